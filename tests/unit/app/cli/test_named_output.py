from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.cli.named_output import NamedOutput
from core.errors import OutputExistsError, OutputNotWritableError


def _output(target: Path, *, can_overwrite: bool = False, **others: tuple[Path, ...]) -> NamedOutput:
    return NamedOutput(target, option="--table", can_overwrite=can_overwrite, **others)


def test_a_file_is_replaced_only_where_that_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "all.csv"
    target.write_text("mine")
    with pytest.raises(OutputExistsError, match=r"all\.csv: the output exists already\. Use --overwrite .* --table\."):
        _output(target)
    assert target.read_text() == "mine"
    _output(target, can_overwrite=True).write(b"new")
    assert target.read_bytes() == b"new"


def test_what_this_run_wrote_it_may_replace_but_not_what_came_meanwhile(tmp_path: Path) -> None:
    output = _output(tmp_path / "all.csv")
    output.write(b"one")
    output.write(b"two")
    assert (tmp_path / "all.csv").read_bytes() == b"two"
    late = _output(tmp_path / "late.csv")
    (tmp_path / "late.csv").write_text("mine")
    with pytest.raises(OutputExistsError):
        late.write(b"one")
    assert (tmp_path / "late.csv").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.csv", "late.csv"]  # no hidden files stay


@pytest.mark.parametrize("kind", ["plain", "dots", "link", "hard link"])
def test_a_source_is_never_replaced(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "source.png"
    source.write_bytes(b"picture")
    target = tmp_path / "other.csv"
    if kind == "link":
        target.symlink_to(source)
    elif kind == "hard link":
        target.hardlink_to(source)
    else:
        (tmp_path / "x").mkdir()
        target = source if kind == "plain" else tmp_path / "x" / ".." / "source.png"
    with pytest.raises(OutputNotWritableError, match=r"is the source file itself\. Name another file with --table"):
        _output(target, can_overwrite=True, sources=(source,))
    assert source.read_bytes() == b"picture"


def test_the_place_of_another_result_is_refused_before_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(OutputNotWritableError, match="another result"):
        _output(tmp_path / "link" / "A.json", can_overwrite=True, results=(tmp_path / "a.json",))


@pytest.mark.skipif(os.name != "posix", reason="devices and pipes have names on POSIX")
def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputNotWritableError, match="is no file"):
        _output(tmp_path / "pipe", can_overwrite=True)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_name_too_long_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(OutputNotWritableError, match="too long"):
        _output(tmp_path / ("x" * 300))
