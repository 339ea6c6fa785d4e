from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TextIO

import pytest

from app.cli.standard_output import write_line
from core.errors import OutputNotWritableError

ROOT = Path(__file__).resolve().parents[4]


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


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
@pytest.mark.parametrize("command", ["version", "languages", "tokens list", "tools list", "--help"])
def test_a_full_disk_is_no_fault_of_the_program(tmp_path: Path, command: str) -> None:
    with Path("/dev/full").open("w") as full:
        ended = _program(tmp_path, command, full)
    assert (ended.returncode, "Traceback" in ended.stderr) == (61, False)
    assert "cannot be written to standard output (No space left on device). Run it again" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.parametrize("command", ["version", "tools list"])
def test_a_reader_that_went_away_is_told_alike_by_all_commands(tmp_path: Path, command: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w") as pipe:  # noqa: PTH123 - a descriptor
        ended = _program(tmp_path, command, pipe)
    assert (ended.returncode, "Broken pipe" in ended.stderr) == (61, True)


def _program(home: Path, command: str, output: TextIO) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *command.split()],
        cwd=ROOT,
        env={**os.environ, "PAGESIGHT_HOME": str(home)},
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
