"""What the quick pass's rules do on rendered pages. ``uv run python -m benchmarks.cascade --help``.

Every page is read by the quick recogniser alone, by the strong one alone and by both together, in the lines that the
quick detector finds; so the rules can be chosen without the pages that measure the program.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.cascade.matching import character_errors
from benchmarks.cascade.pages import all_pages
from benchmarks.cascade.wear import WornPage
from benchmarks.engine_table import MODELS
from benchmarks.model_folders import DEFAULT_MODELS
from benchmarks.ours import QUICK_MODEL, no_checkpoint
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import REPOSITORY
from engines.ocr.cascade import CascadeRecogniser
from engines.ocr.crops import LineCrops
from engines.ocr.indra_detection import IndraTextDetector
from engines.ocr.indra_recognition import IndraTextRecogniser
from engines.ocr.missed_letters import missed_letters
from engines.ocr.paddle_recognition import PaddleTextRecogniser
from engines.ocr.page_lines import CROP_PADDING

SECTION = "cascade-rules"


@dataclass(frozen=True, slots=True)
class PageRow:
    """Figures of one page.

    Attributes:
        name: Kind and number.
        characters: Characters that stand on it.
        doubted: Part of the lines' width that is read again, 0..1.
        missed: Share of its letters outside the lines, 0..1.
        quick: Character errors of the quick recogniser alone.
        strong: Of the strong one alone.
        both: Of the cascade.
    """

    name: str
    characters: int
    doubted: float
    missed: float
    quick: int
    strong: int
    both: int


@dataclass(frozen=True, slots=True)
class Readers:
    """The loaded networks."""

    detector: IndraTextDetector
    quick: IndraTextRecogniser
    strong: PaddleTextRecogniser

    @classmethod
    def load(cls, models: Path) -> Readers:
        """Load from a folder that holds one folder for each model."""
        pack = models / QUICK_MODEL
        strong = PaddleTextRecogniser.load(models / DEFAULT_MODELS[1])
        return cls(IndraTextDetector.load(pack), IndraTextRecogniser.load(pack), strong)

    def row(self, name: str, page: WornPage) -> PageRow:
        """Read a page in three ways."""
        polygons = self.detector.detect(page.pixels, no_checkpoint)
        crops = LineCrops(page.pixels, CROP_PADDING).of(polygons)
        cascade = CascadeRecogniser(self.quick, self.strong, QUICK_MODEL).for_page()
        looks = cascade.look(crops, no_checkpoint)
        lengths = [polygon.length for polygon in polygons]
        doubted = sum(length * look.share for length, look in zip(lengths, looks, strict=True))
        quick, strong, both = (
            character_errors(page.texts, polygons, readings)
            for readings in (
                [look.reading for look in looks],
                self.strong.recognise(crops, no_checkpoint),
                cascade.recognise(crops, no_checkpoint),
            )
        )
        characters = sum(len(text.text) for text in page.texts)
        missed = missed_letters(page.pixels, polygons)
        return PageRow(name, characters, doubted / max(1.0, sum(lengths)), missed, quick, strong, both)


def table(rows: Sequence[PageRow]) -> str:
    """Return one row a page, from the least doubted to the most."""
    heads = ("page", "characters", "doubted %", "missed %", "quick", "PP-OCRv6", "cascade")
    cells: list[list[Cell]] = [
        [row.name, row.characters, f"{row.doubted:.1%}"[:-1], f"{row.missed:.2%}"[:-1], row.quick, row.strong, row.both]
        for row in sorted(rows, key=lambda row: row.doubted)
    ]
    return markdown_table(heads, cells)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the pages, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="kinds of pages, comma-separated (all)")
    parser.add_argument("--out", type=Path, help="page whose section is replaced, for example docs/benchmarks.md")
    options = parser.parse_args(arguments)
    kinds = set(options.only.split(",")) if options.only else None
    readers = Readers.load(MODELS)
    rows = []
    for name, kind, page in all_pages():
        if kinds is None or kind in kinds:
            rows.append(readers.row(name, page))
            print(rows[-1], flush=True)
    text = table(rows)
    print(text)
    if options.out is not None:
        write_section(options.out if options.out.is_absolute() else REPOSITORY / options.out, SECTION, text)


if __name__ == "__main__":
    main()
