"""What waits: looked into, estimated, written down, brought back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.queue import option_text
from app.gui.queue.estimate import estimate, estimate_text
from app.gui.queue.option_text import default_options
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.services.library.database import Database
from app.services.library.speeds import Speeds, TierSpeed
from app.services.recognise.peek import Peek
from app.services.recognise.tiers import Tiers
from core.errors import DocumentUnknownError, ModelDamagedError, ModelMissingError, NotBuiltError, WorkerCrashedError
from core.jobs import JobState
from core.model import TextLayerMode, Tier
from tests.fakes.task_host import FakeTaskHost
from tests.gui.queue.conftest import FullBench

MakeBench = Callable[..., FullBench]


def with_read(options: FileOptions | None = None, **changes: object) -> FileOptions:
    options = options or default_options()
    return replace(options, read=replace(options.read, **changes))  # type: ignore[arg-type] # any field


# Looking into files.


def test_every_waiting_file_is_looked_into(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.presenter.pause()
    bench.add(*(f"{n}.png" for n in range(150)))
    qtbot.waitUntil(lambda: all(row.peek is not None for row in bench.rows))
    assert len(bench.host.peeked) == 150


def test_a_file_that_costs_a_worker_its_life_is_found_and_the_others_are_seen(
    qtbot: QtBot, make_full_bench: MakeBench
) -> None:
    bench = make_full_bench()
    bench.presenter.pause()
    bench.host.peek_error[Path("/files/3.pdf")] = WorkerCrashedError("it crashed")
    bench.add(*(f"{n}.pdf" for n in range(6)))
    qtbot.waitUntil(lambda: all(row.peek is not None for row in bench.rows))
    assert [row.peek.page_count for row in bench.rows if row.peek] == [2, 2, 2, 0, 2, 2]
    bench.presenter.resume()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))


# Estimates.


def row_of(name: str, peek: Peek | None, options: FileOptions | None = None) -> QueueRow:
    row = QueueRow(1, Path(name), options or default_options())
    row.peek = peek
    return row


SPEEDS = Speeds(2, {Tier.CPU: TierSpeed(4.0, 0.2)})


def no_model() -> object:
    raise ModelMissingError("no model that reads pictures is installed", remedy="Install one")


def test_estimate_adds_up_pages_and_knows_text_from_pictures() -> None:
    rows = [
        row_of("scan.pdf", Peek(30)),
        row_of("digital.pdf", Peek(10, 1.0)),
        row_of("digital.pdf", Peek(10, 1.0), with_read(text_layer=TextLayerMode.FORCE)),
        row_of("scan.pdf", Peek(100), replace(default_options(), pages="1-5,9")),
        row_of("unknown.pdf", None),
        row_of("broken.pdf", Peek(0)),
    ]
    known = estimate(rows, SPEEDS, Tiers(no_model))
    cpu, vlm = known.tiers
    assert (known.pages, known.unknown_files) == (56, 2)
    assert cpu.seconds == pytest.approx((46 * 4.0 + 10 * 0.2) / 2)
    assert isinstance(vlm.missing, ModelMissingError)
    text = estimate_text(known)
    assert "56 pages" in text
    assert "2 files" in text
    assert "Fast: about\u00a02\u00a0min" in text
    assert "Vision model: no model yet" in text


def test_nothing_is_promised_before_the_first_measurement() -> None:
    assert "Fast: no measurement yet" in estimate_text(estimate([row_of("a.pdf", Peek(3))], Speeds(), Tiers()))


def test_speed_of_a_page_is_told_while_nothing_waits() -> None:
    assert "Fast: 2.0\u00a0s a page" in estimate_text(estimate([], SPEEDS, Tiers()))


def test_estimate_follows_what_is_read(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.add("a.png")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    qtbot.waitUntil(lambda: bench.presenter.estimate().tiers[0].page_s is not None)  # 0.1 s a page, two at a time
    assert bench.presenter.estimate().tiers[0].page_s == pytest.approx(0.05)


# Tiers that cannot read.


def test_a_tier_that_is_missing_is_an_error_of_the_row_before_anything_is_read(
    qtbot: QtBot, make_full_bench: MakeBench
) -> None:
    bench = make_full_bench()
    bench.add("a.pdf", options=with_read(tier=Tier.VLM))
    bench.add("b.png")
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED, RowState.DONE])
    error = bench.rows[0].error
    assert isinstance(error, NotBuiltError)
    assert error.remedy
    assert {path.name for path, _ in bench.host.read} == {"b.png"}


# Written down.


def entered(bench: FullBench) -> dict[str, str]:
    return {job.path.name: job.state for job in bench.journal.jobs()}


def test_waiting_files_and_what_is_cut_off_are_offered_by_the_next_start(
    qtbot: QtBot, make_full_bench: MakeBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "l.sqlite"
    bench = make_full_bench(database=Database(path))
    bench.host.hold.set()
    options = replace(with_read(language="de,en", text_layer=TextLayerMode.FORCE), pages="2-3")
    bench.add("reading.png")
    bench.add("waiting 1.png", "waiting 2.png", options=options)
    gone = bench.add("cancelled.png", "removed.png")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.cancel(gone[:1])
    bench.presenter.remove(gone[1:])
    bench.presenter.shutdown(10)

    monkeypatch.setattr("app.services.library.journal._is_alive", lambda pid, started: False)
    later = make_full_bench(database=Database(path))
    records = sorted(later.journal.mark_interrupted(), key=lambda record: record.created_at)
    assert [record.path.name for record in records if record.path.name.startswith("waiting")] == [
        "waiting 1.png",
        "waiting 2.png",
    ]
    assert {record.path.name for record in records} == {"reading.png", "waiting 1.png", "waiting 2.png"}
    found = {record.path.name: option_text.from_text(record.options) for record in records}
    assert found["waiting 1.png"] == options
    assert found["reading.png"] == default_options()


def test_what_was_read_is_not_offered(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.add("a.png", "b.png")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    bench.presenter.shutdown(10)
    assert set(entered(bench).values()) == {JobState.SUCCEEDED}


def test_thousands_of_files_are_one_transaction(
    qtbot: QtBot, make_full_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(None)
    bench = make_full_bench(database=database)
    bench.presenter.pause()
    statements: list[str] = []
    database._connection.set_trace_callback(statements.append)
    bench.add(*(f"{n}.png" for n in range(3000)))
    qtbot.waitUntil(lambda: len(database.query("SELECT id FROM jobs")) == 3000)
    database._connection.set_trace_callback(None)
    assert sum(statement.startswith("BEGIN") for statement in statements) == 1


def test_a_library_that_cannot_be_written_does_not_keep_the_queue_from_reading(
    qtbot: QtBot, make_full_bench: MakeBench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bench = make_full_bench()

    def fail(files: object) -> None:
        raise sqlite3.OperationalError("no room")

    monkeypatch.setattr(bench.journal, "enter_waiting", fail)
    bench.add("a.png")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    qtbot.waitUntil(lambda: "could not be written down" in caplog.text)
    monkeypatch.undo()


@pytest.mark.parametrize("text", ["", "no JSON", '{"pages": "9-1"}', '{"language": "klingon"}', '{"tier": "quantum"}'])
def test_options_that_cannot_be_understood_are_the_usual_ones(text: str) -> None:
    assert option_text.from_text(text) == default_options()


def test_options_come_back_as_they_were() -> None:
    options = replace(with_read(language="de", text_layer=TextLayerMode.KEEP), pages="1-3", tool="pdf-to-word")
    assert option_text.from_text(option_text.to_text(options)) == options


# Removing and bringing back.


def test_undo_brings_rows_back_to_their_places_and_goes_on(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.host.hold.set()
    keys = bench.add("a.png", "b.png", "c.png", "d.png")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    with qtbot.waitSignal(bench.presenter.rows_removed) as removed:
        bench.presenter.remove([keys[0], keys[2]])
    assert removed.args == [2]
    bench.presenter.undo_remove()
    assert [row.path.name for row in bench.rows] == ["a.png", "b.png", "c.png", "d.png"]
    bench.host.let_go()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert not bench.presenter.can_undo_remove


def test_undo_of_finished_rows_keeps_their_results(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    keys = bench.add("a.png")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    bench.presenter.remove(keys)
    bench.presenter.undo_remove()
    (row,) = bench.rows
    assert (row.state, row.done) == (RowState.DONE, 2)
    assert row.confidence == pytest.approx(0.9)
    assert len(bench.host.read) == 2


def test_rows_go_back_in_groups() -> None:
    from app.gui.queue.model import QueueModel

    model = QueueModel()
    rows = model.add((Path(f"{n}"), default_options()) for n in range(7))
    gone = [(place, rows[place]) for place in (0, 1, 4, 6)]
    model.remove([row.key for _, row in gone])
    model.put_back(gone)
    assert list(model.rows) == rows
    assert [model.index_of(row.key).row() for row in rows] == list(range(7))
    assert model.counts[RowState.WAITING] == 7


# Other options.


def test_options_of_a_file_in_work_stop_it_and_read_it_again(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.host.hold.set()
    (key,) = bench.add("a.png")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.set_options({key: with_read(language="de")})
    bench.host.hold.clear()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert {options.language for options in bench.host.options} == {"de"}


def test_cancel_takes_back_the_wish_to_read_again(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    bench = make_full_bench()
    bench.host.hold.set()
    (key,) = bench.add("a.png")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.set_options({key: with_read(language="de")})
    bench.presenter.cancel([key])
    qtbot.waitUntil(lambda: bench.states() == [RowState.CANCELLED])
    assert bench.host.read == []


# Bad input.


def test_a_document_deleted_while_it_is_read_says_so_and_the_others_go_on(
    qtbot: QtBot, make_full_bench: MakeBench
) -> None:
    bench = make_full_bench()
    bench.host.hold.set()
    bench.add("a.png", "b.png")
    qtbot.waitUntil(lambda: bench.rows[0].document_id is not None and bench.host.held() == 2)
    bench.library.delete(str(bench.rows[0].document_id))
    bench.host.let_go()
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED, RowState.DONE])
    error = bench.rows[0].error
    assert isinstance(error, DocumentUnknownError)
    assert "deleted" in error.what
    assert error.remedy


def test_a_damaged_model_fails_the_files_that_need_it_and_no_others(qtbot: QtBot, make_full_bench: MakeBench) -> None:
    broken = ModelDamagedError("a file has another content", remedy="Install it again")
    host = FakeTaskHost(outcome=lambda path, index: broken if path.name.startswith("scan") else None)
    bench = make_full_bench(host)
    bench.add("scan 1.png", "digital.pdf", "scan 2.png")
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED, RowState.DONE, RowState.FAILED])
    assert bench.rows[0].error is broken
    host.outcome = lambda path, index: None  # it was installed again
    bench.presenter.retry(bench.presenter.failed())
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))


def test_thousands_of_missing_files_are_one_step_of_the_list(
    qtbot: QtBot, make_full_bench: MakeBench, tmp_path: Path
) -> None:
    bench = make_full_bench()
    steps: list[int] = []
    bench.presenter.model.rowsInserted.connect(lambda parent, first, last: steps.append(last - first + 1))
    bench.presenter.add_paths([tmp_path / f"gone {n}.pdf" for n in range(500)], default_options())
    qtbot.waitUntil(lambda: bench.states() == [RowState.FAILED] * 500)
    assert steps == [500]
