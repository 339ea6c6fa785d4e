"""The second reader: regions of pages that the cpu tier has read go to the model worker, one task each.

Services layer; runs on the thread of the job. A region that cannot be read keeps its first reading, and a page whose
worker is lost keeps it for that region; only a model that cannot be used at all ends the job.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from app.services.library.library import PageResult
from app.services.open_sources import SourceRef
from app.services.recognise.model_tasks import (
    ENCODER_LIMIT_S,
    READ_BLOCK,
    READ_WHOLE_PAGE,
    BlockResult,
    PageFacts,
    ReadBlockPayload,
    ReadWholePagePayload,
    WholePageResult,
)
from app.services.task_host import TaskHost
from core.errors import AppError, InputError, ModelError, WorkerCrashedError, WorkerOutOfMemoryError
from core.geometry import BBox
from core.model import Block, BlockKind, Content, Page, TextSource
from engines.llama.profile import Element, ModelProfile, RegionUnit

if TYPE_CHECKING:
    from engines.vlm.elements import Region

log = logging.getLogger(__name__)

_LOSSES = (WorkerCrashedError, WorkerOutOfMemoryError)
_MOST_LOSSES = 3  # in a row: the model kills its worker on this machine, and loading it anew costs seconds each time
_AT_ONCE = 2  # tasks that wait at the worker: one at work, one behind it, so that it is never idle and a stop is quick


@dataclass(frozen=True, slots=True)
class RegionsDone:
    """How far the regions of a page are.

    Attributes:
        page_index: 0-based place in the file.
        done: Regions that were read or have fallen back.
        total: Regions of the page.
        fallen_back: How many keep their first reading so far.
    """

    page_index: int
    done: int
    total: int
    fallen_back: int


OnRegions = Callable[[RegionsDone], None]


@dataclass(frozen=True, slots=True)
class RegionReading:
    """The model worker as a reader of regions. Usable from several threads.

    Attributes:
        host: Runs ``read_block`` and ``read_whole_page``.
        profile_of: Returns how a model wants to be used, by its id; raises ``ModelError`` where it is not installed.
        time_limit_s: Longest time for a region.
    """

    host: TaskHost
    profile_of: Callable[[str], ModelProfile]
    time_limit_s: float

    def stage(
        self,
        ref: SourceRef,
        *,
        model: str,
        content: Content,
        job_id: str,
        priority: int = 0,
        fingerprint: str = "",
        on_regions: OnRegions | None = None,
    ) -> RegionStage:
        """Begin to read the regions of a file's pages.

        Args:
            ref: The file.
            model: Id of the model.
            content: What the person says the document is made of.
            job_id: The job that the tasks belong to.
            priority: Higher is sooner.
            fingerprint: SHA-256 of the content where ``ref`` is not stamped.
            on_regions: Told after each region, on the thread that calls the stage.

        Raises:
            ModelError: If the model is not installed.
        """
        return RegionStage(self, ref, self.profile_of(model), model, content, job_id, priority, fingerprint, on_regions)

    def submit_block(self, payload: ReadBlockPayload, *, job_id: str, priority: int = 0) -> Future[BlockResult]:
        """Queue one region."""
        future: Future[BlockResult] = self.host.submit(
            READ_BLOCK,
            payload,
            job_id=job_id,
            priority=priority,
            page_index=payload.page.index,
            file=str(payload.ref.path),
            stall_timeout_s=payload.time_limit_s + ENCODER_LIMIT_S,
        )
        return future


@dataclass(slots=True, eq=False)
class _PageWork:
    """A page on its way through the model."""

    page: Page
    seconds: float
    total: int
    blocks: list[Block] = field(default_factory=list)
    done: int = 0
    read: int = 0
    fallen_back: int = 0
    is_given_up: bool = False


_Task = tuple[_PageWork, "Region | None"]


class RegionStage:
    """The pages of one file on their way through the model. One thread."""

    def __init__(
        self,
        reading: RegionReading,
        ref: SourceRef,
        profile: ModelProfile,
        model: str,
        content: Content,
        job_id: str,
        priority: int,
        fingerprint: str,
        on_regions: OnRegions | None,
    ) -> None:
        """Use ``RegionReading.stage``."""
        self._reading = reading
        self._ref = ref
        self._profile = profile
        self._model = model
        self._content = content
        self._job_id = job_id
        self._priority = priority
        self._fingerprint = fingerprint
        self._on_regions = on_regions
        self._waiting: deque[_Task] = deque()
        self._in_flight: dict[Future[Any], _Task] = {}
        self._pages = 0
        self._losses = 0
        self._is_lost = False

    @property
    def futures(self) -> Collection[Future[Any]]:
        """What is waited for; hand each that is done to ``finish``."""
        return self._in_flight.keys()

    @property
    def page_count(self) -> int:
        """Pages that are not finished yet."""
        return self._pages

    @property
    def page_indices(self) -> frozenset[int]:
        """Pages of which a region is with the worker now, counted from 0."""
        return frozenset(work.page.index for work, _ in self._in_flight.values())

    def cancel(self) -> None:
        """Take back what was queued; running tasks stop within a second."""
        self._waiting.clear()
        self._reading.host.cancel_job(self._job_id)

    def begin(self, result: PageResult, regions: Sequence[Region] | None = None) -> PageResult | None:
        """Take a page that the cpu tier has read; return it at once where the model has nothing to read on it.

        Args:
            result: The page.
            regions: What is read on it; what is worth it by default.
        """
        from engines.vlm.elements import Region, regions_of

        if result.has_failed:
            return result
        page = result.page()
        if regions is None:
            regions = regions_of(page, self._content, self._profile)
            if not regions and self._content is Content.HANDWRITING and _is_blank(page):
                # A hand that no detector of print sees: the page is shown whole.
                whole = Block(BlockKind.PARAGRAPH, BBox(0, 0, page.width, page.height))
                page = replace(page, blocks=(*page.blocks, whole))
                regions = (Region(len(page.blocks) - 1, Element.HANDWRITING),)
        if not regions:
            return result
        is_by_page = self._profile.unit is RegionUnit.PAGE
        work = _PageWork(page, result.seconds, len(regions), list(page.blocks))
        if self._is_lost:
            work.fallen_back = work.total
            return _page_result(work)
        self._pages += 1
        self._waiting.extend([(work, None)] if is_by_page else [(work, region) for region in regions])
        self._tell(work)
        self._submit()
        return None

    def finish(self, future: Future[Any]) -> list[PageResult]:
        """Take what became of a region; return the pages that have no region left: this one's at most, as a rule.

        A worker that is lost with several regions in a row cannot run the model on this machine: then all that waits
        keeps its first reading.

        Raises:
            ModelError: If the model cannot be used at all.
            JobCancelled: If the job was cancelled.
        """
        work, region = self._in_flight.pop(future)
        try:
            result = future.result()
        except ModelError:
            raise
        except AppError as error:
            # A lost worker costs this region; a page that cannot be drawn all of them.
            log.warning("a region keeps its first reading: %s", error.message)
            work.is_given_up = work.is_given_up or isinstance(error, InputError)
            self._losses += isinstance(error, _LOSSES)
            self._fall_back(work, region)
        else:
            self._losses = 0
            self._take(work, region, result)
        ended = self._given_up(work) if self._losses < _MOST_LOSSES else self._all_given_up()
        self._submit()
        self._tell(work)
        if work.done >= work.total and work not in ended:
            ended.insert(0, work)
        self._pages -= len(ended)
        return [_page_result(each) for each in ended]

    def _submit(self) -> None:
        while self._waiting and len(self._in_flight) < _AT_ONCE:
            work, region = self._waiting.popleft()
            limit_s = self._reading.time_limit_s
            if region is None:
                payload = ReadWholePagePayload(
                    self._ref, work.page, self._content, self._model, limit_s * work.total, self._fingerprint
                )
                future = self._reading.host.submit(
                    READ_WHOLE_PAGE,
                    payload,
                    job_id=self._job_id,
                    priority=self._priority,
                    page_index=work.page.index,
                    file=str(self._ref.path),
                    stall_timeout_s=payload.time_limit_s + ENCODER_LIMIT_S,
                )
            else:
                block = work.page.blocks[region.block_index]
                future = self._reading.submit_block(
                    ReadBlockPayload(
                        self._ref,
                        PageFacts.of(work.page, self._fingerprint),
                        block,
                        region.element,
                        self._model,
                        limit_s,
                    ),
                    job_id=self._job_id,
                    priority=self._priority,
                )
            self._in_flight[future] = (work, region)

    def _take(self, work: _PageWork, region: Region | None, result: BlockResult | WholePageResult) -> None:
        work.seconds += result.seconds
        if isinstance(result, WholePageResult) or region is None:
            result = cast("WholePageResult", result)
            work.blocks = list(result.page.blocks)
            work.done, work.read, work.fallen_back = work.total, result.read, result.fallen_back
            return
        work.blocks[region.block_index] = result.block
        work.done += 1
        work.read += not result.has_fallen_back
        work.fallen_back += result.has_fallen_back

    def _fall_back(self, work: _PageWork, region: Region | None) -> None:
        count = work.total if region is None else 1
        work.done += count
        work.fallen_back += count

    def _given_up(self, work: _PageWork) -> list[_PageWork]:
        """Leave the regions of a page that still wait as they are, where the page is given up; returns no page."""
        if work.is_given_up:
            kept = [task for task in self._waiting if task[0] is not work]
            for _, region in (task for task in self._waiting if task[0] is work):
                self._fall_back(work, region)
            self._waiting = deque(kept)
        return []

    def _all_given_up(self) -> list[_PageWork]:
        """Leave every region that waits as it is; returns the pages that thereby have none left."""
        if not self._is_lost:
            log.error("the model's worker was lost with %s regions in a row: nothing more is shown to it", self._losses)
        self._is_lost = True
        touched: list[_PageWork] = []
        while self._waiting:
            work, region = self._waiting.popleft()
            self._fall_back(work, region)
            if work not in touched:
                touched.append(work)
        return [work for work in touched if work.done >= work.total]

    def _tell(self, work: _PageWork) -> None:
        if self._on_regions is not None:
            self._on_regions(RegionsDone(work.page.index, work.done, work.total, work.fallen_back))


def _is_blank(page: Page) -> bool:
    return not any(block.lines for block in page.blocks)


def _is_empty(block: Block) -> bool:
    """Tell whether a block that only said where to look has stayed without text."""
    is_place = block.kind is BlockKind.PARAGRAPH and block.engine is None
    return is_place and not block.lines and block.table is None and block.latex is None


def _page_result(work: _PageWork) -> PageResult:
    page = replace(
        work.page,
        blocks=tuple(block for block in work.blocks if not _is_empty(block)),
        source=source_of(work.blocks, work.page.source),
        regions_read=work.read,
        regions_fallen_back=work.fallen_back,
    )
    return PageResult.of(page, work.seconds)


def source_of(blocks: Collection[Block], otherwise: TextSource) -> TextSource:
    """Return where the text of blocks came from: one source, several, or what is given where there is no text."""
    sources = {line.source for block in blocks for line in block.lines}
    sources |= {block.source for block in blocks if block.latex is not None}
    if not sources:
        return otherwise
    return sources.pop() if len(sources) == 1 else TextSource.MIXED
