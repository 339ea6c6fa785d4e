from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from core.errors import DiskFullError, PageDamagedError
from core.jobs import JobState
from core.model import SourceInfo, Tier

ROOT = Path(__file__).resolve().parents[5]
CRASHING = """
import os, sys
from pathlib import Path
from app.services.library.database import Database
from app.services.library.journal import Journal
Journal(Database(Path(sys.argv[1]))).begin("lost", Path("/in/lost.pdf"))
os._exit(9)
"""


def test_only_the_job_of_a_dead_owner_is_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    journal = Journal(Database(path))
    journal.begin("mine", Path("/in/mine.pdf"))
    ended = subprocess.run([sys.executable, "-c", CRASHING, str(path)], cwd=ROOT, check=False)
    assert ended.returncode == 9
    assert [job.id for job in journal.mark_interrupted()] == ["lost"]
    assert {job.id: job.state for job in journal.jobs()} == {"mine": JobState.RUNNING, "lost": JobState.INTERRUPTED}
    journal.finish("mine", JobState.SUCCEEDED)
    journal.close()


def test_a_later_run_settles_what_was_interrupted(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    journal, library = Journal(database), Library(database)
    info = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 3)
    document = library.open_document(info, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    journal.begin("old", Path("a.pdf"))
    journal.attach("old", document.id)
    journal.finish("old", JobState.INTERRUPTED)
    assert len(journal.mark_interrupted()) == 1
    journal.settle_interrupted(document.id)
    assert journal.mark_interrupted() == []
    journal.close()


def test_failures_are_entered_with_their_reason(tmp_path: Path) -> None:
    journal = Journal(Database(tmp_path / "l.sqlite"))
    journal.begin("j", Path("/in/a.pdf"))
    journal.finish("j", JobState.FAILED, PageDamagedError("the page is torn", page_index=0))
    (job,) = journal.jobs()
    assert (job.state, job.error_code) == (JobState.FAILED, "page_damaged")
    assert job.error_message == "page 1: the page is torn."
    journal.close()


def test_the_heartbeat_outlives_a_library_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from app.services.library import journal as module

    monkeypatch.setattr(module, "HEARTBEAT_S", 0.01)
    journal = Journal(Database(tmp_path / "l.sqlite"))
    beats = threading.Semaphore(0)

    def fail(live: list[str]) -> None:
        beats.release()
        raise DiskFullError("no room")

    monkeypatch.setattr(journal, "_beat_once", fail)
    journal.begin("mine", Path("/in/mine.pdf"))
    assert all(beats.acquire(timeout=10) for _ in range(2)), "goes on after the first failure"
    journal.close()
    assert "no room" in caplog.text


def test_a_job_of_another_machine_is_interrupted_when_its_heartbeat_stops(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    journal = Journal(database)
    journal.begin("silent", Path("/in/a.pdf"))
    journal.begin("beating", Path("/in/b.pdf"))
    with database.transaction() as connection:
        connection.execute("UPDATE jobs SET owner_machine = 'elsewhere', owner_pid = 999999999")
        connection.execute("UPDATE jobs SET heartbeat_at = heartbeat_at - 3600 WHERE id = 'silent'")
    assert [job.id for job in journal.mark_interrupted()] == ["silent"]
    journal.close()
