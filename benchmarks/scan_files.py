"""Large scans for the runs of the whole program, made from the samples and kept in the work folder."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import WORK
from engines.intake.mupdf import load_pymupdf

A4_PT = (595.0, 842.0)


def varied_scan(pages: int, *, dpi: int = 200) -> Path:
    """Return a PDF of A4 scans whose lines differ in number, size and length from page to page; every tenth is dense.

    No page comes twice: the program reads equal pictures once. Differing shapes are also what makes a worker's memory
    grow, if anything does.
    """
    pymupdf = load_pymupdf()
    path = WORK / f"varied-{pages}-{dpi}.pdf"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    typeset, degrade = load_sample_module("typeset"), load_sample_module("degrade")
    words = " ".join(load_sample_module("documents").agreement().truth).split()
    rng = np.random.default_rng(300)
    with pymupdf.open() as pdf:
        for number in range(pages):
            sheet = typeset.Sheet(dpi=dpi)
            y, bottom = 20.0, 270.0 if number % 10 == 0 else float(rng.uniform(50, 110))
            while y < bottom:
                start, size_pt = int(rng.integers(0, len(words) - 60)), float(rng.uniform(9, 15))
                text = " ".join(words[start : start + int(rng.integers(5, 50))])
                y = sheet.text(text, 20, y, float(rng.uniform(60, 170)), size_pt=size_pt) + 3
            picture = degrade.scan(np.asarray(sheet.image), number, skew_deg=float(rng.uniform(-1, 1)), noise=2.0)
            page = pdf.new_page(width=A4_PT[0], height=A4_PT[1])
            page.insert_image(page.rect, stream=io.BytesIO(degrade.jpeg(picture, 35, dpi)))
        pdf.save(path)
    return path
