"""Files that hold text already: one question, which never holds up other files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.queue.question_bar import QuestionBar
from app.gui.queue.rows import RowState
from app.gui.queue.text_questions import TextPolicy, forced
from app.gui.queue.turns import next_turn
from app.services.recognise.peek import Peek
from core.model import TextLayerMode
from core.settings import Settings
from tests.fakes.task_host import FakeTaskHost
from tests.gui.queue.conftest import FullBench

MakeBench = Callable[..., FullBench]


def digital(path: Path) -> Peek:
    return Peek(2, 1.0 if path.name.startswith("digital") else 0.0)


@pytest.fixture
def bench(make_full_bench: MakeBench) -> FullBench:
    host = FakeTaskHost()
    host.peek_of = digital
    return make_full_bench(host)


def read_order(bench: FullBench) -> list[str]:
    return list(dict.fromkeys(path.name for path, _ in bench.host.read))


def ways(bench: FullBench) -> list[tuple[str, TextLayerMode]]:
    found = [
        (path.name, options.text_layer) for (path, _), options in zip(bench.host.read, bench.host.options, strict=True)
    ]
    return list(dict.fromkeys(found))


def test_asked_files_are_read_last_and_with_their_text_where_nobody_answers(qtbot: QtBot, bench: FullBench) -> None:
    bench.add("digital 1.pdf", "scan.pdf", "digital 2.pdf", "photo.png")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert set(read_order(bench)[:2]) == {"scan.pdf", "photo.png"}
    assert read_order(bench)[2:] == ["digital 1.pdf", "digital 2.pdf"]
    assert {mode for _, mode in ways(bench)} == {TextLayerMode.AUTO}
    assert len(bench.presenter.questions.open_rows()) == 2, "the question stays and can still be answered"


def test_answer_for_all_holds_for_files_of_the_batch_that_were_not_looked_into_yet(
    qtbot: QtBot, bench: FullBench
) -> None:
    bench.presenter.pause()
    keys = bench.add("digital 1.pdf", "digital 2.pdf")
    qtbot.waitUntil(lambda: all(row.peek is not None for row in bench.rows))
    bench.presenter.questions.may_start(bench.rows[0])
    assert [row.key for row in bench.presenter.questions.open_rows()] == keys[:1]
    bench.presenter.answer_text(TextPolicy.FORCE, is_for_all=True, is_remembered=False)
    bench.presenter.resume()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert {mode for _, mode in ways(bench)} == {TextLayerMode.FORCE}
    bench.add("digital 3.pdf")
    qtbot.waitUntil(lambda: bool(bench.presenter.questions.open_rows()))  # a new batch is asked about anew


def test_answer_for_one_file_leaves_the_others_open(qtbot: QtBot, bench: FullBench) -> None:
    bench.host.hold.set()
    bench.add("scan.pdf", "digital 1.pdf", "digital 2.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    qtbot.waitUntil(lambda: all(row.peek is not None for row in bench.rows))
    next_turn(bench.presenter.model, bench.presenter.questions, 5, is_looked_into=True, is_idle=True)
    bench.presenter.answer_text(TextPolicy.FORCE, is_for_all=False, is_remembered=False)
    assert [row.path.name for row in bench.presenter.questions.open_rows()] == ["digital 2.pdf"]
    bench.host.let_go()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert dict(ways(bench)) == {
        "scan.pdf": TextLayerMode.AUTO,
        "digital 1.pdf": TextLayerMode.FORCE,
        "digital 2.pdf": TextLayerMode.AUTO,
    }


def test_a_late_answer_reads_the_pictures_of_what_was_read_meanwhile(qtbot: QtBot, bench: FullBench) -> None:
    bench.add("digital.pdf")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    bench.presenter.answer_text(TextPolicy.FORCE, is_for_all=True, is_remembered=False)
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE) and len(bench.host.read) == 4)
    assert ways(bench) == [("digital.pdf", TextLayerMode.AUTO), ("digital.pdf", TextLayerMode.FORCE)]
    assert bench.presenter.questions.open_rows() == []


def test_an_answer_while_the_file_is_read_stops_it_and_reads_its_pictures(qtbot: QtBot, bench: FullBench) -> None:
    bench.host.hold.set()
    bench.add("digital.pdf")
    qtbot.waitUntil(lambda: bench.host.held() == 2)
    bench.presenter.answer_text(TextPolicy.FORCE, is_for_all=True, is_remembered=False)
    bench.host.hold.clear()
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert ways(bench) == [("digital.pdf", TextLayerMode.FORCE)]


@pytest.mark.parametrize(
    ("policy", "mode"), [(TextPolicy.KEEP, TextLayerMode.AUTO), (TextPolicy.FORCE, TextLayerMode.FORCE)]
)
def test_a_remembered_answer_asks_nothing(
    qtbot: QtBot, bench: FullBench, policy: TextPolicy, mode: TextLayerMode
) -> None:
    bench.presenter.questions.policy = policy
    bench.add("digital.pdf", "scan.pdf")
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert bench.presenter.questions.open_rows() == []
    assert dict(ways(bench)) == {"digital.pdf": mode, "scan.pdf": TextLayerMode.AUTO}


def test_options_that_say_what_to_do_are_not_asked_about(qtbot: QtBot, bench: FullBench) -> None:
    from app.gui.queue.option_text import default_options

    bench.add("digital.pdf", options=forced(default_options()))
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    assert ways(bench) == [("digital.pdf", TextLayerMode.FORCE)]


def test_a_removed_file_is_no_longer_asked_about(qtbot: QtBot, bench: FullBench) -> None:
    keys = bench.add("digital.pdf")
    qtbot.waitUntil(lambda: bool(bench.presenter.questions.open_rows()))
    bench.presenter.remove(keys)
    assert bench.presenter.questions.open_rows() == []


def test_bar_asks_once_and_goes_with_the_answer(qtbot: QtBot, bench: FullBench) -> None:
    stored: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = QuestionBar(bench.presenter, stored.append, "ask", parent)
    parent.show()
    assert bar.text == ""
    bench.add("digital 1.pdf", "digital 2.pdf", "digital 3.pdf")
    qtbot.waitUntil(lambda: "digital 1.pdf" in bar.text and "2 more" in bar.text)
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE) and "That text was used" in bar._hint.text())
    assert "?" not in bar.text
    bar.remember.click()
    bar.force.click()
    assert bar.text == ""
    qtbot.waitUntil(lambda: stored == ["force"])
    assert bench.presenter.questions.policy is TextPolicy.FORCE
    qtbot.waitUntil(lambda: bench.are_all(RowState.DONE))
    bar.apply_settings(Settings())
    bench.add("digital 4.pdf")
    qtbot.waitUntil(lambda: "digital 4.pdf" in bar.text)


def test_bar_asks_for_each_file_on_request(qtbot: QtBot, bench: FullBench) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = QuestionBar(bench.presenter, lambda policy: None, "ask", parent)
    parent.show()
    bench.add("digital 1.pdf", "digital 2.pdf")
    qtbot.waitUntil(lambda: len(bench.presenter.questions.open_rows()) == 2)
    bar.for_all.click()
    bar.keep.click()
    assert "digital 2.pdf" in bar.text
    bar.keep.click()
    assert bar.text == ""
