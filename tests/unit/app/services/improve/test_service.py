from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.services.edit.editing import EditingService
from app.services.improve.choosing import doubts_of, worst_first
from app.services.improve.proposal import Accept, Proposal, ProposalState, Reason, differing_numbers
from app.services.improve.service import ImproveRequest, ImproveResult, ImproveService
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.recognise.model_tasks import ReadBlockPayload
from app.services.recognise.region_reading import RegionReading
from core.errors import EditConflictError, FileMissingError, ModelDamagedError, WorkerCrashedError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext
from core.model import Block, BlockKind, Line, Page, SourceInfo, Table, TableCell, TextSource, Tier, Word
from tests.fakes.model_host import READS_ALL, FakeModelHost, read_as


def make_block(text: str, top: float, confidence: float, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    words, at = [], 10.0
    for part in text.split():
        words.append(Word(part, BBox(at, top, at + 10 * len(part), top + 20), confidence))
        at += 10 * len(part) + 10
    box = BBox(10, top, at, top + 20)
    return Block(kind, box, (Line(text, box, tuple(words), confidence),), engine="paddleocr", confidence=confidence)


SURE = make_block("All is well here", 10, 0.99)
DOUBTFUL = make_block("The qu1ck fox paid 12.50", 50, 0.7)
SCRAWL = make_block("xq wz", 90, 0.3)
TABLE = replace(
    make_block("Item 3", 130, 0.99, BlockKind.TABLE),
    table=Table(1, 2, (TableCell(0, 0, "Item", BBox(10, 130, 50, 150)), TableCell(0, 1, "3", BBox(60, 130, 70, 150)))),
)
PAGE = Page(0, 400, 600, 150, (SURE, DOUBTFUL, SCRAWL, TABLE))


class Bench:
    """A library with one document, and a second reader."""

    def __init__(self, host: FakeModelHost, *pages: Page) -> None:
        self.host, self.stop = host, threading.Event()
        self.library = Library(Database(None))
        info = SourceInfo("a.pdf", "application/pdf", 1, "ab" * 32, max(1, len(pages)))
        document = self.library.open_document(
            info, path=Path("/in/a.pdf"), tier=Tier.CPU, language="auto", reading_key="k"
        )
        self.id = document.id
        for page in pages or (PAGE,):
            self.library.commit_page(self.id, PageResult.of(page, 1.0))
        self.editing = EditingService(self.library)
        self.service = ImproveService(RegionReading(host, lambda _: READS_ALL, 60.0), self.library, self.editing)

    def improve(self, budget_s: float = 60.0) -> ImproveResult:
        context = JobContext("job", lambda _: None, self.stop)
        return self.service.improve(ImproveRequest(self.id, None, budget_s, 0.8, "seer"), context)

    def page(self) -> Page:
        page = self.editing.page(self.id, 0)
        assert page is not None
        return page


def mended(payload: ReadBlockPayload) -> Block:
    return read_as(payload.block, payload.block.text.replace("qu1ck", "quick").replace("xq wz", "Dear Anna"))


def test_only_doubtful_parts_are_looked_at_the_worst_first() -> None:
    doubts = worst_first(doubts_of(PAGE, 0.8, READS_ALL))
    assert [doubt.block for doubt in doubts] == [SCRAWL, DOUBTFUL, TABLE]
    assert [doubt.reason for doubt in doubts] == [Reason.HANDWRITING, Reason.DOUBTFUL, Reason.TABLE]
    native = replace(DOUBTFUL, lines=(replace(DOUBTFUL.lines[0], source=TextSource.TEXT_LAYER),))
    person = replace(DOUBTFUL, machine_reading=SURE)
    assert doubts_of(replace(PAGE, blocks=(native, person, SURE)), 0.8, READS_ALL) == []


def test_what_differs_is_proposed_and_nothing_is_changed() -> None:
    bench = Bench(FakeModelHost(mended))
    result = bench.improve()
    assert (result.looked_at, result.doubtful, result.left_out) == (3, 3, 0)
    assert [(each.old_text, each.new_text) for each in result.proposals] == [
        ("xq wz", "Dear Anna"),
        ("The qu1ck fox paid 12.50", "The quick fox paid 12.50"),
    ]
    assert bench.page() == PAGE
    assert bench.service.proposals(bench.id) == result.proposals
    assert bench.host.asked[0].page.fingerprint == "ab" * 32


def test_a_second_look_replaces_the_open_proposals_of_the_first() -> None:
    bench = Bench(FakeModelHost(mended))
    first = bench.improve().proposals
    second = bench.improve().proposals
    assert len(bench.service.proposals(bench.id)) == len(second) == 2
    assert {each.id for each in first}.isdisjoint(each.id for each in second)


def test_an_accepted_proposal_is_a_persons_version_with_the_machines_reading_beside_it() -> None:
    bench = Bench(FakeModelHost(mended))
    handwriting, words = bench.improve().proposals
    bench.service.accept(words)
    page = bench.page()
    assert page.is_edited
    assert page.blocks[1].text == "The quick fox paid 12.50"
    assert page.blocks[1].machine_reading == DOUBTFUL
    assert (page.blocks[1].engine, page.blocks[1].model) == ("llama.cpp", "seer")
    assert bench.service.proposals(bench.id) == (handwriting,)
    assert bench.library.proposals(bench.id, ProposalState.ACCEPTED)[0].id == words.id
    bench.service.accept(handwriting)
    assert [block.text for block in bench.page().blocks][1:3] == ["The quick fox paid 12.50", "Dear Anna"]


def test_a_rejected_proposal_is_not_shown_again() -> None:
    bench = Bench(FakeModelHost(mended))
    first, second = bench.improve().proposals
    bench.service.settle(first, ProposalState.REJECTED)
    assert bench.service.proposals(bench.id) == (second,)


def test_a_proposal_whose_text_was_changed_meanwhile_is_refused_and_left_out() -> None:
    bench = Bench(FakeModelHost(mended))
    _, words = bench.improve().proposals
    changed = replace(DOUBTFUL, lines=(replace(DOUBTFUL.lines[0], text="Something else"),))
    bench.editing.store(bench.id, 0, replace(PAGE, blocks=(SURE, changed, SCRAWL, TABLE)))
    with pytest.raises(EditConflictError):
        bench.service.accept(words)
    assert words not in bench.service.proposals(bench.id)


def test_proposals_go_with_their_document() -> None:
    bench = Bench(FakeModelHost(mended))
    bench.improve()
    bench.library.delete(bench.id)
    assert bench.library.proposals(bench.id, None) == []


class SlowHost(FakeModelHost):
    """Never answers; a cancel ends what waits."""

    def submit(self, kind: str, payload: object, *, job_id: str, **facts: object) -> Future[Any]:
        self.is_held = True
        return super().submit(kind, payload, job_id=job_id, **facts)


def test_the_look_ends_with_its_time_and_keeps_what_it_has() -> None:
    host = SlowHost(mended)
    bench = Bench(host)
    started = time.monotonic()
    result = bench.improve(budget_s=1.3)
    assert time.monotonic() - started < 2.5
    assert (result.looked_at, result.left_out, host.cancelled) == (0, 3, ["job-improve"])
    assert host.asked[0].time_limit_s <= 1.3
    assert bench.improve(budget_s=0.5).looked_at == 0, "no region is begun with less than a second left"


def test_a_cancel_takes_the_region_back_within_a_second() -> None:
    host = SlowHost(mended)
    bench = Bench(host)
    threading.Timer(0.2, bench.stop.set).start()
    started = time.monotonic()
    with pytest.raises(JobCancelled):
        bench.improve()
    assert time.monotonic() - started < 1.2
    assert host.cancelled == ["job-improve"]


def test_a_lost_worker_costs_its_region_and_a_damaged_model_the_look() -> None:
    bench = Bench(
        FakeModelHost(lambda payload: WorkerCrashedError("x") if payload.block == SCRAWL else mended(payload))
    )
    assert [each.reason for each in bench.improve().proposals] == [Reason.DOUBTFUL]
    with pytest.raises(ModelDamagedError):
        Bench(FakeModelHost(lambda _: ModelDamagedError("x"))).improve()
    with pytest.raises(FileMissingError):
        Bench(FakeModelHost(lambda _: FileMissingError("gone"))).improve()


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("paid 12.50 on 3 May", "paid 12.50 on 3 May", ()),
        ("paid l2.50 now", "paid 12.50 now", (("50", "12.50"),)),
        ("paid 12.50", "paid 12.80", (("12.50", "12.80"),)),
        ("the qu1ck fox", "the quick fox", ()),
        ("a 1 b 2", "a 2 b 1", (("", "2"), ("2", ""))),
        ("12 kg", "12kg", (("12", ""),)),
        ("2026-11-21", "2026-11-27", (("2026-11-21", "2026-11-27"),)),
        ("1,234", "1234", (("1,234", "1234"),)),
        ("-5 degrees", "5 degrees", (("-5", "5"),)),
        ("pages 3-5", "pages 3-5", ()),
    ],
)
def test_numbers_that_differ_are_named_with_both_readings(
    old: str, new: str, pairs: tuple[tuple[str, str], ...]
) -> None:
    assert differing_numbers(old, new) == pairs


def test_a_number_that_differs_is_never_taken_unasked() -> None:
    host = FakeModelHost(lambda payload: read_as(payload.block, "The quick fox paid 12.80"))
    proposals = Bench(host, replace(PAGE, blocks=(DOUBTFUL,))).improve().proposals
    (proposal,) = proposals
    assert not proposal.is_accepted_by(Accept.SAME_NUMBERS)
    assert not proposal.is_accepted_by(Accept.NONE)
    assert proposal.is_accepted_by(Accept.ALL)
    assert ("12.50", "12.80") in proposal.differing_numbers()


def paragraph(text: str) -> Block:
    box = BBox(0, 0, 100, 10)
    return Block(BlockKind.PARAGRAPH, box, (Line(text, box),))


def row(*texts: str) -> Block:
    box = BBox(0, 0, 100, 10)
    cells = tuple(TableCell(0, at, text, box) for at, text in enumerate(texts))
    return Block(BlockKind.TABLE, box, table=Table(1, len(texts), cells))


@pytest.mark.parametrize(
    ("old", "new", "is_taken"),
    [
        (paragraph("paid 12.50 to Mr Bl0om"), paragraph("paid 12.50 to Mr Bloom"), True),
        (paragraph("at -5 degrees"), paragraph("at 5 degrees"), False),
        (paragraph("at - 5 degrees"), paragraph("at 5 degrees"), False),
        (paragraph("a loss of (5.00)"), paragraph("a loss of 5.00"), False),
        (paragraph("5.00 EUR in all"), paragraph("5.00 USD in all"), False),
        (paragraph("€ 5.00 in all"), paragraph("£ 5.00 in all"), False),
        (row("sa1es", "5", ""), row("sales", "5", ""), True),
        (row("sales", "5", ""), row("sales", "", "5"), False),
        (row("sales", "5"), paragraph("sales 5"), False),
    ],
)
def test_only_what_leaves_figures_alone_is_taken_as_such(old: Block, new: Block, is_taken: bool) -> None:
    proposal = Proposal(0, "document", 0, old, new, Reason.DOUBTFUL, "model")
    assert proposal.is_accepted_by(Accept.SAME_NUMBERS) is is_taken
