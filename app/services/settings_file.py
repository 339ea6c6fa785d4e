"""Reading the settings file (TOML). A missing file means defaults."""

from __future__ import annotations

import tomllib
from pathlib import Path

from core.errors import SettingInvalidError
from core.settings import Settings, settings_from


def load_settings(path: Path) -> Settings:
    """Read the settings.

    Raises:
        SettingInvalidError: If the file cannot be read or a value does not fit.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingInvalidError("the settings file cannot be read", file=path, remedy="Check or delete it") from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingInvalidError(
            f"the settings file is no valid TOML ({error})", file=path, remedy="Mend or delete it"
        ) from error
    try:
        return settings_from(values)
    except SettingInvalidError as error:
        raise error.located(file=path) from error
