"""What decides how a page is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.model import Content, TextLayerMode, Tier

# Raise when the same input is read differently than before, so that pages of older versions are not re-used.
PIPELINE_VERSION = 5

# Raise when pages that are read the quick way are read differently than before.
_QUICK_PASS_VERSION = 2

QUICK_MODEL = "indra-lite"
"""The model that reads clean print before the recogniser does, by its id in the catalog; installed by choice only."""

# Detector, recogniser and page orientation of the cpu tier, by their ids in the catalog.
CPU_MODELS = ("PP-OCRv6_small_det", "PP-OCRv6_small_rec", "PP-LCNet_x1_0_doc_ori")


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Options of one reading; small and picklable, sent to workers with each page.

    Attributes:
        tier: Which kind of engine reads.
        language: "auto" or our own language codes apart by commas.
        text_layer: What to do with native text.
        models: Ids of the models that read, in the order detector, recogniser, orientation.
        readers: Ids of the further recognisers that the language setting can use on this machine, sorted. Doors leave
            them out: they are looked up when the reading begins, so that a model installed since counts.
        layout: Id of the layout model that helps the geometric method; "" for none. Looked up in the same way.
        repair: Whether pictures of pages are mended where that helps reading. The setting, filled in likewise.
        vlm_model: Id of the model that the tier vlm reads with; "" for the cpu tier. Looked up in the same way.
        content: What the person says the document is made of; counts for the tier vlm only.
        quick: Id of the model that reads before the recogniser, which then reads what that one doubts; "" for none.
            Looked up in the same way; our own, if the setting says so.
    """

    tier: Tier
    language: str
    text_layer: TextLayerMode
    models: tuple[str, ...]
    readers: tuple[str, ...] = ()
    layout: str = ""
    repair: bool = True
    vlm_model: str = ""
    content: Content = Content.PRINT
    quick: str = ""

    @property
    def reading_key(self) -> str:
        """Name of these options: pages read under the same key are alike and may be re-used."""
        import hashlib  # here, because the window shows options before it reads

        import msgspec

        facts = msgspec.to_builtins(self)
        if self.tier is Tier.CPU:  # pages that were read before these fields were there are still read alike
            del facts["vlm_model"], facts["content"]
        if self.quick:
            facts["quick"] = f"{self.quick} {_QUICK_PASS_VERSION}"
        else:
            del facts["quick"]
        return hashlib.sha256(msgspec.json.encode((PIPELINE_VERSION, facts))).hexdigest()[:16]


def owned_key(reading_key: str, owner: str) -> str:
    """Return the reading key of an owner's documents; the key itself for the person at this machine ("")."""
    if not owner:
        return reading_key
    import hashlib

    return hashlib.sha256(f"{reading_key}\0{owner}".encode()).hexdigest()[:32]


CompleteOptions = Callable[[ReadOptions], ReadOptions]
"""Fills in what this machine and the settings decide; raises ``ModelMissingError`` where one of them lacks."""


def as_given(options: ReadOptions) -> ReadOptions:
    """Fill in nothing."""
    return options
