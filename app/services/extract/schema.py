"""What is looked for: a JSON Schema of a person's own, or a preset of the program.

A schema is JSON Schema 2020-12 of one object: strings, numbers, booleans, enums, objects in objects, and lists of
strings or of flat objects. Keywords of our own say more: ``x-kind`` what a value is, ``x-labels`` which words stand
before it, ``x-not-labels`` which words rule a line out, ``x-role`` what rules beyond labels may find it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from core.errors import SchemaInvalidError
from core.fields import FieldKind
from core.resources import resource_path

PRESETS = ("invoice", "receipt", "id-card", "business-card")
"""Names of the presets; each is a file of ``resources/fields``."""

_LARGEST_FILE = 256 * 1024
_MOST_FIELDS = 200
_DEEPEST = 4
_KIND_OF_FORMAT = {
    "date": FieldKind.DATE,
    "date-time": FieldKind.DATE,
    "email": FieldKind.EMAIL,
    "idn-email": FieldKind.EMAIL,
    "uri": FieldKind.URL,
    "iri": FieldKind.URL,
    "phone": FieldKind.PHONE,
    "iban": FieldKind.IBAN,
}
_REMEDY = "Write a JSON Schema of an object with properties, or name a preset: " + ", ".join(PRESETS)
# Words of a member's name that tell its kind where the schema does not.
_KIND_OF_WORD = {
    "date": FieldKind.DATE,
    "datum": FieldKind.DATE,
    "birthday": FieldKind.DATE,
    "email": FieldKind.EMAIL,
    "phone": FieldKind.PHONE,
    "telephone": FieldKind.PHONE,
    "mobile": FieldKind.PHONE,
    "fax": FieldKind.PHONE,
    "iban": FieldKind.IBAN,
    "website": FieldKind.URL,
    "url": FieldKind.URL,
    "currency": FieldKind.CURRENCY,
}
_AMOUNT_WORDS = frozenset(
    ("total", "amount", "price", "sum", "subtotal", "tax", "net", "gross", "cost", "balance", "fee", "betrag", "summe")
)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field that is looked for.

    Attributes:
        path: Names of members from the top.
        kind: What its value is; of an object or list what does not matter.
        labels: Words that stand beside it, in lower case, the best first.
        not_labels: Words that rule a line out, in lower case.
        role: What rules beyond labels may find it, for example "total"; "" for none.
        description: What the schema says about it; the model reads it.
        choices: Values it may have, for CHOICE.
        is_number: Whether the schema wants a JSON number, not a decimal string.
        is_list: Whether it is a list; ``members`` are the fields of an entry, none for a list of plain values.
        members: Fields of an object, or of an entry of a list.
    """

    path: tuple[str, ...]
    kind: FieldKind = FieldKind.TEXT
    labels: tuple[str, ...] = ()
    not_labels: tuple[str, ...] = ()
    role: str = ""
    description: str = ""
    choices: tuple[str, ...] = ()
    is_number: bool = False
    is_list: bool = False
    members: tuple[FieldSpec, ...] = ()

    @property
    def name(self) -> str:
        """Its own name, without what it stands in."""
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class FieldSchema:
    """All that is looked for.

    Attributes:
        name: Name of the preset, or the title of the schema.
        fields: Single fields and lists at any depth, in the schema's order; objects are taken apart.
    """

    name: str
    fields: tuple[FieldSpec, ...]

    @property
    def single(self) -> tuple[FieldSpec, ...]:
        """The fields with one value."""
        return tuple(each for each in self.fields if not each.is_list)

    @property
    def lists(self) -> tuple[FieldSpec, ...]:
        """The fields with many values."""
        return tuple(each for each in self.fields if each.is_list)


def load_schema(name_or_path: str) -> FieldSchema:
    """Return a preset by its name, else the schema of a file.

    Raises:
        SchemaInvalidError: If there is no such preset or file, or its schema cannot be used.
    """
    if name_or_path in PRESETS:
        return preset(name_or_path)
    path = Path(name_or_path)
    if not path.suffix and not path.exists():
        raise SchemaInvalidError(f'there is no preset "{name_or_path}" and no file of that name', remedy=_REMEDY)
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise SchemaInvalidError("the schema is larger than 256 KB", remedy=_REMEDY, file=path)
        data = path.read_bytes()
    except OSError as error:
        raise SchemaInvalidError(
            f"the schema cannot be read ({error.strerror or error})", remedy=_REMEDY, file=path
        ) from error
    return parse_schema(data, name=path.stem, file=path)


@cache
def preset(name: str) -> FieldSchema:
    """Return a preset; the name is one of ``PRESETS``."""
    path = resource_path(f"fields/{name}.json")
    return parse_schema(path.read_bytes(), name=name, file=path)


def schema_from_text(text: str) -> FieldSchema:
    """Return a preset by its name, else the schema that the text is; no file is read, whatever the text names.

    Raises:
        SchemaInvalidError: As ``parse_schema``.
    """
    name = text.strip()
    return preset(name) if name in PRESETS else parse_schema(text.encode("utf-8", "replace"), name="schema")


def parse_schema(data: bytes, *, name: str, file: Path | None = None) -> FieldSchema:
    """Read a JSON Schema.

    Args:
        data: The schema as JSON.
        name: Its name where it has no title.
        file: Where it came from, for the error.

    Raises:
        SchemaInvalidError: If it is no JSON or no schema that can be used; the message says where.
    """
    try:
        schema = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise SchemaInvalidError(f"the schema is no JSON ({error})", remedy=_REMEDY, file=file) from error
    except RecursionError as error:
        raise SchemaInvalidError("the schema is too deep", remedy=_REMEDY, file=file) from error
    reader = _Reader(schema, file)
    fields = reader.object_fields(schema, ())
    if not fields:
        raise reader.error("it has no properties", ())
    is_preset = name in PRESETS
    title = schema.get("title")
    return FieldSchema(title if isinstance(title, str) and title and not is_preset else name, tuple(fields))


class _Reader:
    def __init__(self, root: Any, file: Path | None) -> None:
        self._root = root
        self._file = file
        self._count = 0

    def error(self, what: str, path: tuple[str, ...]) -> SchemaInvalidError:
        place = f" at {'.'.join(path)}" if path else ""
        return SchemaInvalidError(f"the schema cannot be used: {what}{place}", remedy=_REMEDY, file=self._file)

    def object_fields(self, schema: Any, path: tuple[str, ...]) -> list[FieldSpec]:
        schema = self._resolved(schema, path)
        if schema.get("type", "object") != "object":
            raise self.error(f'it is of type "{schema.get("type")}", not an object', path)
        properties = schema.get("properties", {})
        if not isinstance(properties, Mapping):
            raise self.error('"properties" is no object', path)
        if len(path) >= _DEEPEST:
            raise self.error("objects are nested too deep", path)
        found: list[FieldSpec] = []
        for name, member in properties.items():
            self._count += 1
            if self._count > _MOST_FIELDS:
                raise self.error(f"it has more than {_MOST_FIELDS} fields", path)
            if not name or not isinstance(name, str) or "." in name or len(name) > 80:
                raise self.error(f'the name "{name}" is empty, too long or holds a dot', path)
            found += self._member(member, (*path, name))
        return found

    def _member(self, schema: Any, path: tuple[str, ...]) -> list[FieldSpec]:
        schema = self._resolved(schema, path)
        implied = "object" if "properties" in schema else "array" if "items" in schema else "string"
        types = schema.get("type", implied)
        if isinstance(types, list):  # "string or null": null is how a missing value is shown anyway
            rest = [each for each in types if each != "null"]
            if len(rest) != 1:
                raise self.error(f"it may be of {len(rest)} types", path)
            types = rest[0]
        if "enum" in schema:
            choices = [each for each in self._list(schema, "enum", path) if each is not None]
            if not choices or not all(isinstance(each, str) for each in choices):
                raise self.error('"enum" holds something that is no text', path)
            return [self._single(schema, path, FieldKind.CHOICE, choices=tuple(choices))]
        match types:
            case "object":
                return self.object_fields(schema, path)
            case "array":
                return [self._array(schema, path)]
            case "string":
                return [self._single(schema, path, _string_kind(schema, path))]
            case "number":
                kind = FieldKind.AMOUNT if _is_amount(schema, path) else FieldKind.NUMBER
                return [self._single(schema, path, kind, is_number=True)]
            case "integer":
                return [self._single(schema, path, FieldKind.INTEGER, is_number=True)]
            case "boolean":
                return [self._single(schema, path, FieldKind.BOOLEAN)]
        raise self.error(f'the type "{types}" is not known', path)

    def _array(self, schema: Any, path: tuple[str, ...]) -> FieldSpec:
        items = self._resolved(schema.get("items", {}), path)
        members: tuple[FieldSpec, ...] = ()
        kind = FieldKind.TEXT
        if items.get("type") == "object":
            members = tuple(self.object_fields(items, path))
            if any(each.is_list or len(each.path) != len(path) + 1 for each in members):
                raise self.error("entries of a list must be flat objects", path)
        elif items.get("type", "string") == "string":
            kind = _string_kind(items, path)
        else:
            raise self.error(f'a list of "{items.get("type")}" cannot be filled', path)
        spec = self._single(schema, path, kind)
        return FieldSpec(
            path, kind, spec.labels, spec.not_labels, spec.role, spec.description, (), False, True, members
        )

    def _single(
        self,
        schema: Any,
        path: tuple[str, ...],
        kind: FieldKind,
        *,
        choices: tuple[str, ...] = (),
        is_number: bool = False,
    ) -> FieldSpec:
        if "x-kind" in schema:
            try:
                kind = FieldKind(schema["x-kind"])
            except ValueError:
                raise self.error(f'"x-kind" is "{schema["x-kind"]}", not one of {", ".join(FieldKind)}', path) from None
        labels = [_folded(each) for each in self._list(schema, "x-labels", path)]
        if not labels:
            words = _words(path[-1])
            labels = [" ".join(words)]
            title = schema.get("title")
            if isinstance(title, str) and title and _folded(title) not in labels:
                labels.insert(0, _folded(title))
        description = schema.get("description", "")
        return FieldSpec(
            path,
            kind,
            tuple(label for label in labels if label),
            tuple(_folded(each) for each in self._list(schema, "x-not-labels", path)),
            str(schema.get("x-role", "")),
            description if isinstance(description, str) else "",
            choices,
            is_number,
        )

    def _list(self, schema: Any, key: str, path: tuple[str, ...]) -> list[Any]:
        found = schema.get(key, [])
        if not isinstance(found, list) or len(found) > 200:
            raise self.error(f'"{key}" is no list, or too long a one', path)
        if key.startswith("x-") and not all(isinstance(each, str) for each in found):
            raise self.error(f'"{key}" holds something that is no text', path)
        return found

    def _resolved(self, schema: Any, path: tuple[str, ...]) -> Any:
        for _ in range(10):
            if not isinstance(schema, Mapping):
                raise self.error("a schema is no object", path)
            reference = schema.get("$ref")
            if reference is None:
                break
            if not isinstance(reference, str) or not re.match(r"#(?:/|$)", reference):
                raise self.error(f'the reference "{reference}" does not stay inside the file', path)
            target: Any = self._root
            for step in filter(None, reference[1:].split("/")):
                target = target.get(step) if isinstance(target, Mapping) else None
            schema = target
        else:
            raise self.error("references go round in a circle", path)
        for key in ("oneOf", "anyOf", "allOf", "not", "if", "patternProperties"):
            if key in schema:
                raise self.error(f'"{key}" cannot be followed', path)
        return schema


def _string_kind(schema: Any, path: tuple[str, ...]) -> FieldKind:
    kind = _KIND_OF_FORMAT.get(str(schema.get("format", "")))
    if kind is not None:
        return kind
    words = _words(path[-1])
    for word in reversed(words):
        if word in _KIND_OF_WORD:
            return _KIND_OF_WORD[word]
    if words[:1] == ["vat"] and words[-1] in ("id", "number", "no"):
        return FieldKind.VAT_ID
    return FieldKind.AMOUNT if schema.get("format") == "decimal" else FieldKind.TEXT


def _is_amount(schema: Any, path: tuple[str, ...]) -> bool:
    return schema.get("format") == "decimal" or bool(_AMOUNT_WORDS.intersection(_words(path[-1])))


def _words(name: str) -> list[str]:
    """Return the words of a member's name: ``invoiceNumber`` and ``invoice_number`` are two."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+", " ", name).lower().split()


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())
