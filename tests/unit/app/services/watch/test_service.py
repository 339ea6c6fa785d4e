from __future__ import annotations

import os
import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.watch.port import JOB_PREFIX, FileOutcome, WatchPhase
from core.errors import (
    FileDamagedError,
    LibraryBusyError,
    ModelMissingError,
    OutputExistsError,
    PasswordRequiredError,
    WatchFolderError,
)
from core.jobs import JobContext
from core.model import PageFailure
from exporters.searchable_pdf.result_mark import mark_result
from tests.unit.app.services.watch.conftest import Bench


def touch_later(path: Path, content: str) -> None:
    """Change a file so that its time differs however coarse the file system's clock is."""
    before = path.stat().st_mtime_ns
    path.write_text(content, encoding="utf-8")
    os.utime(path, ns=(before + 2_000_000_000, before + 2_000_000_000))


def test_files_are_done_once_and_folders_mirrored(bench: Bench) -> None:
    bench.put("a.png", "one")
    bench.put("sub/deeper/b.pdf", "two")
    bench.put("notes.txt", "no source")
    assert [file.outcome for file in bench.once("md", "csv")] == [FileOutcome.DONE, FileOutcome.DONE]
    done = {"a.csv": "one", "a.md": "one", "sub/deeper/b.csv": "two", "sub/deeper/b.md": "two"}
    assert bench.results() == done
    assert bench.once("md", "csv") == []
    assert sorted(bench.converter.calls) == ["a.png", "b.pdf"]


def test_a_file_that_appears_while_it_runs_is_done(bench: Bench) -> None:
    watch = bench.watch()
    watch.state(lambda state: state.phase is WatchPhase.WATCHING)
    bench.put("new.png", "content")
    assert watch.next().outputs == (bench.out / "new.md",)
    assert bench.results() == {"new.md": "content"}


def test_a_changed_file_is_done_again_in_place(bench: Bench) -> None:
    source = bench.put("a.png", "first")
    bench.once()
    touch_later(source, "second")
    bench.once()
    assert bench.results() == {"a.md": "second"}


def test_a_result_that_somebody_edited_is_not_replaced(bench: Bench) -> None:
    source = bench.put("a.png", "first")
    bench.once()
    touch_later(bench.out / "a.md", "corrected by hand")
    touch_later(source, "second")
    bench.once()
    assert bench.results() == {"a.md": "corrected by hand", "a-png.md": "second"}


def test_files_of_one_name_and_files_of_others_keep_apart(bench: Bench) -> None:
    bench.out.mkdir()
    (bench.out / "b.md").write_text("somebody's own", encoding="utf-8")
    bench.put("a.pdf", "pdf")
    bench.put("a.png", "png")
    bench.put("b.png", "b")
    bench.once()
    results = bench.results()
    assert results.pop("b.md") == "somebody's own"
    assert results.pop("b-png.md") == "b"
    assert sorted(results.values()) == ["pdf", "png"]
    assert bench.once() == []


def test_files_that_arrive_together_have_numbers_of_their_own(bench: Bench) -> None:
    for name in ("a.png", "b.pdf", "c.png"):
        bench.put(name, name)
    request = replace(bench.request(), name_template="scan-{number}")
    bench.service().run(request, lambda file: None, threading.Event(), is_once=True)
    assert bench.results() == {"scan-001.md": "a.png", "scan-002.md": "b.pdf", "scan-003.md": "c.png"}
    bench.put("d.png", "d.png")
    bench.service().run(request, lambda file: None, threading.Event(), is_once=True)
    assert bench.results()["scan-004.md"] == "d.png"


def test_jobs_of_a_watch_are_known_by_their_ids(bench: Bench) -> None:
    bench.put("a.png")
    ids: list[str] = []
    bench.converter.after_write = lambda context: ids.append(context.job_id)
    bench.once()
    assert [job_id.startswith(JOB_PREFIX) for job_id in ids] == [True]


def test_results_inside_the_folder_are_no_sources(bench: Bench) -> None:
    bench.put("a.png", "one")
    out = bench.folder / "done"
    bench.once("pdf", out=out)
    assert bench.once("pdf", out=out) == []
    assert bench.results(out) == {"a.pdf": "one"}


def test_results_beside_their_sources_are_known_by_the_record(bench: Bench) -> None:
    bench.put("a.png", "one")
    bench.put("b.pdf", "two")
    bench.once("pdf", out=bench.folder)
    everything = {"a.png": "one", "a.pdf": "one", "b.pdf": "two", "b-searchable.pdf": "two"}
    assert bench.results(bench.folder) == everything
    assert bench.once("pdf", out=bench.folder) == []
    assert [file.path.name for file in bench.once("md", out=bench.folder)] == ["a.png", "b.pdf"], "in other formats too"


def test_pictures_that_belong_to_a_result_are_no_sources(bench: Bench) -> None:
    bench.put("a.png", "one")

    def write_picture(context: JobContext) -> None:
        bench.put("a_files/figure-1.png", "a figure")

    bench.converter.after_write = write_picture
    bench.once("md", out=bench.folder)
    bench.converter.after_write = lambda context: None
    assert bench.once("md", out=bench.folder) == []


def test_a_searchable_pdf_of_another_run_is_passed_over(bench: Bench) -> None:
    path = bench.put("read.pdf", "%PDF-1.4\nstartxref\n0\n%%EOF\n")
    with path.open("r+b") as file:
        mark_result(file)
    assert bench.once() == []


def test_a_bad_file_is_set_aside_with_a_note_and_the_others_are_done(bench: Bench) -> None:
    bench.put("sub/bad.pdf")
    bench.put("good.pdf", "good")
    error = FileDamagedError("the file is damaged", remedy="Save it again")
    bench.converter.errors["bad.pdf"] = error
    good, bad = bench.once()
    assert (good.outcome, bad.outcome) == (FileOutcome.DONE, FileOutcome.SET_ASIDE)
    note = bench.results()["sub/bad.pdf.problem.txt"]
    assert "the file is damaged" in note
    assert "Save it again" in note
    assert bench.results()["good.md"] == "good"
    assert bench.once() == [], "and not tried again at each start"


def test_a_mended_file_is_done_and_its_note_goes(bench: Bench) -> None:
    source = bench.put("bad.pdf")
    bench.converter.errors["bad.pdf"] = FileDamagedError("the file is damaged")
    bench.once()
    bench.converter.errors.clear()
    touch_later(source, "mended")
    bench.once()
    assert bench.results() == {"bad.md": "mended"}


def test_a_note_goes_with_its_file(bench: Bench) -> None:
    source = bench.put("bad.pdf")
    bench.converter.errors["bad.pdf"] = FileDamagedError("the file is damaged")
    bench.once()
    source.unlink()
    bench.once()
    assert bench.results() == {}


def test_a_note_comes_back_with_its_file(bench: Bench) -> None:
    source = bench.put("bad.pdf")
    bench.converter.errors["bad.pdf"] = FileDamagedError("the file is damaged")
    bench.once()
    away = source.rename(source.with_name("away"))
    bench.once()
    assert bench.results() == {}
    away.rename(source)
    assert bench.once() == []
    assert "the file is damaged" in bench.results()["bad.pdf.problem.txt"]


def test_an_encrypted_file_is_tried_again_when_a_password_is_given(bench: Bench) -> None:
    bench.put("secret.pdf", "opened")
    bench.converter.errors["secret.pdf"] = PasswordRequiredError("it is encrypted", remedy="Use --password")
    bench.once()
    bench.converter.errors.clear()
    assert bench.once() == []
    assert [file.outcome for file in bench.once(password="guess")]  # noqa: S106 - of no document == [FileOutcome.DONE]
    assert bench.results() == {"secret.md": "opened"}


def test_pages_that_could_not_be_read_leave_a_note_beside_the_results(bench: Bench) -> None:
    bench.put("a.pdf", "most of it")
    bench.converter.failed_pages = ((1, PageFailure("page_timeout", "page 2: it took too long.")),)
    (file,) = bench.once()
    assert (file.outcome, file.note) == (FileOutcome.DONE, "page 2: it took too long.")
    assert "page 2: it took too long." in bench.results()["a.pdf.problem.txt"]


def test_what_every_file_would_fail_with_pauses_the_watch(bench: Bench) -> None:
    bench.put("a.png", "one")
    bench.put("b.png", "two")
    bench.converter.error = ModelMissingError("a model is missing", remedy="Install it")
    watch = bench.watch()
    paused = watch.state(lambda state: state.phase is WatchPhase.PAUSED)
    assert "Install it" in paused.message
    bench.converter.error = None
    assert {watch.next().path.name, watch.next().path.name} == {"a.png", "b.png"}
    assert bench.results() == {"a.md": "one", "b.md": "two"}


def test_once_ends_with_what_every_file_would_fail_with(bench: Bench) -> None:
    bench.put("a.png")
    bench.converter.error = ModelMissingError("a model is missing")
    with pytest.raises(ModelMissingError):
        bench.once()
    assert bench.results() == {}
    bench.converter.error = None
    assert len(bench.once()) == 1


def test_a_kill_between_writing_and_recording_leaves_no_double(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN a process that ended after the result was in place and before that was entered
    bench.put("a.png", "one")

    class Killed(BaseException):
        pass

    def die(*arguments: object, **options: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr("app.services.watch.records.WatchRecords.end", die)
        with pytest.raises(Killed):
            bench.once("md", "pdf", out=bench.folder)
    assert bench.results(bench.folder) == {"a.png": "one", "a.md": "one", "a.pdf": "one"}
    # WHEN the next one starts
    (file,) = bench.once("md", "pdf", out=bench.folder)
    # THEN the file has the same results
    assert file.outcome is FileOutcome.DONE
    assert bench.results(bench.folder) == {"a.png": "one", "a.md": "one", "a.pdf": "one"}
    assert bench.once("md", "pdf", out=bench.folder) == []


def test_a_name_that_is_taken_while_the_file_is_read_is_left_alone(bench: Bench) -> None:
    bench.put("a.png", "one")

    def take(targets: dict[str, Path]) -> None:
        bench.converter.before_write = lambda targets: None
        (bench.out / "a.csv").write_text("somebody's own", encoding="utf-8")

    bench.converter.before_write = take
    (file,) = bench.once("md", "csv")
    assert file.outcome is FileOutcome.DONE
    results = bench.results()
    assert results["a.csv"] == "somebody's own"
    assert sorted(results.values()) == ["one", "one", "somebody's own"]


def test_a_file_that_meets_an_error_of_the_moment_for_ever_is_set_aside(bench: Bench) -> None:
    bench.put("a.png", "one")
    bench.converter.error = OutputExistsError("the output exists already")
    (file,) = bench.once()
    assert file.outcome is FileOutcome.SET_ASIDE


def test_another_document_under_an_old_name_does_not_replace_what_was_made(bench: Bench) -> None:
    source = bench.put("scan0001.pdf", "monday")
    bench.once()
    source.unlink()
    bench.once()
    touch_later(bench.put("scan0001.pdf"), "tuesday")
    bench.once()
    assert sorted(bench.results().values()) == ["monday", "tuesday"]


def test_a_folder_that_comes_back_is_not_done_again(bench: Bench) -> None:
    for number in range(3):
        bench.put(f"{number}.png", str(number))
    watch = bench.watch()
    for _ in range(3):
        watch.next()
    away = bench.folder.with_name("away")
    bench.folder.rename(away)
    waiting = watch.state(lambda state: state.phase is WatchPhase.WAITING)
    assert str(bench.folder) in waiting.message
    away.rename(bench.folder)
    watch.state(lambda state: state.phase is WatchPhase.WATCHING)
    bench.put("new.png", "new")
    assert watch.next().path.name == "new.png"
    assert watch.end() == []
    # Also where it was only empty for a while, as a place is where nothing is mounted.
    kept = bench.folder.with_name("kept")
    shutil.copytree(bench.folder, kept)
    shutil.rmtree(bench.folder)
    bench.folder.mkdir()
    assert bench.once() == []
    bench.folder.rmdir()
    kept.rename(bench.folder)
    assert bench.once() == []


def test_links_are_not_followed(bench: Bench, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "private.png").write_text("private", encoding="utf-8")
    (bench.folder / "link.png").symlink_to(secret / "private.png")
    (bench.folder / "folder").symlink_to(secret)
    assert bench.once() == []


def test_a_results_folder_that_goes_away_is_waited_for_and_not_made_anew(bench: Bench) -> None:
    bench.put("a.png", "one")
    watch = bench.watch()
    watch.next()
    away = bench.out.with_name("away")
    bench.out.rename(away)
    bench.put("b.png", "two")
    watch.state(lambda state: state.phase is WatchPhase.PAUSED)
    assert not bench.out.exists()
    away.rename(bench.out)
    assert watch.next().path.name == "b.png"
    assert bench.results() == {"a.md": "one", "b.md": "two"}


def test_stopping_gives_work_up_and_the_next_start_does_it(bench: Bench) -> None:
    bench.put("a.png", "one")
    began = threading.Event()

    def hang(context: JobContext) -> None:
        began.set()
        while True:
            time.sleep(0.01)
            context.checkpoint()

    bench.converter.after_write = hang
    watch = bench.watch()
    assert began.wait(20)
    assert watch.end() == []
    bench.converter.after_write = lambda context: None
    assert len(bench.once()) == 1
    assert bench.results() == {"a.md": "one"}


def test_a_library_that_is_busy_pauses_the_watch(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.put("a.png", "one")
    with monkeypatch.context() as patched:

        def busy(*arguments: object) -> None:
            raise LibraryBusyError("another process keeps the library locked")

        patched.setattr("app.services.watch.records.WatchRecords.begin", busy)
        watch = bench.watch()
        watch.state(lambda state: state.phase is WatchPhase.PAUSED)
    assert watch.next().path.name == "a.png"


def test_a_receiver_that_is_gone_ends_the_watch(bench: Bench) -> None:
    bench.put("a.png", "one")

    def gone(event: object) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        bench.service().run(bench.request(), lambda file: None, threading.Event(), is_once=True, on_convert=gone)


def test_one_folder_is_watched_once_for_the_same_results(bench: Bench) -> None:
    watch = bench.watch()
    watch.state(lambda state: True)
    with pytest.raises(WatchFolderError, match="already"):
        bench.once()
    assert bench.once("csv") == [], "other results are another watch"


@pytest.mark.parametrize("what", ["missing", "file"])
def test_a_folder_that_is_none_is_refused(bench: Bench, what: str) -> None:
    bench.folder.rmdir()
    if what == "file":
        bench.folder.write_text("", encoding="utf-8")
    with pytest.raises(WatchFolderError, match="no such folder"):
        bench.once()


def test_results_that_cannot_be_written_are_refused_at_the_start(bench: Bench) -> None:
    bench.out.write_text("a file", encoding="utf-8")
    with pytest.raises(WatchFolderError, match="results"):
        bench.once()


def test_deleting_everything_forgets_watched_files(bench: Bench) -> None:
    bench.put("a.png", "one")
    bench.once()
    database = Database(bench.library_file)
    database.erase()
    assert database.query("SELECT * FROM watched_files") == []
    assert database.query("SELECT * FROM watched_results") == []
    database.close()


def test_thousands_of_known_files_cost_little(bench: Bench) -> None:
    for number in range(3_000):
        bench.put(f"{number // 500}/{number}.png", "x")
    started = time.perf_counter()
    assert len(bench.once()) == 3_000
    first = time.perf_counter() - started
    started = time.perf_counter()
    assert bench.once() == []
    again = time.perf_counter() - started
    assert again < 5, f"first {first:.1f} s, again {again:.1f} s"
