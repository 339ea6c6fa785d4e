"""Which source serves which kind of catalog entry: an explicit table. Engines layer."""

from __future__ import annotations

from typing import assert_never

from engines.models.catalog import (
    HttpsEntry,
    HubEntry,
    SourceEntry,
    SystemEntry,
    TessdataEntry,
    WheelEntry,
)
from engines.models.sources.base import Source
from engines.models.sources.https import HttpsSource
from engines.models.sources.hub import HubSource
from engines.models.sources.local import SystemSource
from engines.models.sources.tessdata import TessdataSource
from engines.models.sources.wheel import WheelSource


def source_of(entry: SourceEntry) -> Source:
    """Return the source that a catalog entry describes."""
    match entry:
        case SystemEntry():
            return SystemSource(entry)
        case TessdataEntry():
            return TessdataSource(entry)
        case WheelEntry():
            return WheelSource(entry)
        case HubEntry():
            return HubSource(entry)
        case HttpsEntry():
            return HttpsSource(entry)
        case _:
            assert_never(entry)
