"""Reads the documents through the program into a library of the benchmark's own, and opens what was read."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.chat.question_set import FOLDER, QuestionSet
from benchmarks.engine_table import MODELS
from benchmarks.model_folders import ensure_models
from benchmarks.program import program_command
from benchmarks.work_folder import REPOSITORY
from core.model import Page

HOME = FOLDER / "home"
CHAT_MODEL = "SmolLM2-135M-Instruct"


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document of the set in the library.

    Attributes:
        id: Its id there.
        pages: What was read, by page index.
    """

    id: str
    pages: dict[int, Page]


def prepare_home() -> Path:
    """Return the data folder of the benchmark, with the default models and those of the first question.

    From here on this process is the program with that folder.

    Raises:
        ModelError: If a model is missing and no source answers.
    """
    from core.settings import NetworkPolicy
    from engines.models.catalog import CHAT_PACK, load_catalog
    from engines.models.installer import ModelInstaller
    from engines.models.store import ModelStore

    ensure_models(MODELS)
    models = HOME / "data" / "models"
    for source in MODELS.iterdir():
        if source.is_dir() and not (models / source.name).exists():
            shutil.copytree(source, models / source.name)
    missing = [entry.id for entry in load_catalog().pack(CHAT_PACK) if not (models / entry.id).exists()]
    if missing:
        ModelInstaller(ModelStore(models)).install(missing, policy=NetworkPolicy.ALLOW)
    os.environ["PAGESIGHT_HOME"] = str(HOME)
    return HOME


def read_documents(asked: QuestionSet) -> dict[str, ReadDocument]:
    """Read what is not in the library yet and return all documents of the set by name.

    Raises:
        subprocess.CalledProcessError: If a document cannot be read.
    """
    out = FOLDER / asked.part / "text"
    files = [str(document.path) for document in asked.documents.values()]
    command = [*program_command(), "convert", *files, "--format", "txt", "--out", str(out), "--overwrite"]
    environment = dict(os.environ, PAGESIGHT_HOME=str(prepare_home()))
    subprocess.run(command, check=True, cwd=REPOSITORY, env=environment, stdout=subprocess.DEVNULL)
    return _opened({document.path.resolve(): name for name, document in asked.documents.items()})


def _opened(names: Mapping[Path, str]) -> dict[str, ReadDocument]:
    from app.services.library.database import Database
    from app.services.library.library import Library

    database = Database(HOME / "data" / "library.sqlite")
    library = Library(database)
    try:
        # A document that was drawn anew has several entries; the latest is the file as it is.
        entries = sorted(library.entries(), key=lambda entry: entry.updated_at)
        found = {names[path]: entry for entry in entries if (path := entry.path.resolve()) in names}
        return {
            name: ReadDocument(
                entry.id,
                {
                    page.index: page
                    for result in library.page_results(entry.id, range(entry.page_count))
                    for page in (result.page(),)
                },
            )
            for name, entry in found.items()
        }
    finally:
        database.close()
