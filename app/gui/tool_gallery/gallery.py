"""The cards of all tools under the headings of their groups, in as many columns as fit. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme, tokens
from app.gui.tool_gallery.card import ToolCard
from app.gui.tool_gallery.wording import group_name
from app.services.tools import Tool, ToolGroup
from core.errors import AppError

_CARD_CHARACTERS = 38  # of the narrowest card


class Gallery(QScrollArea):
    """Shows tools and tells which one was chosen."""

    chosen = Signal(object)
    """A tool (Tool) was chosen."""
    files_dropped = Signal(object, object)
    """Files were dropped on a tool: the Tool, paths (list[Path])."""

    def __init__(self, tools: Sequence[Tool], parent: QWidget | None = None) -> None:
        """Show tools in their order."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Tools"))
        self._body = QWidget(self)
        self._columns = 0
        self.cards: list[ToolCard] = []
        self._groups: list[tuple[QLabel, QGridLayout, list[ToolCard]]] = []
        column = QVBoxLayout(self._body)
        column.setContentsMargins(tokens.SPACE_HALF, 0, tokens.SPACE_HALF, 0)
        column.setSpacing(tokens.SPACE)
        for group in ToolGroup:
            members = [tool for tool in tools if tool.group is group]
            if members:
                self._add_group(column, group, members)
        self._none = QLabel(self.tr("No tool has these words."), self._body)
        self._none.hide()
        column.addWidget(self._none)
        column.addStretch(1)
        self.setWidget(self._body)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)

    def set_missing(self, missing: Mapping[str, AppError | None]) -> None:
        """Say of each tool, by slug, why it cannot run; None where it can."""
        for card in self.cards:
            card.set_missing(missing.get(card.tool.slug))

    def search(self, words: str) -> None:
        """Show only tools that have all these words."""
        wanted = words.casefold().split()
        self._arrange(self._columns_that_fit(), lambda card: all(word in card.words() for word in wanted))

    def visible_cards(self) -> list[ToolCard]:
        """Return the cards that are shown, in order."""
        return [card for card in self.cards if not card.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the columns that fit now."""
        super().resizeEvent(event)
        columns = self._columns_that_fit()
        if columns != self._columns:
            shown = set(self.visible_cards()) or set(self.cards)
            self._arrange(columns, lambda card: card in shown)

    def _add_group(self, column: QVBoxLayout, group: ToolGroup, members: Sequence[Tool]) -> None:
        head = QLabel(group_name(group), self._body)
        head.setFont(theme.scaled_font(head.font(), tokens.TYPE_BODY, is_bold=True))
        grid = QGridLayout()
        grid.setSpacing(tokens.SPACE)
        cards = []
        for tool in members:
            card = ToolCard(tool, self._body)
            card.clicked.connect(self._on_clicked)
            card.files_dropped.connect(self._on_dropped)
            card.step_wanted.connect(self._on_step)
            cards.append(card)
        self.cards += cards
        self._groups.append((head, grid, cards))
        column.addWidget(head)
        column.addLayout(grid)

    def _columns_that_fit(self) -> int:
        narrowest = self.fontMetrics().averageCharWidth() * _CARD_CHARACTERS + tokens.SPACE_4
        return max(1, self.viewport().width() // narrowest)

    def _arrange(self, columns: int, is_shown: Callable[[ToolCard], bool]) -> None:
        above = 0  # pixels above the heading, which parts its group from the one before
        for head, grid, cards in self._groups:
            for card in cards:
                grid.removeWidget(card)
            shown = [card for card in cards if is_shown(card)]
            for place in range(max(columns, self._columns)):
                grid.setColumnStretch(place, 1 if place < columns else 0)
            for number, card in enumerate(shown):
                grid.addWidget(card, number // columns, number % columns)
            for card in cards:
                card.setVisible(card in shown)
            head.setVisible(bool(shown))
            head.setContentsMargins(0, above, 0, 0)
            above = tokens.SPACE if shown else above
        self._columns = columns
        self._none.setVisible(not self.visible_cards())

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ToolCard):
            self.chosen.emit(card.tool)

    def _on_dropped(self, paths: list[object]) -> None:
        card = self.sender()
        if isinstance(card, ToolCard):
            self.files_dropped.emit(card.tool, paths)

    def _on_step(self, right: int, down: int) -> None:
        card = self.sender()
        if not isinstance(card, ToolCard):
            return
        cards = self.visible_cards()
        if right:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            place = cards.index(card) + (-right if is_mirrored else right)
            found = cards[place] if 0 <= place < len(cards) else None
        else:
            found = self._below(card, cards) if down > 0 else self._above(card, cards)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(found)

    def _below(self, card: ToolCard, cards: Sequence[ToolCard]) -> ToolCard | None:
        own = self._centre(card)
        lower = [each for each in cards if each.y() > card.y()]
        row = min((each.y() for each in lower), default=0)
        return min((c for c in lower if c.y() == row), key=lambda c: abs(self._centre(c).x() - own.x()), default=None)

    def _above(self, card: ToolCard, cards: Sequence[ToolCard]) -> ToolCard | None:
        own = self._centre(card)
        upper = [each for each in cards if each.y() < card.y()]
        row = max((each.y() for each in upper), default=0)
        return min((c for c in upper if c.y() == row), key=lambda c: abs(self._centre(c).x() - own.x()), default=None)

    def _centre(self, card: ToolCard) -> QPoint:
        return card.geometry().center()
