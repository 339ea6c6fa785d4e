"""Tiny networks of the interfaces that real layout models have; what they answer is fixed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.errors import ModelDamagedError, ModelMissingError
from core.jobs import JobCancelled
from engines.layout.model.base import RegionKind
from engines.layout.model.onnx_model import OnnxLayoutModel

_SIDE = 64
_IMAGE = (1, 3, _SIDE, _SIDE)
_FLOAT = 1  # onnx.TensorProto.FLOAT
_PAGE = np.full((400, 200, 3), 255, np.uint8)


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out, value = out + bytes([value & 0x7F | 0x80]), value >> 7
    return out + bytes([value])


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def part(field: int, content: bytes | str) -> bytes:
    """Return a field of ONNX's protocol buffer: text, bytes or a message (onnx.proto names the fields)."""
    data = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(data)) + data


def tensor(name: str, shape: Sequence[int]) -> bytes:
    dims = b"".join(part(1, number(1, size)) for size in shape)
    return part(1, name) + part(2, part(1, number(1, _FLOAT) + part(2, dims)))


def save(
    folder: Path, outputs: Mapping[str, NDArray[np.float32]], inputs: Mapping[str, Sequence[int]], labels: str
) -> Path:
    """Write a network that answers the same, whatever it is shown."""
    graph = part(2, "layout")
    for name, values in outputs.items():
        graph += part(1, part(1, f"fixed {name}") + part(2, name) + part(4, "Identity"))
        dims = b"".join(number(1, size) for size in values.shape)
        graph += part(5, dims + number(2, _FLOAT) + part(8, f"fixed {name}") + part(9, values.tobytes()))
    graph += b"".join(part(11, tensor(name, shape)) for name, shape in inputs.items())
    graph += b"".join(part(12, tensor(name, values.shape)) for name, values in outputs.items())
    model = number(1, 8) + part(7, graph) + part(8, number(2, 13))
    if labels:
        model += part(14, part(1, "character") + part(2, labels))
    folder.mkdir(parents=True)
    (folder / "inference.onnx").write_bytes(model)
    return folder


def with_boxes(folder: Path, rows: list[list[float]], *, labels: str = "text\ndoc_title\nimage") -> Path:
    """Write a network with PaddleOCR's interface; boxes come in pixels of the page, as ``scale_factor`` lets it."""
    inputs = {"image": _IMAGE, "scale_factor": (1, 2), "im_shape": (1, 2)}
    outputs = {"boxes": np.array(rows, np.float32), "count": np.array([len(rows)], np.float32)}
    return save(folder, outputs, inputs, labels)


def with_heads(folder: Path) -> Path:
    """Write PicoDet's raw heads: one title, whose sides are 8, 16, 8 and 24 pixels from the point (28, 28)."""
    scores, sides = {}, {}
    for stride in (8, 16, 32, 64):
        points = (-(-_SIDE // stride)) ** 2
        score = np.full((1, points, 2), 0.01, np.float32)
        side = np.zeros((1, points, 16), np.float32)
        if stride == 8:
            place = 3 * 8 + 3
            score[0, place, 1] = 0.9
            for number_of_side, bin_index in enumerate((1, 2, 1, 3)):
                side[0, place, 4 * number_of_side + bin_index] = 50.0
        scores[f"score{stride}"], sides[f"side{stride}"] = score, side
    return save(folder, {**scores, **sides}, {"image": _IMAGE}, "text\ntitle")


def detect(folder: Path, checkpoint: Callable[[], None] = lambda: None) -> list[tuple[RegionKind, tuple[float, ...]]]:
    regions = OnnxLayoutModel.load(folder).detect(_PAGE, checkpoint)
    return [(region.kind, tuple(round(side) for side in region.bbox.as_tuple())) for region in regions]


def test_boxes_of_the_network_become_regions(tmp_path: Path) -> None:
    folder = with_boxes(tmp_path / "m", [[0, 0.9, 10, 20, 100, 60], [1, 0.8, 10, 0, 150, 15]])
    assert detect(folder) == [(RegionKind.TEXT, (10, 20, 100, 60)), (RegionKind.TITLE, (10, 0, 150, 15))]


def test_unsure_doubled_and_unknown_boxes_are_dropped(tmp_path: Path) -> None:
    rows = [
        [0, 0.9, 10, 20, 100, 60],
        [0, 0.7, 11, 21, 101, 61],
        [0, 0.2, 10, 100, 100, 160],
        [7, 0.9, 10, 200, 100, 260],
        [-1, 0.9, 10, 200, 100, 260],
    ]
    assert detect(with_boxes(tmp_path / "m", rows)) == [(RegionKind.TEXT, (10, 20, 100, 60))]


def test_boxes_are_cut_to_the_page(tmp_path: Path) -> None:
    rows = [[2, 0.9, -30, -20, 500, 900]]
    assert detect(with_boxes(tmp_path / "m", rows)) == [(RegionKind.FIGURE, (0, 0, 200, 400))]


def test_labels_come_from_the_makers_file_where_the_network_has_none(tmp_path: Path) -> None:
    folder = with_boxes(tmp_path / "m", [[1, 0.9, 1, 1, 9, 9]], labels="")
    (folder / "inference.yml").write_text("label_list:\n- text\n- seal\n", encoding="utf-8")
    assert detect(folder) == [(RegionKind.STAMP, (1, 1, 9, 9))]


def test_raw_heads_are_decoded_to_pixels_of_the_page(tmp_path: Path) -> None:
    sides = (28 - 8, 28 - 16, 28 + 8, 28 + 24)
    x, y = 200 / _SIDE, 400 / _SIDE
    expected = tuple(round(side * (x if k % 2 == 0 else y)) for k, side in enumerate(sides))
    assert detect(with_heads(tmp_path / "m")) == [(RegionKind.TITLE, expected)]


def test_cancel_reaches_the_model(tmp_path: Path) -> None:
    def stop() -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        detect(with_heads(tmp_path / "m"), stop)


def test_missing_damaged_and_foreign_networks_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError):
        OnnxLayoutModel.load(tmp_path / "none")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "inference.onnx").write_bytes(b"no network")
    with pytest.raises(ModelDamagedError):
        OnnxLayoutModel.load(tmp_path / "bad")
    unnamed = with_boxes(tmp_path / "unnamed", [[0, 0.9, 1, 1, 2, 2]], labels="")
    with pytest.raises(ModelDamagedError, match="names of its classes"):
        OnnxLayoutModel.load(unnamed)
    foreign = save(tmp_path / "foreign", {"out": np.zeros((3,), np.float32)}, {"image": _IMAGE}, "a")
    with pytest.raises(ModelDamagedError, match="understood"):
        OnnxLayoutModel.load(foreign)
