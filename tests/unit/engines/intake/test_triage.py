import pytest

from core.model import TextLayerState
from engines.intake.triage import PageEvidence, judge, text_quality

PROSE = (
    "The committee met on 12 March 2019 in the old town hall. It heard reports on the harbour, the new bridge and the\n"
    "state of the roads, and agreed to spend $4,200.50 on repairs before the winter. The next meeting is in June.\n"
) * 4
GERMAN = (
    "Die Übergabe der Schlüssel erfolgt nach Prüfung der Räume; größere Schäden müssen schriftlich gemeldet werden. "
    * 6
)
POLISH = (
    "Wszczęto postępowanie wyjaśniające w sprawie źle wykonanych przyłączy gazowych przy ulicy Brzęczyszczykiewicza. "
    * 6
)
VIETNAMESE = (
    "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi, có lý trí và lương tâm. " * 6
)
RUSSIAN = "Комитет собрался двенадцатого марта в старой ратуше и выслушал доклады о гавани и новом мосте. " * 6
CHINESE = "委员会于三月十二日在旧市政厅开会，听取了关于港口和新桥的报告。" * 8
HEBREW = "הוועדה התכנסה בשנים עשר במרץ בבניין העירייה הישן ושמעה דיווחים על הנמל. " * 6
PROGRAM = (
    "def area(self) -> float:\n    return self.width * self.height\n\nfor item in rows[1:]:\n    total += int(item)\n"
    * 5
)
TABLE = (
    "Item 2018 2019 Change\nRevenue 1,204.5 1,377.0 +14.3%\nCosts (903.2) (951.8) -5.4%\nNet 301.3 425.2 41.1%\n" * 4
)


def shifted(text: str, by: int) -> str:
    return "".join(chr(max(33, ord(c) + by)) if c > " " else c for c in text)


@pytest.mark.parametrize("text", [PROSE, GERMAN, POLISH, VIETNAMESE, RUSSIAN, CHINESE, HEBREW, PROGRAM, TABLE])
def test_sound_text_of_many_kinds_is_good(text: str) -> None:
    verdict = judge(PageEvidence(text=text, text_coverage=0.3))

    assert verdict.state is TextLayerState.GOOD, verdict.reason


@pytest.mark.parametrize(
    "text",
    [
        "\ufffd" * 400,
        "".join(chr(0xE000 + i % 90) for i in range(500)),
        PROSE.replace("e", "\ufffd"),
        shifted(PROSE, -29),
        shifted(PROSE, 3),
        RUSSIAN.encode("cp1251").decode("latin-1"),
        "".join(chr(1 + i % 8) for i in range(300)),
        "\n".join("This page was set glyph by glyph without any way to join them again".replace(" ", "") * 3),
    ],
)
def test_text_without_meaning_is_garbled(text: str) -> None:
    verdict = judge(PageEvidence(text=text, text_coverage=0.3))

    assert verdict.state is TextLayerState.GARBLED, verdict.reason


@pytest.mark.parametrize("text", ["", " \n \t"])
def test_no_characters_is_none(text: str) -> None:
    assert judge(PageEvidence(text=text, picture_coverage=1.0)).state is TextLayerState.NONE


@pytest.mark.parametrize("text", ["Hello World", "7", "Page 3 of 4"])
def test_few_words_without_a_picture_are_good(text: str) -> None:
    assert judge(PageEvidence(text=text, text_coverage=0.001)).state is TextLayerState.GOOD


def test_scan_with_a_stamp_is_partial() -> None:
    verdict = judge(PageEvidence(text="RECEIVED 12 MAR 2019\nBates 000123", text_coverage=0.01, picture_coverage=1.0))

    assert verdict.state is TextLayerState.PARTIAL
    assert "100%" in verdict.reason


def test_scan_with_a_sound_hidden_layer_is_good() -> None:
    evidence = PageEvidence(text=PROSE, hidden_share=1.0, text_coverage=0.25, picture_coverage=1.0)

    assert judge(evidence).state is TextLayerState.GOOD


def test_scan_with_a_nearly_empty_hidden_layer_is_partial() -> None:
    evidence = PageEvidence(text="Fig. 2", hidden_share=1.0, text_coverage=0.002, picture_coverage=1.0)

    assert judge(evidence).state is TextLayerState.PARTIAL


def test_scan_with_a_wrong_hidden_layer_is_garbled() -> None:
    noise = "l|!1 ;:.~ (){ %^&a _=+ b*c& |/\\ #@!x ^^~z ((k]] " * 10

    assert judge(PageEvidence(text=noise, hidden_share=1.0, text_coverage=0.2, picture_coverage=1.0)).state is (
        TextLayerState.GARBLED
    )


def test_prose_over_a_background_picture_is_good() -> None:
    assert judge(PageEvidence(text=PROSE, text_coverage=0.3, picture_coverage=1.0)).state is TextLayerState.GOOD


def test_header_above_outlined_letters_is_partial() -> None:
    assert judge(PageEvidence(text="Page 1", text_coverage=0.001, shape_count=900)).state is TextLayerState.PARTIAL


def test_every_verdict_gives_its_reason_as_a_sentence_without_a_full_stop() -> None:
    for evidence in (PageEvidence(""), PageEvidence("a b"), PageEvidence("\ufffd" * 9), PageEvidence("x", 0, 0, 1.0)):
        reason = judge(evidence).reason
        assert reason[0].isupper()
        assert not reason.endswith(".")


def test_quality_counts_characters_without_white_space() -> None:
    quality = text_quality("ab c\n\ufffd")

    assert quality.char_count == 4
    assert quality.unreadable_share == 0.25
    assert quality.vowel_share is None
    assert quality.odd_token_share is None
