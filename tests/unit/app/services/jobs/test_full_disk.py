"""What a full disk leaves: room, above all."""

from __future__ import annotations

import pytest

from app.services.jobs.port import JobFields, JobStatus
from core.errors import AppError, DiskFullError
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server


def _full(*arguments: object, **changes: object) -> None:
    raise DiskFullError("no room is left")


def test_an_upload_that_fills_the_disk_is_deleted_although_nothing_can_be_recorded(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    upload = server.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(b"all the room there was")
    with monkeypatch.context() as full:
        full.setattr(server.jobs._store, "delete", _full)
        server.jobs.abandon_upload(upload)
    assert not upload.path.exists()
    assert server.jobs._store.count_waiting() == 1
    server.jobs._forget_rest()
    assert server.jobs._store.count_waiting() == 0


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
    server.jobs._parts.writer.write = _full  # type: ignore[method-assign, assignment]
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    assert (job.status, job.error_code) == (JobStatus.FAILED, "disk_full")
    assert server.accounts.usage(caller).used == 0
