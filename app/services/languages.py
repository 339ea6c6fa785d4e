"""Languages the product accepts, and who reads each (``resources/languages.toml``). App layer, services.

A page's language is a BCP 47 tag, a person's choice one of our codes or its aliases. Which of a language's readers is
used depends on what is installed (``engines.models.store``).
"""

from __future__ import annotations

import difflib
import functools
import tomllib
from collections import defaultdict
from dataclasses import dataclass

from core.errors import LanguageUnsupportedError
from core.model import Direction
from core.resources import resource_path
from engines.models.catalog import load_catalog

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        code: The code we show, PaddleOCR's where it has one ("ch", "rs_latin").
        tag: BCP 47 tag for documents.
        name: Name in English.
        native_name: Name in the language.
        script: ISO 15924 code as script classifiers give it: "Hani" for Chinese and Japanese, "Hang" for Korean.
        readers: Ids of the models that read it, best first, whether or not they are installed.
        direction: The way its lines run.
        aliases: Further codes that mean the same, lower case.
        second_opinion: Id of the model from which words are taken, for the first reader lacks letters of the language.
    """

    code: str
    tag: str
    name: str
    native_name: str
    script: str
    readers: tuple[str, ...]
    direction: Direction = Direction.LEFT_TO_RIGHT
    aliases: tuple[str, ...] = ()
    second_opinion: str = ""

    @property
    def size_mb(self) -> float:
        """Megabytes on disk of the best reader whose size is known before it is installed."""
        sizes = _sizes()
        return next((sizes[reader] / 1e6 for reader in self.readers if sizes[reader]), 0.0)


@functools.cache
def languages() -> tuple[Language, ...]:
    """Return all languages in the order of the file."""
    data = tomllib.loads(resource_path("languages.toml").read_text(encoding="utf-8"))
    return tuple(
        Language(
            **{
                **entry,
                "readers": tuple(entry["readers"]),
                "direction": Direction(entry.get("direction", "ltr")),
                "aliases": tuple(entry.get("aliases", ())),
            }
        )
        for entry in data["language"]
    )


@functools.cache
def _sizes() -> dict[str, int]:
    return {model.id: model.size for model in load_catalog().models}


def languages_read_by(model_id: str) -> tuple[Language, ...]:
    """Return the languages of which a model is a reader, in the order of the file."""
    return tuple(entry for entry in languages() if model_id in entry.readers)


@functools.cache
def readers_of_script(script: str) -> tuple[str, ...]:
    """Return the ids of the models that read a script whose language is not known yet, best first.

    Those that read most of its languages come before those made for single ones.

    Args:
        script: ISO 15924 code; of one that no language has, nothing is returned.
    """
    ranks: defaultdict[str, list[int]] = defaultdict(list)
    count = 0
    for entry in languages():
        if entry.script == script:
            count += 1
            for rank, reader in enumerate(entry.readers):
                ranks[reader].append(rank)

    def order(reader: str) -> tuple[bool, float, int]:
        found = ranks[reader]
        is_general = 2 * len(found) > count
        mean_rank = sum(found) / len(found)
        return (not is_general, mean_rank if is_general else -len(found), min(found))

    return tuple(sorted(ranks, key=order))


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
    near = difflib.get_close_matches(_as_name(code.strip()), _languages_by_name(), n=3)
    likely = dict.fromkeys(_languages_by_name()[name].code for name in near)
    hint = f"Did you mean {' or '.join(likely)}? " if likely else ""
    raise LanguageUnsupportedError(
        f"no recogniser of this version reads the language {code!r}",
        remedy=f'{hint}"pagesight languages" lists all codes; auto finds out',
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
