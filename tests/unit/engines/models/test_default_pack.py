"""The real default pack: installed through pip, then loaded by the library that reads with it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from core.settings import NetworkPolicy
from engines.models.installer import ModelInstaller
from engines.models.store import ModelStore

pytestmark = pytest.mark.model
ENGINE = {"engine": "onnxruntime", "engine_config": {"intra_op_num_threads": 1, "inter_op_num_threads": 1}}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    root = tmp_path_factory.mktemp("models")
    installer = ModelInstaller(ModelStore(root))
    ids = [model.id for model in installer.store.catalog.pack()]
    assert installer.install(ids, policy=NetworkPolicy.ALLOW) == tuple(ids)
    return installer.store


@pytest.fixture(scope="module")
def page() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    picture = Image.new("RGB", (900, 1200), "white")
    draw = ImageDraw.Draw(picture)
    for top in range(100, 1100, 100):
        draw.text((80, top), "Invoice 1234 total 56.78", fill="black", font_size=44)
    return np.asarray(picture)


def test_every_file_has_the_content_of_the_catalog(store: ModelStore) -> None:
    for model in store.catalog.pack():
        store.verify(model.id)
        record = store.status(model.id).record
        assert record is not None
        assert record.is_hash_pinned


def test_installing_does_not_load_the_inference_libraries(store: ModelStore) -> None:
    import subprocess

    code = (
        "import sys; from engines.models.installer import ModelInstaller; from engines.models.store import ModelStore;"
        "from pathlib import Path; s = ModelStore(Path(sys.argv[1])); s.statuses();"
        "assert not {'paddlex', 'paddleocr', 'onnxruntime', 'huggingface_hub', 'numpy'} & set(sys.modules)"
    )
    root = Path(__file__).parents[4]
    subprocess.run([sys.executable, "-c", code, str(store.root)], check=True, cwd=root)


def test_paddleocr_accepts_the_folders_and_reads(
    store: ModelStore, page: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "PADDLE_PDX_DISABLE_MODEL_SOURCE_CHECK", "True")
    from paddleocr import DocImgOrientationClassification, TextDetection, TextRecognition

    def load(kind: type, model_id: str, **settings: object) -> object:
        return kind(model_name=model_id, model_dir=str(store.path(model_id)), **settings, **ENGINE)

    turned = np.ascontiguousarray(np.rot90(page))
    orientation = load(DocImgOrientationClassification, "PP-LCNet_x1_0_doc_ori")
    assert next(iter(orientation.predict(turned)))["label_names"] == ["270"]  # type: ignore[attr-defined] # untyped library

    detection = load(TextDetection, "PP-OCRv6_small_det", limit_side_len=960, limit_type="max")
    boxes = next(iter(detection.predict(page)))["dt_polys"]  # type: ignore[attr-defined] # untyped library
    assert len(boxes) == 10

    left, top = boxes[0].min(axis=0)
    right, bottom = boxes[0].max(axis=0)
    recognition = load(TextRecognition, "PP-OCRv6_small_rec")
    line = next(iter(recognition.predict([page[top:bottom, left:right]])))  # type: ignore[attr-defined] # untyped library
    assert line["rec_text"] == "Invoice 1234 total 56.78"
    assert line["rec_score"] > 0.9
