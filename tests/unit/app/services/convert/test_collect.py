from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.convert.collect import collect_sources
from core.errors import FileMissingError, FileUnreadableError, NothingToDoError
from exporters.searchable_pdf.result_mark import mark_result


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def make_result(path: Path) -> None:
    """A file that ends as our searchable PDFs do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w+b") as file:
        file.write(b"%PDF-1.7\nstartxref\n9\n%%EOF\n")
        mark_result(file)


def names(paths: list[Path], exclude: Path | None = None) -> list[str]:
    entries, errors = collect_sources(paths, exclude=exclude)
    assert errors == []
    return [entry.path.name for entry in entries]


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


def test_our_searchable_pdfs_are_passed_over_in_folders_but_taken_when_named(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "p.png")
    make_result(tmp_path / "a-searchable.pdf")
    make_result(tmp_path / "sub" / "p.PDF")
    assert names([tmp_path]) == ["a.pdf", "p.png"]
    assert names([tmp_path, tmp_path / "a-searchable.pdf"]) == ["a.pdf", "p.png", "a-searchable.pdf"]


@pytest.mark.parametrize("out", [".", ".."])
def test_results_in_an_output_folder_that_holds_the_given_one_are_no_sources(tmp_path: Path, out: str) -> None:
    given = tmp_path / "in"
    make(given, "p.png")
    make_result(given / "p.pdf")
    assert names([given], exclude=given / out) == ["p.png"]


def test_a_folder_of_results_alone_says_so(tmp_path: Path) -> None:
    make_result(tmp_path / "a.pdf")
    entries, errors = collect_sources([tmp_path])
    assert entries == []
    assert [type(error) for error in errors] == [NothingToDoError]
    assert "Name the files" in errors[0].remedy


def test_the_output_folder_is_known_through_a_link(tmp_path: Path) -> None:
    make(tmp_path, "in/a.pdf", "in/out/a.pdf")
    (tmp_path / "link").symlink_to(tmp_path / "in", target_is_directory=True)
    assert names([tmp_path / "in"], exclude=tmp_path / "link" / "out") == ["a.pdf"]
    entries, _ = collect_sources([tmp_path / "link"], exclude=tmp_path / "in" / "out")
    assert [entry.path for entry in entries] == [tmp_path / "link" / "a.pdf"]


def test_folders_inside_that_cannot_be_listed_are_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.png", "locked/b.png", "z/c.png")
    scandir = os.scandir

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)  # root may read everywhere, so the refusal is played
    entries, errors = collect_sources([tmp_path])
    assert [entry.path.name for entry in entries] == ["a.png", "c.png"]
    assert [(type(error), error.file) for error in errors] == [(FileUnreadableError, str(tmp_path / "locked"))]
