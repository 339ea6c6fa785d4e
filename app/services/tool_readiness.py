"""Whether a tool can do its job on this machine now, and else which model it needs. Services layer.

Asked by the command line before work begins, by the window's gallery and by ``GET /tools/``. Cheap: sizes and records
of models are looked at, no file is read and nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.services.language_model.choice import AUTO, ModelChoice, info_of
from app.services.models.recommendation import Machine, recommend, this_machine
from app.services.models.service import ModelRow, ModelService, ModelState
from app.services.sizes import memory_words, size_words
from app.services.tools import Tool, tool, tools
from app.services.translate.languages import Target, base_of, model_for, parse_target
from core.errors import AppError, ModelMissingError, NotBuiltError
from core.model import Content, Tier
from core.settings import Settings
from engines.llama.profile import Element
from engines.llama.runtime import require_installed
from engines.models.catalog import ModelEntry

_INSTALL = "pagesight models install"
_SHARE_OF_MEMORY = 0.7  # as app.services.models.recommendation
_ELEMENTS = {Content.HANDWRITING: Element.HANDWRITING, Content.FORMULAS: Element.FORMULA, Content.PRINT: Element.TEXT}


@dataclass(frozen=True, slots=True)
class NeededModel:
    """A model that a tool lacks.

    Attributes:
        id: Its name in the catalog.
        title: What it is, in a line.
        size: Bytes to fetch; 0 where unknown.
        ram_mb: Memory it needs while it works, MiB; 0 where unknown.
        command: What gets it.
    """

    id: str
    title: str
    size: int
    ram_mb: int
    command: str


@dataclass(frozen=True, slots=True)
class ToolReadiness:
    """How a tool stands on this machine.

    Attributes:
        slug: Which tool.
        error: Why it cannot run, with the remedy; None where it can.
        models: Models that would let it run: all of them are needed.
        model: Id of the language model that it would use; "" where it uses none.
        prompt: What that model is asked for each part of a page; "" where it is not asked so.
        notes: What a person should know of how well it works here, in sentences.
    """

    slug: str
    error: AppError | None = None
    models: tuple[NeededModel, ...] = ()
    model: str = ""
    prompt: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether it can run now."""
        return self.error is None


class ToolCheck:
    """Looks at what tools need. Any thread; what is installed is looked at anew each time."""

    def __init__(
        self,
        models: ModelService,
        choice: ModelChoice,
        settings: Callable[[], Settings],
        machine: Callable[[], Machine] = this_machine,
    ) -> None:
        """Use these services.

        Args:
            models: Says what is installed and what could be.
            choice: Chooses among the installed language models.
            settings: Returns the settings in force.
            machine: Returns what this machine can carry.
        """
        self._models = models
        self._choice = choice
        self._settings = settings
        self._machine = machine

    def all(self) -> tuple[tuple[Tool, ToolReadiness], ...]:
        """Return every tool with how it stands, in the order of the file."""
        rows = self._models.list()
        return tuple((each, self._of(each, rows, None)) for each in tools())

    def of(self, slug: str, translate_to: str | None = None) -> ToolReadiness:
        """Return how a tool stands.

        Args:
            slug: Which tool.
            translate_to: Code of the language to translate to, for tools that translate; None asks whether there is a
                model that translates to any.

        Raises:
            ToolUnknownError: If there is no such tool; the remedy names those there are.
            TranslationUnsupportedError: If no language has the code.
        """
        return self._of(tool(slug), self._models.list(), None if translate_to is None else parse_target(translate_to))

    def require(self, slug: str, translate_to: str | None = None) -> ToolReadiness:
        """Return how a tool stands if it can run.

        The models of the tier cpu are not asked for: the first conversion fetches them, and PDFs with text need none.

        Raises:
            ModelMissingError, TranslationUnsupportedError: If a model is missing; the remedy names it and its size.
            NotBuiltError: If language models cannot run here at all.
            ToolUnknownError: If there is no such tool.
        """
        found = self.of(slug, translate_to)
        if found.error is not None and not _is_of_tier_cpu(tool(slug)):
            raise found.error
        return found

    def require_reading(self, preset: Tool | None, tier: Tier) -> None:
        """See whether pages can be read with a tier, for a tool or without one; errors as ``require``.

        Args:
            preset: The tool; what it is made for counts only where its own tier reads.
            tier: The tier that reads.
        """
        if preset is not None and preset.tier is tier:
            self.require(preset.slug)
        else:
            self.require_tier(tier)

    def require_tier(self, tier: Tier) -> None:
        """See whether pages can be read with a tier, whatever the tool; errors as ``require``."""
        if tier is Tier.VLM:
            found = self._reading("", Content.PRINT, self._models.list())
            if found.error is not None:
                raise found.error

    def require_translation(self, translate_to: str) -> None:
        """See whether a model translates to a language, whatever the tool; errors as ``require``."""
        found = self._translating("", self._models.list(), parse_target(translate_to))
        if found.error is not None:
            raise found.error

    def _of(self, chosen: Tool, rows: Sequence[ModelRow], target: Target | None) -> ToolReadiness:
        if chosen.needs:
            return ToolReadiness(chosen.slug, NotBuiltError(f"this needs {chosen.needs}"))
        if chosen.tier is Tier.VLM:
            return self._reading(chosen.slug, chosen.content or Content.PRINT, rows)
        readers = _missing_readers(chosen.slug, rows)
        if chosen.is_translation:
            found = self._translating(chosen.slug, rows, target)
            return found if found.error is not None or readers is None else readers
        if readers is not None:
            return readers
        if chosen.is_summary:
            return self._with_help(chosen, rows, "chooses sentences of the document by rules", "writes them itself")
        if chosen.fields:
            return self._with_help(chosen, rows, "finds fields by rules", "is also asked for what rules leave open")
        return ToolReadiness(chosen.slug)

    def _reading(self, slug: str, content: Content, rows: Sequence[ModelRow]) -> ToolReadiness:
        """Look for a model that reads pictures."""
        try:
            require_installed()
            entry = self._choice.reader()
        except ModelMissingError as error:
            machine, named = self._machine(), self._settings().vlm_model
            best = recommend(rows, machine)[1].row or _smallest([row for row in rows if row.can_see and not row.is_own])
            return _lacking(slug, error, _missing_named(rows, named) or best, machine, _choosing("vlm_model", named))
        except AppError as error:
            return ToolReadiness(slug, error)
        element = _ELEMENTS[content]
        profile = entry.llm
        notes = []
        if profile is not None and element is Element.FORMULA and element not in profile.prompts:
            notes.append(f"The model {entry.id} has no prompt for formulas and reads them as text.")
        if profile is not None and profile.note:
            notes.append(profile.note)
        prompt = profile.prompt(element) if profile is not None else ""
        return ToolReadiness(slug, None, (), entry.id, prompt, tuple(notes))

    def _translating(self, slug: str, rows: Sequence[ModelRow], target: Target | None) -> ToolReadiness:
        """Look for a model that translates: to the language, or to any where none is named."""
        try:
            require_installed()
            entry = self._choice.chat()
            # Where nobody says which language, one that the model is made for: the size of the model decides alone.
            asked = target or parse_target(_first_language(entry))
            model_for(lambda: info_of(entry, self._settings()), asked, has_consent=False)
        except NotBuiltError as error:
            return ToolReadiness(slug, error)
        except AppError as error:
            machine, named = self._machine(), self._settings().chat_model
            row = _translator(rows, machine, target)
            if isinstance(error, ModelMissingError):
                row = _missing_named(rows, named) or row
            return _lacking(slug, error, row, machine, _choosing("chat_model", named))
        note = entry.llm.note if entry.llm is not None else ""
        return ToolReadiness(slug, model=entry.id, notes=(note,) if note else ())

    def _with_help(self, chosen: Tool, rows: Sequence[ModelRow], by_rules: str, by_model: str) -> ToolReadiness:
        """Look whether a model does more than the rules; without one the tool does its job all the same."""
        try:
            require_installed()
            entry = self._choice.chat()
            if not info_of(entry, self._settings()).is_small:
                return ToolReadiness(chosen.slug, model=entry.id)
        except AppError:
            pass
        row = recommend(rows, self._machine())[0].row
        larger = f" (for example {row.id}, {size_words(row.size)})" if row is not None and row.can_see else ""
        return ToolReadiness(chosen.slug, notes=(f"It {by_rules}. A larger language model{larger} {by_model}.",))


def tool_object(chosen: Tool, found: ToolReadiness) -> dict[str, object]:
    """Return a tool and how it stands as JSON has it: ``pagesight tools list --json`` and ``GET /tools/``."""
    return {
        "slug": chosen.slug,
        "name": chosen.name,
        "description": chosen.description,
        "group": chosen.group.value,
        "icon": chosen.icon,
        "inputs": [each.value for each in chosen.inputs],
        "formats": list(chosen.formats),
        "tier": (chosen.tier or Tier.CPU).value,
        "language": chosen.language or "auto",
        "content": (chosen.content or Content.PRINT).value,
        "fields": chosen.fields,
        "is_translation": chosen.is_translation,
        "is_summary": chosen.is_summary,
        "post": [each.value for each in chosen.post],
        "is_ready": found.is_ready,
        "reason": found.error.what if found.error is not None else "",
        "remedy": found.error.remedy if found.error is not None else "",
        "needed_models": [
            {
                "id": model.id,
                "title": model.title,
                "size": model.size,
                "ram_mb": model.ram_mb,
                "command": model.command,
            }
            for model in found.models
        ],
        "model": found.model,
        "prompt": found.prompt,
        "notes": list(found.notes),
    }


def _is_of_tier_cpu(chosen: Tool) -> bool:
    return chosen.tier is not Tier.VLM and not chosen.is_translation


def _missing_readers(slug: str, rows: Sequence[ModelRow]) -> ToolReadiness | None:
    """Return what is missing to read pages at all, None where nothing is."""
    missing = [row for row in rows if row.is_default and row.state is not ModelState.INSTALLED]
    if not missing:
        return None
    needed = tuple(replace(_needed(row), command=_INSTALL) for row in missing)
    size = size_words(sum(row.size for row in missing))
    error = ModelMissingError(
        "the models that read pages are not installed yet",
        remedy=f'The first conversion fetches them, or run "{_INSTALL}" ({size})',
    )
    return ToolReadiness(slug, error, needed)


def _missing_named(rows: Sequence[ModelRow], named: str) -> ModelRow | None:
    """Return the model that the settings name, where it is not installed: no other one would be used."""
    return next((row for row in rows if row.id == named and row.state is not ModelState.INSTALLED), None)


def _choosing(setting: str, named: str) -> tuple[str, str]:
    """Return a setting and the model it names; "" where it leaves the choice to the program."""
    return setting, "" if named == AUTO else named


def _lacking(
    slug: str, error: AppError, row: ModelRow | None, machine: Machine, choosing: tuple[str, str]
) -> ToolReadiness:
    """Return an error whose remedy names a model of the catalog with its size; its own where there is none to name."""
    if row is None:
        return ToolReadiness(slug, error)
    remedy = f'Run "{_INSTALL} {row.id}" ({size_words(row.size)})'
    setting, named = choosing
    if named and named != row.id:
        remedy += f' and set {setting} to "{AUTO}", as it names {named} now'
    if row.ram_mb > machine.memory_mb * _SHARE_OF_MEMORY:
        need, has = memory_words(row.ram_mb), memory_words(machine.memory_mb)
        remedy += f"; it needs {need} of memory and this machine has {has}"
    return ToolReadiness(slug, type(error)(error.what, remedy=remedy), (_needed(row),))


def _needed(row: ModelRow) -> NeededModel:
    return NeededModel(row.id, row.title, row.size, row.ram_mb, f"{_INSTALL} {row.id}")


def _translator(rows: Sequence[ModelRow], machine: Machine, target: Target | None) -> ModelRow | None:
    """Return the model to translate with: the recommended one if it can, else the smallest that can."""
    able = [row for row in rows if row.can_chat and not row.is_own and len(row.languages) > 1]
    if target is not None:
        able = [row for row in able if target.base in {base_of(tag) for tag in row.languages}]
    best = recommend(rows, machine)[0].row
    return next((row for row in able if best is not None and row.id == best.id), None) or _smallest(able)


def _smallest(rows: Sequence[ModelRow]) -> ModelRow | None:
    return min(rows, key=lambda row: row.ram_mb, default=None)


def _first_language(entry: ModelEntry) -> str:
    languages = entry.llm.languages if entry.llm is not None else ()
    return languages[0] if languages else "en"
