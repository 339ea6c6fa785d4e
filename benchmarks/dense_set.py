"""Dense A4 pages at 300 dpi, about 80 lines each, set from the samples' texts and degraded like a scan."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.page_sets import write_manifest
from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import WORK

DPI = 300
# Face, size in points, skew in degrees.
_PAGES = (("serif", 8.5, 0.5), ("sans", 8.0, -0.3), ("dejavu-serif", 7.0, 0.0))


def _paragraphs() -> list[str]:
    documents, article, guide = (load_sample_module(name) for name in ("documents", "article", "guide"))
    texts = [text for sheet in (documents.letter(), documents.agreement(), article.article()) for text in sheet.truth]
    texts += [text for page in guide.PAGES for kind, text in page if kind == "p"]
    return [text for text in texts if len(text) > 120]


def make_dense_set() -> Path:
    """Make the set once and return its folder."""
    root = WORK / "dense"
    rows = [(f"dense-{number}.png", "dense", "eng") for number in range(len(_PAGES))]
    if all((root / f"{name}.truth.txt").exists() for name, _, _ in rows):
        return root
    write_manifest(root, rows)
    typeset, degrade = load_sample_module("typeset"), load_sample_module("degrade")
    paragraphs = _paragraphs()
    for number, ((name, _, _), (face, size_pt, skew_deg)) in enumerate(zip(rows, _PAGES, strict=True)):
        sheet = typeset.Sheet(dpi=DPI)
        y, turn = 14.0, number * 5
        while y < 270:
            text = paragraphs[turn % len(paragraphs)]
            y = sheet.text(text, 16, y, 178, font=face, size_pt=size_pt, leading=1.15, align="justify") + 0.5
            turn += 1
        picture = degrade.scan(np.asarray(sheet.image), 70 + number, skew_deg=skew_deg, noise=5.0)
        (root / name).write_bytes(degrade.png(picture, DPI))
        (root / f"{name}.truth.txt").write_text("\n".join(sheet.truth) + "\n", encoding="utf-8")
    return root
