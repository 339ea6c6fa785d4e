"""RapidOCR as a child of the benchmark: its defaults, but for the number of threads. Runs in the group ``rapidocr``."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from protocol import PagePicture, Reading, box_of, serve


def main() -> None:
    """Load RapidOCR and serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=-1, help="-1 lets ONNX Runtime choose, as RapidOCR does")
    threads = parser.parse_args().threads

    def load() -> Callable[[PagePicture], Reading]:
        from rapidocr import RapidOCR

        prefix = "EngineConfig.onnxruntime."
        engine = RapidOCR(
            params={
                f"{prefix}intra_op_num_threads": threads,
                f"{prefix}inter_op_num_threads": 1 if threads > 0 else -1,
                "Global.log_level": "warning",
            }
        )

        def read(page: PagePicture) -> Reading:
            # An array, as OpenCV would give it (BGR): of a palette PNG's path RapidOCR 3.10 reads nothing.
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
