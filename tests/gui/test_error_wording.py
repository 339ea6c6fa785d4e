"""What the window says about errors in English: the services' own words, but no options of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.gui.error_wording import error_remedy, error_text
from core.errors import (
    AppError,
    FileDamagedError,
    ModelMissingError,
    NotBuiltError,
    OutputExistsError,
    PasswordRequiredError,
)
from engines.intake import open_source


def test_the_remedy_for_a_locked_file_is_one_of_the_window(tmp_path: Path) -> None:
    import pymupdf

    path = tmp_path / "locked.pdf"
    with pymupdf.open() as pdf:
        pdf.new_page()
        pdf.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="a", owner_pw="a")
    with pytest.raises(PasswordRequiredError) as raised:
        open_source(path)
    text = error_text(raised.value)
    assert text == f"{path}: the PDF is encrypted and needs a password. Enter the password."


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (
            OutputExistsError("it is there", remedy="Use --overwrite, another --out or another --name"),
            "Allow replacing",
        ),
        (FileDamagedError("it is broken", remedy="Get a well-made one"), "Get a well-made one."),
        (ModelMissingError("none", remedy='Run "pagesight models install a" (1.0 GB)'), "Install it in the settings"),
        (NotBuiltError("none", remedy='Install it with "uv sync --extra llm"'), "Install it with "),
        (FileDamagedError("it is broken"), ""),
    ],
)
def test_other_words_stay_as_they_are(error: AppError, remedy: str) -> None:
    assert error_remedy(error).startswith(remedy)
    assert "--o" not in error_text(error)
    assert error_text(error).startswith(error.what)
