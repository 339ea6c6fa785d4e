"""The endpoints of jobs, over a socket."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from app.services.accounts.port import Caller
from app.services.jobs.port import Download, JobFields, JobStatus
from tests.fakes.api_services import OTHER_SECRET, FakeApi

OCR = "/api/v1/ocr/"


def send(client: httpx.Client, content: bytes = b"short", name: str = "invoice.pdf", **data: str) -> httpx.Response:
    return client.post(OCR, files={"file": (name, content)}, data=data)


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_short_file_is_answered_done(client: httpx.Client, api: FakeApi) -> None:
    answer = send(client, tier="vlm", language="auto", pages="1", schema='{"a": "ä"}', unknown="x", tool="")
    assert answer.status_code == 200
    job = answer.json()
    assert (job["status"], job["page_count"]) == ("done", 1)
    assert api.jobs.fields == [JobFields(tier="vlm", language="auto", pages="1", schema='{"a": "ä"}')]
    assert client.get(f"{OCR}{job['uuid']}/").json() == job


def test_a_short_job_is_waited_for_until_it_ends(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    answers: list[httpx.Response] = []
    sending = threading.Thread(target=lambda: answers.append(send(client)))
    sending.start()
    until(lambda: bool(api.jobs.begun) and api.jobs.followers(api.jobs.begun[0].job_id) == 1)
    api.jobs.set(api.jobs.begun[0].job_id, status=JobStatus.PROCESSING)
    assert not answers
    api.jobs.set(api.jobs.begun[0].job_id, status=JobStatus.DONE)
    sending.join(5)
    assert answers[0].json()["status"] == "done"
    until(lambda: api.jobs.followers(api.jobs.begun[0].job_id) == 0)


def test_the_wait_ends_in_time(serve: Any, api: FakeApi) -> None:
    api.jobs.is_instant = False
    client = serve(inline_wait_s=0.2)
    answer = send(client)
    assert (answer.status_code, answer.json()["status"]) == (200, "pending")


def test_a_long_file_is_answered_at_once(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    job = send(client, b"long").json()
    assert (job["status"], job["page_count"]) == ("pending", 12)


def test_many_clients_wait_at_once_without_a_thread_each(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    answers: list[int] = []
    before = threading.active_count()
    clients = [threading.Thread(target=lambda: answers.append(send(client).status_code)) for _ in range(64)]
    for each in clients:
        each.start()
    until(lambda: sum(api.jobs.followers(upload.job_id) for upload in list(api.jobs.begun)) == 64)
    assert threading.active_count() - before - 64 < 50
    assert client.get("/api/v1/health/").status_code == 200
    for upload in api.jobs.begun:
        api.jobs.set(upload.job_id, status=JobStatus.DONE)
    for each in clients:
        each.join(10)
    assert answers == [200] * 64


def test_results_of_long_jobs_that_wait_for_each_other_hold_up_nobody_else(
    client: httpx.Client, api: FakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    long, short = send(client, b"long").json()["uuid"], send(client).json()["uuid"]
    gate, asked = threading.Event(), threading.Semaphore(0)
    job_json, download = api.jobs.job_json, api.jobs.download

    def wait(job_id: str) -> None:
        if job_id == long:
            asked.release()
            assert gate.wait(20)

    def slow_json(job_id: str, caller: Caller) -> bytes:
        wait(job_id)
        return job_json(job_id, caller)

    @contextmanager
    def slow_download(job_id: str, caller: Caller, format_id: str) -> Iterator[Download]:
        wait(job_id)
        with download(job_id, caller, format_id) as made:
            yield made

    monkeypatch.setattr(api.jobs, "job_json", slow_json)
    monkeypatch.setattr(api.jobs, "download", slow_download)
    statuses: list[int] = []
    paths = [f"{OCR}{long}/", f"{OCR}{long}/download/?format=md"] * 16
    threads = [
        threading.Thread(target=lambda path=path: statuses.append(client.get(path).status_code)) for path in paths
    ]
    for each in threads:
        each.start()
    assert all(asked.acquire(timeout=5) for _ in range(4))
    try:
        assert client.get(f"{OCR}{short}/", timeout=3).json()["status"] == "done"
        assert client.get(f"{OCR}{short}/download/?format=md", timeout=3).status_code == 200
        assert send(client).json()["status"] == "done"
        assert client.delete(f"{OCR}{short}/", timeout=3).status_code == 204
    finally:
        gate.set()
    for each in threads:
        each.join(20)
    assert statuses == [200] * len(paths)


def test_a_client_that_goes_away_leaves_the_job_alone(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    with pytest.raises(httpx.ReadTimeout):
        client.post(OCR, files={"file": ("a.pdf", b"short")}, timeout=0.5)
    job_id = api.jobs.begun[0].job_id
    until(lambda: api.jobs.followers(job_id) == 0)
    assert api.jobs.abandoned == []
    assert client.get(f"{OCR}{job_id}/").json()["status"] == "pending"


def test_paths_work_without_the_last_slash(client: httpx.Client) -> None:
    answer = client.post(OCR.rstrip("/"), files={"file": ("a.pdf", b"short")})
    assert answer.status_code == 200
    assert answer.history == []
    job = answer.json()["uuid"]
    assert client.get(f"{OCR}{job}").json()["uuid"] == job
    assert client.get(f"{OCR}{job}/download?format=md").status_code == 200


@pytest.mark.parametrize(
    ("content", "status", "code"), [(b"bad", 400, "unsupported_type"), (b"dear", 402, "allowance_spent")]
)
def test_refused_files_are_told(client: httpx.Client, content: bytes, status: int, code: str) -> None:
    answer = send(client, content)
    assert answer.status_code == status
    assert answer.json()["code"] == code
    assert "/" not in answer.json()["message"], "no folder of this machine"
    if status == 402:
        assert (answer.json()["used"], answer.json()["cap"]) == (20, 20)


def test_unknown_jobs_and_those_of_others_are_answered_alike(client: httpx.Client) -> None:
    job = send(client).json()["uuid"]
    other = {"Authorization": f"Bearer {OTHER_SECRET}"}
    for method, path in (
        ("GET", f"{OCR}{{}}/"),
        ("DELETE", f"{OCR}{{}}/"),
        ("POST", f"{OCR}{{}}/cancel/"),
        ("GET", f"{OCR}{{}}/download/?format=md"),
        ("GET", f"{OCR}{{}}/download/"),
        ("GET", f"{OCR}{{}}/events/"),
        ("GET", "/api/v1/chat/{}/history/"),
        ("POST", "/api/v1/chat/{}/"),
    ):
        answers = [
            client.request(
                method, path.format(job_id), headers=other, json={"message": "?"} if "chat" in path else None
            )
            for job_id in (job, "0" * 32, "nothing", "0" * 31 + "G")
        ]
        assert {answer.status_code for answer in answers} == {404}, path
        assert len({answer.content for answer in answers}) == 1, path
        assert answers[0].json()["code"] == "job_unknown"
    assert client.get(f"{OCR}{job}/").status_code == 200


def test_jobs_are_listed_page_by_page(client: httpx.Client) -> None:
    sent = [send(client, name=f"{number}.pdf").json()["uuid"] for number in range(3)]
    first = client.get(OCR, params={"limit": 2}).json()
    assert [job["uuid"] for job in first["jobs"]] == sent[:0:-1]
    assert first["jobs"][0]["created_at"].endswith("Z")
    rest = client.get(OCR, params={"limit": 2, "before": first["next"]}).json()
    assert ([job["file_name"] for job in rest["jobs"]], rest["next"]) == (["0.pdf"], None)
    for parameters in ({"limit": "0"}, {"limit": "many"}, {"before": "x"}):
        assert client.get(OCR, params=parameters).status_code == 400


def test_jobs_are_cancelled_and_deleted(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    job = send(client, b"long").json()["uuid"]
    stopped = client.post(f"{OCR}{job}/cancel/")
    assert (stopped.status_code, stopped.json()["status"], stopped.json()["is_cancelled"]) == (200, "failed", True)
    deleted = client.delete(f"{OCR}{job}/")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert client.get(f"{OCR}{job}/").status_code == 404


def test_a_download_is_a_file_to_save(client: httpx.Client, api: FakeApi) -> None:
    job = send(client, name='..\\a/b\r\n"ü%ber\u202e.pdf').json()["uuid"]
    answer = client.get(f"{OCR}{job}/download/", params={"format": "md"})
    assert answer.content == b"result " * 100_000
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-length"] == str(700_000)
    disposition = answer.headers["content-disposition"]
    assert disposition.startswith('attachment; filename="')
    assert "filename*=UTF-8''" in disposition
    assert "%2F" not in disposition
    assert "%5C" not in disposition
    until(lambda: api.jobs.left_downloads == 1)
    for parameters in ({}, {"format": "exe"}, {"format": ""}):
        assert client.get(f"{OCR}{job}/download/", params=parameters).status_code == 400
    api.jobs.is_instant = False
    pending = send(client, b"long").json()["uuid"]
    assert client.get(f"{OCR}{pending}/download/?format=md").status_code == 409


def test_progress_comes_as_events_until_the_end(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    job = send(client, b"long").json()["uuid"]
    states: list[dict[str, Any]] = []
    with client.stream("GET", f"{OCR}{job}/events/") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            if line.startswith("data: "):
                states.append(json.loads(line[6:]))
                if len(states) == 1:
                    api.jobs.set(job, status=JobStatus.PROCESSING, pages_done=5)
                elif len(states) == 2:
                    api.jobs.set(job, status=JobStatus.DONE, pages_done=12)
    assert [(state["status"], state["pages_done"]) for state in states] == [
        ("pending", 0),
        ("processing", 5),
        ("done", 12),
    ]
    until(lambda: api.jobs.followers(job) == 0)


def test_callers_without_a_token_cannot_list_what_others_at_their_address_have_sent(serve: Any, api: FakeApi) -> None:
    api.accounts.is_anonymous_allowed = True
    client = serve(secret=None)
    job = send(client).json()["uuid"]
    assert (client.get(OCR).status_code, client.get(OCR).json()["code"]) == (401, "token_required")
    assert client.get(f"{OCR}{job}/").status_code == 200


def test_the_stream_of_a_job_that_was_deleted_elsewhere_ends(
    client: httpx.Client, api: FakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.api.routes.ocr.PING_S", 0.2)
    api.jobs.is_instant = False
    job = send(client, b"long").json()["uuid"]
    with client.stream("GET", f"{OCR}{job}/events/") as answer:
        lines = answer.iter_lines()
        while next(lines) != ": ping":
            pass
        client.delete(f"{OCR}{job}/")
        assert [line for line in lines if line.startswith("event")] == []
