"""What ``pagesight doctor`` reports: versions, machine, folders, models, network."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import psutil

from app.services.capacity import usable_cores, worker_count
from app.services.languages import languages
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.models.service import ModelFacts, ModelService
from app.services.paths import AppPaths
from core.errors import AppError
from core.settings import Settings

_PACKAGES = (
    "pagesight", "paddleocr", "paddlex", "onnxruntime", "opencv-contrib-python", "PyMuPDF", "pillow", "pillow-heif",
    "python-docx", "PySide6-Essentials", "llama-cpp-python",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """The report.

    Attributes:
        versions: Version by package, "not installed" where it is missing.
        machine: Facts about the machine by name.
        folders: Path by purpose.
        network: When the network is used, in words.
        models: State of the models.
        languages: Language codes that can be read.
        library: How many documents, and what SQLite's check found.
        problems: What would keep a conversion from working, each with a remedy; empty when all is well.
    """

    versions: dict[str, str]
    machine: dict[str, str]
    folders: dict[str, str]
    network: str
    models: ModelFacts
    languages: tuple[str, ...]
    library: str
    problems: tuple[str, ...]


_NETWORK = {
    "ask": "only to install models: convert fetches the default models once, anything else is asked first",
    "never": "never",
    "allow": "to install models, without asking",
}


def examine(paths: AppPaths, settings: Settings, models: ModelService) -> DoctorReport:
    """Collect the report; reads only, except that a missing library is made."""
    facts = models.facts()
    problems = []
    if not facts.is_default_pack_ready:
        problems.append(
            "The default models are not installed; the first convert installs them, or: pagesight models install"
        )
    library, library_problems = _library(paths)
    problems += library_problems
    memory = psutil.virtual_memory()
    workers = worker_count(settings, None)
    disk = shutil.disk_usage(next(p for p in (paths.data, *paths.data.parents) if p.exists()))
    return DoctorReport(
        versions={"Python": platform.python_version(), **{name: _version(name) for name in _PACKAGES}},
        machine={
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "cores": f"{usable_cores()} usable of {os.cpu_count()}",
            "memory": f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
            "disk": f"{disk.free / 1e9:.1f} GB free",
            "workers": f"{workers} pages at the same time, one thread each",
        },
        folders={
            "library": str(paths.library_file),
            "models": str(paths.models),
            "settings": str(paths.settings_file) + ("" if paths.settings_file.exists() else " (not there: defaults)"),
            "log": str(paths.log_file),
            "program": sys.prefix,
        },
        network=_NETWORK[settings.network],
        models=facts,
        languages=tuple(entry.code for entry in languages()),
        library=library,
        problems=tuple(problems),
    )


def _library(paths: AppPaths) -> tuple[str, list[str]]:
    try:
        database = Database(paths.library_file)
        try:
            documents = len(Library(database).documents())
            interrupted = len(Journal(database).mark_interrupted())
            faults = database.integrity_problems()
        finally:
            database.close()
    except AppError as error:
        return "cannot be opened", [error.message]
    text = f"{documents} document{'s' if documents != 1 else ''}, SQLite {sqlite3.sqlite_version}, " + (
        "sound" if not faults else "damaged"
    )
    if interrupted:
        text += f"; {interrupted} interrupted: run the same convert again to go on"
    return text, [f"The library is damaged: {fault}" for fault in faults]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
