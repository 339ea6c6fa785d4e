"""How long reading takes on this machine: from the pages it has read so far, never from guesses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.model import Tier

if TYPE_CHECKING:
    from app.services.library.database import Database

_DOCUMENTS = 30  # the latest ones: a machine's speed changes with its models and its load
_PAGES_EACH = 40


@dataclass(frozen=True, slots=True)
class TierSpeed:
    """Medians of a tier.

    Attributes:
        picture_s: Seconds a page whose picture was read, None while none was.
        text_s: Seconds a page whose own text was used, None while none was.
    """

    picture_s: float | None = None
    text_s: float | None = None


@dataclass(frozen=True, slots=True)
class Speeds:
    """What was measured, by tier. ``workers`` pages are read at the same time, with a vision model one."""

    workers: int = 1
    tiers: Mapping[Tier, TierSpeed] = field(default_factory=dict)

    def of(self, tier: Tier) -> TierSpeed:
        """Return the speed of a tier; nothing in it where nothing was measured."""
        return self.tiers.get(tier, TierSpeed())

    def seconds(self, tier: Tier, picture_pages: float, text_pages: float) -> float | None:
        """Return how long so many pages will take all together, None where a kind of them was never measured.

        Native text that was never measured counts like pictures, which take longer: then it is the most it will take.
        """
        speed = self.of(tier)
        text_s = speed.picture_s if speed.text_s is None else speed.text_s
        total = 0.0
        for pages, seconds in ((picture_pages, speed.picture_s), (text_pages, text_s)):
            if pages and seconds is None:
                return None
            total += pages * (seconds or 0.0)
        return total if tier is Tier.VLM else total / self.workers

    def with_calibration(self, page_s: float | None) -> Speeds:
        """Return the speeds with what the vision model took for a sample page, where it has read no other page yet."""
        known = self.of(Tier.VLM)
        if page_s is None or known.picture_s is not None:
            return self
        return replace(self, tiers={**self.tiers, Tier.VLM: replace(known, picture_s=page_s)})


def _median(values: Sequence[float]) -> float | None:
    # Python's own is slow to load, and this is loaded at the start of the window.
    ordered = sorted(values)
    middle = len(ordered) // 2
    if not ordered:
        return None
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def measured_speeds(database: Database, workers: int) -> Speeds:
    """Return the medians over the latest pages of the latest documents. Any thread; reads at most 1,200 pages' figures.

    Native text alone counts as certain (``core.model.mean_confidence``), what was read from a picture never quite does.
    Pages that came along from another document took no time and are left out.
    """
    pictures: dict[Tier, list[float]] = {}
    texts: dict[Tier, list[float]] = {}
    documents = database.query("SELECT id, tier FROM documents ORDER BY updated_at DESC LIMIT ?", _DOCUMENTS)
    for document in documents:
        tier = Tier(document["tier"])
        pages = database.query(
            """SELECT seconds, confidence FROM pages
               WHERE document_id = ? AND has_failed = 0 AND characters > 0 AND seconds > 0
               ORDER BY page_index DESC LIMIT ?""",
            document["id"],
            _PAGES_EACH,
        )
        for page in pages:
            found = texts if page["confidence"] is None or page["confidence"] >= 1.0 else pictures
            found.setdefault(tier, []).append(page["seconds"])
    return Speeds(
        max(1, workers),
        {tier: TierSpeed(_median(pictures.get(tier, ())), _median(texts.get(tier, ()))) for tier in Tier},
    )
