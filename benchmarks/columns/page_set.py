"""The set of pages as files: set once, degraded as a scanner does it, seeded."""

from __future__ import annotations

from pathlib import Path

from benchmarks.page_sets import write_manifest
from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import WORK

DPI = 200
CATEGORY = "columns"


def make_column_set() -> Path:
    """Make the set where it is missing and return its folder."""
    from benchmarks.columns.pages import PAGES

    root = WORK / "columns"
    rows = [(f"{number:02}-{make.__name__}.png", CATEGORY, language) for number, (make, language) in enumerate(PAGES)]
    write_manifest(root, rows)
    degrade = load_sample_module("degrade")
    for number, ((name, _, _), (make, _)) in enumerate(zip(rows, PAGES, strict=True)):
        if (root / f"{name}.truth.txt").exists():
            continue
        sheet = make()
        skew = (0.0, 0.5, -0.4, 0.2)[number % 4]
        scanned = degrade.scan(sheet.pixels(DPI), 300 + number, skew_deg=skew, blur=0.5, noise=4.0, light=14.0)
        (root / name).write_bytes(degrade.png(scanned, DPI))
        (root / f"{name}.truth.txt").write_text(sheet.text(), encoding="utf-8")
    return root
