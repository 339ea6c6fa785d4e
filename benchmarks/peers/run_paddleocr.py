"""PaddleOCR's own pipeline as a child of the benchmark, with its default side limits. Runs in our own environment.

It gets the model folders that we use ourselves, on ONNX Runtime. Its document orientation, unwarping and line
orientation models are off: they would have to come from a model hub, and they add time to it, not to us.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from protocol import PagePicture, Reading, serve


def main() -> None:
    """Load the pipeline and serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("models", type=Path, help="folder with PP-OCRv6_small_det and PP-OCRv6_small_rec")
    parser.add_argument("--threads", type=int, default=0, help="0 leaves PaddleOCR's default")
    arguments = parser.parse_args()
    os.environ.setdefault("PADDLE_PDX_DISABLE_MODEL_SOURCE_CHECK", "True")

    def load() -> Callable[[PagePicture], Reading]:
        from paddleocr import PaddleOCR

        threads = arguments.threads
        options = {"engine_config": {"intra_op_num_threads": threads, "inter_op_num_threads": 1}} if threads else {}
        pipeline = PaddleOCR(
            text_detection_model_name="PP-OCRv6_small_det",
            text_detection_model_dir=str(arguments.models / "PP-OCRv6_small_det"),
            text_recognition_model_name="PP-OCRv6_small_rec",
            text_recognition_model_dir=str(arguments.models / "PP-OCRv6_small_rec"),
            use_doc_orientation_classify=False,
            use_doc_unwarping=False,
            use_textline_orientation=False,
            engine="onnxruntime",
            **options,
        )

        def read(page: PagePicture) -> Reading:
            texts: list[str] = []
            blocks = []
            for result in pipeline.predict(page.pixels[..., ::-1].copy()):
                for text, box, score in zip(
                    result["rec_texts"], result["rec_boxes"], result["rec_scores"], strict=True
                ):
                    texts.append(text)
                    blocks.append({"text": text, "bbox": [float(x) for x in box], "confidence": float(score)})
            return Reading("\n".join(texts), blocks)

        return read

    serve(load)


if __name__ == "__main__":
    main()
