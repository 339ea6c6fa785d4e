"""The services of the chat on the benchmark's own library, as the composition root builds them."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Protocol
from uuid import uuid4

from app.services.chat.port import AskRequest, Chat
from app.services.language_model.port import TextModel
from app.services.library.library import Library
from benchmarks.chat.reading import CHAT_MODEL, HOME
from core.jobs import JobContext


class RankingChat(Chat, Protocol):
    """The chat with the ranking that its answers are made from."""

    def ranked_pages(self, request: AskRequest, limit: int = 3) -> Sequence[tuple[str, int]]:
        """Return document and page index of the best pages for a question, the best first."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """What a run works with.

    Attributes:
        library: The benchmark's own.
        model: The small model in its worker.
        chat: The chat over both.
    """

    library: Library
    model: TextModel
    chat: RankingChat


@contextmanager
def open_session() -> Iterator[Session]:
    """Open library, model worker and chat; they end with the block. ``prepare_home`` comes first."""
    from app.services.chat.service import ChatService
    from app.services.language_model.choice import ModelChoice
    from app.services.language_model.hosted import HostedEmbedder, HostedJudge, HostedModel
    from app.services.language_model.tasks import build_model_tasks
    from app.services.language_model.worker_limits import model_limits
    from app.services.library.database import Database
    from app.services.worker_tasks import WorkerConfig
    from core.settings import Settings
    from engines.host.host import WorkerHost

    settings, models = Settings(), HOME / "data" / "models"
    with ExitStack() as stack:
        database = Database(HOME / "data" / "library.sqlite")
        stack.callback(database.close)
        limits = model_limits(settings, niceness=0)
        host = stack.enter_context(
            WorkerHost(build_model_tasks, WorkerConfig(models, settings), workers=1, limits=limits)
        )
        library = Library(database)
        choice = ModelChoice(models, lambda: CHAT_MODEL, lambda: "auto")
        model = HostedModel(host, choice, lambda: settings, library)
        chat = ChatService(library, model, HostedEmbedder(host, choice), HostedJudge(host, choice))
        yield Session(library, model, chat)


def job_context() -> JobContext:
    """Return the context of a job that nobody watches or stops."""
    return JobContext(f"benchmark-{uuid4().hex}", lambda event: None, threading.Event())
