"""Names of uploads, folders of jobs, and pages that stand for a document's own."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.services.jobs.folders import JobFolders, shown_name
from app.services.jobs.own_pages import OwnPages, write_pages
from app.services.jobs.telling import code_and_message, without_folders
from core.errors import DiskFullError, FileDamagedError, ModelMissingError


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\scan.png", "scan.png"),
        ("", "upload"),
        ("..", "upload"),
        ("a\x00b\nc.pdf", "abc.pdf"),
        ("\udcff.pdf", "?.pdf"),
        ("письмо.pdf", "письмо.pdf"),
    ],
)
def test_names_are_shown_without_folders_and_control_characters(sent: str, shown: str) -> None:
    assert shown_name(sent) == shown


def test_a_long_name_keeps_its_ending() -> None:
    name = shown_name("x" * 5000 + ".pdf")
    assert len(name) <= 200
    assert name.endswith(".pdf")


def test_folders_are_the_owners_alone_and_others_are_not_taken_for_jobs(tmp_path: Path) -> None:
    folders = JobFolders(tmp_path / "api")
    assert list(folders.ids()) == []
    folder = folders.create("0" * 32)
    (tmp_path / "api" / "somebody's own").mkdir()
    assert list(folders.ids()) == ["0" * 32]
    assert list(folders.ids(older_than_s=60)) == []
    if os.name == "posix":
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    folders.delete("0" * 32)
    assert list(folders.ids()) == []


def test_a_folder_that_cannot_be_made_is_a_full_disk_to_the_caller(tmp_path: Path) -> None:
    (tmp_path / "api").write_text("a file in the way")
    with pytest.raises(DiskFullError):
        JobFolders(tmp_path / "api").create("0" * 32)


def test_what_cannot_be_deleted_yet_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = JobFolders(tmp_path / "api")
    upload = folders.create("0" * 32).upload
    upload.write_bytes(b"sent")

    def held_open(path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError("another process has it open")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held_open)
        folders.delete_upload("0" * 32)
        folders.delete_rest()
    assert upload.exists()
    folders.delete_rest()
    assert not upload.exists()
    folders.delete("1" * 32)  # there is none


def test_pages_come_back_by_their_index(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    write_pages(path, [(2, b"two"), (7, b""), (9, b"n" * 100_000)])
    pages = OwnPages(path)
    assert pages.encoded(2) == b"two"
    assert pages.encoded(7) == b""
    assert pages.encoded(9) == b"n" * 100_000
    assert pages.encoded(3) is None
    assert [file.name for file in tmp_path.iterdir()] == ["pages"]


def test_errors_name_the_file_as_it_was_sent(tmp_path: Path) -> None:
    folder = tmp_path / "api" / ("0" * 32)
    error = FileDamagedError(f"{folder}/upload is cut off", remedy=f"Look into {folder}", file=folder / "upload")
    told = without_folders(error, folder, "scan.pdf")
    assert isinstance(told, FileDamagedError)
    assert str(tmp_path) not in told.message
    assert told.message.startswith("scan.pdf: upload is cut off.")


def test_a_jobs_error_begins_with_a_capital_but_a_files_name_stays_as_it_is() -> None:
    missing = ModelMissingError("no model that reads pictures is installed", remedy="Install one")
    assert code_and_message(missing) == (
        "model_missing",
        "No model that reads pictures is installed. Install one.",
    )
    damaged = FileDamagedError("it cannot be opened", file="scan.pdf")
    assert code_and_message(damaged) == ("file_damaged", "scan.pdf: it cannot be opened.")
