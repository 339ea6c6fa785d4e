"""What the tests of composing share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.worker_tasks import SourceRef
from core.jobs import JobContext
from engines.intake import SourceFile, open_source
from tests.fakes.worker_host import InProcessHost


@pytest.fixture
def host(tmp_path: Path) -> Iterator[InProcessHost]:
    host = InProcessHost(tmp_path / "models")
    yield host
    host.close()


@pytest.fixture
def opened() -> Iterator[Callable[[SourceRef], SourceFile]]:
    """Opens sources once, and closes them after the test."""
    sources: dict[SourceRef, SourceFile] = {}

    def open_one(ref: SourceRef) -> SourceFile:
        if ref not in sources:
            sources[ref] = open_source(ref.path, password=ref.password)
        return sources[ref]

    yield open_one
    for source in sources.values():
        source.close()


@pytest.fixture
def job() -> JobContext:
    return JobContext("job", lambda event: None, threading.Event())
