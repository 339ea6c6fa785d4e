"""What code alone finds: the best candidate for each field, goods, and whether the sums agree. Services layer; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.services.extract.items import Entry, receipt_items, table_items
from app.services.extract.labels import Candidate, labelled
from app.services.extract.lines import SourceLine, citation
from app.services.extract.patterns import AMBIGUOUS_DATE, Found, decimal_of, month_first_evidence, values
from app.services.extract.places import placed
from app.services.extract.schema import FieldSchema, FieldSpec
from app.services.extract.sums import agreement, check
from core.chat import Support
from core.currencies import UNCERTAIN_SIGNS
from core.fields import FieldKind, FieldOrigin, FieldValue

_NEAR_BEST = 16.0  # candidates of a total whose scores differ less are weighed by what adds up
_SUM_ROLES = ("subtotal", "tax", "total", "cash", "change")
_ROUNDING = re.compile(r"(?<!\w)(?:rounding|round adj|rounded|rundung|arrondi)(?!\w)")
_MOST_ENTRIES = 2_000
# How sure each way of finding a value is, before the reading itself is looked at.
_SURE_LABEL, _SURE_PROVED, _SURE_PLACE = 0.9, 0.97, 0.6


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What the rules found.

    Attributes:
        values: The values, single fields first.
        warnings: What does not add up, in sentences.
    """

    values: tuple[FieldValue, ...]
    warnings: tuple[str, ...]


def by_rules(
    schema: FieldSchema, lines: Sequence[SourceLine], document_id: str, checkpoint: Callable[[], None]
) -> RuleResult:
    """Find the fields of a schema by code.

    Args:
        schema: What is looked for.
        lines: The lines of the document, one at least.
        document_id: Which document.
        checkpoint: Called for each field; raises ``JobCancelled``.
    """
    finder = _Finder(schema, lines, document_id, checkpoint)
    return finder.result()


class _Finder:
    def __init__(
        self, schema: FieldSchema, lines: Sequence[SourceLine], document_id: str, checkpoint: Callable[[], None]
    ) -> None:
        self._schema = schema
        self._lines = lines
        self._document_id = document_id
        self._checkpoint = checkpoint
        self._is_month_first = month_first_evidence(line.text for line in lines)
        self._is_rounded = any(_ROUNDING.search(line.folded) for line in lines)

    def result(self) -> RuleResult:
        entries = {spec.path: self._entries(spec) for spec in self._schema.lists}
        chosen = self._chosen(entries)
        found: list[FieldValue] = []
        for spec in self._schema.single:
            candidate = chosen.get(spec.path)
            if candidate is not None:
                found.append(self._value(spec, candidate))
        currency = next((spec for spec in self._schema.single if spec.role == "currency"), None)
        if currency is not None and (value := self._currency(currency, chosen)) is not None:
            found = [each for each in found if each.path != currency.path] + [value]
        listed = [value for spec in self._schema.lists for value in self._list_values(spec, entries[spec.path])]
        return self._with_sums(found, listed, entries)

    # ---- Choosing

    def _chosen(self, entries: dict[tuple[str, ...], list[Entry]]) -> dict[tuple[str, ...], Candidate]:
        chosen: dict[tuple[str, ...], Candidate] = {}
        candidates: dict[tuple[str, ...], list[Candidate]] = {}
        for spec in self._schema.single:
            self._checkpoint()
            found = labelled(spec, self._lines, is_month_first=self._is_month_first, checkpoint=self._checkpoint)
            if not found:
                found = placed(spec, self._lines, is_month_first=self._is_month_first)
            candidates[spec.path] = found
            if found and spec.role != "total":
                chosen[spec.path] = found[0]
        amounts = self._amounts(chosen)
        for spec in self._schema.single:
            if spec.role == "total" and candidates[spec.path]:
                chosen[spec.path] = self._best_total(candidates[spec.path], amounts, self._item_amounts(entries))
        self._drop_large_taxes(chosen, candidates)
        return self._without_twice(chosen, candidates)

    def _drop_large_taxes(
        self, chosen: dict[tuple[str, ...], Candidate], candidates: dict[tuple[str, ...], list[Candidate]]
    ) -> None:
        """Take another candidate where a tax is as large as the total, or none."""
        total = self._amounts(chosen).get("total")
        for spec in self._schema.single:
            if spec.role != "tax" or total is None or spec.path not in chosen:
                continue
            smaller = [
                each
                for each in candidates[spec.path]
                if (value := decimal_of(each.found.value)) is not None and (abs(value) < abs(total) or not total)
            ]
            if smaller:
                chosen[spec.path] = smaller[0]
            else:
                del chosen[spec.path]

    def _best_total(self, candidates: list[Candidate], amounts: dict[str, Decimal], items: list[Decimal]) -> Candidate:
        best = candidates[0].score

        def weight(candidate: Candidate) -> tuple[float, Decimal]:
            value = decimal_of(candidate.found.value) or Decimal(0)
            agreed = agreement(value, amounts, items, is_rounded=self._is_rounded)
            return candidate.score + 12.0 * agreed, value

        return max((each for each in candidates if each.score >= best - _NEAR_BEST), key=weight)

    def _without_twice(
        self, chosen: dict[tuple[str, ...], Candidate], candidates: dict[tuple[str, ...], list[Candidate]]
    ) -> dict[tuple[str, ...], Candidate]:
        """Give up the worse of two fields that took the same words, where both only guessed or one has a label."""
        taken: dict[tuple[int, int, int], tuple[str, ...]] = {}
        for path, candidate in sorted(chosen.items(), key=lambda each: -each[1].score):
            for each in [candidate, *candidates[path]]:
                place = (each.line, each.found.start, each.found.end)
                owner = taken.get(place)
                if owner is None or each.label:
                    taken.setdefault(place, path)
                    chosen[path] = each
                    break
            else:
                del chosen[path]
        return chosen

    def _amounts(self, chosen: dict[tuple[str, ...], Candidate]) -> dict[str, Decimal]:
        found: dict[str, Decimal] = {}
        for spec in self._schema.single:
            candidate = chosen.get(spec.path)
            if spec.role in _SUM_ROLES and candidate is not None:
                value = decimal_of(candidate.found.value)
                if value is not None:
                    found[spec.role] = value
        return found

    def _currency(self, spec: FieldSpec, chosen: dict[tuple[str, ...], Candidate]) -> FieldValue | None:
        """Return the currency that stands beside the total, else the one that stands most often in the document."""
        for other in self._schema.single:
            candidate = chosen.get(other.path)
            if other.role == "total" and candidate is not None and candidate.found.currency:
                found = candidate.found
                sure = any(sign in found.text for sign in UNCERTAIN_SIGNS)
                note = "the sign stands for several currencies" if sure else ""
                value = Found(found.start, found.end, found.text, found.currency, note)
                return self._value(spec, replace(candidate, found=value))
        counted: dict[str, list[tuple[int, Found]]] = {}
        for index, line in enumerate(self._lines[:2000]):
            for found in values(FieldKind.CURRENCY, line.text):
                counted.setdefault(str(found.value), []).append((index, found))
        if not counted:
            return None
        code, places = max(counted.items(), key=lambda each: len(each[1]))
        index, found = places[0]
        note = found.note or ("several currencies are named" if len(counted) > 1 else "")
        return self._value(spec, Candidate(replace(found, value=code, note=note), index, None, "", 0.0))

    # ---- Lists

    def _entries(self, spec: FieldSpec) -> list[Entry]:
        self._checkpoint()
        if not spec.members:
            return []
        entries = table_items(spec, self._lines)
        if not entries and spec.role == "items":
            entries = receipt_items(spec, self._lines)
        return entries[:_MOST_ENTRIES]

    def _item_amounts(self, entries: dict[tuple[str, ...], list[Entry]]) -> list[Decimal]:
        found: list[Decimal] = []
        for spec in self._schema.lists:
            if spec.role != "items":
                continue
            name = next((member.name for member in spec.members if member.role == "item.amount"), None)
            for entry in entries[spec.path]:
                for item in entry:
                    value = decimal_of(item.found.value) if item.name == name else None
                    if value is not None:
                        found.append(value)
        return found

    def _list_values(self, spec: FieldSpec, entries: list[Entry]) -> list[FieldValue]:
        if not spec.members:
            return self._plain_list(spec)
        members = {member.name: member for member in spec.members}
        found: list[FieldValue] = []
        for number, entry in enumerate(entries):
            for item in entry:
                member = members[item.name]
                candidate = Candidate(item.found, item.line, item.line, item.name, 0.0)
                found.append(self._value(member, candidate, path=(*spec.path, number, item.name)))
        return found

    def _plain_list(self, spec: FieldSpec) -> list[FieldValue]:
        seen: set[object] = set()
        found: list[FieldValue] = []
        for index, line in enumerate(self._lines):
            for each in values(spec.kind, line.text, is_month_first=self._is_month_first):
                if each.value not in seen and len(seen) < _MOST_ENTRIES:
                    seen.add(each.value)
                    candidate = Candidate(each, index, None, "", 0.0)
                    found.append(self._value(spec, candidate, path=(*spec.path, len(found))))
        return found

    # ---- Values

    def _value(self, spec: FieldSpec, candidate: Candidate, path: tuple[str | int, ...] | None = None) -> FieldValue:
        line = self._lines[candidate.line]
        is_checked = spec.kind in (FieldKind.IBAN, FieldKind.EMAIL)  # their form proves what they are
        is_sure = bool(candidate.label or is_checked) and candidate.found.note != AMBIGUOUS_DATE
        support = Support.SUPPORTED if is_sure else Support.WEAK
        sure = _SURE_LABEL if candidate.label else _SURE_PLACE
        note = candidate.found.note
        if not candidate.label and not note and support is Support.WEAK:
            note = "found by its place or form, no label stands beside it"
        shown = [line]
        if candidate.label_line is not None and candidate.label_line != candidate.line:
            label = self._lines[candidate.label_line]
            if label.page_index == line.page_index:
                shown = [label, line] if candidate.label_line < candidate.line else [line, label]
        return FieldValue(
            path or spec.path,
            spec.kind,
            typed(spec, candidate.found.value),
            candidate.found.text.strip(),
            FieldOrigin.CODE,
            support,
            citation(self._document_id, shown, support),
            sure * (line.confidence if line.confidence is not None else 0.9),
            note,
        )

    def _with_sums(
        self, found: list[FieldValue], listed: list[FieldValue], entries: dict[tuple[str, ...], list[Entry]]
    ) -> RuleResult:
        roles: dict[tuple[str | int, ...], str] = {
            spec.path: spec.role for spec in self._schema.single if spec.role in _SUM_ROLES
        }
        amounts = {
            roles[each.path]: value
            for each in found
            if each.path in roles and (value := decimal_of(each.value)) is not None
        }
        sums = check(amounts, self._item_amounts(entries), is_rounded=self._is_rounded)
        proved = []
        for each in found:
            role = roles.get(each.path, "")
            if role in sums.doubted and each.citation is not None:
                note = "; ".join(part for part in (each.note, "does not add up with the other amounts") if part)
                cited = replace(each.citation, support=Support.WEAK)
                proved.append(replace(each, support=Support.WEAK, citation=cited, note=note))
                continue
            if role not in sums.proved or each.confidence is None or each.citation is None:
                proved.append(each)
                continue
            note = "; ".join(part for part in (each.note, sums.notes[role]) if part)
            raised = min(each.confidence / _SURE_LABEL * _SURE_PROVED, 1.0)
            cited = replace(each.citation, support=Support.SUPPORTED)
            proved.append(replace(each, support=Support.SUPPORTED, citation=cited, confidence=raised, note=note))
        return RuleResult((*proved, *listed), sums.warnings)


def typed(spec: FieldSpec, value: str | int | float | bool) -> str | int | float | bool:
    """Return a value in the type that the schema asks for."""
    if not spec.is_number or isinstance(value, bool):
        return value
    number = decimal_of(value)
    if number is None:
        return value
    return int(number) if number == number.to_integral_value() and spec.kind is not FieldKind.AMOUNT else float(number)
