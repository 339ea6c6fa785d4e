from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from typer.testing import CliRunner

from app.cli.commands.options import FORMATS
from app.cli.convert import ConvertArguments
from app.cli.main import app, run
from app.cli.program import Program
from core.errors import FileMissingError
from exporters.base import ExportFormat

ROOT = Path(__file__).resolve().parents[4]
HEAVY = (
    "numpy", "PySide6", "paddleocr", "paddlex", "onnxruntime", "cv2", "pymupdf", "docx", "PIL", "llama_cpp",
    "huggingface_hub", "sqlite3", "msgspec", "platformdirs", "multiprocessing.pool", "psutil",
)  # fmt: skip
SHOW = """
import sys
import app.main
sys.argv = ["pagesight", *{arguments!r}]
try:
    app.main.main()
except SystemExit:
    pass
print("LOADED", [name for name in {names!r} if name in sys.modules])
"""


@pytest.mark.parametrize("arguments", [["--help"], ["convert", "--help"], ["models", "--help"], ["version"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = SHOW.format(arguments=arguments, names=HEAVY)
    shown = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[-1] == "LOADED []"


def test_help_names_every_format() -> None:
    assert sorted(FORMATS.split(", ")) == sorted(ExportFormat)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("convert", "[default: beside the source]"),
        ("watch", "[default: md]"),
        ("extract", "[default: json]"),
        ("serve", "[default: the setting api_port, 8765]"),
        ("tokens create", "[default: 3]"),
    ],
)
def test_help_shows_what_holds_where_nothing_is_said(command: str, words: str) -> None:
    """Brackets are markup to what draws the help: unescaped, they vanish."""
    result = CliRunner().invoke(app, [*command.split(), "--help"], env={"COLUMNS": "400"})
    assert words in result.output


def test_a_watch_leaves_what_is_not_said_to_its_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[tuple[bool | None, bool | None]] = []

    def run(_: object, arguments: ConvertArguments, **__: object) -> int:
        taken.append((arguments.csv_split, arguments.keep_lines))
        return 0

    monkeypatch.setattr("app.cli.watch.run_watch", run)
    for options in ([], ["--no-csv-split", "--keep-lines"]):
        result = CliRunner().invoke(app, ["watch", str(tmp_path), "--tool", "extract-tables", *options])
        assert result.exit_code == 0, result.output
    assert taken == [(None, None), (False, True)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["convert"], {}),
        (["watch"], {}),
        (["extract", "--fields", "invoice"], {"fields": "invoice", "formats": ("json",)}),
    ],
)
def test_what_a_command_has_no_option_for_is_as_convert_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], expected: dict[str, Any]
) -> None:
    taken: list[ConvertArguments] = []

    def run(_: object, arguments: ConvertArguments, **__: object) -> int:
        taken.append(arguments)
        return 0

    monkeypatch.setattr("app.cli.convert.run_convert", run)
    monkeypatch.setattr("app.cli.watch.run_watch", run)
    result = CliRunner().invoke(app, [*words, str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert taken == [ConvertArguments((tmp_path,), **expected)]


def test_the_command_line_never_loads_qt_nor_an_engine() -> None:
    program = "import sys, app.cli.convert, app.cli.models, app.cli.doctor, app.services.convert.converter\n"
    program += f"print([name for name in {HEAVY[1:8]!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "words", [["convert", ""], ["convert", "a.png", ""], ["extract", "", "--fields", "receipt"], ["watch", ""],
              ["models", "import", ""]]
)  # fmt: skip
def test_an_empty_word_is_not_the_folder_one_is_in(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("convert.run_convert", "watch.run_watch", "models.import_from"):
        monkeypatch.setattr(f"app.cli.{name}", lambda *_, **__: 0)
    assert run(words, cast("Program", None)) == FileMissingError.exit_code
    assert "an empty word names no file or folder" in capsys.readouterr().err
