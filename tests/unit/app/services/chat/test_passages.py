"""Pages are cut into what can answer, with the lines it stands on."""

from __future__ import annotations

from dataclasses import replace

from app.services.chat.passages import headings_after, page_lines, page_passages
from core.chat import LinePlace
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page
from tests.fakes.asked_documents import page_of


def test_sentence_over_two_lines_names_both() -> None:
    page = page_of("The rent is due on the third\nworking day. It is paid in advance.")
    first, second = page_passages("d", page)
    assert first.text == "The rent is due on the third working day."
    assert [line.place for line in first.lines] == [LinePlace(0, 0), LinePlace(0, 1)]
    assert [line.place for line in second.lines] == [LinePlace(0, 1)]
    assert second.before == first.text


def test_row_of_a_table_knows_its_heads_and_label() -> None:
    page = page_of("| No. | Boat | Price |\n| 1 | Heron | 64.00 |\n| 2 | Swan | 140.00 |")
    row = page_passages("d", page)[1]
    assert row.label == "Heron"
    assert [(cell.head, cell.text) for cell in row.cells] == [("No.", "1"), ("Boat", "Heron"), ("Price", "64.00")]
    assert row.lines[0].place == LinePlace(0, row=1)
    assert row.snippet == "1 Heron 64.00"


def test_years_head_columns() -> None:
    page = page_of("| | 2022 | 2023 |\n| Revenue | 4.34 | 4.82 |\n| Members | 640 | 702 |")
    row = page_passages("d", page)[1]
    assert [(cell.head, cell.text) for cell in row.cells] == [("", "Revenue"), ("2022", "4.34"), ("2023", "4.82")]


def test_label_and_the_value_beside_it_become_a_field() -> None:
    def line(text: str, left: float) -> Block:
        box = BBox(left, 10, left + 6 * len(text), 20)
        return Block(BlockKind.PARAGRAPH, box, (Line(text, box),))

    page = Page(0, 600, 100, 72, (line("Due date:", 10), line("8 May 2025", 120)))
    field = page_passages("d", page)[-1]
    assert (field.label, field.text) == ("Due date", "Due date: 8 May 2025")
    assert [each.place for each in field.lines] == [LinePlace(0, 0), LinePlace(1, 0)]


LEVELS = (("Offer", 2), ("Costs", 3), ("Fees", 3), ("When it is late", 5))


def test_headings_go_with_what_stands_under_them_over_pages() -> None:
    first = page_of("# Lock of Kingsford\n\nIt was built in 1838.")
    second = page_of("The length is 68 metres.", 1)
    assert page_passages("d", first)[1].heading == "Lock of Kingsford"
    above = headings_after(first, ())
    assert page_passages("d", second, above)[0].heading == "Lock of Kingsford"


def test_heading_ends_those_of_its_level_wherever_the_levels_begin() -> None:
    title, costs, fees, late = (replace(page_of(f"# {text}").blocks[0], level=level) for text, level in LEVELS)
    body = page_of("It is 25 euros.").blocks[0]
    page = replace(page_of("# Offer"), blocks=(title, costs, body, fees, body, late, body))
    told = [each.heading for each in page_passages("d", page) if each.text == "It is 25 euros."]
    assert told == ["Offer › Costs", "Offer › Fees", "Offer › Fees › When it is late"]
    assert headings_after(page, ()) == ((2, "Offer"), (3, "Fees"), (5, "When it is late"))


def test_lines_keep_what_was_read_of_them() -> None:
    lines = page_lines(page_of("One line.\nAnother one."))
    assert [(line.text, line.confidence) for line in lines] == [("One line.", 0.9), ("Another one.", 0.9)]
