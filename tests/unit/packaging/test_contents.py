from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.gui.translation import LANGUAGES
from app.services.chat import calendars
from app.services.extract import patterns
from tests.unit.packaging.loading import PACKAGING, ROOT, load

contents = load("contents")


def imported(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_folder_does_not_hide_the_library_of_its_name() -> None:
    assert not list(PACKAGING.rglob("__init__.py"))
    import packaging.version

    assert "site-packages" in str(packaging.version.__file__)


def test_nothing_that_the_program_imports_is_left_out() -> None:
    out = set(contents.EXCLUDED_MODULES)
    used = {name for package in contents.OWN_PACKAGES for name in imported(ROOT / package)}
    parents = {".".join(name.split(".")[: n + 1]) for name in used for n in range(name.count(".") + 1)}
    assert parents & out <= {"pymupdf.layout", "pymupdf4llm"}, "these are hidden from MuPDF by engines/intake/mupdf.py"


def test_modules_that_are_named_exist() -> None:
    for name in contents._HIDDEN:
        assert find_spec(name.partition(".")[0]) is not None, name


def test_every_resource_goes_in_and_what_made_it_does_not() -> None:
    files = contents.resource_files(ROOT)
    names = {path.relative_to(ROOT / "resources").as_posix() for path in files}
    assert {"models.toml", "tools.toml", "licences.toml", "samples/scan.pdf", "word_neighbours/neighbours.npz"} <= names
    assert {"translations/pagesight_ar.qm", "models/script_classifier/script_classifier.onnx"} <= names
    assert {"models/latin_line_reader/latin_line_reader.onnx", "models/latin_line_reader/characters.json"} <= names
    reader = (
        "reader.onnx",
        "layers_1.safetensors",
        "layers_2.safetensors",
        "words.safetensors",
        "tokenizer.json",
        "small.safetensors",
    )
    assert {f"models/answer_reader/{name}" for name in (*reader, "verdict.json")} <= names
    assert not [name for name in names if name.endswith((".py", ".ts"))]
    assert not [name for name in names if name.startswith("models/") and name.endswith(".txt")], "texts to learn from"
    assert not [name for name in names if name.endswith(("shares.json", "report.json"))], "of training"
    assert not [path for path in files if not contents.is_wanted(path.relative_to(ROOT).as_posix())]


def test_resources_that_code_names_go_in() -> None:
    names = {path.relative_to(ROOT / "resources").as_posix() for path in contents.resource_files(ROOT)}
    folders = {name.rpartition("/")[0] for name in names} | {"guide"}
    asked = set()
    for package in contents.OWN_PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "resource_path":
                    asked |= {str(word.value) for word in node.args if isinstance(word, ast.Constant)}
    assert asked - {"build.json"} <= names | folders, "build.json is made by each build"
    assert len(asked) > 5


def test_every_kind_of_data_goes_along() -> None:
    """What stays out is what made the data, and what people read beside it."""
    kinds = {path.suffix for path in contents.resource_files(ROOT)}
    there = {path.suffix for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert there - kinds <= {".py", ".pyc", ".ts", ".md"}
    assert {".safetensors", ".onnx"} <= kinds


def test_locales_of_window_and_calendars_go_in() -> None:
    assert set(LANGUAGES) == contents.WINDOW_LANGUAGES
    needed = {*LANGUAGES, *calendars._LANGUAGES, *patterns._MONTH_LANGUAGES}
    assert needed <= contents.CALENDAR_LANGUAGES
    for code in needed:
        assert contents.is_wanted(f"babel/locale-data/{code}.dat")
    assert contents.is_wanted("babel/locale-data/root.dat")
    assert not contents.is_wanted("babel/locale-data/zu.dat")


@pytest.mark.parametrize(
    "path",
    [
        "cv2/qt/plugins/platforms/libqxcb.so",
        "pandas/tests/io/data/x.csv",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "PySide6\\plugins\\platforms\\qdirect2d\\tests\\x.dll",
        "pymupdf/layout/resources/x.onnx",
        "lib/libllama.so",
        "libmvec.so.1",
    ],
)
def test_what_is_not_needed_stays_out(path: str) -> None:
    assert not contents.is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "cv2/cv2.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "llama_cpp/lib/libllama.so",
        "llama_cpp/lib/libggml.so.0",
        "fastapi_offline/static/swagger-ui-bundle.js",
        "paddlex/configs/modules/text_detection/PP-OCRv6_small_det.yaml",
        "paddlex-3.7.2.dist-info/METADATA",
        "resources/models/bundled/PP-OCRv6_small_rec/installed.json",
    ],
)
def test_what_is_needed_goes_in(path: str) -> None:
    assert contents.is_wanted(path)


def test_metadata_that_paddlex_looks_for_goes_in() -> None:
    names = {name.lower() for name in contents.metadata_names(ROOT)}
    needed = {"imagesize", "opencv-contrib-python", "pyclipper", "pypdfium2", "python-bidi", "shapely", "onnxruntime"}
    assert needed | {"pagesight", "paddlex", "paddleocr"} <= names


def test_icons_are_there_for_each_system() -> None:
    for kind in ("ico", "icns", "svg"):
        assert contents.icon(ROOT, kind) is not None


def test_licences_beside_the_code_of_a_package_go_in() -> None:
    names = {(Path(source).name, folder) for source, folder in contents.licence_files("onnxruntime")}
    assert {("LICENSE", "onnxruntime"), ("ThirdPartyNotices.txt", "onnxruntime")} <= names
