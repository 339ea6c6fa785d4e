"""The folders that a person has chosen to have watched, kept in a file beside the settings. Free of Qt.

Losing the file loses no result: which files were done is kept in the library.
"""

from __future__ import annotations

import logging
import tomllib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.services.languages import AUTO
from app.services.settings_file import write_toml
from app.services.tool_options import after_reading, export_options, read_options
from app.services.tools import Tool, tools
from app.services.watch.port import WatchRequest
from exporters.base import ExportFormat

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Watch:
    """One folder.

    Attributes:
        folder: What is watched.
        out: Where results go.
        tool: Slug of the tool; "" for ``formats``.
        formats: Ids of formats, without a tool.
        language: "auto" or codes apart by commas.
        translate_to: Code of the language to translate to; "" for tools that do not translate.
        is_paused: Whether a person has paused it.
        id: Of this entry.
    """

    folder: Path
    out: Path
    tool: str = ""
    formats: tuple[str, ...] = ("md",)
    language: str = AUTO
    translate_to: str = ""
    is_paused: bool = False
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def entry(self) -> Tool | None:
        """The tool; None without one, or where this version has none of that name."""
        return next((tool for tool in tools() if tool.slug == self.tool), None)

    def request(self, name_template: str) -> WatchRequest:
        """Return what the service is asked.

        Raises:
            AppError: If the language or the target language is unknown.
        """
        tool = self.entry
        return WatchRequest(
            self.folder,
            self.out,
            tool.formats if tool is not None else self.formats,
            read_options(tool, language=None if self.language == AUTO else self.language),
            export_options(tool),
            # A person has chosen language and model; every translated file would wait for an answer otherwise.
            after_reading(tool, translate_to=self.translate_to or None, has_consent=bool(self.translate_to)),
            name_template,
            tool=self.tool,
        )


def load_watches(path: Path) -> tuple[Watch, ...]:
    """Read the list; entries that cannot be understood are left out."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("folder", [])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        log.warning("the list of watched folders cannot be read (%s)", type(error).__name__)
        return ()
    found = []
    for entry in entries if isinstance(entries, list) else []:
        try:
            found.append(_from_table(entry))
        except (KeyError, TypeError, ValueError):
            log.warning("an entry of the list of watched folders cannot be understood")
    return tuple(found)


def save_watches(path: Path, watches: Sequence[Watch]) -> None:
    """Write the list.

    Raises:
        SettingInvalidError: If it cannot be written.
    """
    write_toml(path, {"folder": [_to_table(watch) for watch in watches]})


def _to_table(watch: Watch) -> dict[str, Any]:
    return {
        "id": watch.id,
        "folder": str(watch.folder),
        "out": str(watch.out),
        "tool": watch.tool,
        "formats": list(watch.formats),
        "language": watch.language,
        "translate_to": watch.translate_to,
        "paused": watch.is_paused,
    }


def _from_table(entry: dict[str, Any]) -> Watch:
    formats = tuple(str(ExportFormat(name)) for name in entry.get("formats", ("md",)))
    return Watch(
        Path(str(entry["folder"])),
        Path(str(entry["out"])),
        str(entry.get("tool", "")),
        formats or ("md",),
        str(entry.get("language", AUTO)),
        str(entry.get("translate_to", "")),
        entry.get("paused") is True,
        str(entry.get("id") or uuid.uuid4().hex),
    )
