"""The passages of the documents that a question is about, cut once for each form of a page and kept.

Services layer, any thread. Short documents are looked at whole; of long ones and of the library the pages that the
search index names, so that neither memory nor time grows with the document.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.services.chat.passages import Headings, Passage, headings_after, page_passages
from app.services.chat.ranking import IndexedPassage, PassageIndex, index_passage
from app.services.chat.stopwords import language_of
from app.services.library.library import Library
from app.services.library.retrieval import PageVersion
from core.errors import DocumentEmptyError
from core.model import BlockKind, Page

_WHOLE_PAGES = 160
_WHOLE_CHARACTERS = 500_000
_FOUND_PAGES = 60
_KEPT_PAGES = 400
_DECODED_AT_ONCE = 20
_SAMPLED_PAGES = 3
_SAMPLED_CHARACTERS = 6_000


@dataclass(frozen=True, slots=True)
class DocumentView:
    """What a question is answered from.

    Attributes:
        index: The passages.
        names: File name of each document.
        pages_read: Pages whose text is there.
        pages_total: Pages that the documents have.
        is_whole: Whether all pages that are read are in the index.
    """

    index: PassageIndex
    names: dict[str, str]
    pages_read: int
    pages_total: int
    is_whole: bool

    @property
    def passages(self) -> list[Passage]:
        """All passages, documents and pages in order."""
        return [each.passage for each in self.index.passages]


@dataclass(slots=True)
class _CutPage:
    mark: tuple[object, ...]
    language: str
    headings: Headings
    passages: list[IndexedPassage]
    headings_out: Headings
    title: str = ""


@dataclass(slots=True)
class DocumentViews:
    """Makes views and keeps the pages that were cut last."""

    library: Library
    _cut: OrderedDict[tuple[str, int], _CutPage] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def language(self, document_ids: Sequence[str]) -> str:
        """Return the language that most of the first pages are written in.

        Raises:
            DocumentUnknownError: If a document was deleted.
        """
        text = ""
        for document_id in document_ids[:5]:
            read = [version for version in self.library.page_versions(document_id) if not version.has_failed]
            pages = [version.page_index for version in read if version.characters][:_SAMPLED_PAGES]
            for result in self.library.page_results(document_id, pages):
                text += " " + result.page().text[:_SAMPLED_CHARACTERS]
        return language_of(text)

    def view(
        self, document_ids: Sequence[str], phrases: Sequence[str], language: str, *, page_index: int | None = None
    ) -> DocumentView:
        """Return what a question is answered from.

        Args:
            document_ids: The documents; all of the library if empty.
            phrases: Words to look pages up by, where there are too many to look at all.
            language: In whose stems words are compared.
            page_index: A page of the first document that is looked at in any case, counted from 0.

        Raises:
            DocumentUnknownError: If a document was deleted.
            DocumentEmptyError: If none of the pages holds text.
        """
        documents = [self.library.document(each) for each in document_ids] if document_ids else self.library.documents()
        versions = {document.id: self.library.page_versions(document.id) for document in documents}
        read = [each for pages in versions.values() for each in pages if not each.has_failed]
        is_whole = len(read) <= _WHOLE_PAGES and sum(each.characters for each in read) <= _WHOLE_CHARACTERS
        asked_about = (document_ids[0], page_index) if document_ids and page_index is not None else None
        chosen = read if is_whole else self._found(read, phrases, document_ids, asked_about)
        with self._lock:
            index = self._index(chosen, language, {each.id: each.source.name for each in documents})
        if not index.passages:  # characters of tables alone are not counted with the page
            raise DocumentEmptyError(
                "there is no text to answer from" if documents else "the library holds no document",
                remedy="Read the file first; a page without any text cannot be asked about",
                file=documents[0].source.name if len(documents) == 1 else None,
            )
        return DocumentView(
            index,
            {each.id: each.source.name for each in documents},
            len(read),
            sum(each.source.page_count for each in documents),
            is_whole,
        )

    def _found(
        self,
        read: Sequence[PageVersion],
        phrases: Sequence[str],
        document_ids: Sequence[str],
        asked_about: tuple[str, int] | None,
    ) -> list[PageVersion]:
        """Return the pages that the search index names, the first of each of their documents, and neighbours."""
        known = {(each.document_id, each.page_index): each for each in read}
        found = self.library.matching_pages(phrases, document_ids, _FOUND_PAGES)
        wanted: dict[tuple[str, int], None] = {}
        for document_id, page_index in found:
            wanted[document_id, page_index] = None
        for document_id, page_index in found[: _FOUND_PAGES // 3]:
            wanted[document_id, page_index + 1] = None
        for document_id in dict.fromkeys(each for each, _ in found):
            wanted[document_id, 0] = None
        if not found:
            wanted = dict.fromkeys(list(known)[:_SAMPLED_PAGES])
        if asked_about is not None:
            wanted[asked_about] = None
        return [version for key, version in known.items() if key in wanted]

    def _index(self, versions: Sequence[PageVersion], language: str, names: dict[str, str]) -> PassageIndex:
        index = PassageIndex(language)
        titles: dict[str, str] = {}
        headings: dict[str, tuple[int, Headings]] = {}
        waiting: list[PageVersion] = []

        def take(pages: Sequence[PageVersion]) -> None:
            for version, cut in self._pages(pages, language, headings):
                index.add(cut.passages)
                titles.setdefault(version.document_id, cut.title)
                headings[version.document_id] = version.page_index, cut.headings_out

        for version in versions:
            if waiting and (waiting[0].document_id != version.document_id or len(waiting) >= _DECODED_AT_ONCE):
                take(waiting)
                waiting = []
            waiting.append(version)
        take(waiting)
        for document_id, title in titles.items():
            index.set_title(document_id, f"{title} {names.get(document_id, '').rsplit('.', 1)[0].replace('_', ' ')}")
        return index

    def _pages(
        self, versions: Sequence[PageVersion], language: str, headings: dict[str, tuple[int, Headings]]
    ) -> list[tuple[PageVersion, _CutPage]]:
        """Return pages of one document as cut, those that are new cut now.

        ``headings`` holds the last page before them and the headings in force at its end. They go on over the next
        page only: what stands over a page further behind is not known without the pages between.
        """
        if not versions:
            return []
        document_id = versions[0].document_id
        kept: dict[int, _CutPage] = {}
        for version in versions:
            cut = self._cut.get((document_id, version.page_index))
            if cut is not None and cut.mark == version.mark and cut.language == language:
                kept[version.page_index] = cut
        pages = self._decoded(document_id, [each.page_index for each in versions if each.page_index not in kept])
        last, above = headings.get(document_id, (-1, ()))
        out = []
        for version in versions:
            if version.page_index != last + 1:
                above = ()
            cut = kept.get(version.page_index)
            if cut is not None and cut.headings != above:  # the page before was not there, or was another one
                cut = None
                pages |= self._decoded(document_id, [version.page_index])
            if cut is None and version.page_index in pages:
                cut = _cut_page(document_id, pages[version.page_index], version, language, above)
            if cut is None:
                continue
            last, above = version.page_index, cut.headings_out
            self._cut[document_id, version.page_index] = cut
            self._cut.move_to_end((document_id, version.page_index))
            out.append((version, cut))
        while len(self._cut) > _KEPT_PAGES:
            self._cut.popitem(last=False)
        return out

    def _decoded(self, document_id: str, page_indices: Sequence[int]) -> dict[int, Page]:
        results = self.library.page_results(document_id, page_indices) if page_indices else ()
        return {result.page_index: result.page() for result in results}


def _cut_page(document_id: str, page: Page, version: PageVersion, language: str, above: Headings) -> _CutPage:
    passages = page_passages(document_id, page, above)
    title = next((each.text for each in passages if each.kind is BlockKind.HEADING), None)
    return _CutPage(
        version.mark,
        language,
        above,
        [index_passage(each, language) for each in passages],
        headings_after(page, above),
        title if title is not None else passages[0].text[:80] if passages else "",
    )
