"""``pagesight watch`` as a process, with the real models."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from tests.end2end.conftest import SAMPLES, Cli

pytestmark = pytest.mark.model

MakeScan = Callable[[str, int], Path]
WAIT_S = 120


class Watch:
    """A watch that runs; its events as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._events: queue.Queue[dict[str, Any]] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._events.put(json.loads(line))

    def join(self) -> None:
        """Wait until all events of a process that has ended are read."""
        self._reader.join(timeout=20)

    def until(self, kind: str, **facts: Any) -> dict[str, Any]:
        """Wait for an event."""
        while True:
            event = self._events.get(timeout=WAIT_S)
            if event["event"] == kind and all(event[name] == value for name, value in facts.items()):
                return event

    def end(self) -> int:
        """Press Ctrl-C and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=60)


@contextmanager
def watching(cli: Cli, *arguments: str | Path) -> Iterator[Watch]:
    process = cli.start("watch", "--json", "--settle", "0.5", *arguments)
    watch = Watch(process)
    try:
        yield watch
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        watch.join()
        assert process.stdout is not None
        assert process.stderr is not None
        with process.stdout, process.stderr:
            assert "Traceback" not in process.stderr.read()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def encrypted(path: Path) -> Path:
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "behind a password")
        document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="word")
    return path


def test_what_lies_there_is_done_once_and_bad_files_are_set_aside(cli: Cli, inbox: Path, make_scan: MakeScan) -> None:
    # GIVEN good and bad files
    make_scan("in/scan.pdf", 1)
    (inbox / "letters").mkdir()
    (inbox / "letters" / "invoice.png").write_bytes((SAMPLES / "invoice.png").read_bytes())
    (inbox / "broken.pdf").write_bytes(b"no PDF at all")
    encrypted(inbox / "secret.pdf")
    out = inbox / "done"
    watch = ("watch", inbox, "--out", out, "--once", "--settle", "0.5", "--json")
    # WHEN they are done
    run = cli(*watch)
    # THEN each has its result or its note
    assert run.code == 10, run.errors
    outcomes = {Path(event["path"]).name: event["outcome"] for event in run.of("watched_file")}
    assert outcomes == {
        "scan.pdf": "done",
        "invoice.png": "done",
        "broken.pdf": "set_aside",
        "secret.pdf": "set_aside",
    }
    results = contents(out)
    assert sorted(results) == [
        "broken.pdf.problem.txt",
        "letters/invoice.md",
        "scan.md",
        "secret.pdf.problem.txt",
    ]
    assert "Page number 1" in results["scan.md"]
    assert "--password" in results["secret.pdf.problem.txt"]
    # AND the next start does nothing, but for what a password opens
    assert cli(*watch).events == [{"event": "watch", "phase": "watching", "message": "", "files": 0}]
    run = cli(*watch, "--password", "word")
    assert [Path(event["path"]).name for event in run.of("watched_file")] == ["secret.pdf"]
    results = contents(out)
    assert "behind a password" in results["secret.md"]
    assert "secret.pdf.problem.txt" not in results


def test_files_that_arrive_in_pieces_and_change_are_done_as_they_are_whole(
    cli: Cli, inbox: Path, tmp_path: Path, make_scan: MakeScan
) -> None:
    content = make_scan("whole.pdf", 2).read_bytes()
    out = tmp_path / "out"
    with watching(cli, inbox, "--out", out, "--format", "txt") as watch:
        watch.until("watch", phase="watching")
        # A copy that takes its time, and a download of a browser.
        with (inbox / "slow.pdf").open("wb") as slow:
            for start in range(0, len(content), len(content) // 5 + 1):
                slow.write(content[start : start + len(content) // 5 + 1])
                slow.flush()
                assert not out.joinpath("slow.txt").exists()
                threading.Event().wait(0.3)
        part = inbox / "fetched.pdf.part"
        part.write_bytes(content)
        part.rename(inbox / "fetched.pdf")
        done = [watch.until("watched_file") for _ in range(2)]
        assert [event["outcome"] for event in done] == ["done", "done"]
        assert "Page number 2" in (out / "slow.txt").read_text(encoding="utf-8")
        # One of them is replaced by another document.
        (inbox / "fetched.pdf").write_bytes(make_scan("other.pdf", 1).read_bytes())
        again = watch.until("watched_file")
        assert (Path(again["path"]).name, again["outcome"]) == ("fetched.pdf", "done")
        assert "Page number 2" not in (out / "fetched.txt").read_text(encoding="utf-8")
        assert sorted(contents(out)) == ["fetched.txt", "slow.txt"]
        assert watch.end() == 0


def test_a_kill_costs_nothing_that_was_done(cli: Cli, inbox: Path, make_scan: MakeScan) -> None:
    # GIVEN a watch whose results lie beside their sources, killed in the middle of its work
    for number in range(3):
        make_scan(f"in/{number}.pdf", 2)
    with watching(cli, inbox, "--format", "pdf,txt") as watch:
        watch.until("watched_file")
        watch.until("page_finished")
        watch.process.kill()
    # WHEN it is started again
    run = cli("watch", inbox, "--format", "pdf,txt", "--once", "--settle", "0.5", "--json")
    # THEN each file has one set of results, and finished pages were not read again
    assert run.code == 0, run.errors
    sources = {f"{number}.pdf" for number in range(3)}
    results = {f"{number}{ending}" for number in range(3) for ending in ("-searchable.pdf", ".txt")}
    assert set(contents(inbox)) == sources | results
    assert len(run.of("watched_file")) <= 2
    assert any(event["reused"] for event in run.of("page_finished"))
    assert cli("watch", inbox, "--format", "pdf,txt", "--once", "--settle", "0.5", "--json").of("watched_file") == []


def test_a_missing_model_pauses_the_watch_and_sets_nothing_aside(
    make_cli: Callable[..., Cli], models_root: Path, inbox: Path, tmp_path: Path, make_scan: MakeScan
) -> None:
    cli = make_cli(None, settings='network = "never"\n')
    make_scan("in/scan.pdf", 1)
    with watching(cli, inbox, "--out", tmp_path / "out") as watch:
        paused = watch.until("watch", phase="paused")
        assert "models install" in paused["message"]
        assert contents(tmp_path / "out") == {}
        installed = cli.home / "data" / "models"
        for model in models_root.iterdir():
            if not (installed / model.name).exists():
                (installed / model.name).symlink_to(model)
        assert watch.until("watched_file")["outcome"] == "done"
        assert watch.end() == 0


def test_a_private_watch_keeps_no_document_and_does_nothing_twice(
    cli: Cli, inbox: Path, tmp_path: Path, make_scan: MakeScan
) -> None:
    make_scan("in/scan.pdf", 1)
    watch = ("watch", inbox, "--out", tmp_path / "out", "--once", "--settle", "0.5", "--json", "--private")
    assert [event["outcome"] for event in cli(*watch).of("watched_file")] == ["done"]
    assert b"Page number" not in (cli.home / "data" / "library.sqlite").read_bytes()
    assert cli(*watch).of("watched_file") == []


def test_a_folder_that_is_not_there_is_refused(cli: Cli, tmp_path: Path) -> None:
    run = cli("watch", tmp_path / "none", "--out", tmp_path / "out")
    assert run.code == 113
    assert "no such folder" in run.errors
