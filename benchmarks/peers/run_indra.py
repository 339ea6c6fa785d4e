"""Indra lite as a child of the benchmark, through the wheel ``rapidocrlite[lite]``. Runs in the group ``indra``."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from protocol import PagePicture, Reading, box_of, serve


def main() -> None:
    """Load Indra lite and serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=1)
    threads = parser.parse_args().threads

    def load() -> Callable[[PagePicture], Reading]:
        from rapidocr import RapidOCR

        engine = RapidOCR(
            params={
                "Det.model_type": "lite",
                "Rec.model_type": "lite",
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "Global.log_level": "warning",
            }
        )

        def read(page: PagePicture) -> Reading:
            result = engine(page.pixels[..., ::-1].copy())
            texts = list(result.txts or ())
            boxes = [] if result.boxes is None else list(result.boxes)
            scores = list(result.scores or ())
            blocks = [
                {"text": text, "bbox": box_of(box), "confidence": float(score)}
                for text, box, score in zip(texts, boxes, scores, strict=False)
            ]
            return Reading("\n".join(texts), blocks)

        return read

    serve(load)


if __name__ == "__main__":
    main()
