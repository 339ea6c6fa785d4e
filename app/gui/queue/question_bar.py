"""The bar that asks what to do with files that hold text already. Not modal: the other files are read meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.qt_jobs import run_in_background
from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.rows import RowState
from app.gui.queue.text_questions import TextPolicy
from app.gui.wrapped_label import WrappedLabel
from core.errors import AppError
from core.settings import Settings
from core.text import shown_name


class QuestionBar(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(
        self,
        presenter: QueuePresenter,
        remember: Callable[[str], object],
        policy: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the files of a queue.

        Args:
            presenter: The queue.
            remember: Stores an answer (a TextPolicy) for good; called in the background.
            policy: The stored answer.
            parent: Owner.
        """
        super().__init__(parent)
        self._remember = remember
        presenter.questions.policy = TextPolicy(policy)
        self._presenter = presenter
        self.setAccessibleName(self.tr("Question about files that hold text"))
        self._icon = QLabel(self)
        self._text = WrappedLabel("", self)
        self._hint = WrappedLabel("", self, is_muted=True)
        self.keep = self._button(self.tr("&Use the text"), "file-text")
        self.force = self._button(self.tr("Read the &pictures"), "scan-text")
        self.for_all = QCheckBox(self.tr("For &all files of this batch"), self)
        self.for_all.setAccessibleDescription(self.tr("Without it you are asked for each file"))
        self.for_all.setToolTip(self.for_all.accessibleDescription())
        self.for_all.setChecked(True)
        self.remember = QCheckBox(self.tr("&Remember"), self)
        self.remember.setAccessibleDescription(self.tr("Do not ask again; the settings can change it"))
        self.remember.setToolTip(self.remember.accessibleDescription())
        for box in (self.for_all, self.remember):
            box.setAccessibleName(box.text().replace("&", ""))

        texts = QVBoxLayout()
        texts.setSpacing(tokens.SPACE_HALF)
        texts.addWidget(self._text)
        texts.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.force)
        buttons.addSpacing(tokens.SPACE)
        buttons.addWidget(self.for_all)
        buttons.addWidget(self.remember)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE)
        column.addLayout(texts)
        column.addLayout(buttons)
        layout = QHBoxLayout(self)
        # Above and below the box a little room to its neighbours.
        room = tokens.SPACE + tokens.SPACE_HALF
        layout.setContentsMargins(tokens.SPACE, room, tokens.SPACE, room)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.hide()

        self.keep.clicked.connect(self._on_keep)
        self.force.clicked.connect(self._on_force)
        presenter.questions.changed.connect(self.refresh)
        presenter.row_ended.connect(self.refresh)
        presenter.questions.remembered.connect(self._on_remembered)
        self.refresh()

    def apply_settings(self, settings: Settings) -> None:
        """Follow a change of the settings."""
        self._presenter.questions.policy = TextPolicy(settings.text_in_files)

    @property
    def text(self) -> str:
        """The question; empty while there is none."""
        return "" if self.isHidden() else self._text.text()

    def refresh(self) -> None:
        """Show the question as it stands."""
        rows = self._presenter.questions.open_rows()
        self.setVisible(bool(rows))
        if not rows:
            return
        name, more = shown_name(rows[0].path.name), len(rows) - 1
        if more:
            text = self.tr("“{}” and %n more file(s) hold text already.", "", more).format(name)
        else:
            text = self.tr("“{}” holds text already.").format(name)
        if all(row.state is RowState.DONE for row in rows):
            hint = self.tr("That text was used. The pictures of the pages can still be read instead.")
        else:
            question = self.tr("Use that text, or read the pictures of the pages?")
            text = f"{text} {question}"
            hint = self.tr("Without an answer their text is used as soon as the other files are done.")
        self._hint.setText(hint)
        self._text.setText(text)
        self._text.setAccessibleName(self._text.text())
        edge = theme.icon_edge(tokens.ICON_SMALL, self.fontMetrics())
        icon = icons.pixmap("info", edge, theme.active_colours().accent, self.devicePixelRatioF())
        self._icon.setPixmap(icon)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box in the colours in force."""
        colours = theme.active_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(colours.accent), tokens.BORDER))
        painter.setBrush(theme.colour(colours.surface_hover))
        box = QRectF(self.rect()).adjusted(0.5, 0.5 + tokens.SPACE_HALF, -0.5, -0.5 - tokens.SPACE_HALF)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.end()

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        icons.set_icon(button, icon)
        return button

    def _on_keep(self) -> None:
        self._answer(TextPolicy.KEEP)

    def _on_force(self) -> None:
        self._answer(TextPolicy.FORCE)

    def _on_remembered(self, policy: str) -> None:
        run_in_background(self, partial(self._remember, policy), self._on_stored, self._on_failed)

    def _on_stored(self, _: object) -> None:
        self._presenter.message.emit(self.tr("The answer is kept in the settings"))

    def _on_failed(self, error: AppError) -> None:
        self._presenter.message.emit(error_text(error))

    def _answer(self, policy: TextPolicy) -> None:
        is_remembered = self.remember.isChecked()
        self.remember.setChecked(False)
        self._presenter.answer_text(policy, is_for_all=self.for_all.isChecked(), is_remembered=is_remembered)
