"""The command ``extract`` with its table, on a converter that reads nothing."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.cli import convert as command
from app.cli.convert import ConvertArguments, run_convert
from app.cli.program import Program, SessionOptions
from app.services.convert.converter import ConvertRequest, ConvertSummary
from app.services.convert.events import ConvertEvent, FieldsFound
from core.errors import OutputNotWritableError
from core.fields import ExtractedFields
from core.settings import Settings


class _Converter:
    """Finds fields in every file; another program makes a folder meanwhile."""

    def __init__(self, made_meanwhile: Path | None = None) -> None:
        self._made = made_meanwhile
        self.requests: list[ConvertRequest] = []

    def run(
        self, request: ConvertRequest, on_event: Callable[[ConvertEvent], None], stop: threading.Event
    ) -> ConvertSummary:
        self.requests.append(request)
        for entry in request.entries:
            on_event(FieldsFound(entry.path, ExtractedFields("d", "receipt", (("total",),), (), ())))
        if self._made is not None:
            self._made.mkdir()
        return ConvertSummary()


def _program(converter: _Converter) -> Program:
    @contextmanager
    def opened(options: SessionOptions) -> Iterator[_Converter]:
        yield converter

    check = SimpleNamespace(require_reading=lambda *_: None)
    made = SimpleNamespace(settings=Settings, tool_check=lambda: check, converter=opened)
    return cast("Program", made)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "get_default_pack", lambda program, stop: None)
    path = tmp_path / "source.png"
    path.write_bytes(b"picture")
    return path


def _arguments(source: Path, table: Path) -> ConvertArguments:
    return ConvertArguments(
        (source,), formats=("json",), can_overwrite=True, json_events=True, fields="receipt", table=table
    )


@pytest.mark.parametrize(("name", "words"), [("source.png", "source file itself"), ("source.json", "another result")])
def test_table_takes_the_place_of_no_source_and_no_result(source: Path, name: str, words: str) -> None:
    converter = _Converter()
    with pytest.raises(OutputNotWritableError, match=words):
        run_convert(_program(converter), _arguments(source, source.with_name(name)))
    assert (source.read_bytes(), converter.requests) == (b"picture", [])


def test_run_has_an_end_where_its_table_cannot_be_written(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "all.csv"
    code = run_convert(_program(_Converter(table)), _arguments(source, table))
    shown = capsys.readouterr()
    assert code == 61
    assert json.loads(shown.out.splitlines()[-1])["event"] == "end"
    assert "all.csv" in shown.err
