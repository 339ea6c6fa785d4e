"""Writes messages into the document of the transcript: one block a paragraph, chips as links, marks as formats."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)

from app.gui import theme, tokens
from app.gui.chat_panel import wording
from app.gui.chat_panel.answer_pieces import Piece, pieces_of
from app.gui.chat_panel.citation_pictures import request_for, shown_size
from app.services.views.page_picture import PageRequest
from core.chat import AnswerKind, AnswerNote, ChatMessage, ChatRole, Citation, Support
from core.number_order import isolated_numbers

ROLE_PROPERTY = QTextFormat.Property.UserProperty.value + 1
SUPPORT_PROPERTY = QTextFormat.Property.UserProperty.value + 2
ICON_PROPERTY = QTextFormat.Property.UserProperty.value + 3
NEAREST = "nearest"
"""What ``SUPPORT_PROPERTY`` is of a chip that belongs to no sentence."""
SEARCH_LINK = "do:search"
_LINE = "\u2028"  # another line of the same paragraph, so that a message stays one block
_FIRM = "\u00a0"
_PICTURE_LINES = 4
_MOST_PICTURES = 2  # of a sentence
_PIECES_AT_ONCE = 32  # sentences and what is between them
_NEAREST_CHARACTERS = 420  # of a line that comes near, as on its card


class Role(IntEnum):
    """What a block is; decides how it is painted."""

    ANSWER = 1
    QUESTION = 2
    QUOTE = 3
    CAPTION = 4
    PICTURE = 5
    NEAREST = 6


@dataclass(frozen=True, slots=True)
class Look:
    """How messages are written.

    Attributes:
        font: Of the text.
        width: Room for pictures, device-independent pixels.
        is_mirrored: Whether the window is read from the right.
        doubtful_below: Lines read with less confidence are shown as pictures.
        has_several: Whether several documents are asked about, so that chips name theirs.
        name_of: Name of a document by id; "" where it is not known yet.
    """

    font: QFont
    width: int
    is_mirrored: bool
    doubtful_below: float
    has_several: bool
    name_of: Callable[[str], str]


def cite_link(message_id: str, number: int) -> str:
    """Return the link of a chip."""
    return f"cite:{message_id}/{number}"


def area_link(message_id: str) -> str:
    """Return the link to the area that a question is about."""
    return f"area:{message_id}"


def crop_name(message_id: str, number: int) -> str:
    """Return the name of the picture of a citation."""
    return f"crop:{message_id}/{number}"


class TranscriptWriter:
    """Writes one message at a cursor. Made anew when look or colours change."""

    def __init__(self, look: Look) -> None:
        """Take over how to write."""
        self._look = look
        self._colours = theme.active_colours()
        self._formats: dict[tuple[str | None, float], QTextCharFormat] = {}
        self._plain = self._text_format()
        self._small = self._text_format(self._colours.text_muted, tokens.TYPE_CAPTION)
        self._is_fresh = False

    def write(self, cursor: QTextCursor, message: ChatMessage, *, starts_block: bool) -> None:
        """Write a message at once; see ``steps``."""
        for _ in self.steps(cursor, message, starts_block=starts_block):
            pass

    def steps(self, cursor: QTextCursor, message: ChatMessage, *, starts_block: bool) -> Iterator[None]:
        """Write a message at a cursor, which is at the end of the document or in an empty block.

        Args:
            cursor: Stands behind the message afterwards.
            message: What to write.
            starts_block: Whether a block is begun; else the empty block at the cursor is used.

        Yields:
            After some sentences of a long answer; nothing may be written behind the cursor meanwhile.
        """
        self._is_fresh = not starts_block
        if message.role is ChatRole.USER:
            self._write_question(cursor, message)
        elif message.kind is AnswerKind.NOT_IN_DOCUMENT:
            self._write_not_found(cursor, message)
        else:
            yield from self._answer_steps(cursor, message)
        if message.role is ChatRole.ASSISTANT:
            self._write_notes(cursor, message)
            if message.kind is not AnswerKind.NOT_IN_DOCUMENT:  # of a part of the question
                self._write_nearest(cursor, message)

    def begin_stream(self, cursor: QTextCursor, *, starts_block: bool) -> None:
        """Begin the block that an answer grows in."""
        self._is_fresh = not starts_block
        self._block(cursor, Role.ANSWER)

    def insert_plain(self, cursor: QTextCursor, text: str) -> None:
        """Write text that is not checked yet."""
        cursor.insertText(_lines(text), self._plain)

    def picture_size(self, request: PageRequest) -> QSize:
        """Return how large the picture of a doubtful line is shown, device-independent pixels."""
        height = QFontMetrics(self._look.font).lineSpacing() * _PICTURE_LINES
        return shown_size(request, self._look.width, height)

    # Parts of messages

    def _write_question(self, cursor: QTextCursor, message: ChatMessage) -> None:
        self._block(cursor, Role.QUESTION)
        cursor.insertText(_lines(message.content), self._plain)
        if message.area is not None and message.area_page_index is not None:
            text = QCoreApplication.translate("Chat", "About an area of page {}").format(message.area_page_index + 1)
            cursor.insertText(_LINE, self._plain)
            self._icon(cursor, "crop", self._colours.accent)
            self._link(cursor, text, area_link(message.id), tokens.TYPE_CAPTION)

    def _write_not_found(self, cursor: QTextCursor, message: ChatMessage) -> None:
        self._block(cursor, Role.ANSWER)
        self._icon(cursor, "search-x", self._colours.text_muted)
        cursor.insertText(wording.not_in_document(has_several=self._look.has_several), self._plain)
        self._write_nearest(cursor, message)
        self._block(cursor, Role.CAPTION, is_first=bool(message.nearest))
        hint = QCoreApplication.translate("Chat", "Ask in other words, or look for single words:")
        cursor.insertText(f"{hint} ", self._small)
        self._link(cursor, QCoreApplication.translate("Chat", "search the library"), SEARCH_LINK, tokens.TYPE_CAPTION)

    def _write_nearest(self, cursor: QTextCursor, message: ChatMessage) -> None:
        """Write the lines that come near, each with its chip, so that nobody takes them for an answer."""
        if not message.nearest:
            return
        self._block(cursor, Role.CAPTION, is_first=True)
        self._icon(cursor, "text-search", self._colours.text_muted)
        cursor.insertText(wording.nearest_text(), self._small)
        quoted = self._text_format(self._colours.text_muted)
        for number, citation in enumerate(message.nearest, start=len(message.citations)):
            self._block(cursor, Role.NEAREST)
            cursor.insertText(_lines(wording.shortened(citation.snippet, _NEAREST_CHARACTERS)), quoted)
            self._chip(cursor, message.id, number, citation, None)
            self._write_pictures(cursor, message.id, [(number, citation)])

    def _answer_steps(self, cursor: QTextCursor, message: ChatMessage) -> Iterator[None]:
        role = Role.ANSWER
        if message.kind is AnswerKind.QUOTATION:
            self._block(cursor, Role.CAPTION, is_first=True)
            self._icon(cursor, "text-quote", self._colours.text_muted)
            text = QCoreApplication.translate("Chat", "In the words of the document:")
            cursor.insertText(text, self._small)
            role = Role.QUOTE
        self._block(cursor, role)
        needs_block = False
        for number, piece in enumerate(pieces_of(message), start=1):
            if number % _PIECES_AT_ONCE == 0:
                yield
            if needs_block and piece.text.strip():
                self._block(cursor, role, is_continued=True)
                needs_block = False
            if needs_block:
                continue
            needs_block = self._write_piece(cursor, message.id, piece)

    def _write_piece(self, cursor: QTextCursor, message_id: str, piece: Piece) -> bool:
        """Write a piece and tell whether pictures were put below it."""
        sentence = piece.sentence
        if sentence is None:
            cursor.insertText(_lines(piece.text), self._plain)
            return False
        text, tail = _split_end(piece.text)
        if sentence.support is Support.UNSUPPORTED:
            self._icon(cursor, "triangle-alert", self._colours.danger)
        cursor.insertText(_lines(text), self._sentence_format(sentence.support))
        for number, citation in piece.citations:
            self._chip(cursor, message_id, number, citation, sentence.support)
        if sentence.support is Support.UNSUPPORTED:
            note = self._text_format(self._colours.danger, tokens.TYPE_CAPTION)
            # Isolated with its brackets, which else stand on the wrong ends where the answer runs the other way.
            cursor.insertText(f" \u2068({wording.unsupported_note(sentence)})\u2069", note)
        cursor.insertText(_lines(tail), self._plain)
        return self._write_pictures(cursor, message_id, piece.citations)

    def _write_pictures(self, cursor: QTextCursor, message_id: str, citations: Sequence[tuple[int, Citation]]) -> bool:
        """Write pictures of lines that were read with little confidence, and tell whether there are any."""
        doubtful = [
            (number, citation)
            for number, citation in citations
            if citation.confidence is not None and citation.confidence < self._look.doubtful_below
        ]
        has_any = False
        for number, citation in doubtful[:_MOST_PICTURES]:
            request = request_for(citation)
            if request is None or citation.confidence is None:
                continue
            size = self.picture_size(request)
            self._block(cursor, Role.PICTURE)
            picture = QTextImageFormat()
            picture.setName(crop_name(message_id, number))
            picture.setWidth(size.width())
            picture.setHeight(size.height())
            picture.setAnchor(True)
            picture.setAnchorHref(cite_link(message_id, number))
            cursor.insertImage(picture)
            self._block(cursor, Role.CAPTION)
            self._icon(cursor, "eye", self._colours.warning)
            cursor.insertText(wording.confidence_text(citation.confidence), self._small)
            has_any = True
        return has_any

    def _write_notes(self, cursor: QTextCursor, message: ChatMessage) -> None:
        notes: list[tuple[str, str, str]] = []
        if message.is_partial:
            text = QCoreApplication.translate("Chat", "Cut off: the answer was stopped before its end")
            notes.append(("circle-alert", self._colours.warning, text))
        if 0 < message.pages_read < message.pages_total:
            text = wording.pages_text(message.pages_read, message.pages_total)
            notes.append(("info", self._colours.text_muted, text))
        if message.note is AnswerNote.OTHER_LANGUAGE:
            notes.append(("languages", self._colours.text_muted, wording.other_language()))
        for icon, tint, text in notes:
            self._block(cursor, Role.CAPTION)
            self._icon(cursor, icon, tint)
            cursor.insertText(text, self._small)

    def _chip(
        self, cursor: QTextCursor, message_id: str, number: int, citation: Citation, support: Support | None
    ) -> None:
        name = self._look.name_of(citation.document_id) if self._look.has_several else ""
        text = wording.chip_text(citation, support, name)
        tint = self._colours.text_muted if support is None else self._tint(support)
        chip = self._text_format(tint, tokens.TYPE_CAPTION)
        chip.setAnchor(True)
        chip.setAnchorHref(cite_link(message_id, number))
        chip.setProperty(SUPPORT_PROPERTY, NEAREST if support is None else support.value)
        cursor.insertText(" ", self._plain)
        cursor.insertText(text, chip)

    def _link(self, cursor: QTextCursor, text: str, href: str, size: float) -> None:
        link = self._text_format(self._colours.accent, size)
        link.setAnchor(True)
        link.setAnchorHref(href)
        link.setFontUnderline(True)
        cursor.insertText(text, link)

    def _icon(self, cursor: QTextCursor, name: str, tint: str) -> None:
        """Leave room for an icon, which is painted there; blanks that do not break keep it beside what follows."""
        room = self._text_format()
        room.setProperty(ICON_PROPERTY, f"{name}:{tint}")
        metrics = QFontMetrics(self._look.font)
        count = math.ceil((metrics.ascent() + tokens.SPACE_HALF) / max(1, metrics.horizontalAdvance(_FIRM)))
        cursor.insertText(_FIRM * count, room)

    # Formats

    def _block(self, cursor: QTextCursor, role: Role, *, is_first: bool = False, is_continued: bool = False) -> None:
        block = QTextBlockFormat()
        block.setProperty(ROLE_PROPERTY, int(role))
        start, end = float(tokens.SPACE_HALF), float(tokens.SPACE_HALF)
        above, below = float(tokens.SPACE), float(tokens.SPACE_HALF)
        if role is Role.QUESTION:
            start, end = tokens.SPACE_4 + tokens.SPACE, tokens.SPACE
            above, below = tokens.SPACE_2 + tokens.SPACE, tokens.SPACE + tokens.SPACE_HALF
        elif role in (Role.QUOTE, Role.NEAREST):
            start = end = tokens.SPACE_2  # the bar stands where the text begins, which its language decides
        elif role in (Role.CAPTION, Role.PICTURE):
            above = tokens.SPACE if is_first else tokens.SPACE_HALF
        if is_continued:
            above = tokens.SPACE_HALF
        left, right = (end, start) if self._look.is_mirrored else (start, end)
        block.setLeftMargin(left)
        block.setRightMargin(right)
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setLineHeight(tokens.LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if role in (Role.CAPTION, Role.PICTURE):
            block.setAlignment(Qt.AlignmentFlag.AlignLeading)
        if self._is_fresh:
            cursor.setBlockFormat(block)
            self._is_fresh = False
        else:
            cursor.insertBlock(block, self._plain)

    def _text_format(self, tint: str | None = None, size: float = tokens.TYPE_BODY) -> QTextCharFormat:
        made = self._formats.get((tint, size))
        if made is None:
            made = QTextCharFormat()
            made.setFont(
                theme.scaled_font(self._look.font, size),
                QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
            )
            made.setForeground(theme.colour(tint or self._colours.text))
            self._formats[(tint, size)] = made
        return QTextCharFormat(made)  # a copy, which may be changed

    def _sentence_format(self, support: Support) -> QTextCharFormat:
        result = self._text_format()
        if support is Support.UNSUPPORTED:
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            result.setUnderlineColor(theme.colour(self._colours.danger))
        elif support is Support.WEAK:
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            result.setUnderlineColor(theme.colour(self._colours.warning))
        return result

    def _tint(self, support: Support) -> str:
        return {
            Support.SUPPORTED: self._colours.accent,
            Support.WEAK: self._colours.warning,
            Support.UNSUPPORTED: self._colours.danger,
        }[support]


_UNFIT = re.compile("[\ud800-\udfff\ufdd0-\ufdef\u202a-\u202e]")
"""Halves of characters, marks that Qt's documents take for frames, and what turns the order of all that follows."""


def _lines(text: str) -> str:
    text = isolated_numbers(_UNFIT.sub("\ufffd", text))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\n", _LINE)


def _split_end(text: str) -> tuple[str, str]:
    """Return a sentence and the white space behind it, which is not underlined and comes after the chips."""
    stripped = text.rstrip()
    return stripped, text[len(stripped) :]
