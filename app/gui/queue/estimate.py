"""How long the waiting files will take with each tier, from what was measured; data and words, free of widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui.queue import option_wording, wording
from app.gui.queue.rows import QueueRow, RowState
from app.services.library.speeds import Speeds
from app.services.recognise.tiers import Tiers
from core.errors import AppError, PageRangeError
from core.model import TextLayerMode, Tier
from core.page_ranges import parse_page_ranges


@dataclass(frozen=True, slots=True)
class TierEstimate:
    """What is known of one tier.

    Attributes:
        tier: Which.
        missing: Why it cannot read; None where it can.
        seconds: For all pages that wait, None where nothing was measured.
        page_s: For one picture page, several being read at a time; None where nothing was measured.
    """

    tier: Tier
    missing: AppError | None
    seconds: float | None
    page_s: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What waits and how long it will take.

    Attributes:
        pages: Pages that wait, of files that were looked into.
        unknown_files: Waiting files that were not looked into yet, or could not be.
        tiers: Every tier.
    """

    pages: int
    unknown_files: int
    tiers: tuple[TierEstimate, ...]


def estimate(rows: Iterable[QueueRow], speeds: Speeds, tiers: Tiers) -> Estimate:
    """Add up the rows that wait."""
    picture_pages = text_pages = 0.0
    unknown = 0
    for row in rows:
        if row.state is not RowState.WAITING:
            continue
        pages = _pages_of(row)
        if pages is None:
            unknown += 1
            continue
        share = row.peek.text_share if row.peek is not None else 0.0
        with_text = 0.0 if row.options.read.text_layer is TextLayerMode.FORCE else share * pages
        text_pages += with_text
        picture_pages += pages - with_text
    of_tiers = tuple(
        TierEstimate(
            tier, tiers.missing_for(tier), speeds.seconds(tier, picture_pages, text_pages), speeds.seconds(tier, 1, 0)
        )
        for tier in Tier
    )
    return Estimate(round(picture_pages + text_pages), unknown, of_tiers)


def estimate_text(known: Estimate) -> str:
    """Return the estimate in one line: pages that wait and the time of each tier, or the time of a page."""
    parts = []
    if known.pages:
        parts.append(QCoreApplication.translate("QueueEstimate", "Waiting: {}").format(wording.pages(known.pages)))
    if known.unknown_files:
        text = QCoreApplication.translate("QueueEstimate", "not looked into yet: {}")
        parts.append(text.format(wording.files(known.unknown_files)))
    parts += [_tier_text(tier, has_pages=bool(known.pages)) for tier in known.tiers]
    # In languages that tell capitals the line begins with one, whatever part comes first.
    return wording.in_one_line([parts[0][:1].upper() + parts[0][1:], *parts[1:]])


def about(seconds: float) -> str:
    """Return a time as an estimate: whole seconds below a minute, then whole minutes, then hours and minutes."""
    locale = QLocale()
    if seconds < 60:
        text = QCoreApplication.translate("QueueEstimate", "about {} s")
        return wording.unbroken(text.format(locale.toString(max(1, round(seconds)))))
    minutes = round(seconds / 60)
    if minutes < 60:
        return wording.unbroken(
            QCoreApplication.translate("QueueEstimate", "about {} min").format(locale.toString(minutes))
        )
    text = QCoreApplication.translate("QueueEstimate", "about {} h {} min")
    return wording.unbroken(text.format(*(locale.toString(part) for part in divmod(minutes, 60))))


def _tier_text(tier: TierEstimate, *, has_pages: bool) -> str:
    if tier.missing is not None:
        what = option_wording.missing(tier.missing)
    elif has_pages and tier.seconds is not None:
        what = about(tier.seconds)
    elif not has_pages and tier.page_s is not None:
        what = QCoreApplication.translate("QueueEstimate", "{} a page").format(wording.duration(tier.page_s))
    else:
        what = QCoreApplication.translate("QueueEstimate", "no measurement yet")
    text = QCoreApplication.translate("QueueEstimate", "{tier}: {what}")
    return text.format(tier=option_wording.tier_name(tier.tier), what=what)


def _pages_of(row: QueueRow) -> int | None:
    if row.peek is None or not row.peek.page_count:
        return None
    if row.options.pages is None:
        return row.peek.page_count
    try:
        return len(parse_page_ranges(row.options.pages, row.peek.page_count))
    except PageRangeError:
        return None
