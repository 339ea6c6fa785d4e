"""Where the program keeps its files on this system."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from app.services.data_place import chosen_data
from core.errors import SettingInvalidError

HOME_VARIABLE = "PAGESIGHT_HOME"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Folders of the program; they are made when first written to.

    Attributes:
        data: Library and models.
        config: Settings file.
        logs: Log files.
    """

    data: Path
    config: Path
    logs: Path

    @property
    def library_file(self) -> Path:
        """The SQLite file of documents, pages and jobs."""
        return self.data / "library.sqlite"

    @property
    def models(self) -> Path:
        """Root of installed models."""
        return self.data / "models"

    @property
    def composed(self) -> Path:
        """Root of documents that were made of chosen pages."""
        return self.data / "composed"

    @property
    def pasted(self) -> Path:
        """Folder of pasted pictures and pictures of the screen."""
        return self.data / "pasted"

    @property
    def api(self) -> Path:
        """Root of what the HTTP API keeps: a folder for each job with its upload, until the job ends, and results."""
        return self.data / "api"

    @property
    def own_files(self) -> tuple[Path, ...]:
        """Folders of files that the program made itself to read them."""
        return self.pasted, self.composed

    @property
    def settings_file(self) -> Path:
        """The settings file; it need not exist."""
        return self.config / "settings.toml"

    @property
    def log_file(self) -> Path:
        """The log of this machine."""
        return self.logs / "pagesight.log"


def app_paths() -> AppPaths:
    """Return the system's usual folders, or folders below PAGESIGHT_HOME where that variable is set.

    The data folder may lie elsewhere by the person's choice, see ``app.services.data_place``.

    Raises:
        SettingInvalidError: If the user has no home folder and that variable is not set, or the chosen data folder is
            not there.
    """
    home = os.environ.get(HOME_VARIABLE)
    try:
        if home:
            root = Path(home).expanduser().absolute()
            return AppPaths(root / "data", root / "config", root / "logs")
        dirs = platformdirs.PlatformDirs("pagesight", appauthor=False)
        data, config, logs = dirs.user_data_path, dirs.user_config_path, dirs.user_log_path
        if any(place.is_relative_to(data) for place in (config, logs)):
            # Windows and macOS have one folder for both; moving or deleting the data must not take the rest along.
            data /= "data"
        usual = AppPaths(data, config, logs)
        return replace(usual, data=chosen_data(usual.config) or usual.data)
    except RuntimeError as error:  # neither HOME nor the system's list of users names one
        raise SettingInvalidError(
            "this user has no home folder", remedy=f"Set {HOME_VARIABLE} to a folder you can write to"
        ) from error
