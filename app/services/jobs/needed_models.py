"""Whether the models are there that a job needs, asked before anything is read. Services layer; any thread."""

from __future__ import annotations

from typing import Protocol

from app.services.jobs.records import JobOptions
from app.services.tools import Tool, tool
from core.errors import AppError
from core.model import Tier


class ModelCheck(Protocol):
    """Says what is missing; implemented by ``app.services.tool_readiness.ToolCheck``."""

    def require_reading(self, preset: Tool | None, tier: Tier) -> None:
        """Raise where the models of a tool or tier are missing."""
        ...

    def require_translation(self, translate_to: str) -> None:
        """Raise where no model translates to a language."""
        ...


def require_models(check: ModelCheck, options: JobOptions) -> None:
    """See that the models of a job are there.

    Raises:
        ModelMissingError, TranslationUnsupportedError: If one is not; the remedy names it, its size, the command, and
            what a caller over HTTP can do without it.
        NotBuiltError: If language models cannot run here at all.
    """
    try:
        check.require_reading(tool(options.tool) if options.tool else None, options.tier)
    except AppError as error:
        raise _for_caller(error, "send the file with the tier cpu, which needs none") from error
    if options.translate_to is None:
        return
    try:
        check.require_translation(options.translate_to)
    except AppError as error:
        raise _for_caller(error, "ask for the document in its own language") from error


def _for_caller(error: AppError, otherwise: str) -> AppError:
    """Return an error whose remedy tells apart what is done where the server runs, and what its caller can do."""
    if not error.remedy:
        return type(error)(error.what, remedy=otherwise[:1].upper() + otherwise[1:])
    done_there = error.remedy[:1].lower() + error.remedy[1:]
    return type(error)(error.what, remedy=f"Where the server runs, {done_there}; or {otherwise}")
