"""How quick a language model is on this machine, measured once with the model itself. Services layer; no GUI thread.

A model that reads gets regions of a sample page that comes with the program, through the same worker and the same task
as any page; what it took for these is extended to the whole page by the size of its regions. A model that chats answers
a short question about a text. What was found lies in one JSON file beside the models.
"""

from __future__ import annotations

import math
import time
from concurrent.futures import wait
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import msgspec

from app.services.language_model.tasks import GENERATE, GeneratePayload
from app.services.models.measured import Calibration, CalibrationFile
from app.services.models.service import ModelRow, ModelState
from app.services.open_sources import SourceRef, stamped
from app.services.recognise.model_tasks import READ_BLOCK, BlockResult, PageFacts, ReadBlockPayload
from app.services.task_host import TaskHost
from core.errors import ModelInvalidError, ModelMissingError
from core.geometry import BBox
from core.jobs import JobContext
from core.model import Block, BlockKind, Page
from core.resources import resource_path
from core.serialization import page_from_json
from engines.llama.base import Generation, PromptMessage, Role, Sampling
from engines.llama.profile import Element, ModelProfile

_POLL_S = 0.05
_ENOUGH_S = 60.0  # of reading: the next region is not begun after it
_REGION_LIMIT_S = 600.0
_LEAST_TOKENS = 64  # of a picture: even a word costs its encoder's minimum
_ANSWER_TOKENS = 48
_PAGE = "calibration/page.json"
_PICTURE = "samples/invoice.png"
_QUESTION = "Write a short summary of this text."


class CalibrationService:
    """Measures models in the model worker; one measurement at a time makes sense."""

    def __init__(self, host: TaskHost, kept: CalibrationFile) -> None:
        """Use the worker of the language models, and a file for what is found."""
        self._host = host
        self.kept = kept

    def calibrate(self, row: ModelRow, context: JobContext) -> Calibration:
        """Measure a model, keep what was found and return it. Takes up to some minutes.

        Args:
            row: An installed language model.
            context: Told (regions done, regions in all, stage); a cancel takes effect within a second.

        Raises:
            ModelMissingError: If it is not installed.
            ModelInvalidError: If it is no language model.
            ModelError, EngineError: If it cannot be loaded or fails.
            JobCancelled: If the job was asked to stop.
            OSError: If what was found cannot be written.
        """
        if row.llm is None:
            raise ModelInvalidError(f"{row.id} is no language model", remedy="Calibrate one that chats or reads")
        if row.state is not ModelState.INSTALLED:
            raise ModelMissingError(
                f"the model {row.id} is not installed", remedy=f'Run "pagesight models install {row.id}"'
            )
        found = Calibration(model_id=row.id, measured_at=datetime.now(UTC).isoformat(timespec="seconds"))
        if row.can_chat:
            prompt_rate, rate = self._chat_rates(row.id, context)
            found = msgspec.structs.replace(found, prompt_tokens_per_s=prompt_rate, tokens_per_s=rate)
        if row.can_see:
            found = self._read_page(found, row.llm, context)
        self.kept.store(found)
        return found

    def _chat_rates(self, model_id: str, context: JobContext) -> tuple[float, float]:
        """Return the tokens that are taken in and written each second."""
        context.report(0, 1, "answering")
        text = "\n".join(line.text for block in sample_page().blocks for line in block.lines)
        question = PromptMessage(Role.USER, f"{text}\n\n{_QUESTION}")
        # Loads the model, so that this is not counted.
        self._wait(GENERATE, GeneratePayload(model_id, (PromptMessage(Role.USER, "Hello"),), Sampling(1)), context)
        payload = GeneratePayload(model_id, (question,), Sampling(_ANSWER_TOKENS))
        answer: Generation = self._wait(GENERATE, payload, context)
        taken_in = max(1, answer.prompt_tokens - answer.reused_tokens)
        writing_s = max(1e-3, answer.seconds - answer.first_token_s)
        return taken_in / max(1e-3, answer.first_token_s), max(0, answer.tokens - 1) / writing_s

    def _read_page(self, found: Calibration, profile: ModelProfile, context: JobContext) -> Calibration:
        page, picture = sample_page(), resource_path(_PICTURE)
        ref = stamped(SourceRef(picture))
        # From small to large, so that a slow machine stops early. What is read first, uncounted, loads the model; it is
        # another picture than all that follow, as a picture seen before is not encoded again.
        order = sorted(page.blocks, key=lambda block: picture_tokens(block, profile))
        sizes = [picture_tokens(block, profile) for block in order]
        seconds: list[float] = []
        self._read_block(ref, page, _moved(order[0]), found.model_id, context)
        for number, block in enumerate(order):
            if sum(seconds) > _ENOUGH_S:
                break
            context.report(number, len(order), "reading")
            started = time.perf_counter()
            self._read_block(ref, page, block, found.model_id, context)
            seconds.append(time.perf_counter() - started)
        return msgspec.structs.replace(
            found,
            page_s=sum(seconds) * sum(sizes) / sum(sizes[: len(seconds)]),
            region_s=sum(seconds) / len(seconds),
            regions=len(seconds),
            regions_in_page=len(order),
        )

    def _read_block(self, ref: SourceRef, page: Page, block: Block, model_id: str, context: JobContext) -> BlockResult:
        element = Element.TABLE if block.kind is BlockKind.TABLE else Element.TEXT
        payload = ReadBlockPayload(ref, PageFacts.of(page), block, element, model_id, _REGION_LIMIT_S)
        result: BlockResult = self._wait(READ_BLOCK, payload, context)
        return result

    def _wait(self, kind: str, payload: object, context: JobContext) -> Any:
        context.checkpoint()
        job_id = f"calibrate-{uuid4().hex}"
        future = self._host.submit(kind, payload, job_id=job_id)
        try:
            while not wait([future], timeout=_POLL_S).done:
                context.checkpoint()
        except BaseException:
            self._host.cancel_job(job_id)
            raise
        return future.result()


def sample_page() -> Page:
    """Return the sample page as the cpu tier read it, without words."""
    return page_from_json(resource_path(_PAGE).read_bytes())


def picture_tokens(block: Block, profile: ModelProfile) -> int:
    """Return about how many picture tokens a region costs, which the time for it follows."""
    width, height = block.bbox.right - block.bbox.left, block.bbox.bottom - block.bbox.top
    if profile.max_side_px:
        scale = min(1.0, profile.max_side_px / max(width, height))
        width, height = width * scale, height * scale
    tokens = math.ceil(width * height / profile.pixels_per_token)
    return min(max(_LEAST_TOKENS, tokens), profile.max_picture_tokens)


def _moved(block: Block) -> Block:
    box = block.bbox
    return replace(block, bbox=BBox(box.left + 2, box.top + 1, box.right + 2, box.bottom + 1), polygon=None)
