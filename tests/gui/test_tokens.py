"""Contrast is computed, not judged by eye."""

from __future__ import annotations

import pytest

from app.gui import tokens
from app.gui.tokens import Colours, ConfidenceBand

SURFACES = ("window", "surface", "surface_alternate", "surface_hover")


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=[tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def colours(request: pytest.FixtureRequest) -> Colours:
    assert isinstance(request.param, Colours)
    return request.param


@pytest.mark.parametrize("name", ["text", "text_muted", "accent", "success", "warning", "danger"])
@pytest.mark.parametrize("surface", SURFACES)
def test_text_stands_out_from_every_surface(colours: Colours, name: str, surface: str) -> None:
    assert contrast(getattr(colours, name), getattr(colours, surface)) >= 4.5


def test_text_stands_out_from_coloured_surfaces(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.danger_surface) >= 4.5
    assert contrast(colours.text, colours.warning_surface) >= 4.5
    assert contrast(colours.text_muted, colours.warning_surface) >= 4.5
    assert contrast(colours.text, colours.bubble) >= 4.5
    assert contrast(colours.accent, colours.bubble) >= 4.5


def test_icons_and_focus_rings_stand_out(colours: Colours) -> None:
    for tint, ground in (
        (colours.danger, colours.danger_surface),
        (colours.warning, colours.warning_surface),
        (colours.accent, colours.backdrop),
        (colours.control_border, colours.warning_surface),
        (colours.control_border, colours.danger_surface),
        (colours.control_border, colours.surface_hover),
        (colours.control_border, colours.backdrop),
    ):
        assert contrast(tint, ground) >= 3, (tint, ground)


@pytest.mark.parametrize("colour", [*tokens.OVERLAY.values(), tokens.OVERLAY_UNKNOWN, tokens.OVERLAY_CURRENT])
def test_numbers_in_chips_on_paper_can_be_read(colour: str) -> None:
    assert contrast(tokens.OVERLAY_TEXT, colour) >= 4.5


def test_outlines_of_controls_stand_out(colours: Colours) -> None:
    assert contrast(colours.control_border, colours.surface) >= 3
    assert contrast(colours.control_border, colours.window) >= 3


@pytest.mark.parametrize(
    "colour",
    [
        *tokens.OVERLAY.values(),
        tokens.OVERLAY_UNKNOWN,
        tokens.OVERLAY_CURRENT,
        tokens.OVERLAY_SELECTION,
        tokens.OVERLAY_HIGHLIGHT_RULE,
    ],
)
def test_outlines_on_paper_stand_out(colour: str) -> None:
    assert contrast(colour, tokens.PAPER) >= 3


@pytest.mark.parametrize(
    ("confidence", "band"),
    [
        (1.0, ConfidenceBand.SURE),
        (0.90, ConfidenceBand.SURE),
        (0.89, ConfidenceBand.GOOD),
        (0.80, ConfidenceBand.GOOD),
        (0.79, ConfidenceBand.DOUBTFUL),
        (0.70, ConfidenceBand.DOUBTFUL),
        (0.69, ConfidenceBand.POOR),
        (0.0, ConfidenceBand.POOR),
    ],
)
def test_bands_have_fixed_limits(confidence: float, band: ConfidenceBand) -> None:
    assert tokens.confidence_band(confidence) is band
