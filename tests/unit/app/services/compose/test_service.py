from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.services.compose.folder import new_targets
from app.services.compose.plan import ChosenPage, ComposePayload, DocumentPlan
from app.services.compose.service import ComposedDocument, ComposeRequest, ComposeService
from app.services.library.database import Database
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.recognise.options import ReadOptions
from app.services.worker_tasks import ProbeResult, SourceRef
from core.errors import (
    AppError,
    DiskFullError,
    FileDamagedError,
    FileUnreadableError,
    LibraryBusyError,
    NothingToDoError,
    PasswordRequiredError,
)
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext, JobEvent
from core.model import Block, BlockKind, Line, Page, SourceInfo, TextLayerMode, Tier, Word
from engines.intake import open_source
from tests.fakes.sample_files import locked_pdf, picture, stamped, text_pdf
from tests.fakes.waiting import wait_until
from tests.fakes.worker_host import InProcessHost

OPTIONS = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, ("d", "r", "o"))


@pytest.fixture
def library() -> Iterator[Library]:
    library = Library(Database(None))
    yield library
    library.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "composed"


@pytest.fixture
def service(host: InProcessHost, library: Library, root: Path) -> ComposeService:
    return ComposeService(host, host, library, root)


def plan(name: str, *pages: tuple[int, int] | tuple[int, int, int]) -> DocumentPlan:
    return DocumentPlan(name, tuple(ChosenPage(*page) for page in pages))


def everything_below(root: Path) -> list[str]:
    return sorted(path.name for path in root.rglob("*")) if root.exists() else []


def page_with(text: str, index: int, *, width: int = 200, height: int = 100) -> Page:
    box = BBox(10, 20, 60, 40)
    line = Line(text, box, (Word(text, box, 0.9),), 0.9)
    return Page(index, width, height, 72, (Block(BlockKind.PARAGRAPH, box, (line,)),))


def read_into(library: Library, host: InProcessHost, path: Path, *pages: Page, options: ReadOptions = OPTIONS) -> str:
    probe = host.tasks["probe"](SourceRef(path), _no_context())
    assert isinstance(probe, ProbeResult)
    document = library.open_document(
        probe.info, path=path, tier=options.tier, language=options.language, reading_key=options.reading_key
    )
    for page in pages:
        library.commit_page(document.id, PageResult.of(page, 0.1))
    return document.id


def _no_context() -> object:
    from engines.host.tasks import TaskContext

    return TaskContext()


def one(made: tuple[ComposedDocument, ...]) -> ComposedDocument:
    (document,) = made
    return document


def test_files_are_looked_into_in_order_and_faults_are_told_beside_them(
    service: ComposeService, job: JobContext, tmp_path: Path
) -> None:
    good = text_pdf(tmp_path / "good.pdf", "A", "B")
    locked = locked_pdf(tmp_path / "locked.pdf", "open", "A")
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 and nothing more")
    files = [(good, None), (locked, None), (locked, "open"), (bad, None), (tmp_path / "gone.pdf", None)]
    found = list(service.look_into(files, job))
    assert [result.info.page_count if isinstance(result, ProbeResult) else type(result) for result in found] == [
        2,
        PasswordRequiredError,
        1,
        FileDamagedError,
        FileUnreadableError,
    ]
    assert all(str(path) in result.message for (path, _), result in zip(files, found, strict=True)
               if isinstance(result, AppError))  # fmt: skip


def test_composed_document_is_in_the_library_with_its_name(
    service: ComposeService, library: Library, job: JobContext, tmp_path: Path
) -> None:
    sources = (stamped(text_pdf(tmp_path / "a.pdf", "A")), stamped(picture(tmp_path / "b.jpg")))
    made = one(service.compose(ComposeRequest(sources, (plan("Both: together?", (1, 0), (0, 0)),), OPTIONS), job))
    assert made.path.name == "Both_ together_.pdf"
    assert (made.page_count, made.known_pages) == (2, 0)
    document = library.document(made.document_id)
    assert (document.path, document.source.page_count, document.source.title) == (made.path, 2, "Both: together?")
    assert document.source.size_bytes == made.path.stat().st_size


def test_progress_is_told_in_pages(service: ComposeService, tmp_path: Path) -> None:
    events: list[JobEvent] = []
    context = JobContext("job", events.append, threading.Event())
    source = stamped(text_pdf(tmp_path / "a.pdf", "A", "B"))
    service.compose(ComposeRequest((source,), (plan("a", (0, 0)), plan("b", (0, 1))), OPTIONS), context)
    assert events
    assert {(event.stage, event.total) for event in events} == {("compose", 2)}


def test_two_documents_of_one_name_get_numbers(service: ComposeService, job: JobContext, tmp_path: Path) -> None:
    source = stamped(text_pdf(tmp_path / "a.pdf", "A", "B"))
    request = ComposeRequest((source,), (plan("Scan", (0, 0)), plan("scan", (0, 1))), OPTIONS)
    assert [made.path.name for made in service.compose(request, job)] == ["Scan.pdf", "scan (2).pdf"]


def test_pages_that_were_read_come_along_turned_with_the_person_s_version(
    service: ComposeService, library: Library, host: InProcessHost, job: JobContext, tmp_path: Path
) -> None:
    path = text_pdf(tmp_path / "a.pdf", "A", "B")
    origin = read_into(library, host, path, page_with("machine", 0), page_with("other", 1))
    library.store_edit(origin, page_with("person", 0))
    pages = plan("new", (0, 1), (0, 0, 90))
    made = one(service.compose(ComposeRequest((stamped(path),), (pages,), OPTIONS), job))
    assert made.known_pages == 2
    assert library.finished_pages(made.document_id) == {0, 1}
    assert library.edited_pages(made.document_id) == {1}
    first, second = (result.page() for result in library.page_results(made.document_id, [0, 1]))
    machine = library.machine_page(made.document_id, 1)
    assert (first.text, second.text) == ("other", "person")
    assert machine is not None
    assert machine.text == "machine"
    assert (second.index, second.width, second.height, second.rotation_deg) == (1, 100, 200, 270)
    assert second.blocks[0].bbox == BBox(60, 10, 80, 60)
    assert library.machine_page(origin, 0) == page_with("machine", 0)


@pytest.mark.parametrize("turn_deg", [0, 270])
def test_boxes_of_a_fine_picture_fit_the_page_it_becomes(
    service: ComposeService,
    library: Library,
    host: InProcessHost,
    job: JobContext,
    tmp_path: Path,
    turn_deg: int,
) -> None:
    path = picture(tmp_path / "fine.png", size=(2400, 1200), dpi=(600, 600))
    box = BBox(600, 300, 1200, 600)
    line = Line("x", box, (Word("x", box, 0.9),), 0.9)
    page = Page(0, 2400, 1200, 600, (Block(BlockKind.PARAGRAPH, box, (line,)),))
    read_into(library, host, path, page)
    made = one(service.compose(ComposeRequest((stamped(path),), (plan("new", (0, 0, turn_deg)),), OPTIONS), job))
    (moved,) = (result.page() for result in library.page_results(made.document_id, [0]))
    with open_source(made.path) as composed:
        frame = composed.page_size(0)
    assert (moved.width, moved.height, moved.dpi) == (frame.width, frame.height, frame.dpi)
    share = BBox(0.25, 0.25, 0.5, 0.5) if turn_deg == 0 else BBox(0.25, 0.5, 0.5, 0.75)
    assert moved.blocks[0].lines[0].words[0].bbox.as_tuple() == pytest.approx(
        share.scaled(frame.width, frame.height).as_tuple()
    )


def test_pages_read_otherwise_or_failed_do_not_come_along(
    service: ComposeService, library: Library, host: InProcessHost, job: JobContext, tmp_path: Path
) -> None:
    from core.model import PageFailure

    path, other = text_pdf(tmp_path / "a.pdf", "A"), text_pdf(tmp_path / "b.pdf", "B")
    read_into(library, host, path, page_with("german", 0), options=replace(OPTIONS, language="de"))
    read_into(library, host, other, Page(0, 10, 10, 72, failure=PageFailure("page_damaged", "broken")))
    made = one(service.compose(
        ComposeRequest((stamped(path), stamped(other)), (plan("new", (0, 0), (1, 0)),), OPTIONS), job
    ))  # fmt: skip
    assert made.known_pages == 0
    assert library.finished_pages(made.document_id) == frozenset()


def test_changed_source_is_refused_and_nothing_stays(
    service: ComposeService, library: Library, job: JobContext, tmp_path: Path, root: Path
) -> None:
    path = text_pdf(tmp_path / "a.pdf", "A")
    ref = stamped(path)
    text_pdf(path, "A", "and something new")
    with pytest.raises(FileDamagedError, match=r"a\.pdf"):
        service.compose(ComposeRequest((ref,), (plan("new", (0, 0)),), OPTIONS), job)
    assert (everything_below(root), library.documents()) == ([], [])


def test_source_of_which_no_page_is_left_is_not_needed(
    service: ComposeService, job: JobContext, tmp_path: Path
) -> None:
    gone, path = text_pdf(tmp_path / "gone.pdf", "X"), text_pdf(tmp_path / "a.pdf", "A")
    sources = (stamped(gone), stamped(path))
    gone.unlink()
    assert one(service.compose(ComposeRequest(sources, (plan("new", (1, 0)),), OPTIONS), job)).page_count == 1


def test_document_without_pages_is_refused(service: ComposeService, job: JobContext, tmp_path: Path) -> None:
    with pytest.raises(NothingToDoError):
        service.compose(ComposeRequest((stamped(text_pdf(tmp_path / "a.pdf", "A")),), (plan("x"),), OPTIONS), job)


def test_cancel_reaches_the_worker_and_leaves_nothing(
    host: InProcessHost, library: Library, tmp_path: Path, root: Path
) -> None:
    service = ComposeService(host, host, library, root)
    source = stamped(text_pdf(tmp_path / "a.pdf", "A"))
    stop = threading.Event()

    def stop_and_wait(kind: str, payload: object) -> None:
        stop.set()
        wait_until(lambda: bool(host.cancelled))

    host.before = stop_and_wait
    with pytest.raises(JobCancelled):
        service.compose(
            ComposeRequest((source,), (plan("new", (0, 0)),), OPTIONS), JobContext("job", lambda event: None, stop)
        )
    assert host.cancelled == ["job"]
    assert (everything_below(root), library.documents()) == ([], [])


def test_what_a_lost_worker_left_is_taken_away(
    service: ComposeService, host: InProcessHost, job: JobContext, tmp_path: Path, root: Path
) -> None:
    def crash(kind: str, payload: object) -> None:
        assert isinstance(payload, ComposePayload)
        payload.scratch.parent.mkdir(parents=True)
        payload.scratch.write_bytes(b"half")
        payload.targets[0].write_bytes(b"whole")
        raise DiskFullError("no room")

    host.before = crash
    with pytest.raises(DiskFullError):
        service.compose(
            ComposeRequest((stamped(text_pdf(tmp_path / "a.pdf", "A")),), (plan("new", (0, 0)),), OPTIONS), job
        )
    assert everything_below(root) == []


def test_library_that_fails_in_between_keeps_neither_file_nor_entry(
    service: ComposeService,
    library: Library,
    job: JobContext,
    tmp_path: Path,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> int:
        raise LibraryBusyError("another program holds it")

    monkeypatch.setattr("app.services.compose.service.carry_over", fail)
    with pytest.raises(LibraryBusyError):
        service.compose(
            ComposeRequest((stamped(text_pdf(tmp_path / "a.pdf", "A")),), (plan("new", (0, 0)),), OPTIONS), job
        )
    assert (everything_below(root), library.documents()) == ([], [])


def test_failure_leaves_a_document_of_the_same_content_that_was_there_before(
    service: ComposeService, library: Library, job: JobContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ComposeRequest((stamped(text_pdf(tmp_path / "a.pdf", "A")),), (plan("new", (0, 0)),), OPTIONS)
    (made,) = service.compose(request, job)
    known = library.document(made.document_id)
    real = library.open_document

    def of_the_same_content(info: SourceInfo, **options: Any) -> StoredDocument:
        return real(known.source, **options)

    def fail(*_: object) -> int:
        raise LibraryBusyError("another program holds it")

    monkeypatch.setattr(library, "open_document", of_the_same_content)
    monkeypatch.setattr(library, "find", lambda fingerprint, key: known)
    monkeypatch.setattr("app.services.compose.service.carry_over", fail)
    with pytest.raises(LibraryBusyError):
        service.compose(request, job)
    assert [document.id for document in library.documents()] == [made.document_id]


def test_names_of_dots_and_nothing_become_names_of_files(root: Path) -> None:
    assert [target.name for target in new_targets(root, ["..", "", "a/b"])] == ["_.pdf", "_ (2).pdf", "a_b.pdf"]
