from __future__ import annotations

from app.services.recognise.page_languages import with_languages
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page

ENGLISH = "The committee shall meet at least twice a year and report its findings to the council of the town."
GERMAN = "Der Ausschuss tritt mindestens zweimal im Jahr zusammen und berichtet dem Rat über seine Arbeit."


def page(*texts: str) -> Page:
    boxes = [BBox(0, 50 * i, 400, 50 * i + 20) for i in range(len(texts))]
    blocks = [Block(BlockKind.PARAGRAPH, box, (Line(text, box),)) for text, box in zip(texts, boxes, strict=True)]
    return Page(0, 400, 600, 100.0, tuple(blocks))


def test_lines_in_another_language_than_the_page_state_theirs() -> None:
    told = with_languages(page(ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, GERMAN), "auto")

    assert told.language == "en"
    assert [block.lines[0].language for block in told.blocks] == [None] * 6 + ["de"]


def test_short_lines_state_none() -> None:
    told = with_languages(page(ENGLISH, ENGLISH, "Guten Tag"), "auto")

    assert [block.lines[0].language for block in told.blocks] == [None, None, None]


def test_the_setting_is_taken_at_its_word() -> None:
    told = with_languages(page(ENGLISH, GERMAN), "fr")

    assert told.language == "fr"
    assert [block.lines[0].language for block in told.blocks] == [None, None]
