"""Models that a job lacks: told before anything is read, with what the server's owner and the caller can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from app.services.jobs.port import JobStatus
from app.services.tools import Tool
from core.errors import AppError, ModelMissingError, NotBuiltError, TranslationUnsupportedError
from core.model import Tier
from tests.fakes.text_model import ScriptedTextModel
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

INSTALL = 'Run "pagesight models install Seer-2B" (1.6 GB)'


@dataclass
class Lacking:
    """Says that everything is missing; implements ``ModelCheck``."""

    error: AppError

    def require_reading(self, preset: Tool | None, tier: Tier) -> None:
        if tier is Tier.VLM:
            raise self.error

    def require_translation(self, translate_to: str) -> None:
        raise self.error


@pytest.mark.parametrize("fields", [{"tier": "vlm"}, {"tool": "handwriting-to-text"}])
def test_a_missing_reader_is_named_with_its_size_and_a_way_without_it(
    make_server: Callable[..., Server], fields: dict[str, str]
) -> None:
    server = make_server(models=Lacking(ModelMissingError("no model that reads pictures is installed", remedy=INSTALL)))
    job = server.finish(BORN_DIGITAL, server.token(), **fields)
    assert (job.status, job.error_code) == (JobStatus.FAILED, "model_missing")
    assert job.error_message == (
        'No model that reads pictures is installed. Where the server runs, run "pagesight models install Seer-2B" '
        "(1.6 GB); or send the file with the tier cpu, which needs none."
    )
    assert "read_page" not in server.host.asked


def test_nobody_over_http_is_told_to_ask_anyway(make_server: Callable[..., Server]) -> None:
    error = TranslationUnsupportedError("the model is too small to translate", remedy=INSTALL)
    server = make_server(models=Lacking(error), model=ScriptedTextModel(is_small=True))
    job = server.finish(BORN_DIGITAL, server.token(), tool="translate", translate_to="de")
    assert job.error_code == "translation_unsupported"
    assert "Seer-2B" in job.error_message
    assert job.error_message.endswith("; or ask for the document in its own language.")
    assert "anyway" not in job.error_message


def test_what_needs_no_model_is_not_looked_at(make_server: Callable[..., Server]) -> None:
    server = make_server(models=Lacking(NotBuiltError("nothing runs here")))
    caller = server.token()
    assert server.finish(BORN_DIGITAL, caller).status is JobStatus.DONE
    assert server.finish(BORN_DIGITAL, caller, tool="summarize").status is JobStatus.DONE
