"""Questions over a socket: one object, or word by word."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import httpx
import pytest

from tests.fakes.api_services import FakeApi
from tests.unit.app.api.test_ocr_routes import send, until

STREAM = {"Accept": "text/event-stream"}


@pytest.fixture
def job(client: httpx.Client) -> str:
    """A finished job."""
    job_id: str = send(client).json()["uuid"]
    return job_id


def events(lines: list[str]) -> list[tuple[str, dict[str, Any]]]:
    names = [line[7:] for line in lines if line.startswith("event: ")]
    data = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
    return list(zip(names, data, strict=True))


def test_an_answer_has_the_contracts_shape(client: httpx.Client, job: str) -> None:
    assert client.get(f"/api/v1/chat/{job}/history/").json() == {"conversation": None, "messages": []}
    answer = client.post(f"/api/v1/chat/{job}/", json={"message": "What is the total?"})
    assert answer.status_code == 200
    body = answer.json()
    assert body["message"]["role"] == "assistant"
    assert body["message"]["content"] == "The total is 215.00 (p. 1)."
    assert [(each["page"], each["snippet"]) for each in body["message"]["citations"]] == [(1, "TOTAL 215.00")]
    history = client.get(f"/api/v1/chat/{job}/history/").json()
    assert history["conversation"] == body["conversation"]
    assert [message["role"] for message in history["messages"]] == ["user", "assistant"]


def test_a_refusal_has_the_lines_that_come_near_and_no_citation(client: httpx.Client, api: FakeApi, job: str) -> None:
    api.jobs.refuses = True
    answer = client.post(f"/api/v1/chat/{job}/", json={"message": "Who paid?"}).json()["message"]
    history = client.get(f"/api/v1/chat/{job}/history/").json()["messages"][-1]
    for message in (answer, history):
        assert (message["kind"], message["citations"]) == ("not_in_document", [])
        assert [(each["page"], each["snippet"]) for each in message["nearest"]] == [(1, "TOTAL 215.00")]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/json"),
        (b"[]", "application/json"),
        (b'{"message": 3}', "application/json"),
        (b'{"message": "  "}', "application/json"),
        (b'{"other": "x"}', "application/json"),
        (b"[" * 50_000, "application/json"),
        (b'{"message": "' + b"x" * 70_000 + b'"}', "application/json"),
        (b'{"message": "x"}', "text/plain"),
        (b'{"message": "\xff"}', "application/json"),
    ],
)
def test_bodies_that_are_no_question_are_refused(client: httpx.Client, job: str, content: bytes, kind: str) -> None:
    answer = client.post(f"/api/v1/chat/{job}/", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message"}


def test_a_job_that_runs_cannot_be_asked(client: httpx.Client, api: FakeApi) -> None:
    api.jobs.is_instant = False
    job = send(client, b"long").json()["uuid"]
    for headers in ({}, STREAM):
        answer = client.post(f"/api/v1/chat/{job}/", json={"message": "?"}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "job_unfinished")


def test_that_a_job_cannot_be_asked_is_told_at_once_however_many_questions_wait(
    client: httpx.Client, api: FakeApi, job: str
) -> None:
    api.jobs.is_instant = False
    unfinished = send(client, b"long").json()["uuid"]
    api.jobs.hold_answer.clear()
    ask = lambda: client.post(f"/api/v1/chat/{job}/", json={"message": "?"})  # noqa: E731
    waiting = [threading.Thread(target=ask) for _ in range(6)]
    for each in waiting:
        each.start()
    time.sleep(0.5)  # all threads for questions are taken by now
    try:
        for headers in ({}, STREAM):
            answer = client.post(f"/api/v1/chat/{unfinished}/", json={"message": "?"}, headers=headers, timeout=5)
            assert (answer.status_code, answer.json()["code"]) == (409, "job_unfinished")
    finally:
        api.jobs.hold_answer.set()
    for each in waiting:
        each.join(10)


def test_words_come_as_they_are_written(client: httpx.Client, api: FakeApi, job: str) -> None:
    api.jobs.hold_answer.clear()
    lines: list[str] = []
    with client.stream("POST", f"/api/v1/chat/{job}/", json={"message": "?"}, headers=STREAM) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            lines.append(line)
            api.jobs.hold_answer.set()  # only once the first words are here
    told = events(lines)
    assert told[0] == ("delta", {"text": "The total "})
    assert "".join(data["text"] for name, data in told if name == "delta") in "The total is 215.00 (p. 1)."
    assert told[-1][0] == "message"
    assert told[-1][1]["message"]["content"] == "The total is 215.00 (p. 1)."


@pytest.mark.parametrize("is_stream", [True, False])
def test_an_answer_nobody_waits_for_is_stopped(client: httpx.Client, api: FakeApi, job: str, is_stream: bool) -> None:
    api.jobs.hold_answer.clear()
    with (
        pytest.raises(httpx.ReadTimeout),
        client.stream(
            "POST", f"/api/v1/chat/{job}/", json={"message": "?"}, headers=STREAM if is_stream else {}, timeout=1
        ) as answer,
    ):
        list(answer.iter_lines())
    until(lambda: api.jobs.cancelled_questions == 1)


def test_a_question_always_needs_a_token(serve: Any, api: FakeApi) -> None:
    api.accounts.is_anonymous_allowed = True
    anonymous = serve(secret=None)
    job = send(anonymous).json()["uuid"]
    assert anonymous.get(f"/api/v1/ocr/{job}/").status_code == 200
    for answer in (
        anonymous.post(f"/api/v1/chat/{job}/", json={"message": "?"}),
        anonymous.get(f"/api/v1/chat/{job}/history/"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (401, "token_required")
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_server_that_stops_answers_those_who_wait(serve: Any, api: FakeApi) -> None:
    client = serve()
    job = send(client).json()["uuid"]
    api.jobs.is_instant = False
    api.jobs.hold_answer.clear()
    answers: list[httpx.Response] = []
    waiting = [
        threading.Thread(target=lambda: answers.append(send(client))),
        threading.Thread(target=lambda: answers.append(client.post(f"/api/v1/chat/{job}/", json={"message": "?"}))),
    ]
    for each in waiting:
        each.start()
    until(lambda: len(api.jobs.begun) == 2 and api.jobs.followers(api.jobs.begun[1].job_id) == 1)
    time.sleep(0.2)  # the question has no sign of its own
    serve.stop_all()
    for each in waiting:
        each.join(6)
    by_status = {answer.status_code: answer.json() for answer in answers}
    assert by_status[200]["status"] == "pending"
    assert by_status[503]["code"] == "server_busy"
    assert api.jobs.abandoned == []
