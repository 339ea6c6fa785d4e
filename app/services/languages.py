"""Language codes the product accepts, and which recogniser reads each (``resources/languages.toml``)."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass

from core.errors import LanguageUnsupportedError
from core.resources import resource_path

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        code: The code we show, PaddleOCR's where it has one ("ch", "rs_latin").
        tag: BCP 47 tag for documents.
        name: Name in English.
        native_name: Name in the language.
        script: ISO 15924 code.
        recogniser: Model id of the recogniser that reads it.
        aliases: Further codes that mean the same, lower case.
    """

    code: str
    tag: str
    name: str
    native_name: str
    script: str
    recogniser: str
    aliases: tuple[str, ...] = ()


@functools.cache
def languages() -> tuple[Language, ...]:
    """Return all languages in the order of the file."""
    data = tomllib.loads(resource_path("languages.toml").read_text(encoding="utf-8"))
    return tuple(Language(**{**entry, "aliases": tuple(entry.get("aliases", ()))}) for entry in data["language"])


@functools.cache
def _languages_by_name() -> dict[str, Language]:
    named: dict[str, Language] = {}
    for entry in languages():
        for name in (entry.code, entry.tag, *entry.aliases):
            named.setdefault(_as_name(name), entry)
    return named


def _as_name(text: str) -> str:
    return text.lower().replace("_", "-")


def language(code: str) -> Language:
    """Find a language by code, tag or alias, whatever the case.

    Raises:
        LanguageUnsupportedError: If no recogniser of this version reads it.
    """
    entry = _languages_by_name().get(_as_name(code.strip()))
    if entry is not None:
        return entry
    known = " ".join(entry.code for entry in languages())
    raise LanguageUnsupportedError(
        f"no recogniser of this version reads the language {code!r}", remedy=f"Known codes: auto {known}"
    )


def parse_language_option(text: str) -> str:
    """Check ``auto`` or a list of codes apart by commas, and return it with our own codes, sorted, each once.

    The same choice has one name whatever order it was written in: pages are stored and found again under it.

    Raises:
        LanguageUnsupportedError: If one of them cannot be read.
    """
    codes = [part for part in (p.strip() for p in text.split(",")) if part]
    if not codes or any(code.lower() == AUTO for code in codes):
        return AUTO
    return ",".join(sorted({language(code).code for code in codes}))


def languages_of_option(option: str) -> tuple[Language, ...]:
    """Return the languages that a setting allows: all of them with "auto".

    Raises:
        LanguageUnsupportedError: If one of them cannot be read.
    """
    return languages() if option == AUTO else tuple(language(code) for code in option.split(","))
