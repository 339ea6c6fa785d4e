from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from core.errors import AppError, PageDamagedError, UnexpectedError, all_error_types

DOCS = Path(__file__).resolve().parents[3] / "docs" / "errors.md"


def test_every_code_is_unique_and_has_its_own_exit_code() -> None:
    types = all_error_types()
    assert len({kind.code for kind in types}) == len(types) > 30
    # A loss of the language model's process is one of a process: it keeps the exit code.
    own = [kind.exit_code for kind in types if kind.exit_code not in (1, 2) and "exit_code" in vars(kind)]
    assert len(set(own)) == len(own)
    assert all(3 <= code <= 125 for code in own), "shells use the rest"


@pytest.mark.parametrize("kind", all_error_types(), ids=lambda kind: kind.code)
def test_error_is_documented_and_crosses_processes(kind: type[AppError]) -> None:
    error = kind("it broke", remedy="Try again", file="a.pdf", page_index=2)
    assert error.message == "a.pdf, page 3: it broke. Try again."
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is kind
    assert again.message == error.message
    assert 400 <= kind.http_status < 600
    row = next((row for row in DOCS.read_text(encoding="utf-8").splitlines() if row.startswith(f"| `{kind.code}`")), "")
    assert f"| {kind.exit_code} |" in row, f"{kind.code} is missing in docs/errors.md"
    assert f"| {kind.http_status} |" in row


def test_place_is_filled_in_only_where_open() -> None:
    error = PageDamagedError("it broke", page_index=0).located(file="b.pdf", page_index=7)
    assert (error.file, error.page_index) == ("b.pdf", 0)


def test_foreign_exception_is_described_without_a_trace() -> None:
    assert "ValueError: boom" in UnexpectedError.wrap(ValueError("boom")).message
