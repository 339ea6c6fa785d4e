"""What can be given to the queue from outside: dropped files, files and pictures of the clipboard. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from core.errors import AppError, OutputNotWritableError

# Image files offer themselves to the file dialog; folders are searched for these and more (services.convert.collect).
FILE_FILTER_PATTERNS = (
    "*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.jp2 *.PDF *.PNG *.JPG *.JPEG *.TIF"
)


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


# As other programs put pictures into the clipboard -> ending of the file; those that lose nothing come first.
_ENCODED = {
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/bmp": ".bmp",
    "image/webp": ".webp",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
}


@dataclass(frozen=True, slots=True)
class EncodedPicture:
    """A picture as another program encoded it; kept as it is, because foreign bytes are decoded by workers alone.

    Attributes:
        data: Its bytes.
        suffix: Ending of a file that holds them.
    """

    data: bytes
    suffix: str


def encoded_picture_of(data: QMimeData) -> EncodedPicture | None:
    """Return the encoded picture a drop or the clipboard carries, None where it has none or only pixels."""
    for kind, suffix in _ENCODED.items():
        if data.hasFormat(kind) and (found := bytes(data.data(kind).data())):
            return EncodedPicture(found, suffix)
    return None


def picture_of(data: QMimeData) -> QImage | None:
    """Return the picture a drop or the clipboard carries, decoded by Qt; ``encoded_picture_of`` is asked first."""
    if not data.hasImage():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def is_usable(data: QMimeData) -> bool:
    """Whether there is something in it for the queue; cheap, called while the pointer moves."""
    return data.hasImage() or any(map(data.hasFormat, _ENCODED)) or any(url.isLocalFile() for url in data.urls())


def store_picture(image: QImage | EncodedPicture, folder: Path) -> Path:
    """Write a pasted picture, pixels as PNG, which is from then on the source of its document. Any thread.

    Raises:
        OutputNotWritableError: If it cannot be written.
    """
    now = datetime.now().astimezone()
    suffix = image.suffix if isinstance(image, EncodedPicture) else ".png"
    target = folder / f"{now:%Y-%m-%d %H-%M-%S}{suffix}"
    number = 2
    while target.exists():
        target = folder / f"{now:%Y-%m-%d %H-%M-%S} {number}{suffix}"
        number += 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(folder) from error
    unfinished = target.with_suffix(".part")
    if not _written(image, unfinished):
        unfinished.unlink(missing_ok=True)
        raise _not_writable(folder)
    unfinished.replace(target)
    return target


def _written(image: QImage | EncodedPicture, path: Path) -> bool:
    if isinstance(image, QImage):
        return bool(image.save(str(path), "PNG"))  # type: ignore[call-overload] # the stubs want bytes, Qt takes text
    try:
        path.write_bytes(image.data)
    except OSError:
        return False
    return True


def _not_writable(folder: Path) -> AppError:
    return OutputNotWritableError(
        "the pasted picture cannot be stored", file=folder, remedy="Check the folder's rights and the free space"
    )
