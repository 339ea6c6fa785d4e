"""Choose how sure the quick line reader must be, on the rendered pages of ``benchmarks.cascade``.

    python judge_pages.py KEPT.pkl            finds and reads their lines with PP-OCRv6, once
    python judge_pages.py KEPT.pkl FOLDER     reads them with the network in FOLDER first, at several thresholds

Run from the repository's root.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import time
from pathlib import Path

import cv2

sys.path.insert(0, str(Path.cwd()))
from both import in_a_row

from benchmarks.cascade.matching import character_errors
from benchmarks.cascade.pages import all_pages
from benchmarks.engine_table import MODELS
from benchmarks.model_folders import DEFAULT_MODELS
from engines.ocr.crops import LineCrops
from engines.ocr.latin_recognition import LatinTextRecogniser
from engines.ocr.paddle_detection import PaddleTextDetector
from engines.ocr.paddle_recognition import PaddleTextRecogniser
from engines.ocr.page_lines import CROP_PADDING


def keep(path: Path) -> None:
    """Find and read the lines of all pages."""
    detector = PaddleTextDetector.load(MODELS / DEFAULT_MODELS[0])
    strong = PaddleTextRecogniser.load(MODELS / DEFAULT_MODELS[1])
    kept = []
    for name, kind, page in all_pages():
        begin = time.process_time()
        polygons = detector.detect(page.pixels, lambda: None)
        found = time.process_time()
        crops = LineCrops(page.pixels, CROP_PADDING).of(polygons)
        readings = strong.recognise(crops, lambda: None)
        kept.append((name, kind, page.texts, polygons, crops, readings, found - begin, time.process_time() - found))
        print(name, len(polygons), f"{found - begin:.2f} {time.process_time() - found:.2f}", flush=True)
        path.write_bytes(pickle.dumps(kept))


def judge(kept: Path, folder: Path, thresholds: list[float]) -> None:
    """Print errors and CPU seconds by kind of page."""
    pages = pickle.loads(kept.read_bytes())
    quick = LatinTextRecogniser.load(folder)
    strong = PaddleTextRecogniser.load(MODELS / DEFAULT_MODELS[1])
    print("threshold  kind  characters  errors quick, PP-OCRv6, both  read again  CPU s rec both / PP-OCRv6")
    for threshold in thresholds:
        sums: dict[str, list[float]] = {}
        for _, kind, texts, polygons, crops, readings, detection_s, strong_s in pages:
            cascade, first, second = in_a_row(quick, strong, threshold)
            begin = time.process_time()
            found = cascade.recognise(crops, lambda: None)
            seconds = time.process_time() - begin
            alone = quick.recognise(crops, lambda: None) if threshold == thresholds[0] else readings
            errors = [character_errors(texts, polygons, some) for some in (alone, readings, found)]
            row = [sum(len(text.text) for text in texts), *errors, first.heights, second.heights, seconds, strong_s]
            for key in (kind, "all"):
                sums[key] = [a + b for a, b in zip(sums.get(key, [0.0] * 9), [*row, detection_s], strict=True)]
        for kind, (characters, alone_off, strong_off, both_off, all_w, again_w, both_s, alone_s, det_s) in sums.items():
            print(
                f"{threshold:.2f} {kind:10} {characters:6.0f}  {alone_off:.0f} {strong_off:.0f} {both_off:.0f}  "
                f"{again_w / all_w:.3f}  {both_s:.2f} / {alone_s:.2f} = {both_s / alone_s:.3f}, with detection "
                f"{(both_s + det_s) / (alone_s + det_s):.3f}",
                flush=True,
            )


def main() -> None:
    """Keep or judge."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kept", type=Path)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--thresholds", default="0.6,0.7,0.8,0.9,0.95")
    options = parser.parse_args()
    cv2.setNumThreads(0)
    if options.folder is None:
        keep(options.kept)
    else:
        judge(options.kept, options.folder, [float(one) for one in options.thresholds.split(",")])


if __name__ == "__main__":
    main()
