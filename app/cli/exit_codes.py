"""Exit codes of the command line; those of single errors stand with them in ``core.errors``, all in docs/errors.md."""

from __future__ import annotations

from collections.abc import Iterable

from core.errors import AppError

OK = 0
SEVERAL_FAILURES = 10
SOME_PAGES_FAILED = 11
CANCELLED = 130


def exit_code_of(errors: Iterable[AppError], *, has_failed_pages: bool, is_cancelled: bool) -> int:
    """Return the code a run ends with.

    A cancel wins; then failed files: the code of their error where all failed alike, 10 where they did not; then
    11 where every file was written but pages of it could not be read.
    """
    if is_cancelled:
        return CANCELLED
    codes = {error.exit_code for error in errors}
    if len(codes) == 1:
        return codes.pop()
    if codes:
        return SEVERAL_FAILURES
    return SOME_PAGES_FAILED if has_failed_pages else OK
