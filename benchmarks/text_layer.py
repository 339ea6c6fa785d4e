"""Born-digital PDFs to Markdown: ours against PyMuPDF's ``get_text("dict")`` and pymupdf4llm, over the same pages.

``uv run python -m benchmarks.text_layer``. Ours is what a worker does (open, text layer, layout, Markdown file), in
this process; the start of the program is left out, as it is for the others.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.engine_table import peer_python
from benchmarks.machine import describe
from benchmarks.page_sets import CORPUS
from benchmarks.results import ratio
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import PEERS, SAMPLES
from engines.intake.mupdf import load_pymupdf


def born_digital_files() -> list[Path]:
    """Return the sample and the corpus's PDFs with a text layer, where the corpus is there."""
    return [SAMPLES / "born-digital.pdf", *sorted((CORPUS / "g_borndigital").rglob("*.pdf"))]


def read_dict(path: Path) -> int:
    """Let PyMuPDF extract every page as a dictionary, and return the number of pages."""
    pymupdf = load_pymupdf()
    with pymupdf.open(path) as pdf:
        for page in pdf:
            page.get_text("dict")
        return int(pdf.page_count)


def convert_ours(path: Path, target: Path) -> int:
    """Convert as a worker does, and return how many pages were taken from the text layer."""
    from app.services.recognise.options import CPU_MODELS, ReadOptions
    from app.services.recognise.page import PageReader
    from core.model import Document, TextLayerMode, TextSource, Tier
    from engines.intake import open_source
    from exporters.base import ExportFormat
    from exporters.registry import export_document

    def no_engine() -> object:
        raise RuntimeError("a page without a good text layer")

    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.KEEP, CPU_MODELS)
    reader = PageReader(no_engine, "")  # type: ignore[arg-type] # never called: every page has text
    with open_source(path) as source:
        pages = tuple(reader.read(source, index, options, lambda: None) for index in range(source.page_count))
        document = Document("benchmark", source.info, pages)
        export_document(document, target, ExportFormat.MD, source=None, overwrite=True)
    return sum(page.source is TextSource.TEXT_LAYER for page in pages)


def median_cpu(work: Callable[[], object], rounds: int) -> float:
    """Return the median CPU seconds of the work, after one round that is not counted."""
    work()
    seconds = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return statistics.median(seconds)


def time_pymupdf4llm(files: Sequence[Path], rounds: int) -> dict[str, float]:
    """Return the median CPU seconds of pymupdf4llm by file name; empty where its environment is not there."""
    python = peer_python("markdown")
    if not Path(python).exists():
        return {}
    command = [python, str(PEERS / "run_pymupdf4llm.py"), *map(str, files), "--rounds", str(rounds)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    seconds: dict[str, list[float]] = {}
    for line in done.stdout.splitlines():
        record = json.loads(line)
        seconds.setdefault(record["file"], []).append(record["cpu_s"])
    return {file: statistics.median(group) for file, group in seconds.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    files = born_digital_files()
    theirs = time_pymupdf4llm(files, options.rounds)
    rows: list[list[Cell]] = []
    skipped = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.md"
        for path in files:
            try:
                convert_ours(path, target)
            except RuntimeError as error:
                skipped.append(f"{path.name} ({error})")
                continue
            plain = median_cpu(lambda path=path: read_dict(path), options.rounds)  # type: ignore[misc]
            ours = median_cpu(lambda path=path: convert_ours(path, target), options.rounds)  # type: ignore[misc]
            peer = theirs.get(path.name)
            rows.append([path.name[-44:], read_dict(path), plain * 1e3, ours * 1e3, _ms(peer), ours / plain])
    total = [sum(float(row[column] or 0) for row in rows) for column in (1, 2, 3)]
    peer_total = sum(float(row[4] or 0) for row in rows) if theirs else None
    rows.append(["all", int(total[0]), total[1], total[2], peer_total, ratio(total[2], total[1])])
    header = ["file", "pages", 'get_text("dict"), ms', "ours to Markdown, ms", "pymupdf4llm, ms", "ours / dict"]
    notes = "" if not skipped else f"\n\nLeft out: {', '.join(skipped)}."
    table = markdown_table(header, rows, digits=(0, 0, 1, 1, 1, 2))
    text = (
        f"Machine: {describe(['markdown'])}\n\nCPU milliseconds, median of {options.rounds} rounds.{notes}\n\n{table}"
    )
    print(text)
    if options.out is not None:
        write_section(options.out, "text-layer", text)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1e3


if __name__ == "__main__":
    main()
