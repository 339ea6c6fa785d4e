"""Which pages the benchmark has: one for each language in two fonts, some set downwards, some that mix two scripts."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.languages import Language, language, languages
from benchmarks.languages.fonts import families_for
from benchmarks.languages.pages import PageFile, TextPart, make_page
from benchmarks.languages.texts import LanguageText, enough_for, page_texts, text_of

PARTS = 2
"""A page has two parts from different places of the text, each in a font of its own."""

_VERTICAL = ("japan", "chinese_cht", "ch")
_MIXED = (
    ("ru", "en"),
    ("ar", "en"),
    ("he", "en"),
    ("hi", "en"),
    ("ko", "en"),
    ("japan", "en"),
    ("el", "fr"),
    ("th", "en"),
    ("uk", "pl"),
    ("ka", "ru"),
    ("am", "en"),
    ("ta", "en"),
)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page that can be made.

    Attributes:
        name: Unique; seeds its look.
        kind: "plain", "vertical" or "mixed".
        codes: Our codes of its languages, the setting it is read with beside "auto".
    """

    name: str
    kind: str
    codes: tuple[str, ...]

    @property
    def option(self) -> str:
        """Return the language setting that names the languages of the page."""
        return ",".join(sorted(self.codes))

    @property
    def group(self) -> str:
        """Return the row of the table that the page belongs to: a code, or kind and codes."""
        return self.codes[0] if self.kind == "plain" else f"{self.kind} {' + '.join(self.codes)}"


def page_specs(only: frozenset[str] = frozenset()) -> list[PageSpec]:
    """Return the pages of the languages named, or all; vertical and mixed ones are named "vertical" and "mixed"."""
    specs = [
        PageSpec(entry.code, "plain", (entry.code,))
        for entry in languages()
        if not only or entry.code in only or entry.tag in only
    ]
    if not only or "vertical" in only:
        specs += [PageSpec(f"vertical-{code}", "vertical", (code,)) for code in _VERTICAL]
    if not only or "mixed" in only:
        specs += [PageSpec(f"mixed-{'-'.join(codes)}", "mixed", codes) for codes in _MIXED]
    return specs


def make(spec: PageSpec) -> PageFile | None:
    """Make a page, or take it from the work folder; None where there is no text to print.

    Raises:
        MissingFontError: If no installed family has every character.
    """
    parts: list[TextPart] = []
    sources = []
    for code in spec.codes:
        entry = language(code)
        text = text_of(entry.tag, entry.script)
        if text is None:
            return None
        parts += _parts(entry, text, PARTS // len(spec.codes), first_font=len(parts))
        sources.append(text.source)
    return make_page(spec.name, tuple(parts), " ".join(sources), is_vertical=spec.kind == "vertical")


def _parts(entry: Language, text: LanguageText, count: int, *, first_font: int) -> list[TextPart]:
    families = families_for(entry.tag, entry.script)
    chosen = page_texts(text.paragraphs, count, enough=enough_for(entry.script))
    return [
        TextPart(entry.tag, entry.script, paragraphs, families[(first_font + number) % len(families)])
        for number, paragraphs in enumerate(chosen)
    ]
