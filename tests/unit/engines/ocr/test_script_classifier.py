from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.errors import ModelDamagedError, RecognitionError
from engines.ocr.script_classifier import OnnxScriptClassifier
from tests.fakes.checkpoints import no_checkpoint

NOTO = Path("/usr/share/fonts/truetype/noto")
LINES = {
    "Hebr": ("NotoSansHebrew-Regular.ttf", "כל בני האדם נולדו בני חורין ושווים"),
    "Deva": ("NotoSansDevanagari-Regular.ttf", "सभी मनुष्यों को गौरव और अधिकारों"),
    "Arab": ("NotoSansArabic-Regular.ttf", "يولد جميع الناس أحرارا متساوين"),
    "Taml": ("NotoSansTamil-Regular.ttf", "மனிதப் பிறிவியினர் சகலரும்"),
    "Geor": ("NotoSansGeorgian-Regular.ttf", "ყველა ადამიანი იბადება თავისუფალი"),
}


def line(text: str, font: str, *, size: int = 34) -> NDArray[np.uint8]:
    path = NOTO / font
    if not path.exists():
        pytest.skip(f"{font} is not on this machine (package fonts-noto-core)")
    face = ImageFont.truetype(str(path), size)
    left, top, right, bottom = face.getbbox(text)
    picture = Image.new("RGB", (int(right - left) + 20, int(bottom - top) + 12), "white")
    ImageDraw.Draw(picture).text((10 - left, 6 - top), text, font=face, fill="black")
    return np.asarray(picture)


@pytest.fixture(scope="module")
def classifier() -> OnnxScriptClassifier:
    return OnnxScriptClassifier.load()


@pytest.mark.parametrize("script", LINES)
def test_scripts_are_told_apart(script: str, classifier: OnnxScriptClassifier) -> None:
    font, text = LINES[script]
    (guesses,) = classifier.classify([line(text, font)], no_checkpoint)
    assert guesses[0].script == script
    assert [g.probability for g in guesses] == sorted((g.probability for g in guesses), reverse=True)


def test_a_line_on_its_head_is_noticed(classifier: OnnxScriptClassifier) -> None:
    font, text = LINES["Deva"]
    upright = line(text, font)
    looks = classifier.look([upright, np.ascontiguousarray(upright[::-1, ::-1])], no_checkpoint)
    assert looks[0].upside_down < 0.5 < looks[1].upside_down
    assert looks[1].scripts[0].script == "Deva"


def test_wide_lines_and_crops_without_pixels_have_an_answer(classifier: OnnxScriptClassifier) -> None:
    font, text = LINES["Hebr"]
    wide = np.concatenate([line(text, font)] * 8, axis=1)
    looks = classifier.look([wide, np.zeros((0, 5, 3), np.uint8), np.full((20, 300, 3), 255, np.uint8)], no_checkpoint)
    assert looks[0].scripts[0].script == "Hebr"
    assert looks[1].scripts[0].probability == 0
    assert len(looks[2].scripts) >= 1


def test_a_stop_is_asked_for_before_each_run(classifier: OnnxScriptClassifier) -> None:
    calls: list[int] = []
    classifier.classify([np.full((20, 100, 3), 255, np.uint8)] * 200, lambda: calls.append(1))
    assert len(calls) >= 4


def test_a_missing_network_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelDamagedError, match="install Pagesight again"):
        OnnxScriptClassifier.load(tmp_path)


def test_a_failing_network_is_an_error_of_ours() -> None:
    class Broken:
        def run(self, *args: object) -> None:
            raise RuntimeError("no")

    with pytest.raises(RecognitionError):
        OnnxScriptClassifier(Broken(), ["Latn"]).classify([np.full((20, 100, 3), 255, np.uint8)], no_checkpoint)
