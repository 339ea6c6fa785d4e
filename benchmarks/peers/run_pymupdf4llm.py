"""pymupdf4llm's Markdown of PDFs, timed. Runs in the group ``markdown``; prints one JSON object a file and round."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path


def main() -> None:
    """Convert each file ``--rounds`` times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    import pymupdf4llm

    for number in range(arguments.rounds + 1):
        for file in arguments.files:
            cpu, wall = time.process_time(), time.perf_counter()
            text = pymupdf4llm.to_markdown(file)
            seconds = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall}
            if number:  # the first round loads code and fonts
                out.write(json.dumps({"file": Path(file).name, "characters": len(text), **seconds}) + "\n")
    out.flush()
    sys.stderr.flush()


if __name__ == "__main__":
    main()
