from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, features

from core.errors import ModelDamagedError, ModelMissingError, RecognitionError
from core.geometry import BBox, Polygon
from core.jobs import JobCancelled
from core.page_source import Pixels
from engines.models.tessdata import system_folders
from engines.ocr.base import NOTHING_READ, CharSpan
from engines.ocr.lines import build_line
from engines.ocr.standing import MIN_CONFIDENCE, stands
from engines.ocr.tesseract_recognition import TesseractRecogniser, calibrated, prepared, reading_of
from tests.fakes.checkpoints import no_checkpoint

HEBREW = "שלום 1948 לכל העולם"


@pytest.fixture(scope="session")
def tessdata() -> Path:
    """The system's folder with Tesseract's data (Debian: tesseract-ocr-all)."""
    for folder in system_folders():
        if (folder / "heb.traineddata").is_file() and (folder / "eng.traineddata").is_file():
            return folder
    pytest.skip("no data of Tesseract for Hebrew and English on this machine")


@pytest.fixture
def hebrew(tessdata: Path) -> Iterator[TesseractRecogniser]:
    with TesseractRecogniser(tessdata, ("heb",)) as recogniser:
        yield recogniser


@pytest.fixture
def english(tessdata: Path) -> Iterator[TesseractRecogniser]:
    with TesseractRecogniser(tessdata, ("eng",)) as recogniser:
        yield recogniser


def line_crop(visual: str, *, size: int = 40, ink: int = 20, paper: int = 235) -> Pixels:
    """Draw characters from left to right as they are given."""
    font = ImageFont.truetype("DejaVuSans.ttf", size, layout_engine=ImageFont.Layout.BASIC)
    left, top, right, bottom = font.getbbox(visual)
    margin = size // 5
    image = Image.new("RGB", (round(right - left) + 2 * margin, round(bottom - top) + 2 * margin), (paper,) * 3)
    ImageDraw.Draw(image).text((margin - left, margin - top), visual, font=font, fill=(ink,) * 3)
    return np.asarray(image)


def hebrew_crop(**looks: int) -> Pixels:
    words = [word if word.isascii() else word[::-1] for word in HEBREW.split()]
    return line_crop(" ".join(reversed(words)), **looks)


@pytest.mark.model
def test_hebrew_is_read_in_logical_order_with_word_boxes_over_the_ink(hebrew: TesseractRecogniser) -> None:
    crop = hebrew_crop()
    height, width = crop.shape[:2]

    [reading] = hebrew.recognise([crop], no_checkpoint)
    line = build_line(reading, Polygon.of_bbox(BBox(0, 0, width, height)))

    assert reading.text == HEBREW
    assert "".join(span.text for span in reading.spans) == HEBREW
    assert reading.confidence > 0.9
    assert line is not None
    assert [word.text for word in line.words] == HEBREW.split()
    # In the picture the first word stands at the right end, and none over another.
    lefts = [word.bbox.left for word in line.words]
    assert lefts == sorted(lefts, reverse=True)
    assert line.words[0].bbox.right > 0.9 * width
    assert line.words[-1].bbox.left < 0.1 * width


def pointed_crop(text: str, family: str, *, size: int = 34) -> Pixels:
    """Draw text with vowel points as HarfBuzz sets it."""
    path = Path("/usr/share/fonts/truetype/noto") / f"{family}-Regular.ttf"
    if not path.is_file() or not features.check("raqm"):
        pytest.skip(f"no font {family} or no libraqm on this machine")
    font = ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.RAQM)
    left, top, right, bottom = font.getbbox(text, direction="rtl")
    margin = size // 8
    image = Image.new("RGB", (round(right - left) + 2 * margin, round(bottom - top) + 2 * margin), (235,) * 3)
    ImageDraw.Draw(image).text((margin - left, margin - top), text, font=font, fill=(20,) * 3, direction="rtl")
    return np.asarray(image)


@pytest.mark.model
@pytest.mark.parametrize(
    ("name", "family", "text"),
    [
        ("heb", "NotoSerifHebrew", "וַיִּקְרָא אֱלֹהִים לָאוֹר יוֹם וְלַחֹשֶׁךְ קָרָא לָיְלָה וַיְהִי עֶרֶב"),
        ("heb", "NotoSerifHebrew", "מְרַחֶפֶת עַל פְּנֵי הַמָּיִם וַיֹּאמֶר אֱלֹהִים יְהִי אוֹר"),
        ("ara", "NotoNaskhArabic", "مَالِكِ يَوْمِ الدِّينِ إِيَّاكَ نَعْبُدُ وَإِيَّاكَ نَسْتَعِينُ"),
        ("ara", "NotoNaskhArabic", "غَيْرِ الْمَغْضُوبِ عَلَيْهِمْ وَلَا الضَّالِّينَ"),
    ],
)
def test_text_with_vowel_points_stands(tessdata: Path, name: str, family: str, text: str) -> None:
    if not (tessdata / f"{name}.traineddata").is_file():
        pytest.skip(f"no data of Tesseract for {name} on this machine")
    with TesseractRecogniser(tessdata, (name,)) as recogniser:
        [reading] = recogniser.recognise([pointed_crop(text, family)], no_checkpoint)

    assert len(reading.text) > 0.7 * len(text)
    assert stands(reading)


def symbols(line: dict[str, float]) -> list[CharSpan]:
    step = 1 / len(line)
    return [CharSpan(text, i * step, (i + 1) * step, sure) for i, (text, sure) in enumerate(line.items())]


def test_a_doubtful_vowel_point_makes_its_letter_doubtful_and_not_the_line() -> None:
    reading = reading_of(symbols({"ש": 0.985, "\u05c1": 0.95, "\u05b0": 0.93, "מ": 0.985, "\u05b8": 0.97}))

    assert reading.text == "ש\u05b0\u05c1מ\u05b8"  # the points in canonical order
    assert reading.confidence == pytest.approx(calibrated(0.985))
    assert [span.confidence for span in reading.spans] == [calibrated(0.93), calibrated(0.97)]


def test_vowel_signs_that_words_always_have_count_as_letters() -> None:
    reading = reading_of(symbols({"स": 0.985, "भ": 0.985, "\u0940": 0.955}))

    assert reading.confidence == pytest.approx(calibrated((0.985 + 0.955) / 2))


def test_points_without_a_letter_are_nothing() -> None:
    assert reading_of(symbols({"\u05b8": 0.99, " ": 1.0, "\u05bc": 0.99})) == NOTHING_READ


@pytest.mark.model
@pytest.mark.parametrize("number", ["03 123 4567", "+972 3 123 4567", "(03) 123 4567"])
def test_phone_number_in_hebrew_keeps_its_order(hebrew: TesseractRecogniser, number: str) -> None:
    [reading] = hebrew.recognise([line_crop(f"{number} {'טלפון'[::-1]}")], no_checkpoint)

    assert reading.text == f"טלפון {number}"


@pytest.mark.model
@pytest.mark.parametrize(
    "looks", [{"size": 18}, {"size": 90}, {"ink": 235, "paper": 30}, {"ink": 120, "paper": 190}], ids=str
)
def test_small_large_inverted_and_faint_lines_read_alike(hebrew: TesseractRecogniser, looks: dict[str, int]) -> None:
    [reading] = hebrew.recognise([hebrew_crop(**looks)], no_checkpoint)

    assert reading.text == HEBREW


@pytest.mark.model
def test_right_network_is_sure_and_a_wrong_one_is_below_the_cut(
    hebrew: TesseractRecogniser, english: TesseractRecogniser
) -> None:
    crops = [hebrew_crop(), line_crop("The quick brown fox jumps")]

    right = [hebrew.recognise(crops[:1], no_checkpoint)[0], english.recognise(crops[1:], no_checkpoint)[0]]
    wrong = [english.recognise(crops[:1], no_checkpoint)[0], hebrew.recognise(crops[1:], no_checkpoint)[0]]

    assert right[1].text == "The quick brown fox jumps"
    assert all(reading.confidence > 0.9 for reading in right)
    assert all(reading.confidence < MIN_CONFIDENCE for reading in wrong)


@pytest.mark.model
def test_several_networks_read_together(tessdata: Path) -> None:
    with TesseractRecogniser(tessdata, ("heb", "eng")) as recogniser:
        readings = recogniser.recognise([hebrew_crop(), line_crop("plain words")], no_checkpoint)

    assert [reading.text for reading in readings] == [HEBREW, "plain words"]


@pytest.mark.model
def test_paper_without_text_reads_as_nothing_or_unsure(english: TesseractRecogniser) -> None:
    noise = np.random.default_rng(5).integers(180, 240, (40, 400, 3)).astype(np.uint8)
    crops = [np.full((40, 400, 3), 230, np.uint8), np.zeros((0, 10, 3), np.uint8), noise, noise[:1, :1]]

    readings = english.recognise(crops, no_checkpoint)

    assert readings[1] == NOTHING_READ
    assert all(reading.confidence < MIN_CONFIDENCE for reading in readings)


@pytest.mark.model
def test_checkpoint_runs_before_every_line_and_can_stop(english: TesseractRecogniser) -> None:
    calls: list[int] = []

    def stop_at_second() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise JobCancelled

    checkpoint: Callable[[], None] = stop_at_second
    with pytest.raises(JobCancelled):
        english.recognise([line_crop("one"), line_crop("two"), line_crop("three")], checkpoint)

    assert len(calls) == 2


@pytest.mark.model
def test_closed_recogniser_says_so(tessdata: Path) -> None:
    recogniser = TesseractRecogniser(tessdata, ("eng",))
    recogniser.close()
    recogniser.close()

    with pytest.raises(RecognitionError, match="closed"):
        recogniser.recognise([line_crop("one")], no_checkpoint)


@pytest.mark.model
def test_nothing_is_printed(english: TesseractRecogniser, capfd: pytest.CaptureFixture[str]) -> None:
    english.recognise([line_crop("one two"), np.full((3, 900, 3), 200, np.uint8)], no_checkpoint)

    assert capfd.readouterr() == ("", "")


def test_missing_data_is_told_before_tesseract_is_asked(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ModelMissingError):
        TesseractRecogniser(tmp_path, ("heb",))

    assert capfd.readouterr() == ("", "")


@pytest.mark.model
def test_data_with_a_broken_network_is_an_error_of_the_model(tessdata: Path, tmp_path: Path) -> None:
    # The table is whole, so only loading can tell.
    path = tmp_path / "heb.traineddata"
    shutil.copyfile(tessdata / "heb.traineddata", path)
    content = bytearray(path.read_bytes())
    content[196:2196] = bytes(2000)
    path.write_bytes(content)

    with pytest.raises(ModelDamagedError, match="heb"):
        TesseractRecogniser(tmp_path, ("heb",))


def test_prepared_line_is_dark_on_white_and_of_one_height() -> None:
    light_on_dark = line_crop("text", ink=220, paper=40, size=80)

    gray = prepared(light_on_dark)

    assert gray.shape[0] == prepared(line_crop("text", size=20)).shape[0]
    assert np.median(gray) > 240
    assert gray.min() < 40


def test_confidence_rises_with_certainty_from_nothing_to_one() -> None:
    values = [calibrated(x / 100) for x in range(0, 101)]

    assert values == sorted(values)
    assert values[0] < 0.1
    assert values[-1] == 1.0
    assert calibrated(0.95) < MIN_CONFIDENCE < calibrated(0.98)
