from __future__ import annotations

from app.cli.exit_codes import exit_code_of
from core.errors import AppError, FileEmptyError, PasswordRequiredError


def code(*errors: AppError, has_failed_pages: bool = False, is_cancelled: bool = False) -> int:
    return exit_code_of(errors, has_failed_pages=has_failed_pages, is_cancelled=is_cancelled)


def test_exit_code_tells_how_a_run_ended() -> None:
    empty, locked = FileEmptyError("x"), PasswordRequiredError("x")
    assert code() == 0
    assert code(empty, empty) == empty.exit_code
    assert code(empty, locked) == 10
    assert code(has_failed_pages=True) == 11
    assert code(empty, has_failed_pages=True) == empty.exit_code
    assert code(empty, is_cancelled=True) == 130
