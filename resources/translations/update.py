"""Collect the texts of the window and compile their translations: ``uv run python resources/translations/update.py``.

Run it after a text in ``app/gui`` was added or changed, fill in what it calls unfinished in ``pagesight_<language>.ts``
(a text editor or Qt Linguist), and run it again. ``--compile`` only makes the ``.qm`` files that the program loads.
Needs the tools that come with PySide6.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
# What Qt's tools need to know the plural forms; the file carries the bare language.
TARGETS = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "pt": "pt_BR",
    "ru": "ru_RU",
    "zh": "zh_CN",
    "ja": "ja_JP",
    "ar": "ar_EG",
    "hi": "hi_IN",
    "si": "si_LK",
    "yi": "yi_UA",
}


# Texts of Qt's own dialogs and menus; only for languages that Qt itself does not speak.
QT_LANGUAGES = ("hi", "si", "yi")
QT_TEXTS = {
    "QPlatformTheme": (
        *("OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore"),
        *("Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults"),
    ),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        *("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    ),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        *("Look in:", "File &name:", "Files of type:", "&Open", "&Save", "&Choose", "Directory:", "All Files (*)"),
        *("Back", "Forward", "Parent Directory", "Create New Folder", "List View", "Detail View", "&Rename"),
        *("&Delete", "Show &hidden files", "&New Folder", "Remove", "Sidebar", "Files", "Folder", "File"),
        *("Recent Places", "Find Directory", "Show "),
    ),
    "QFileSystemModel": ("Name", "Size", "Kind", "Type", "Date Modified", "Computer", "My Computer"),
    "QDockWidget": ("Close", "Float"),
}


def main() -> None:
    """Collect, report what is unfinished, compile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compile", action="store_true", help="only compile")
    parser.add_argument("languages", nargs="*", help="codes; all where none is named")
    arguments = parser.parse_args()
    chosen = arguments.languages or list(TARGETS)
    for language, target in TARGETS.items():
        if language not in chosen:
            continue
        path = FOLDER / f"pagesight_{language}.ts"
        if not arguments.compile:
            collect(path, target, only_plurals=language == "en")
        finish(path)
    for language in set(QT_LANGUAGES) & set(chosen):
        path = FOLDER / f"qtbase_{language}.ts"
        if not arguments.compile:
            extract(path, TARGETS[language], [], qt_texts())
        finish(path)


def finish(path: Path) -> None:
    """Say what is open in a file, and compile it."""
    print(f"{path.name}: {len(unfinished(path))} unfinished")
    run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def collect(path: Path, target: str, *, only_plurals: bool) -> None:
    """Bring one file up to date with the code; texts that are gone leave it."""
    sources = sorted(str(source) for source in (ROOT / "app" / "gui").rglob("*.py"))
    if only_plurals:
        extract(path, target, sources, "", "-pluralonly")
    else:
        # Texts that the code takes from declarations in core are not literals in app/gui.
        extract(path, target, sources, declared_texts())


def extract(path: Path, target: str, sources: list[str], more_code: str, *options: str) -> None:
    """Run Qt's extraction over Python files and a piece of Python code."""
    with tempfile.TemporaryDirectory() as folder:
        more = Path(folder) / "more.py"
        more.write_text(more_code, encoding="utf-8")
        languages = ("-source-language", "en_US", "-target-language", target)
        keep = ("-no-obsolete", "-locations", "none")
        run("lupdate", *sources, str(more), *languages, *keep, *options, "-ts", str(path))


def declared_texts() -> str:
    """Return Python code that names the texts declared outside ``app/gui``, as Qt's tool wants to read them."""
    sys.path.insert(0, str(ROOT))
    from app.services.tools import tools
    from core.settings import SETTINGS

    lines = [f'QCoreApplication.translate("Settings", {setting.help!r})' for setting in SETTINGS]
    lines += [
        f'QCoreApplication.translate("Tools", {text!r})' for tool in tools() for text in (tool.name, tool.description)
    ]
    return "\n".join(lines)


def qt_texts() -> str:
    """Return Python code that names the texts of Qt."""
    return "\n".join(
        f"QCoreApplication.translate({context!r}, {text!r})" for context, texts in QT_TEXTS.items() for text in texts
    )


def unfinished(path: Path) -> list[tuple[str, str]]:
    """Return context and source of the messages of a file that lack a translation."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append((name, message.findtext("source") or ""))
    return found


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt; its words are shown only where it fails."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})  # noqa: S603
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
