from __future__ import annotations

from pathlib import Path

from app.services.passwords import Passwords


def test_a_password_is_known_by_its_file_and_can_be_replaced(tmp_path: Path) -> None:
    passwords = Passwords()
    assert passwords.of(tmp_path / "a.pdf") is None
    passwords.remember(tmp_path / "a.pdf", "one")
    passwords.remember(tmp_path / "a.pdf", "two")
    assert passwords.of(tmp_path / "a.pdf") == "two"
    assert passwords.of(tmp_path / "b.pdf") is None


def test_a_log_line_with_the_passwords_in_it_says_none() -> None:
    passwords = Passwords()
    passwords.remember(Path("a.pdf"), "secret")
    assert "secret" not in f"{passwords} {passwords!r}"
