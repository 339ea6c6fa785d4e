"""Jobs on a real library, real folders and the real tasks of workers, run by threads of this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.services.accounts.port import Caller, TokenLimits
from app.services.accounts.service import AccountService
from app.services.convert.after_reading import DocumentTools
from app.services.export.writer import DocumentWriter
from app.services.extract.service import FieldExtractor
from app.services.jobs.needed_models import ModelCheck
from app.services.jobs.port import JobFields, JobState
from app.services.jobs.service import JobParts, JobService
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.library.translations import TranslationStore
from app.services.queue.thread_pool import ThreadPoolQueue
from app.services.recognise.document import DocumentReader
from app.services.recognise.options import ReadOptions
from app.services.summarize.service import Summarizer
from app.services.translate.service import Translator
from core.errors import ModelMissingError
from core.model import Tier
from core.settings import Settings
from tests.fakes.chat import FakeChat
from tests.fakes.text_model import ScriptedTextModel
from tests.fakes.worker_host import InProcessHost

SAMPLES = Path(__file__).resolve().parents[5] / "resources" / "samples"
BORN_DIGITAL = SAMPLES / "born-digital.pdf"


def _without_vlm(options: ReadOptions) -> ReadOptions:
    """Fill in what a machine decides that has no vision model."""
    if options.tier is Tier.VLM:
        raise ModelMissingError("no model that reads pictures is installed", remedy="Install one")
    return options


def _itself(check: ModelCheck) -> ModelCheck:
    return check


@dataclass
class Server:
    """A job service with what it stands on; two of them on one ``home`` are two servers of one library."""

    home: Path
    settings: Settings = field(default_factory=Settings)
    slots: int = 8
    model: ScriptedTextModel = field(default_factory=lambda: ScriptedTextModel(is_installed=False))
    models: ModelCheck | None = None

    def __post_init__(self) -> None:
        self.database = Database(self.home / "library.sqlite")
        self.library = Library(self.database)
        self.host = InProcessHost(self.home / "models")
        self.quick_host = InProcessHost(self.home / "models")
        self.accounts = AccountService(self.database, lambda: self.settings)
        self.chat = FakeChat()
        self.journal = Journal(self.database)
        parts = JobParts(
            self.library,
            self.database,
            self.quick_host,
            DocumentReader(self.host, self.library, self.journal, look_ahead=4, complete=_without_vlm),
            DocumentWriter(self.quick_host, self.library),
            DocumentTools(
                self.library,
                FieldExtractor(self.model),
                Translator(self.library, TranslationStore(self.database), self.model),
                Summarizer(self.model),
            ),
            self.chat,
            self.accounts,
            self.home / "api",
            lambda: self.settings,
            None if self.models is None else partial(_itself, self.models),
        )
        self.jobs = JobService(parts, lambda sink: ThreadPoolQueue(sink, threads=self.slots), slots=self.slots)
        self.is_open = True

    def close(self) -> None:
        """Stop everything."""
        if not self.is_open:
            return
        self.is_open = False
        self.jobs.close(10)
        for host in (self.host, self.quick_host):
            host.close()
        self.journal.close()
        self.database.close()

    def token(self, name: str = "a", **limits: Any) -> Caller:
        """Return a caller with a token of its own."""
        token, _ = self.accounts.create(name, TokenLimits(**limits))
        return Caller(token.id, token)

    def send(self, file: Path, caller: Caller, name: str | None = None, **fields: Any) -> JobState:
        """Send a file as a door does, and return the job."""
        upload = self.jobs.begin_upload(name or file.name)
        upload.path.write_bytes(file.read_bytes())
        return self.jobs.submit(upload, JobFields(**fields), caller)

    def finish(self, file: Path, caller: Caller, **fields: Any) -> JobState:
        """Send a file and wait for the end of its job."""
        job = self.send(file, caller, **fields)
        return self.jobs.wait(job.id, caller, 30)

    def folder(self, job: JobState) -> Path:
        """Return the folder of a job."""
        return self.home / "api" / job.id


@pytest.fixture
def make_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Factory of servers on one library; all end with the test."""
    servers: list[Server] = []

    def make(**changes: Any) -> Server:
        servers.append(Server(tmp_path / "data", **changes))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


@pytest.fixture
def make_pdf(tmp_path: Path) -> Callable[..., Path]:
    """Factory of PDFs whose pages hold a line of text each; a password encrypts them."""
    import pymupdf

    def make(name: str, pages: int, *, word: str = "Page", password: str = "", has_picture: bool = False) -> Path:
        path = tmp_path / name
        with pymupdf.open() as made:
            for number in range(1, pages + 1):
                page = made.new_page(width=400, height=500)
                lines = [f"{word} number {number} line {line} of a text that goes on" for line in range(6)]
                page.insert_text((30, 60), lines, fontsize=11)
                if has_picture:
                    pixels = bytes((x * y * (3 + c)) % 256 for y in range(120) for x in range(160) for c in range(3))
                    picture = pymupdf.Pixmap(pymupdf.csRGB, 160, 120, pixels, False)
                    page.insert_image((60, 250, 300, 430), pixmap=picture)
            if password:
                made.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=password, owner_pw=password)
            else:
                made.save(path)
        return path

    return make


@pytest.fixture
def server(make_server: Callable[..., Server]) -> Server:
    """A server of its own."""
    return make_server()
