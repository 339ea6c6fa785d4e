from __future__ import annotations

import pytest

from engines.barcodes.safe_text import hexadecimal, safe_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("plain", ["plain"]),
        ("a\r\nb\rc\n\nd", ["a", "b", "c", "d"]),
        ("tab\there", ["tab here"]),
        ("bell\x07", ["bell\\x07"]),
        ("\u2066hidden\u2069", ["\\u2066hidden\\u2069"]),
        ("zero\u200bwidth", ["zero\\u200bwidth"]),
        ("tag\U000e0041", ["tag\\U000e0041"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ("e\u0301", ["é"]),
        ("lone\ud800", ["lone\\ud800"]),
        ("\n\n", []),
    ],
)
def test_what_steers_is_escaped(text: str, lines: list[str]) -> None:
    assert safe_lines(text) == lines


def test_line_has_an_end() -> None:
    assert len(safe_lines("x" * 20_000)[0]) == 8000


def test_bytes_as_digits() -> None:
    assert hexadecimal(b"\x00\xff") == "0x00ff"
