from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal, WaitingFile
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
    before = journal.jobs()
    assert [(job.id, job.state) for job in journal.interrupted()] == [("lost", JobState.INTERRUPTED)]
    assert journal.jobs() == before, "asking changes nothing"
    assert [job.id for job in journal.mark_interrupted()] == ["lost"]
    assert [job.id for job in journal.interrupted()] == ["lost"]
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


def test_a_later_run_settles_also_what_was_cut_off_before_its_file_was_opened(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    journal, library = Journal(database), Library(database)
    for name in ("a.pdf", "b.pdf"):
        journal.begin(f"old {name}", Path(name))
        journal.finish(f"old {name}", JobState.INTERRUPTED)
    info = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 3)
    document = library.open_document(info, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    journal.settle_interrupted(document.id)
    assert [job.id for job in journal.interrupted()] == ["old b.pdf"]
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


WAITING_AND_CRASHING = """
import os, sys
from pathlib import Path
from app.services.library.database import Database
from app.services.library.journal import Journal, WaitingFile
journal = Journal(Database(Path(sys.argv[1])))
journal.enter_waiting(WaitingFile(f"w{n}", Path(f"/in/{n}.pdf"), f"options {n}") for n in range(4))
journal.begin("w0", Path("/in/0.pdf"))
journal.finish("w0", "succeeded")
journal.begin("w1", Path("/in/1.pdf"))
journal.leave_waiting(["w3", "w1"])
os._exit(9)
"""


def test_waiting_files_of_a_dead_owner_are_offered_with_their_options(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    ended = subprocess.run([sys.executable, "-c", WAITING_AND_CRASHING, str(path)], cwd=ROOT, check=False)
    assert ended.returncode == 9
    journal = Journal(Database(path))
    found = {job.id: job.options for job in journal.mark_interrupted()}
    assert found == {"w1": "options 1", "w2": "options 2"}, "one was read, one was taken off the list"
    journal.settle(found)
    assert journal.mark_interrupted() == []
    journal.close()


def test_waiting_files_of_this_process_are_not_interrupted(tmp_path: Path) -> None:
    journal = Journal(Database(tmp_path / "l.sqlite"))
    journal.enter_waiting([WaitingFile("w", Path("/in/a.pdf"), "")])
    assert journal.mark_interrupted() == []
    assert [job.state for job in journal.jobs()] == [JobState.PENDING]
    journal.close()


def test_a_job_that_began_before_it_was_entered_as_waiting_runs(tmp_path: Path) -> None:
    journal = Journal(Database(tmp_path / "l.sqlite"))
    journal.begin("w", Path("/in/a.pdf"))
    journal.enter_waiting([WaitingFile("w", Path("/in/a.pdf"), "as asked")])
    (job,) = journal.jobs()
    assert (job.state, job.options) == (JobState.RUNNING, "as asked")
    journal.close()


def test_jobs_that_closing_cancels_are_offered_and_finished_ones_are_not(tmp_path: Path) -> None:
    journal = Journal(Database(tmp_path / "l.sqlite"))
    for job, state in (("stopped", JobState.CANCELLED), ("done", JobState.SUCCEEDED)):
        journal.begin(job, Path("/in/a.pdf"))
        journal.finish(job, state)
    journal.mark_cut_off(["stopped", "done"])
    assert [job.id for job in journal.mark_interrupted()] == ["stopped"]
    journal.close()


def test_waiting_files_keep_their_order(tmp_path: Path) -> None:
    journal = Journal(Database(tmp_path / "l.sqlite"))
    journal.enter_waiting(WaitingFile(f"{n}", Path(f"/in/{n}.pdf"), "") for n in range(50))
    assert [job.id for job in sorted(journal.jobs(), key=lambda job: job.created_at)] == [str(n) for n in range(50)]
    journal.close()


def test_a_waiting_file_has_a_heartbeat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(tmp_path / "l.sqlite")
    journal = Journal(database)
    journal.enter_waiting([WaitingFile("w", Path("/in/a.pdf"), "")])
    with database.transaction() as connection:
        connection.execute("UPDATE jobs SET heartbeat_at = 0")
    journal._beat_once([])
    assert database.query("SELECT heartbeat_at FROM jobs")[0][0] > 0
    journal.close()
