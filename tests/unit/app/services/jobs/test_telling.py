"""Errors as callers over HTTP are told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.jobs.telling import code_and_message, remedy_over_http, without_folders
from app.services.languages import language
from core.errors import DiskFullError, FileDamagedError, LanguageUnsupportedError, PasswordRequiredError


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (PasswordRequiredError("it is locked", remedy="Give it with --password"), "Send it as the form field password"),
        (
            DiskFullError("the disk is full", remedy="Free space on this disk or choose another folder with --out"),
            "Have space made on the disk of the server's data folder",
        ),
        (FileDamagedError("it is broken", remedy="Get a new copy"), "Get a new copy"),
        (FileDamagedError("it is broken"), ""),
    ],
)
def test_a_remedy_is_one_of_http(error: FileDamagedError, remedy: str) -> None:
    assert remedy_over_http(error) == remedy
    folder = Path("/data/api/0")
    assert without_folders(error, folder, "sent.pdf").remedy == remedy
    assert "--" not in code_and_message(without_folders(error, folder, "sent.pdf"))[1]


def test_languages_are_listed_by_a_request() -> None:
    with pytest.raises(LanguageUnsupportedError) as raised:
        language("nonsense")
    assert "GET /api/v1/languages/" in remedy_over_http(raised.value)
    assert "pagesight languages" not in remedy_over_http(raised.value)
