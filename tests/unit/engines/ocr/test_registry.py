from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ModelMissingError
from engines.ocr.registry import engine_of, load_reader


def test_blocks_name_the_engine_of_a_reader() -> None:
    assert engine_of("PP-OCRv6_small_rec") == engine_of("arabic_PP-OCRv5_mobile_rec") == "paddleocr"
    assert engine_of("tesseract-heb") == engine_of("tesseract-script-Hebrew+tesseract-eng") == "tesseract"
    assert engine_of("latin-line-reader") == "pagesight"


@pytest.mark.parametrize("reader", ["tesseract-heb", "tesseract-script-Hebrew", "arabic_PP-OCRv5_mobile_rec"])
def test_a_reader_without_its_files_is_an_error_of_the_model(reader: str, tmp_path: Path) -> None:
    asked = []

    def folder_of(model: str) -> Path:
        asked.append(model)
        return tmp_path

    with pytest.raises(ModelMissingError):
        load_reader(reader, folder_of)

    assert asked == [reader]


def test_importing_the_registry_loads_nothing_heavy() -> None:
    code = (
        "import sys, engines.ocr.registry;"
        "print([m for m in ('cv2', 'onnxruntime', 'paddleocr', 'paddlex', 'tesserocr') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
