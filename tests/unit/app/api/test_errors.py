"""Errors as bodies."""

from __future__ import annotations

import pytest

from app.api.errors import error_body, error_response
from core.errors import (
    AppError,
    FileDamagedError,
    JobUnknownError,
    PasswordRequiredError,
    UnexpectedError,
    all_error_types,
)


@pytest.mark.parametrize("folder", ["/home/somebody/data/", "C:\\Users\\somebody\\data\\", ""])
def test_a_file_is_named_without_its_folder(folder: str) -> None:
    error = FileDamagedError("it cannot be opened", remedy="Get a new copy", file=f"{folder}letter.pdf", page_index=2)
    assert error_body(error) == {
        "code": "file_damaged",
        "message": "letter.pdf, page 3: it cannot be opened. Get a new copy.",
    }


def test_a_sentence_begins_with_a_capital() -> None:
    assert error_body(FileDamagedError("it cannot be opened"))["message"] == "It cannot be opened."


def test_the_remedy_is_one_of_the_api() -> None:
    assert (
        "form field password" in error_body(PasswordRequiredError("it is locked", remedy="Use --password"))["message"]
    )


def test_an_unknown_job_has_a_remedy_and_one_answer_whatever_the_reason() -> None:
    one = error_body(JobUnknownError("there is no such job", remedy="Check its uuid and your token"))
    assert one["message"] == "There is no such job. Check its uuid and your token."
    assert error_body(JobUnknownError("deleted meanwhile", file="a.pdf")) == one


def test_what_nobody_expected_is_told_without_its_words() -> None:
    assert "secret" not in error_body(UnexpectedError.wrap(ValueError("secret")))["message"]


@pytest.mark.parametrize("kind", all_error_types(), ids=lambda kind: kind.code)
def test_every_error_becomes_an_answer(kind: type[AppError]) -> None:
    answer = error_response(kind("it happened"))
    assert answer.status_code == kind.http_status
    assert ("retry-after" in answer.headers) == (kind.http_status in (429, 503))
    assert ("www-authenticate" in answer.headers) == (kind.http_status == 401)
