"""What a tool does with a document between reading and writing: fields, translation, summary. Services layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.services.export.writer import TranslatedPages
from app.services.extract.schema import FieldSchema
from app.services.extract.service import FieldExtractor
from app.services.library.library import Library
from app.services.library.stored_pages import stored_document
from app.services.summarize.service import Summarizer, summary_page
from app.services.translate.service import TranslationOutcome, Translator
from core.fields import ExtractedFields
from core.jobs import JobContext
from core.model import Block, Document
from core.serialization import page_to_json
from exporters.formulas.inline import may_hold_formulas


@dataclass(frozen=True, slots=True)
class AfterReading:
    """What is asked for.

    Attributes:
        fields: Fields to take out; None for none.
        translate_to: Code of the language to translate to; None for none.
        has_consent: Whether a model that is not made for the language shall translate anyway.
        is_summary: Whether a summary is written in place of the document.
        expects_tables: Whether a document without a table is to be said to have none.
        expects_formulas: Whether the same is to be said of formulas.
    """

    fields: FieldSchema | None = None
    translate_to: str | None = None
    has_consent: bool = False
    is_summary: bool = False
    expects_tables: bool = False
    expects_formulas: bool = False


NOTHING_AFTER = AfterReading()


@dataclass(frozen=True, slots=True)
class MadeAfterReading:
    """What was made.

    Attributes:
        fields: What was taken out; None where nothing was asked for.
        pages: Pages that are written in place of the document's: its translation, or its summary; None for its own.
        notes: What a person should know, in sentences.
    """

    fields: ExtractedFields | None = None
    pages: TranslatedPages | None = None
    notes: tuple[str, ...] = ()


class DocumentTools:
    """Runs the tools on documents of the library. Usable from several threads."""

    def __init__(
        self, library: Library, extractor: FieldExtractor, translator: Translator, summarizer: Summarizer
    ) -> None:
        """Use these services."""
        self._library = library
        self.extractor = extractor
        self.translator = translator
        self.summarizer = summarizer

    def work(
        self,
        after: AfterReading,
        document_id: str,
        page_indices: Sequence[int],
        context: JobContext,
        *,
        on_page: Callable[[int, int], None],
    ) -> MadeAfterReading:
        """Do what is asked for.

        Args:
            after: What to do. Fields are taken from the original, also where it is translated too.
            document_id: Which document.
            page_indices: Which of its pages, counted from 0.
            context: Progress and cancel.
            on_page: Told of each translated page: pages done, pages in all.

        Raises:
            AppError: As ``FieldExtractor.extract``, ``Translator.translate`` and ``Summarizer.summarize``.
            JobCancelled: If the job was asked to stop.
        """
        fields = None
        notes: list[str] = []
        if after.fields is not None:
            fields = self.extractor.extract(
                stored_document(self._library, document_id, page_indices), after.fields, context
            )
            notes += fields.warnings
        pages = None
        if after.translate_to is not None:
            outcome = self.translator.translate(
                document_id, page_indices, after.translate_to, context, has_consent=after.has_consent, on_page=on_page
            )
            notes += translation_notes(outcome)
            encoded = partial(self.translator.encoded_page, document_id, outcome.tag)
            pages = TranslatedPages(outcome.tag, encoded)
        elif after.is_summary:
            document = stored_document(self._library, document_id, page_indices)
            summary = self.summarizer.summarize(document, context)
            notes += [summary.note] if summary.note else []
            page = page_to_json(summary_page(document, summary))
            pages = TranslatedPages("", partial(_only_first, min(page_indices), page))
        if after.expects_tables or after.expects_formulas:
            notes += _missing_notes(stored_document(self._library, document_id, page_indices), after, context)
        return MadeAfterReading(fields, pages, tuple(notes))


def _missing_notes(document: Document, after: AfterReading, context: JobContext) -> list[str]:
    """Return what was expected of a document and is not in it, in sentences."""
    has_tables, has_formulas = not after.expects_tables, not after.expects_formulas
    for page in document.pages:
        context.checkpoint()
        has_tables = has_tables or any(block.table is not None for block in page.blocks)
        has_formulas = has_formulas or any(_holds_formula(block) for block in page.blocks)
        if has_tables and has_formulas:
            return []
    notes = []
    if not has_tables:
        notes.append("No table was found in it: a CSV file lists its blocks of text instead.")
    if not has_formulas:
        notes.append("No formula was found in it: what stands there is written as text.")
    return notes


def _holds_formula(block: Block) -> bool:
    return block.latex is not None or may_hold_formulas(block)


def _only_first(first: int, page: bytes, page_index: int) -> bytes | None:
    return page if page_index == first else None


def translation_notes(outcome: TranslationOutcome) -> list[str]:
    """Return what a person should know of a translation, in sentences."""
    notes = []
    if outcome.note:
        notes.append(f"{outcome.note[:1].upper()}{outcome.note[1:]}: check every line.")
    if outcome.kept:
        notes.append(
            f"{outcome.kept} of {outcome.blocks} blocks stay in the original: no translation of them passed the checks."
        )
    if outcome.doubtful and not outcome.note:
        notes.append(f"In {outcome.doubtful} of {outcome.blocks} blocks a name of the original was not found again.")
    return notes
