"""Forty small pages of Chinese and Japanese: several faces, sizes and kinds of degradation. Made on demand, seeded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.cjk_texts import CHINESE, JAPANESE
from benchmarks.page_sets import write_manifest
from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import WORK

PAGES = 40
PARAGRAPHS = 4
_FACES = {"zh": ("zh-sans", "zh-serif", "zh-sans-bold"), "ja": ("ja-sans", "ja-serif", "ja-sans-bold")}
_SIZES_PT = (9.0, 10.5, 12.0, 14.0, 18.0)
_TESSERACT = {"zh": "chi_sim+eng", "ja": "jpn+eng"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is degraded: nothing at all stands for a screenshot."""

    dpi: int
    skew_deg: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    light: float = 0.0


_LOOKS = (
    Look(dpi=150),
    Look(dpi=200, skew_deg=0.6, blur=0.6, noise=5.0, light=12.0),
    Look(dpi=150, skew_deg=-0.8, blur=0.8, noise=8.0, light=25.0),
    Look(dpi=110, skew_deg=0.2, blur=0.5, noise=3.0, light=8.0),
)


def make_cjk_set() -> Path:
    """Make the set once and return its folder."""
    root = WORK / "cjk"
    languages = ["zh" if number % 2 == 0 else "ja" for number in range(PAGES)]
    rows = [(f"{lang}-{number:02}.png", "cjk", _TESSERACT[lang]) for number, lang in enumerate(languages)]
    if all((root / f"{name}.truth.txt").exists() for name, _, _ in rows):
        return root
    write_manifest(root, rows)
    for number, ((name, _, _), language) in enumerate(zip(rows, languages, strict=True)):
        picture, truth = _page(number, language)
        (root / name).write_bytes(picture)
        (root / f"{name}.truth.txt").write_text(truth, encoding="utf-8")
    return root


def _page(number: int, language: str) -> tuple[bytes, str]:
    typeset, degrade = load_sample_module("typeset"), load_sample_module("degrade")
    rng = np.random.default_rng(1000 + number)
    texts = CHINESE if language == "zh" else JAPANESE
    look = _LOOKS[(number // 2) % len(_LOOKS)]
    face = _FACES[language][(number // 2) % 3]
    size_pt = _SIZES_PT[(number // 2) % len(_SIZES_PT)]
    measure = 10.5 * size_pt  # about thirty characters a line
    sheet = typeset.Sheet(width=measure + 24, height=size_pt * 0.62 * PARAGRAPHS * 2.2 + 24, dpi=look.dpi)
    y = 12.0
    for index in rng.permutation(len(texts))[:PARAGRAPHS]:
        y = sheet.text(texts[index], 12, y, measure, font=face, size_pt=size_pt, leading=1.5) + size_pt * 0.12
    pixels = np.asarray(sheet.image)
    if look.noise:
        pixels = degrade.scan(
            pixels, 2000 + number, skew_deg=look.skew_deg, blur=look.blur, noise=look.noise, light=look.light
        )
    picture: bytes = degrade.png(pixels, look.dpi)
    return picture, "\n".join(sheet.truth) + "\n"
