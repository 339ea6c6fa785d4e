"""The words of the queue: what a row and the footer say. GUI layer; texts go through Qt's translation."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.gui.document_tools.notes import shown_note
from app.gui.error_wording import error_details, error_remedy, error_what
from app.gui.queue.rows import QueueRow, RowState, TextQuestion


def in_one_line(parts: Iterable[str]) -> str:
    """Return short texts side by side. In a mirrored window each is kept from mixing with its neighbours."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Each part isolated, and a mark before them: isolates alone leave the line without a direction of its own.
        return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in parts)
    return " · ".join(parts)


def unbroken(text: str) -> str:
    """Return a short text that lines are not broken within, so that a number stays beside its unit."""
    return text.replace(" ", "\u00a0")


def percent(share: float) -> str:
    """Return a share of 0..1 as whole percent, rounded down so that only certainty reads 100."""
    return QLocale().toString(int(share * 100 + 1e-9)) + QLocale().percent()


def duration(seconds: float) -> str:
    """Return a time as people say it: "0.8 s", "12 s", "3 min 20 s", "2 h 5 min"."""
    locale = QLocale()
    if seconds < 9.95:
        return unbroken(QCoreApplication.translate("Queue", "{} s").format(locale.toString(seconds, "f", 1)))
    whole = round(seconds)
    if whole < 60:
        return unbroken(QCoreApplication.translate("Queue", "{} s").format(locale.toString(whole)))
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        text = QCoreApplication.translate("Queue", "{} min {} s")
        return unbroken(text.format(locale.toString(minutes), locale.toString(rest)))
    text = QCoreApplication.translate("Queue", "{} h {} min")
    return unbroken(text.format(*(locale.toString(part) for part in divmod(minutes, 60))))


def time_left(seconds: float) -> str:
    """Return an estimate in steps that do not flicker: 5 s below a minute, then whole minutes."""
    if seconds < 60:
        step = max(5, 5 * round(seconds / 5))
        return QCoreApplication.translate("Queue", "about {} s left").format(QLocale().toString(step))
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Queue", "about {} min left").format(QLocale().toString(minutes))
    text = QCoreApplication.translate("Queue", "about {} h {} min left")
    return text.format(*(QLocale().toString(part) for part in divmod(minutes, 60)))


class _Counts(QObject):
    """Numbers of things in words; Qt's extraction sees that a text has plural forms only where ``tr`` is called."""

    def pages(self, count: int) -> str:
        return self.tr("%n pages", "", count)

    def failed_pages(self, count: int) -> str:
        return self.tr("%n pages failed", "", count)

    def files(self, count: int) -> str:
        return self.tr("%n files", "", count)

    def fallen_back(self, count: int) -> str:
        return self.tr("%n parts not by the vision model", "", count)


def pages(count: int) -> str:
    """Return "1 page" or "5 pages"."""
    if count == 1:
        return QCoreApplication.translate("Queue", "1 page")
    return _Counts().pages(count)


def failed_pages(count: int) -> str:
    """Return "1 page failed" or "5 pages failed"."""
    if count == 1:
        return QCoreApplication.translate("Queue", "1 page failed")
    return _Counts().failed_pages(count)


def fallen_back(count: int) -> str:
    """Return how many parts a vision model could not read, so that their first reading stands."""
    if count == 1:
        return QCoreApplication.translate("Queue", "1 part not by the vision model")
    return _Counts().fallen_back(count)


def files(count: int) -> str:
    """Return "1 file" or "5 files"."""
    if count == 1:
        return QCoreApplication.translate("Queue", "1 file")
    return _Counts().files(count)


def served_badge() -> str:
    """Return the mark of a row that another program has sent."""
    return QCoreApplication.translate("Queue", "API")


def served_text() -> str:
    """Return what that mark stands for."""
    return QCoreApplication.translate("Queue", "sent by another program")


def plain_tip(text: str) -> str:
    """Return text for a tool tip, which would take a file named like a tag for rich text."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if "<" in text or "&" in text else text


def state_text(row: QueueRow, now: float, *, is_paused: bool = False, is_spoken: bool = False) -> str:
    """Return what the state cell of a row says, in one line.

    Args:
        row: The row.
        now: Clock, seconds, for the time left.
        is_paused: Whether the queue is paused.
        is_spoken: Whether it is said in place of the cell's symbol too: that a question about the file is open.
    """
    match row.state:
        case RowState.WAITING:
            if row.question is TextQuestion.OPEN and is_spoken:
                return QCoreApplication.translate("Queue", "Waiting: holds text already")
            return QCoreApplication.translate("Queue", "Waiting")
        case RowState.STOPPING:
            return QCoreApplication.translate("Queue", "Stopping")
        case RowState.CANCELLED:
            return QCoreApplication.translate("Queue", "Cancelled")
        case RowState.FAILED:
            return error_what(row.error).rstrip(".。।") if row.error else ""
        case RowState.DONE if row.is_deleted:
            return QCoreApplication.translate("Queue", "Text deleted")
        case RowState.DONE:
            return in_one_line(_done_parts(row))
        case RowState.READING:
            return _paused_text(row) if is_paused else _reading_text(row, now)


def state_details(row: QueueRow) -> str:
    """Return the whole story of a row, for tool tip and screen reader."""
    if row.state is RowState.FAILED and row.error is not None:
        return "\n".join(
            part
            for part in (
                f"{error_what(row.error)} {error_remedy(row.error)}".strip(),
                error_details(row.error),
            )
            if part
        )
    if row.state is RowState.DONE and row.is_deleted:
        return QCoreApplication.translate("Queue", "Its text was deleted from the library. It can be read again.")
    if row.state is RowState.DONE:
        text = QCoreApplication.translate("Queue", "Read: {}").format(in_one_line(_done_parts(row)))
        if row.confidence is not None:
            text += "\n" + QCoreApplication.translate("Queue", "The percentage is the mean confidence of the reading.")
        for path in row.outputs:
            text += "\n" + QCoreApplication.translate("Queue", "Written: {}").format(path)
        for note in row.notes:
            text += "\n" + shown_note(note)
        if row.edited_elsewhere:
            text += "\n" + QCoreApplication.translate("Queue", "Another reading of this file holds corrections.")
        return text
    return state_text(row, 0.0, is_spoken=True) if row.state is not RowState.READING else ""


def _done_parts(row: QueueRow) -> list[str]:
    parts = [QCoreApplication.translate("Queue", "no text") if row.confidence is None else percent(row.confidence)]
    if row.edited_elsewhere:
        parts.append(QCoreApplication.translate("Queue", "corrected before"))
    if row.outputs:
        parts.insert(0, QCoreApplication.translate("Queue", "written"))
    if row.total != 1:
        parts.append(pages(row.total))
    parts.append(duration(row.seconds))
    if row.failed_pages:
        parts.append(failed_pages(row.failed_pages))
    if row.fallen_back:
        parts.append(fallen_back(row.fallen_back))
    return parts


def _paused_text(row: QueueRow) -> str:
    text = QCoreApplication.translate("Queue", "Paused")
    return in_one_line([_fraction(row), text]) if row.total else text


def _fraction(row: QueueRow) -> str:
    return f"{QLocale().toString(row.done)}/{QLocale().toString(row.total)}"


def _reading_text(row: QueueRow, now: float) -> str:
    if not row.total:
        return QCoreApplication.translate("Queue", "Opening")
    if row.is_writing:
        return QCoreApplication.translate("Queue", "Making the result")
    parts = [_fraction(row)]
    if row.regions:
        text = QCoreApplication.translate("Queue", "region {} of {}")
        parts.append(text.format(QLocale().toString(row.region), QLocale().toString(row.regions)))
    left = row.seconds_left(now)
    if left is not None:
        parts.append(time_left(left))
    return in_one_line(parts)
