from __future__ import annotations

import os
from pathlib import Path

import pytest

from engines.ocr.engine import OcrEngine, build_cpu_engine


@pytest.fixture(scope="session")
def real_engine() -> OcrEngine:
    """The engine with the default models, from the folder that PAGESIGHT_TEST_MODELS names."""
    root = os.environ.get("PAGESIGHT_TEST_MODELS")
    if not root:
        pytest.skip("PAGESIGHT_TEST_MODELS names no folder with models")
    models = Path(root)
    return build_cpu_engine(
        models / "PP-OCRv6_small_det", models / "PP-OCRv6_small_rec", models / "PP-LCNet_x1_0_doc_ori"
    )
