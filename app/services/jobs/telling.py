"""Errors as they are told to callers: with the file's name as it was sent, and without folders of this machine."""

from __future__ import annotations

from pathlib import Path

from core.errors import AllowanceSpentError, AppError, DiskFullError, OutputNotWritableError, PasswordRequiredError

_REMEDIES = {  # elsewhere these are options of the command line, or questions
    PasswordRequiredError.code: "Send it as the form field password",
    DiskFullError.code: "Have space made on the disk of the server's data folder",
    OutputNotWritableError.code: "Have the rights of the server's data folder checked",
}
_COMMANDS = {'"pagesight languages"': "GET /api/v1/languages/"}


def remedy_over_http(error: AppError) -> str:
    """Return what a caller over HTTP can do about an error; "" where there is nothing to say."""
    remedy = _REMEDIES.get(error.code, error.remedy)
    for command, request in _COMMANDS.items():
        remedy = remedy.replace(command, request)
    return remedy


def without_folders(error: AppError, folder: Path, file_name: str) -> AppError:
    """Return an error about a file of a job's folder as its caller may see it.

    Args:
        error: What happened.
        folder: The job's folder, which no message may name.
        file_name: The upload's name as it was sent.
    """
    if isinstance(error, AllowanceSpentError):  # says nothing of a file, and carries numbers
        return error
    return type(error)(
        _cleaned(error.what, folder),
        remedy=_cleaned(remedy_over_http(error), folder),
        file=file_name if error.file is not None else None,
        page_index=error.page_index,
    )


def code_and_message(error: AppError) -> tuple[str, str]:
    """Return what a job keeps of an error; the message begins with a capital, or with the name of the file as it is."""
    message = error.message
    return error.code, message if error.file is not None else message[:1].upper() + message[1:]


def _cleaned(text: str, folder: Path) -> str:
    return text.replace(f"{folder}/", "").replace(f"{folder}\\", "").replace(str(folder), "the job's folder")
