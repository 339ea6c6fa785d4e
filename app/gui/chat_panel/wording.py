"""What the chat says: stages, levels of support, chips, answers as plain text. GUI thread only; no widgets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from app.gui.page_view.overlay_item import percent
from core.chat import AnswerKind, AnswerSentence, ChatMessage, Citation, Support

_NAME_CHARACTERS = 18
_QUOTED_CHARACTERS = 300  # that a screen reader is given of a citation
_LAST_WORD = 5  # a text is cut at a blank in this part of its end
_WHITE_SPACE = 4  # times the characters that are shown are looked at: blanks in a row count as one
_FIRM = "\u00a0"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def stage_text(stage: str) -> str:
    """Return what is being done for an answer, of the stages that ``AnswerUpdate`` names."""
    known = {
        "search": QCoreApplication.translate("Chat", "Searching the pages…"),
        "load": QCoreApplication.translate("Chat", "Loading the model…"),
        "answer": QCoreApplication.translate("Chat", "Answering…"),
        "check": QCoreApplication.translate("Chat", "Checking the citations…"),
        "again": QCoreApplication.translate("Chat", "Trying once more, because a sentence is not supported…"),
    }
    return known.get(stage) or QCoreApplication.translate("Chat", "Working…")


def support_text(support: Support) -> str:
    """Return how far a sentence is held by the lines it cites."""
    return {
        Support.SUPPORTED: QCoreApplication.translate("Chat", "Supported by this place"),
        Support.WEAK: QCoreApplication.translate("Chat", "Only partly supported by this place"),
        Support.UNSUPPORTED: QCoreApplication.translate("Chat", "Not supported by this place"),
    }[support]


def chip_text(citation: Citation, support: Support | None, document_name: str = "") -> str:
    """Return what stands on a chip.

    Args:
        citation: The place.
        support: Of the sentence it stands in; None for a line that only comes near.
        document_name: Given where several documents are asked about.
    """
    page = QCoreApplication.translate("Chat", "p. {}").format(citation.page_index + 1)
    parts = [_short(document_name), page] if document_name else [page]
    if support is Support.WEAK:
        parts.append(QCoreApplication.translate("Chat", "in part"))
    # Isolated, so that a chip in text of the other direction stays in one piece.
    return f"{_ISOLATE}{_FIRM}{' · '.join(parts).replace(' ', _FIRM)}{_FIRM}{_END_ISOLATE}"


def nearest_text() -> str:
    """Return what stands above lines that come near to what is not in the document."""
    return QCoreApplication.translate("Chat", "What comes nearest; it may not answer the question:")


def nearest_support_text() -> str:
    """Return what a line that comes near says of the answer, in the place of a level of support."""
    return QCoreApplication.translate("Chat", "Comes near; it may not answer")


def shortened(text: str, most: int) -> str:
    """Return so many characters of a text in one line, at the end of a word where there is one."""
    text = " ".join(text[: _WHITE_SPACE * most].split())
    if len(text) <= most:
        return text
    # Not at a blank far before: Chinese and Japanese have few.
    head, space, tail = text[: most + 1].rpartition(" ")
    return f"{head if space and len(tail) <= most // _LAST_WORD else text[:most]}…"


def chip_description(citation: Citation, document_name: str = "", *, is_nearest: bool = False) -> str:
    """Return what a screen reader says of a chip."""
    parts = [
        QCoreApplication.translate("Chat", "Line that comes near")
        if is_nearest
        else QCoreApplication.translate("Chat", "Citation")
    ]
    if document_name:
        parts.append(document_name)
    parts.append(QCoreApplication.translate("Chat", "page {}").format(citation.page_index + 1))
    support = {
        Support.SUPPORTED: QCoreApplication.translate("Chat", "supported"),
        Support.WEAK: QCoreApplication.translate("Chat", "supported in part"),
        Support.UNSUPPORTED: QCoreApplication.translate("Chat", "not supported"),
    }[citation.support]
    head = QCoreApplication.translate("Chat", ", ").join(parts if is_nearest else [*parts, support])
    quoted = shortened(citation.snippet, _QUOTED_CHARACTERS)
    return QCoreApplication.translate("Chat", "{place}: “{quoted}”").format(place=head, quoted=quoted)


def confidence_text(confidence: float) -> str:
    """Return how sure the reading of a line is."""
    return QCoreApplication.translate("Chat", "Read with {} confidence; compare with the picture").format(
        percent(confidence)
    )


def unsupported_note(sentence: AnswerSentence) -> str:
    """Return what stands behind a sentence that nothing supports."""
    if not sentence.missing:
        return QCoreApplication.translate("Chat", "not supported by the document")
    missing = QCoreApplication.translate("Chat", ", ").join(sentence.missing)
    if not sentence.citations:
        return QCoreApplication.translate("Chat", "not found in the document: {}").format(missing)
    return QCoreApplication.translate("Chat", "not in the cited lines: {}").format(missing)


def not_in_document(*, has_several: bool) -> str:
    """Return the answer where nothing was found."""
    if has_several:
        return QCoreApplication.translate("Chat", "This is not in the documents.")
    return QCoreApplication.translate("Chat", "This is not in the document.")


def other_language() -> str:
    """Return what is said below an answer to a question in another language than the documents have."""
    return QCoreApplication.translate(
        "Chat", "The question is in another language than the document; ask in its language for better answers."
    )


def pages_text(read: int, total: int) -> str:
    """Return from how many pages an answer comes while not all are read."""
    return QCoreApplication.translate("Chat", "Answered from {read} of {total} pages").format(read=read, total=total)


def pages_so_far(read: int, total: int) -> str:
    """Return from how many pages the next answer would come while not all are read."""
    return QCoreApplication.translate("Chat", "Answering from {read} of {total} pages").format(read=read, total=total)


def spoken_answer(message: ChatMessage, *, has_several: bool) -> str:
    """Return what a screen reader says when an answer is complete."""
    if message.kind is AnswerKind.NOT_IN_DOCUMENT:
        return not_in_document(has_several=has_several)
    bad = sum(each.support is Support.UNSUPPORTED for each in message.sentences)
    note = _ChatCounts().unsupported(bad)
    return f"{message.content} {note}" if bad else message.content


def spoken_nearest(message: ChatMessage) -> str:
    """Return what a screen reader says of the lines that come near, "" where there are none."""
    if not message.nearest:
        return ""
    quoted = [_quoted(each, shortened(each.snippet, _QUOTED_CHARACTERS)) for each in message.nearest]
    return " ".join([nearest_text(), *(f"{each}." for each in quoted)])


def with_citations(message: ChatMessage, names: Mapping[str, str]) -> str:
    """Return an answer as text, and below it the quoted lines with their pages; of several documents with names."""
    lines = [message.content]
    if message.citations:
        lines += ["", *(_named(citation, names) for citation in message.citations)]
    if message.nearest:
        lines += ["", nearest_text(), *(_named(citation, names) for citation in message.nearest)]
    return "\n".join(lines)


def _named(citation: Citation, names: Mapping[str, str]) -> str:
    return _quoted(citation, " ".join(citation.snippet.split()), names.get(citation.document_id, ""))


def _quoted(citation: Citation, quoted: str, name: str = "") -> str:
    page = QCoreApplication.translate("Chat", "p. {}").format(citation.page_index + 1)
    place = QCoreApplication.translate("Chat", ", ").join([name, page] if name else [page])
    return QCoreApplication.translate("Chat", "{place}: “{quoted}”").format(place=place, quoted=quoted)


def _short(name: str) -> str:
    return name if len(name) <= _NAME_CHARACTERS else f"{name[: _NAME_CHARACTERS - 1]}…"


def citation_count(count: int) -> str:
    """Return how many places an answer names, in words."""
    return _ChatCounts().citations(count)


class _ChatCounts(QObject):
    """Numbers of things in words; Qt's extraction sees that a text has plural forms only where ``tr`` is called."""

    def unsupported(self, count: int) -> str:
        return self.tr("%n sentence(s) are not supported by the document.", "", count)

    def citations(self, count: int) -> str:
        return self.tr("%n citation(s)", "", count)
