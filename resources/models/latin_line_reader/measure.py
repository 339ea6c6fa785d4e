"""Read pages with PP-OCRv6 alone and behind the quick line reader: character errors and CPU seconds, side by side.

    uv run python resources/models/latin_line_reader/measure.py FOLDER --only dense,samples

Run from the repository's root. Nothing here chooses anything: thresholds come from judge.py, on drawn lines.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path.cwd()))
from both import Counted, in_a_row

from benchmarks.engine_table import MODELS
from benchmarks.model_folders import DEFAULT_MODELS
from benchmarks.ocr import collect_items
from benchmarks.ours import quick_guide, read_page
from benchmarks.page_sets import decode
from benchmarks.peers.protocol import PagePicture
from benchmarks.results import result_folder, save_result
from benchmarks.scoring import score_results
from engines.ocr.engine import OcrEngine, build_cpu_engine
from engines.ocr.latin_recognition import LatinTextRecogniser
from engines.ocr.line_reading import LineReader
from engines.ocr.paddle_recognition import PaddleTextRecogniser
from engines.ocr.quick_pass import SCRIPTS


def engines(options: argparse.Namespace) -> tuple[dict[str, OcrEngine], Counted, Counted]:
    """Load both engines; the recognisers of the second are counted."""
    detection, recognition, orientation = (MODELS / name for name in DEFAULT_MODELS)
    usual = build_cpu_engine(detection, recognition, orientation, folder_of=lambda name: MODELS / name)
    reader = usual._reader
    quick = LatinTextRecogniser.load(options.network)
    cascade, first, second = in_a_row(quick, PaddleTextRecogniser.load(recognition), options.doubtful_below)
    behind = LineReader(reader._pool, reader._classifier, cascade, SCRIPTS, guards_quick=True)
    return {"ours": usual, "own-quick": OcrEngine(usual._detector, behind, usual._orientation)}, first, second


def main() -> None:
    """Read and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("network", type=Path, help="folder of the network")
    parser.add_argument("--only", default="dense,samples")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--own-only", action="store_true", help="the usual way was read before, by this script")
    parser.add_argument("--doubtful-below", type=float, default=0.8)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    both, first, second = engines(options)
    read = ["own-quick"] if options.own_only else list(both)
    guide = quick_guide()
    print("category  pages  det  rec  rec behind quick  det+rec and whole, times  read again  CER, folded CER of both")
    for category in options.only.split(","):
        items, _ = collect_items([category], options.limit)
        stages: dict[str, dict[str, float]] = {name: {} for name in both}
        pages = 0
        first.heights = second.heights = 0.0
        for item in items:
            answers: dict[str, list[dict[str, object]]] = {name: [] for name in read}
            decoded = decode(item)
            for path in decoded.pages:
                picture = PagePicture(
                    str(path), np.asarray(Image.open(path).convert("RGB")), decoded.dpi, item.language
                )
                pages += 1
                for name in sorted(read, reverse=pages % 2 == 0):
                    begin = time.process_time()
                    reading = read_page(both[name], picture, guide)
                    stages[name]["whole"] = stages[name].get("whole", 0.0) + time.process_time() - begin
                    for stage, seconds in reading.stages.items():
                        stages[name][stage] = stages[name].get(stage, 0.0) + seconds
                    answers[name].append({"text": reading.text, "blocks": reading.blocks})
            for name, found in answers.items():
                text = "\n".join(str(page["text"]) for page in found)
                save_result(f"trial-{name}", item, {"text": text, "pages": []})
        scores = []
        for folds in (False, True):
            for name in both:
                root = items[0].root
                found = score_results(
                    root,
                    result_folder(f"trial-{name}", root),
                    sorted({i.category for i in items}),
                    paths=[i.path for i in items],
                    folds=folds,
                )
                scores.append(" ".join(f"{score.cer:.4f}" for score in found.values()))
        a, b = stages[read[0]], stages["own-quick"]
        whole = (b["detection"] + b["recognition"]) / (a["detection"] + a["recognition"])
        seconds = "  ".join(f"{x / pages:.3f}" for x in (a["detection"], a["recognition"], b["recognition"]))
        times = f"{whole:.3f} {b['whole'] / a['whole']:.3f}"
        again = second.heights / max(1.0, first.heights)
        print(f"{category:17} {pages:3}  {seconds}  {times}  {again:.3f}  {'  '.join(scores)}", flush=True)


if __name__ == "__main__":
    main()
