"""Measure the corpus's real pages of many scripts beside Tesseract alone: with "auto", with the codes, and Tesseract.

Every file of the category ``c_multilingual`` that has a truth is read by the program's own worker tasks, once with
"auto" and once with the codes of its languages, and by Tesseract's command line with the language that the manifest
names: as a page, as Tesseract does by itself, and files of one line as one line too, of which the better counts.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.languages.reading import read_picture
from benchmarks.machine import describe
from benchmarks.page_sets import CORPUS, Item
from benchmarks.scoring import Record, Score, score_records, summed
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import WORK

CATEGORY = "c_multilingual"
RESULTS = WORK / "real_pages"
READERS = ("auto", "code", "tesseract", "tesseract line")
_CODES = {
    "chi_sim": "ch",
    "deu": "de",
    "ell": "el",
    "eng": "en",
    "grc": "grc",
    "lat": "la",
    "rus": "ru",
    "srp": "rs_cyrillic",
    "tam": "ta",
}
"""Our codes of Tesseract's names; ``script/Latin`` is no language, so that files of it have no code."""

Errors = Mapping[str, Mapping[str, Record]]
"""The scorer's records by reader and path."""


@dataclass(frozen=True, slots=True)
class RealPage:
    """A file of the category.

    Attributes:
        item: Where it lies, and Tesseract's languages.
        group: Set and language, a row of the table.
        is_line: Whether it is the picture of one line.
    """

    item: Item
    group: str
    is_line: bool

    @property
    def option(self) -> str | None:
        """Return our language setting for it, None where none of our codes is its language."""
        names = self.item.language.split("+")
        return ",".join(sorted(_CODES[name] for name in names)) if all(name in _CODES for name in names) else None


def real_pages(root: Path = CORPUS) -> list[RealPage]:
    """Return the files that have a truth, in the order of the manifest."""
    with (root / "manifest.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["category"] == CATEGORY and row["truth_path"]]
    return [
        RealPage(
            Item(root, row["path"], CATEGORY, row["tesseract_lang"]),
            f"{row['path'].split('/')[1]}, {row['language']}",
            row["truth_kind"] == "line",
        )
        for row in rows
    ]


def main() -> None:
    """Read what has not been read, and print or write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.languages.real_pages", description=__doc__)
    parser.add_argument("--only", default="", help="part of the paths to read; all if left out")
    parser.add_argument("--again", action="store_true", help="read with our program again what was read before")
    parser.add_argument("--files", action="store_true", help="print the errors of each file, too")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args()
    os.environ["OMP_THREAD_LIMIT"] = "1"
    pages = [page for page in real_pages() if options.only in page.item.path]
    for page in pages:
        _read(page, again=options.again)
    errors = {reader: _errors(pages, reader) for reader in READERS}
    folded = {reader: _errors(pages, reader, folds=True) for reader in READERS}
    text = f"Machine: {describe(['tesseract'])}\n\n{table(pages, errors)}\n\nFolded:\n\n{table(pages, folded)}"
    if options.files:
        text += f"\n\n{file_table(pages, errors)}"
    print(text)
    if options.out is not None:
        write_section(options.out, "real-pages", text)


def table(pages: Sequence[RealPage], errors: Errors) -> str:
    """Return one row for each set and language, and one for all.

    Args:
        pages: The files.
        errors: See ``Errors``; what has no code is absent there.
    """
    groups = dict.fromkeys(page.group for page in pages)
    rows = [_row(group, [page for page in pages if page.group == group], errors) for group in groups]
    rows.append(_row("**all**", pages, errors))
    return markdown_table(
        ["set, language", "files", "CER, auto", "CER, code", "CER, Tesseract alone", "auto no worse"],
        rows,
        digits=(0, 0, 4, 4, 4),
    )


def file_table(pages: Sequence[RealPage], errors: Errors) -> str:
    """Return the edits of each file by reader."""
    rows: list[list[Cell]] = []
    for page in pages:
        found = [errors[reader].get(page.item.path) for reader in READERS]
        rows.append([page.item.path.split("/", 1)[1], *(None if one is None else int(one["cerr"]) for one in found)])
    return markdown_table(["file", *READERS], rows)


def _row(name: str, pages: Sequence[RealPage], errors: Errors) -> list[Cell]:
    def score(reader: str) -> Score | None:
        found = [errors[reader].get(page.item.path) for page in pages]
        kept = [record for record in found if record is not None]
        return summed(kept) if len(kept) == len(pages) else None

    auto, code = score("auto"), score("code")
    theirs = [found.cer for reader in ("tesseract", "tesseract line") if (found := score(reader)) is not None]
    is_kept = "yes" if auto is not None and auto.cer <= min(theirs) else "no"
    return [name, len(pages), auto.cer if auto else None, code.cer if code else None, min(theirs), is_kept]


def _errors(pages: Sequence[RealPage], reader: str, *, folds: bool = False) -> dict[str, Record]:
    """Return the scorer's records of what a reader has read, by path."""
    records = score_records(CORPUS, RESULTS / reader, [CATEGORY], folds=folds)
    wanted = {page.item.path for page in pages}
    return {
        str(record["path"]): record for record in records if record["path"] in wanted and record["status"] != "missing"
    }


def _read(page: RealPage, *, again: bool) -> None:
    picture = page.item.root / page.item.path
    options = {"auto": "auto", "code": page.option}
    for reader, option in options.items():
        kept = RESULTS / reader / f"{page.item.key}.json"
        if option is not None and (again or not kept.exists()):
            _keep(kept, str(read_picture(picture, option)["text"]))
    for reader, mode in {"tesseract": 3, "tesseract line": 7}.items():
        kept = RESULTS / reader / f"{page.item.key}.json"
        if not kept.exists():
            # Tesseract's way with a single line does not suit pages, so pages count as read by its usual way.
            _keep(kept, _tesseract(picture, page.item.language, mode if page.is_line else 3))


def _keep(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"text": text}, ensure_ascii=False), encoding="utf-8")


def _tesseract(picture: Path, language: str, mode: int) -> str:
    program = shutil.which("tesseract") or "tesseract"
    installed = subprocess.run([program, "--list-langs"], capture_output=True, encoding="utf-8", check=True).stdout
    # Debian keeps the data of scripts beside those of languages.
    names = [name if name in installed.split() else name.removeprefix("script/") for name in language.split("+")]
    command = [program, str(picture), "stdout", "-l", "+".join(names), "--psm", str(mode)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace").replace("\f", "")


if __name__ == "__main__":
    main()
