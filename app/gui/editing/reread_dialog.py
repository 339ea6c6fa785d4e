"""Reading a page or an area again: options, progress, and the choice between old and new."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme, tokens
from app.gui.editing.diff_view import DiffView
from app.gui.editing.rereading_call import Rereading, RereadingCall
from app.gui.error_wording import error_text
from app.gui.queue import option_wording
from app.gui.queue.language_field import LanguageField
from app.gui.services import GuiServices
from app.gui.wrapped_label import WrappedLabel
from app.services.edit.rereading import RereadRequest
from core.errors import AppError
from core.geometry import BBox
from core.model import Content, Page, TextLayerMode, Tier

_OPTIONS_SIZE, _DIFF_SIZE = QSize(480, 200), QSize(760, 520)


class RereadDialog(QDialog):
    """Asks how to read, reads, and shows both readings. Nothing is changed until ``taken``. GUI thread only."""

    taken = Signal(object)
    """The person takes the new reading (Rereading)."""

    def __init__(
        self,
        services: GuiServices,
        document_id: str,
        page: Page,
        area: BBox | None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer to read.

        Args:
            services: The services of the window.
            document_id: A document of the library.
            page: The page as it is now.
            area: Part of it, pixels of the page frame; None for all of it.
            parent: Owner.
        """
        super().__init__(parent)
        self._document_id, self._page, self._area = document_id, page, area
        self._result: Rereading | None = None
        self._services = services
        self._is_closing = False
        self.call = RereadingCall(services, self)
        self.setWindowTitle(self.tr("Read the page again") if area is None else self.tr("Read the area"))
        self.resize(_OPTIONS_SIZE)
        self.options, self.progress, self.diff = self._options_page(), self._progress_page(), DiffView(self)
        self.stack = QStackedWidget(self)
        for widget in (self.options, self.progress, self.diff):
            self.stack.addWidget(widget)
        self.message = WrappedLabel("", self)
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[tokens.SPACE_2] * 4)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())
        self.call.finished.connect(self._on_finished)
        self.call.failed.connect(self._on_failed)
        self.call.cancelled.connect(self._on_cancelled)
        self.call.progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._show_stage(self.options)

    def request(self) -> RereadRequest:
        """Return what the fields say."""
        return RereadRequest(
            self._document_id,
            self._page.index,
            self._area,
            Tier(self.tier.currentData()),
            self.language.value(),
            TextLayerMode(self.text_layer.currentData()),
            self._content(),
        )

    def _content(self) -> Content:
        is_vlm = Tier(self.tier.currentData()) is Tier.VLM
        return Content.HANDWRITING if is_vlm and self.handwriting.isChecked() else Content.PRINT

    @Slot()
    def read(self) -> None:
        """Begin to read."""
        self._tell("")
        self.progress_label.setText(self.tr("Reading…"))
        self.bar.setRange(0, 0)
        self._show_stage(self.progress)
        self.call.start(self.request(), self._page)

    # How it is built

    def _options_page(self) -> QWidget:
        page = QWidget(self)
        self.tier = QComboBox(page)
        self.tier.setAccessibleName(self.tr("Tier"))
        for tier in Tier:
            self.tier.addItem(option_wording.tier_name(tier), tier)
            model, missing = self.tier.model(), self._services.tiers.missing_for(tier)
            if missing is not None and isinstance(model, QStandardItemModel):
                item = model.item(self.tier.count() - 1)
                item.setEnabled(False)
                item.setText(
                    self.tr("{name} ({reason})").format(name=item.text(), reason=option_wording.missing(missing))
                )
        self.handwriting = QCheckBox(self.tr("&Handwriting"), page)
        self.handwriting.setToolTip(self.tr("Tells the vision model that the text is written by hand"))
        self.tier.currentIndexChanged.connect(self._on_tier)
        self._on_tier()
        self.language = LanguageField(page, self._services)
        self.text_layer = QComboBox(page)
        self.text_layer.setAccessibleName(self.tr("Text in the file"))
        for mode in (TextLayerMode.FORCE, TextLayerMode.AUTO, TextLayerMode.KEEP):
            self.text_layer.addItem(option_wording.text_layer_name(mode), mode)
        for field in (self.tier, self.language, self.text_layer):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(
            WrappedLabel(
                self.tr("Nothing is changed before you have compared the new reading with the text as it is now."),
                page,
                is_muted=True,
            )
        )
        form.addRow(self.tr("&Tier"), self.tier)
        form.addRow(self.handwriting)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("Te&xt in the file"), self.text_layer)
        return page

    @Slot()
    def _on_tier(self) -> None:
        self.handwriting.setVisible(Tier(self.tier.currentData()) is Tier.VLM)

    def _progress_page(self) -> QWidget:
        page = QWidget(self)
        self.progress_label = WrappedLabel(self.tr("Reading…"), page)
        self.bar = bar = QProgressBar(page)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Reading"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.progress_label)
        column.addWidget(bar)
        column.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        self.read_button = QPushButton(self.tr("Read"), self)
        self.again_button = QPushButton(self.tr("Other options"), self)
        self.take_button = QPushButton(self.tr("Take new"), self)
        self.keep_button = QPushButton(self.tr("Keep old"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.read_button.clicked.connect(self.read)
        self.again_button.clicked.connect(self._on_again)
        self.take_button.clicked.connect(self._on_take)
        self.keep_button.clicked.connect(self.reject)
        self.cancel_button.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.again_button)
        row.addStretch(1)
        for button in (self.keep_button, self.take_button, self.read_button, self.cancel_button):
            row.addWidget(button)
        return row

    def _show_stage(self, stage: QWidget) -> None:
        self.stack.setCurrentWidget(stage)
        is_diff = stage is self.diff
        # A page that could not be read gets its size from a reading, even one without text.
        is_changed = is_diff and (self.diff.change_count > 0 or self._page.failure is not None)
        self.read_button.setVisible(stage is self.options)
        self.cancel_button.setVisible(not is_diff)
        self.again_button.setVisible(is_diff)
        self.keep_button.setVisible(is_diff)
        self.take_button.setVisible(is_changed)
        # Enter, pressed without a look, must not replace what stands there.
        is_gain = is_changed and not self.diff.is_anything_lost
        default = self.read_button if stage is self.options else self.take_button if is_gain else self.keep_button
        default.setDefault(True)
        self.keep_button.setText(self.tr("Keep old") if is_changed or not is_diff else self.tr("Close"))
        if stage is not self.progress:
            default.setFocus()
        else:
            self.cancel_button.setFocus()

    def _tell(self, text: str, tint: str = "") -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        if text:
            self.message.set_tint(tint or theme.active_colours().text)

    # What happens

    @Slot(object)
    def _on_finished(self, result: Rereading) -> None:
        if self._is_closing:
            super().reject()
            return
        self._result = result
        self.diff.show_parts(result.parts)
        self.resize(self.size().expandedTo(_DIFF_SIZE))
        count = self.diff.change_count
        text = (
            self.tr("%n place(s) differ; what goes is struck through, what comes is underlined.", "", count)
            if count
            else self.tr("The new reading says the same.")
        )
        if result.left_out:
            text += " " + self.tr("%n line(s) that you removed before stay removed.", "", result.left_out)
        self._tell(text)
        self._show_stage(self.diff)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        """Say which part of the page the vision model is at."""
        if not self.call.is_running or not total or self.call.is_stopping:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.progress_label.setText(
            self.tr("Reading part {number} of {total}").format(
                number=self.locale().toString(min(done + 1, total)), total=self.locale().toString(total)
            )
        )

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if self._is_closing:
            super().reject()
            return
        self._tell(error_text(error), theme.active_colours().danger)
        self._show_stage(self.options)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._is_closing:
            super().reject()
            return
        self._tell("")
        self._show_stage(self.options)

    @Slot()
    def _on_again(self) -> None:
        self._tell("")
        self._show_stage(self.options)

    @Slot()
    def _on_take(self) -> None:
        if self._result is not None:
            self.taken.emit(self._result)
        self.accept()

    @Slot()
    def _on_cancel(self) -> None:
        if self.call.is_running:
            self.progress_label.setText(self.tr("Stopping…"))
            self.call.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close; a reading at work is cancelled first."""
        if self.call.is_running:
            self._is_closing = True
            self.call.cancel()
            self.hide()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Cancel a reading at work."""
        self.call.cancel()
        super().closeEvent(event)
