"""What the services say about fields and translations can be said in the language of the window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.gui.document_tools.notes import known_names, known_notes, shown_name, shown_note
from app.services.extract.schema import PRESETS, preset

_SERVICES = Path(__file__).parents[3] / "app" / "services"


@pytest.mark.parametrize("name", PRESETS)
def test_every_name_of_the_presets_is_known(name: str, qapp: object) -> None:
    schema = preset(name)
    names = {spec.name.replace("_", " ") for spec in schema.fields}
    names |= {member.name.replace("_", " ") for spec in schema.lists for member in spec.members}
    assert names <= known_names()
    assert shown_name("total") == "total"
    assert (shown_name("iban"), shown_name("seller vat id")) == ("IBAN", "seller VAT ID")


def test_a_note_names_a_field_as_the_table_does(qapp: object) -> None:
    note = 'No table with the columns of "items.unit_price" was found.'
    assert shown_note(note) == 'No table with the columns of "items · unit price" was found.'
    assert "SmolLM2-1.7B" in shown_note("the model SmolLM2-1.7B is too small to translate")


@pytest.mark.parametrize(
    "note",
    [
        "The items add up to 1.00, the total is 2.00.",
        "The fields are from rules alone: its answer was no JSON, twice.",
        'No table with the columns of "items" was found.',
        "day and month may be the other way round; read with a confidence of 40% only",
        "the language model said this; it stands nowhere in the document and was left out",
        "stays in the original: 218.10 would be missing and 218 would be new",
    ],
)
def test_a_note_is_found_among_the_phrases(note: str, qapp: object) -> None:
    assert shown_note(note) == note


def test_phrases_are_those_of_the_services(qapp: object) -> None:
    """A phrase that a service no longer says would be translated in vain, and its new wording not at all."""
    folders = ("extract", "translate")
    source = "".join(
        path.read_text(encoding="utf-8") for folder in folders for path in sorted((_SERVICES / folder).glob("*.py"))
    )
    flat = re.sub(r"\"\s*\n\s*f?\"", "", source)
    for phrase in known_notes():
        fixed = max(re.split(r"\{\w+\}| and ", phrase), key=len).strip(' ."')
        assert fixed.split('"')[0] in flat, phrase
