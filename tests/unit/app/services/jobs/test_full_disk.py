"""What a full disk leaves: room, above all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.jobs.port import JobFields, JobStatus
from core.errors import AppError, DiskFullError
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakeServer = Callable[..., Server]


def _full(*arguments: object) -> None:
    raise DiskFullError("no room is left")


def test_an_upload_that_fills_the_disk_is_deleted_although_nothing_can_be_recorded(server: Server) -> None:
    upload = server.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(b"all the room there was")
    server.jobs._store.delete = _full  # type: ignore[method-assign, assignment]
    with pytest.raises(DiskFullError):
        server.jobs.abandon_upload(upload)
    assert not upload.path.exists()


def test_a_file_that_is_refused_on_a_full_disk_is_deleted(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = server.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(BORN_DIGITAL.read_bytes())
    caller = server.token()
    for owner, name in ((server.accounts, "charge"), (server.accounts, "settle"), (server.jobs._store, "delete")):
        monkeypatch.setattr(owner, name, _full)
    with pytest.raises(AppError):
        server.jobs.submit(upload, JobFields(), caller)
    assert not upload.path.exists()


def test_a_job_whose_pdf_finds_no_room_fails_and_costs_nothing(server: Server) -> None:
    server.jobs._parts.short_writer.write = _full  # type: ignore[method-assign, assignment]
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    assert (job.status, job.error_code) == (JobStatus.FAILED, "disk_full")
    assert server.accounts.usage(caller).used == 0
