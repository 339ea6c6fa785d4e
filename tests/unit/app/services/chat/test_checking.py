"""What lines do not say is not supported by them."""

from __future__ import annotations

import pytest

from app.services.chat.checking import check_sentence
from app.services.chat.passages import Passage, page_passages
from core.chat import Support
from tests.fakes.asked_documents import page_of


def passages(text: str) -> list[Passage]:
    return page_passages("d", page_of(text))


RENT = "The rent is 1,240.00 euros a month. It is paid by Tidewright Joinery Ltd on the third working day."


@pytest.mark.parametrize(
    ("sentence", "missing"),
    [
        ("The rent is 1,420.00 euros a month.", "1,420.00 euros"),
        ("The rent is 1,240.00 dollars a month.", "1,240.00 dollars"),
        ("The rent is paid on 3 May 2024.", "3 May 2024"),
        ("The rent is paid by Harrow Estates.", "Harrow Estates"),
        ("The rent is not 1,240.00 euros a month.", "not"),
    ],
)
def test_invented_fact_is_unsupported_and_named(sentence: str, missing: str) -> None:
    checked = check_sentence(sentence, passages(RENT), "en")
    assert checked.support is Support.UNSUPPORTED
    assert missing in checked.missing


@pytest.mark.parametrize(
    "sentence",
    [
        "The rent is 1.240,00 EUR a month.",
        "It is paid on the third working day by Tidewright Joinery Ltd.",
    ],
)
def test_what_a_line_says_is_supported(sentence: str) -> None:
    checked = check_sentence(sentence, passages(RENT), "en")
    assert checked.support is Support.SUPPORTED
    assert len(checked.passages) == 1


def test_sentence_over_two_lines_cites_both() -> None:
    checked = check_sentence(
        "The rent of 1,240.00 euros a month is paid by Tidewright Joinery Ltd.", passages(RENT), "en"
    )
    assert checked.support is Support.SUPPORTED
    assert [passage.order for passage in checked.passages] == [0, 1]


def test_denied_line_does_not_support_its_opposite() -> None:
    checked = check_sentence("Subletting is permitted.", passages("Subletting is not permitted."), "en")
    assert checked.support is Support.UNSUPPORTED


def test_swapped_names_are_not_supported() -> None:
    lines = passages("In May, Anna Lind sold the boat to Emeka Brandt.")
    assert check_sentence("Anna Lind sold the boat to Emeka Brandt.", lines, "en").support is Support.SUPPORTED
    assert check_sentence("Emeka Brandt sold the boat to Anna Lind.", lines, "en").support is not Support.SUPPORTED


def test_words_of_its_own_weaken_a_sentence() -> None:
    lines = passages("The tank holds 4.5 litres.")
    checked = check_sentence("The tank holds 4.5 litres because engineers wanted elegance.", lines, "en")
    assert checked.support is not Support.SUPPORTED


def test_strict_check_wants_every_word() -> None:
    lines = passages("The tenant pays a deposit of 3,720.00 euros before the keys are handed over to him in person.")
    sentence = "The tenant pays the supplier a deposit of 3,720.00 euros before the keys are handed over in person."
    assert check_sentence(sentence, lines, "en", is_strict=True).support is Support.WEAK


def test_table_head_gives_the_currency() -> None:
    lines = passages("| Boat | Price (EUR) |\n| Heron | 64.00 |\n| Swan | 140.00 |")
    assert check_sentence("The Heron costs 64.00 euros.", lines, "en", question="What does it cost?").support is (
        Support.SUPPORTED
    )
    assert check_sentence("The Heron costs 64.00 dollars.", lines, "en").support is Support.UNSUPPORTED


def test_nothing_to_rest_on_is_unsupported() -> None:
    checked = check_sentence("The total is 42 euros.", [], "en")
    assert checked.support is Support.UNSUPPORTED
    assert checked.passages == ()
