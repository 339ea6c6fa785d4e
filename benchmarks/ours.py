"""Our CPU tier as a child of the benchmark: engine and layout on the decoded picture, one thread."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.model_folders import DEFAULT_MODELS
from benchmarks.peers.protocol import PagePicture, Reading, serve

if TYPE_CHECKING:
    from engines.ocr.engine import OcrEngine
    from engines.ocr.reader_choice import ReaderGuide

QUICK_MODEL = "indra-lite"


def no_checkpoint() -> None:
    """Let the engine work on."""


def load_engine(
    models: Path, *, is_quick: bool = False, tells_scripts: bool = False, with_own_quick: bool = False
) -> OcrEngine:
    """Load the default engine, as a worker of the program does.

    Args:
        models: Folder that holds one folder for each model.
        is_quick: Whether the quick pass stands before it; then scripts are told, too, for it reads few of them.
        tells_scripts: Whether scripts are told, as in the program; PP-OCRv6 reads most of them by itself.
        with_own_quick: Whether our own quick reader comes first, as in the program where nothing is chosen.
    """
    from engines.ocr.engine import build_cpu_engine

    detection, recognition, orientation = (models / name for name in DEFAULT_MODELS)
    if not (is_quick or tells_scripts or with_own_quick):
        return build_cpu_engine(detection, recognition, orientation)
    quick = models / QUICK_MODEL if is_quick else None
    return build_cpu_engine(
        detection,
        recognition,
        orientation,
        folder_of=lambda name: models / name,
        quick_dir=quick,
        with_own_quick=with_own_quick,
    )


def read_page(engine: OcrEngine, page: PagePicture, guide: ReaderGuide | None = None) -> Reading:
    """Read one page and lay it out; without a guide the default recogniser reads all scripts."""
    from core.model import Page
    from core.page_source import PageImage
    from engines.layout import analyse

    image = PageImage(page.pixels, page.dpi)
    result = engine.read(image, checkpoint=no_checkpoint, guide=guide)
    begin = time.process_time()
    blocks = analyse(
        result.lines,
        width=result.width,
        height=result.height,
        dpi=page.dpi,
        pixels=result.pixels,
        checkpoint=no_checkpoint,
    )
    stages = {**result.stage_seconds, "layout": time.process_time() - begin}
    whole = Page(0, image.width, image.height, page.dpi, blocks)
    answers: list[dict[str, Any]] = [
        {
            "text": block.text,
            "bbox": list(result.to_page.apply_bbox(block.bbox).as_tuple()),
            "confidence": block.confidence,
            "kind": block.kind.value,
        }
        for block in blocks
    ]
    by_line = "\n".join(line.text for block in blocks for line in block.lines)
    return Reading(whole.text, answers, stages, {"lines": by_line})


def quick_guide() -> ReaderGuide:
    """Return the guide of a machine that has no reader but the default one."""
    from app.services.recognise.readers import LanguageGuide

    return LanguageGuide("auto", DEFAULT_MODELS[1], frozenset())


def main() -> None:
    """Load the engine and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path)
    parser.add_argument("--quick", action="store_true", help="with the quick pass, where its model is installed")
    parser.add_argument("--tell-scripts", action="store_true", help="as the program does")
    parser.add_argument("--own", action="store_true", help="with our own quick reader, as where nothing is chosen")
    options = parser.parse_args()

    def load() -> Callable[[PagePicture], Reading]:
        import engines.layout  # noqa: F401 - its import is part of loading, not of the first page

        engine = load_engine(
            options.models, is_quick=options.quick, tells_scripts=options.tell_scripts, with_own_quick=options.own
        )
        guide = quick_guide() if options.quick or options.tell_scripts or options.own else None
        return lambda page: read_page(engine, page, guide)

    serve(load)


if __name__ == "__main__":
    main()
