from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.services.watch.scanning import scan, stamp_of


def found(root: Path, out: str = "") -> list[str]:
    snapshot = scan(str(root), lambda folder: folder == out)
    return [str(Path(path).relative_to(root)) for path in snapshot.files]


def test_files_that_could_be_read_are_found_in_order(tmp_path: Path) -> None:
    for name in ("b/2.PDF", "b/1.jpeg", "a.png", "c.txt", "b/deep/x.tiff"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert found(tmp_path) == ["a.png", "b/1.jpeg", "b/2.PDF", "b/deep/x.tiff"]


def test_hidden_temporary_and_special_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.pdf", "~$open.pdf", "x.pdf.part", "x.pdf.crdownload", ".folder/y.pdf"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "folder.pdf").mkdir()
    assert found(tmp_path) == []


@pytest.mark.parametrize("suffix", [".part", ".crdownload"])
def test_a_file_beside_an_unfinished_download_of_its_name_is_arriving(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "x.pdf").write_bytes(b"")
    (tmp_path / f"x.pdf{suffix}").write_bytes(b"half")
    (tmp_path / "y.pdf").write_bytes(b"whole")
    assert scan(str(tmp_path), lambda folder: False).arriving == {str(tmp_path / "x.pdf")}


def test_the_folder_of_the_results_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "done").mkdir()
    (tmp_path / "done" / "x.pdf").write_bytes(b"x")
    assert found(tmp_path, out=str(tmp_path / "done")) == []


def test_links_are_left_out(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.pdf").write_bytes(b"x")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.pdf").symlink_to(outside / "x.pdf")
    (inside / "link").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    assert found(inside) == []
    assert stamp_of(str(inside / "link.pdf")) is None


def test_names_that_are_no_text_are_told_apart(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/bad\xff.pdf"
    with open(path, "wb"):  # noqa: PTH123 - bytes
        pass
    snapshot = scan(str(tmp_path), lambda folder: False)
    assert snapshot.files == {}
    assert len(snapshot.unnamed) == 1


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        scan(str(tmp_path / "none"), lambda folder: False)


def test_a_folder_inside_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.pdf").write_bytes(b"x")
    real = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    snapshot = scan(str(tmp_path), lambda folder: False)
    assert list(snapshot.files) == [str(tmp_path / "open.pdf")]
    assert snapshot.unlisted == [str(tmp_path / "closed")]
