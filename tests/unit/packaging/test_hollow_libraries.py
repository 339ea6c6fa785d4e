from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.packaging.loading import load
from tests.unit.packaging.test_linux_files import compile_library, tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")

FOLDER = "opencv_contrib_python.libs"


def build(inside: Path) -> Path:
    """Make a module that is linked with a window library, which needs another one in turn; return the module."""
    (inside / FOLDER).mkdir(parents=True)
    deeper = inside / FOLDER / "libinput-1a.so.1"
    compile_library(deeper, "int deeper(void){return 1;}")
    window = inside / FOLDER / "libQt5Widgets-2b.so.5"
    code = """
    extern int deeper(void);
    long _ZTV7QWidget[4] = {1, 2, 3, 4};
    int filler[100000] = {1};
    int QWidget_show(void){return deeper();}
    int never_asked(void){return 2;}
    """
    versions = inside / "versions.map"
    versions.write_text("Qt_5 { global: QWidget_show; _ZTV7QWidget; never_asked; };\n", encoding="utf-8")
    compile_library(window, code, deeper, f"-Wl,--version-script={versions}", f"-Wl,-soname,{window.name}")
    versions.unlink()
    module = inside / "module.so"
    code = """
    extern int QWidget_show(void);
    extern long _ZTV7QWidget[4];
    int answer(void){return 42;}
    int shown(void){return QWidget_show();}
    long table(void){return _ZTV7QWidget[1];}
    """
    compile_library(module, code, window)
    return module


def test_library_that_is_never_called_becomes_empty_and_what_it_needed_goes(tmp_path: Path) -> None:
    tool("readelf")
    module = build(tmp_path / "_internal")
    (tmp_path / "_internal" / "libinput-1a.so.1").symlink_to(f"{FOLDER}/libinput-1a.so.1")
    trimmed = load("elf_files").trim(tmp_path)
    assert not (tmp_path / "_internal" / "libinput-1a.so.1").is_symlink(), "a link to what is gone"
    assert trimmed.emptied == ["libQt5Widgets-2b.so.5"]
    assert trimmed.removed == ["libinput-1a.so.1"]
    assert trimmed.missing == []
    window = tmp_path / "_internal" / FOLDER / "libQt5Widgets-2b.so.5"
    assert window.stat().st_size < 50_000
    names = {symbol.name for symbol in load("hollow_libraries").dynamic_symbols(window) if symbol.is_defined}
    assert {"QWidget_show", "_ZTV7QWidget"} <= names
    assert "never_asked" not in names
    # In a process of its own: the folder is found by the environment, as the packaged program's is by its own path.
    code = f"import ctypes; m = ctypes.CDLL({str(module)!r}); print(m.answer(), m.shown(), m.table())"
    environment = {**os.environ, "LD_LIBRARY_PATH": str(window.parent), "LD_BIND_NOW": "1"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (said.stdout, said.stderr) == ("42 0 0\n", "")


def test_other_libraries_stay_as_they_are(tmp_path: Path) -> None:
    tool("readelf")
    inside = tmp_path / "_internal"
    (inside / FOLDER).mkdir(parents=True)
    blas = inside / FOLDER / "libopenblas-3c.so"
    compile_library(blas, "int dgemm(void){return 7;}")
    compile_library(inside / "module.so", "extern int dgemm(void); int product(void){return dgemm();}", blas)
    assert load("elf_files").trim(tmp_path).emptied == []
    assert ctypes.CDLL(str(blas)).dgemm() == 7
