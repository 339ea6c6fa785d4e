from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.main import FORMATS
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


def test_the_command_line_never_loads_qt_nor_an_engine() -> None:
    program = "import sys, app.cli.convert, app.cli.models, app.cli.doctor, app.services.convert.converter\n"
    program += f"print([name for name in {HEAVY[1:8]!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
