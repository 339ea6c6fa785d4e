"""Which installed model reads which language, and what is to be installed for the others. App layer, services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.languages import Language, language, languages
from app.services.models.service import ModelRow, ModelState

_GENERAL = "PP-OCRv6_small_rec"
_PROVEN = "tesseract-"


@dataclass(frozen=True, slots=True)
class LanguageData:
    """How a language stands on this machine.

    Attributes:
        language: The language.
        reader: Id of the best installed model that reads it, "" where none does.
        to_install: Id of the model to install before it is read as well as it can be; "" where nothing is missing.
        size: Bytes that model takes; 0 where nothing is missing or it is unknown.
        package: Debian's package that brings the same; "" where none does.
    """

    language: Language
    reader: str
    to_install: str = ""
    size: int = 0
    package: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether an installed model reads it with all its letters."""
        return not self.to_install


def language_data(rows: Sequence[ModelRow]) -> tuple[LanguageData, ...]:
    """Tell how every language stands, in the order of the table.

    Args:
        rows: All models, as ``ModelService.list`` gives them.
    """
    by_id = {row.id: row for row in rows}
    return tuple(_data(entry, by_id) for entry in languages())


def language_object(data: LanguageData) -> dict[str, object]:
    """Return how a language stands as JSON takes it: for ``pagesight languages --json`` and the HTTP API."""
    entry = data.language
    return {
        "code": entry.code,
        "tag": entry.tag,
        "name": entry.name,
        "native_name": entry.native_name,
        "script": entry.script,
        "direction": entry.direction.value,
        "aliases": list(entry.aliases),
        "readers": list(entry.readers),
        "ready": data.is_ready,
        "reader": data.reader,
        "to_install": data.to_install,
        "package": data.package,
    }


def models_for(option: Sequence[str], rows: Sequence[ModelRow]) -> tuple[str, ...]:
    """Return the ids of the models to install for languages, each once; none for those that are ready.

    Args:
        option: Codes, tags or aliases.
        rows: All models, as ``ModelService.list`` gives them.

    Raises:
        LanguageUnsupportedError: If one of them cannot be read.
    """
    by_id = {row.id: row for row in rows}
    wanted = (_data(language(code), by_id).to_install for code in option)
    return tuple(dict.fromkeys(model for model in wanted if model))


def _data(entry: Language, rows: dict[str, ModelRow]) -> LanguageData:
    readers = [rows[reader] for reader in entry.readers if reader in rows]
    installed = next((row for row in readers if row.state is ModelState.INSTALLED), None)
    sound = _sound(entry, readers)
    if not sound or any(row.state is ModelState.INSTALLED for row in sound):
        return LanguageData(entry, installed.id if installed else "")
    # What our own figures are of is offered, before what could not be measured yet.
    offered = next((row for row in sound if row.id.startswith(_PROVEN)), sound[0])
    return LanguageData(entry, installed.id if installed else "", offered.id, offered.size, offered.package)


def _sound(entry: Language, readers: Sequence[ModelRow]) -> list[ModelRow]:
    """Leave out the model that is always there where it comes behind others: it lacks letters of such languages."""
    if entry.readers[0] == _GENERAL:
        return list(readers)
    return [row for row in readers if row.id != _GENERAL]
