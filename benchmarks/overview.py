"""The top of docs/benchmarks.md, made from the tables below it: ``uv run python -m benchmarks.overview``.

Two parts: the figures that matter most, each with a link to its table, and the list of all commands with the day and
the revision of what they have written. To be run again when a table has changed; a test says so.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.page_tables import Place, anchor, cell_at, heading_over, section_text
from benchmarks.sections import SECTIONS, Section
from benchmarks.tables import Cell, markdown_table, replace_section
from benchmarks.work_folder import REPOSITORY

PAGE = REPOSITORY / "docs" / "benchmarks.md"
_MEASURED = re.compile(r"Measured (\d{4}-\d\d-\d\d), revision (\w+(?: with changes)?)")
_PEERS = {
    "PaddleOCR": "PaddleOCR 3.7 pipeline",
    "RapidOCR": "RapidOCR 3.10",
    "Tesseract": "Tesseract 5",
    "Indra lite": "Indra lite",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table of figures.

    Attributes:
        words: What is told.
        ours: Where our figure stands.
        beside: Where those of others stand, by name.
        unit: What follows each figure; "%" of a number of 0..1 makes it a percentage.
    """

    words: str
    ours: Place
    beside: tuple[tuple[str, Place], ...] = ()
    unit: str = ""


def _errors(words: str, category: str) -> Figure:
    beside = tuple((short, Place("ocr", (category, title), "CER")) for short, title in _PEERS.items())
    return Figure(words, Place("ocr", (category, "Pagesight"), "CER"), beside, "%")


def _memory(title: str) -> Place:
    return Place("ocr", (title,), "peak RSS, MB")


_SET = "The same pages as one file"
FIGURES = (
    _errors("Characters read wrongly, receipts", "a_receipts_forms"),
    _errors("Characters read wrongly, scans of typewritten and printed pages", "b_scans"),
    Figure(
        "CPU seconds for one of these scans",
        Place("ocr", ("b_scans",), "Pagesight CPU"),
        tuple((short, Place("ocr", ("b_scans",), f"{title} CPU")) for short, title in _PEERS.items()),
        " s",
    ),
    Figure(
        "CPU seconds for a dense page at 300 dpi, with the optional quick model",
        Place("ocr-cascade", ("dense",), "Pagesight, cascade CPU"),
        (("without it", Place("ocr-cascade", ("dense",), "Pagesight CPU")),),
        " s",
    ),
    Figure(
        "Largest memory of the process that reads",
        _memory("Pagesight"),
        tuple((short, _memory(title)) for short, title in _PEERS.items()),
        " MB",
    ),
    Figure(
        "Searchable PDF: how far the right end of a word's box lies from its ink, in line heights",
        Place("searchable-pdf", ("Pagesight",), "right ends off", _SET),
        (("OCRmyPDF", Place("searchable-pdf", ("OCRmyPDF",), "right ends off", _SET)),),
    ),
    Figure(
        "Languages read with at most a tenth of the characters wrong",
        Place("languages", ("of them with CER of at most 10% with the code",), "value"),
        (("measured", Place("languages", ("languages measured",), "value")),),
    ),
    Figure(
        "Chat: right answers to questions that the document answers",
        Place("chat", ("right fact, wherever it is cited",), "Pagesight", "English"),
        (("the model alone", Place("chat", ("right fact, wherever it is cited",), "the model alone", "English")),),
    ),
    Figure(
        "Window seen after the start",
        Place("gui", ("window seen, wall s",), "Pagesight"),
        (("an empty window of the same toolkit", Place("gui", ("window seen, wall s",), "bare QMainWindow")),),
        " s",
    ),
    Figure(
        "Installed size with all default models, Linux",
        Place("packages", ("all files",), "MB"),
        (("of that models", Place("packages", ("resources/models/bundled",), "MB")),),
        " MB",
    ),
)


def figures_part(page: str) -> str:
    """Return the table of figures.

    Raises:
        KeyError: If a figure stands on the page no more.
    """
    rows: list[list[Cell]] = []
    for figure in FIGURES:
        heading = heading_over(page, figure.ours.section)
        beside = ", ".join(f"{name} {_shown(cell_at(page, place), figure.unit)}" for name, place in figure.beside)
        link = f"[{heading}](#{anchor(heading)})"
        rows.append([figure.words, _shown(cell_at(page, figure.ours), figure.unit), beside, link])
    return markdown_table(["what", "Pagesight", "beside it", "table"], rows)


def _shown(cell: str, unit: str) -> str:
    return f"{100 * float(cell):.1f} %" if unit == "%" else f"{cell}{unit}"


def commands_part(page: str, path: Path) -> str:
    """Return the table of commands, with day and revision of what each has written last.

    Args:
        page: Text of the page.
        path: Where it lies; its history tells of sections that do not say themselves when they were measured.
    """
    rows: list[list[Cell]] = []
    for section in SECTIONS:
        present = [name for name in section.names if f"<!-- {name}: begin -->" in page]
        heading = heading_over(page, present[0]) if present else ""
        link = f"[{heading}](#{anchor(heading)})" if heading else ", ".join(section.names)
        found = sorted({measured(page, path, name) for name in present})
        rows.append([link, f"`{_typed(section)}`", _joined(found, 0), _joined(found, 1)])
    return markdown_table(["section", "command", "day", "revision"], rows)


def _typed(section: Section) -> str:
    return section.command.replace("|", "\\|")


def _joined(found: list[tuple[str, str]], part: int) -> str:
    return ", ".join(dict.fromkeys(entry[part] for entry in found)) or "not measured yet"


def measured(page: str, path: Path, name: str) -> tuple[str, str]:
    """Return day and revision of a section: as it says itself, else those of the commit that wrote its tables."""
    text = section_text(page, name)
    said = _MEASURED.search(text)
    if said:
        return said[1], said[2]
    first = page[: page.index(f"<!-- {name}: begin -->")].count("\n") + 1
    lines = f"{first},{first + text.count(chr(10))}"
    git = shutil.which("git") or "git"
    command = [git, "log", "-1", "--no-patch", "--format=%as %h", f"-L{lines}:{path.relative_to(REPOSITORY)}"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    day, _, revision = done.stdout.strip().partition(" ")
    return (day, f"by {revision}") if revision else ("unknown", "unknown")


def refreshed(page: str, path: Path) -> str:
    """Return the page with its top made anew."""
    page = replace_section(page, "figures", figures_part(page))
    return replace_section(page, "commands", commands_part(page, path))


def main() -> None:
    """Write the top of the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path, default=PAGE)
    path = parser.parse_args().page.absolute()
    path.write_text(refreshed(path.read_text(encoding="utf-8"), path), encoding="utf-8")


if __name__ == "__main__":
    main()
