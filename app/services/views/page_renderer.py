"""Draws pages for the window: in a worker process, before pages that wait to be read, kept in a small memory.

A window says what it wants to see now. What it no longer wants is taken back where it was not begun, so scrolling over
a thousand pages costs what is looked at.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

from app.services.library.library import StoredDocument
from app.services.passwords import Passwords
from app.services.task_host import TaskHost
from app.services.views.page_picture import PagePicture, PageRequest
from app.services.worker_tasks import RenderedPage, RenderPagePayload
from core.errors import AppError, UnexpectedError
from core.jobs import JobCancelled

log = logging.getLogger(__name__)

PRIORITY = 10  # a person looks at the page; where reading shares the host, exports have 1, pages to read 0
IN_FLIGHT = 2  # one is drawn while the next one waits at the host; more could not be taken back in time
_job_numbers = itertools.count(1)


class DocumentSource(Protocol):
    """The part of the library that is used here."""

    def document(self, document_id: str) -> StoredDocument:
        """Return a known document."""
        ...


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """The answer to a request: a picture or why there is none."""

    request: PageRequest
    picture: PagePicture | None = None
    error: AppError | None = None


class PageRenderer:
    """Pictures of pages by document id. All methods return at once and may be called from any thread."""

    def __init__(
        self,
        host: TaskHost,
        documents: DocumentSource,
        on_drawn: Callable[[PageDrawn], None],
        *,
        cache_bytes: int,
        passwords: Passwords | None = None,
        priority: int = PRIORITY,
    ) -> None:
        """Use these services.

        Args:
            host: Runs ``render_page`` in worker processes.
            documents: Knows where a document's file lies and what its content was.
            on_drawn: Told of each picture still wanted and of each failure, on a thread of this service or the host.
            cache_bytes: Pictures of about this size together are kept, the latest used; the last one always is.
            passwords: Passwords of encrypted files.
            priority: Which of several renderers on one host goes first.
        """
        self._host = host
        self._documents = documents
        self._on_drawn = on_drawn
        self._cache_bytes = cache_bytes
        self._job_id = f"page-views-{next(_job_numbers)}"
        self._lock = threading.Lock()
        self._cache: OrderedDict[PageRequest, PagePicture] = OrderedDict()
        self._size = 0
        self._wanted: list[PageRequest] = []
        self._flying: dict[PageRequest, Future[Any] | None] = {}
        self._known: dict[str, StoredDocument] = {}
        self._passwords = passwords or Passwords()
        self._priority = priority
        self._is_closed = False
        # Looking up a document may wait for the database, which a window never does.
        self._lookup = ThreadPoolExecutor(1, thread_name_prefix=self._job_id)

    def cached(self, request: PageRequest) -> PagePicture | None:
        """Return a picture that is kept, None where it has to be drawn."""
        with self._lock:
            picture = self._cache.get(request)
            if picture is not None:
                self._cache.move_to_end(request)
            return picture

    def nearest(self, request: PageRequest) -> PagePicture | None:
        """Return the sharpest kept picture of the page at any scale, to show until the wanted one is drawn."""
        with self._lock:
            of_page = [
                picture
                for key, picture in self._cache.items()
                if (key.document_id, key.page_index, key.region) == (request.document_id, request.page_index, None)
            ]
            return max(of_page, key=lambda picture: picture.longest_side, default=None)

    def want(self, requests: Sequence[PageRequest]) -> None:
        """Say what is wanted now, most urgent first; it takes the place of what was wanted before.

        Pictures that are kept already are not announced again: ask ``cached`` first.
        """
        with self._lock:
            self._wanted = [request for request in dict.fromkeys(requests) if request not in self._cache]
            unwanted = [
                future for request, future in self._flying.items() if request not in self._wanted and future is not None
            ]
        for future in unwanted:
            # One that already runs cannot be taken back; its picture is kept for later. Outside the lock, because the
            # callback of a cancelled future runs at once.
            future.cancel()
        self._start_next()

    def forget(self, document_id: str) -> None:
        """Drop what is kept of a document, for example because its file was moved or changed."""
        with self._lock:
            self._known.pop(document_id, None)
            for request in [key for key in self._cache if key.document_id == document_id]:
                self._size -= self._cache.pop(request).pixels.nbytes

    def close(self) -> None:
        """Take everything back; nothing is announced afterwards."""
        with self._lock:
            self._is_closed = True
            self._wanted.clear()
            self._cache.clear()
        self._lookup.shutdown(wait=False, cancel_futures=True)
        self._host.cancel_job(self._job_id)

    def _start_next(self) -> None:
        with self._lock:
            if self._is_closed:
                return
            waiting = [request for request in self._wanted if request not in self._flying]
            starting = waiting[: max(0, IN_FLIGHT - len(self._flying))]
            for request in starting:
                self._flying[request] = None
        for request in starting:
            try:
                self._lookup.submit(self._submit, request)
            except RuntimeError:  # closed meanwhile
                return

    def _submit(self, request: PageRequest) -> None:
        with self._lock:
            is_wanted = request in self._wanted
        if not is_wanted:
            self._finish(request, None, None)
            return
        try:
            document = self._document(request.document_id)
            payload = RenderPagePayload(
                document.path,
                self._passwords.of(document.path),
                document.source.fingerprint,
                request.page_index,
                request.longest_side,
                request.region,
                request.factor,
            )
            future = self._host.submit(
                "render_page",
                payload,
                job_id=self._job_id,
                priority=self._priority,
                page_index=request.page_index,
                file=str(document.path),
            )
        except AppError as error:
            self._finish(request, None, error)
            return
        except Exception as error:
            log.exception("a page could not be asked for")
            self._finish(request, None, UnexpectedError.wrap(error))
            return
        with self._lock:
            if request in self._flying:
                self._flying[request] = future
        future.add_done_callback(lambda done: self._on_future(request, done))

    def _document(self, document_id: str) -> StoredDocument:
        with self._lock:
            known = self._known.get(document_id)
        if known is None:
            known = self._documents.document(document_id)
            with self._lock:
                self._known[document_id] = known
        return known

    def _on_future(self, request: PageRequest, future: Future[Any]) -> None:
        if future.cancelled():
            self._finish(request, None, None)
            return
        error = future.exception()
        if error is None:
            rendered: RenderedPage = future.result()
            picture = PagePicture(
                request.page_index,
                rendered.picture.pixels,
                rendered.frame_width,
                rendered.frame_height,
                rendered.frame_dpi,
                request.region,
            )
            self._finish(request, picture, None)
        elif isinstance(error, JobCancelled):
            self._finish(request, None, None)
        else:
            self._finish(request, None, error if isinstance(error, AppError) else UnexpectedError.wrap(error))

    def _finish(self, request: PageRequest, picture: PagePicture | None, error: AppError | None) -> None:
        with self._lock:
            self._flying.pop(request, None)
            if self._is_closed:
                return
            if error is not None:
                # The file may be back, or elsewhere, when it is asked for the next time.
                self._known.pop(request.document_id, None)
            if picture is not None:
                self._keep(request, picture)
            is_wanted = request in self._wanted
            if is_wanted and (picture is not None or error is not None):
                self._wanted.remove(request)
        if is_wanted and (picture is not None or error is not None):
            self._on_drawn(PageDrawn(request, picture, error))
        self._start_next()

    def _keep(self, request: PageRequest, picture: PagePicture) -> None:
        self._cache[request] = picture
        self._size += picture.pixels.nbytes
        while self._size > self._cache_bytes and len(self._cache) > 1:
            self._size -= self._cache.popitem(last=False)[1].pixels.nbytes
