"""What models and readers are shown of a passage."""

from __future__ import annotations

from app.services.chat.passages import Passage, SourceLine
from app.services.chat.prompts import read_before
from core.chat import LinePlace
from core.geometry import BBox
from core.model import BlockKind


def passage(heading: str, before: str = "") -> Passage:
    line = SourceLine(LinePlace(0, line=0), "The price is 1,650 euros.", BBox(0, 0, 10, 10))
    return Passage("d", 0, 0, BlockKind.PARAGRAPH, line.text, (line,), heading=heading, before=before)


def test_readers_are_told_all_headings_and_the_line_before() -> None:
    shown = passage("Sale of a puppy › What it costs", "Both agree on the price.")
    assert read_before(shown) == "Sale of a puppy. What it costs: Both agree on the price."


def test_of_long_headings_the_nearest_is_told() -> None:
    long = "Everything that both of us should know before the puppy moves into its new home " * 2
    assert read_before(passage(f"{long}› What it costs")) == "What it costs: "


def test_without_headings_the_line_before_stands_alone() -> None:
    assert read_before(passage("", "Both agree on the price.")) == "Both agree on the price."
