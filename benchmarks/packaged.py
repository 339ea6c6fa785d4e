"""Size and start of a packaged program: ``uv run python -m benchmarks.packaged FOLDER --out docs/benchmarks.md``.

The folder is that of a build (``packaging/build.py --smoke --packages all --out FOLDER``), which has measured already;
this puts its report into the page.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.machine import processor
from benchmarks.tables import write_section
from benchmarks.work_folder import REPOSITORY

_BUILT = Path("payload") / "build.json"


def report_text(report: Mapping[str, Any]) -> str:
    """Return a build's report as ``packaging/report_table.py`` words it."""
    path = REPOSITORY / "packaging" / "report_table.py"  # a folder of scripts: a package of its name would hide another
    spec = importlib.util.spec_from_file_location("report_table", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text: str = module.table(report)
    return text


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the report and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of a build")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args(arguments)
    source = options.folder / "build-report.json"
    report = json.loads(source.read_text(encoding="utf-8"))
    day = datetime.fromtimestamp(source.stat().st_mtime, UTC).date().isoformat()
    commit = json.loads((options.folder / _BUILT).read_text(encoding="utf-8"))["commit"][:7]
    text = f"Machine: {processor()}. Measured {day}, revision {commit}.\n\n{report_text(report)}"
    print(text)
    if options.out is not None:
        write_section(options.out, "packages", text)


if __name__ == "__main__":
    main()
