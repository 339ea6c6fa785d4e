"""Compare the quick line reader with PP-OCRv6 on drawn lines that neither has seen, and choose the thresholds.

    python judge.py LINES/crops-2.pkl FOLDER PP-OCRv6_small_rec --out judged.pkl
    python judge.py --from judged.pkl

Run from the repository's root (it uses the program's own reader of PP-OCRv6). Accepted lines must be wrong no more
often than PP-OCRv6 is on the same lines. Prints CPU seconds of both, and a table of thresholds.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

sys.path.insert(0, str(Path.cwd()))
from charset import LOOKALIKES

_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "…": "...", **LOOKALIKES})


@dataclass(frozen=True, slots=True)
class Judged:
    """One line.

    Attributes:
        truth: What stands there.
        quick: What the quick reader read.
        strong: What PP-OCRv6 read.
        mean: Mean confidence of the quick reader.
        least: Its least confidence of a character.
        width: Width of the crop in heights.
    """

    truth: str
    quick: str
    strong: str
    mean: float
    least: float
    width: float


def folded(text: str) -> str:
    """Return a text as it is compared: quotes and dashes of one kind, single spaces."""
    return " ".join(text.translate(_ALIKE).split())


def distance(read: str, truth: str) -> int:
    """Return the edit distance."""
    row = list(range(len(truth) + 1))
    for i, a in enumerate(read, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(truth, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def read_all(options: argparse.Namespace) -> list[Judged]:
    """Read the lines with both readers."""
    from engines.ocr.latin_recognition import LatinTextRecogniser
    from engines.ocr.paddle_recognition import PaddleTextRecogniser

    cv2.setNumThreads(0)
    lines = pickle.loads(options.crops.read_bytes())[: options.count]  # our own file
    crops = [np.repeat(np.asarray(crop)[:, :, None], 3, 2) for crop, _ in lines]
    quick = LatinTextRecogniser.load(options.network)
    kept = options.crops.with_suffix(".strong.pkl")  # its readings stay the same
    known = pickle.loads(kept.read_bytes()) if kept.exists() else ([], 0.0)
    readings: dict[str, list[Any]] = {"strong": known[0][: len(lines)]}
    seconds = {"strong": known[1]}
    for name in ("quick", "strong"):
        if len(readings.get(name, [])) < len(lines):
            reader = quick if name == "quick" else PaddleTextRecogniser.load(options.strong)
            reader.recognise(crops[:8], lambda: None)
            begin = time.process_time()
            readings[name] = reader.recognise(crops, lambda: None)
            seconds[name] = time.process_time() - begin
    if len(readings["strong"]) > len(known[0]):  # fewer lines leave what is kept
        kept.write_bytes(pickle.dumps((readings["strong"], seconds["strong"])))
    print(f"CPU s: {seconds}, ratio {seconds['quick'] / seconds['strong']:.3f}")
    judged = []
    for (crop, truth), mine, theirs in zip(lines, readings["quick"], readings["strong"], strict=True):
        least = min((span.confidence for span in mine.spans), default=0.0)
        judged.append(
            Judged(
                folded(truth),
                folded(mine.text),
                folded(theirs.text),
                mine.confidence,
                least,
                crop.shape[1] / crop.shape[0],
            )
        )
    options.out.write_bytes(pickle.dumps((judged, seconds)))
    return judged


def cascade(options: argparse.Namespace, judged: Sequence[Judged]) -> None:
    """Read the lines with the quick reader first and PP-OCRv6 for the words that it doubts."""
    from both import in_a_row

    from engines.ocr.latin_recognition import LatinTextRecogniser
    from engines.ocr.paddle_recognition import PaddleTextRecogniser

    lines = pickle.loads(options.crops.read_bytes())[: options.count]
    crops = [np.repeat(np.asarray(crop)[:, :, None], 3, 2) for crop, _ in lines]
    quick = LatinTextRecogniser.load(options.network)
    strong = PaddleTextRecogniser.load(options.strong)
    total, theirs = sum(len(j.truth) for j in judged), sum(distance(j.strong, j.truth) for j in judged)
    for threshold in options.cascade.split(","):
        both, first, second = in_a_row(quick, strong, float(threshold))
        begin = time.process_time()
        texts = [folded(reading.text) for reading in both.recognise(crops, lambda: None)]
        seconds = time.process_time() - begin
        off = sum(distance(text, j.truth) for text, j in zip(texts, judged, strict=True))
        again = second.heights / first.heights
        print(
            f"doubtful below {threshold}: read again {again:.3f}, CPU s {seconds:.1f}, CER {off / total:.5f}",
            flush=True,
        )
    print(f"PP-OCRv6 alone {theirs / total:.5f}")


def report(judged: Sequence[Judged]) -> None:
    """Print the table."""
    quick = [distance(j.quick, j.truth) for j in judged]
    strong = [distance(j.strong, j.truth) for j in judged]
    total = sum(len(j.truth) for j in judged)
    width = sum(j.width for j in judged)
    print(f"{len(judged)} lines, CER quick {sum(quick) / total:.4f}, PP-OCRv6 {sum(strong) / total:.4f}")
    print("mean  least  accepted  CER quick / PP of accepted (lines wrong)  CER cascade")
    for mean in (0.97, 0.985, 0.99, 0.995):
        for least in (0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
            taken = [i for i, j in enumerate(judged) if j.mean >= mean and j.least >= least and j.quick]
            if not taken:
                continue
            share = sum(judged[i].width for i in taken) / width
            chars = sum(len(judged[i].truth) for i in taken)
            mine, theirs = sum(quick[i] for i in taken), sum(strong[i] for i in taken)
            wrong = sum(quick[i] > 0 for i in taken), sum(strong[i] > 0 for i in taken)
            left = sum(strong) - theirs + mine
            rates = f"{mine / chars:.5f} / {theirs / chars:.5f} ({wrong[0]}, {wrong[1]} of {len(taken)})"
            print(f"{mean:5.3f} {least:5.2f}  {share:6.3f}   {rates}   {left / total:.5f}")


def main() -> None:
    """Judge."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("crops", type=Path, nargs="?")
    parser.add_argument("network", type=Path, nargs="?", help="folder of the network")
    parser.add_argument("strong", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--out", type=Path, default=Path("judged.pkl"))
    parser.add_argument("--from", dest="old", type=Path)
    parser.add_argument("--cascade", help="thresholds, comma-separated: read the lines with both in a row, too")
    parser.add_argument("--wrong", action="store_true", help="print accepted lines that are wrong")
    options = parser.parse_args()
    judged = pickle.loads(options.old.read_bytes())[0] if options.old else read_all(options)
    report(judged)
    if options.cascade:
        cascade(options, judged)
    if options.wrong:
        for j in judged:
            if j.mean >= 0.985 and j.least >= 0.8 and j.quick != j.truth:
                print(f"{j.least:.3f} {j.mean:.3f}\n  {j.truth}\n  {j.quick}\n  {j.strong}")


if __name__ == "__main__":
    main()
