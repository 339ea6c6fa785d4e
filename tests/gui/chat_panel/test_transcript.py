"""Messages in the document: what is written, what stays, what is said of a chip."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.chat_panel.citation_pictures import CitationPictures
from app.gui.chat_panel.transcript import Transcript
from app.gui.chat_panel.transcript_writer import SEARCH_LINK, Look, area_link, cite_link
from core.chat import AnswerKind, ChatMessage, ChatRole, Citation, Support
from core.geometry import BBox
from tests.fakes.chat import Said, answer, cited
from tests.fakes.view_services import DrawingHost, view_services

BOX = BBox(10, 10, 400, 30)
MakeTranscript = Callable[..., Transcript]


def question(text: str, **fields: object) -> ChatMessage:
    return ChatMessage(f"q{text}", ChatRole.USER, text, 0, **fields)  # type: ignore[arg-type] # fields of a message


@pytest.fixture
def make_transcript(qtbot: QtBot) -> Iterator[MakeTranscript]:
    """Factory: a transcript of 320 by 600 pixels."""
    made: list[CitationPictures] = []
    parents: list[QWidget] = []  # Qt's objects go with the last reference to their owner

    def make(host: DrawingHost | None = None, *, has_several: bool = False) -> Transcript:
        names = {"d": "letter.pdf", "e": "a very long name of a report.pdf"}
        parent = QWidget()
        parents.append(parent)
        look = Look(parent.font(), 320, False, 0.8, has_several, lambda document_id: names.get(document_id, ""))
        pictures = CitationPictures(view_services(host), parent)
        made.append(pictures)
        view = Transcript(pictures, lambda: look, parent)
        qtbot.addWidget(parent)
        parent.resize(320, 600)
        parent.show()
        view.resize(320, 600)
        view.show()
        return view

    yield make
    for pictures in made:
        pictures.close()


def links(view: Transcript) -> list[str]:
    found: list[str] = []
    block = view.document().begin()
    while block.isValid():
        found += [part.format.anchorHref() for part in block.textFormats() if part.format.anchorHref()]
        block = block.next()
    return found


def format_at(view: Transcript, text: str) -> QTextCharFormat:
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    return cursor.charFormat()


def plain(view: Transcript) -> str:
    return view.toPlainText().replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "")


def test_sentences_end_in_chips(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    said = answer(Said("The rent is 750.", (cited("d", "rent 750", BOX, page_index=2),)), Said("So it is."))
    view.show_messages([question("How much?"), said])
    assert "How much?" in plain(view)
    assert "The rent is 750.  p. 3  So it is." in plain(view)
    assert "(p. 3)" not in plain(view)
    assert links(view) == [cite_link(said.id, 0)]
    assert view.citation(cite_link(said.id, 0)) == said.citations[0]
    assert view.citation(cite_link(said.id, 1)) is None
    assert view.citation("cite:elsewhere/0") is None


def test_unsupported_and_weak_sentences_are_marked_in_words_and_by_lines(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages(
        [
            answer(
                Said("Sure thing.", (cited("d", "sure", BOX),)),
                Said("Built in 1987.", (), Support.UNSUPPORTED, ("1987",)),
                Said("It may be so.", (cited("d", "maybe", BOX),), Support.WEAK),
            )
        ]
    )
    lines = QTextCharFormat.UnderlineStyle
    assert format_at(view, "Sure thing").underlineStyle() == lines.NoUnderline
    assert format_at(view, "Built in").underlineStyle() == lines.WaveUnderline
    assert format_at(view, "It may").underlineStyle() == lines.DotLine
    # The note keeps its brackets in an answer that runs the other way.
    assert "\u2068(not found in the document: 1987)\u2069" in view.toPlainText()
    assert "p. 1 · in part" in plain(view)


def test_kinds_of_answers_say_what_they_are(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages(
        [
            answer(Said("the words", (cited("d", "the words", BOX),)), kind=AnswerKind.QUOTATION),
            answer(Said("whatever the model said"), kind=AnswerKind.NOT_IN_DOCUMENT),
            answer(Said("Half of"), is_partial=True, pages_read=6, pages_total=40),
        ]
    )
    text = plain(view)
    assert "In the words of the document:" in text
    assert "This is not in the document." in text
    assert "whatever the model said" not in text
    assert "Cut off" in text
    assert "Answered from 6 of 40 pages" in text


def refusal(*near: Citation) -> ChatMessage:
    return replace(answer(kind=AnswerKind.NOT_IN_DOCUMENT), nearest=near)


def test_lines_that_come_near_stand_below_a_refusal_with_chips_of_their_own(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    long = " ".join(["The deposit is paid in cash"] * 30)
    near = (cited("d", "The rent\nis due.", BOX, page_index=2), cited("d", long, BOX))
    said = refusal(*near)
    view.show_messages([question("Who pays?"), said])
    text = plain(view)
    assert text.index("This is not in the document.") < text.index("What comes nearest; it may not answer")
    assert "The rent is due.  p. 3 " in text
    assert "in cash…  p. 1 " in text
    assert long not in text
    assert text.index("in cash…") < text.index("Ask in other words")
    assert links(view) == [cite_link(said.id, 0), cite_link(said.id, 1), SEARCH_LINK]
    assert [view.citation(cite_link(said.id, number)) for number in range(3)] == [*near, None]
    assert view.is_nearest(cite_link(said.id, 0))


def test_line_that_comes_near_is_not_said_to_be_a_citation(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    said = answer(Said("It is 750.", (cited("d", "rent 750", BOX),)))
    said = replace(said, nearest=(cited("d", "The rent is due.", BOX, support=Support.UNSUPPORTED),))
    view.show_messages([said])
    assert "What comes nearest" in plain(view)
    view.highlighted.emit(QUrl(cite_link(said.id, 0)))
    assert view.accessibleDescription().startswith("Citation, page 1, supported")
    assert not view.is_nearest(cite_link(said.id, 0))
    view.highlighted.emit(QUrl(cite_link(said.id, 1)))
    assert view.accessibleDescription() == "Line that comes near, page 1: “The rent is due.”"
    assert view.is_nearest(cite_link(said.id, 1))
    assert not view.is_nearest(cite_link("elsewhere", 0))


def test_refusal_without_lines_says_nothing_of_them(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages([refusal()])
    assert "nearest" not in plain(view)
    assert links(view) == [SEARCH_LINK]


def test_line_that_comes_near_and_was_hard_to_read_is_shown_as_a_picture(make_transcript: MakeTranscript) -> None:
    view = make_transcript(DrawingHost())
    said = refusal(cited("d", "Tbe rent", BOX, confidence=0.5))
    view.show_messages([said])
    assert "Read with 50% confidence" in plain(view)
    assert links(view).count(cite_link(said.id, 0)) == 2  # the chip and the picture


def test_lines_that_come_near_are_painted_with_their_chips(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    said = refusal(cited("d", "The rent is due.", BOX))
    view.show_messages([said])
    assert not view.grab().isNull()
    assert not view.chip_rect(cite_link(said.id, 0)).isEmpty()


def test_notes_about_the_answer_stand_before_the_lines_that_come_near(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    half = replace(answer(Said("Half of"), is_partial=True), nearest=(cited("d", "The rent is due.", BOX),))
    view.show_messages([half])
    assert plain(view).index("Cut off") < plain(view).index("What comes nearest")


def test_documents_are_named_where_there_are_several(make_transcript: MakeTranscript) -> None:
    view = make_transcript(has_several=True)
    view.show_messages([answer(Said("Both.", (cited("d", "x", BOX), cited("e", "y", BOX))))])
    assert "letter.pdf · p. 1" in plain(view)
    assert "a very long name … · p. 1" in plain(view)


def test_what_stands_there_already_is_not_written_again(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    first = [question("One"), answer(Said("Answer one."))]
    view.show_messages(first)
    kept = QTextCursor(view.document())
    kept.setPosition(view.document().find("Answer one").selectionStart())
    view.show_messages([*first, question("Two")])
    view.show_stream("Answer")
    view.show_stream("Answer two, which is")
    assert view.document().find("Answer one").selectionStart() == kept.position()
    assert plain(view).count("Answer two, which is") == 1
    view.show_stream("Begun anew")
    assert "Answer two" not in plain(view)
    view.show_messages([*first, question("Two"), answer(Said("Done."))])
    assert view.streamed_text == ""
    assert "Begun anew" not in plain(view)
    assert plain(view).split("\n") == ["One", "Answer one.", "Two", "Done."]


def test_first_answer_takes_the_place_of_what_streamed(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages([question("One")])
    view.show_stream("The rent")
    view.show_messages([question("One again"), answer(Said("The rent is 750."))])
    assert plain(view).split("\n") == ["One again", "The rent is 750."]


def test_text_that_is_no_text_does_no_harm(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages([question("<b>bold</b>\r\nand \ufdd0 \ud800 \u202eturned\u2029over")])
    view.show_stream("<img src='file:///etc/passwd'>\n\nline")
    assert "<b>bold</b>" in plain(view)
    assert view.document().blockCount() == 2
    assert "\u202e" not in plain(view)
    assert links(view) == []


def test_long_conversation_comes_from_its_end_without_a_stall(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    messages = []
    for number in range(250):
        messages += [
            question(f"Question {number}"),
            answer(Said(f"Answer {number}. " + "It goes on. " * 30, (cited("d", "x", BOX),))),
        ]
    begin = time.perf_counter()
    view.show_messages(messages)
    assert time.perf_counter() - begin < 0.5
    assert "Answer 249." in plain(view)
    assert not view.is_complete
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    qtbot.waitUntil(lambda: view.is_complete)
    text = plain(view).split("\n")
    assert text[0] == "Question 0"
    assert [line for line in text if line.startswith("Question")] == [f"Question {n}" for n in range(250)]
    assert bar.value() == bar.maximum()
    view.show_messages([*messages, question("Last")])
    assert plain(view).endswith("Last")


def test_long_answer_is_written_in_parts_and_whole_before_anything_follows(
    qtbot: QtBot, make_transcript: MakeTranscript
) -> None:
    view = make_transcript()
    long = answer(*[Said(f"Sentence {number}.", (cited("d", "x", BOX),)) for number in range(100)])
    view.show_messages([question("One")])
    view.show_stream("Sentence 0.")
    view.show_messages([question("One"), long])
    assert "Sentence 0." in plain(view)
    assert "Sentence 99." not in plain(view)
    assert not view.is_complete
    qtbot.waitUntil(lambda: view.is_complete)
    assert len(links(view)) == 100
    again = answer(*[Said(f"Again {number}.") for number in range(100)])
    view.show_messages([question("One"), again])
    assert not view.is_complete
    view.show_messages([question("One"), again, question("Two")])
    assert plain(view).index("Again 99.") < plain(view).index("Two")
    view.show_messages([question("Other"), again])
    view.show_stream("Grows")
    assert plain(view).endswith("Again 99.\nGrows")
    view.redraw()
    qtbot.waitUntil(lambda: view.is_complete)
    assert plain(view).count("Again 50.") == 1


def test_place_that_is_read_does_not_move_while_earlier_ones_come(
    qtbot: QtBot, make_transcript: MakeTranscript
) -> None:
    view = make_transcript()
    messages = [question(f"Question {number}") for number in range(80)]
    view.show_messages(messages)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 40)
    seen = view.cursorForPosition(QPoint(100, 300)).block().text()
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.cursorForPosition(QPoint(100, 300)).block().text() == seen


def test_tab_goes_from_chip_to_chip_and_says_what_they_are(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    said = answer(
        Said("One.", (cited("d", "first words", BOX, page_index=2),)),
        Said("Two.", (cited("d", "other words", BOX, support=Support.WEAK),), Support.WEAK),
    )
    view.show_messages([said])
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    pointed: list[str] = []
    view.citation_pointed.connect(pointed.append)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.accessibleDescription() == "Citation, page 3, supported: “first words”"
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.accessibleDescription() == "Citation, page 1, supported in part: “other words”"
    assert pointed == [cite_link(said.id, 0), cite_link(said.id, 1)]
    with qtbot.waitSignal(view.citation_opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [cite_link(said.id, 1)]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.accessibleDescription() == ""


def test_pointer_on_a_chip_and_click(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    said = answer(Said("One.", (cited("d", "first words", BOX),)))
    view.show_messages([question("What?"), said])
    place = view.viewport().mapFromGlobal(view.chip_rect(cite_link(said.id, 0)).center())
    with qtbot.waitSignal(view.citation_pointed) as pointed:
        QTest.mouseMove(view.viewport(), place)
    assert pointed.args == [cite_link(said.id, 0)]
    with qtbot.waitSignal(view.citation_opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.chip_rect("cite:nothing/0").isEmpty()


def test_doubtful_line_is_shown_below_its_sentence(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    host = DrawingHost()
    view = make_transcript(host)
    said = answer(Said("Hard.", (cited("d", "hard", BOX, confidence=0.6),)), Said("Easy.", (cited("d", "easy", BOX),)))
    view.show_messages([said])
    assert "Read with 60% confidence" in plain(view)
    lines = plain(view).split("\n")
    assert [number for number, line in enumerate(lines) if "Easy." in line] == [len(lines) - 1]
    parts = view.document().begin().next().textFormats()
    widths = [part.format.toImageFormat().width() for part in parts if part.format.isImageFormat()]
    assert len(widths) == 1
    assert 0 < widths[0] <= 320


def test_pictures_take_another_width_once_and_rest(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    redrawn: list[int] = []
    redraw = view.redraw

    def counted() -> None:
        redrawn.append(view.width())
        redraw()

    view.redraw = counted  # type: ignore[method-assign]
    hard = answer(*[Said("Hard.", (cited("d", "hard", BOX, confidence=0.6),))] * 20)  # more than is in view
    view.show_messages([hard])
    view.resize(300, 600)
    qtbot.waitUntil(lambda: redrawn == [320, 300])
    qtbot.wait(600)  # nothing more comes: the scroll bar that appears must not begin it again
    assert redrawn == [320, 300]


def test_area_of_a_question_is_a_link(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    asked = question("Here?", area=BOX, area_page_index=4)
    view.show_messages([asked])
    assert "About an area of page 5" in plain(view)
    assert links(view) == [area_link(asked.id)]


def test_colours_and_letters_are_followed(qtbot: QtBot, make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    view.show_messages([question("One"), answer(Said("Yes."))])
    view.show_stream("Mo")
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert format_at(view, "Yes").font().pointSizeF() == font.pointSizeF()
    assert view.streamed_text == "Mo"
    assert plain(view).count("Mo") == 1


def test_copied_text_has_no_marks_of_what_is_isolated(make_transcript: MakeTranscript) -> None:
    view = make_transcript()
    text = "هاتف 011 123 4567 صباحا"
    view.show_messages((answer(Said(text, (cited("d", "x", BOX),))),))
    assert "\u2066" in view.toPlainText()
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert text in copied.text()
    assert not set("\u2066\u2067\u2068\u2069") & set(copied.text())
    assert not copied.hasHtml()
