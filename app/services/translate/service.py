"""Translating a document of the library page by page; finished pages are stored at once and used again.

Services layer. Called from job threads: a call lasts as long as the model needs, minutes for a page on a processor.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.services.language_model.port import TextModel
from app.services.library.library import Library
from app.services.library.translations import StoredTranslation, TranslationStore
from app.services.translate.blocks import with_cells, with_text
from app.services.translate.by_model import BlockTranslator, Translated
from app.services.translate.languages import Target, model_for, parse_target
from core.errors import DocumentEmptyError
from core.jobs import JobContext
from core.model import Block, BlockKind, Page
from core.serialization import page_from_json, page_to_json
from core.translation import BlockTranslation, TranslationState, worst_state

_SKIPPED = (BlockKind.FORMULA, BlockKind.BARCODE)
STAGE = "translate"
"""Name of the stage in reports of progress."""


@dataclass(frozen=True, slots=True)
class TranslationOutcome:
    """How a translation went.

    Attributes:
        document_id: Which document.
        tag: BCP 47 tag of the language.
        model: Id of the model that translated; "" where nothing had to be.
        pages: Pages that are translated now.
        reused: How many of them an earlier run had translated.
        blocks: Blocks with words on these pages.
        kept: How many of them stay in the original.
        doubtful: How many a person should look at.
        note: Why the model is not made for this language, where a person wanted it anyway.
    """

    document_id: str
    tag: str
    model: str
    pages: int
    reused: int
    blocks: int
    kept: int
    doubtful: int
    note: str = ""


class Translator:
    """Translates documents of the library. Usable from several threads; the model answers one at a time."""

    def __init__(self, library: Library, store: TranslationStore, model: TextModel) -> None:
        """Use these services."""
        self._library = library
        self._store = store
        self._model = model

    def check(self, code: str | None, *, has_consent: bool = False) -> None:
        """Find out before long work whether the installed model can translate to a language.

        Raises:
            TranslationUnsupportedError, ModelError: As ``translate``.
        """
        model_for(self._model.info, parse_target(code), has_consent=has_consent)

    def translate(
        self,
        document_id: str,
        page_indices: Iterable[int],
        code: str | None,
        context: JobContext,
        *,
        has_consent: bool = False,
        on_page: Callable[[int, int], None] | None = None,
    ) -> TranslationOutcome:
        """Translate pages of a document.

        Args:
            document_id: Which document.
            page_indices: Which of its pages, counted from 0; those that are not stored are passed over.
            code: Code of the language.
            context: Progress (stage "translate", pages) and cancel; finished pages stay.
            has_consent: Whether a model that is not made for the language shall try anyway.
            on_page: Told of each finished page: pages done, pages in all.

        Raises:
            TranslationUnsupportedError: If the language is unknown or not named, or the model is not made for it.
            ModelError: If no model is installed, or it is damaged or too large.
            EngineError: If the model failed.
            DocumentEmptyError: If there is no text to translate.
            DocumentUnknownError: If the document was deleted.
            JobCancelled: If the job was asked to stop.
        """
        target = parse_target(code)
        info, note = model_for(self._model.info, target, has_consent=has_consent)
        indices = sorted(set(page_indices))
        translator = BlockTranslator(self._model, target, note)
        reused = pages = 0
        states: Counter[TranslationState] = Counter()
        context.report(0, len(indices), STAGE)
        for number, index in enumerate(indices, start=1):
            context.checkpoint()
            source = next(iter(self._library.page_results(document_id, [index])), None)
            if source is None:
                continue
            digest = hashlib.sha256(source.page_json).hexdigest()
            known = self._store.page(document_id, target.tag, index)
            if known is not None and (known.source_digest, known.model) == (digest, info.id):
                page = page_from_json(known.page_json)
                reused += 1
            else:
                page = translate_page(source.page(), translator, target, info.id, context)
                made = StoredTranslation(index, digest, info.id, page_to_json(page))
                self._store.store(document_id, target.tag, made)
            pages += 1
            states.update(block.translation.state for block in page.blocks if block.translation is not None)
            context.report(number, len(indices), STAGE)
            if on_page is not None:
                on_page(number, len(indices))
        if not states:
            raise DocumentEmptyError("the document holds no text to translate", remedy="Look at its pages")
        return TranslationOutcome(
            document_id,
            target.tag,
            info.id,
            pages,
            reused,
            states.total(),
            states[TranslationState.KEPT],
            states[TranslationState.DOUBTFUL],
            note,
        )

    def encoded_page(self, document_id: str, tag: str, page_index: int) -> bytes | None:
        """Return a translated page as it is stored, None where there is none; any thread, quick."""
        made = self._store.page(document_id, tag, page_index)
        return None if made is None else made.page_json

    def page(self, document_id: str, tag: str, page_index: int) -> Page | None:
        """Return a translated page, None where there is none, or where the page has changed since."""
        made = self._store.page(document_id, tag, page_index)
        source = next(iter(self._library.page_results(document_id, [page_index])), None)
        if made is None or source is None or hashlib.sha256(source.page_json).hexdigest() != made.source_digest:
            return None
        return page_from_json(made.page_json)

    def tags(self, document_id: str) -> dict[str, int]:
        """Return the languages a document was translated to with how many pages each, the latest first."""
        return self._store.tags(document_id)


def translate_page(page: Page, translator: BlockTranslator, target: Target, model: str, context: JobContext) -> Page:
    """Return a page whose blocks are translated; kinds, places and order stay."""
    blocks = tuple(_block(block, page.language, translator, target, model, context) for block in page.blocks)
    return replace(page, blocks=blocks, language=target.tag)


def _block(
    block: Block,
    page_language: str | None,
    translator: BlockTranslator,
    target: Target,
    model: str,
    context: JobContext,
) -> Block:
    if block.kind in _SKIPPED or block.latex is not None or not block.text.strip():
        return block
    context.checkpoint()
    if block.table is not None:
        made = [
            translator.translate(cell.text, page_language, context) if cell.text.strip() else _nothing(cell.text)
            for cell in block.table.cells
        ]
        state = worst_state(each.state for each in made)
        notes = "; ".join(dict.fromkeys(each.note for each in made if each.note))
        translation = BlockTranslation(block.text, state, notes)
        return with_cells(block, [each.text for each in made], translation, model=model)
    languages = [line.language for line in block.lines if line.language]
    own = max(set(languages), key=languages.count) if languages else page_language
    text = block.text
    result = translator.translate(text, own, context, keeps_lines=block.keeps_line_breaks)
    translation = BlockTranslation(text, result.state, result.note)
    direction = target.entry.direction
    return with_text(block, result.text, translation, language=target.tag, direction=direction, model=model)


def _nothing(text: str) -> Translated:
    return Translated(text, TranslationState.UNCHANGED)
