"""What a door may rely on: sending, states, waiting, refusals, whose job it is, deleting."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.accounts.port import Caller
from app.services.jobs.port import JobFields, JobState, JobStatus
from app.services.recognise.document import ReadRequest
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import (
    AllowanceSpentError,
    AppError,
    FileDamagedError,
    FileEmptyError,
    JobUnfinishedError,
    JobUnknownError,
    PageRangeError,
    PasswordRequiredError,
    RequestInvalidError,
    ServerBusyError,
    ToolUnknownError,
    TooManyRequestsError,
    UnsupportedTypeError,
    WorkerCrashedError,
)
from core.jobs import JobContext
from core.model import TextLayerMode, Tier
from core.settings import Settings
from tests.fakes.text_model import ScriptedTextModel
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakeServer = Callable[..., Server]
MakePdf = Callable[..., Path]
PASSWORD = "open sesame"  # noqa: S105 - of a file made here


def test_a_file_that_is_sent_becomes_a_done_job(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    assert (job.status, job.page_count, job.pages_done, job.stage) == (JobStatus.DONE, 2, 2, "")
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert (shown["uuid"], shown["status"], shown["page_count"]) == (job.id, "done", 2)
    assert "Rain Barrels" in shown["text"]
    assert shown["markdown"].startswith("# ")
    assert [page["index"] for page in shown["pages"]] == [0, 1]
    assert shown["source"]["name"] == "born-digital.pdf"


def test_the_upload_is_gone_when_the_job_has_ended(server: Server) -> None:
    job = server.finish(BORN_DIGITAL, server.token())
    assert [file.name for file in server.folder(job).iterdir()] == ["searchable.pdf"]


def test_text_markdown_and_pages_are_there_in_every_state(server: Server, make_pdf: MakePdf) -> None:
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    job = server.send(make_pdf("many.pdf", 8), caller)
    under_way = json.loads(server.jobs.job_json(job.id, caller))
    gate.set()
    server.jobs.wait(job.id, caller, 30)
    failed = server.finish(BORN_DIGITAL, caller, tool="translate", translate_to="de")
    ended = json.loads(server.jobs.job_json(failed.id, caller))
    for shown in (under_way, ended):
        assert (shown["text"], shown["markdown"], shown["pages"]) == ("", "", [])
    assert under_way["status"] in ("pending", "processing")
    assert (under_way["page_count"], under_way["error"]) == (8, None)
    assert (ended["status"], ended["error"]["code"]) == ("failed", "model_missing")


@pytest.mark.parametrize(
    "fields", [{"tool": "translate", "translate_to": "de"}, {"tier": "vlm"}, {"tool": "handwriting-to-text"}]
)
def test_a_missing_model_is_a_failed_job_that_read_and_cost_nothing(server: Server, fields: dict[str, str]) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, **fields)
    assert (job.status, job.error_code, job.pages_done) == (JobStatus.FAILED, "model_missing", 0)
    assert "read_page" not in server.host.asked
    assert server.accounts.usage(caller).used == 0
    assert not server.folder(job).exists()


def test_the_tool_of_the_other_tier_reads_where_that_is_asked_for(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, tool="handwriting-to-text", tier="cpu")
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert (job.status, shown["tier"], shown["tool"]) == (JobStatus.DONE, "cpu", "handwriting-to-text")


@pytest.mark.parametrize(
    ("content", "fields", "error"),
    [
        (b"", {}, FileEmptyError),
        (b"just some words", {}, UnsupportedTypeError),
        (None, {"tier": "gpu"}, RequestInvalidError),
        (None, {"tool": "unheard-of"}, ToolUnknownError),
        (None, {"pages": "3-9"}, PageRangeError),
    ],
)
def test_a_refused_file_leaves_nothing(
    server: Server, content: bytes | None, fields: dict[str, str], error: type[AppError]
) -> None:
    caller = server.token()
    upload = server.jobs.begin_upload("a name of the caller.pdf")
    upload.path.write_bytes(BORN_DIGITAL.read_bytes() if content is None else content)
    with pytest.raises(error) as raised:
        server.jobs.submit(upload, JobFields(**fields), caller)
    assert raised.value.http_status == 400
    assert str(server.home) not in raised.value.message
    _assert_nothing_is_left(server, caller)


def test_a_file_that_ends_its_worker_is_the_callers_fault(server: Server) -> None:
    caller = server.token()

    def before(kind: str, payload: object) -> None:
        raise WorkerCrashedError("the worker ended", file=getattr(payload, "path", None))

    server.quick_host.before = before
    with pytest.raises(FileDamagedError) as raised:
        server.send(BORN_DIGITAL, caller)
    assert raised.value.http_status == 400
    assert raised.value.message.startswith("born-digital.pdf: it cannot be looked into (the worker ended)")
    _assert_nothing_is_left(server, caller)


def test_an_upload_that_is_given_up_leaves_nothing(server: Server) -> None:
    upload = server.jobs.begin_upload("large.pdf")
    upload.path.write_bytes(b"half of it")
    server.jobs.abandon_upload(upload)
    _assert_nothing_is_left(server, server.token())


def test_a_protected_file_needs_its_password_and_keeps_none(server: Server, make_pdf: MakePdf) -> None:
    caller, locked = server.token(), make_pdf("locked.pdf", 1, password=PASSWORD, has_picture=True)
    with pytest.raises(PasswordRequiredError):
        server.send(locked, caller)
    job = server.finish(locked, caller, password=PASSWORD)
    assert job.status is JobStatus.DONE
    with server.jobs.download(job.id, caller, "txt") as download:
        assert "Page number 1" in download.path.read_text(encoding="utf-8")
    server.close()
    stored = [file for file in server.home.rglob("*") if file.is_file()]
    assert all(PASSWORD.encode() not in file.read_bytes() for file in stored)


def test_a_cap_is_kept_before_anything_is_read(server: Server, make_pdf: MakePdf) -> None:
    caller = server.token(monthly_pages=3, file_pages=2)
    with pytest.raises(AllowanceSpentError):
        server.send(make_pdf("three.pdf", 3), caller)
    server.finish(BORN_DIGITAL, caller)
    with pytest.raises(AllowanceSpentError) as raised:
        server.send(BORN_DIGITAL, caller)
    assert (raised.value.used, raised.value.cap) == (2, 3)
    assert server.host.asked.count("read_page") == 2
    assert len(server.jobs.jobs(caller)) == 1


def test_only_the_pages_that_are_asked_for_are_read_and_charged(server: Server, make_pdf: MakePdf) -> None:
    caller = server.token()
    job = server.finish(make_pdf("ten.pdf", 10), caller, pages="2-3,9")
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert [page["index"] for page in shown["pages"]] == [1, 2, 8]
    assert (job.page_count, shown["page_count"]) == (3, 3)
    assert server.accounts.usage(caller).used == 3


def test_the_job_of_another_account_does_not_exist(server: Server) -> None:
    owner, other = server.token("a"), server.token("b")
    job = server.finish(BORN_DIGITAL, owner)
    calls: list[Callable[[Caller], object]] = [
        lambda caller: server.jobs.state(job.id, caller),
        lambda caller: server.jobs.wait(job.id, caller, 0),
        lambda caller: server.jobs.follow(job.id, caller, lambda state: None).__enter__(),
        lambda caller: server.jobs.job_json(job.id, caller),
        lambda caller: server.jobs.download(job.id, caller, "md").__enter__(),
        lambda caller: server.jobs.cancel(job.id, caller),
        lambda caller: server.jobs.ask(job.id, caller, "What?", _context(), lambda text: None),
        lambda caller: server.jobs.history(job.id, caller),
        lambda caller: server.jobs.delete(job.id, caller),
    ]
    for caller in (other, Caller(""), Caller("address:0")):
        for call in calls:
            with pytest.raises(JobUnknownError):
                call(caller)
    with pytest.raises(JobUnknownError):
        server.jobs.state("0" * 32, owner)
    assert server.jobs.jobs(other) == []
    assert server.jobs.state(job.id, owner).status is JobStatus.DONE


def test_the_same_file_of_one_account_is_read_once_and_of_two_accounts_twice(server: Server) -> None:
    first, second = server.token("a"), server.token("b")
    jobs = [server.finish(BORN_DIGITAL, caller) for caller in (first, first, second)]
    assert [job.status for job in jobs] == [JobStatus.DONE] * 3
    assert server.host.asked.count("read_page") == 4
    assert len(server.library.documents()) == 2


def test_a_job_never_touches_the_document_of_the_person_at_the_window(server: Server) -> None:
    context = _context()
    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    reader = server.jobs._parts.reader
    own = reader.read(ReadRequest(BORN_DIGITAL, options), context, on_probe=lambda *_: None, on_page=lambda page: None)
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    assert server.host.asked.count("read_page") == 4, "its pages are not shown to callers either"
    server.jobs.delete(job.id, caller)
    assert [document.id for document in server.library.documents()] == [own.document.id]
    assert server.library.finished_pages(own.document.id) == {0, 1}


def test_deleting_takes_everything_but_what_another_job_needs(server: Server) -> None:
    caller = server.token()
    first, second = server.finish(BORN_DIGITAL, caller), server.finish(BORN_DIGITAL, caller)
    server.jobs.ask(first.id, caller, "What?", _context(), lambda text: None)
    assert server.jobs.history(first.id, caller) is not None
    server.jobs.delete(first.id, caller)
    assert server.chat.kept == {}
    assert not server.folder(first).exists()
    with server.jobs.download(second.id, caller, "md") as download:
        assert download.path.stat().st_size
    server.jobs.delete(second.id, caller)
    assert server.library.documents() == []
    _assert_nothing_is_left(server, caller)
    assert server.accounts.usage(caller).used == 4, "what was used stays counted"


def test_a_running_job_is_stopped_and_pays_what_was_read(server: Server, make_pdf: MakePdf) -> None:
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate) if _index(payload) == 3 else None
    reached = threading.Event()
    job = server.send(make_pdf("many.pdf", 30), caller)
    with server.jobs.follow(job.id, caller, lambda state: reached.set() if state.pages_done == 3 else None) as state:
        assert state.pages_done == 3 or reached.wait(20)
        server.jobs.cancel(job.id, caller)
        gate.set()
        ended = server.jobs.wait(job.id, caller, 20)
    assert (ended.status, ended.is_cancelled, ended.error_code) == (JobStatus.FAILED, True, "cancelled")
    assert server.jobs.cancel(job.id, caller) == ended
    # Pages at work may have been finished before the cancel reached them.
    assert server.accounts.usage(caller).used == ended.pages_done
    assert 3 <= ended.pages_done < 30
    assert not server.folder(job).exists()


def test_a_waiting_job_is_stopped_at_once_and_pays_nothing(make_server: MakeServer, make_pdf: MakePdf) -> None:
    server = make_server(slots=1)
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    first = server.send(make_pdf("first.pdf", 9), caller)
    second = server.send(make_pdf("second.pdf", 9), caller)
    assert server.jobs.state(second.id, caller).status is JobStatus.PENDING
    ended = server.jobs.cancel(second.id, caller)
    assert (ended.status, ended.is_cancelled) == (JobStatus.FAILED, True)
    gate.set()
    assert server.jobs.wait(first.id, caller, 30).status is JobStatus.DONE
    assert server.accounts.usage(caller).used == 9


def test_a_running_job_can_be_deleted(server: Server, make_pdf: MakePdf) -> None:
    caller, begun = server.token(), threading.Event()
    server.host.before = lambda kind, payload: begun.set() if kind == "read_page" else None
    job = server.send(make_pdf("many.pdf", 60), caller)
    assert begun.wait(20)
    server.jobs.delete(job.id, caller)
    _assert_nothing_is_left(server, caller)
    assert server.library.documents() == []


def test_failed_pages_cost_nothing(server: Server, make_pdf: MakePdf) -> None:
    caller = server.token()

    def before(kind: str, payload: object) -> None:
        if kind == "read_page" and _index(payload) in (1, 4):
            raise UnsupportedTypeError("this page is torn")

    server.host.before = before
    job = server.finish(make_pdf("torn.pdf", 6), caller)
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert (job.status, shown["failed_pages"]) == (JobStatus.DONE, 2)
    assert [page["error"] is not None for page in shown["pages"]] == [False, True, False, False, True, False]
    assert server.accounts.usage(caller).used == 4


def test_one_account_cannot_fill_the_line(make_server: MakeServer, make_pdf: MakePdf) -> None:
    server = make_server(settings=Settings(api_jobs_waiting=4), slots=1)
    first, second, gate = server.token("a"), server.token("b"), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    long = make_pdf("long.pdf", 9)
    held = [server.send(long, first), server.send(long, first)]
    with pytest.raises(TooManyRequestsError):
        server.send(long, first)
    held_too = [server.send(long, second), server.send(long, second)]
    gate.set()
    for caller, jobs in ((first, held), (second, held_too)):
        assert [server.jobs.wait(job.id, caller, 30).status for job in jobs] == [JobStatus.DONE] * 2


def test_jobs_that_wait_are_bounded(make_server: MakeServer) -> None:
    server = make_server(settings=Settings(api_jobs_waiting=2))
    arriving = [server.jobs.begin_upload("a.pdf") for _ in range(2)]
    with pytest.raises(ServerBusyError):
        server.jobs.begin_upload("a.pdf")
    server.jobs.abandon_upload(arriving[0])
    server.jobs.begin_upload("a.pdf")


def test_a_short_file_ends_beside_long_ones(make_server: MakeServer, make_pdf: MakePdf) -> None:
    server = make_server(slots=3)
    caller = server.token()
    files = [make_pdf(f"long {number}.pdf", 80, word=f"Book {number}") for number in range(3)]
    short_file = make_pdf("short.pdf", 1)
    server.host.before = lambda kind, payload: _take(0.05)
    long = [server.send(file, caller) for file in files]
    short = server.finish(short_file, caller)
    assert short.status is JobStatus.DONE
    assert sum(server.jobs.state(job.id, caller).pages_done for job in long) < 40
    for job in long:
        server.jobs.cancel(job.id, caller)


@pytest.mark.parametrize("tool", ["receipt-to-json", "summarize"])
def test_what_rules_do_does_not_wait_behind_a_language_model(
    make_server: MakeServer, make_pdf: MakePdf, tool: str
) -> None:
    gate, is_asked = threading.Event(), threading.Event()

    def slowly(prompt: object) -> str:
        is_asked.set()
        _wait_for(gate)
        return "Das Wasser vom Dach."

    # GIVEN a translation that takes all the places of jobs with a model
    server = make_server(slots=3, model=ScriptedTextModel(answers=(slowly,), is_small=False))
    caller = server.token()
    long = server.send(make_pdf("letter.pdf", 1), caller, tool="translate", translate_to="de")
    assert is_asked.wait(30)
    # WHEN a tool comes that asks no model, because the one that is installed is too small for it
    server.model.is_small = True
    job = server.finish(BORN_DIGITAL, caller, tool=tool)
    # THEN it ends before
    assert job.status is JobStatus.DONE
    assert not server.jobs.state(long.id, caller).status.has_ended
    # AND where the model does more than the rules it has its turn after the translation
    server.model.is_small = False
    waiting = server.send(BORN_DIGITAL, caller, tool=tool, pages="1")
    assert server.jobs.state(waiting.id, caller).status is JobStatus.PENDING
    gate.set()
    assert server.jobs.wait(long.id, caller, 30).status is JobStatus.DONE
    assert server.jobs.wait(waiting.id, caller, 30).status is JobStatus.DONE


def test_sixty_four_wait_for_their_jobs_without_a_thread_each_here(server: Server) -> None:
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    job = server.send(BORN_DIGITAL, caller)
    ended: list[JobState] = []

    def wait() -> None:
        ended.append(server.jobs.wait(job.id, caller, 30))

    assert server.jobs.wait(job.id, caller, 0.3).status is not JobStatus.DONE, "a wait ends after its time"
    before = threading.active_count()
    waiters = [threading.Thread(target=wait) for _ in range(64)]
    for waiter in waiters:
        waiter.start()
    assert threading.active_count() <= before + 64
    gate.set()
    for waiter in waiters:
        waiter.join(30)
    assert [state.status for state in ended] == [JobStatus.DONE] * 64


def test_sixty_four_clients_at_once_all_get_their_own(server: Server, make_pdf: MakePdf) -> None:
    callers = [server.token(f"client {number}") for number in range(8)]
    files = [make_pdf(f"{number}.pdf", 1 + number % 7, word=f"Client{number}") for number in range(64)]
    server.jobs.resume()
    texts: dict[int, str] = {}

    def work(number: int) -> None:
        caller = callers[number % 8]
        job = server.jobs.wait(server.send(files[number], caller).id, caller, 120)
        with server.jobs.download(job.id, caller, "txt") as download:
            texts[number] = download.path.read_text(encoding="utf-8")

    clients = [threading.Thread(target=work, args=(number,)) for number in range(64)]
    for client in clients:
        client.start()
    for client in clients:
        client.join(120)
    assert len(texts) == 64
    assert all(texts[number].count(f"Client{number} ") == 6 * (1 + number % 7) for number in range(64))
    assert sum(server.accounts.usage(caller).used for caller in callers) == sum(1 + n % 7 for n in range(64))
    assert len(server.database.query("SELECT 1 FROM api_jobs WHERE state = 'done'")) == 64


def test_followers_hear_each_page_and_one_end(server: Server, make_pdf: MakePdf) -> None:
    caller, gate, heard = server.token(), threading.Event(), list[JobState]()
    server.host.before = lambda kind, payload: _wait_for(gate)
    server.jobs.resume()
    job = server.send(make_pdf("five.pdf", 5), caller)
    done = threading.Event()

    def on_state(state: JobState) -> None:
        heard.append(state)
        if state.status.has_ended:
            done.set()

    with server.jobs.follow(job.id, caller, on_state):
        gate.set()
        assert done.wait(30)
        assert not threading.Event().wait(1.5), "two turns of the upkeep"
    assert [state.pages_done for state in heard if state.stage == "read"][-5:] == [1, 2, 3, 4, 5]
    assert "export" in {state.stage for state in heard}
    assert sum(state.status.has_ended for state in heard) == 1


def test_jobs_are_listed_the_newest_first_and_in_parts(server: Server) -> None:
    caller = server.token()
    sent = [server.finish(BORN_DIGITAL, caller, name=f"{number}.pdf").id for number in range(3)]
    listed = [job.id for job in server.jobs.jobs(caller)]
    assert listed == sent[::-1]
    assert [job.id for job in server.jobs.jobs(caller, limit=1)] == sent[2:]
    assert [job.id for job in server.jobs.jobs(caller, before=sent[1])] == sent[:1]
    with pytest.raises(JobUnknownError):
        server.jobs.jobs(server.token("b"), before=sent[1])


def test_a_job_that_has_not_ended_has_no_download(server: Server) -> None:
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    job = server.send(BORN_DIGITAL, caller)
    with pytest.raises(JobUnfinishedError), server.jobs.download(job.id, caller, "md"):
        pass
    with pytest.raises(JobUnfinishedError):
        server.jobs.ask(job.id, caller, "What?", _context(), lambda text: None)
    gate.set()
    server.jobs.wait(job.id, caller, 30)


def test_a_document_that_is_deleted_in_the_window_takes_its_jobs_along(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    removed = server.library.take_out(server.library.documents()[0].id)
    with pytest.raises(JobUnknownError):
        server.jobs.state(job.id, caller)
    server.library.put_back(removed)
    assert server.jobs.state(job.id, caller) == job
    assert json.loads(server.jobs.job_json(job.id, caller))["status"] == "done"


def test_a_running_job_does_not_come_back_with_its_document(server: Server, make_pdf: MakePdf) -> None:
    caller, gate, reached = server.token(), threading.Event(), threading.Event()

    def before(kind: str, payload: object) -> None:
        if _index(payload) == 2:
            reached.set()
            _wait_for(gate)

    server.host.before = before
    job = server.send(make_pdf("nine.pdf", 9), caller)
    assert reached.wait(30)
    removed = server.library.take_out(server.library.documents()[0].id)
    gate.set()
    assert server.jobs._desk.wait_ended(job.id, 30)
    server.library.put_back(removed)
    with pytest.raises(JobUnknownError):
        server.jobs.state(job.id, caller)
    assert not server.folder(job).exists()


def _wait_for(gate: threading.Event) -> None:
    assert gate.wait(30)


def _take(seconds: float) -> None:
    threading.Event().wait(seconds)


def _index(payload: object) -> int | None:
    return getattr(payload, "page_index", None)


def _context() -> JobContext:
    return JobContext("a job", lambda event: None, threading.Event())


def _assert_nothing_is_left(server: Server, caller: Caller) -> None:
    assert server.jobs.jobs(caller) == []
    assert server.database.query("SELECT 1 FROM api_jobs") == []
    assert not list((server.home / "api").rglob("*"))
