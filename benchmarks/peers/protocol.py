"""What every engine of the benchmark speaks as a child process: JSON lines in, JSON lines out.

Needs numpy and Pillow only, because it runs in the peers' environments too. A request names page pictures that are
already decoded (PNG, RGB); opening them is not part of the measured time. Standard output belongs to the protocol:
what libraries print goes to standard error.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Image.MAX_IMAGE_PIXELS = None  # the corpus is trusted here


@dataclass
class Reading:
    """What an engine read on one page.

    Attributes:
        text: The page's text.
        blocks: ``{"text", "bbox": [left, top, right, bottom], "confidence"}`` each.
        stages: CPU seconds of parts of the work.
        variants: Further texts of the same reading, by name.
    """

    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    stages: dict[str, float] = field(default_factory=dict)
    variants: dict[str, str] = field(default_factory=dict)


@dataclass
class PagePicture:
    """One page as it is handed to every engine alike.

    Attributes:
        path: The decoded picture.
        pixels: (H, W, 3) uint8 RGB.
        dpi: Pixels an inch, as the file says it, else 200.
        language: Tesseract's code, several joined by "+".
    """

    path: str
    pixels: NDArray[np.uint8]
    dpi: float
    language: str


def cpu_seconds() -> float:
    """Return CPU seconds of this process and its finished children."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def peak_rss_mb() -> float:
    """Return the largest resident size so far of this process or of a finished child, MB (10^6 bytes)."""
    peaks = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    unit = 1 if sys.platform == "darwin" else 1024
    return max(peaks) * unit / 1e6


def serve(
    load: Callable[[], Callable[[PagePicture], Reading]], prepare: Callable[[PagePicture], None] | None = None
) -> None:
    """Answer requests until standard input ends.

    Args:
        load: Loads the engine and returns its function that reads a page.
        prepare: Work before each page that is not measured (for example writing a file for a foreign program).
    """
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def say(message: dict[str, Any]) -> None:
        out.write(json.dumps(message, ensure_ascii=False) + "\n")
        out.flush()

    begin = cpu_seconds()
    read = load()
    say({"ready": True, "load_cpu_s": cpu_seconds() - begin, "rss_mb": peak_rss_mb()})
    for line in sys.stdin:
        say(_answer(json.loads(line), read, prepare))


def _answer(
    request: dict[str, Any],
    read: Callable[[PagePicture], Reading],
    prepare: Callable[[PagePicture], None] | None,
) -> dict[str, Any]:
    if request.get("command") == "end":
        return {"peak_rss_mb": peak_rss_mb()}
    answers: list[dict[str, Any]] = []
    cpu = wall = 0.0
    try:
        for index, path in enumerate(request["pages"]):
            with Image.open(path) as image:
                pixels = np.ascontiguousarray(image.convert("RGB"))
            page = PagePicture(path, pixels, request["dpi"], request["language"])
            if prepare is not None:
                prepare(page)
            cpu_begin, wall_begin = cpu_seconds(), time.perf_counter()
            reading = read(page)
            cpu, wall = cpu + cpu_seconds() - cpu_begin, wall + time.perf_counter() - wall_begin
            answers.append(
                {
                    "index": index,
                    "text": reading.text,
                    "blocks": reading.blocks,
                    "stages": reading.stages,
                    "variants": reading.variants,
                }
            )
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}", "text": "", "pages": []}
    return {
        "text": "\n\n".join(answer["text"] for answer in answers),
        "pages": answers,
        "cpu_s": cpu,
        "wall_s": wall,
        "rss_mb": peak_rss_mb(),
    }


def box_of(points: Any) -> list[float]:
    """Return [left, top, right, bottom] around points."""
    corners = np.asarray(points, dtype=float).reshape(-1, 2)
    return [*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist()]
