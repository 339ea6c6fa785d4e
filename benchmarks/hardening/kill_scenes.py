"""What the program is doing while it is killed, and what must hold afterwards and after the next start."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.engine_table import MODELS
from benchmarks.hardening.homes import make_home
from benchmarks.hardening.killing import Ended, Victim, run_to_end
from benchmarks.hardening.library_checks import library_problems, missing, opened, unfinished_jobs
from benchmarks.model_folders import DEFAULT_MODELS, ensure_models
from benchmarks.work_folder import SAMPLES
from engines.intake.mupdf import load_pymupdf

_ALL = (Victim.PARENT, Victim.WORKER, Victim.BOTH)
_CLI = (sys.executable, "-m", "app")
_BOOK_PAGES = 15
_SHELF = 8  # documents of a home whose pages are edited or which are deleted


class SceneError(Exception):
    """The work fails without being killed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Folders of one run.

    Attributes:
        root: Holds the rest.
        stock: Things all runs share: sources, a filled home, results of a run that nobody killed.
    """

    root: Path
    stock: Path

    @property
    def home(self) -> Path:
        """The program's home."""
        return self.root / "home"

    @property
    def library(self) -> Path:
        """The library's file."""
        return self.home / "data" / "library.sqlite"

    @property
    def out(self) -> Path:
        """Where results go."""
        return self.root / "out"

    @property
    def temporary(self) -> Path:
        """The folder for temporary files."""
        return self.root / "tmp"

    def environment(self) -> dict[str, str]:
        """Return the environment of the run."""
        self.temporary.mkdir(parents=True, exist_ok=True)
        return dict(os.environ, PAGESIGHT_HOME=str(self.home), TMPDIR=str(self.temporary), PYTHONFAULTHANDLER="1")


class Scene(ABC):
    """One kind of work. Subclasses say what is done and what is looked at.

    Attributes:
        id: Its name.
        victims: Who is killed in turn.
        share: How often it comes, beside the others.
    """

    id = ""
    victims: tuple[Victim, ...] = _ALL
    share = 1

    def prepare(self, place: Place) -> None:
        """Make the home and what the work needs."""
        make_home(place.home, has_models=False)

    @abstractmethod
    def command(self, place: Place) -> list[str]:
        """Return the command that is killed; the same is run again afterwards."""

    def keep_whole(self, place: Place) -> None:  # noqa: B027 - not every kind leaves results
        """Keep what a run that nobody killed has made, to compare with."""

    def after_kill(self, place: Place, ended: Ended) -> list[str]:
        """Return what is wrong right after the kill."""
        return library_problems(place.library)

    def after_end(self, place: Place, killed: Ended, ended: Ended) -> list[str]:
        """Return what is wrong after the same command was run to its end."""
        problems = library_problems(place.library)
        if ended.code != 0:
            problems.append(f"the next run ended with {ended.code}: {ended.errors[-300:]}")
        return problems


class Converting(Scene):
    """Reading a book of pages with text of their own and writing it in several formats."""

    id = "conversion"
    share = 3
    formats = "txt,md,docx,pdf"

    def source(self, place: Place) -> Path:
        """Return the file that is read."""
        return _book(place.stock)

    def command(self, place: Place) -> list[str]:
        """Convert it."""
        return [
            *_CLI, "convert", "--json", str(self.source(place)), "--format", self.formats, "--out", str(place.out),
            "--overwrite", "--workers", "2",
        ]  # fmt: skip

    def keep_whole(self, place: Place) -> None:
        """Keep the results."""
        shutil.copytree(place.out, self._whole(place), dirs_exist_ok=True)

    def after_kill(self, place: Place, ended: Ended) -> list[str]:
        """Look for pages that were told to be finished, and for results that are not whole."""
        problems = super().after_kill(place, ended)
        problems += missing(_finished(ended), place.library)
        return problems + self._results(place)

    def after_end(self, place: Place, killed: Ended, ended: Ended) -> list[str]:
        """Look whether all is there once, and pages that were finished were not read again."""
        problems = super().after_end(place, killed, ended)
        pages = [event for event in _events(ended) if event["event"] == "page_finished"]
        indices = sorted(event["page_index"] for event in pages)
        if indices != list(range(len(indices))) or not indices:
            problems.append(f"pages of the next run: {indices}")
        reused = {(event["path"], event["page_index"]) for event in pages if event["reused"]}
        if lost := set(_finished(killed)) - reused:
            problems.append(f"{len(lost)} finished pages were read again")
        problems += [f"job left: {path} {state}" for path, state in unfinished_jobs(place.library)]
        problems += self._results(place, is_complete=True)
        hidden = sorted(path.name for path in place.out.rglob(".*"))
        return problems + ([f"left in the folder of results: {hidden}"] if hidden else [])

    def _results(self, place: Place, *, is_complete: bool = False) -> list[str]:
        whole = self._whole(place)
        stem = self.source(place).stem
        problems = []
        for format_id in self.formats.split(","):
            path = place.out / f"{stem}.{format_id}"
            if path.exists():
                problems += _half(path, whole / path.name)
            elif is_complete:
                problems.append(f"{path.name} is missing")
        return problems

    def _whole(self, place: Place) -> Path:
        return place.stock / f"whole-{self.id}"


class Scanning(Converting):
    """Reading a scan, with the networks that this takes."""

    id = "scan"
    share = 1
    formats = "txt,pdf"

    def prepare(self, place: Place) -> None:
        """Make a home with the default models."""
        make_home(place.home)

    def source(self, place: Place) -> Path:
        """Return a scan of sparse pages."""
        from benchmarks.hardening.sparse_pages import sparse_scan

        return sparse_scan(place.stock / "sparse.pdf", 4, seed=1)


class Exporting(Converting):
    """Writing a book that is in the library already."""

    id = "export"
    share = 2
    formats = "txt,md,html,docx,pdf,xlsx,json"

    def prepare(self, place: Place) -> None:
        """Make a home where all pages are read."""
        filled = place.stock / "home-read"
        if not filled.exists():
            calm = Place(place.stock / "calm-read", place.stock)
            super().prepare(calm)
            command = [*_CLI, "convert", str(_book(place.stock)), "--format", "txt", "--out", str(calm.out)]
            _run_well(command, calm)
            calm.home.rename(filled)
        shutil.copytree(filled, place.home)


class Installing(Scene):
    """Installing the default models from a folder."""

    id = "model install"
    victims = (Victim.PARENT,)

    def command(self, place: Place) -> list[str]:
        """Import them."""
        source = place.stock / "models"
        if not source.exists():
            ensure_models(MODELS)
            for name in DEFAULT_MODELS:  # only these: others beside them may ask for their licence first
                shutil.copytree(MODELS / name, source.with_suffix(".part") / name)
            source.with_suffix(".part").rename(source)
        return [*_CLI, "models", "import", str(source)]

    def after_kill(self, place: Place, ended: Ended) -> list[str]:
        """Look for models that are there in part."""
        return self._models(place, is_complete=False)

    def after_end(self, place: Place, killed: Ended, ended: Ended) -> list[str]:
        """Look whether all are there and nothing else."""
        problems = super().after_end(place, killed, ended) + self._models(place, is_complete=True)
        staged = [*(place.home / "data" / "models" / ".staging").glob("*")]
        return problems + [f"left: {path.name}" for path in staged]

    def _models(self, place: Place, *, is_complete: bool) -> list[str]:
        problems = []
        for name in DEFAULT_MODELS:
            folder = place.home / "data" / "models" / name
            if folder.exists():
                problems += [
                    f"{name}/{file.name} differs"
                    for file in (MODELS / name).iterdir()
                    if file.name != "installed.json"
                    and (not (folder / file.name).exists() or (folder / file.name).read_bytes() != file.read_bytes())
                ]
            elif is_complete:
                problems.append(f"{name} is missing")
        return problems


class _OnShelf(Scene):
    """Work on a library with several documents."""

    victims = (Victim.PARENT,)
    what = ""

    def prepare(self, place: Place) -> None:
        """Make a home with a filled library."""
        filled = place.stock / "home-shelf"
        if not filled.exists():
            calm = Place(place.stock / "calm-shelf", place.stock)
            super().prepare(calm)
            sources = [_book(place.stock, 3, number) for number in range(_SHELF)]
            command = [*_CLI, "convert", *map(str, sources), "--format", "txt", "--out", str(calm.out)]
            _run_well(command, calm)
            calm.home.rename(filled)
        shutil.copytree(filled, place.home)

    def command(self, place: Place) -> list[str]:
        """Run the small program that works on the library."""
        return [sys.executable, "-m", "benchmarks.hardening.library_child", self.what]

    def after_end(self, place: Place, killed: Ended, ended: Ended) -> list[str]:
        """Look whether it got to its end."""
        problems = super().after_end(place, killed, ended)
        return problems if ended.lines[-1:] == ("end\n",) else [*problems, "the next run did not get to its end"]


class Editing(_OnShelf):
    """Correcting pages."""

    id = "page edit"
    what = "edit"

    def after_kill(self, place: Place, ended: Ended) -> list[str]:
        """Look whether each correction that was told to be stored is there, or the one after it."""
        problems = super().after_kill(place, ended)
        told = {tuple(row[:2]): int(row[2]) for row in map(str.split, ended.lines) if len(row) == 3}
        with opened(place.library) as library:
            stored = {
                (document, str(index)): json.loads(page)
                for document, index, page in library.execute(
                    "SELECT document_id, page_index, page_json FROM page_edits"
                )
            }
        for key, number in told.items():
            words = json.dumps(stored.get((key[0], key[1]), {}))
            if not any(f"Correction number {n}" in words for n in (number, number + 1)):
                problems.append(f"correction {number} of page {key[1]} is lost")
        return problems


class Deleting(_OnShelf):
    """Deleting documents."""

    id = "library delete"
    what = "delete"

    def after_kill(self, place: Place, ended: Ended) -> list[str]:
        """Look whether what was told to be deleted is gone, and the rest whole."""
        problems = super().after_kill(place, ended)
        told = {line.strip() for line in ended.lines} - {"end"}
        with opened(place.library) as library:
            left = dict(library.execute("SELECT document_id, count(*) FROM pages GROUP BY document_id").fetchall())
            documents = {str(row[0]) for row in library.execute("SELECT id FROM documents")}
        problems += [f"document {each} is still there" for each in told & documents]
        problems += [f"document {each} has lost pages" for each in documents if left.get(each) != 3]
        return problems


def all_scenes() -> list[Scene]:
    """Return every scene as often as its share says, each once before any comes again."""
    scenes: list[Scene] = [Converting(), Exporting(), Installing(), Editing(), Deleting(), Scanning()]
    return [scene for turn in range(max(scene.share for scene in scenes)) for scene in scenes if turn < scene.share]


def _run_well(command: Sequence[str], place: Place) -> None:
    ended = run_to_end(command, place.environment())
    if ended.code != 0:
        raise SceneError(f"a run that nobody killed ended with {ended.code}: {ended.errors[-500:]}")


def _events(ended: Ended) -> Iterator[dict[str, Any]]:
    for line in ended.lines:
        if line.startswith("{"):
            yield json.loads(line)


def _finished(ended: Ended) -> list[tuple[str, int]]:
    pages: Iterable[dict[str, Any]] = (event for event in _events(ended) if event["event"] == "page_finished")
    return [(event["path"], event["page_index"]) for event in pages if event["error"] is None]


def _book(stock: Path, pages: int = _BOOK_PAGES, number: int = 0) -> Path:
    """Return a PDF with text of its own, made once."""
    pymupdf = load_pymupdf()  # by itself it would load ONNX Runtime, and with it a telemetry

    path = stock / f"book-{pages}-{number}.pdf"
    if not path.exists():
        words = (SAMPLES / "born-digital.pdf.truth.txt").read_text(encoding="utf-8").splitlines()
        with pymupdf.open() as book:
            for index in range(pages):
                text = [f"Page {index + 1} of book {number}", "", *words[: 12 + index % 10]]
                book.new_page().insert_text((60, 60), text, fontsize=10)
            book.save(path)
    return path


def _half(path: Path, whole: Path) -> list[str]:
    """Return a sentence where a result is not whole."""
    try:
        if path.suffix in (".txt", ".md", ".html"):
            is_whole = path.read_bytes() == whole.read_bytes()
        elif path.suffix in (".docx", ".xlsx"):
            with zipfile.ZipFile(path) as archive:
                is_whole = archive.testzip() is None
        elif path.suffix == ".pdf":
            pymupdf = load_pymupdf()  # by itself it would load ONNX Runtime, and with it a telemetry

            with pymupdf.open(path) as pdf, pymupdf.open(whole) as calm:
                is_whole = pdf.page_count == calm.page_count and not pdf.is_repaired
        else:
            is_whole = bool(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, RuntimeError, zipfile.BadZipFile, sqlite3.Error) as error:
        return [f"{path.name} is broken: {error}"]
    return [] if is_whole else [f"{path.name} is half"]
