"""Colours, spacings and type sizes of the window: the only place where such values are written down. Free of widgets.

Text colours stand at 4.5:1 or better on every surface they are used on, and what must be told apart without text at 3:1
(WCAG 2.2, success criteria 1.4.3 and 1.4.11); ``tests/gui/test_tokens.py`` computes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Distances in device-independent pixels, steps of 8 with one half step.
SPACE_HALF = 4
SPACE = 8
SPACE_2 = 16
SPACE_3 = 24
SPACE_4 = 32

RADIUS = 6
RADIUS_LARGE = 12
BORDER = 1
FOCUS_BORDER = 2

# Edge of square icons in device-independent pixels: in rows and buttons, in the toolbar, in empty states.
ICON_SMALL = 16
ICON_TOOLBAR = 20
ICON_LARGE = 48

# Type sizes as factors of the system's font, so that a person's own font size holds.
TYPE_CAPTION = 0.9
TYPE_BODY = 1.0
TYPE_SUBTITLE = 1.15
TYPE_TITLE = 1.5
# Of running text that is read in a narrow column.
LINE_HEIGHT_PERCENT = 120


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as ``#rrggbb``.

    Attributes:
        is_dark: Whether the set is for a dark window.
        window: Background of the window and its bars.
        surface: Background of lists, fields and panels.
        surface_alternate: Every second row.
        surface_hover: A row or button below the pointer.
        backdrop: What lies around a page.
        paper_edge: Thin line around a page.
        border: Lines between parts; needs no contrast, nothing depends on seeing it.
        control_border: Outline of fields and buttons.
        text: Text.
        text_muted: Text of less weight: hints, second lines.
        text_disabled: Text of what cannot be used now; no contrast is asked of it.
        accent: Selected rows, progress, links, the focus ring.
        on_accent: Text and icons on ``accent``.
        success: Finished.
        warning: Doubtful.
        danger: Failed.
        danger_surface: Background of a message about a failure.
        warning_surface: Background of a message that warns.
        bubble: Background of what the person wrote in a conversation.
    """

    is_dark: bool
    window: str
    surface: str
    surface_alternate: str
    surface_hover: str
    backdrop: str
    paper_edge: str
    border: str
    control_border: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    on_accent: str
    success: str
    warning: str
    danger: str
    danger_surface: str
    warning_surface: str
    bubble: str


LIGHT = Colours(
    is_dark=False,
    window="#f4f5f7",
    surface="#ffffff",
    surface_alternate="#f8f9fa",
    surface_hover="#e9edf3",
    backdrop="#e3e6ea",
    paper_edge="#c3c8cf",
    border="#d7dbe0",
    control_border="#7a828c",
    text="#1b1f24",
    text_muted="#57606a",
    text_disabled="#9aa1aa",
    accent="#1f5fbf",
    on_accent="#ffffff",
    success="#1a7340",
    warning="#8a5a00",
    danger="#b3261e",
    danger_surface="#fdecea",
    warning_surface="#fff5dc",
    bubble="#dfe9f8",
)

DARK = Colours(
    is_dark=True,
    window="#1e2126",
    surface="#25292f",
    surface_alternate="#292d34",
    surface_hover="#323842",
    backdrop="#15171a",
    paper_edge="#454b54",
    border="#3a4049",
    control_border="#7d8691",
    text="#e8eaed",
    text_muted="#aab1bb",
    text_disabled="#6d747e",
    accent="#7fb0ff",
    on_accent="#0d1b2f",
    success="#6fcf97",
    warning="#e5b454",
    danger="#ff8a80",
    danger_surface="#432524",
    warning_surface="#40361f",
    bubble="#2d3f5c",
)


class ConfidenceBand(StrEnum):
    """Fixed steps of confidence; wherever a band's colour is shown, the number is shown too."""

    SURE = "sure"
    GOOD = "good"
    DOUBTFUL = "doubtful"
    POOR = "poor"


# Lower limit of each band, in falling order.
CONFIDENCE_LIMITS: tuple[tuple[float, ConfidenceBand], ...] = (
    (0.90, ConfidenceBand.SURE),
    (0.80, ConfidenceBand.GOOD),
    (0.70, ConfidenceBand.DOUBTFUL),
    (0.0, ConfidenceBand.POOR),
)


def confidence_band(confidence: float) -> ConfidenceBand:
    """Return the step that a confidence of 0..1 falls into."""
    return next((band for limit, band in CONFIDENCE_LIMITS if confidence >= limit), ConfidenceBand.POOR)


# Outlines and tints over a page's picture, which is mostly white in both schemes; 3:1 on white.
OVERLAY: dict[ConfidenceBand, str] = {
    ConfidenceBand.SURE: "#1f5fbf",
    ConfidenceBand.GOOD: "#1a7340",
    ConfidenceBand.DOUBTFUL: "#a66200",
    ConfidenceBand.POOR: "#c62828",
}
OVERLAY_UNKNOWN = "#5f6670"
OVERLAY_CURRENT = "#7b1fa2"
OVERLAY_TEXT = "#ffffff"
OVERLAY_FILL_ALPHA = 40
OVERLAY_SELECTION = "#1f5fbf"
OVERLAY_SELECTION_ALPHA = 90
# What a citation points at: a text marker and a rule below it, 3:1 on white.
OVERLAY_HIGHLIGHT = "#ffe694"
OVERLAY_HIGHLIGHT_RULE = "#a66200"
PAPER = "#ffffff"
# Lies over the screen while a part of it is chosen.
CAPTURE_SHADE = "#000000"
CAPTURE_SHADE_ALPHA = 120
