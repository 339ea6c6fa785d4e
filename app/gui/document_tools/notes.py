"""Notes and names of fields in the language of the window.

The services write notes in English, from a fixed set of phrases; what is not among them is shown as it is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_SLOT = re.compile(r"\\\{(\w+)\\\}")  # of a template after re.escape


def shown_note(note: str) -> str:
    """Return a note of the services, parts apart by semicolons, in the language of the window."""
    table = _notes()
    whole = _shown(note, table)
    return whole if whole is not None else "; ".join(_shown(part, table) or part for part in note.split("; "))


def shown_name(name: str) -> str:
    """Return the name of a field of the presets in the language of the window; another one as it is."""
    return _names().get(name, name)


def known_notes() -> frozenset[str]:
    """Return the phrases that can be translated, for the test that holds them against the services'."""
    return frozenset(_notes())


def known_names() -> frozenset[str]:
    """Return the names that can be translated, for the test that holds them against the presets."""
    return frozenset(_names())


def _shown(note: str, table: dict[str, str]) -> str | None:
    for template, translated in table.items():
        pattern = _SLOT.sub(r"(?P<\1>.+?)", re.escape(template))
        found = re.fullmatch(pattern, note, re.DOTALL)
        if found is not None:
            shown = translated
            for slot, value in found.groupdict().items():
                shown = shown.replace(f"{{{slot}}}", _shown_path(value) if slot == "name" else value)
            return shown
    return None


def _shown_path(value: str) -> str:
    """Return a place in a schema by the names people read; the name of a model, or of another's field, as it is."""
    steps = [step.replace("_", " ") for step in value.split(".")]
    return " · ".join(map(shown_name, steps)) if known_names().issuperset(steps) else value


def _notes() -> dict[str, str]:
    return {
        "The items add up to {whole}, the sum is {total}.": QCoreApplication.translate(
            "FieldNotes", "The items add up to {whole}, the sum is {total}."
        ),
        "The items add up to {whole}, the total is {total}.": QCoreApplication.translate(
            "FieldNotes", "The items add up to {whole}, the total is {total}."
        ),
        "Sum before tax and tax add up to {whole}, the total is {total}.": QCoreApplication.translate(
            "FieldNotes", "Sum before tax and tax add up to {whole}, the total is {total}."
        ),
        "Cash less change is {whole}, the total is {total}.": QCoreApplication.translate(
            "FieldNotes", "Cash less change is {whole}, the total is {total}."
        ),
        'No table with the columns of "{name}" was found.': QCoreApplication.translate(
            "FieldNotes", 'No table with the columns of "{name}" was found.'
        ),
        "No language model is installed: the fields are from rules alone.": QCoreApplication.translate(
            "FieldNotes", "No language model is installed: the fields are from rules alone."
        ),
        "The fields are from rules alone: {reason}.": QCoreApplication.translate(
            "FieldNotes", "The fields are from rules alone: {reason}."
        ),
        "The model {name} is too small to choose values: the fields are from rules alone.": QCoreApplication.translate(
            "FieldNotes", "The model {name} is too small to choose values: the fields are from rules alone."
        ),
        "The fields are from rules alone: {reason}, twice.": QCoreApplication.translate(
            "FieldNotes", "The fields are from rules alone: {reason}, twice."
        ),
        "Only the first {count} lines were looked through.": QCoreApplication.translate(
            "FieldNotes", "Only the first {count} lines were looked through."
        ),
        "the language model failed": QCoreApplication.translate("FieldNotes", "the language model failed"),
        "the language model took too long": QCoreApplication.translate(
            "FieldNotes", "the language model took too long"
        ),
        "its answer was no JSON": QCoreApplication.translate("FieldNotes", "its answer was no JSON"),
        "found by its place or form, no label stands beside it": QCoreApplication.translate(
            "FieldNotes", "found by its place or form, no label stands beside it"
        ),
        "chosen by the language model, no label stands beside it": QCoreApplication.translate(
            "FieldNotes", "chosen by the language model, no label stands beside it"
        ),
        "the language model said this; it stands nowhere in the document and was left out": QCoreApplication.translate(
            "FieldNotes", "the language model said this; it stands nowhere in the document and was left out"
        ),
        "the sign stands for several currencies": QCoreApplication.translate(
            "FieldNotes", "the sign stands for several currencies"
        ),
        "several currencies are named": QCoreApplication.translate("FieldNotes", "several currencies are named"),
        "day and month may be the other way round": QCoreApplication.translate(
            "FieldNotes", "day and month may be the other way round"
        ),
        "adds up: {sum}": QCoreApplication.translate("FieldNotes", "adds up: {sum}"),
        "the items add up to {whole}": QCoreApplication.translate("FieldNotes", "the items add up to {whole}"),
        "does not add up with the other amounts": QCoreApplication.translate(
            "FieldNotes", "does not add up with the other amounts"
        ),
        "read with a confidence of {share} only": QCoreApplication.translate(
            "FieldNotes", "read with a confidence of {share} only"
        ),
        "it is in this language already": QCoreApplication.translate("FieldNotes", "it is in this language already"),
        "not found again: {names}": QCoreApplication.translate("FieldNotes", "not found again: {names}"),
        "stays in the original: {reason}": QCoreApplication.translate("FieldNotes", "stays in the original: {reason}"),
        "{missing} would be missing": QCoreApplication.translate("FieldNotes", "{missing} would be missing"),
        "{added} would be new": QCoreApplication.translate("FieldNotes", "{added} would be new"),
        "{missing} would be missing and {added} would be new": QCoreApplication.translate(
            "FieldNotes", "{missing} would be missing and {added} would be new"
        ),
        "the model repeated the original": QCoreApplication.translate("FieldNotes", "the model repeated the original"),
        "the model repeated itself": QCoreApplication.translate("FieldNotes", "the model repeated itself"),
        "the model gave no text": QCoreApplication.translate("FieldNotes", "the model gave no text"),
        "the model took too long": QCoreApplication.translate("FieldNotes", "the model took too long"),
        "the model wrote something else": QCoreApplication.translate("FieldNotes", "the model wrote something else"),
        "the model did not come to an end": QCoreApplication.translate(
            "FieldNotes", "the model did not come to an end"
        ),
        "it is too long for the model": QCoreApplication.translate("FieldNotes", "it is too long for the model"),
        "the answer is in another language ({tag})": QCoreApplication.translate(
            "FieldNotes", "the answer is in another language ({tag})"
        ),
        "the model {name} is too small to translate": QCoreApplication.translate(
            "FieldNotes", "the model {name} is too small to translate"
        ),
        "the model {name} is not made for {language}": QCoreApplication.translate(
            "FieldNotes", "the model {name} is not made for {language}"
        ),
    }


def _names() -> dict[str, str]:
    return {
        "address": QCoreApplication.translate("FieldNames", "address"),
        "amount": QCoreApplication.translate("FieldNames", "amount"),
        "authority": QCoreApplication.translate("FieldNames", "authority"),
        "buyer name": QCoreApplication.translate("FieldNames", "buyer name"),
        "cash": QCoreApplication.translate("FieldNames", "cash"),
        "change": QCoreApplication.translate("FieldNames", "change"),
        "company": QCoreApplication.translate("FieldNames", "company"),
        "currency": QCoreApplication.translate("FieldNames", "currency"),
        "date": QCoreApplication.translate("FieldNames", "date"),
        "date of birth": QCoreApplication.translate("FieldNames", "date of birth"),
        "date of expiry": QCoreApplication.translate("FieldNames", "date of expiry"),
        "date of issue": QCoreApplication.translate("FieldNames", "date of issue"),
        "description": QCoreApplication.translate("FieldNames", "description"),
        "document number": QCoreApplication.translate("FieldNames", "document number"),
        "due date": QCoreApplication.translate("FieldNames", "due date"),
        "email": QCoreApplication.translate("FieldNames", "email"),
        "fax": QCoreApplication.translate("FieldNames", "fax"),
        "given names": QCoreApplication.translate("FieldNames", "given names"),
        "iban": QCoreApplication.translate("FieldNames", "IBAN"),
        "invoice date": QCoreApplication.translate("FieldNames", "invoice date"),
        "invoice number": QCoreApplication.translate("FieldNames", "invoice number"),
        "items": QCoreApplication.translate("FieldNames", "items"),
        "job title": QCoreApplication.translate("FieldNames", "job title"),
        "merchant": QCoreApplication.translate("FieldNames", "merchant"),
        "merchant phone": QCoreApplication.translate("FieldNames", "merchant phone"),
        "mobile": QCoreApplication.translate("FieldNames", "mobile"),
        "name": QCoreApplication.translate("FieldNames", "name"),
        "nationality": QCoreApplication.translate("FieldNames", "nationality"),
        "order number": QCoreApplication.translate("FieldNames", "order number"),
        "phone": QCoreApplication.translate("FieldNames", "phone"),
        "place of birth": QCoreApplication.translate("FieldNames", "place of birth"),
        "position": QCoreApplication.translate("FieldNames", "position"),
        "quantity": QCoreApplication.translate("FieldNames", "quantity"),
        "receipt number": QCoreApplication.translate("FieldNames", "receipt number"),
        "seller email": QCoreApplication.translate("FieldNames", "seller email"),
        "seller name": QCoreApplication.translate("FieldNames", "seller name"),
        "seller phone": QCoreApplication.translate("FieldNames", "seller phone"),
        "seller vat id": QCoreApplication.translate("FieldNames", "seller VAT ID"),
        "sex": QCoreApplication.translate("FieldNames", "sex"),
        "subtotal": QCoreApplication.translate("FieldNames", "subtotal"),
        "surname": QCoreApplication.translate("FieldNames", "surname"),
        "tax": QCoreApplication.translate("FieldNames", "tax"),
        "tax rate": QCoreApplication.translate("FieldNames", "tax rate"),
        "total": QCoreApplication.translate("FieldNames", "total"),
        "unit price": QCoreApplication.translate("FieldNames", "unit price"),
        "website": QCoreApplication.translate("FieldNames", "website"),
    }
