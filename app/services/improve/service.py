"""Looks again at doubtful parts of a document with a vision model, inside a budget of time, and keeps what differs.

Services layer; calls wait for the model, so none may come from the GUI's thread. Nothing is changed before a person, or
the option ``--accept``, says so: an accepted proposal is a person's version of its page (``app.services.edit``).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from pathlib import Path

from app.services.edit.editing import EditingService
from app.services.improve.choosing import Doubt, doubts_of, worst_first
from app.services.improve.proposal import Proposal, ProposalState, says_the_same
from app.services.library.library import Library
from app.services.open_sources import SourceRef
from app.services.recognise.model_tasks import BlockResult, PageFacts, ReadBlockPayload
from app.services.recognise.region_reading import RegionReading
from core.errors import AppError, EditConflictError, InputError, ModelError
from core.jobs import JobCancelled, JobContext
from core.model import Block, Page
from core.page_edits import with_block_read

log = logging.getLogger(__name__)

STAGE = "improve"
_POLL_S = 0.1
_LEAST_S = 1.0  # a region is not begun with less time left


@dataclass(frozen=True, slots=True)
class ImproveRequest:
    """What to look at again.

    Attributes:
        document_id: A document of the library.
        page_indices: Its pages, counted from 0; None for all that are stored.
        budget_s: Longest time for all of it.
        threshold: Confidence (0..1) below which a word is doubtful.
        model: Id of the model; "" for the one that is chosen in the settings, else the best installed.
        priority: Of its tasks; higher is sooner.
    """

    document_id: str
    page_indices: tuple[int, ...] | None
    budget_s: float
    threshold: float
    model: str = ""
    priority: int = 0


@dataclass(frozen=True, slots=True)
class ImproveResult:
    """What came of it.

    Attributes:
        proposals: What differs, worst first.
        looked_at: Regions that the model has read.
        doubtful: Regions that were worth a look.
        seconds: Wall time.
    """

    proposals: tuple[Proposal, ...]
    looked_at: int
    doubtful: int
    seconds: float

    @property
    def left_out(self) -> int:
        """Regions that the time was not enough for."""
        return self.doubtful - self.looked_at


OnProposal = Callable[[Proposal], None]
OnRegion = Callable[[int, int], None]


class ImproveService:
    """Makes proposals, and applies those that are accepted. Usable from several threads."""

    def __init__(
        self,
        regions: RegionReading,
        library: Library,
        editing: EditingService,
        password_of: Callable[[Path], str | None] = lambda path: None,
        choose_model: Callable[[], str] | None = None,
    ) -> None:
        """Use these services.

        Args:
            regions: Reads regions with a vision model.
            library: Holds documents and proposals.
            editing: Keeps a person's versions.
            password_of: Returns the password of an encrypted PDF where the person gave it.
            choose_model: Returns the id of the model where a request names none; raises ``ModelError``.
        """
        self._choose_model = choose_model
        self._regions = regions
        self._library = library
        self._editing = editing
        self._password_of = password_of

    def improve(
        self,
        request: ImproveRequest,
        context: JobContext,
        *,
        on_proposal: OnProposal | None = None,
        on_region: OnRegion | None = None,
    ) -> ImproveResult:
        """Look again at what is doubtful, worst first, until all is seen or the time is over.

        Proposals that were open for the pages before are replaced.

        Args:
            request: What to look at.
            context: Progress and cancel of the job.
            on_proposal: Told of each difference, on this thread.
            on_region: Told how many of how many regions were looked at, first 0, on this thread.

        Raises:
            DocumentUnknownError: If the document was deleted.
            InputError: If the file has gone, was changed, or its pages cannot be drawn.
            ModelError: If the model is missing or damaged.
            JobCancelled: If the job was asked to stop; what was proposed by then is kept.
        """
        started = time.monotonic()
        if not request.model and self._choose_model is not None:
            request = replace(request, model=self._choose_model())
        document = self._library.document(request.document_id)
        profile = self._regions.profile_of(request.model)
        wanted = request.page_indices
        indices = sorted(self._library.finished_pages(request.document_id)) if wanted is None else list(wanted)
        facts: dict[int, PageFacts] = {}
        doubts: list[Doubt] = []
        for index in indices:
            context.checkpoint()
            for result in self._library.page_results(request.document_id, [index]):
                page = result.page()
                found = doubts_of(page, request.threshold, profile)
                if found:
                    facts[index] = PageFacts.of(page, document.source.fingerprint)
                    doubts += found
            self._library.forget_open_proposals(request.document_id, index)
        doubts = worst_first(doubts)
        ref = SourceRef(document.path, self._password_of(document.path))
        run = _Run(self, request, context, started + request.budget_s, ref, facts, on_proposal, on_region)
        run.look_at(doubts)
        return ImproveResult(tuple(run.proposals), run.looked_at, len(doubts), time.monotonic() - started)

    def proposals(self, document_id: str) -> tuple[Proposal, ...]:
        """Return the open proposals of a document that still fit it: their block stands on its page as it did."""
        return tuple(
            proposal
            for proposal in self._library.proposals(document_id)
            if self._place(proposal, self._editing.page(document_id, proposal.page_index)) is not None
        )

    def accept(self, proposal: Proposal) -> Page:
        """Put a proposal into the page as a person's version, and return that.

        Raises:
            EditConflictError: If the block is no longer as it was.
            DocumentUnknownError: If the document was deleted.
            DiskFullError: If there is no room.
        """
        page = self._editing.page(proposal.document_id, proposal.page_index)
        new = self.page_with(proposal, page)
        self._editing.store(proposal.document_id, proposal.page_index, new, replaces=page)
        self.settle(proposal, ProposalState.ACCEPTED)
        return new

    def page_with(self, proposal: Proposal, page: Page | None) -> Page:
        """Return a page with a proposal in it; for the window, whose page editor stores it and can undo it.

        Raises:
            EditConflictError: If the block is no longer as it was.
        """
        place = self._place(proposal, page)
        if page is None or place is None:
            raise EditConflictError(
                "the text there has changed since the proposal was made",
                remedy="Have it improved again",
                page_index=proposal.page_index,
            )
        return with_block_read(page, place, proposal.new)

    def settle(self, proposal: Proposal, state: ProposalState) -> None:
        """Remember what was made of a proposal."""
        self._library.set_proposal_state(proposal.id, state)

    def read(self, payload: ReadBlockPayload, job_id: str, priority: int) -> Future[BlockResult]:
        """Queue one region at the model worker."""
        return self._regions.submit_block(payload, job_id=job_id, priority=priority)

    def stop(self, job_id: str) -> None:
        """Take back what was queued."""
        self._regions.host.cancel_job(job_id)

    @property
    def time_limit_s(self) -> float:
        """Longest time for a region."""
        return self._regions.time_limit_s

    def keep(self, proposal: Proposal) -> Proposal:
        """Store a proposal and return it with its number."""
        return self._library.add_proposal(proposal)

    def _place(self, proposal: Proposal, page: Page | None) -> int | None:
        if page is None:
            return None
        return next((index for index, block in enumerate(page.blocks) if _is_same(block, proposal.old)), None)


class _Run:
    """One look over a document."""

    def __init__(
        self,
        service: ImproveService,
        request: ImproveRequest,
        context: JobContext,
        ends_at: float,
        ref: SourceRef,
        facts: dict[int, PageFacts],
        on_proposal: OnProposal | None,
        on_region: OnRegion | None,
    ) -> None:
        self._on_region = on_region
        self._service = service
        self._request = request
        self._context = context
        self._ends_at = ends_at
        self._ref = ref
        self._facts = facts
        self._on_proposal = on_proposal
        # Its own job, so that ending the look at the end of its time does not touch the job that asked for it.
        self._job_id = f"{context.job_id}-{STAGE}"
        self.proposals: list[Proposal] = []
        self.looked_at = 0

    def look_at(self, doubts: Sequence[Doubt]) -> None:
        spoilt: set[int] = set()
        self._tell(0, len(doubts))
        for number, doubt in enumerate(doubts, start=1):
            if self._ends_at - time.monotonic() < _LEAST_S:
                return
            if doubt.page_index in spoilt:
                continue
            try:
                result = self._read(doubt)
            except ModelError:
                raise
            except InputError as error:
                # One page may be damaged; a file that has gone or changed is no use to look at further.
                log.warning("a page is not looked at again: %s", error.message)
                spoilt.add(doubt.page_index)
                if len(spoilt) == len(self._facts):
                    raise
                continue
            except AppError as error:
                log.warning("a region is not looked at again: %s", error.message)
                continue
            if result is None:
                return
            self.looked_at += 1
            if not result.has_fallen_back and not says_the_same(doubt.block, result.block):
                self._propose(doubt, result.block)
            self._tell(number, len(doubts))

    def _tell(self, done: int, total: int) -> None:
        self._context.report(done, total, STAGE)
        if self._on_region is not None:
            self._on_region(done, total)

    def _propose(self, doubt: Doubt, block: Block) -> None:
        proposal = self._service.keep(
            Proposal(
                0,
                self._request.document_id,
                doubt.page_index,
                doubt.block,
                block,
                doubt.reason,
                self._request.model,
            )
        )
        self.proposals.append(proposal)
        if self._on_proposal is not None:
            self._on_proposal(proposal)

    def _read(self, doubt: Doubt) -> BlockResult | None:
        """Return what the model made of a region; None where the time was over before."""
        limit_s = min(self._service.time_limit_s, self._ends_at - time.monotonic())
        payload = ReadBlockPayload(
            self._ref, self._facts[doubt.page_index], doubt.block, doubt.element, self._request.model, limit_s
        )
        future = self._service.read(payload, self._job_id, self._request.priority)
        while not wait([future], timeout=_POLL_S).done:
            if self._context.is_cancelled:
                self._service.stop(self._job_id)
                self._context.checkpoint()
            if time.monotonic() > self._ends_at:
                self._service.stop(self._job_id)  # the encoder cannot be asked to stop: its worker is ended
                return None
        try:
            return future.result()
        except JobCancelled:
            self._context.checkpoint()
            return None


def _is_same(block: Block, old: Block) -> bool:
    return block == old or replace(block, machine_reading=None) == replace(old, machine_reading=None)
