"""What the dialogs of tools share: they stand beside the window, run one piece of work, and show how it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, tokens
from app.gui.button_words import name_buttons
from app.gui.document_tools.work import ToolWork
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.services import GuiServices
from app.gui.window_size import resize_to_text
from app.gui.workspace import Workspace
from app.gui.wrapped_label import WrappedLabel
from core.errors import AppError
from core.jobs import JobEvent, JobState


class ToolDialog(QDialog):
    """Not modal: the page stays in reach, and a row that is chosen shows its place there. GUI thread only."""

    place_requested = Signal(str, int, object)
    """A place shall be shown: id of the document, page index, boxes (tuple of BBox)."""
    models_requested = Signal()
    """A person wants to see which models there are."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Build the frame; ``lay_out`` fills it."""
        super().__init__(parent)
        self.services, self.workspace = services, workspace
        self.work = ToolWork(self)
        self.notice = Notice(self)
        self.notice.action_triggered.connect(self.models_requested)
        self.intro = WrappedLabel("", self)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        self.start_button = QPushButton(self)
        self.start_button.setDefault(True)
        self.stop_button = self.button(self.tr("Stop"), "square")
        self.stop_button.hide()
        self.save_button = self.button(self.tr("Save as…"), "download")
        self.save_button.setEnabled(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        name_buttons(self._buttons)
        self.stop_button.clicked.connect(self.work.stop)
        self.start_button.clicked.connect(self.begin)
        self.work.progressed.connect(self._on_progress)
        self.work.ended.connect(self._on_ended)

    def button(self, text: str, icon: str) -> QPushButton:
        """Return a button with a name and an icon."""
        made = QPushButton(text, self)
        made.setAutoDefault(False)
        made.setAccessibleName(text.removesuffix("…"))
        icons.set_icon(made, icon)
        return made

    def lay_out(self, head: QHBoxLayout, content: QWidget, extra: tuple[QPushButton, ...] = ()) -> None:
        """Put everything in place: the line of choices, the content, the buttons below."""
        head.setSpacing(tokens.SPACE)
        head.addStretch(1)
        head.addWidget(self.start_button)
        head.addWidget(self.stop_button)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SPACE)
        for each in (*extra, self.save_button):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.intro)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self.notice)
        layout.addWidget(content, 1)
        layout.addLayout(foot)
        resize_to_text(self, 90, 30)
        self.show_state()

    def begin(self) -> None:
        """Start the work; each dialog knows which."""
        raise NotImplementedError

    def take(self, result: object) -> None:
        """Show what the work returned."""
        raise NotImplementedError

    def fail(self, error: AppError) -> None:
        """Say what went wrong."""
        self.notice.show_message(Tone.DANGER, error_text(error), can_dismiss=True)

    def show_state(self) -> None:
        """Offer what can be done now."""
        is_running = self.work.is_running
        self.start_button.setVisible(not is_running)
        self.start_button.setEnabled(self.workspace.document_id is not None)
        self.stop_button.setVisible(is_running)
        self._progress.setVisible(is_running)

    def close_tool(self, timeout_s: float) -> bool:
        """Stop for good and tell whether it ended in time; for the end of the window."""
        return self.work.close(timeout_s)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(0 if total <= 1 else total)
        self._progress.setValue(done)

    @Slot(object)
    def _on_ended(self, event: JobEvent) -> None:
        self.show_state()
        if event.state is JobState.SUCCEEDED:
            self.take(event.result)
        elif event.state is JobState.FAILED and event.error is not None:
            self.fail(event.error)

    def start(self, work: object) -> None:
        """Run work (``core.jobs.Work``) and show that it goes on."""
        self.notice.clear()
        self._progress.setMaximum(0)
        self.work.start(work)  # type: ignore[arg-type]  # a partial, whose type mypy loses
        self.show_state()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
