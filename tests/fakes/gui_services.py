"""The services of the window on temporary files: a real library, and fakes of what would need workers or models."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, cast

from app.gui.services import GuiServices
from app.services.accounts.service import AccountService
from app.services.compose.service import ComposeService
from app.services.convert.after_reading import DocumentTools
from app.services.edit.editing import EditingService
from app.services.edit.rereading import RereadingService
from app.services.export.writer import DocumentWriter
from app.services.extract.service import FieldExtractor
from app.services.language_model.port import TextModel
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult
from app.services.library.translations import TranslationStore
from app.services.models.service import ModelFacts, ModelRow, ModelService, Verification
from app.services.passwords import Passwords
from app.services.paths import AppPaths
from app.services.private_folder import private_paths
from app.services.recognise.document import DocumentReader
from app.services.summarize.service import Summarizer
from app.services.translate.service import Translator
from app.services.worker_tasks import ExportPayload, VerifyPdfPayload
from core.errors import AppError, PasswordRequiredError, PasswordWrongError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier, Word
from core.settings import NetworkPolicy, Settings
from engines.models.installer import ImportResult, PlannedFetch
from engines.models.store import ModelState
from exporters.searchable_pdf.pdf_check import PdfCheck
from tests.fakes.api_serving import FakeApi
from tests.fakes.chat import FakeChat
from tests.fakes.phrase_model import PhraseModel
from tests.fakes.watching import FakeWatching

OpenPrivate = Callable[[], AbstractContextManager[GuiServices]]
SOUND = PdfCheck(1, 10, 1.0, 1.0, 0.01, 1_100, 1_000)


class FakeExportHost:
    """Answers export and verification at once, or once ``gate`` is set; writes a little file for each export."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.check: PdfCheck | AppError = SOUND
        self.failures: dict[str, AppError] = {}
        self.password: str | None = None
        self.exports: list[ExportPayload] = []
        self.checked: list[VerifyPdfPayload] = []
        self.cancelled: list[str] = []

    def submit(self, kind: str, payload: object, **_: object) -> Future[Any]:
        self.gate.wait(20)
        future: Future[Any] = Future()
        if isinstance(payload, ExportPayload):
            self.exports.append(payload)
            failure = self.failures.get(payload.format_id)
            if payload.format_id == "pdf" and self.password not in (None, payload.ref.password):
                refusal = PasswordWrongError if payload.ref.password else PasswordRequiredError
                failure = refusal("the file is protected", file=payload.ref.path)
            if failure is not None:
                future.set_exception(failure)
            else:
                payload.target.write_text(payload.format_id)
                future.set_result((payload.target,))
        elif isinstance(payload, VerifyPdfPayload):
            self.checked.append(payload)
            if isinstance(self.check, AppError):
                future.set_exception(self.check)
            else:
                future.set_result(self.check)
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)


class FakeModels:
    """Implements what the window uses of ``ModelService``."""

    def __init__(self, root: Path, *, is_ready: bool = False) -> None:
        self.root = root
        self.states = dict.fromkeys(("detector", "recogniser"), ModelState.MISSING)
        if is_ready:
            self.states = dict.fromkeys(self.states, ModelState.INSTALLED)
        self.error: AppError | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.policies: list[NetworkPolicy] = []
        self.imported: list[Path] = []
        self.damaged: set[str] = set()

    def list(self) -> tuple[ModelRow, ...]:
        return tuple(
            ModelRow(
                id=model_id,
                title=f"A {model_id} for many languages",
                role="text_recognition",
                state=state,
                is_default=True,
                size=12_000_000,
                licence="Apache-2.0",
                languages=("en", "de"),
                ram_mb=300,
                source="a package index",
                installed_at="2026-01-31T10:00:00Z" if state is ModelState.INSTALLED else "",
                is_hash_pinned=True,
                folder=self.root / model_id,
                download_size=0 if state is ModelState.INSTALLED else 11_000_000,
            )
            for model_id, state in self.states.items()
        )

    def plan(self, model_ids: Sequence[str] = ()) -> tuple[PlannedFetch, ...]:
        missing = tuple(m for m in model_ids or self.states if self.states[m] is not ModelState.INSTALLED)
        return (PlannedFetch("a package index", missing, 24_000_000),) if missing else ()

    def facts(self) -> ModelFacts:
        rows = self.list()
        size = sum(row.size for row in rows if row.state is ModelState.INSTALLED)
        return ModelFacts(self.root, self.is_default_pack_ready(), size, self.plan(), rows)

    def terms_to_accept(self, model_ids: Sequence[str]) -> dict[str, str]:
        return {}

    def is_default_pack_ready(self) -> bool:
        return all(state is ModelState.INSTALLED for state in self.states.values())

    def install(
        self,
        model_ids: Sequence[str] = (),
        *,
        progress: Callable[[int, int, str], None],
        network: NetworkPolicy = NetworkPolicy.ASK,
        **_: object,
    ) -> tuple[str, ...]:
        self.policies.append(network)
        progress(0, 100, "fetching")
        while not self.gate.wait(0.01):
            progress(50, 100, "fetching")  # raises JobCancelled when the person stops it
        if self.error is not None:
            raise self.error
        progress(100, 100, "fetching")
        for model_id in model_ids or self.states:
            self.states[model_id] = ModelState.INSTALLED
        return tuple(model_ids or self.states)

    def verify(
        self, model_ids: Sequence[str] = (), progress: Callable[[int, int, str], None] = lambda *_: None
    ) -> tuple[Verification, ...]:
        from core.errors import ModelDamagedError

        chosen = model_ids or [m for m, s in self.states.items() if s is ModelState.INSTALLED]
        return tuple(
            Verification(m, ModelDamagedError("a file has another content") if m in self.damaged else None)
            for m in chosen
        )

    def import_from(self, path: Path, progress: Callable[[int, int, str], None] = lambda *_: None) -> ImportResult:
        self.imported.append(path)
        if self.error is not None:
            raise self.error
        self.states = dict.fromkeys(self.states, ModelState.INSTALLED)
        return ImportResult(tuple(self.states))

    def remove(self, model_id: str) -> bool:
        self.states[model_id] = ModelState.MISSING
        return True


def make_services(
    folder: Path,
    *,
    host: object | None = None,
    models: FakeModels | None = None,
    settings: Settings | None = None,
    chat: FakeChat | None = None,
    text_model: TextModel | None = None,
    api: FakeApi | None = None,
    watching: FakeWatching | None = None,
) -> GuiServices:
    """Return services whose files lie in a folder; those of a private session lie in its folder "tmp" meanwhile."""
    paths = AppPaths(folder / "data", folder / "config", folder / "logs")
    used: Any = host or FakeExportHost()
    used_models = cast("ModelService", models or FakeModels(paths.models))

    def build(database: Database, paths: AppPaths, open_private: OpenPrivate | None) -> GuiServices:
        library, journal = Library(database), Journal(database)
        translator = Translator(library, TranslationStore(database), text_model or PhraseModel())
        return GuiServices(
            host=used,
            view_host=used,
            reader=DocumentReader(used, library, journal, look_ahead=4),
            writer=DocumentWriter(used, library),
            library=library,
            journal=journal,
            models=used_models,
            paths=paths,
            settings=settings or Settings(),
            workers=2,
            passwords=Passwords(),
            editing=EditingService(library),
            rereading=RereadingService(used, library),
            composing=ComposeService(used, used, library, paths.composed),
            extractor=FieldExtractor(),
            translator=translator,
            tools=DocumentTools(library, FieldExtractor(), translator, Summarizer(text_model or PhraseModel())),
            chat=(chat if open_private is not None else None) or FakeChat(),
            accounts=AccountService(database, lambda: settings or Settings()) if open_private is not None else None,
            api=api.build if api is not None and open_private is not None else None,
            watching=watching if open_private is not None else None,
            is_private=open_private is None,
            open_private=open_private,
        )

    @contextmanager
    def open_private() -> Iterator[GuiServices]:
        (folder / "tmp").mkdir(parents=True, exist_ok=True)
        with private_paths(folder / "tmp") as own:
            services = build(Database(None), own, None)
            yield services
            services.journal.close()
            services.library.close()

    return build(Database(paths.library_file), paths, open_private)


def add_read_document(
    library: Library,
    path: Path,
    texts: Sequence[str] = ("Some text",),
    *,
    page_count: int | None = None,
    has_file: bool = True,
) -> str:
    """Put a document into the library, one page for each text, and its file on the disk; return its id."""
    content = f"content of {path.name}".encode()
    if has_file:
        path.write_bytes(content)
    info = SourceInfo(
        path.name, "application/pdf", len(content), hashlib.sha256(content).hexdigest(), page_count or len(texts)
    )
    stored = library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")
    for index, text in enumerate(texts):
        blocks = []
        for number, part in enumerate(text.split("\n")):
            box = BBox(10, 10 + 40 * number, 190, 40 + 40 * number)
            words = tuple(Word(word, box, 0.93) for word in part.split())
            blocks.append(Block(BlockKind.PARAGRAPH, box, (Line(part, box, words, 0.93),)))
        library.commit_page(stored.id, PageResult.of(Page(index, 200, 280, 72, tuple(blocks)), 0.1))
    return stored.id
