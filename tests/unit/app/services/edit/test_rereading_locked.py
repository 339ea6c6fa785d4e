"""Reading a page of an encrypted PDF again, by the task that the worker runs."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from app.services.edit.rereading import RereadingService, RereadRequest
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.passwords import Passwords
from app.services.worker_tasks import WorkerConfig, build_tasks
from core.errors import AppError, PasswordRequiredError, PasswordWrongError
from core.jobs import JobContext
from core.model import TextLayerMode, Tier
from core.settings import Settings
from engines.host.tasks import TaskContext
from tests.fakes.sample_files import locked_pdf, stamped


class InlineHost:
    """Runs the tasks of a worker on the calling thread."""

    def __init__(self, folder: Path) -> None:
        self._tasks = build_tasks(WorkerConfig(folder, Settings()))

    def submit(self, kind: str, payload: object, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(self._tasks[kind](payload, TaskContext()))
        except AppError as error:
            future.set_exception(error)
        return future

    def cancel_job(self, job_id: str) -> None:
        return


def test_the_password_that_was_typed_opens_the_page_that_is_read_again(tmp_path: Path) -> None:
    path = locked_pdf(tmp_path / "locked.pdf", "secret", "Text behind a password, long enough to count as text")
    host, passwords, library = InlineHost(tmp_path), Passwords(), Library(Database(None))
    info = host.submit("probe", stamped(path, "secret")).result().info
    document = library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="key")
    service = RereadingService(host, library, passwords.of)
    request = RereadRequest(document.id, 0, text_layer=TextLayerMode.KEEP)
    context = JobContext("reread", lambda event: None, threading.Event())
    with pytest.raises(PasswordRequiredError):
        service.read_page(request, context)
    passwords.remember(path, "wrong")
    with pytest.raises(PasswordWrongError):
        service.read_page(request, context)
    passwords.remember(path, "secret")
    assert "Text behind a password" in service.read_page(request, context).text
