"""What ``pagesight doctor`` reports: versions, machine, folders, models, network."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from app.services.capacity import usable_cores, worker_count
from app.services.language_model.report import language_model_facts
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.library.retention import stored_files
from app.services.models.language_data import LanguageData, language_data
from app.services.models.service import ModelFacts, ModelService, ModelState
from app.services.paths import AppPaths
from core.errors import AppError, SettingsError
from core.settings import Settings
from engines.host.rights import WorkerRights, worker_rights
from engines.llama.build import LlamaBuild, installed_build

_PACKAGES = (
    "pagesight", "paddleocr", "paddlex", "onnxruntime", "tesserocr", "opencv-contrib-python", "PyMuPDF", "pikepdf",
    "pillow", "pillow-heif", "zxing-cpp", "python-docx", "PySide6-Essentials", "llama-cpp-python",
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
        languages: How each language that can be read stands here.
        rights: What the processes that open documents may do, by name, in words.
        language_models: llama.cpp, and which models chat and read pictures, by name.
        library: How many documents, and what SQLite's check found.
        problems: What would keep a conversion from working, each with a remedy; empty when all is well.
    """

    versions: dict[str, str]
    machine: dict[str, str]
    folders: dict[str, str]
    network: str
    models: ModelFacts
    languages: tuple[LanguageData, ...]
    rights: dict[str, str]
    language_models: dict[str, str]
    library: str
    problems: tuple[str, ...]


_NETWORK = {
    "ask": "only to install models: convert fetches the default models once, anything else is asked first",
    "never": "never",
    "allow": "to install models, without asking",
}


def examine(
    paths: AppPaths,
    read_settings: Callable[[], Settings],
    models: ModelService,
    look_at_llama: Callable[[], LlamaBuild] = installed_build,
    look_at_rights: Callable[[], WorkerRights] = worker_rights,
) -> DoctorReport:
    """Collect the report; reads only. The content of the default models is read too.

    Args:
        paths: The program's folders.
        read_settings: Gives the settings in force; where they cannot be used, that is reported and the defaults serve.
        models: Tells how models stand.
        look_at_llama: Tells which llama.cpp is installed; takes about a second.
        look_at_rights: Tells what a worker process may do; takes about half a second.
    """
    settings, settings_note, problems = _settings(paths, read_settings)
    facts, model_problems = _models(models)
    library, library_problems = _library(paths)
    problems += model_problems + library_problems
    memory = psutil.virtual_memory()
    workers = worker_count(settings, None)
    return DoctorReport(
        versions={"Python": platform.python_version(), **{name: _version(name) for name in _PACKAGES}},
        machine={
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "cores": f"{usable_cores()} usable of {os.cpu_count()}",
            "memory": f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
            "disk": _disk(paths.data),
            "workers": f"{workers} pages at the same time, one thread each",
        },
        folders={
            "library": str(paths.library_file),
            "models": str(paths.models),
            "settings": f"{paths.settings_file}{settings_note}",
            "log": str(paths.log_file),
            "program": sys.prefix,
        },
        network=_NETWORK[settings.network],
        models=facts,
        languages=language_data(facts.rows),
        rights=_rights(look_at_rights()),
        language_models=language_model_facts(paths.models, settings, facts.rows, look_at_llama()),
        library=library,
        problems=tuple(problems),
    )


def _settings(paths: AppPaths, read_settings: Callable[[], Settings]) -> tuple[Settings, str, list[str]]:
    """Return the settings to report with, a remark for the line of their file, and problems."""
    try:
        settings = read_settings()
    except SettingsError as error:
        return Settings(), " (cannot be used: defaults)", [error.message]
    # Without the right to look, "exists" raises; then reading has failed above.
    return settings, "" if paths.settings_file.exists() else " (not there: defaults)", []


def _models(models: ModelService) -> tuple[ModelFacts, list[str]]:
    """Return how models stand by the content of the default ones, not by file sizes alone, and problems."""
    facts = models.facts()
    default = [row for row in facts.rows if row.is_default]
    there = [row.id for row in default if row.state in (ModelState.INSTALLED, ModelState.DAMAGED)]
    absent = [row.id for row in default if row.id not in there]
    problems = []
    if absent:
        which = "" if len(absent) == len(default) else f": {', '.join(absent)}"
        problems.append(
            f"The default models are not installed{which}; the first convert installs them, "
            "or: pagesight models install"
        )
    found = models.verify(there) if there else ()
    damaged = {each.model_id: each.error.message for each in found if each.error is not None}
    problems += [message[0].upper() + message[1:] for message in damaged.values()]
    others = [row.id for row in facts.rows if row.state is ModelState.DAMAGED and not row.is_default]
    if others:
        faults = [each.error.message for each in models.verify(others) if each.error is not None]
        problems += [f"{message[0].upper()}{message[1:]} Until then others read in its place." for message in faults]
    rows = tuple(replace(row, state=ModelState.DAMAGED) if row.id in damaged else row for row in facts.rows)
    is_ready = facts.is_default_pack_ready and not damaged
    return replace(facts, rows=rows, is_default_pack_ready=is_ready), problems


def _rights(found: WorkerRights) -> dict[str, str]:
    if found.problem:
        return {"state": f"could not be found out: {found.problem}"}
    taken, kept = "taken from them", "not taken from them: this system has no way, or refuses it"
    return {
        "network": kept if found.has_network else taken,
        "starting programs": kept if found.can_start_programs else taken,
        "memory": "limited by the system and watched"
        if found.has_memory_limit
        else "watched, not limited by the system",
        "picture of the memory after a crash": "left to the system" if found.leaves_core else "never written",
    }


def _disk(folder: Path) -> str:
    try:
        existing = next(path for path in (folder, *folder.parents) if path.exists())
        return f"{shutil.disk_usage(existing).free / 1e9:.1f} GB free"
    except OSError as error:
        return f"cannot be asked ({error.strerror or error})"


def _library(paths: AppPaths) -> tuple[str, list[str]]:
    try:
        if not paths.library_file.exists():
            return "not there yet; the first convert makes it", []
    except OSError as error:
        return "cannot be opened", [f"{paths.library_file}: the library cannot be opened ({error.strerror or error})."]
    try:
        database = Database(paths.library_file)
        try:
            documents = len(Library(database).documents())
            interrupted = len(Journal(database).interrupted())
            faults = database.integrity_problems()
            stored = len(stored_files(paths))
        finally:
            database.close()
    except AppError as error:
        return "cannot be opened", [error.message]
    text = f"{documents} document{'s' if documents != 1 else ''}, SQLite {sqlite3.sqlite_version}, " + (
        "sound" if not faults else "damaged"
    )
    if stored:
        text += f"; {stored} stored file{'s' if stored != 1 else ''} (pasted pictures, composed documents)"
    if interrupted:
        text += f"; {interrupted} interrupted: run the same convert again to go on"
    return text, [f"The library is damaged: {fault}" for fault in faults]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
