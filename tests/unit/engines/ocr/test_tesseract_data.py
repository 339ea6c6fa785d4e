from __future__ import annotations

import struct
from pathlib import Path

import pytest

from core.errors import ModelDamagedError, ModelMissingError
from engines.ocr.tesseract_data import data_file, require_data

COUNT = 24
LSTM = 17


def data_of(offsets: dict[int, int], *, size: int = 600, count: int = COUNT) -> bytes:
    table = struct.pack("<i", count) + struct.pack(f"<{COUNT}q", *(offsets.get(i, -1) for i in range(COUNT)))
    return table + bytes(size - len(table))


WHOLE = {LSTM: 196, 21: 400, 22: 500}


def test_data_lies_in_the_folder_or_in_its_folder_of_scripts(tmp_path: Path) -> None:
    (tmp_path / "script").mkdir()
    for name in ("heb", "script/Hebrew", "Arabic"):
        (tmp_path / f"{name}.traineddata").write_bytes(data_of(WHOLE))

    assert require_data(tmp_path, "heb") == "heb"
    assert require_data(tmp_path, "script/Hebrew") == "script/Hebrew"
    assert require_data(tmp_path, "script/Arabic") == "Arabic"
    assert data_file(tmp_path, "eng") is None


def test_missing_data_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="models install"):
        require_data(tmp_path, "heb")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(data_of(WHOLE)[:150], id="table cut"),
        pytest.param(data_of(WHOLE, size=450), id="last part cut off"),
        pytest.param(data_of({1: 196}), id="no network for lines"),
        pytest.param(data_of(WHOLE, count=100_000), id="too many parts"),
        pytest.param(b"<html>404 not found</html>" * 20, id="something else"),
    ],
)
def test_damaged_data_is_refused_before_tesseract_sees_it(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "heb.traineddata").write_bytes(content)

    with pytest.raises(ModelDamagedError, match="heb"):
        require_data(tmp_path, "heb")
