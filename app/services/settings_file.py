"""Reading and writing the settings file (TOML). A missing file means defaults, which are not written either."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

from core.errors import SettingInvalidError
from core.settings import SETTINGS, Settings, settings_from


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
        reason = (error.strerror or str(error)) if isinstance(error, OSError) else "it is no UTF-8 text"
        raise SettingInvalidError(
            f"the settings file cannot be read ({reason})",
            file=path,
            remedy="Check or delete it, or set PAGESIGHT_HOME to another folder",
        ) from error
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


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings that differ from their defaults; the file is replaced in one step.

    Raises:
        SettingInvalidError: If the file cannot be written.
    """
    values: dict[str, object] = {}
    for setting in SETTINGS:
        value = getattr(settings, setting.key)
        if value != setting.default:
            values[setting.key] = _plain(value)
    write_toml(path, values)


def change_setting(path: Path, key: str, value: float | str) -> Settings:
    """Change one setting in the file, and return all as they are now.

    Raises:
        SettingInvalidError: If the file cannot be read or written, or the value does not fit.
    """
    before = load_settings(path)
    values = {setting.key: _plain(getattr(before, setting.key)) for setting in SETTINGS}
    settings = settings_from({**values, key: value})
    save_settings(path, settings)
    return settings


def _plain(value: object) -> object:
    # An enum of texts is a text to TOML.
    return str(value) if isinstance(value, str) else value


def write_toml(path: Path, values: Mapping[str, object]) -> None:
    """Write a TOML file so that a reader finds the old content or the new, never a part.

    Raises:
        SettingInvalidError: If it cannot be written.
    """
    import tomli_w

    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            tomli_w.dump(values, stream)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise SettingInvalidError(
            f"the settings cannot be written ({error.strerror or error})",
            file=path,
            remedy="Check the rights of its folder",
        ) from error
