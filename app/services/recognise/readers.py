"""Which readers a language setting calls for on this machine, and which of them a line or a language gets.

App layer, services. The table of languages names all readers there could be; what is installed decides.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.services.languages import AUTO, Language, languages_of_option, readers_of_script
from app.services.recognise.language_detection import (
    FEWEST_CHARACTERS,
    is_polytonic,
    language_share,
    likeliest_language,
)
from core.errors import LanguageUnsupportedError
from engines.ocr.reader_choice import NO_LETTERS, ToldLanguage


def usable_readers(option: str, default: str, is_usable: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the readers beside the default one that a language setting can use.

    Args:
        option: "auto" or our own codes apart by commas.
        default: Id of the default reader.
        is_usable: Tells whether a model is installed.

    Returns:
        Model ids, sorted.
    """
    wanted = {reader for entry in languages_of_option(option) for reader in entry.readers}
    return tuple(sorted(reader for reader in wanted - {default} if is_usable(reader)))


def installed_readers(models_root: Path, option: str) -> tuple[str, ...]:
    """Return the readers beside the default one that a language setting can use on this machine, now.

    Args:
        models_root: Folder of installed models.
        option: "auto" or our own codes apart by commas.
    """
    from app.services.recognise.options import CPU_MODELS
    from engines.models.store import ModelStore

    store = ModelStore(models_root)
    known = {model.id for model in store.catalog.models}
    return usable_readers(option, CPU_MODELS[1], lambda model: model in known and store.is_installed(model))


def quick_reader(models_root: Path, *, with_own: bool) -> str:
    """Return the id of what reads clean print quickly; "" for nobody.

    Args:
        models_root: Folder of installed models.
        with_own: Whether our own, which comes with the program, reads where the optional pack is not installed.
    """
    from app.services.recognise.options import QUICK_MODEL
    from engines.models.store import ModelStore
    from engines.ocr.registry import OWN_QUICK_READER

    if ModelStore(models_root).is_installed(QUICK_MODEL):
        return QUICK_MODEL
    return OWN_QUICK_READER if with_own else ""


def unreadable_scripts(scripts: Sequence[str]) -> LanguageUnsupportedError:
    """Return the error of a page of which nothing can be read here, with the models that would read it."""
    names = ", ".join(script_name(script) for script in scripts)
    models = [f'"pagesight models install {reader}"' for script in scripts if (reader := reader_to_install(script))]
    return LanguageUnsupportedError(
        f"no installed model reads the script of its text ({names})",
        remedy=f"Run {' and '.join(models)}" if models else "No model of this version reads it",
    )


def script_name(script: str) -> str:
    """Return the English name of a script: that of the language where only one is written in it."""
    return _SCRIPT_NAMES.get(script, script)


def reader_to_install(script: str) -> str | None:
    """Return the id of the model that a person installs to have a script read, None where there is none."""
    readers = readers_of_script(script)
    return next((reader for reader in readers if reader.startswith("tesseract-script-")), next(iter(readers), None))


_SECOND_SCRIPT = "tesseract-script-"  # readers whose doubts show which letters they do not know
_SPECIAL_SHARE = 0.01  # of the letters

# Scripts that the data of their first language reads better than the data of the script, in other languages, too
# (measured: Amharic .07 of the characters wrong against .14, Tibetan .007 against .021).
_READ_BY_FIRST = frozenset({"Ethi", "Tibt"})

# English names of the scripts in ISO 15924, where our classifier's codes differ in meaning as our guide names them.
_SCRIPT_NAMES = {
    "Arab": "Arabic",
    "Armn": "Armenian",
    "Beng": "Bengali",
    "Cans": "Canadian Aboriginal",
    "Cher": "Cherokee",
    "Cyrl": "Cyrillic",
    "Deva": "Devanagari",
    "Ethi": "Ethiopic",
    "Geor": "Georgian",
    "Grek": "Greek",
    "Gujr": "Gujarati",
    "Guru": "Gurmukhi",
    "Hang": "Korean",
    "Hani": "Chinese or Japanese",
    "Hebr": "Hebrew",
    "Khmr": "Khmer",
    "Knda": "Kannada",
    "Laoo": "Lao",
    "Latn": "Latin",
    "Mlym": "Malayalam",
    "Mymr": "Burmese",
    "Orya": "Odia",
    "Sinh": "Sinhala",
    "Syrc": "Syriac",
    "Taml": "Tamil",
    "Telu": "Telugu",
    "Thaa": "Thaana",
    "Thai": "Thai",
    "Tibt": "Tibetan",
}


def _has_special_letters(texts: Sequence[str]) -> bool:
    letters = [char for text in texts for char in text if char.isalpha()]
    return sum(not char.isascii() for char in letters) > _SPECIAL_SHARE * len(letters)


@dataclass(frozen=True)
class LanguageGuide:
    """The guide of the engine (``engines.ocr.reader_choice.ReaderGuide``) for one language setting.

    Attributes:
        option: "auto" or our own codes apart by commas.
        default: Id of the default reader.
        readers: Ids of the other readers of this machine.
    """

    option: str
    default: str
    readers: frozenset[str]

    @functools.cached_property
    def scripts(self) -> frozenset[str] | None:
        """Scripts of the languages that the setting allows; None for all."""
        return None if self.option == AUTO else frozenset(self._by_script)

    def reader_of(self, script: str) -> str | None:
        """Return the best reader of a script while the language is unknown; None where this machine has none."""
        entries = self._by_script.get(script)
        if entries is None:
            # Digits and signs alone are read by any; other scripts have no language and no reader in our table.
            return self.default if script == NO_LETTERS else None
        if len(entries) == 1 or script in _READ_BY_FIRST:
            return self._best(entries[0].readers)
        wanted = {reader for entry in entries for reader in entry.readers}
        return self._best([reader for reader in readers_of_script(script) if reader in wanted])

    def tell(self, script: str, texts: Sequence[str]) -> ToldLanguage | None:
        """Tell the language of lines of one script; None where that is in doubt."""
        entries = self._by_script.get(script, ())
        if len(entries) < 2:
            return None
        tags = {entry.tag: entry for entry in entries}
        tag = likeliest_language(tags, texts, is_choice=self.option != AUTO)
        is_old = script == "Grek" and is_polytonic(texts)
        if tag is None and "el" in tags and not is_old and len("".join(texts)) >= FEWEST_CHARACTERS:
            tag = "el"  # the only language left of a line too short to be told
        if tag is None:
            return None
        # Greek with breathings is read by data that knows them, whether it is ancient or of the last century.
        read_as = "grc" if tag == "el" and "grc" in tags and is_old else tag
        reader = self._best(tags[read_as].readers)
        return ToldLanguage(tag, reader, self.fit(tag, texts)) if reader is not None else None

    def fit(self, tag: str, texts: Sequence[str]) -> float:
        """Return how well lines fit a language, 0..1."""
        return language_share(tag, texts)

    def second_reader(self, script: str, texts: Sequence[str]) -> str | None:
        """Return who knows letters of these lines that the default reader, which read them, lacks; None for nobody.

        Of languages that the text tells, or that the person named, the table says whether the default reader lacks
        letters of theirs; in others it may, if there are letters beyond a to z at all.
        """
        if script != "Latn":
            return None
        tags = {entry.tag: entry for entry in self._by_script.get(script, ())}
        tag = next(iter(tags), None)
        if len(tags) > 1:
            tag = likeliest_language(tags, texts, is_choice=self.option != AUTO)
        if tag is None and _has_special_letters(texts):
            return self._best([r for r in readers_of_script(script) if r.startswith(_SECOND_SCRIPT)])
        return self._best([tags[tag].second_opinion]) if tag is not None else None

    def without(self, readers: Collection[str]) -> LanguageGuide:
        """Return the guide that never names some readers, which cannot be used."""
        return replace(self, readers=self.readers.difference(readers))

    def _best(self, readers: Sequence[str]) -> str | None:
        return next((reader for reader in readers if reader == self.default or reader in self.readers), None)

    @functools.cached_property
    def _by_script(self) -> dict[str, tuple[Language, ...]]:
        found: dict[str, tuple[Language, ...]] = {}
        for entry in languages_of_option(self.option):
            found[entry.script] = (*found.get(entry.script, ()), entry)
        return found
