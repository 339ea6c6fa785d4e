"""A multipart form as it arrives: fields to memory, the file straight to disk, limits on everything.

python-multipart finds the parts; nothing of the file is ever held but the piece that just came. The calls block on the
disk and belong on a thread; they may come on different ones, one after the other.
"""

from __future__ import annotations

import contextlib
import errno
import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from app.api.file_names import shown_name
from app.services.jobs.port import JobFields, Upload
from core.errors import DiskFullError, RequestInvalidError, UploadTooLargeError

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

_MAX_PARTS = 32
_MAX_FIELD_BYTES = 64 * 1024  # a schema of fields is the longest
_MAX_FIELDS_BYTES = 256 * 1024
_MAX_PREAMBLE_BYTES = 64 * 1024
_FORM_BYTES = 1024 * 1024  # what boundaries, headers and fields may add to the file
_BUFFER = 256 * 1024
_FIELDS = ("tier", "language", "tool", "translate_to", "pages", "password", "schema")
_PLAIN_ENCODINGS = ("7bit", "8bit", "binary")
_EXTENDED_NAME = re.compile(r"filename\*\s*=\s*utf-8'[^']*'([^;\s]+)", re.IGNORECASE)


def max_body_bytes(max_file_bytes: int) -> int:
    """Return the longest body that may hold a file of that size."""
    return max_file_bytes + _FORM_BYTES


class FormReceiver:
    """Takes one form."""

    def __init__(
        self,
        boundary: bytes,
        *,
        max_file_bytes: int,
        begin: Callable[[str], Upload],
        abandon: Callable[[Upload], None],
    ) -> None:
        """Prepare.

        Args:
            boundary: That of the content type.
            max_file_bytes: Largest file.
            begin: Makes the place of the file, given its name.
            abandon: Deletes what arrived.

        Raises:
            RequestInvalidError: If the boundary cannot be used.
        """
        self.upload: Upload | None = None
        self._max_file = max_file_bytes
        self._begin = begin
        self._abandon = abandon
        self._lock = threading.Lock()  # a wait that was cancelled leaves its call running
        self._fields: dict[str, str] = {}
        self._file: BinaryIO | None = None
        self._file_bytes = self._fields_bytes = self._body_bytes = self._parts = 0
        self._headers: dict[bytes, bytes] = {}
        self._header_name, self._header_value = bytearray(), bytearray()
        self._name, self._value = "", bytearray()
        self._is_whole = self._is_over = False
        callbacks: MultipartCallbacks = {
            "on_part_begin": self._on_part_begin,
            "on_header_field": self._on_header_field,
            "on_header_value": self._on_header_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._on_headers_finished,
            "on_part_data": self._on_part_data,
            "on_part_end": self._on_part_end,
            "on_end": self._on_end,
        }
        try:
            self._parser = MultipartParser(boundary, callbacks)
        except FormParserError as error:
            raise RequestInvalidError("the boundary of the form cannot be used") from error

    def feed(self, data: bytes) -> None:
        """Take the next piece of the body.

        Raises:
            RequestInvalidError: If it is no form, or breaks a limit.
            UploadTooLargeError: If the file is too large.
            DiskFullError: If it finds no room.
        """
        with self._lock:
            if self._is_over:
                return
            self._body_bytes += len(data)
            if self._body_bytes > max_body_bytes(self._max_file):
                raise self._too_large()
            if self._is_whole:  # nothing that follows the last boundary means anything
                return
            try:
                self._parser.write(data)
            except FormParserError as error:
                raise RequestInvalidError("the form cannot be understood") from error
            except OSError as error:
                raise _disk_error(error) from error
            if self._parts == 0 and self._body_bytes > _MAX_PREAMBLE_BYTES:  # looked at byte by byte, too slowly
                raise RequestInvalidError("the form does not begin")

    def finish(self) -> tuple[Upload, JobFields]:
        """Close the file and return it with the fields, once the body has come to its end.

        Raises:
            RequestInvalidError: If the form is cut off, or holds no file.
        """
        with self._lock:
            if not self._is_whole:
                raise RequestInvalidError("the form is cut off")
            if self.upload is None:
                raise RequestInvalidError("no file was sent", remedy="Send it as the form field file")
            self._is_over = True
            return self.upload, JobFields(**{name: value for name, value in self._fields.items() if value})

    def abandon(self) -> None:
        """Delete what arrived; the form will be no job."""
        with self._lock:
            self._is_over = True
            if self._file is not None:
                with contextlib.suppress(OSError):  # what it still holds may find no room either
                    self._file.close()
                self._file = None
            if self.upload is not None:
                self._abandon(self.upload)

    def _on_part_begin(self) -> None:
        self._parts += 1
        if self._parts > _MAX_PARTS:
            raise RequestInvalidError(f"the form has more than {_MAX_PARTS} parts")
        self._headers = {}

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header_name += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[bytes(self._header_name).lower()] = bytes(self._header_value)
        self._header_name.clear()
        self._header_value.clear()

    def _on_headers_finished(self) -> None:
        disposition = self._headers.get(b"content-disposition", b"")
        kind, parameters = parse_options_header(disposition)
        if kind != b"form-data" or b"name" not in parameters:
            raise RequestInvalidError("a part of the form has no name")
        encoding = self._headers.get(b"content-transfer-encoding", b"binary").decode("latin-1").strip().lower()
        if encoding not in _PLAIN_ENCODINGS:
            raise RequestInvalidError("a part of the form is encoded", remedy="Send it as it is")
        self._name, self._value = _text(parameters[b"name"]), bytearray()
        if self._name in self._fields or (self._name == "file" and self.upload is not None):
            raise RequestInvalidError(f"the field {self._name} was sent twice")
        if self._name == "file":
            file_name = _file_name(parameters.get(b"filename"), disposition)
            if file_name is None:
                raise RequestInvalidError("the field file holds no file", remedy="Send it with a file name")
            self.upload = self._begin(shown_name(file_name))
            self._file = self.upload.path.open("wb", buffering=_BUFFER)

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        count = end - start
        if self._file is not None:
            self._file_bytes += count
            if self._file_bytes > self._max_file:
                raise self._too_large()
            self._file.write(memoryview(data)[start:end])
            return
        self._fields_bytes += count
        if len(self._value) + count > _MAX_FIELD_BYTES or self._fields_bytes > _MAX_FIELDS_BYTES:
            raise RequestInvalidError("a field of the form is too long")
        self._value += data[start:end]

    def _on_part_end(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        elif self._name in _FIELDS:  # others are no concern of ours: the hosted service may know more
            self._fields[self._name] = _field_text(self._name, bytes(self._value))

    def _on_end(self) -> None:
        self._is_whole = True

    def _too_large(self) -> UploadTooLargeError:
        return UploadTooLargeError(
            f"the file is larger than {self._max_file / 1e6:g} MB", remedy="The setting api_max_upload_mb is the limit"
        )


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _field_text(name: str, data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise RequestInvalidError(f"the field {name} is no UTF-8 text") from None
    if "\0" in text:
        raise RequestInvalidError(f"the field {name} holds a NUL character")
    return text if name == "password" else text.strip()


def _file_name(plain: bytes | None, disposition: bytes) -> str | None:
    if plain is not None:
        return _text(plain).replace("%22", '"')  # browsers and undici escape quotes so
    extended = _EXTENDED_NAME.search(disposition.decode("latin-1"))  # older clients send other letters only so
    return unquote(extended[1], errors="replace") if extended else None


def _disk_error(error: OSError) -> Exception:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return DiskFullError("no room is left for the file", remedy="Free space on the disk of the data folder")
    return error
