from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from app.services.language_model.tasks import GENERATE, GeneratePayload, build_model_tasks
from app.services.models.calibration import CalibrationService, picture_tokens, sample_page
from app.services.models.measured import Calibration, CalibrationFile
from app.services.models.service import ModelRow, ModelService, NewModel
from app.services.recognise.model_tasks import READ_BLOCK, BlockResult, ReadBlockPayload
from app.services.worker_tasks import WorkerConfig
from core.errors import ModelInvalidError, ModelMissingError
from core.jobs import JobCancelled, JobContext
from core.resources import resource_path
from core.settings import Settings
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from engines.llama.base import FinishReason, Generation
from engines.llama.profile import Element, ModelProfile
from engines.models.store import ModelState, ModelStore

TINY = Path(__file__).parents[4] / "data" / "tiny-vlm"
PROFILE = ModelProfile(model_file="m", projector_file="p", can_chat=True, can_read=True)


def row_of(profile: ModelProfile | None, state: ModelState = ModelState.INSTALLED) -> ModelRow:
    return ModelRow(
        "m", "M", "vision", state, False, 10, "MIT", (), 100, "", "2026-01-01", True, Path("x"), llm=profile
    )


def context_of(cancel: threading.Event | None = None) -> JobContext:
    return JobContext("j", lambda event: None, cancel or threading.Event())


class FakeHost:
    """Answers at once, each region after as long as it is told."""

    def __init__(self, seconds: Callable[[ReadBlockPayload], float] = lambda payload: 0.0) -> None:
        self.blocks: list[ReadBlockPayload] = []
        self.prompts: list[GeneratePayload] = []
        self.cancelled: list[str] = []
        self._seconds = seconds

    def submit(self, kind: str, payload: object, **_: object) -> Future[Any]:
        future: Future[Any] = Future()
        if isinstance(payload, ReadBlockPayload):
            assert kind == READ_BLOCK
            self.blocks.append(payload)
            time.sleep(self._seconds(payload))
            future.set_result(BlockResult(payload.block, "", 1, 0.0))
        elif isinstance(payload, GeneratePayload):
            assert kind == GENERATE
            self.prompts.append(payload)
            future.set_result(Generation("words", FinishReason.LENGTH, 48, 300, 0, 2.0, 6.7))
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)


def test_chat_and_reading_are_measured_and_kept(tmp_path: Path) -> None:
    host, kept = FakeHost(), CalibrationFile(tmp_path / "models" / "calibration.json")
    found = CalibrationService(host, kept).calibrate(row_of(PROFILE), context_of())
    assert found.tokens_per_s == pytest.approx(47 / 4.7)
    assert found.prompt_tokens_per_s == pytest.approx(150.0)
    assert (found.regions, found.regions_in_page) == (7, 7)
    assert len(host.blocks) == 8  # one more, uncounted, loads the model
    assert host.blocks[0].block.bbox not in [each.block.bbox for each in host.blocks[1:]]
    assert [each.element for each in host.blocks].count(Element.TABLE) == 1
    assert host.blocks[0].ref.path == resource_path("samples/invoice.png")
    assert CalibrationFile(tmp_path / "models" / "calibration.json").all() == {"m": found}


def test_slow_machine_stops_early_and_the_page_is_extended_by_the_size_of_its_regions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.models.calibration._ENOUGH_S", 0.05)
    host = FakeHost(lambda payload: picture_tokens(payload.block, PROFILE) / 2000)
    found = CalibrationService(host, CalibrationFile(tmp_path / "c.json")).calibrate(row_of(PROFILE), context_of())
    assert found.regions < found.regions_in_page
    total = sum(picture_tokens(block, PROFILE) for block in sample_page().blocks)
    assert found.page_s == pytest.approx(total / 2000, rel=0.5)


def test_cancel_ends_the_measurement_and_keeps_nothing(tmp_path: Path) -> None:
    cancel = threading.Event()

    class StuckHost(FakeHost):
        def submit(self, kind: str, payload: object, **_: object) -> Future[Any]:
            cancel.set()
            return Future()

    host, kept = StuckHost(), CalibrationFile(tmp_path / "c.json")
    started = time.monotonic()
    with pytest.raises(JobCancelled):
        CalibrationService(host, kept).calibrate(row_of(PROFILE), context_of(cancel))
    assert time.monotonic() - started < 1.0
    assert len(host.cancelled) == 1
    assert kept.all() == {}


def test_what_cannot_be_measured_is_refused(tmp_path: Path) -> None:
    service = CalibrationService(FakeHost(), CalibrationFile(tmp_path / "c.json"))
    with pytest.raises(ModelInvalidError):
        service.calibrate(row_of(None), context_of())
    with pytest.raises(ModelMissingError, match="models install m"):
        service.calibrate(row_of(PROFILE, ModelState.MISSING), context_of())


def test_file_that_was_damaged_counts_as_none_and_models_are_forgotten(tmp_path: Path) -> None:
    kept = CalibrationFile(tmp_path / "c.json")
    (tmp_path / "c.json").write_text("{", encoding="utf-8")
    assert kept.all() == {}
    kept.store(Calibration(model_id="a", measured_at="", page_s=3.0))
    kept.store(Calibration(model_id="b", measured_at=""))
    assert kept.page_seconds() == {"a": 3.0}
    kept.forget("a")
    kept.forget("a")
    assert set(kept.all()) == {"b"}
    assert [path.name for path in tmp_path.iterdir()] == ["c.json"]


@pytest.mark.skipif(find_spec("llama_cpp") is None, reason="llama-cpp-python is not installed")
def test_tiny_model_is_measured_in_its_worker(tmp_path: Path) -> None:
    models = ModelService(ModelStore(tmp_path))
    row = models.add(
        NewModel(TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", str(TINY / "profile.toml"), "tiny")
    )
    config = WorkerConfig(tmp_path, Settings(llm_threads=1))
    with WorkerHost(build_model_tasks, config, workers=1, limits=HostLimits()) as host:
        found = CalibrationService(host, CalibrationFile(tmp_path / "c.json")).calibrate(row, context_of())
    assert found.regions == found.regions_in_page == 7
    assert found.page_s is not None
    assert 0 < found.page_s < 120
    assert found.tokens_per_s is None
