"""Our quick line reader: its doubts with made-up networks, and the network that comes with the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.errors import ModelDamagedError, RecognitionError
from engines.ocr.latin_recognition import LatinTextRecogniser, decoded
from tests.fakes.checkpoints import no_checkpoint

CHARACTERS = ["", "a", "b", " ", "\ufffd"]
DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def chances(*steps: dict[int, float]) -> NDArray[np.float32]:
    made = np.zeros((len(steps), len(CHARACTERS)), np.float32)
    for row, step in zip(made, steps, strict=True):
        for place, chance in step.items():
            row[place] = chance
    return made


def test_runs_become_characters_with_their_places() -> None:
    found = decoded(chances({1: 1}, {1: 1}, {0: 1}, {2: 0.9, 0: 0.1}), CHARACTERS)
    assert found.text == "ab"
    assert [(span.start, span.end) for span in found.spans] == [(0.0, 0.5), (0.75, 1.0)]
    assert [span.confidence for span in found.spans] == pytest.approx([1.0, 0.9])


def test_what_was_almost_seen_makes_its_neighbour_doubtful() -> None:
    found = decoded(chances({1: 1}, {0: 0.6, 2: 0.4}, {0: 1}), CHARACTERS)
    assert found.text == "a"
    assert found.spans[0].confidence == pytest.approx(0.6)


def test_two_alike_need_a_clear_gap_and_a_long_one_none_within() -> None:
    twice = decoded(chances({1: 1}, {0: 0.7, 1: 0.3}, {1: 1}), CHARACTERS)
    assert twice.text == "aa"
    assert twice.spans[0].confidence == pytest.approx(0.7)
    once = decoded(chances({1: 1}, {1: 0.6, 0: 0.4}, {1: 1}), CHARACTERS)
    assert once.text == "a"
    assert once.spans[0].confidence == pytest.approx(0.6)


def test_an_unknown_character_is_never_sure_and_spaces_at_the_ends_go() -> None:
    found = decoded(chances({3: 1}, {0: 1}, {4: 1}, {0: 1}, {3: 1}), CHARACTERS)
    assert (found.text, found.spans[0].confidence) == ("\ufffd", 0.0)
    assert decoded(chances({0: 1}, {0: 1}), CHARACTERS).text == ""


def test_quotation_marks_that_look_alike_are_not_doubted_for_each_other() -> None:
    characters = ["", "a", "'", "\u2019"]
    made = np.array([[0, 1, 0, 0], [0, 0, 0.4, 0.6], [0, 0, 0.55, 0.45]], np.float32)
    found = decoded(made, characters)
    assert found.text == "a\u2019"
    assert found.spans[1].confidence == pytest.approx(1.0)


class Session:
    """Answers "a" at every step but the padding, and notes what it was shown."""

    def __init__(self) -> None:
        self.shown: list[Any] = []

    def run(self, names: None, given: dict[str, Any]) -> tuple[Any]:
        tensor = given["lines"]
        self.shown.append(tensor)
        answer = np.zeros((len(tensor), tensor.shape[3] // 4, len(CHARACTERS)), np.float32)
        answer[:, :, 1] = 1.0
        return (answer,)


def test_ink_is_one_and_paper_nought_and_empty_crops_read_as_nothing() -> None:
    session = Session()
    dark_on_bright = np.full((32, 64, 3), 230, np.uint8)
    dark_on_bright[10:22, 20:40] = 20
    found = LatinTextRecogniser(session, CHARACTERS).recognise(
        [dark_on_bright, 255 - dark_on_bright, np.zeros((0, 5, 3), np.uint8)], no_checkpoint
    )
    assert [one.text for one in found] == ["a", "a", ""]
    (tensor,) = session.shown
    np.testing.assert_allclose(tensor[0], tensor[1], atol=0.02)
    assert tensor[0].max() > 0.99
    assert tensor[0, 0, 16, 0] == 0.0


def test_a_failing_network_and_a_folder_without_one_are_clear_errors(tmp_path: Path) -> None:
    class Broken:
        def run(self, *_: object) -> None:
            raise RuntimeError("no")

    with pytest.raises(RecognitionError, match="tensor of shape"):
        LatinTextRecogniser(Broken(), CHARACTERS).recognise([np.zeros((8, 8, 3), np.uint8)], no_checkpoint)
    with pytest.raises(ModelDamagedError):
        LatinTextRecogniser.load(tmp_path)


@pytest.mark.parametrize("text", ["The invoice of 12.04.2025 is paid.", "Größe über façade, señor", "TOTAL 1,284.50"])
def test_the_network_of_the_program_reads_clean_print(text: str) -> None:
    if not DEJAVU.exists():
        pytest.skip("the font is not on this machine (package fonts-dejavu-core)")
    face = ImageFont.truetype(str(DEJAVU), 30)
    left, top, right, bottom = face.getbbox(text)
    picture = Image.new("RGB", (int(right - left) + 20, int(bottom - top) + 16), "white")
    ImageDraw.Draw(picture).text((10 - left, 8 - top), text, font=face, fill="black")
    (found,) = LatinTextRecogniser.load().recognise([np.asarray(picture)], no_checkpoint)
    assert found.text == text
    assert found.confidence > 0.9
