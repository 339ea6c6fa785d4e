"""The program's session of conversions as a process of its own: a JSON line asks for a file, a JSON line answers.

Everything is the program's: intake, workers, library, exports. It stays open over thousands of files, as a window
would.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli.program import SessionOptions
from app.main import Program
from app.services.convert.collect import SourceEntry
from app.services.convert.converter import Converter, ConvertRequest
from app.services.convert.naming import Naming, plan_outputs
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.model import TextLayerMode, Tier


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    answers, sys.stdout = sys.stdout, sys.stderr  # nothing but answers may stand between the answers
    with Program().converter(SessionOptions(workers=options.workers)) as converter:
        print(json.dumps({"ready": True}), file=answers, flush=True)
        for line in sys.stdin:
            print(json.dumps(_convert(converter, json.loads(line))), file=answers, flush=True)


def _convert(converter: Converter, asked: dict[str, Any]) -> dict[str, Any]:
    entries = [SourceEntry(Path(path)) for path in asked["paths"]]
    naming = Naming("{name}-{ext}", Path(asked["out"]), Tier.CPU, "en", datetime.now().astimezone())
    request = ConvertRequest(
        entries,
        plan_outputs(entries, asked["formats"], naming),
        ReadOptions(Tier.CPU, "en", TextLayerMode.AUTO, CPU_MODELS),
        pages=asked.get("pages"),
        can_overwrite=True,
        use_cache=bool(asked.get("use_cache", True)),
    )
    began = time.monotonic()
    summary = converter.run(request, lambda event: None, threading.Event())
    seconds = time.monotonic() - began
    gc.collect()
    return {
        "seconds": seconds,
        "pages": sum(file.pages for file in summary.finished),
        "finished": [str(file.path) for file in summary.finished],
        "failed": [
            {"path": str(file.path), "code": str(file.error.code), "message": file.error.message}
            for file in summary.failed
        ],
        "page_failures": [
            {"path": str(file.path), "code": failure.code, "message": failure.message}
            for file in summary.finished
            for _, failure in file.failed_pages
        ],
        "cancelled": len(summary.cancelled),
    }


if __name__ == "__main__":
    main()
