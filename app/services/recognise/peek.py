"""A first look into files that wait: how many pages they have, and whether they hold text already.

Far cheaper than looking into a file for reading, which hashes all of it. ``peek_source`` runs in a worker process;
``PeekService`` is its other end.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from core.errors import AppError
from core.model import TextLayerState

if TYPE_CHECKING:
    from app.services.task_host import TaskHost
    from engines.intake import SourceFile

JOB_ID = "queue-peek"
# A task ends after so long and says what it has seen by then: pages that are being read take turns with it.
TURN_S = 0.25
_SAMPLED_PAGES = 5
_HELD_SHARE = 0.5  # of the sampled pages, from which on a file is said to hold text


@dataclass(frozen=True, slots=True)
class Peek:
    """What a first look into a file has shown.

    Attributes:
        page_count: Its pages, 0 where it could not be opened; reading it will say why.
        text_share: Share of the pages looked at whose own text is good, 0..1.
    """

    page_count: int
    text_share: float = 0.0

    @property
    def has_text(self) -> bool:
        """Whether the file holds text already, so that reading its pictures may be needless."""
        return self.text_share >= _HELD_SHARE


UNKNOWN = Peek(0)


@dataclass(frozen=True, slots=True)
class PeekPayload:
    """Files to look into, in order."""

    paths: tuple[Path, ...]


class PeekService:
    """Looks into files in worker processes. Any thread."""

    def __init__(self, host: TaskHost) -> None:
        """Use a worker host."""
        self._host = host

    def peek(self, paths: Sequence[Path]) -> Future[tuple[Peek, ...]]:
        """Look into files and return at once.

        Returns:
            What was seen of the first of them, at least one, in order; the rest is to be asked for again. It waits in
            turn with the pages that are being read, and ends with ``JobCancelled`` when the host is shut down.
        """
        future: Future[Any] = self._host.submit("peek", PeekPayload(tuple(paths)), job_id=JOB_ID)
        return cast("Future[tuple[Peek, ...]]", future)


def peek_files(
    payload: PeekPayload,
    open_source: Callable[[Path], SourceFile],
    checkpoint: Callable[[], None],
    clock: Callable[[], float] = time.monotonic,
) -> tuple[Peek, ...]:
    """Look into files until the turn is over; the body of the task."""
    give_up_at = clock() + TURN_S
    seen: list[Peek] = []
    for path in payload.paths:
        checkpoint()
        try:
            with open_source(path) as source:
                seen.append(peek_source(source))
        except AppError:
            seen.append(UNKNOWN)
        if clock() >= give_up_at:
            break
    return tuple(seen)


def peek_source(source: SourceFile) -> Peek:
    """Look into an opened file."""
    count = source.page_count
    if source.media_type.startswith("image/"):
        return Peek(count)
    good = sum(_has_good_text(source, page_index) for page_index in sampled_pages(count))
    return Peek(count, good / max(1, min(count, _SAMPLED_PAGES)))


def sampled_pages(count: int) -> tuple[int, ...]:
    """Return a few page indices spread evenly over a file, the first and the last among them."""
    if count <= _SAMPLED_PAGES:
        return tuple(range(count))
    return tuple(round(step * (count - 1) / (_SAMPLED_PAGES - 1)) for step in range(_SAMPLED_PAGES))


def _has_good_text(source: SourceFile, page_index: int) -> bool:
    try:
        return source.text_layer(page_index).verdict.state is TextLayerState.GOOD
    except AppError:
        return False
