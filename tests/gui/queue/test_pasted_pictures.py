"""A picture that another program encoded is stored as it came: this process does not decode foreign bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.gui.queue import sources


class _UndecodedData(QMimeData):
    """The clipboard of another program; asking it for pixels would decode its bytes here."""

    def imageData(self) -> object:  # noqa: N802 - Qt's name
        raise AssertionError("the picture was decoded in the window's process")


@pytest.mark.parametrize(("kind", "suffix"), [("image/png", ".png"), ("image/jpeg", ".jpg"), ("image/webp", ".webp")])
def test_encoded_picture_is_stored_byte_for_byte(tmp_path: Path, kind: str, suffix: str) -> None:
    data = _UndecodedData()
    data.setData(kind, b"whatever it is")
    assert sources.is_usable(data)
    picture = sources.encoded_picture_of(data)
    assert picture is not None
    first, second = (sources.store_picture(picture, tmp_path) for _ in range(2))
    assert first != second
    assert first.suffix == suffix
    assert first.read_bytes() == second.read_bytes() == b"whatever it is"
    assert {path.suffix for path in tmp_path.iterdir()} == {suffix}


def test_pixels_alone_are_no_encoded_picture() -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert sources.encoded_picture_of(data) is None
    assert sources.picture_of(data) is not None
    assert sources.encoded_picture_of(QMimeData()) is None
