"""Measure the errors of every language of ``resources/languages.toml`` with its code and with "auto".

Pages and readings are kept in the work folder: a run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from benchmarks.languages.errors import figures_by_name
from benchmarks.languages.page_list import PageSpec, page_specs
from benchmarks.languages.pages import PAGES
from benchmarks.languages.reading import read_page
from benchmarks.languages.report import render
from benchmarks.program import program_environment
from benchmarks.tables import write_section


def main() -> None:
    """Make the pages, read them, and print or write the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.languages", description=__doc__)
    parser.add_argument("--only", default="", help='codes, "vertical", "mixed", apart by commas; all if left out')
    parser.add_argument("--again", action="store_true", help="read pages again that were read before")
    parser.add_argument("--report", action="store_true", help="only write the tables of what was read")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args()
    specs = page_specs(frozenset(filter(None, options.only.split(","))))
    left_out = [] if options.report else read_all(specs, again=options.again, processes=options.processes)
    text = report(specs, left_out)
    print(text)
    if options.out is not None:
        write_section(options.out, "languages", text)


def read_all(specs: Sequence[PageSpec], *, again: bool, processes: int) -> list[str]:
    """Read the pages in several processes.

    Returns:
        Why pages could not be made, a line each.
    """
    program_environment()  # installs the default models before two processes would
    os.environ["OMP_THREAD_LIMIT"] = "1"  # Tesseract's own threads cost more than they save
    left_out = []
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        waiting = [pool.submit(read_page, spec, again=again) for spec in specs]
        for number, done in enumerate(as_completed(waiting), 1):
            told = done.result()
            if " s" not in told:
                left_out.append(told)
            print(f"{number}/{len(specs)} {told}", flush=True)
    return left_out


def report(specs: Sequence[PageSpec], left_out: Sequence[str]) -> str:
    """Return the section of the tables."""
    plain = [spec for spec in specs if spec.kind == "plain"]
    fonts: dict[str, list[str]] = {}
    for spec in plain:
        made = PAGES / f"{spec.name}.json"
        if made.exists():
            fonts.setdefault(spec.group, []).extend(json.loads(made.read_text(encoding="utf-8"))["families"])
    others = [spec for spec in specs if spec.kind != "plain"]
    return render(figures_by_name(plain), figures_by_name(others), fonts, left_out)


if __name__ == "__main__":
    main()
