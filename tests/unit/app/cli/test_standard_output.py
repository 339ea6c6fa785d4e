from __future__ import annotations

import io
import sys

import pytest

from app.cli.standard_output import write_line
from core.errors import OutputNotWritableError


def test_letters_that_the_encoding_lacks_become_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "ascii"))
    write_line("Größe: 3", what="the answer", remedy="")
    assert written.getvalue().decode().splitlines() == ["Gr??e: 3"]


def test_a_reader_that_has_gone_is_an_error_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.TextIOBase):
        encoding = "utf-8"

        def write(self, text: str) -> int:
            raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr(sys, "stdout", Gone())
    with pytest.raises(OutputNotWritableError) as raised:
        write_line("{}", what="the events", remedy="Run it again")
    assert raised.value.message == "the events cannot be written to standard output (Broken pipe). Run it again."
