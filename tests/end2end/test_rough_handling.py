"""What careless callers and hostile folders do to a run: each case once hung it, ended it or hid what went wrong."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from core.errors import FileUnreadableError, ModelDamagedError, OutputNotWritableError, PageRangeError

ROOT = Path(__file__).resolve().parents[2]
BORN_DIGITAL = ROOT / "resources" / "samples" / "born-digital.pdf"
Cli = Any
MakeCli = Callable[..., Cli]
MakeScan = Callable[[str, int], Path]
bound_by_rights = pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and sys.platform != "linux"),
    reason="needs rights of POSIX, and a superuser who can give his privileges up",
)
posix = pytest.mark.skipif(os.name != "posix", reason="pipes, descriptors and names of POSIX systems")


@pytest.fixture
def offline(make_cli: MakeCli) -> Cli:
    """A command line without models; files with good text need none."""
    return make_cli(None, 'network = "never"\n')


@posix
def test_a_reader_of_events_that_goes_away_ends_the_run(offline: Cli, tmp_path: Path) -> None:
    copies = [shutil.copy(BORN_DIGITAL, tmp_path / f"{number}.pdf") for number in range(3)]
    process = offline.start("convert", "--json", *copies, "--out", tmp_path / "out")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    with process.stderr as stream:
        errors = stream.read()
    assert process.wait(timeout=60) == OutputNotWritableError.exit_code
    assert "Traceback" not in errors
    assert "Finished pages are kept" in errors
    assert not list((tmp_path / "out").glob(".*")), "nothing half-written stays"


@posix
def test_closed_input_output_and_error_change_nothing(offline: Cli, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "app", "convert", "--json", str(BORN_DIGITAL), "--out", str(tmp_path / "out")]
    ended = subprocess.run(
        ["/bin/sh", "-c", f"exec {shlex.join(program)} <&- >&- 2>&-"],
        cwd=ROOT,
        env=offline.environment,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0
    assert (tmp_path / "out" / "born-digital.md").stat().st_size > 500


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_paths_that_are_no_files_fail_alone(offline: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.pdf")
    (folder / "loop.pdf").symlink_to("loop.pdf")
    (folder / "folder.pdf").mkdir()
    shutil.copy(BORN_DIGITAL, folder / os.fsdecode(b"caf\xe9.pdf"))
    shutil.copy(BORN_DIGITAL, folder / "two\nlines.pdf")
    run = offline.convert(folder, "/dev/zero", "--out", tmp_path / "out")
    assert run.code == FileUnreadableError.exit_code
    failed = {event["path"].rpartition("/")[2] for event in run.of("file_failed")}
    assert failed == {"pipe.pdf", "loop.pdf", "caf\\udce9.pdf", "zero"}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["two_lines.md"]


@bound_by_rights
def test_a_file_that_may_not_be_read_fails_alone(offline: Cli, tmp_path: Path) -> None:
    secret = Path(shutil.copy(BORN_DIGITAL, tmp_path / "secret.pdf"))
    secret.chmod(0)
    offline.is_bound_by_rights = True
    run = offline.convert(secret, BORN_DIGITAL, "--out", tmp_path / "out")
    assert run.code == FileUnreadableError.exit_code
    assert [Path(event["path"]).name for event in run.of("file_failed")] == ["secret.pdf"]
    assert "Permission denied" in run.of("file_failed")[0]["error"]["message"]
    assert len(run.of("file_finished")) == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["born-digital.md"]


@bound_by_rights
def test_a_folder_that_may_not_be_written_to_is_said_before_the_work(offline: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o555)
    offline.is_bound_by_rights = True
    run = offline.convert(BORN_DIGITAL, "--out", out)
    assert run.code == OutputNotWritableError.exit_code
    assert run.of("page_finished") == []
    assert "does not let us write" in run.of("file_failed")[0]["error"]["message"]


def test_page_numbers_beyond_any_file_are_refused_at_once(offline: Cli, tmp_path: Path) -> None:
    assert offline.convert(BORN_DIGITAL, "--out", tmp_path / "all", "--pages", "1-999999999999").code == 0
    run = offline.convert(BORN_DIGITAL, "--out", tmp_path / "none", "--pages", "9" * 5000)
    assert run.code == PageRangeError.exit_code


@pytest.mark.model
def test_damaged_weights_are_found_before_pages_come_out_empty(
    make_cli: MakeCli, make_scan: MakeScan, models_root: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "models"
    shutil.copytree(models_root, broken)
    network = broken / "PP-OCRv6_small_det" / "inference.onnx"
    data = bytearray(network.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 100_000] = b"\x55" * 100_000  # still loads
    network.write_bytes(data)
    run = make_cli(broken, 'network = "never"\n').convert(make_scan("s.pdf", 1))
    assert run.code == ModelDamagedError.exit_code
    assert run.of("page_finished") == []
    assert "models install PP-OCRv6_small_det" in run.of("file_failed")[0]["error"]["message"]


@posix
@pytest.mark.model
def test_a_second_ctrl_c_ends_at_once_and_cleanly(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    process = cli.start("convert", "--json", "--workers", "1", make_scan("s.pdf", 30), "--out", tmp_path / "out")
    assert process.stdout is not None
    for row in process.stdout:
        if '"page_finished"' in row:
            break
    children = psutil.Process(process.pid).children(recursive=True)
    for _ in range(3):
        process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in errors
    _gone, alive = psutil.wait_procs(children, timeout=20)
    assert not alive
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())
