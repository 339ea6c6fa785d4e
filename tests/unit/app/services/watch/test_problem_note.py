from __future__ import annotations

from pathlib import Path

import pytest

from app.services.watch.problem_note import note_path, remove_note, write_note


def test_a_note_says_what_to_do_and_goes_again(tmp_path: Path) -> None:
    note = note_path(tmp_path / "out", Path("sub"), Path("/in/sub/a.pdf"))
    assert note == tmp_path / "out" / "sub" / "a.pdf.problem.txt"
    write_note(note, Path("/in/sub/a.pdf"), "it is encrypted. Use --password.", is_partly_done=False)
    write_note(note, Path("/in/sub/a.pdf"), "the password is wrong. Use another one.", is_partly_done=False)
    text = note.read_text(encoding="utf-8")
    assert "a.pdf was set aside" in text
    assert "Use another one." in text
    assert [path.name for path in note.parent.iterdir()] == [note.name]
    remove_note(note)
    assert not note.exists()


def test_another_ones_file_stays(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    note = tmp_path / "a.pdf.problem.txt"
    note.write_text("my own notes", encoding="utf-8")
    write_note(note, Path("/in/a.pdf"), "damaged", is_partly_done=False)
    remove_note(note)
    assert note.read_text(encoding="utf-8") == "my own notes"
    assert "another's file" in caplog.text


def test_names_cannot_write_lines_of_their_own(tmp_path: Path) -> None:
    note = tmp_path / "note.problem.txt"
    write_note(note, Path("/in/a\x1b[2J\u202e.pdf"), "damaged", is_partly_done=False)
    assert "\x1b" not in note.read_text(encoding="utf-8")
    assert "\u202e" not in note.read_text(encoding="utf-8")


def test_long_names_leave_room_for_the_ending(tmp_path: Path) -> None:
    note = note_path(tmp_path, Path(), Path("/in/" + "ä" * 120 + ".pdf"))
    assert len(note.name.encode()) <= 255
    write_note(note, Path("/in/x.pdf"), "damaged", is_partly_done=False)
    assert note.exists()


def test_a_note_that_cannot_be_written_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    write_note(tmp_path / "file" / "a.problem.txt", Path("/in/a.pdf"), "damaged", is_partly_done=False)
    assert "cannot be written" in caplog.text
