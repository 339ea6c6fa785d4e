"""Which languages can be translated to, and whether the installed model is made for a pair. Services layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.services.language_model.choice import how_to_install
from app.services.language_model.port import ModelInfo
from app.services.languages import Language, language
from core.errors import LanguageUnsupportedError, ModelMissingError, TranslationUnsupportedError
from engines.models.catalog import ModelEntry, load_catalog

EXAMPLES = ("en", "de", "fr", "es", "it", "pt", "ru", "zh", "ja", "ar", "hi")
_SAME = {"ch": "zh", "japan": "ja", "korean": "ko", "german": "de", "french": "fr"}


@dataclass(frozen=True, slots=True)
class Target:
    """A language to translate to.

    Attributes:
        tag: BCP 47 tag.
        entry: The language.
    """

    tag: str
    entry: Language

    @property
    def base(self) -> str:
        """The language without script and region: "pt" of "pt-BR"."""
        return base_of(self.tag)


def base_of(tag: str) -> str:
    """Return the language of a BCP 47 tag without script and region."""
    base = tag.split("-")[0].lower()
    return _SAME.get(base, base)


def offered() -> list[Target]:
    """Return the languages that a model of the catalog is made for, the usual ones first, the others by their names."""
    known = {
        base_of(tag) for model in load_catalog().models if model.llm is not None for tag in model.llm.languages
    } | set(EXAMPLES)
    targets = [parse_target(code) for code in sorted(known)]
    usual = {code: place for place, code in enumerate(EXAMPLES)}
    return sorted(targets, key=lambda each: (usual.get(each.base, len(usual)), each.entry.native_name.casefold()))


def parse_target(code: str | None) -> Target:
    """Return the language of a code.

    Raises:
        TranslationUnsupportedError: If none was given, or no language has it.
    """
    named = ", ".join(EXAMPLES)
    if code is None or not code.strip():
        raise TranslationUnsupportedError(
            "the language to translate to was not named", remedy=f"Name its code, for example one of {named}"
        )
    try:
        entry = language(code.strip())
    except LanguageUnsupportedError as error:
        raise TranslationUnsupportedError(
            f'no language has the code "{code.strip()}"',
            remedy=f'Name a code such as {named}; "pagesight languages" lists all',
        ) from error
    return Target(entry.tag, entry)


def model_for(info: Callable[[], ModelInfo], target: Target, *, has_consent: bool) -> tuple[ModelInfo, str]:
    """Return the model that would translate, and why it is not made for the language where a person wants it anyway.

    Args:
        info: Returns the installed model.
        target: The language.
        has_consent: Whether the person wants a model that is not made for it anyway.

    Raises:
        ModelMissingError: If none is installed; the remedy names one that is made for the language.
        TranslationUnsupportedError: If the installed one is not made for it and nobody wants it anyway.
    """
    try:
        installed = info()
    except ModelMissingError as error:
        better = _better(target)
        if better is None:
            raise
        what = "no language model is installed that could translate"
        raise ModelMissingError(what, remedy=how_to_install(better)) from error
    return installed, check_model(installed, target, has_consent=has_consent)


def check_model(info: ModelInfo, target: Target, *, has_consent: bool) -> str:
    """Return a note where a model is not made for a language; "" where it is.

    Args:
        info: The model that would translate.
        target: The language.
        has_consent: Whether the person wants it anyway.

    Raises:
        TranslationUnsupportedError: If it is not made for it and nobody wants it anyway.
    """
    known = {base_of(tag) for tag in info.languages}
    if not info.is_small and (not known or target.base in known):
        return ""
    what = (
        f"the model {info.name} is too small to translate"
        if info.is_small
        else f"the model {info.name} is not made for {target.entry.name}"
    )
    if has_consent:
        return what
    better = _better(target)
    remedy = how_to_install(better) if better is not None else "Install a larger language model"
    raise TranslationUnsupportedError(what, remedy=f"{remedy}, or ask for it anyway and check every line")


def _better(target: Target) -> ModelEntry | None:
    """Return the smallest model of the catalog that is made for a language, None for none."""
    fit = [
        model
        for model in load_catalog().models
        if model.llm is not None
        and model.llm.can_chat
        and len(model.llm.languages) > 1
        and target.base in {base_of(tag) for tag in model.llm.languages}
    ]
    return min(fit, key=lambda model: model.ram_mb, default=None)
