from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from core.errors import DiskFullError, ExportError, OutputExistsError, OutputNotWritableError
from exporters.writing import AtomicOutputs, MemorySink, _backup_name, _WatchedFile, output_error, remove_leftovers


def _write(target: Path, *contents: bytes, overwrite: bool = False) -> tuple[Path, ...]:
    with AtomicOutputs(target, overwrite=overwrite) as outputs:
        for number, content in enumerate(contents, start=1):
            outputs.open(number if len(contents) > 1 else None).write(content)
    return outputs.paths


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_output_appears_with_its_content_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "sub" / "out.txt"
    assert _write(target, b"text") == (target,)
    assert target.read_bytes() == b"text"
    assert _names(target.parent) == ["out.txt"]


def test_nothing_is_visible_under_the_final_name_before_the_end(tmp_path: Path) -> None:
    with AtomicOutputs(tmp_path / "out.txt") as outputs:
        outputs.open().write(b"text")
        assert not (tmp_path / "out.txt").exists()


def test_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    _write(tmp_path / "out.txt", b"")
    assert (tmp_path / "out.txt").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_existing_output_is_refused_and_kept(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    with pytest.raises(OutputExistsError, match="--overwrite") as caught:
        _write(target, b"new")
    assert caught.value.file == str(target)
    assert target.read_bytes() == b"old"
    assert _names(tmp_path) == ["out.txt"]


def test_output_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with pytest.raises(OutputExistsError), AtomicOutputs(target) as outputs:  # noqa: PT012 - the race is the point
        outputs.open().write(b"ours")
        target.write_bytes(b"theirs")
    assert target.read_bytes() == b"theirs"
    assert _names(tmp_path) == ["out.txt"]


def test_overwrite_replaces_and_keeps_permissions(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    _write(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    _write(tmp_path / "link.txt", b"new", overwrite=True)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    target = tmp_path / "out.txt"
    _write(target, b"text")
    assert target.read_bytes() == b"text"
    with pytest.raises(OutputExistsError), AtomicOutputs(tmp_path / "b.txt") as outputs:  # noqa: PT012
        outputs.open()
        (tmp_path / "b.txt").touch()
    assert _names(tmp_path) == ["b.txt", "out.txt"]


@pytest.mark.parametrize("error", [ValueError("broken"), KeyboardInterrupt()])
def test_failure_leaves_the_folder_as_it_was(tmp_path: Path, error: BaseException) -> None:
    (tmp_path / "out-1.csv").write_bytes(b"old")
    with pytest.raises(type(error)), AtomicOutputs(tmp_path / "out.csv", overwrite=True) as outputs:  # noqa: PT012
        outputs.open(1).write(b"new")
        outputs.open(2).write(b"new")
        raise error
    assert _names(tmp_path) == ["out-1.csv"]
    assert (tmp_path / "out-1.csv").read_bytes() == b"old"


def test_several_outputs_are_named_by_number(tmp_path: Path) -> None:
    assert _write(tmp_path / "a.b.csv", b"1", b"2") == (tmp_path / "a.b-1.csv", tmp_path / "a.b-2.csv")


def test_one_taken_name_refuses_all(tmp_path: Path) -> None:
    (tmp_path / "out-2.csv").write_bytes(b"old")
    with pytest.raises(OutputExistsError):
        _write(tmp_path / "out.csv", b"1", b"2", b"3")
    assert _names(tmp_path) == ["out-2.csv"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_failing_rename_takes_the_others_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, overwrite: bool) -> None:
    if overwrite:
        (tmp_path / "out-1.csv").write_bytes(b"old 1")
        (tmp_path / "out-3.csv").write_bytes(b"old 3")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    replace = Path.replace

    def fail_on_third(self: Path, target: Path) -> Path:
        if Path(target).name == "out-3.csv" and self.read_bytes() == b"3":
            raise PermissionError(errno.EACCES, "denied")
        return replace(self, target)

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "replace", fail_on_third)
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(OutputNotWritableError):
        _write(tmp_path / "out.csv", b"1", b"2", b"3", overwrite=overwrite)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_overwriting_several_leaves_no_backups(tmp_path: Path) -> None:
    _write(tmp_path / "out.csv", b"1", b"2")
    _write(tmp_path / "out.csv", b"3", b"4", overwrite=True)
    assert _names(tmp_path) == ["out-1.csv", "out-2.csv"]
    assert (tmp_path / "out-2.csv").read_bytes() == b"4"


@pytest.fixture
def small_files() -> Iterator[None]:
    """Let this process write no more than 64 KiB into a file; the system then refuses like a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
@pytest.mark.parametrize("chunk", [1 << 20, 70000, 1000])
def test_refused_write_leaves_nothing(tmp_path: Path, chunk: int) -> None:
    def write_much(file: BinaryIO) -> None:
        for _ in range(0, 140000, chunk):
            file.write(bytes(chunk))

    with pytest.raises(OutputNotWritableError, match="no file this large"), AtomicOutputs(tmp_path / "o") as outputs:
        write_much(outputs.open())
    assert _names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("size", [1, 1 << 20])
def test_full_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    opened = _WatchedFile
    monkeypatch.setattr("exporters.writing._WatchedFile", lambda path, mode: opened("/dev/full", "r+b"))
    with pytest.raises(DiskFullError, match="Free space") as caught:
        _write(tmp_path / "out.txt", bytes(size))
    assert isinstance(caught.value.__cause__, OSError)
    assert _names(tmp_path) == []


def test_disk_that_is_full_only_when_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DiskFullError):
        _write(tmp_path / "out.txt", b"text")
    assert _names(tmp_path) == []


def test_full_disk_behind_the_error_of_a_library_is_found(tmp_path: Path) -> None:
    def hidden(outputs: AtomicOutputs) -> None:
        output = outputs.open()
        outputs._outputs[0].raw.failure = OSError(errno.ENOSPC, "No space left on device")
        output.write(b"x")
        raise RuntimeError("code=2: cannot fwrite")

    with pytest.raises(DiskFullError), AtomicOutputs(tmp_path / "out.pdf") as outputs:
        hidden(outputs)
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFullError, "no room"),
        (errno.EDQUOT, DiskFullError, "no room"),
        (errno.EROFS, OutputNotWritableError, "read-only"),
        (errno.EACCES, OutputNotWritableError, "not permitted"),
        (errno.EPERM, OutputNotWritableError, "not permitted"),
        (errno.ENAMETOOLONG, OutputNotWritableError, "too long"),
        (errno.EIO, OutputNotWritableError, "cannot be written"),
    ],
)
def test_system_errors_get_their_own_words(number: int, kind: type[ExportError], words: str) -> None:
    error = output_error(OSError(number, os.strerror(number)), Path("out/a.md"))
    assert type(error) is kind
    assert words in error.what
    assert error.remedy
    assert error.file == str(Path("out/a.md"))


def test_read_only_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # root may write everywhere, so the refusal of the system is played.
    def refuse(path: Path, mode: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("exporters.writing._WatchedFile", refuse)
    with pytest.raises(OutputNotWritableError, match="--out"):
        _write(tmp_path / "out.txt", b"")
    assert _names(tmp_path) == []


def test_folder_in_the_way_of_the_output(tmp_path: Path) -> None:
    (tmp_path / "out.txt").mkdir()
    with pytest.raises(OutputNotWritableError, match="same name"):
        _write(tmp_path / "out.txt", b"", overwrite=True)


def test_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "sub").touch()
    with pytest.raises(OutputNotWritableError, match="same name"):
        _write(tmp_path / "sub" / "out.txt", b"")


def test_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(OutputNotWritableError, match="too long"):
        _write(tmp_path / ("x" * 300 + ".txt"), b"")
    assert _names(tmp_path) == []


def test_longest_possible_name_works(tmp_path: Path) -> None:
    _write(tmp_path / ("x" * 251 + ".txt"), b"text")
    assert len(_names(tmp_path)) == 1


def test_memory_sink_keeps_each_output() -> None:
    sink = MemorySink()
    sink.open().write(b"a")
    sink.open(2).write(b"b")
    assert sink.content == b"a"
    assert sink.outputs[2].getvalue() == b"b"


def test_leftovers_of_killed_programs_go_and_those_of_living_ones_stay(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    with AtomicOutputs(tmp_path / "a.txt") as outputs:
        outputs.open().write(b"new")
        (living,) = tmp_path.glob(".pagesight-*.part")
        machine, _, tail = living.name.rsplit("-", 2)
        left = tmp_path / f"{machine}-{ended.pid}-{tail}"
        left.write_bytes(b"half")
        elsewhere = tmp_path / f".pagesight-00000000-{ended.pid}-{tail}"
        elsewhere.write_bytes(b"another machine's")
        remove_leftovers(tmp_path)
        assert living.exists()
        assert elsewhere.exists()
        assert not left.exists()
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def _gone_pid() -> int:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


_KILLED_BETWEEN_TWO_RENAMES = """
import os, sys
from pathlib import Path
from exporters.writing import AtomicOutputs

replace = Path.replace

def die_with_the_first_new_file(self, final):
    if self.suffix == ".part":
        os._exit(9)
    return replace(self, final)

Path.replace = die_with_the_first_new_file
with AtomicOutputs(Path(sys.argv[1]), overwrite=True) as outputs:
    for number in (1, 2):
        outputs.open(number).write(b"new")
"""


def test_files_set_aside_by_a_killed_program_come_back(tmp_path: Path) -> None:
    before = {"a-b-1.csv": b"old 1", "a-b-2.csv": b"old 2"}
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    ended = subprocess.run([sys.executable, "-c", _KILLED_BETWEEN_TWO_RENAMES, str(tmp_path / "a-b.csv")], check=False)
    assert ended.returncode == 9
    assert not (tmp_path / "a-b-1.csv").exists(), "set aside, its successor not in place yet"
    remove_leftovers(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_files_set_aside_go_where_their_successors_are_in_place(tmp_path: Path) -> None:
    backup = _backup_name(tmp_path / "a-1.csv")
    start = backup.name.split("-")
    left = tmp_path / "-".join([*start[:2], str(_gone_pid()), *start[3:]])
    left.write_bytes(b"old")
    backup.write_bytes(b"of a living program")
    (tmp_path / "a-1.csv").write_bytes(b"new")
    remove_leftovers(tmp_path)
    assert _names(tmp_path) == [backup.name, "a-1.csv"]
    assert (tmp_path / "a-1.csv").read_bytes() == b"new"


@pytest.mark.parametrize("kind", ["itself", "link", "hard link", "folder link"])
def test_the_source_is_never_replaced_whatever_it_is_called(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    source = folder / "a.pdf"
    source.write_bytes(b"source")
    target = tmp_path / "out.pdf"
    if kind == "itself":
        target = source
    elif kind == "link":
        target.symlink_to(source)
    elif kind == "hard link":
        target.hardlink_to(source)
    else:
        (tmp_path / "out").symlink_to(folder, target_is_directory=True)
        target = tmp_path / "out" / "a.pdf"
    with (
        pytest.raises(OutputNotWritableError, match="source file itself"),
        AtomicOutputs(target, overwrite=True, source=source) as outputs,
    ):
        outputs.open()
    assert source.read_bytes() == b"source"
    assert _names(folder) == ["a.pdf"]


def test_companions_lie_in_a_folder_named_after_the_output(tmp_path: Path) -> None:
    with AtomicOutputs(tmp_path / "a.b.md") as outputs:
        outputs.open().write(b"text")
        address = outputs.write_beside("figure-1.png", b"picture")
        assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == []
    assert address == "a.b_files/figure-1.png"
    assert (tmp_path / address).read_bytes() == b"picture"
    assert outputs.paths == (tmp_path / "a.b.md", tmp_path / address)
    assert {path.name for path in tmp_path.iterdir()} == {"a.b.md", "a.b_files"}


def test_failure_leaves_no_folder_of_companions(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), AtomicOutputs(tmp_path / "a.md") as outputs:  # noqa: PT012
        outputs.write_beside("figure-1.png", b"picture")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_output_that_appears_meanwhile_takes_the_companions_away_again(tmp_path: Path) -> None:
    with pytest.raises(OutputExistsError), AtomicOutputs(tmp_path / "a.md") as outputs:  # noqa: PT012
        outputs.write_beside("figure-1.png", b"picture")
        outputs.open().write(b"text")
        (tmp_path / "a.md").write_text("somebody else's")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_companion_that_exists_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    older = tmp_path / "a_files" / "figure-1.png"
    older.parent.mkdir()
    older.write_bytes(b"older")
    with pytest.raises(OutputExistsError), AtomicOutputs(tmp_path / "a.md") as outputs:
        outputs.write_beside("figure-1.png", b"newer")
    assert older.read_bytes() == b"older"
    with AtomicOutputs(tmp_path / "a.md", overwrite=True) as outputs:
        outputs.write_beside("figure-1.png", b"newer")
    assert older.read_bytes() == b"newer"


def test_file_in_the_place_of_the_companions_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a_files").write_text("a file")
    with (
        pytest.raises(OutputNotWritableError, match="same name"),
        AtomicOutputs(tmp_path / "a.md", overwrite=True) as outputs,
    ):
        outputs.write_beside("figure-1.png", b"picture")
    assert [path.name for path in tmp_path.iterdir()] == ["a_files"]


def test_more_companions_than_open_files_are_allowed(tmp_path: Path) -> None:
    with AtomicOutputs(tmp_path / "a.md") as outputs:
        for number in range(40):
            outputs.write_beside(f"figure-{number}.png", b"picture")
        assert all(output.file.closed for output in outputs._outputs)
    assert len(list((tmp_path / "a_files").iterdir())) == 40


def test_companions_in_memory_are_kept_by_name() -> None:
    sink = MemorySink()
    assert sink.write_beside("figure-1.png", b"picture") == "document_files/figure-1.png"
    assert sink.companions == {"figure-1.png": b"picture"}


def test_finished_parts_are_not_held_open(tmp_path: Path) -> None:
    with AtomicOutputs(tmp_path / "a.csv") as outputs:
        for number in range(1, 41):
            outputs.open(number).write(b"table")
        assert [output.file.closed for output in outputs._outputs] == [True] * 39 + [False]
    assert len(_names(tmp_path)) == 40


def test_a_folder_is_tidied_once_however_many_outputs_go_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tidied: list[Path] = []
    monkeypatch.setattr("exporters.writing.remove_leftovers", tidied.append)
    with AtomicOutputs(tmp_path / "a.md") as outputs:
        outputs.open()
        for number in range(5):
            outputs.write_beside(f"figure-{number}.png", b"picture")
    assert tidied == [tmp_path]
