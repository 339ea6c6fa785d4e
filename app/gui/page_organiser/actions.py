"""The actions of the page organiser: each once, for buttons, keyboard and context menu alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.gui import icons, tokens
from app.gui.page_organiser.grid import PageGrid
from app.gui.page_organiser.presenter import OrganiserPresenter

_Key = QKeySequence.StandardKey


class OrganiserActions(QWidget):
    """A bar of buttons; its actions work on the pages chosen in a grid."""

    def __init__(self, presenter: OrganiserPresenter, grid: PageGrid, parent: QWidget | None = None) -> None:
        """Steer a presenter."""
        super().__init__(parent)
        self._presenter, self._grid = presenter, grid
        self.add_files = self._make(self.tr("Add files…"), "file-plus", _Key.Open)
        self.add_files.setToolTip(self.tr("Put the pages of further pictures and PDFs behind these"))
        self.undo, self.redo = self._steps(presenter.undo_stack)
        self.turn_back = self._make(self.tr("Turn left"), "rotate-ccw-square", "Ctrl+Shift+R")
        self.turn = self._make(self.tr("Turn right"), "rotate-cw-square", "Ctrl+R")
        back, forth = ("arrow-right", "arrow-left") if grid.isRightToLeft() else ("arrow-left", "arrow-right")
        self.earlier = self._make(self.tr("Move earlier"), back, "")
        self.later = self._make(self.tr("Move later"), forth, "")
        self.remove = self._make(self.tr("Take pages out"), "trash-2", _Key.Delete)
        self.remove.setToolTip(self.tr("Leave the chosen pages out of the new document; their files stay as they are"))
        self.split = self._make(self.tr("Start a new document here"), "scissors", "Ctrl+D")
        self.split.setCheckable(True)
        self.split.setToolTip(self.tr("Let a document of its own begin with the chosen page"))
        self._line_up = self._make(self.tr("Move a line up"), "arrow-up", "Alt+Up")
        self._line_down = self._make(self.tr("Move a line down"), "arrow-down", "Alt+Down")
        self._towards_left = self._make(self.tr("Move to the left"), "arrow-left", "Alt+Left")
        self._towards_right = self._make(self.tr("Move to the right"), "arrow-right", "Alt+Right")
        self._lay_out()
        self.turn_back.triggered.connect(self._on_turn_back)
        self.turn.triggered.connect(self._on_turn)
        self.earlier.triggered.connect(self._on_earlier)
        self.later.triggered.connect(self._on_later)
        self.remove.triggered.connect(self._on_remove)
        self.split.triggered.connect(self._on_split)
        self._line_up.triggered.connect(self._on_line_up)
        self._line_down.triggered.connect(self._on_line_down)
        self._towards_left.triggered.connect(self._on_left)
        self._towards_right.triggered.connect(self._on_right)
        grid.selectionModel().selectionChanged.connect(self.update_state)
        presenter.changed.connect(self.update_state)
        presenter.busy_changed.connect(self.update_state)
        self.update_state()

    def update_state(self) -> None:
        """Offer what can be done with the chosen pages."""
        chosen = set(self._grid.selected_keys())
        entries = self._presenter.entries
        can_change = not self._presenter.is_creating
        for action in (self.turn_back, self.turn, self.earlier, self.later, self.remove, self._line_up,
                       self._line_down, self._towards_left, self._towards_right):  # fmt: skip
            action.setEnabled(can_change and bool(chosen))
        self.add_files.setEnabled(can_change)
        self.undo.setEnabled(can_change and self._presenter.undo_stack.canUndo())
        self.redo.setEnabled(can_change and self._presenter.undo_stack.canRedo())
        splittable = [entry for entry in entries[1:] if entry.key in chosen]
        self.split.setEnabled(can_change and bool(splittable))
        self.split.setChecked(bool(splittable) and all(entry.starts_document for entry in splittable))

    def _steps(self, stack: QUndoStack) -> tuple[QAction, QAction]:
        undo = self._make(self.tr("Undo"), "undo-2", _Key.Undo)
        redo = self._make(self.tr("Redo"), "redo-2", _Key.Redo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        undo.triggered.connect(stack.undo)
        redo.triggered.connect(stack.redo)
        stack.canUndoChanged.connect(self.update_state)
        stack.canRedoChanged.connect(self.update_state)
        return undo, redo

    def _make(self, text: str, icon: str, shortcut: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._grid.addAction(action)
        return action

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_HALF)
        layout.addWidget(self._button(self.add_files, has_text=True))
        layout.addSpacing(tokens.SPACE_2)
        for action in (self.undo, self.redo):
            layout.addWidget(self._button(action))
        layout.addSpacing(tokens.SPACE_2)
        for action in (self.turn_back, self.turn, self.earlier, self.later, self.remove):
            layout.addWidget(self._button(action))
        layout.addSpacing(tokens.SPACE_2)
        layout.addWidget(self._button(self.split, has_text=True))
        layout.addStretch(1)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _button(self, action: QAction, *, has_text: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text().removesuffix("…"))
        if has_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _on_turn_back(self) -> None:
        self._presenter.turn(self._grid.selected_keys(), -90)

    def _on_turn(self) -> None:
        self._presenter.turn(self._grid.selected_keys(), 90)

    def _on_earlier(self) -> None:
        self._shift(-1)

    def _on_later(self) -> None:
        self._shift(1)

    def _on_line_up(self) -> None:
        self._shift(-self._grid.columns())

    def _on_line_down(self) -> None:
        self._shift(self._grid.columns())

    def _on_left(self) -> None:
        self._shift(1 if self._grid.isRightToLeft() else -1)

    def _on_right(self) -> None:
        self._shift(-1 if self._grid.isRightToLeft() else 1)

    def _shift(self, step: int) -> None:
        self._presenter.shift(self._grid.selected_keys(), step)
        self._grid.scrollTo(self._grid.currentIndex())

    def _on_remove(self) -> None:
        self._presenter.remove(self._grid.selected_keys())

    def _on_split(self, is_on: bool) -> None:
        first = self._presenter.entries[0].key
        keys = [key for key in self._grid.selected_keys() if key != first]
        self._presenter.set_start(keys, starts_document=is_on)
