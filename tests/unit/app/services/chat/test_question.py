"""What kind of answer a question wants."""

from __future__ import annotations

import pytest

from app.services.chat.question import AnswerType, answer_type


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Phone number of the foreman?", AnswerType.PHONE),
        ("What is her granny's phone number?", AnswerType.PHONE),
        ("what's the vet's phone", AnswerType.PHONE),
        ("How do I reach them by phone?", AnswerType.PHONE),
        ("telephone of the office", AnswerType.PHONE),
        ("What if a phone rings in class for the second time?", AnswerType.TEXT),
        ("what was she paid per week as a telephone girl", AnswerType.TEXT),
        ("How much is it to phone a mobile?", AnswerType.AMOUNT),
        ("Can I do that over the phone?", AnswerType.YES_NO),
    ],
)
def test_a_phone_in_a_question_is_not_always_its_number(question: str, kind: AnswerType) -> None:
    assert answer_type(question) is kind
