"""The program with the quick pack and without it, page by page. ``uv run python -m benchmarks.cascade.side_by_side``.

Both read in the same way but for the pack; so only pages that went the quick way are read without it, too, the others
came about in the same way. Texts are kept with those of ``benchmarks.ocr``, as engines "quick" and "told".
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.child import EngineChild
from benchmarks.engine_table import MODELS, engine_table
from benchmarks.model_folders import ensure_models
from benchmarks.ocr import OWN_SETS, collect_items
from benchmarks.page_sets import CORPUS_CATEGORIES, Item, decode
from benchmarks.results import load_result, result_folder, save_result
from benchmarks.scoring import score_results
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import REPOSITORY

SECTION = "cascade-pages"
QUICK, USUAL = "quick", "told"


@dataclass
class Pages:
    """Counts and CPU seconds of the pages of a category.

    Attributes:
        pages: All pages.
        quick: Pages that went the quick way.
        quick_s: CPU seconds of those with the pack.
        usual_s: CPU seconds of the same without it.
    """

    pages: int = 0
    quick: int = 0
    quick_s: float = 0.0
    usual_s: float = 0.0


def went_quickly(answer: dict[str, Any]) -> list[bool]:
    """Tell for each page of an answer whether it went the quick way: the usual detector did not look at it."""
    return ["detection" not in page.get("stages", {}) for page in answer["pages"]]


def read_all(items: Sequence[Item]) -> None:
    """Read the items with the pack, and those of which a page went the quick way without it."""
    ensure_models(MODELS)
    table = engine_table()
    with EngineChild(table[QUICK]) as quick, EngineChild(table[USUAL]) as usual:
        for number, item in enumerate(items):
            answer = quick.read(decode(item))
            save_result(QUICK, item, answer)
            save_result(USUAL, item, usual.read(decode(item)) if any(went_quickly(answer)) else answer)
            print(f"{number + 1}/{len(items)} {item.category} {item.key[-50:]}", file=sys.stderr, flush=True)


def counted(items: Sequence[Item]) -> dict[str, Pages]:
    """Return what was kept of the items, by category."""
    found: dict[str, Pages] = {}
    for item in items:
        answer, other = load_result(QUICK, item), load_result(USUAL, item)
        if answer is None or other is None:
            continue
        pages = found.setdefault(item.category, Pages())
        is_quick = went_quickly(answer)
        pages.pages += len(is_quick)
        pages.quick += sum(is_quick)
        if all(is_quick):
            pages.quick_s += answer["cpu_s"]
            pages.usual_s += other["cpu_s"]
    return found


def table(items: Sequence[Item]) -> str:
    """Return one row a category, of the items that were read."""
    done = [item for item in items if load_result(QUICK, item) and load_result(USUAL, item)]
    rows: list[list[Cell]] = []
    for category, pages in counted(done).items():
        of_category = [item for item in done if item.category == category]
        root, paths = of_category[0].root, [item.path for item in of_category]
        cells: list[Cell] = [category, f"{pages.quick} of {pages.pages}"]
        for folds in (False, True):
            for engine in (QUICK, USUAL):
                scores = score_results(root, result_folder(engine, root), [category], paths=paths, folds=folds)
                cells.append(scores[category].cer)
        cells.append(pages.quick_s / pages.usual_s if pages.usual_s else None)
        rows.append(cells)
    heads = ("category", "quick way", "CER with", "CER without", "folded with", "folded without", "CPU, times")
    return markdown_table(heads, rows, digits=(0, 0, 4, 4, 4, 4, 3), text_columns=2)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the pages, print the table and write it where asked."""
    every = (*OWN_SETS, *CORPUS_CATEGORIES)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(every), help="categories, comma-separated (all)")
    parser.add_argument("--score-only", action="store_true", help="read nothing, show what is kept")
    parser.add_argument("--out", type=Path, help="page whose section is replaced, for example docs/benchmarks.md")
    options = parser.parse_args(arguments)
    items, missing = collect_items(options.only.split(","), None)
    for note in missing:
        print(note, file=sys.stderr)
    if not options.score_only:
        read_all(items)
    text = table(items)
    print(text)
    if options.out is not None:
        write_section(options.out if options.out.is_absolute() else REPOSITORY / options.out, SECTION, text)


if __name__ == "__main__":
    main()
