"""Reading order: how far our order of the lines is from the best one. ``uv run python -m benchmarks.reading_order``.

The character errors of our text are held against those that the same lines give when they are put into the truth's
order by best matching. What was read is kept in the work folder, so that layout alone can be measured again.
"""

from __future__ import annotations

import argparse
import pickle
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.columns.page_set import CATEGORY, make_column_set
from benchmarks.machine import describe
from benchmarks.order_matching import best_text, errors, folded
from benchmarks.page_sets import CORPUS, Item, decode, read_manifest
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import REPOSITORY, WORK

if TYPE_CHECKING:
    from engines.layout.model.base import LayoutModel
    from engines.ocr.engine import OcrResult

READING_STAGES = ("detection", "recognition", "orientation", "deskew")
_LAYOUT_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class OrderedPage:
    """One page that was read and laid out.

    Attributes:
        item: Which.
        length: Characters of the truth.
        errors: Character errors of our text.
        best_errors: Those of our lines in the best order.
        reading_s: CPU seconds of detection, recognition, orientation and deskew.
        layout_s: CPU seconds of layout with tables and figures.
        model_s: CPU seconds of the layout model, None where none ran.
        renamed: Blocks that the model named otherwise or added, None where geometry did not believe it.
    """

    item: Item
    length: int
    errors: int
    best_errors: int
    reading_s: float
    layout_s: float
    model_s: float | None = None
    renamed: int | None = None


def read_page(item: Item, *, again: bool) -> OcrResult:
    """Return what our engine reads on an item's page, from the work folder where it was read before."""
    from benchmarks.order_engine import read_picture

    kept = WORK / "order" / item.root.name / f"{item.key}.pickle"
    decoded = decode(item)
    if kept.exists() and not again and kept.stat().st_mtime >= decoded.pages[0].stat().st_mtime:
        with kept.open("rb") as file:
            result: OcrResult = pickle.load(file)  # noqa: S301 - our own file
        return result
    result = read_picture(decoded)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with kept.open("wb") as file:
        pickle.dump(result, file)
    return result


def measure(item: Item, *, again: bool, show: bool, model: LayoutModel | None) -> OrderedPage:
    """Read an item, lay it out and count errors."""
    from core.model import Page
    from engines.layout import analyse

    result = read_page(item, again=again)
    dpi = decode(item).dpi
    spent = []
    for _ in range(_LAYOUT_ROUNDS):
        begin = time.process_time()
        blocks = analyse(
            result.lines,
            width=result.width,
            height=result.height,
            dpi=dpi,
            pixels=result.pixels,
            checkpoint=lambda: None,
        )
        spent.append(time.process_time() - begin)
    text = Page(0, result.width, result.height, dpi, blocks).text
    if show:
        for block in blocks:
            print(
                f"  [{block.kind.value} {block.level}{' +' if block.continues_previous else ''}] {block.text[:110]!r}"
            )
    truth = folded((item.root / f"{item.path}.truth.txt").read_text(encoding="utf-8"))
    ours = errors(folded(text), truth)
    laid_out = [line.text for block in blocks for line in block.lines]
    best = min(errors(best_text(lines, truth), truth) for lines in (laid_out, [line.text for line in result.lines]))
    reading_s = sum(result.stage_seconds.get(stage, 0.0) for stage in READING_STAGES)
    layout_s = sorted(spent)[1]
    model_s, renamed = None, None
    if model is not None:
        from engines.layout.model.refinement import refined

        begin = time.process_time()
        named = refined(blocks, model.detect(result.pixels, lambda: None), result.height)
        model_s = time.process_time() - begin
        renamed = None if named is None else sum(block not in blocks for block in named)
    return OrderedPage(item, len(truth), ours, min(ours, best), reading_s, layout_s, model_s, renamed)


def page_table(pages: Sequence[OrderedPage]) -> str:
    """Return one row a page and one a set."""
    rows: list[list[Cell]] = []
    for category in dict.fromkeys(page.item.category for page in pages):
        members = [page for page in pages if page.item.category == category]
        rows += [[Path(page.item.path).stem[:44], *_figures([page])] for page in members]
        rows.append([f"**{category}, {len(members)} pages**", *_figures(members)])
    header = ["page", "CER", "CER, best order", "ratio", "read, s", "layout, s", "layout / read"]
    return markdown_table(header, rows, digits=(0, 4, 4, 2, 2, 3, 3))


def model_table(pages: Sequence[OrderedPage]) -> str:
    """Return one row a set about the layout model."""
    rows: list[list[Cell]] = []
    for category in dict.fromkeys(page.item.category for page in pages):
        members = [page for page in pages if page.item.category == category]
        seconds = sum(page.model_s or 0.0 for page in members)
        believed = [page for page in members if page.renamed is not None]
        renamed = sum(page.renamed or 0 for page in believed)
        rows.append([category, len(members), len(believed), renamed, seconds / sum(page.reading_s for page in members)])
    header = ["set", "pages", "believed by geometry", "blocks named otherwise", "model / read"]
    return markdown_table(header, rows, digits=(0, 0, 0, 0, 3))


def _figures(pages: Sequence[OrderedPage]) -> list[Cell]:
    length = sum(page.length for page in pages)
    ours, best = sum(page.errors for page in pages), sum(page.best_errors for page in pages)
    reading, layout = sum(page.reading_s for page in pages), sum(page.layout_s for page in pages)
    ratio = ours / best if best else (1.0 if not ours else None)
    return [ours / length, best / length, ratio, reading, layout, layout / reading if reading else None]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", dest="sets", default="d_multicolumn,columns", help="sets, comma-separated")
    parser.add_argument("--pages", help="only pages whose name holds one of these, comma-separated")
    parser.add_argument("--reread", action="store_true", help="read again instead of taking what was read before")
    parser.add_argument("--show", action="store_true", help="print the blocks of each page")
    parser.add_argument("--model", type=Path, help="folder of a layout model, which is reported apart")
    parser.add_argument("--out", type=Path, help="page whose section is replaced, for example docs/benchmarks.md")
    options = parser.parse_args(arguments)
    items: list[Item] = []
    for name in options.sets.split(","):
        if name == CATEGORY:
            items += read_manifest(make_column_set())
        elif (CORPUS / "manifest.csv").exists():
            items += read_manifest(CORPUS, [name])
        else:
            print(f"Note: {name} was left out: the corpus (../shared/data) is not beside this checkout")
    model: LayoutModel | None = None
    if options.model is not None:
        from engines.layout.model.onnx_model import OnnxLayoutModel

        model = OnnxLayoutModel.load(options.model)
    wanted = options.pages.split(",") if options.pages else [""]
    pages = []
    for item in items:
        if any(part in item.path for part in wanted):
            if options.show:
                print(item.path)
            pages.append(measure(item, again=options.reread, show=options.show, model=model))
    text = f"Machine: {describe()}\n\n{page_table(pages)}\n"
    if model is not None:
        heading = f"With the layout model {options.model.name}, whose names never change the order:"
        text += f"\n{heading}\n\n{model_table(pages)}\n"
    print(text)
    if options.out is not None:
        out = options.out if options.out.is_absolute() else REPOSITORY / options.out
        write_section(out, "reading-order", text)


if __name__ == "__main__":
    main()
