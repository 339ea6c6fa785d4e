"""What decides how a page is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.model import TextLayerMode, Tier

# Raise when the same input is read differently than before, so that pages of older versions are not re-used.
PIPELINE_VERSION = 2

# Detector, recogniser and page orientation of the cpu tier, by their ids in the catalog.
CPU_MODELS = ("PP-OCRv6_small_det", "PP-OCRv6_small_rec", "PP-LCNet_x1_0_doc_ori")


FindReaders = Callable[[str], tuple[str, ...]]
"""Returns the ids of the recognisers that a language setting can use on this machine, beside the default one."""


FindLayout = Callable[[], str]
"""Returns the id of the layout model in force, "" for the geometric method alone; raises ``ModelMissingError``."""


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
    """

    tier: Tier
    language: str
    text_layer: TextLayerMode
    models: tuple[str, ...]
    readers: tuple[str, ...] = ()
    layout: str = ""

    @property
    def reading_key(self) -> str:
        """Name of these options: pages read under the same key are alike and may be re-used."""
        import hashlib  # here, because the window shows options before it reads

        import msgspec

        return hashlib.sha256(msgspec.json.encode((PIPELINE_VERSION, self))).hexdigest()[:16]


def no_readers(language: str) -> tuple[str, ...]:
    """Find no reader but the default one."""
    return ()


def with_readers(options: ReadOptions, find_readers: FindReaders, find_layout: FindLayout) -> ReadOptions:
    """Return the options with the readers and the layout model that this machine has now.

    Raises:
        ModelMissingError: If the settings ask for a layout model and none is installed.
    """
    return replace(options, readers=find_readers(options.language), layout=find_layout())


def no_layout() -> str:
    """Use the geometric method alone."""
    return ""
