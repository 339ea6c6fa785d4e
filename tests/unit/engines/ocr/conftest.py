from __future__ import annotations

from pathlib import Path

import pytest

from engines.ocr.engine import OcrEngine, build_cpu_engine


@pytest.fixture(scope="session")
def real_engine(models_root: Path) -> OcrEngine:
    """The engine with the default models."""
    return build_cpu_engine(
        models_root / "PP-OCRv6_small_det",
        models_root / "PP-OCRv6_small_rec",
        models_root / "PP-LCNet_x1_0_doc_ori",
    )
