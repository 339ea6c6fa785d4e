from __future__ import annotations

import pytest

from exporters.searchable_pdf.hidden_text import is_only_hidden_text, without_hidden_text


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"BT 3 Tr /F 9 Tf (a) Tj ET", b"BT 3 Tr /F 9 Tf  ET"),
        (b"BT 3 Tr [(a) -20 <0041>] TJ ET", b"BT 3 Tr  ET"),
        (b"3 Tr q 0 Tr Q BT (a) Tj ET", b"3 Tr q 0 Tr Q BT  ET"),
        (b"BT 3 Tr (a) ' ET", b"BT 3 Tr T* ET"),
        (b'BT 3 Tr 1 2 (a) " ET', b"BT 3 Tr 1 Tw 2 Tc T* ET"),
        (b"BT 3 Tr (a\\)(b)) Tj ET BT 0 Tr (c) Tj ET", b"BT 3 Tr  ET BT 0 Tr (c) Tj ET"),
        (b"/P <</MCID 0>> BDC BT 3 Tr (a) Tj ET EMC", b"/P <</MCID 0>> BDC BT 3 Tr  ET EMC"),
        (b"BI /W 1 /H 1 ID (((\xff EI BT 3 Tr (a) Tj ET", b"BI /W 1 /H 1 ID (((\xff EI BT 3 Tr  ET"),
        (b"% (comment\nBT 3 Tr (a) Tj ET", b"% (comment\nBT 3 Tr  ET"),
    ],
)
def test_hidden_text_is_cut_and_every_other_byte_stays(content: bytes, wanted: bytes) -> None:
    assert without_hidden_text(content) == wanted


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"BT (seen) Tj ET",
        b"BT 3 Tr (hidden) Tj 0 Tr (seen where the pen ended) Tj ET",
        b"q 3 Tr Q BT (seen) Tj ET",
        b"BT 7 Tr (clips) Tj ET",
        b"BT 3 Tr (never closed Tj ET",
        b"BT 3 Tr (a) Tj ET )",
        b"BI ID no end",
        b"BT x Tr",
        b"/x Tr",
    ],
)
def test_content_without_hidden_text_or_with_broken_syntax_is_left_alone(content: bytes) -> None:
    assert without_hidden_text(content) is None


def test_a_form_of_hidden_text_is_no_longer_used() -> None:
    assert without_hidden_text(b"q /OCR Do Q /Scan Do", lambda name: name == "OCR") == b"q  Q /Scan Do"


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"BT 3 Tr (a) Tj ET", True),
        (b"q 1 0 0 1 0 0 cm BT 3 Tr (a) Tj ET Q", True),
        (b"BT 3 Tr (a) Tj ET 0 0 9 9 re f", False),
        (b"BT (a) Tj ET", False),
        (b"q Q", False),
        (b"BT 3 Tr (a Tj", False),
    ],
)
def test_forms_of_nothing_but_hidden_text_are_recognised(content: bytes, wanted: bool) -> None:
    assert is_only_hidden_text(content) is wanted
