from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.services.convert.collect import collect_sources
from core.errors import FileMissingError, FileUnreadableError


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_folders_recurse_in_a_fixed_order_and_skip_what_is_hidden(tmp_path: Path) -> None:
    make(tmp_path, "b.PDF", "a.png", "x/c.tiff", "notes.doc", ".hidden.png", ".git/d.png", "x/y/e.heic")
    entries, errors = collect_sources([tmp_path])
    assert [str(e.path.relative_to(tmp_path)) for e in entries] == ["a.png", "b.PDF", "x/c.tiff", "x/y/e.heic"]
    assert [str(e.folder) for e in entries] == [".", ".", "x", "x/y"]
    assert errors == []


def test_a_named_file_is_taken_whatever_its_ending(tmp_path: Path) -> None:
    make(tmp_path, "scan.dat")
    entries, _ = collect_sources([tmp_path / "scan.dat"])
    assert [e.path.name for e in entries] == ["scan.dat"]


def test_each_file_comes_once_and_missing_ones_are_errors(tmp_path: Path) -> None:
    make(tmp_path, "a.png")
    entries, errors = collect_sources([tmp_path / "a.png", tmp_path, tmp_path / "gone.pdf"])
    assert len(entries) == 1
    assert [type(error) for error in errors] == [FileMissingError]
    assert "gone.pdf" in errors[0].message


def test_results_of_an_earlier_run_are_no_sources(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "out/a.pdf")
    entries, _ = collect_sources([tmp_path], exclude=tmp_path / "out")
    assert [e.path for e in entries] == [tmp_path / "a.pdf"]
    given, _ = collect_sources([tmp_path / "out"], exclude=tmp_path / "out")
    assert [e.path for e in given] == [tmp_path / "out" / "a.pdf"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    make(tmp_path, "x/a.png")
    (tmp_path / "x" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(collect_sources([tmp_path])[0]) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_names_that_are_no_text_are_errors_and_the_rest_goes_on(tmp_path: Path) -> None:
    make(tmp_path, "a.png")
    name = os.fsdecode(b"b\xff.png")
    make(tmp_path, name)
    for given in ([tmp_path], [tmp_path / "a.png", tmp_path / name]):
        entries, errors = collect_sources(given)
        assert [entry.path.name for entry in entries] == ["a.png"]
        assert [type(error) for error in errors] == [FileUnreadableError]
        assert "b\\udcff.png" in errors[0].message
        assert errors[0].message.encode(), "can be stored and shown"
