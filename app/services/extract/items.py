"""Lines of goods: rows of a table under a header, or lines of a receipt that end with a price. Services layer; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.services.extract.labels import label_pattern
from app.services.extract.lines import SourceLine, fold
from app.services.extract.patterns import Found, decimal_of, normalised, values
from app.services.extract.schema import FieldSpec
from core.fields import FieldKind
from core.model import BlockKind

_TAX_MARK = re.compile(r"\s+(?:[A-Z*]{1,2}|\d{1,2})$")
_TIMES = re.compile(
    r"(?<![\w.,])(\d{1,4}(?:[.,]\d{1,3})?)\s*[xX×@*]\s*(?:rm|[€$£])?\s*(\d+(?:[.,]\d{1,4})?)", re.IGNORECASE
)
_AT = re.compile(r"^@?\s*(\d{1,4})\s*[xX×]\s*(?:rm\s*)?(\d+(?:[.,]\d{1,4})?)", re.IGNORECASE)
_END_WORDS = re.compile(
    r"(?<!\w)(?:total|subtotal|sub-total|sub total|tatal|summe|gesamt|zwischensumme|cash|change|visa|card|paid|payment|"
    r"rounding|round|vat|gst|mwst|tax|tva|iva|discount|disc|balance|amount due|net|netto|rückgeld|bar|zu zahlen|"
    r"espèces|efectivo|contanti|totale|importe|montant|credit|debit|svc chg|service charge)(?!\w)"
)
_TOTAL = re.compile(r"(?<!\w)(?:total|totale|gesamtbetrag)(?!\w)")
_UNITS_ALONE = re.compile(r"(?:\W|(?<!\w)(?:rm|eur|usd|gst|vat|tax|sr|incl|excl)(?!\w))*")
_HEADER_WORDS = re.compile(
    r"(?<!\w)(?:description|item|qty|quantity|price|amount|u\.?/?p|u\.price|artikel|menge|preis|betrag|désignation|qté)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class ItemValue:
    """A value of an entry: the member it belongs to, what was found, and the index of its line."""

    name: str
    found: Found
    line: int


Entry = tuple[ItemValue, ...]


def table_items(spec: FieldSpec, lines: Sequence[SourceLine]) -> list[Entry]:
    """Return the entries of a list of objects from the rows of tables whose header names its members."""
    entries: list[Entry] = []
    columns: dict[int, FieldSpec] = {}
    block: tuple[int, int] | None = None
    for index, line in enumerate(lines):
        if line.kind is not BlockKind.TABLE or not line.cells:
            continue
        here = (line.page_index, line.place.block)
        header = _columns(spec, line)
        if len(header) >= 2 and (_needed(spec) is None or any(each.role == "item.amount" for each in header.values())):
            columns, block = header, here
            continue
        if block is None or not columns:
            continue
        if here != block and len(line.cells) <= max(columns):
            continue  # another table, of another shape
        entry = _row(columns, line, index)
        if entry:
            entries.append(entry)
    return entries


def _needed(spec: FieldSpec) -> FieldSpec | None:
    return next((each for each in spec.members if each.role == "item.amount"), None)


def _columns(spec: FieldSpec, line: SourceLine) -> dict[int, FieldSpec]:
    """Return which member each column holds, where a row is the header of a table."""
    if sum(any(map(str.isdigit, cell)) for cell in line.cells) > len(line.cells) / 3:
        return {}
    columns: dict[int, FieldSpec] = {}
    taken: set[str] = set()
    scored: list[tuple[float, int, FieldSpec]] = []
    for number, cell in enumerate(line.cells):
        text = fold(cell).strip(" :.")
        for member in spec.members:
            for rank, label in enumerate(member.labels):
                if text == label.strip(" :."):
                    scored.append((100.0 - rank, number, member))
                elif label_pattern(label).search(text):
                    scored.append((50.0 - rank + len(label), number, member))
    for _, number, member in sorted(scored, key=lambda each: -each[0]):
        if number not in columns and member.name not in taken:
            columns[number] = member
            taken.add(member.name)
    return columns


def _row(columns: dict[int, FieldSpec], line: SourceLine, index: int) -> Entry:
    entry: list[ItemValue] = []
    has_amount = not any(member.role == "item.amount" for member in columns.values())
    starts: list[int] = []
    at = 0
    for cell in line.cells:  # the text of the line is its cells with tabs between
        starts.append(line.text.find(cell, at) if cell else -1)
        at = max(at, starts[-1] + len(cell))
    for number, member in sorted(columns.items()):
        cell = line.cells[number] if number < len(line.cells) else ""
        if not cell:
            continue
        found = _cell_value(member, cell)
        if found is None:
            continue
        has_amount = has_amount or member.role == "item.amount"
        offset = max(starts[number], 0)
        entry.append(
            ItemValue(member.name, Found(found.start + offset, found.end + offset, found.text, found.value), index)
        )
    words = next((item for item in entry if _member_name(columns, "item.description") == item.name), None)
    if words is not None and _END_WORDS.match(fold(words.found.text)):
        return ()
    return tuple(entry) if has_amount and len(entry) >= 2 else ()


def _member_name(columns: dict[int, FieldSpec], role: str) -> str:
    return next((member.name for member in columns.values() if member.role == role), "")


def _cell_value(member: FieldSpec, cell: str) -> Found | None:
    if member.kind is FieldKind.AMOUNT:
        found = normalised(FieldKind.AMOUNT, cell)
        if found is None:
            number = normalised(FieldKind.NUMBER, cell)
            return None if number is None else Found(number.start, number.end, number.text, str(number.value))
        return found
    return normalised(member.kind, cell)


def receipt_items(spec: FieldSpec, lines: Sequence[SourceLine]) -> list[Entry]:
    """Return the entries of a receipt: lines that end with a price, before the first line of sums."""
    names = {member.role: member.name for member in spec.members}
    amount_name, words_name = names.get("item.amount"), names.get("item.description")
    if amount_name is None or words_name is None:
        return []
    first, last = _item_area(lines)
    has_header = first > 0
    entries: list[list[ItemValue]] = []
    waiting: int | None = None  # a line of words whose price may stand in the next one
    for index in range(first, last):
        line = lines[index]
        text = _TAX_MARK.sub("", line.text)
        folded = fold(text)
        found = values(FieldKind.AMOUNT, text)
        if values(FieldKind.DATE, text) or (not found and values(FieldKind.PHONE, text)):
            waiting = None
            continue
        times = _AT.match(folded) or _TIMES.search(folded)
        price = found[-1] if found and not text[found[-1].end :].strip(" )") else None
        if price is None:
            if times is not None and entries and _AT.match(folded) is not None:
                _add_times(entries[-1], names, times, text, index)
            elif sum(map(str.isalpha, text)) >= 3 and not _UNITS_ALONE.fullmatch(folded):
                if entries and all(item.name != words_name for item in entries[-1]):
                    # The line before was a number of goods with its price; what it is stands below.
                    entries[-1].insert(0, ItemValue(words_name, _whole(text), index))
                else:
                    waiting = index
            continue
        starts = [times.start()] if times is not None else []
        end = min([found[0].start, *starts])
        words = text[:end].replace("\t", " ").strip(" :*-@")
        quantity = re.search(r"(?:^|\s)(\d{1,3})$", words) if times is None and len(found) > 1 else None
        entry: list[ItemValue] = []
        if sum(map(str.isalpha, words)) >= 2:
            at = text.find(words[:8])
            entry.append(ItemValue(words_name, Found(at, at + len(words), words, " ".join(words.split())), index))
        elif waiting is not None:
            entry.append(ItemValue(words_name, _whole(lines[waiting].text), waiting))
        elif not has_header:
            continue
        if times is not None:
            _add_times(entry, names, times, text, index)
        elif quantity is not None and "item.quantity" in names:
            entry.append(
                ItemValue(
                    names["item.quantity"],
                    Found(quantity.start(1), quantity.end(1), quantity.group(1), int(quantity.group(1))),
                    index,
                )
            )
        entry.append(ItemValue(amount_name, price, index))
        entries.append(entry)
        waiting = None
    return [tuple(entry) for entry in entries]


def _whole(text: str) -> Found:
    return Found(0, len(text), text, " ".join(text.split()))


def _item_area(lines: Sequence[SourceLine]) -> tuple[int, int]:
    """Return the lines between the header of goods, if there is one, and the first sum."""
    first = 0
    for index, line in enumerate(lines):
        if len(_HEADER_WORDS.findall(line.folded)) >= 2:
            first = index + 1
        if first or _TOTAL.search(line.folded):
            break
    for index in range(first, len(lines)):
        text = lines[index].folded.lstrip(" *")
        is_sum = _END_WORDS.match(text) or _TOTAL.search(text)
        if index > first and is_sum and (len(text.split()) <= 2 or values(FieldKind.AMOUNT, text)):
            return first, index
    return first, len(lines)


def _add_times(entry: list[ItemValue], names: dict[str, str], times: re.Match[str], text: str, index: int) -> None:
    for group, role in ((1, "item.quantity"), (2, "item.unit_price")):
        name = names.get(role)
        if name is None or any(item.name == name for item in entry):
            continue
        number = decimal_of(times.group(group).replace(",", "."))
        if number is None:
            continue
        value: str | int | float = str(number)
        if role == "item.quantity":
            value = int(number) if number == number.to_integral_value() else float(number)
        start, end = times.span(group)
        entry.append(ItemValue(name, Found(start, end, text[start:end], value), index))
