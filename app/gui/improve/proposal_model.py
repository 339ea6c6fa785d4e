"""The list of proposals: one row each, with page, reason and whether numbers differ."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.gui.queue import wording
from app.services.improve.proposal import Proposal, Reason

_NOWHERE = QModelIndex()
_EXCERPT = 60


class ProposalModel(QAbstractListModel):
    """Proposals in the order they came, worst first. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._proposals: list[Proposal] = []

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What is listed."""
        return tuple(self._proposals)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of proposals."""
        return 0 if parent.isValid() else len(self._proposals)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the words of a row."""
        proposal = self.at(index.row()) if index.isValid() else None
        if proposal is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return summary(proposal)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = " ".join(proposal.new_text.split())
            excerpt = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
            line = f"{summary(proposal)}: {excerpt}"
            return wording.plain_tip(line) if role == Qt.ItemDataRole.ToolTipRole else line
        return None

    def at(self, row: int) -> Proposal | None:
        """Return the proposal of a row, None where there is none."""
        return self._proposals[row] if 0 <= row < len(self._proposals) else None

    def show(self, proposals: Iterable[Proposal]) -> None:
        """List these."""
        self.beginResetModel()
        self._proposals = list(proposals)
        self.endResetModel()

    def add(self, proposal: Proposal) -> None:
        """Append one."""
        row = len(self._proposals)
        self.beginInsertRows(QModelIndex(), row, row)
        self._proposals.append(proposal)
        self.endInsertRows()

    def remove(self, proposal: Proposal) -> None:
        """Take one away; one that is not there is ignored."""
        row = next((row for row, each in enumerate(self._proposals) if each.id == proposal.id), -1)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._proposals[row]
            self.endRemoveRows()


def summary(proposal: Proposal) -> str:
    """Return page, reason and whether numbers differ, in one line."""
    page = QCoreApplication.translate("Improve", "p. {}").format(QLocale().toString(proposal.page_index + 1))
    parts = [page, reason_name(proposal.reason)]
    if proposal.differing_numbers():
        parts.append(QCoreApplication.translate("Improve", "numbers differ"))
    return wording.in_one_line(parts)


def reason_name(reason: Reason) -> str:
    """Return why a part was looked at again."""
    match reason:
        case Reason.DOUBTFUL:
            return QCoreApplication.translate("Improve", "doubtful text")
        case Reason.TABLE:
            return QCoreApplication.translate("Improve", "table")
        case Reason.HANDWRITING:
            return QCoreApplication.translate("Improve", "hardly legible")


def numbers_text(proposal: Proposal) -> str:
    """Return the numbers on which both readings differ, "" where there are none."""
    nothing = QCoreApplication.translate("Improve", "none")
    pairs = [
        QCoreApplication.translate("Improve", "{old} now, {new} read anew").format(
            old=old or nothing, new=new or nothing
        )
        for old, new in proposal.differing_numbers()
    ]
    if not pairs:
        return ""
    return QCoreApplication.translate("Improve", "Numbers differ: {}").format("; ".join(pairs))
