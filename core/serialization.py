"""JSON of the document model with a schema version, for the library and for worker messages. Core layer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from core.model import Document, Page

SCHEMA_VERSION = 1


class SchemaVersionError(ValueError):
    """The stored object was written by a newer version of the program."""


class _VersionedPage(msgspec.Struct, frozen=True):
    version: int
    page: Page


class _VersionedDocument(msgspec.Struct, frozen=True):
    version: int
    document: Document


class _Version(msgspec.Struct, frozen=True):
    version: int


_encoder = msgspec.json.Encoder()
_version_decoder = msgspec.json.Decoder(_Version)


def _decode(data: bytes, decoder: msgspec.json.Decoder[Any]) -> Any:
    version = _version_decoder.decode(data).version
    if version > SCHEMA_VERSION:
        raise SchemaVersionError(f"schema version {version}, this program knows {SCHEMA_VERSION}")
    return decoder.decode(data)


_page_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_VersionedPage)
_document_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_VersionedDocument)


def page_to_json(page: Page) -> bytes:
    """Return the page as UTF-8 JSON."""
    return _encoder.encode(_VersionedPage(SCHEMA_VERSION, page))


def page_from_json(data: bytes) -> Page:
    """Read what ``page_to_json`` wrote.

    Raises:
        msgspec.DecodeError: If the bytes are no such JSON.
        SchemaVersionError: If a newer program wrote it.
    """
    page: Page = _decode(data, _page_decoder).page
    return page


def document_to_json(document: Document) -> bytes:
    """Return the document as UTF-8 JSON."""
    return _encoder.encode(_VersionedDocument(SCHEMA_VERSION, document))


def document_from_json(data: bytes) -> Document:
    """Read what ``document_to_json`` wrote.

    Raises:
        msgspec.DecodeError: If the bytes are no such JSON.
        SchemaVersionError: If a newer program wrote it.
    """
    document: Document = _decode(data, _document_decoder).document
    return replace(document, pages=tuple(document.pages))
