"""A store with the tiny picture reader as a model that also chats, and hosts that run it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from app.services.language_model.choice import ModelChoice
from app.services.language_model.hosted import HostedModel
from app.services.language_model.tasks import build_model_tasks
from app.services.language_model.worker_limits import model_limits
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.worker_tasks import WorkerConfig
from core.jobs import JobContext, JobEvent
from core.settings import Settings
from engines.host.host import WorkerHost
from engines.models.adding import NewModel, add_model
from engines.models.store import ModelStore

TINY = Path("tests/data/tiny-vlm")
Tasks = Callable[[WorkerConfig], Mapping[str, Callable[..., object]]]


@pytest.fixture(scope="session")
def tiny_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of models that holds the tiny picture reader; its profile says that it chats too."""
    root = tmp_path_factory.mktemp("models")
    profile = root / "profile.toml"
    profile.write_text("can_chat = true\n" + (TINY / "profile.toml").read_text(encoding="utf-8"), encoding="utf-8")
    new = NewModel(TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", str(profile), id="tiny")
    add_model(ModelStore(root), new)
    return root


@dataclass
class Bench:
    """A hosted model and what a job would see of it."""

    host: WorkerHost
    model: HostedModel
    library: Library
    stop: threading.Event = field(default_factory=threading.Event)
    events: list[JobEvent] = field(default_factory=list)

    @property
    def context(self) -> JobContext:
        return JobContext("job", self.events.append, self.stop)

    def pid(self) -> int:
        (worker,) = self.host.health()
        return worker.pid


MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench() -> Iterator[MakeBench]:
    """Return a function (models_root, ...) -> bench; all end with the test."""
    pytest.importorskip("llama_cpp", reason="the extra llm is not installed")
    made: list[Bench] = []

    def make(
        root: Path,
        *,
        settings: Settings | None = None,
        tasks: Tasks = build_model_tasks,
        chosen: str = "auto",
        **limits: Any,
    ) -> Bench:
        settings = settings or Settings(llm_threads=1)
        host = WorkerHost(
            tasks, WorkerConfig(root, settings), workers=1, limits=replace(model_limits(settings), **limits)
        )
        library = Library(Database(None))
        choice = ModelChoice(root, lambda: chosen, lambda: chosen)
        made.append(Bench(host, HostedModel(host, choice, lambda: settings, library), library))
        return made[-1]

    yield make
    for bench in made:
        assert bench.host.shutdown(1.0)
        bench.library.close()
