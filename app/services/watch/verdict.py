"""What an error says: something about the one file, or about this machine as it is now. Services layer."""

from __future__ import annotations

from enum import Enum

from core.errors import (
    AppError,
    DiskFullError,
    FileMissingError,
    LanguageUnsupportedError,
    LibraryError,
    ModelError,
    NotBuiltError,
    OutputExistsError,
    SettingsError,
    TranslationUnsupportedError,
)


class Verdict(Enum):
    """What follows from an error."""

    SET_ASIDE = "set_aside"
    PAUSE = "pause"
    AGAIN = "again"


# Every file would fail so: setting all of them aside would only hide what is to be mended.
_OF_THE_MACHINE = (
    ModelError,
    DiskFullError,
    LibraryError,
    SettingsError,
    NotBuiltError,
    LanguageUnsupportedError,
    TranslationUnsupportedError,
)
_OF_THE_MOMENT = (FileMissingError, OutputExistsError)  # the file went away; a result's name was taken meanwhile


def verdict_on(error: AppError) -> Verdict:
    """Tell what to do after a file failed with this error."""
    if isinstance(error, _OF_THE_MOMENT):
        return Verdict.AGAIN
    return Verdict.PAUSE if isinstance(error, _OF_THE_MACHINE) else Verdict.SET_ASIDE
