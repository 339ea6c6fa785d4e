from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from core.errors import ModelDamagedError
from core.geometry import BBox
from core.page_source import Pixels
from engines.ocr.base import CharSpan, Checkpoint, Reading, ScriptGuess
from engines.ocr.line_reading import LineReader
from engines.ocr.reader_choice import NO_LETTERS, ToldLanguage
from engines.ocr.reader_pool import ReaderPool
from engines.ocr.script_settling import LineReading

TEXT = "sixteen letters!"
DEFAULT, HEBREW, CYRILLIC, RUSSIAN = "latin-reader", "hebrew-reader", "cyrillic-reader", "russian-reader"


def line(number: int) -> Pixels:
    """A crop whose shade is its number."""
    return np.full((20, 200, 3), number, np.uint8)


def number_of(crop: Pixels) -> int:
    return int(crop[0, 0, 0])


@dataclass
class Recogniser:
    """Reads the given text with the confidence given for each line."""

    sure: dict[int, float]
    text: str = TEXT
    usual: float = 0.3
    seen: list[int] = field(default_factory=list)

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        self.seen += map(number_of, crops)
        return [self._read(self.sure.get(number_of(crop), self.usual)) for crop in crops]

    def _read(self, sure: float) -> Reading:
        step = 1 / len(self.text)
        spans = tuple(CharSpan(c, i * step, (i + 1) * step, sure) for i, c in enumerate(self.text))
        return Reading(self.text, sure, spans)


@dataclass
class Classifier:
    """Knows the script of each line."""

    scripts: dict[int, dict[str, float]]
    calls: int = 0

    def classify(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[tuple[ScriptGuess, ...]]:
        self.calls += 1
        return [
            tuple(ScriptGuess(s, p) for s, p in sorted(self.scripts[number_of(c)].items(), key=lambda item: -item[1]))
            for c in crops
        ]


@dataclass
class Guide:
    """Names readers from a table, and tells the language that it is given."""

    readers: dict[str, str]
    told: ToldLanguage | None = None
    scripts: frozenset[str] | None = None
    default: str = DEFAULT
    texts: list[list[str]] = field(default_factory=list)
    fits: dict[str, float] = field(default_factory=dict)
    second: str | None = None
    spare: dict[str, str] = field(default_factory=dict)

    def reader_of(self, script: str) -> str | None:
        return self.readers.get(script)

    def tell(self, script: str, texts: Sequence[str]) -> ToldLanguage | None:
        self.texts.append(list(texts))
        return self.told if script == "Cyrl" else None

    def second_reader(self, script: str, texts: Sequence[str]) -> str | None:
        return self.second

    def without(self, readers: Collection[str]) -> Guide:
        left = {script: reader for script, reader in self.readers.items() if reader not in readers}
        return replace(self, readers={**self.spare, **left})

    def fit(self, tag: str, texts: Sequence[str]) -> float:
        return self.fits.get(texts[0], 0.9)


READERS = {"Latn": DEFAULT, NO_LETTERS: DEFAULT, "Hebr": HEBREW, "Cyrl": CYRILLIC}


def read(
    guide: Guide, recognisers: dict[str, Recogniser], classifier: Classifier | None, numbers: Sequence[int]
) -> list[LineReading]:
    reader = LineReader(ReaderPool(DEFAULT, recognisers.__getitem__), classifier)
    crops = [line(number) for number in numbers]
    boxes = [BBox(0, 30 * i, 200, 30 * i + 20) for i in range(len(crops))]
    scripts = reader.scripts(crops, boxes, guide, lambda: None)
    return reader.read(crops, scripts, guide, lambda: None)


def test_each_line_is_read_by_the_reader_of_its_script() -> None:
    classifier = Classifier({1: {"Latn": 1.0}, 2: {"Latn": 1.0}, 3: {"Hebr": 1.0}, 4: {"Hebr": 1.0}})
    recognisers = {DEFAULT: Recogniser({1: 0.9, 2: 0.9}), HEBREW: Recogniser({3: 0.9, 4: 0.9})}

    found = read(Guide(READERS), recognisers, classifier, [1, 2, 3, 4])

    assert [(item.script, item.reader) for item in found] == [("Latn", DEFAULT)] * 2 + [("Hebr", HEBREW)] * 2
    assert all(item.reading.text == TEXT for item in found)
    assert recognisers[DEFAULT].seen == [1, 2, 3, 4], "the default reader is compared on a sample"
    assert recognisers[HEBREW].seen == [3, 4]


def test_without_a_classifier_and_with_one_script_no_line_is_looked_at_twice() -> None:
    classifier = Classifier({})
    recognisers = {DEFAULT: Recogniser({}, usual=0.9), HEBREW: Recogniser({}, usual=0.9)}

    only_hebrew = read(Guide(READERS, scripts=frozenset({"Hebr"})), recognisers, classifier, [1, 2])
    unknown = read(Guide(READERS), recognisers, None, [1, 2])

    assert {item.reader for item in only_hebrew} == {HEBREW}
    assert {(item.reader, item.script) for item in unknown} == {(DEFAULT, NO_LETTERS)}
    assert classifier.calls == 0


def test_a_setting_of_two_scripts_rules_out_the_others() -> None:
    classifier = Classifier({1: {"Thai": 0.7, "Hebr": 0.2, "Latn": 0.1}, 2: {"Thai": 1.0}})
    guide = Guide({"Latn": DEFAULT, "Hebr": HEBREW}, scripts=frozenset({"Latn", "Hebr"}))
    recognisers = {DEFAULT: Recogniser({}), HEBREW: Recogniser({1: 0.9, 2: 0.9})}

    assert [item.script for item in read(guide, recognisers, classifier, [1, 2])] == ["Hebr", "Hebr"]


def test_a_script_nobody_here_reads_is_left_out() -> None:
    classifier = Classifier({1: {"Geor": 1.0}, 2: {"Latn": 1.0}})
    recognisers = {DEFAULT: Recogniser({2: 0.9})}

    found = read(Guide(READERS), recognisers, classifier, [1, 2])

    assert [(item.script, item.reader, item.reading.text) for item in found] == [
        ("Geor", None, ""),
        ("Latn", DEFAULT, TEXT),
    ]


def test_what_looks_unreadable_but_reads_well_as_the_next_likely_script_is_kept() -> None:
    classifier = Classifier({1: {"Geor": 0.7, "Latn": 0.3}})

    found = read(Guide(READERS), {DEFAULT: Recogniser({1: 0.95})}, classifier, [1])

    assert [(item.script, item.reader) for item in found] == [("Latn", DEFAULT)]


def test_a_script_taken_for_another_is_corrected_by_a_sample() -> None:
    numbers = list(range(1, 21))
    classifier = Classifier({number: {"Cyrl": 0.76, "Latn": 0.24} for number in numbers})
    recognisers = {DEFAULT: Recogniser({}, usual=0.97), CYRILLIC: Recogniser({}, usual=0.4)}

    found = read(Guide(READERS), recognisers, classifier, numbers)

    assert {(item.script, item.reader) for item in found} == {("Latn", DEFAULT)}
    assert len(recognisers[CYRILLIC].seen) < len(numbers) / 2


def test_handwriting_that_looks_like_many_scripts_stays_with_the_default_reader() -> None:
    numbers = list(range(1, 11))
    looks = [{"Hebr": 0.95, "Latn": 0.05}, {"Cyrl": 0.95, "Latn": 0.05}, {"Geor": 0.95, "Latn": 0.05}]
    classifier = Classifier({number: looks[number % 3] for number in numbers})
    recognisers = {DEFAULT: Recogniser({}, usual=0.7), HEBREW: Recogniser({}), CYRILLIC: Recogniser({})}

    found = read(Guide(READERS), recognisers, classifier, numbers)

    assert {(item.script, item.reader, item.reading.confidence) for item in found} == {("Latn", DEFAULT, 0.7)}


def test_a_script_that_reads_badly_stays_where_the_next_reads_no_better() -> None:
    numbers = list(range(1, 11))
    classifier = Classifier({number: {"Cyrl": 0.76, "Latn": 0.24} for number in numbers})
    recognisers = {DEFAULT: Recogniser({}, usual=0.5), CYRILLIC: Recogniser({}, usual=0.6)}

    found = read(Guide(READERS), recognisers, classifier, numbers)

    assert {(item.script, item.reader, item.reading.confidence) for item in found} == {("Cyrl", CYRILLIC, 0.6)}


def test_the_reader_of_the_language_takes_over_where_it_proves_itself() -> None:
    numbers = list(range(1, 21))
    classifier = Classifier({number: {"Cyrl": 1.0} for number in numbers})
    recognisers = {CYRILLIC: Recogniser({}, usual=0.9), RUSSIAN: Recogniser({}, text=TEXT.upper(), usual=0.93)}
    guide = Guide(READERS, told=ToldLanguage("ru", RUSSIAN, 0.9))

    found = read(guide, recognisers, classifier, numbers)

    assert {(item.reader, item.reading.text) for item in found} == {(RUSSIAN, TEXT.upper())}
    assert len(recognisers[CYRILLIC].seen) == 6
    assert sorted(recognisers[RUSSIAN].seen) == numbers


def test_a_reader_that_misses_letters_does_not_take_over() -> None:
    numbers = list(range(1, 21))
    classifier = Classifier({number: {"Cyrl": 1.0} for number in numbers})
    recognisers = {CYRILLIC: Recogniser({}, usual=0.9), RUSSIAN: Recogniser({}, text="other letters!!", usual=0.93)}

    found = read(Guide(READERS, told=ToldLanguage("ru", RUSSIAN, 0.9)), recognisers, classifier, numbers)

    assert {(item.reader, item.reading.text) for item in found} == {(CYRILLIC, TEXT)}


def test_a_wrong_guess_of_the_language_costs_a_sample() -> None:
    numbers = list(range(1, 21))
    classifier = Classifier({number: {"Cyrl": 1.0} for number in numbers})
    guide = Guide(READERS, told=ToldLanguage("ru", RUSSIAN, 0.9))
    for worse in (Recogniser({}, usual=0.5), Recogniser({}, usual=0.9, text="fits not so well")):
        recognisers = {CYRILLIC: Recogniser({}, usual=0.9), RUSSIAN: worse}
        guide.fits = {"fits not so well": 0.2}

        found = read(guide, recognisers, classifier, numbers)

        assert {(item.reader, item.reading.text) for item in found} == {(CYRILLIC, TEXT)}
        assert len(recognisers[RUSSIAN].seen) == 6
        assert sorted(recognisers[CYRILLIC].seen) == numbers


def test_one_bad_line_is_tried_with_the_reader_of_its_next_likely_script() -> None:
    scripts = {number: {"Hebr": 0.999, "Latn": 0.001} for number in range(1, 8)} | {4: {"Hebr": 0.55, "Latn": 0.45}}
    recognisers = {DEFAULT: Recogniser({4: 0.97}), HEBREW: Recogniser({4: 0.4}, usual=0.95)}

    found = read(Guide(READERS), recognisers, Classifier(scripts), list(range(1, 8)))

    assert [item.reader for item in found] == [HEBREW] * 3 + [DEFAULT] + [HEBREW] * 3


def test_words_with_letters_that_the_default_reader_lacks_come_from_the_second_reader() -> None:
    numbers = list(range(1, 10))
    classifier = Classifier({number: {"Latn": 1.0} for number in numbers})
    default = Recogniser({}, text="sixteen letters!", usual=0.98)
    second = Recogniser({}, text="sixteen lettərs!", usual=0.95)

    found = read(Guide(READERS, second="second"), {DEFAULT: default, "second": second}, classifier, numbers)

    assert {item.reading.text for item in found} == {"sixteen lettərs!"}
    assert {item.reader for item in found} == {DEFAULT}
    assert sorted(second.seen) == numbers


def test_a_second_reader_that_knows_no_more_letters_costs_a_sample() -> None:
    numbers = list(range(1, 10))
    classifier = Classifier({number: {"Latn": 1.0} for number in numbers})
    default = Recogniser({}, text="sixteen letters!", usual=0.98)
    second = Recogniser({}, text="sixteen lettars!", usual=0.95)

    found = read(Guide(READERS, second="second"), {DEFAULT: default, "second": second}, classifier, numbers)

    assert {item.reading.text for item in found} == {"sixteen letters!"}
    assert len(second.seen) == 6


def test_lines_of_another_script_that_were_taken_for_latin_are_read_together_by_its_reader() -> None:
    numbers = list(range(1, 13))
    classifier = Classifier({number: {"Latn": 0.9, "Grek": 0.1} for number in numbers})
    greek = dict.fromkeys(numbers[4:], 0.95)
    default = _TwoScripts(dict.fromkeys(numbers, 0.82), greek=frozenset(greek))
    readers = {**READERS, "Grek": "greek-reader"}

    found = read(Guide(readers), {DEFAULT: default, "greek-reader": Recogniser(greek)}, classifier, numbers)

    assert [item.script for item in found] == ["Latn"] * 4 + ["Grek"] * 8


@dataclass
class _TwoScripts(Recogniser):
    """Reads some lines as the few Greek letters that it knows."""

    greek: frozenset[int] = frozenset()

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        found = super().recognise(crops, checkpoint)
        return [
            Reading("αβγδεζηθικλμνξοπ", item.confidence, item.spans) if number_of(crop) in self.greek else item
            for crop, item in zip(crops, found, strict=True)
        ]


def test_a_speck_that_looks_like_a_script_no_line_is_of_goes_to_the_reader_of_the_page() -> None:
    classifier = Classifier({1: {"Cyrl": 1.0}, 2: {"Hebr": 0.4, "Thai": 0.3, "Latn": 0.3}})
    recognisers = {
        DEFAULT: Recogniser({}),
        CYRILLIC: Recogniser({1: 0.95, 2: 0.4}),
        HEBREW: Recogniser({2: 0.96}),
    }
    reader = LineReader(ReaderPool(DEFAULT, recognisers.__getitem__), classifier)
    crops = [line(1), np.full((20, 30, 3), 2, np.uint8)]
    guide = Guide(READERS)
    scripts = reader.scripts(crops, [BBox(0, 0, 200, 20), BBox(0, 300, 30, 320)], guide, lambda: None)

    found = reader.read(crops, scripts, guide, lambda: None)

    assert [item.script for item in found] == ["Cyrl", "Cyrl"]


def test_a_line_of_an_unread_script_that_is_hardly_told_is_no_line_of_it() -> None:
    reader = LineReader(ReaderPool(DEFAULT, {DEFAULT: Recogniser({})}.__getitem__), None)
    hardly = (ScriptGuess("Tibt", 0.4), ScriptGuess("Latn", 0.3))
    surely = (ScriptGuess("Tibt", 0.9), ScriptGuess("Latn", 0.1))
    crops = [line(1), line(2), np.full((20, 20, 3), 3, np.uint8)]

    found = reader.read(crops, [hardly, surely, surely], Guide(READERS), lambda: None)

    assert [item.script for item in found] == [NO_LETTERS, "Tibt", "Tibt"]
    assert [item.reader for item in found] == [None] * 3


def test_a_reader_that_cannot_be_loaded_is_passed_over_and_the_next_one_reads(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recognisers = {DEFAULT: Recogniser({}), "spare": Recogniser({}, usual=0.95)}
    asked: list[str] = []

    def load(reader: str) -> Recogniser:
        asked.append(reader)
        if reader == HEBREW:
            raise ModelDamagedError("the data is cut off")
        return recognisers[reader]

    reader = LineReader(ReaderPool(DEFAULT, load), Classifier({1: {"Hebr": 1.0}, 2: {"Hebr": 1.0}}))
    guide = Guide(READERS, spare={"Hebr": "spare"})
    crops = [line(1), line(2)]
    scripts = [(ScriptGuess("Hebr", 1.0),)] * 2
    with caplog.at_level(logging.WARNING):
        found = reader.read(crops, scripts, guide, lambda: None)
        again = reader.read(crops, scripts, guide, lambda: None)
        named = reader.reader_alike([crops], guide, lambda: None)

    assert [item.reader for item in found + again] == ["spare"] * 4
    assert named == "spare"
    assert asked.count(HEBREW) == 1
    assert [record.message for record in caplog.records] == [f"{HEBREW} is passed over: the data is cut off."]


def test_a_default_reader_that_cannot_be_loaded_is_an_error() -> None:
    def load(reader: str) -> Recogniser:
        raise ModelDamagedError("the data is cut off")

    reader = LineReader(ReaderPool(DEFAULT, load), None)
    with pytest.raises(ModelDamagedError):
        reader.read([line(1)], [(ScriptGuess("Latn", 1.0),)], Guide(READERS), lambda: None)


def test_the_clearest_way_up_names_the_reader() -> None:
    classifier = Classifier({1: {"Hebr": 0.95, "Latn": 0.05}, 2: {"Latn": 0.5, "Thai": 0.3, "Hebr": 0.2}})
    reader = LineReader(ReaderPool(DEFAULT, {HEBREW: Recogniser({})}.__getitem__), classifier)

    assert reader.reader_alike([[line(2)], [line(1)]], Guide(READERS), lambda: None) == HEBREW
    assert reader.reader_alike([[line(1)]], Guide({"Latn": DEFAULT}), lambda: None) is None


def test_a_line_that_looks_latin_on_a_page_of_another_script_goes_to_whoever_reads_it_better() -> None:
    scripts = {number: {"Hebr": 0.99, "Latn": 0.01} for number in range(1, 9)}
    scripts |= {9: {"Latn": 0.99, "Hebr": 0.01}, 10: {"Latn": 0.99, "Hebr": 0.01}}
    recognisers = {DEFAULT: Recogniser({9: 0.6, 10: 0.95}), HEBREW: Recogniser({10: 0.5}, usual=0.92)}

    found = read(Guide(READERS), recognisers, Classifier(scripts), list(range(1, 11)))

    assert [item.reader for item in found] == [HEBREW] * 9 + [DEFAULT]


def guarded(scripts: dict[int, dict[str, float]] | None, quick: Recogniser, usual: Recogniser) -> LineReader:
    classifier = Classifier(scripts) if scripts is not None else None
    pool = ReaderPool(DEFAULT, lambda _: usual)
    return LineReader(pool, classifier).quickened(quick, {"Latn", NO_LETTERS}, is_guarded=True)


def read_guarded(scripts: dict[int, dict[str, float]] | None, count: int) -> tuple[list[int], list[int]]:
    quick, usual = Recogniser({}, usual=0.99), Recogniser({}, usual=0.99)
    reader = guarded(scripts, quick, usual)
    guide = Guide({"Latn": DEFAULT, "Cyrl": DEFAULT, NO_LETTERS: DEFAULT})
    crops = [line(number) for number in range(count)]
    boxes = [BBox(0, 30 * n, 200, 30 * n + 20) for n in range(count)]
    reader.read(crops, reader.scripts(crops, boxes, guide, lambda: None), guide, lambda: None)
    return sorted(set(quick.seen)), sorted(set(usual.seen))


def test_lines_of_a_page_in_latin_letters_are_read_quickly() -> None:
    assert read_guarded({n: {"Latn": 1.0} for n in range(12)}, 12) == (list(range(12)), [])


def test_where_nothing_tells_scripts_nothing_is_read_quickly() -> None:
    assert read_guarded(None, 4) == ([], [0, 1, 2, 3])


def test_of_a_page_in_other_letters_nothing_is_read_quickly() -> None:
    scripts = {n: {"Cyrl": 1.0} if n < 6 else {"Latn": 1.0} for n in range(12)}
    assert read_guarded(scripts, 12)[0] == []


def test_a_page_of_digits_alone_is_not_read_quickly() -> None:
    assert read_guarded({n: {NO_LETTERS: 1.0} for n in range(12)}, 12)[0] == []
