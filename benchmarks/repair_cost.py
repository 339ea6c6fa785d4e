"""What page repair costs on scans of the corpus. ``uv run python -m benchmarks.repair_cost``."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.machine import describe
from benchmarks.page_sets import CORPUS, decode, read_manifest
from benchmarks.reading_order import READING_STAGES
from benchmarks.tables import Cell, markdown_table, write_section


def main() -> None:
    """Read the scans with repair, and print or write CPU seconds of both."""
    from benchmarks.order_engine import read_picture

    parser = argparse.ArgumentParser(prog="python -m benchmarks.repair_cost", description=__doc__)
    parser.add_argument("--only", default="d_multicolumn,b_scans", help="categories, apart by commas")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args()
    rows: list[list[Cell]] = []
    for category in options.only.split(","):
        read_s = repair_s = 0.0
        for item in read_manifest(CORPUS, [category]):
            result = read_picture(decode(item), repair=True)
            reading = sum(result.stage_seconds.get(stage, 0.0) for stage in READING_STAGES)
            repairing = result.stage_seconds.get("repair", 0.0)
            mended = ", ".join(result.repairs) or None
            rows.append([Path(item.path).name[-40:], reading, repairing, 100 * repairing / reading, mended])
            read_s, repair_s = read_s + reading, repair_s + repairing
        rows.append([f"**{category}**", read_s, repair_s, 100 * repair_s / max(read_s, 1e-9), None])
    table = markdown_table(["page", "read, s", "repair, s", "repair / read, %", "mended"], rows, digits=(0, 2, 3, 1))
    text = f"Machine: {describe()}\n\n{table}"
    print(text)
    if options.out is not None:
        write_section(options.out, "repair-cost", text)


if __name__ == "__main__":
    main()
