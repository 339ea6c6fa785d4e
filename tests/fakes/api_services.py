"""Jobs and accounts in memory, for the HTTP door: each job ends when the test says so, or at once."""

from __future__ import annotations

import json
import shutil
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.api.port import ApiServices
from app.services.accounts.port import Caller, Token, TokenLimits, Usage
from app.services.jobs.port import Download, JobFields, JobState, JobStatus, OnState, Upload
from core.chat import AnswerKind, ChatMessage, ChatRole, Citation, Conversation, Support
from core.errors import (
    AllowanceSpentError,
    FormatUnknownError,
    JobUnfinishedError,
    JobUnknownError,
    TokenInvalidError,
    TokenRequiredError,
    TokenUnknownError,
    UnsupportedTypeError,
)
from core.jobs import JobContext
from core.model import Tier

SECRET, OTHER_SECRET = "ps_first", "ps_second"


class FakeAccounts:
    """Two tokens; without one, callers are told apart by address where that is allowed."""

    def __init__(self) -> None:
        self.is_anonymous_allowed = False
        self.seen: list[tuple[str | None, str]] = []
        self._tokens = {
            SECRET: Token("0" * 12, "first", "ps_f", TokenLimits(), 0.0),
            OTHER_SECRET: Token("1" * 12, "second", "ps_s", TokenLimits(), 0.0),
        }

    def create(self, name: str, limits: TokenLimits) -> tuple[Token, str]:
        raise NotImplementedError

    def change(self, id_or_name: str, limits: TokenLimits) -> Token:
        raise TokenUnknownError(id_or_name)

    def tokens(self) -> list[Token]:
        return list(self._tokens.values())

    def token(self, id_or_name: str) -> Token:
        raise TokenUnknownError(id_or_name)

    def revoke(self, id_or_name: str) -> Token:
        raise TokenUnknownError(id_or_name)

    def take_back(self, token_id: str) -> None:
        return None

    def caller(self, secret: str | None, address: str, *, is_token_needed: bool = False) -> Caller:
        self.seen.append((secret, address))
        if secret is None:
            if is_token_needed or not self.is_anonymous_allowed:
                raise TokenRequiredError("a token is needed")
            return Caller(f"address:{address}")
        if secret not in self._tokens:
            raise TokenInvalidError("the token is not known")
        token = self._tokens[secret]
        return Caller(token.id, token)

    def usage(self, caller: Caller) -> Usage:
        return Usage(3, None)

    def charge(self, caller: Caller, job_id: str, tier: Tier, pages: int) -> int:
        return pages

    def settle(self, job_id: str, charged: int) -> None:
        return None

    def forget_old_charges(self) -> int:
        return 0


class FakeJobs:
    """Jobs of as many pages as the file has lines; the words of its first line choose what goes wrong."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_instant = True
        self.begun: list[Upload] = []
        self.abandoned: list[Upload] = []
        self.fields: list[JobFields] = []
        self.left_downloads = 0
        self.cancelled_questions = 0
        self.answer_words: tuple[str, ...] = ("The total ", "is 215.00 ", "(p. 1).")
        self.refuses = False
        self.hold_answer = threading.Event()
        self.hold_answer.set()
        self._owners: dict[str, str] = {}
        self._states: dict[str, JobState] = {}
        self._asked: dict[str, Conversation] = {}
        self._followers: dict[str, list[OnState]] = {}
        self._lock = threading.RLock()

    def begin_upload(self, file_name: str) -> Upload:
        job_id = uuid.uuid4().hex
        place = self.folder / job_id
        place.mkdir(parents=True)
        upload = Upload(job_id, place / "upload", file_name)
        self.begun.append(upload)
        return upload

    def abandon_upload(self, upload: Upload) -> None:
        shutil.rmtree(upload.path.parent)
        self.abandoned.append(upload)

    def submit(self, upload: Upload, fields: JobFields, caller: Caller) -> JobState:
        with upload.path.open("rb") as file:
            head = file.read(64)
        self.fields.append(fields)
        if head.startswith(b"bad"):
            shutil.rmtree(upload.path.parent)
            raise UnsupportedTypeError("this is no document", file=upload.path)
        if head.startswith(b"dear"):
            shutil.rmtree(upload.path.parent)
            raise AllowanceSpentError("all pages are used", used=20, cap=20)
        pages = 12 if head.startswith(b"long") else 1
        state = JobState(
            upload.job_id,
            JobStatus.PENDING,
            upload.file_name,
            fields.tool or "",
            pages,
            0,
            "",
            "",
            "",
            is_cancelled=False,
            created_at=time.time(),
            finished_at=None,
        )
        with self._lock:
            self._states[upload.job_id] = state
            self._owners[upload.job_id] = caller.account
        if self.is_instant:
            self.set(upload.job_id, status=JobStatus.DONE, pages_done=pages, finished_at=time.time())
        return self._states[upload.job_id]

    def set(self, job_id: str, **changes: object) -> JobState:
        """Change a job and tell whoever follows it."""
        with self._lock:
            state = self._states[job_id] = replace(self._states[job_id], **changes)  # type: ignore[arg-type]
            followers = list(self._followers.get(job_id, ()))
        for told in followers:
            told(state)
        return state

    def state(self, job_id: str, caller: Caller) -> JobState:
        with self._lock:
            if self._owners.get(job_id) != caller.account:
                raise JobUnknownError(f"no job {job_id}")
            return self._states[job_id]

    def wait(self, job_id: str, caller: Caller, timeout_s: float) -> JobState:
        raise AssertionError("the door must not block a thread for each waiting client")

    @contextmanager
    def follow(self, job_id: str, caller: Caller, on_state: OnState) -> Iterator[JobState]:
        with self._lock:
            state = self.state(job_id, caller)
            self._followers.setdefault(job_id, []).append(on_state)
        try:
            yield state
        finally:
            with self._lock:
                self._followers[job_id].remove(on_state)

    def followers(self, job_id: str) -> int:
        """How many follow a job."""
        return len(self._followers.get(job_id, ()))

    def job_json(self, job_id: str, caller: Caller) -> bytes:
        state = self.state(job_id, caller)
        return json.dumps(
            {
                "uuid": state.id,
                "status": state.status.value,
                "tier": "cpu",
                "language": "auto",
                "page_count": state.page_count,
                "mean_confidence": None,
                "text": "",
                "markdown": "",
                "pages": [],
                "error": None,
            }
        ).encode()

    @contextmanager
    def download(self, job_id: str, caller: Caller, format_id: str) -> Iterator[Download]:
        state = self.state(job_id, caller)
        if format_id not in ("txt", "md", "docx", "pdf", "csv", "json"):
            raise FormatUnknownError(f"unknown format {format_id}")
        if state.status is not JobStatus.DONE:
            raise JobUnfinishedError("the job has not ended")
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            path = Path(folder) / "result"
            path.write_bytes(b"result " * 100_000)
            yield Download(path, "text/markdown; charset=utf-8", f"{Path(state.file_name).stem}.{format_id}")
        self.left_downloads += 1

    def jobs(self, caller: Caller, *, limit: int = 50, before: str | None = None) -> list[JobState]:
        own = [self._states[each] for each, owner in self._owners.items() if owner == caller.account][::-1]
        if before is not None:
            if before not in {state.id for state in own}:
                raise JobUnknownError(before)
            own = own[[state.id for state in own].index(before) + 1 :]
        return own[:limit]

    def cancel(self, job_id: str, caller: Caller) -> JobState:
        state = self.state(job_id, caller)
        if state.status.has_ended:
            return state
        return self.set(
            job_id, status=JobStatus.FAILED, is_cancelled=True, error_code="cancelled", error_message="Stopped."
        )

    def delete(self, job_id: str, caller: Caller) -> None:
        with self._lock:
            self.state(job_id, caller)
            del self._owners[job_id], self._states[job_id]

    def ask(
        self, job_id: str, caller: Caller, message: str, context: JobContext, on_text: Callable[[str], None]
    ) -> Conversation:
        if self.state(job_id, caller).status is not JobStatus.DONE:
            raise JobUnfinishedError("the job has not ended")
        text = ""
        for word in self.answer_words:
            text += word
            on_text(text)
            while not self.hold_answer.wait(0.01):
                if context.is_cancelled:
                    self.cancelled_questions += 1
                    context.checkpoint()
        citation = Citation("d", 0, "TOTAL 215.00", (), (), Support.SUPPORTED)
        asked = self._asked.get(job_id) or Conversation(uuid.uuid4().hex, ("d",), (), time.time())
        messages = (
            ChatMessage(uuid.uuid4().hex, ChatRole.USER, message, time.time()),
            ChatMessage(
                uuid.uuid4().hex,
                ChatRole.ASSISTANT,
                text,
                time.time(),
                AnswerKind.NOT_IN_DOCUMENT if self.refuses else AnswerKind.ANSWER,
                citations=() if self.refuses else (citation,),
                nearest=(citation,) if self.refuses else (),
            ),
        )
        self._asked[job_id] = replace(asked, messages=asked.messages + messages)
        return self._asked[job_id]

    def history(self, job_id: str, caller: Caller) -> Conversation | None:
        self.state(job_id, caller)
        return self._asked.get(job_id)


class FakeApi:
    """Services of a server whose parts a test can look at."""

    def __init__(self, folder: Path) -> None:
        self.jobs = FakeJobs(folder)
        self.accounts = FakeAccounts()
        self.services = ApiServices(
            self.jobs,
            self.accounts,
            lambda: {"version": "0", "jobs_waiting": 0},
            lambda: [{"slug": "translate", "name": "Translate", "description": "Translates", "formats": ["md"]}],
            lambda: [{"code": "en", "tag": "en", "name": "English", "ready": True}],
        )
