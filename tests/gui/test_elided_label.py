from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.gui.editing.doubtful_bar import DoubtfulBar
from app.gui.editing.doubtful_steps import DoubtfulCounts
from app.gui.elided_label import ElidedLabel

LONG = "A rather long sentence that will not fit into the room that is left for it"


def test_what_does_not_fit_is_elided_and_told_by_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert label.shown_text.endswith("…")
    assert LONG.startswith(label.shown_text[:-1])
    assert (label.text(), label.toolTip()) == (LONG, LONG)
    label.resize(2000, 20)
    assert label.shown_text == LONG


def test_it_asks_for_one_line_and_no_width(qtbot: QtBot) -> None:
    label = ElidedLabel("x")
    qtbot.addWidget(label)
    height = label.minimumSizeHint().height()
    label.setText(LONG)
    assert (label.minimumSizeHint().width(), label.minimumSizeHint().height()) == (0, height)
    assert not label.hasHeightForWidth()


def test_the_bar_of_doubtful_words_stays_one_line_and_as_narrow_whatever_it_says(qtbot: QtBot) -> None:
    bar = DoubtfulBar([], 0.8)
    qtbot.addWidget(bar)
    font = bar.font()
    font.setPointSizeF(18)
    bar.setFont(font)
    bar.show()
    before = bar.minimumSizeHint()
    bar.show_counts(DoubtfulCounts(1_234, 5_678, 1_234_567, is_complete=False))
    assert bar.minimumSizeHint() == before
    assert before.width() < 320
    assert bar.label.text() in bar.label.toolTip()


def test_the_bar_of_doubtful_words_says_less_in_little_room_instead_of_half_a_sentence(qtbot: QtBot) -> None:
    bar = DoubtfulBar([], 0.8)
    qtbot.addWidget(bar)
    bar.show_counts(DoubtfulCounts(2, 13, 97, is_complete=True))
    metrics = bar.label.fontMetrics()
    for text in ("2 of 13 on this page, 97 in the document", "2 of 13 on this page", "13 doubtful"):
        bar.label.resize(metrics.horizontalAdvance(text) + 1, 20)
        assert bar.label.shown_text == text
    bar.label.resize(metrics.horizontalAdvance("13 doubt"), 20)
    assert bar.label.shown_text.startswith("13 do")  # a number alone says nothing
    assert bar.label.toolTip() == "2 of 13 on this page, 97 in the document"
