"""The last choices of the export dialog, kept beside the settings. They are no settings: losing them loses nothing."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.services.export.plan import ExistingFile
from app.services.settings_file import write_toml
from core.errors import SettingInvalidError
from exporters.base import ExportFormat

log = logging.getLogger(__name__)

FORMAT_IDS = tuple(str(each) for each in ExportFormat)


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What was chosen last time.

    Attributes:
        formats: Ids of formats.
        folder: Where to; None until one was chosen.
        template: Name of the files; "" until one was chosen, which means that of the settings.
        existing: What to do where a file exists.
        is_pdfa: Whether searchable PDFs are written as PDF/A-2.
    """

    formats: tuple[str, ...] = ("md",)
    folder: Path | None = None
    template: str = ""
    existing: ExistingFile = ExistingFile.ASK
    is_pdfa: bool = False


def load_choices(path: Path) -> ExportChoices:
    """Read the choices; what cannot be read counts as never chosen."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        formats = tuple(str(name) for name in values.get("formats", ("md",)) if name in FORMAT_IDS)
        folder = values.get("folder")
        return ExportChoices(
            formats or ("md",),
            Path(str(folder)) if folder else None,
            str(values.get("template", "")),
            ExistingFile(values.get("existing", ExistingFile.ASK)),
            values.get("pdfa") is True,
        )
    except FileNotFoundError:
        return ExportChoices()
    except (OSError, ValueError, TypeError) as error:
        log.info("the last export choices cannot be read (%s)", type(error).__name__)
        return ExportChoices()


def save_choices(path: Path, choices: ExportChoices) -> None:
    """Write the choices; a failure is only noted."""
    values: dict[str, object] = {
        "formats": list(choices.formats),
        "template": choices.template,
        "existing": str(choices.existing),
        "pdfa": choices.is_pdfa,
    }
    if choices.folder is not None:
        values["folder"] = str(choices.folder)
    try:
        write_toml(path, values)
    except SettingInvalidError as error:
        log.warning("the export choices cannot be kept: %s", error.message)
