"""Bytes of tokens into text that may be shown."""

from __future__ import annotations

import random

import pytest

from engines.llama.text_stream import TextStream


def fed(stream: TextStream, pieces: list[bytes]) -> list[str]:
    return [shown for piece in pieces if (shown := stream.feed(piece))] + [
        shown for shown in [stream.finish()] if shown
    ]


def test_a_character_is_shown_when_it_is_whole() -> None:
    stream = TextStream()
    euro = "€".encode()
    assert [stream.feed(euro[index : index + 1]) for index in range(3)] == ["", "", "€"]


def test_bytes_that_are_no_text_become_replacement_characters() -> None:
    stream = TextStream()
    assert "".join(fed(stream, [b"a\xff", b"\xc3", b"(b", b"\xe2\x82"])) == "a\ufffd\ufffd(b\ufffd"
    assert stream.text == "a\ufffd\ufffd(b\ufffd"
    stream.text.encode("utf-8")


def test_a_stop_text_ends_and_is_not_shown() -> None:
    stream = TextStream(["\nUser:"])
    assert fed(stream, [b"Yes.", b"\nU", b"ser", b": more", b"and more"]) == ["Yes."]
    assert stream.is_stopped
    assert stream.text == "Yes."


def test_what_only_began_like_a_stop_text_is_shown_in_the_end() -> None:
    stream = TextStream(["\nUser:", "###"])
    assert "".join(fed(stream, [b"a\nUse", b"d #", b"# b\nUs"])) == "a\nUsed ## b\nUs"
    assert not stream.is_stopped


def test_the_first_of_several_stop_texts_counts() -> None:
    stream = TextStream(["END", "X"])
    assert fed(stream, [b"one X two END"]) == ["one "]


@pytest.mark.parametrize("seed", range(20))
def test_any_cut_of_the_bytes_gives_the_same_text(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same each time
    text = "Straße 漢字 😀 <stop and more> 漢 <sto"
    data, pieces = text.encode(), []
    while data:
        length = chance.randint(1, 5)
        pieces.append(data[:length])
        data = data[length:]
    stream = TextStream(["<stop>"])
    assert "".join(fed(stream, pieces)) == text
