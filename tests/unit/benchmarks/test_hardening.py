"""The long runs find what they are made to find: each check is shown something broken."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from benchmarks.hardening.killing import Victim, leftovers, run_killed, run_to_end
from benchmarks.hardening.library_checks import library_problems, missing, opened, stored_pages
from benchmarks.hardening.mutations import mutated
from benchmarks.hardening.notes import Notes
from benchmarks.hostile import LIMIT_MB, HostileRun
from benchmarks.hostile import summary as hostile_summary
from benchmarks.kill_runs import shows_traceback
from benchmarks.soak import spans
from core.model import Page, SourceInfo, Tier

CHANCE = random.Random(1)  # noqa: S311 - to be repeatable


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "sources"
    folder.mkdir()
    for name, data in (
        ("a.pdf", b"%PDF-1.4\n1 0 obj\n" * 40),
        ("b.png", b"\x89PNG\r\n\x1a\n" + bytes(500)),
        ("c.gif", b"GIF89a"),
    ):
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())


def test_mutated_files_are_the_same_for_the_same_number_and_seed(sources: list[Path]) -> None:
    first = [mutated(number, 7, sources) for number in range(200)]
    assert first == [mutated(number, 7, sources) for number in range(200)]
    assert first != [mutated(number, 8, sources) for number in range(200)]
    assert len({file.name for file in first}) == 200
    assert len({file.kind for file in first}) >= 8
    originals = {path.read_bytes() for path in sources}
    assert sum(file.data not in originals for file in first) > 150, "nearly all differ from what they were made of"


def test_notes_go_on_after_a_line_that_was_cut_off(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "n.jsonl", is_resumed=False)
    notes.add({"number": 1})
    with (tmp_path / "n.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"number": 2, "pro')
    again = Notes(tmp_path / "n.jsonl", is_resumed=True)
    again.add({"number": 2})
    assert [row["number"] for row in Notes(tmp_path / "n.jsonl", is_resumed=True).rows] == [1, 2]
    assert Notes(tmp_path / "n.jsonl", is_resumed=False).rows == []


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    file = tmp_path / "library.sqlite"
    library = Library(Database(file))
    info = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 2)
    document = library.open_document(info, path=Path("/in/a.pdf"), tier=Tier.CPU, language="en", reading_key="k")
    for index in range(2):
        library.commit_page(document.id, PageResult.of(Page(index, 100, 100, 72.0), 0.1))
    library.close()
    return file


def test_a_sound_library_has_no_problems_and_lost_pages_are_found(library_file: Path) -> None:
    assert library_problems(library_file) == []
    assert stored_pages(library_file) == {("/in/a.pdf", 0), ("/in/a.pdf", 1)}
    assert missing([("/in/a.pdf", 1)], library_file) == []
    (problem,) = missing([("/in/a.pdf", 1), ("/in/a.pdf", 2)], library_file)
    assert "1 finished pages are lost" in problem


@pytest.mark.parametrize(
    ("harm", "found"),
    [
        ("DELETE FROM documents", "belong to no document"),
        ("UPDATE pages SET characters = 9; DELETE FROM page_texts", "cannot be found by their text"),
        (
            "INSERT INTO page_texts (document_id, page_index, text) SELECT id, 0, 'never found' FROM documents",
            "search index",
        ),
    ],
)
def test_a_library_that_contradicts_itself_is_found(library_file: Path, harm: str, found: str) -> None:
    with opened(library_file) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        if found == "search index":
            connection.executescript("DROP TRIGGER page_texts_added; DELETE FROM page_texts")
        connection.executescript(harm)
        connection.commit()
    assert any(found in problem for problem in library_problems(library_file))


def test_a_file_that_is_no_library_any_more_is_found(library_file: Path) -> None:
    data = bytearray(library_file.read_bytes())
    for at in range(4096, len(data), 3):
        data[at] ^= 0x5A
    library_file.write_bytes(data)
    try:
        problems = library_problems(library_file)
    except sqlite3.DatabaseError:
        return
    assert problems != []


ORPHANED = """Traceback (most recent call last):
  File "<string>", line 1, in <module>
  File "/usr/lib/python3.11/multiprocessing/spawn.py", line 122, in spawn_main
    exitcode = _main(fd, parent_sentinel)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.11/multiprocessing/spawn.py", line 130, in _main
    preparation_data = reduction.pickle.load(from_parent)
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
EOFError: Ran out of input
"""


def test_only_python_s_own_words_about_a_worker_without_a_parent_are_no_traceback_of_ours() -> None:
    assert not shows_traceback("pagesight: no models\n" + ORPHANED + ORPHANED)
    assert shows_traceback(ORPHANED.replace("multiprocessing/spawn.py", "engines/host/worker.py"))
    assert shows_traceback(ORPHANED.replace("EOFError: Ran out of input", "ValueError: no"))
    ours = 'Traceback (most recent call last):\n  File "app/main.py", line 1, in main\nKeyError: 1\n'
    assert shows_traceback(ORPHANED + ours)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_program_is_killed_and_what_it_had_said_is_known() -> None:
    code = "import time\nprint('said', flush=True)\ntime.sleep(60)\nprint('never')"
    killed = run_killed([sys.executable, "-c", code], dict(os.environ), victim=Victim.PARENT, delay_s=5, chance=CHANCE)
    assert (killed.code, killed.lines, killed.was_hit) == (-9, ("said\n",), True)
    quick = [sys.executable, "-c", "print('end')"]
    late = run_killed(quick, dict(os.environ), victim=Victim.WORKER, delay_s=30, chance=CHANCE)
    assert (late.code, late.was_hit) == (0, False)
    assert run_to_end(quick, dict(os.environ)).lines == ("end\n",)


def test_what_lies_in_a_folder_is_told(tmp_path: Path) -> None:
    assert leftovers(tmp_path / "none") == []
    (tmp_path / "pagesight-pages-1").touch()
    assert leftovers(tmp_path) == ["pagesight-pages-1"]


def row(**changed: Any) -> dict[str, Any]:
    usual = {"name": "n", "kind": "flipped", "origin": "o", "outcome": "file_damaged", "message": "it is damaged",
             "seconds": 1.0, "busy": 1.0, "left": [], "ended": 1, "peak_mb": 300.0}  # fmt: skip
    return {**usual, **changed}


@pytest.mark.parametrize(
    "changed",
    [
        {"outcome": "lost", "message": "the program ended with -11"},
        {"outcome": "unexpected"},
        {"message": ""},
        {"seconds": 61.0},
        {"seconds": 130.0, "busy": 2.0},
        {"ended": 0},
        {"left": [".half.txt"]},
        {"peak_mb": LIMIT_MB + 1},
    ],
)
def test_every_breach_of_a_hostile_file_is_told(tmp_path: Path, changed: dict[str, Any]) -> None:
    notes = Notes(tmp_path / "n.jsonl", is_resumed=False)
    run = HostileRun(tmp_path, notes)
    run.judge(row())
    run.judge(row(outcome="result", message="", seconds=59.0))
    run.judge(row(seconds=110.0, busy=2.0))
    assert run.breaches == []
    run.judge(row(**changed))
    assert len(run.breaches) == 1
    notes.add(row(**changed))
    assert "breaches" in hostile_summary(notes, run.breaches)


def looks(worker: list[float], **more: float) -> list[dict[str, Any]]:
    return [
        {"pid": 1, "what": "pages", "count": 10, "parent_mb": 60.0, "worker_mb": size, "parent_files": 16,
         "parent_threads": 5, **more}
        for size in worker
    ]  # fmt: skip


def test_sizes_are_compared_after_the_hundredth_page_of_one_process() -> None:
    (span,) = spans(looks([*[900.0] * 10, *[600.0] * 15, *[620.0] * 15]))
    assert span.worker == (600.0, 620.0)
    assert span.breaches(100) == []
    (grown,) = spans(looks([*[100.0] * 10, *[600.0] * 15, *[640.0] * 15]))
    assert "worker grew from 600 to 640" in grown.breaches(100)[0]
    assert spans(looks([600.0] * 15)) == [], "150 pages show nothing"


def test_files_and_threads_that_pile_up_are_told() -> None:
    piling = [{**look, "parent_files": 16 + number} for number, look in enumerate(looks([600.0] * 40))]
    (span,) = spans(piling)
    assert "open files grew" in span.breaches(100)[0]
