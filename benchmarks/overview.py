"""The top of docs/benchmarks.md, made from the tables below it: ``uv run python -m benchmarks.overview``.

Two parts: the figures that matter most, each with a link to its table, and the list of all commands with the day and
the revision of what they have written. To be run again when a table has changed; a test says so.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
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
        Place("chat-held_out_7", ("right fact, wherever it is cited",), "Pagesight", "English"),
        (("asked for", Place("chat-held_out_7", ("right fact, cited on the right line",), "asked for", "English")),),
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


def figures_part(page: str) -> tuple[str, list[Place]]:
    """Return the table of figures, and the places at which the page has none: their figures are left out."""
    rows: list[list[Cell]] = []
    missing: list[Place] = []
    for figure in FIGURES:
        try:
            ours = _shown(cell_at(page, figure.ours), figure.unit)
            beside = ", ".join(f"{name} {_shown(cell_at(page, place), figure.unit)}" for name, place in figure.beside)
        except KeyError as error:
            missing.append(error.args[0])
            continue
        heading = heading_over(page, figure.ours.section)
        rows.append([figure.words, ours, beside, f"[{heading}](#{anchor(heading)})"])
    return markdown_table(["what", "Pagesight", "beside it", "table"], rows, text_columns=4), missing


def _shown(cell: str, unit: str) -> str:
    return f"{100 * float(cell):.1f} %" if unit == "%" else f"{cell}{unit}"


def commands_part(page: str, history: Sequence[tuple[str, str]]) -> str:
    """Return the table of commands, with day and revision of what each has written last.

    Args:
        page: Text of the page.
        history: Day and commit that wrote each of its lines, for sections that do not say themselves when they were
            measured; empty where it is not known.
    """
    rows: list[list[Cell]] = []
    for section in SECTIONS:
        present = [name for name in section.names if f"<!-- {name}: begin -->" in page]
        heading = heading_over(page, present[0]) if present else ""
        link = f"[{heading}](#{anchor(heading)})" if heading else ", ".join(section.names)
        found = sorted({measured(page, history, name) for name in present if section_text(page, name).strip()})
        rows.append([link, f"`{_typed(section)}`", _joined(found, 0), _joined(found, 1)])
    return markdown_table(["section", "command", "day", "revision"], rows, text_columns=4)


def _typed(section: Section) -> str:
    return section.command.replace("|", "\\|")


def _joined(found: list[tuple[str, str]], part: int) -> str:
    return ", ".join(dict.fromkeys(entry[part] for entry in found)) or "not measured yet"


def measured(page: str, history: Sequence[tuple[str, str]], name: str) -> tuple[str, str]:
    """Return day and revision of a section: as it says itself, else those of the last commit that changed it."""
    text = section_text(page, name)
    said = _MEASURED.search(text)
    if said:
        return said[1], said[2]
    first = page[: page.index(f"<!-- {name}: begin -->")].count("\n")
    known = [entry for entry in history[first : first + text.count("\n") + 1] if entry[0]]
    if not known:
        return "unknown", "unknown"
    day, commit = max(known)
    return day[:10], f"by {commit}"


def line_history(path: Path) -> list[tuple[str, str]]:
    """Return when and by which commit each line of a file was last changed; ("", "") where it is not committed."""
    git = shutil.which("git") or "git"
    command = [git, "blame", "--line-porcelain", "--", str(path)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False)
    history: list[tuple[str, str]] = []
    commit = when = ""
    for line in done.stdout.splitlines() if done.returncode == 0 else ():
        if line.startswith("\t"):
            history.append((when, commit) if commit.strip("0") else ("", ""))
        elif re.match(r"[0-9a-f]{40} ", line):
            commit = line[:7]
        elif line.startswith("committer-time "):
            when = datetime.fromtimestamp(int(line.split()[1]), UTC).isoformat()
    return history


def refreshed(page: str, history: Sequence[tuple[str, str]]) -> tuple[str, list[Place]]:
    """Return the page with its top made anew, and the places at which a figure was sought and none is."""
    (figures, missing), commands = figures_part(page), commands_part(page, history)
    return replace_section(replace_section(page, "figures", figures), "commands", commands), missing


def main() -> int:
    """Write the top of the page; the exit code is 1 if a figure is missing below."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path, default=PAGE)
    path = parser.parse_args().page.absolute()
    page, missing = refreshed(path.read_text(encoding="utf-8"), line_history(path))
    path.write_text(page, encoding="utf-8")
    for place in missing:
        print(f"left out, for the page has no such cell: {place}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
