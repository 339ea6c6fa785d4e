"""Values taken out of a document: what was found, where it stands, and how far code could check it.

Core layer, frozen. Boxes are pixels of the page frame, ``page_index`` counts from 0 (``core.chat.Citation``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.chat import Citation, Support

PlainValue = str | int | float | bool | None | list["PlainValue"] | dict[str, "PlainValue"]
"""What JSON holds."""


class FieldKind(StrEnum):
    """What a value is; each has its own way to be found, normalised and checked."""

    TEXT = "text"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    INTEGER = "integer"
    PERCENT = "percent"
    CURRENCY = "currency"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    IBAN = "iban"
    VAT_ID = "vat_id"
    BOOLEAN = "boolean"
    CHOICE = "choice"


class FieldOrigin(StrEnum):
    """Who found a value: rules of the program, or the language model's choice, which code then looked up."""

    CODE = "code"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value.

    Attributes:
        path: Where it stands in the result: names of members and numbers of entries, counted from 0.
        kind: What it is.
        value: Normalised: dates ISO 8601, amounts decimal strings, numbers as numbers; None where nothing was found.
        text: The words of the document, verbatim; "" where nothing was found.
        origin: Who found it.
        support: SUPPORTED where it stands beside one of the field's labels, or is proved by a check sum or by adding
            up; WEAK where it stands in the document but was chosen by its place or by the model; UNSUPPORTED where
            it stands nowhere.
        citation: The lines it stands in; None where it stands nowhere.
        confidence: 0..1, never above that of the lines it was read from; None where nothing was found.
        note: What a person should know about it, in words; "" for nothing.
    """

    path: tuple[str | int, ...]
    kind: FieldKind
    value: str | int | float | bool | None
    text: str
    origin: FieldOrigin
    support: Support
    citation: Citation | None = None
    confidence: float | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """The path as one word: ``lines.0.amount``."""
        return ".".join(map(str, self.path))

    @property
    def is_kept(self) -> bool:
        """Whether the value stands in the result; what the document does not hold does not."""
        return self.value is not None and self.support is not Support.UNSUPPORTED


@dataclass(frozen=True, slots=True)
class ExtractedFields:
    """What was taken out of a document.

    Attributes:
        document_id: Which document.
        schema: Name of the preset, or the title of the schema.
        paths: Paths of all single fields that were looked for, in the schema's order.
        lists: Paths of the lists that were looked for.
        values: What was found, in the same order, entries of lists in the document's order.
        warnings: What does not add up or could not be done, in sentences for people.
        model: Id of the language model that helped; "" where code worked alone.
    """

    document_id: str
    schema: str
    paths: tuple[tuple[str, ...], ...]
    lists: tuple[tuple[str, ...], ...]
    values: tuple[FieldValue, ...]
    warnings: tuple[str, ...] = ()
    model: str = ""

    def value(self, *path: str | int) -> FieldValue | None:
        """Return the value at a path, None where nothing was found."""
        return next((each for each in self.values if each.path == path), None)

    def plain(self) -> dict[str, PlainValue]:
        """Return the result alone, shaped like the schema: fields that were not found are null, lists may be empty."""
        result: dict[str, PlainValue] = {}
        for path in self.paths:
            _put(result, path, None)
        for path in self.lists:
            _put(result, path, [])
        for each in self.values:
            if each.is_kept:
                _put(result, each.path, each.value)
        return result


def _put(place: dict[str, PlainValue] | list[PlainValue], path: tuple[str | int, ...], value: PlainValue) -> None:
    """Set a value at a path, making the objects and lists on the way."""
    step, rest = path[0], path[1:]
    if isinstance(place, list):
        index = int(step)
        while len(place) <= index:
            place.append(None)
        inner = place[index]
    else:
        inner = place.get(str(step))
    if rest:
        if not isinstance(inner, dict | list):
            inner = [] if isinstance(rest[0], int) else {}
        _put(inner, rest, value)
    else:
        inner = value
    if isinstance(place, list):
        place[int(step)] = inner
    else:
        place[str(step)] = inner
