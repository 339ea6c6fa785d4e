from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.queue import wording
from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.rows import FileOptions, RowState
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.recognise.document import DocumentReader
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.reading_job import ReadingService
from core.errors import FileDamagedError
from core.jobs import JobState
from core.model import TextLayerMode, Tier
from tests.fakes.task_host import FakeTaskHost

OPTIONS = FileOptions(ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS))


class Bench:
    def __init__(self, host: FakeTaskHost, files_at_a_time: int) -> None:
        self.host = host
        database = Database(None)
        self.library, self.journal = Library(database), Journal(database)
        reader = DocumentReader(host, self.library, self.journal, look_ahead=2)
        service = ReadingService(reader, self.library, self.journal)
        self.presenter = QueuePresenter()
        self.presenter.use(service, files_at_a_time=files_at_a_time)
        self.pages: list[tuple[str, int]] = []
        self.messages: list[str] = []
        self.presenter.page_stored.connect(self._on_page)
        self.presenter.message.connect(self.messages.append)

    def _on_page(self, document_id: str, page_index: int) -> None:
        self.pages.append((document_id, page_index))

    def states(self) -> list[RowState]:
        return [row.state for row in self.presenter.model.rows]

    def add(self, *names: str) -> list[int]:
        return [row.key for row in self.presenter.add_files([Path("/files") / name for name in names], OPTIONS)]


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(host: FakeTaskHost | None = None, files_at_a_time: int = 1) -> Bench:
        made.append(Bench(host or FakeTaskHost(), files_at_a_time))
        return made[-1]

    yield make
    for bench in made:
        assert bench.presenter.shutdown(10)
        bench.journal.close()
        bench.library.close()


def test_added_files_are_read_at_once_in_order(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE, RowState.DONE])
    first, second = bench.presenter.model.rows
    assert [path.name for path, _ in bench.host.read] == ["a.pdf", "a.pdf", "b.pdf", "b.pdf"]
    assert first.confidence == pytest.approx(0.9)
    assert (first.done, first.total) == (2, 2)
    assert {document for document, _ in bench.pages} == {first.document_id, second.document_id}
    assert [record.state for record in bench.journal.jobs()] == [JobState.SUCCEEDED] * 2
    assert not bench.presenter.is_busy


def test_first_page_is_told_while_the_second_is_read(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.host.hold.set()
    bench.add("a.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.host.let_go(1)
    qtbot.waitUntil(lambda: len(bench.pages) == 1)
    row = bench.presenter.model.rows[0]
    assert row.state is RowState.READING
    assert bench.pages == [(row.document_id, 0)]
    assert len(bench.library.page_results(bench.pages[0][0], [0])) == 1
    bench.host.let_go()
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE])


def test_bad_file_shows_its_reason_and_the_others_go_on(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bad = FileDamagedError("cut off")
    bench = make_bench(FakeTaskHost(lambda path: bad if path.name == "bad.pdf" else 1))
    bench.add("bad.pdf", "good.pdf")
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED, RowState.DONE])
    assert bench.presenter.model.rows[0].error is bad
    assert bench.presenter.progress().failed == 1


def test_retry_reads_only_what_failed(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    answers: list[int | Exception] = [FileDamagedError("locked"), 1, 1]
    bench = make_bench(FakeTaskHost(lambda path: answers.pop(0)))
    bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED, RowState.DONE])
    bench.presenter.retry(bench.presenter.failed())
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE, RowState.DONE])
    assert bench.presenter.model.rows[0].error is None
    assert answers == []


def test_pause_begins_no_further_page_and_resume_goes_on(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench(FakeTaskHost(lambda path: 9))
    bench.host.hold.set()
    bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.pause()
    bench.host.let_go()
    qtbot.waitUntil(lambda: len(bench.pages) == 1)
    read = len(bench.host.read)
    assert read == 2  # those in work were finished
    assert bench.states() == [RowState.READING, RowState.WAITING]
    bench.presenter.resume()
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE, RowState.DONE])


def test_nothing_begins_while_paused(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.presenter.pause()
    bench.add("a.pdf")
    assert bench.states() == [RowState.WAITING]
    bench.presenter.resume()
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE])


def test_cancel_stops_the_running_and_the_waiting(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.host.hold.set()
    keys = bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.cancel(keys)
    assert bench.states() == [RowState.STOPPING, RowState.CANCELLED]
    qtbot.waitUntil(lambda: bench.states() == [RowState.CANCELLED, RowState.CANCELLED])
    assert bench.host.cancelled
    assert bench.journal.jobs()[0].state is JobState.CANCELLED


def test_remove_of_a_running_file_stops_it_and_goes_on(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.host.hold.set()
    keys = bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.remove(keys[:1])
    bench.host.let_go()
    qtbot.waitUntil(lambda: bench.states() == [RowState.DONE])
    assert bench.presenter.model.rows[0].path.name == "b.pdf"


def test_files_moved_up_are_read_first(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.presenter.pause()
    keys = bench.add("a.pdf", "b.pdf", "c.pdf")
    bench.presenter.move(keys[2:], -1)
    bench.presenter.move(keys[2:], -1)
    bench.presenter.move(keys[:1], 1)
    bench.presenter.resume()
    qtbot.waitUntil(lambda: not bench.presenter.is_busy)
    assert list(dict.fromkeys(path.name for path, _ in bench.host.read)) == ["c.pdf", "b.pdf", "a.pdf"]


def test_several_files_are_read_side_by_side(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench(files_at_a_time=2)
    bench.host.hold.set()
    bench.add("a.pdf", "b.pdf", "c.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 4)
    assert bench.states() == [RowState.READING, RowState.READING, RowState.WAITING]
    bench.host.let_go()
    qtbot.waitUntil(lambda: not bench.presenter.is_busy)


def test_folders_are_searched_and_missing_files_are_rows(
    qtbot: QtBot, make_bench: Callable[..., Bench], tmp_path: Path
) -> None:
    bench = make_bench()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.png").touch()
    (tmp_path / "in" / "notes.txt").touch()
    bench.presenter.add_paths([tmp_path / "in", tmp_path / "gone.pdf"], OPTIONS)
    qtbot.waitUntil(lambda: len(bench.states()) == 2 and not bench.presenter.is_busy)
    assert bench.states() == [RowState.DONE, RowState.FAILED]
    assert bench.presenter.model.rows[1].path.name == "gone.pdf"


def test_empty_folder_is_told(qtbot: QtBot, make_bench: Callable[..., Bench], tmp_path: Path) -> None:
    bench = make_bench()
    bench.presenter.add_paths([tmp_path], OPTIONS)
    qtbot.waitUntil(lambda: bool(bench.messages))
    assert bench.messages == ["No picture or PDF lies there"]


def test_waiting_file_is_not_added_twice(qtbot: QtBot, make_bench: Callable[..., Bench], tmp_path: Path) -> None:
    bench = make_bench()
    bench.presenter.pause()
    path = tmp_path / "a.png"
    path.touch()
    bench.presenter.add_paths([path], OPTIONS)
    qtbot.waitUntil(lambda: len(bench.states()) == 1)
    bench.presenter.add_paths([path], OPTIONS)
    qtbot.waitUntil(lambda: len(bench.messages) == 2)
    assert len(bench.states()) == 1


def test_many_files_are_listed_in_order_whatever_comes_after_them(
    qtbot: QtBot, make_bench: Callable[..., Bench], tmp_path: Path
) -> None:
    bench = make_bench()
    bench.presenter.pause()
    names = [f"{number:04d}.png" for number in range(2_200)]
    (tmp_path / "many").mkdir()
    for name in names:
        (tmp_path / "many" / name).touch()
    last = tmp_path / "last.png"
    last.touch()
    bench.presenter.add_paths([tmp_path / "many"], OPTIONS)
    qtbot.waitUntil(lambda: bool(bench.messages))  # found, not all of them listed yet
    bench.presenter.add_paths([last, tmp_path / "many" / names[-1]], OPTIONS)
    qtbot.waitUntil(lambda: len(bench.messages) == 2)
    assert [row.path.name for row in bench.presenter.model.rows] == [*names, "last.png"]
    assert bench.messages[0] == f"Added: {wording.files(2_200)}"


def test_pages_at_work_are_told_and_none_are_after_a_cancel_while_paused(
    qtbot: QtBot, make_bench: Callable[..., Bench]
) -> None:
    bench = make_bench()
    told: list[frozenset[int]] = []
    bench.presenter.pages_at_work.connect(lambda document_id, pages: told.append(pages))
    bench.host.hold.set()
    keys = bench.add("a.pdf")
    qtbot.waitUntil(lambda: told == [frozenset({0, 1})])
    bench.presenter.pause()
    bench.presenter.cancel(keys)
    qtbot.waitUntil(lambda: told[1:] == [frozenset()])


def test_shutdown_ends_all_work(qtbot: QtBot, make_bench: Callable[..., Bench]) -> None:
    bench = make_bench()
    bench.host.hold.set()
    bench.add("a.pdf", "b.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    assert bench.presenter.shutdown(10)
    assert bench.host.held() == 0
