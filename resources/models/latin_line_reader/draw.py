"""Draw lines for the quick line reader, spoilt as scans, photographs, prints and screens spoil them.

    python draw.py PACK LINES --count 60000 --split train --seed 1
    python draw.py PACK LINES --count 3000 --split judge --seed 2 --crops

PACK is what gather.py wrote. Writes LINES/lines-SEED.npz (or judge-SEED.npz): pictures (N, 32, 256) uint8 as
engines/ocr/line_picture.py makes them, labels (N, 64) int16 with 0 after the end, and the frame, of four pixels, in
which each character stands. With --crops it writes crops-SEED.pkl: whole lines as a page shows them, with their text,
for judge.py.
"""

from __future__ import annotations

import argparse
import functools
import json
import math
import pickle
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).parents[3]))  # the program's own preparation of lines
from charset import INDEX, LOOKALIKES, OTHER, encoded
from phrases import Phrases
from spoil import Spoiler

from engines.ocr.line_picture import HEIGHT, SQUEEZE, prepared, trimmed

WIDTH = 256
_LABEL = 64
_FRAME = 4
_SIZES = (11, 12, 13, 14, 15, 17, 19, 22, 25, 29, 33, 38, 44)
_LINES_OF_A_FONT = 16


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line as a page shows it.

    Attributes:
        crop: (h, w) uint8.
        text: What stands in it.
        centres: Middle of each character of the text, pixels of the crop.
    """

    crop: NDArray[np.uint8]
    text: str
    centres: list[float]


class Artist:
    """Draws lines; one object for a process."""

    def __init__(self, pack: Path, split: str, seed: int) -> None:
        """Read texts and the table of fonts."""
        self.random = random.Random(seed)
        self.phrases = Phrases(pack, split, seed + 1)
        self.spoiler = Spoiler(seed + 2, other_ways=split == "judge")
        self.fonts = json.loads((pack / "fonts.json").read_text(encoding="utf-8"))[split]
        self._left = 0
        self._font: Any = None
        self._has: frozenset[str] = frozenset()
        self._size = 0

    def line(self, heights: float) -> Drawn | None:
        """Return a line at most so many times as wide as high; None where nothing came of it."""
        if self._left <= 0:
            self._take_font()
        self._left -= 1
        draw, size = self.random, self._size
        text = self._legible(self.phrases.phrase())
        top, bottom = _extent(self._font, "Hg") if draw.random() < 0.6 else _extent(self._font, text[:24] or "x")
        if bottom - top < 0.45 * size:  # a line of dashes or small letters: the box of a detector is hardly flatter
            middle = (top + bottom) / 2
            top, bottom = int(middle - 0.3 * size), int(middle + 0.3 * size)
        above, below = int(size * draw.uniform(0.0, 0.42)), int(size * draw.uniform(-0.02, 0.36))
        height = bottom - top + above + below
        ink_top, ink_bottom = _extent(self._font, text[:24] or "x")
        tall = min(height, max(0.6 * height, ink_bottom - ink_top + 0.1 * height))  # what is left when it is trimmed
        before, after = (int(size * draw.uniform(0.0, 0.4)) for _ in range(2))
        room = heights * tall - before - after
        if draw.random() < 0.15:
            room *= draw.uniform(0.1, 0.9)
        text, centres, width = self._fitted(text, room)
        if not text or height < 8:
            return None
        picture = Image.new("L", (width + before + after, height), 0)
        ImageDraw.Draw(picture).text((before, above - top), text, font=self._font, fill=255)
        ink = np.asarray(picture, np.float32) / 255
        crop = self.spoiler.spoilt(ink, size)
        if crop is None or crop.std() < 5:
            return None
        kept = [
            (c, before + x) for c, x, last in zip(text, centres, " " + text, strict=False) if (c, last) != (" ", " ")
        ]
        return Drawn(crop, "".join(c for c, _ in kept), [x for _, x in kept])

    def _take_font(self) -> None:
        draw = self.random
        self._left = _LINES_OF_A_FONT
        file, index, has = draw.choice(self.fonts)
        self._size = draw.choice(_SIZES)
        layout = ImageFont.Layout.RAQM if draw.random() < 0.3 else ImageFont.Layout.BASIC
        self._font = ImageFont.truetype(file, self._size, index=index, layout_engine=layout)
        self._has = frozenset(has) | {" "}
        self._advance = functools.cache(self._font.getlength)

    def _legible(self, text: str) -> str:
        """Leave out words with characters that the font lacks."""
        return " ".join(word for word in text.split(" ") if set(word) <= self._has).strip()

    def _fitted(self, text: str, room: float) -> tuple[str, list[float], int]:
        """Return as many words as there is room for, the middle of each character, and the width."""
        x, centres = 0.0, []
        for char in text[: _LABEL - 4 if room < 500 else 400]:
            advance = self._advance(char)
            if x + advance > room:
                break
            centres.append(x + advance / 2)
            x += advance
        count = len(centres)
        if count < len(text) and " " in text[:count] and self.random.random() < 0.8:
            count = text[:count].rindex(" ")
        text = text[:count].rstrip()
        width = math.ceil(self._font.getlength(text)) if text else 0
        drawn = centres[len(text) - 1] + self._advance(text[-1]) / 2 if text else 1.0
        return text, [c * width / drawn for c in centres[: len(text)]], width


def _extent(font: Any, text: str) -> tuple[int, int]:
    _, top, _, bottom = font.getbbox(text)
    return int(top), int(bottom)


def window(drawn: Drawn, stretch: float) -> tuple[NDArray[np.uint8], list[int], list[int]] | None:
    """Return the (32, 256) picture of a line, its classes, and the frame of each; None where it does not fit."""
    crop = trimmed(drawn.crop)
    height, width = crop.shape
    wide = max(8, round(width * HEIGHT / height * stretch))
    if wide > 1.1 * WIDTH:
        return None
    wide = min(WIDTH, wide)
    picture = np.zeros((HEIGHT, WIDTH), np.uint8)
    picture[:, :wide] = prepared(crop, width=wide)
    labels = encoded(drawn.text)
    if len(labels) > _LABEL or not labels:
        return None
    places = [int(x * wide / width / _FRAME) for x in _centres(drawn)]
    return picture, labels, places


def _centres(drawn: Drawn) -> list[float]:
    kept, last_known = [], True
    for char, x in zip(drawn.text, drawn.centres, strict=True):
        known = LOOKALIKES.get(char, char) in INDEX and char != OTHER
        if known or last_known:
            kept.append(x)
        last_known = known
    return kept


def main() -> None:
    """Draw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pack", type=Path)
    parser.add_argument("lines", type=Path)
    parser.add_argument("--count", type=int, default=60000)
    parser.add_argument("--split", default="train")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--crops", action="store_true")
    options = parser.parse_args()
    cv2.setNumThreads(0)
    options.lines.mkdir(parents=True, exist_ok=True)
    begin = time.process_time()
    artist = Artist(options.pack, options.split, options.seed)
    if options.crops:
        crops = []
        while len(crops) < options.count:
            drawn = artist.line(artist.random.choice((4, 8, 12, 20, 30, 40)))
            if drawn is not None:
                crops.append((drawn.crop, drawn.text))
        (options.lines / f"crops-{options.seed}.pkl").write_bytes(pickle.dumps(crops))
    else:
        name = "judge" if options.split == "judge" else "lines"
        pictures = np.zeros((options.count, HEIGHT, WIDTH), np.uint8)
        labels, places = (np.zeros((options.count, _LABEL), np.int16) for _ in range(2))
        count = 0
        while count < options.count:
            stretch = SQUEEZE * artist.random.uniform(0.86, 1.16)
            drawn = artist.line(WIDTH / HEIGHT / stretch)
            made = window(drawn, stretch) if drawn is not None else None
            if made is not None:
                pictures[count], label, place = made
                labels[count, : len(label)], places[count, : len(place)] = label, place
                count += 1
        part = options.lines / f"part-{options.seed}.npz"  # train.py takes up whole packs only
        np.savez(part, pictures=pictures, labels=labels, places=places)
        part.rename(options.lines / f"{name}-{options.seed}.npz")
    print(f"{options.count} lines, {time.process_time() - begin:.0f} CPU s")


if __name__ == "__main__":
    main()
