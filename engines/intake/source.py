"""Opens a file by its content. Engine layer; the heavy readers are imported for the type at hand only."""

from __future__ import annotations

from pathlib import Path

from core.errors import FileEmptyError, FileMissingError, FileUnreadableError, UnsupportedTypeError
from engines.intake.base import SourceFile
from engines.intake.content_type import HEAD_BYTES, PDF, READABLE_TYPES, sniff
from engines.intake.limits import Limits

_DEFAULT_LIMITS = Limits()


def open_source(path: Path, *, password: str | None = None, limits: Limits = _DEFAULT_LIMITS) -> SourceFile:
    """Open a picture or a PDF, whatever its name says.

    Every frame of a TIFF is a page (thumbnails and masks left out). Of an animated GIF, WebP, PNG or AVIF, and of the
    further pictures in a JPEG or HEIC file, only the first is: the rest are moments, not pages.

    Args:
        path: The file.
        password: Password of an encrypted PDF; not looked at where none is needed.
        limits: What to refuse.

    Raises:
        FileMissingError: If there is no such file.
        FileUnreadableError: If it is a folder or no regular file, or the system does not let us read it.
        FileEmptyError: If it holds no byte.
        UnsupportedTypeError: If its content is of no type we read.
        FileDamagedError: If the content says what it is but cannot be opened.
        PasswordRequiredError: If the PDF is encrypted and no password was given.
        PasswordWrongError: If the password does not fit.
        NoPagesError: If it opens but has no page.
        ImageTooLargeError: If a picture's header states more pixels than the limit.
        TooManyPagesError: If it has more pages than the limit.
    """
    head = _read_head(path)
    kind = sniff(head)
    if kind is None:
        raise UnsupportedTypeError(
            "the content is of no type that can be read", remedy=f"Readable are {READABLE_TYPES}", file=path
        )
    if kind.media_type == PDF:
        from engines.intake.pdf import PdfSource

        return PdfSource(path, password=password, limits=limits)
    from engines.intake.picture import PictureSource

    return PictureSource(path, kind, limits=limits)


def _read_head(path: Path) -> bytes:
    if path.is_dir():
        raise FileUnreadableError("this is a folder, not a file", remedy="Name the files in it", file=path)
    if path.exists() and not path.is_file():
        # A pipe or device would block or never end.
        raise FileUnreadableError("this is not a regular file", remedy="Save its content to a file first", file=path)
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except FileNotFoundError as error:
        raise FileMissingError("there is no such file", remedy="Check the name and the folder", file=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileUnreadableError(
            f"the file cannot be read ({reason})", remedy="Check that you may read it", file=path
        ) from error
    if not head:
        raise FileEmptyError("the file is empty", remedy="Get a new copy of it", file=path)
    return head
