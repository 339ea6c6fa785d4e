"""The queue as a panel: options for new files, the list, buttons, and figures below."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.notice import Notice, Tone
from app.gui.queue import option_text, wording
from app.gui.queue.delegate import QueueDelegate
from app.gui.queue.estimate import Estimate, estimate_text
from app.gui.queue.folding import FoldingLine
from app.gui.queue.options_row import OptionsRow
from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.rows import QueueRow, RowState
from app.gui.queue.shrinking_area import ShrinkingArea
from app.gui.queue.view import QueueView
from app.gui.wrapped_label import WrappedLabel
from app.services.tools import tools

if TYPE_CHECKING:
    from app.gui.recovery.interrupted import InterruptedFile
    from app.gui.services import GuiServices
    from core.settings import Settings

_FOLDED_KEY = "queue/options_folded"
_LOOKED_AT = 200
_FEWEST_CHARACTERS = 20  # of the button below the options that are always seen


class QueuePanel(QWidget):
    """Shows a queue and lets a person steer it."""

    password_wanted = Signal()
    """The password of the current file shall be typed now."""
    models_wanted = Signal()
    """The person wants to get a model for the tier that was chosen."""
    current_changed = Signal(object)
    """The row (QueueRow) that is current now, or None; also when its document becomes known."""

    def __init__(
        self, presenter: QueuePresenter, parent: QWidget | None = None, services: GuiServices | None = None
    ) -> None:
        """Show the queue of a presenter; with services missing data of languages can be fetched."""
        super().__init__(parent)
        self.presenter = presenter
        self._services = services
        self._make_actions()
        fields = QWidget(self)
        self.options = OptionsRow(fields, services=services)
        self._delegate = QueueDelegate(self)
        self.folding = FoldingLine(self.tr("Options"), _FOLDED_KEY, self)
        self.view = QueueView(self)
        self._set_up_view()

        self._apply_button = self._button(self.apply_action)
        self._apply_button.setAutoRaise(False)  # it stands alone among fields, and text without an outline is no button
        # Its text is the tool tip, too: with large letters the panel must not make the window wider than a screen.
        self._apply_button.setMinimumWidth(_FEWEST_CHARACTERS * self.fontMetrics().averageCharWidth())
        self._apply_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._estimate = WrappedLabel("", self, is_muted=True)
        self._estimate.setToolTip(self.tr("From the pages that this computer has read so far"))
        self._notice = Notice(self)
        self._notice.action_triggered.connect(self._undo)

        bar = QHBoxLayout()
        bar.setSpacing(tokens.SPACE_HALF)
        for action in (self.pause_action, self.cancel_action, self.retry_action, self.remove_action):
            bar.addWidget(self._button(action))
        bar.addStretch()
        for action in (self.up_action, self.down_action):
            bar.addWidget(self._button(action))

        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(tokens.SPACE_HALF)
        self._bar.setAccessibleName(self.tr("Files done"))
        self._figures = QLabel(self)
        self._figures.setWordWrap(True)

        above = QVBoxLayout(fields)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(tokens.SPACE)
        above.addWidget(self.options)
        above.addWidget(self._estimate)
        above.addWidget(self._apply_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._fields = ShrinkingArea(fields, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.folding)
        layout.addWidget(self._fields)
        layout.addWidget(self._notice)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)
        layout.addWidget(self._bar)
        layout.addWidget(self._figures)

        presenter.rows_added.connect(self._on_rows_added)
        presenter.document_opened.connect(self._on_row_changed)
        presenter.row_ended.connect(self._on_row_changed)
        presenter.progress_changed.connect(self._show_progress)
        presenter.model.rowsRemoved.connect(self._on_current)
        presenter.model.layoutChanged.connect(self._enable_actions)
        presenter.rows_removed.connect(self._on_rows_removed)
        presenter.estimate_changed.connect(self._show_estimate)
        self.options.changed.connect(self._on_options)
        self.options.models_wanted.connect(self.models_wanted)
        self.folding.toggled.connect(self._fold)
        selection = self.view.selectionModel()
        selection.currentRowChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._enable_actions)
        self._fold(self.folding.is_open)
        self._on_options()
        self._show_progress()
        self._show_estimate(presenter.estimate())

    def apply_settings(self, settings: Settings) -> None:
        """Follow a change of the settings."""
        self.options.set_usual_language(settings.language)

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add files and folders with the options shown."""
        options = self.options.options()
        if options is None:
            self.presenter.message.emit(self.tr("Nothing was added: the pages cannot be understood"))
            self.folding.open()
            self.options.focus_pages()
            self._fields.show_field()
        else:
            self.presenter.add_paths(paths, options)

    def go_on(self, files: Sequence[InterruptedFile]) -> None:
        """Read files that were cut off, each with its own options."""
        self.presenter.add_entries((file.path, option_text.from_text(file.options)) for file in files)

    def selected_keys(self) -> list[int]:
        """Return the chosen rows in their order."""
        rows = self.presenter.model.rows
        return [rows[position].key for position in sorted(self._selected_positions())]

    def tool_formats(self, document_ids: Iterable[str]) -> list[str]:
        """Return the formats of the tools that documents of the list were read with, each once."""
        wanted = set(document_ids)
        slugs = {row.options.tool for row in self.presenter.model.rows if row.document_id in wanted}
        return list(dict.fromkeys(name for tool in tools() if tool.slug in slugs for name in tool.formats))

    def current_row(self) -> QueueRow | None:
        """Return the row that is current."""
        return self.presenter.model.row_at(self.view.currentIndex())

    def select(self, key: int) -> None:
        """Make a row the only chosen one."""
        index = self.presenter.model.index_of(key)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(index, flags)

    def steering_actions(self) -> list[QAction]:
        """Return the actions for a menu, in order."""
        return [
            self.pause_action,
            self.cancel_action,
            self.retry_action,
            self.password_action,
            self.options_action,
            self.apply_action,
            self.remove_action,
            self.clear_action,
            self.undo_action,
            self.up_action,
            self.down_action,
        ]

    def forget_colours(self) -> None:
        """Paint anew, after the theme has changed."""
        self._delegate.forget_colours()
        self.view.viewport().update()

    def _make_actions(self) -> None:
        self.pause_action = self._action(self.tr("&Pause"), "pause", self._toggle_pause)
        self.pause_action.setToolTip(self.tr("Finish the pages in work and begin no further ones"))
        self.cancel_action = self._action(self.tr("&Cancel"), "circle-stop", self._cancel)
        self.cancel_action.setToolTip(self.tr("Stop the chosen files; without a choice, all of them"))
        self.retry_action = self._action(self.tr("&Retry failed"), "rotate-cw", self._retry)
        self.retry_action.setToolTip(self.tr("Read failed and cancelled files again: the chosen ones, else all"))
        self.password_action = self._action(self.tr("Enter pass&word…"), "lock", self.password_wanted.emit)
        self.password_action.setToolTip(self.tr("Open the protected file that is chosen"))
        self.remove_action = self._action(self.tr("Re&move from list"), "x", self._remove)
        self.remove_action.setToolTip(self.tr("Take the chosen files off the list; files and results stay"))
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.clear_action = self._action(self.tr("Remove &finished"), "list-x", self._clear)
        self.clear_action.setToolTip(self.tr("Take all files that were read off the list; results stay in the library"))
        self.up_action = self._action(self.tr("Move &up"), "arrow-up", self._move_up, "Alt+Up")
        self.down_action = self._action(self.tr("Move &down"), "arrow-down", self._move_down, "Alt+Down")
        self.options_action = self._action(self.tr("&Options…"), "sliders-horizontal", self._open_options, "Alt+Return")
        self.options_action.setToolTip(self.tr("Show and change how the chosen files are read"))
        self.apply_action = self._action(self.tr("Read selection with these options"), "scan-text", self._apply_options)
        self.apply_action.setToolTip(
            self.tr("Use the options above for the chosen files; what was read so already is not read twice")
        )
        self.undo_action = self._action(self.tr("Undo re&move"), "undo-2", self._undo, "Ctrl+Z")
        self.undo_action.setToolTip(self.tr("Bring back the files that were taken off the list last"))

    def _action(self, text: str, icon: str, handler: object, shortcut: str = "") -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        action.triggered.connect(handler)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.presenter.model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("Files"))
        view.setRootIsDecorated(False)
        view.setItemsExpandable(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setAlternatingRowColors(True)
        view.setFrameShape(QFrame.Shape.StyledPanel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDropIndicatorShown(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.addActions(self.steering_actions())
        view.header().setAccessibleName(self.tr("Columns"))

    def _fold(self, is_open: bool) -> None:
        self.options.setVisible(is_open)
        self._apply_button.setVisible(is_open)

    def _on_options(self) -> None:
        self.folding.set_summary(self.options.summary())
        self._enable_actions()

    def _on_rows_added(self, keys: list[int]) -> None:
        if not self.view.currentIndex().isValid():
            self.select(keys[0])
        self._show_progress()

    def _on_row_changed(self, key: int) -> None:
        row = self.current_row()
        if row is not None and row.key == key:
            self.current_changed.emit(row)

    def _on_current(self) -> None:
        self.current_changed.emit(self.current_row())
        self._enable_actions()

    def _show_progress(self) -> None:
        progress = self.presenter.progress()
        self._bar.setMaximum(max(1, progress.total))
        self._bar.setValue(progress.done)
        self._bar.setVisible(progress.total > 0)
        parts = []
        if progress.total:
            parts.append(self.tr("{} of {}").format(progress.done, wording.files(progress.total)))
            if progress.failed:
                parts.append(self.tr("{} not read").format(progress.failed))
            if progress.elapsed_s is not None:
                parts.append(wording.duration(progress.elapsed_s))
            if self.presenter.is_paused:
                parts.append(self.tr("paused"))
            elif progress.remaining_s is not None:
                parts.append(wording.time_left(progress.remaining_s))
        self._figures.setText(wording.in_one_line(parts))
        self._figures.setVisible(bool(parts))
        self._enable_actions()

    def _enable_actions(self) -> None:
        counts = self.presenter.model.counts
        has_rows = bool(self.presenter.model.rows)
        chosen = self.view.selectionModel().hasSelection()
        is_busy = self.presenter.is_busy
        is_paused = self.presenter.is_paused
        self.pause_action.setEnabled(is_busy or is_paused)
        self.pause_action.setText(self.tr("&Resume") if is_paused else self.tr("&Pause"))
        icons.set_icon(self.pause_action, "play" if is_paused else "pause")
        self.cancel_action.setEnabled(is_busy)
        row = self.current_row()
        is_lost = row is not None and row.is_deleted
        self.retry_action.setEnabled(bool(counts[RowState.FAILED] or counts[RowState.CANCELLED] or is_lost))
        self.clear_action.setEnabled(bool(counts[RowState.DONE]))
        self.remove_action.setEnabled(has_rows and chosen)
        can_rise, can_sink = self._ways() if has_rows and chosen else (False, False)
        self.up_action.setEnabled(can_rise)
        self.down_action.setEnabled(can_sink)
        self.options_action.setEnabled(has_rows and chosen)
        self.password_action.setEnabled(row is not None and row.needs_password)
        self.undo_action.setEnabled(self.presenter.can_undo_remove)
        self.apply_action.setEnabled(has_rows and chosen and self.options.is_valid())
        is_waiting = has_rows and chosen and self._is_selection_waiting()
        self.apply_action.setText(
            self.tr("Use these options for the selection")
            if is_waiting
            else self.tr("Read selection with these options")
        )

    def _toggle_pause(self) -> None:
        if self.presenter.is_paused:
            self.presenter.resume()
        else:
            self.presenter.pause()
        self._show_progress()

    def _cancel(self) -> None:
        busy = (RowState.WAITING, RowState.READING)
        rows = self.presenter.model
        chosen = [key for key in self.selected_keys() if (row := rows.row(key)) and row.state in busy]
        self.presenter.cancel(chosen or [row.key for row in rows.rows if row.state in busy])

    def _retry(self) -> None:
        failed = self.presenter.failed()
        chosen = set(self.selected_keys())
        self.presenter.retry([key for key in failed if key in chosen] or failed)

    def _remove(self) -> None:
        positions = sorted(self._selected_positions())
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.presenter.remove(self.selected_keys())
        rows = self.presenter.model.rows
        if positions and rows:
            self.select(rows[min(positions[0], len(rows) - 1)].key)
        if had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        self._notice.clear()
        self.presenter.undo_remove()
        self._enable_actions()

    def _on_rows_removed(self, count: int) -> None:
        self._notice.show_message(Tone.INFO, self.tr("%n file(s) taken off the list.", "", count), self.tr("Undo"))
        self._enable_actions()

    def _is_selection_waiting(self) -> bool:
        # A look at the first ones is enough for a word on a button; all of thousands would be felt.
        rows = self.presenter.model.rows
        return all(rows[p].state is RowState.WAITING for p in itertools.islice(self._selected_positions(), _LOOKED_AT))

    def _ways(self) -> tuple[bool, bool]:
        """Return whether moving the chosen rows up and down would change their order; by ranges, as below."""
        ranges = self.view.selectionModel().selection().toList()
        tops, bottoms = [r.top() for r in ranges], [r.bottom() for r in ranges]
        first, last = min(tops), max(bottoms)
        has_gap = last - first + 1 > sum(r.height() for r in ranges)
        return has_gap or first > 0, has_gap or last < len(self.presenter.model.rows) - 1

    def _selected_positions(self) -> Iterator[int]:
        # By ranges: an index for each of thousands of cells takes a tenth of a second.
        for chosen in self.view.selectionModel().selection().toList():
            yield from range(chosen.top(), chosen.bottom() + 1)

    def _show_estimate(self, known: Estimate) -> None:
        self._estimate.setText(estimate_text(known))
        self._estimate.setAccessibleName(self._estimate.text())

    def _open_options(self) -> None:
        from app.gui.queue.options_dialog import OptionsDialog

        found = [row for key in self.selected_keys() if (row := self.presenter.model.row(key)) is not None]
        rows = [row for row in found if row.served is None]  # others say themselves how they are read
        if rows:
            dialog = OptionsDialog(rows, self, self.options.usual_language, self._services)
            dialog.fields.models_wanted.connect(self.models_wanted)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.options_chosen.connect(self.presenter.set_options)
            dialog.open()

    def _clear(self) -> None:
        self.presenter.remove([row.key for row in self.presenter.model.rows if row.state is RowState.DONE])

    def _move_up(self) -> None:
        self.presenter.move(self.selected_keys(), -1)

    def _move_down(self) -> None:
        self.presenter.move(self.selected_keys(), 1)

    def _apply_options(self) -> None:
        options = self.options.options()
        if options is not None:
            self.presenter.retry(self.selected_keys(), options)
