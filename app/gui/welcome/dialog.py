"""The first run: what the program is, getting the models, and a sample to try it on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.notice import Tone
from app.gui.services import GuiServices
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.model_work import ModelWork
from app.gui.sizes import size_text
from app.gui.translation import listed
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.models.service import ModelFacts
from core.resources import resource_path
from core.settings import NetworkPolicy


class WelcomeDialog(QDialog):
    """Gets or imports the default models, then offers samples. Can be left at any time."""

    open_requested = Signal(list)
    """Files shall be opened (list[Path])."""
    models_ready = Signal()
    """The default models are installed now."""

    def __init__(self, services: GuiServices, parent: QWidget | None = None) -> None:
        """Build the page; how the models stand is asked in the background."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self._network = services.settings.network
        self._is_ready = False
        self.tasks = ModelTasks(services.models, self)

        title = QLabel(self.tr("Welcome to Pagesight"), self)
        title.setFont(theme.scaled_font(title.font(), tokens.TYPE_TITLE, is_bold=True))
        intro = WrappedLabel(
            self.tr(
                "Pagesight reads scans, photos and PDFs on this machine and turns them into text, tables and "
                "searchable PDFs. Nothing you open leaves your machine."
            ),
            self,
        )
        self._work = ModelWork(self.tasks, self)
        self._notice = self._work.notice
        self._state = WrappedLabel("", self)
        self._get = QPushButton(self.tr("Get the models"), self)
        icons.set_icon(self._get, "download")
        self._get.clicked.connect(self._on_get)
        self._import = self._work.import_button
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        self._get.setAccessibleName(self._get.text())
        self._get.setAutoDefault(False)
        buttons.addWidget(self._get)
        buttons.addWidget(self._import)
        buttons.addStretch(1)

        self._samples = self._make_samples()
        closing = QDialogButtonBox(self)
        self._close = closing.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setAccessibleName(self._close.text())
        closing.rejected.connect(self.reject)
        self._close.setAutoDefault(False)
        self._get.setDefault(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(title)
        layout.addWidget(intro)
        layout.addWidget(self._rule())
        layout.addWidget(self._head(self.tr("Models")))
        layout.addWidget(self._notice)
        layout.addWidget(self._state)
        layout.addWidget(self._work)
        layout.addLayout(buttons)
        layout.addWidget(self._rule())
        layout.addWidget(self._head(self.tr("Try it on a sample")))
        layout.addWidget(self._samples)
        layout.addStretch(1)
        layout.addWidget(closing)
        resize_to_text(self, 80, 26)

        self.tasks.facts_known.connect(self._on_facts)
        self.tasks.running_changed.connect(self._on_running_changed)
        self._on_running_changed(is_running=False)
        self.tasks.refresh()

    def reject(self) -> None:
        """Leave; a download at work is stopped and continued another time."""
        self.tasks.abandon()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the window's cross as leaving."""
        self.tasks.abandon()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Give back the height that messages and progress needed, once the models are there."""
        # Asked first: the event that deletes the dialog leaves nothing to ask afterwards.
        is_layout = event.type() is QEvent.Type.LayoutRequest
        is_done = super().event(event)
        if not is_layout or not self._is_ready:
            return is_done
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            if 0 < needed < self.height():
                self.resize(self.width(), needed)
        return is_done

    def _head(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(theme.scaled_font(label.font(), tokens.TYPE_SUBTITLE, is_bold=True))
        return label

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setForegroundRole(self.palette().ColorRole.Mid)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        return rule

    def _make_samples(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.SPACE)
        samples = (
            (self.tr("A scanned document"), "scan.pdf", "file-text"),
            (self.tr("An invoice with a table"), "invoice.png", "table"),
            (self.tr("A photo of a page"), "photo.jpg", "camera"),
            (self.tr("Chinese and Japanese"), "cjk.png", "languages"),
        )
        for place, (text, name, icon_name) in enumerate(samples):
            button = QPushButton(text, box)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.setProperty("sample", name)
            icons.set_icon(button, icon_name)
            button.clicked.connect(self._on_sample)
            grid.addWidget(button, place // 2, place % 2)
        return box

    def _on_facts(self, facts: ModelFacts) -> None:
        self._is_ready = facts.is_default_pack_ready
        if self._is_ready:
            self._state.setText("")
            self._notice.show_message(Tone.SUCCESS, self.tr("The models are installed: everything is ready."))
            self.models_ready.emit()
        else:
            size = size_text(sum(planned.size for planned in facts.planned))
            sources = listed(planned.source for planned in facts.planned)
            if self._network is NetworkPolicy.NEVER:
                text = self.tr("Reading needs models. Your settings forbid downloads: import them from a folder.")
            elif facts.planned:
                text = self.tr("Reading needs models: {} from {}, once. Then no network is needed any more.")
                text = text.format(size, sources)
            else:
                text = self.tr("Reading needs models. No source can be reached: import them from a folder.")
            self._state.setText(text)
        self._on_running_changed(is_running=self.tasks.is_running)

    def _on_running_changed(self, is_running: bool) -> None:
        self._get.setVisible(not is_running and not self._is_ready and self._network is not NetworkPolicy.NEVER)
        self._import.setVisible(not is_running and not self._is_ready)
        self._state.setVisible(not self._is_ready)
        self._samples.setEnabled(self._is_ready)

    def _on_get(self) -> None:
        # The text above named source and size: pressing the button is the consent.
        self.tasks.install((), NetworkPolicy.ALLOW)

    def _on_sample(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.open_requested.emit([resource_path(f"samples/{sender.property('sample')}")])
            self.accept()
