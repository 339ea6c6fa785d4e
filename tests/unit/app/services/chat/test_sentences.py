"""Sentences are cut where they end, and nowhere else."""

from __future__ import annotations

import pytest

from app.services.chat.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The rent is due. It is paid monthly.", ["The rent is due.", "It is paid monthly."]),
        ("3.1 The rent is 1,240.00 euros a month.", ["3.1 The rent is 1,240.00 euros a month."]),
        ("See Art. 5 of the act. It ends.", ["See Art. 5 of the act.", "It ends."]),
        ("Dr. Lind met J. Smith. They left.", ["Dr. Lind met J. Smith.", "They left."]),
        ("Das gilt z. B. am 3. März 2026. Danach nicht.", ["Das gilt z. B. am 3. März 2026.", "Danach nicht."]),
        ("新馆开放。周一闭馆！请预约？", ["新馆开放。", "周一闭馆！", "请预约？"]),
        ("これは本です。それは紙です。", ["これは本です。", "それは紙です。"]),
        ("यह पहला है। यह दूसरा है।", ["यह पहला है।", "यह दूसरा है।"]),
        ("It holds 4.5 litres! Really?", ["It holds 4.5 litres!", "Really?"]),
        ("", []),
    ],
)
def test_text_is_cut_into_its_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences
