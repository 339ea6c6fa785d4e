"""Improve doubtful parts: for how long, how far it is, and each difference to be accepted or rejected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme, tokens
from app.gui.editing.diff_view import DiffView
from app.gui.error_wording import error_text
from app.gui.improve.improve_call import ImproveCall
from app.gui.improve.proposal_model import ProposalModel, numbers_text, summary
from app.gui.page_view.page_pictures import PagePictures, image_of
from app.gui.qt_jobs import run_in_background
from app.gui.roomy_rows import RoomyRows
from app.gui.services import GuiServices
from app.gui.wrapped_label import WrappedLabel
from app.services.improve.proposal import Accept, Proposal, ProposalState
from app.services.improve.service import ImproveRequest, ImproveResult, ImproveService
from app.services.views.page_picture import PagePicture, PageRequest
from core.errors import AppError

_OPTIONS_SIZE, _LIST_SIZE = QSize(520, 220), QSize(860, 600)
_PICTURES = 16 * 2**20
_PICTURE_HEIGHT = 160
_MARGIN = 12  # pixels of the page around a part


class ImproveDialog(QDialog):
    """Takes second looks at one document. Nothing is changed before a proposal is accepted. GUI thread only."""

    accept_wanted = Signal(object)
    """A tuple of Proposals that the person takes; ``settle`` answers for each."""

    def __init__(
        self,
        services: GuiServices,
        improving: ImproveService,
        document_id: str,
        page_index: int,
        parent: QWidget | None = None,
    ) -> None:
        """Offer a look, or what an earlier one left open.

        Args:
            services: The services of the window.
            improving: Takes the looks.
            document_id: A document of the library.
            page_index: The page shown, counted from 0.
            parent: Owner.
        """
        super().__init__(parent)
        self._services, self._improving = services, improving
        self._document_id, self._page_index = document_id, page_index
        self._is_closing = False
        self._wanted_picture: PageRequest | None = None
        self.call = ImproveCall(improving, self)
        self.model = ProposalModel(self)
        self._pictures = PagePictures(services, cache_bytes=_PICTURES, parent=self)
        self.setWindowTitle(self.tr("Improve doubtful parts"))
        self.resize(_OPTIONS_SIZE)
        self.options, self.progress, self.list = self._options_page(), self._progress_page(), self._list_page()
        self.stack = QStackedWidget(self)
        for widget in (self.options, self.progress, self.list):
            self.stack.addWidget(widget)
        self.message = WrappedLabel("", self)
        self.message.setAccessibleName(self.tr("Message"))
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[tokens.SPACE_2] * 4)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())
        self.call.progressed.connect(self._on_progress)
        self.call.proposed.connect(self._on_proposed)
        self.call.finished.connect(self._on_finished)
        self.call.failed.connect(self._on_failed)
        self.call.stopped.connect(self._on_stopped)
        self._pictures.ready.connect(self._on_picture)
        self._show_stage(self.options)
        run_in_background(self, partial(improving.proposals, document_id), self._on_earlier, self._on_failed)

    @Slot()
    def look(self) -> None:
        """Begin to look."""
        self._tell("")
        self.model.show(())
        pages = None if self.scope.currentData() else (self._page_index,)
        self._on_progress(0, 0)
        self._show_stage(self.progress)
        threshold = self._services.settings.doubtful_below_percent / 100
        self.call.start(ImproveRequest(self._document_id, pages, 60.0 * self.minutes.value(), threshold))

    @Slot(object, bool)
    def settle(self, proposal: Proposal, is_accepted: bool) -> None:
        """Say what has become of a proposal that the person took; one whose text has changed since goes, too."""
        if not is_accepted:
            self._tell(self.tr("The text there has changed since; this proposal is dropped."))
        self._settle(proposal, ProposalState.ACCEPTED if is_accepted else ProposalState.REJECTED)

    # How it is built

    def _options_page(self) -> QWidget:
        page = QWidget(self)
        self.minutes = QDoubleSpinBox(page)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.minutes.setRange(0.1, 600)
        self.minutes.setDecimals(1)
        self.minutes.setValue(self._services.settings.improve_minutes)
        self.minutes.setSuffix(self.tr(" min"))
        self.scope = QComboBox(page)
        self.scope.setAccessibleName(self.tr("Which pages"))
        self.scope.addItem(self.tr("All pages of the document"), True)
        self.scope.addItem(self.tr("The page shown"), False)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(
            WrappedLabel(
                self.tr(
                    "A vision model reads doubtful text, tables and what is hardly legible once more, the worst "
                    "first. Nothing is changed before you have seen what differs."
                ),
                page,
                is_muted=True,
            )
        )
        form.addRow(self.tr("&Time at most"), self.minutes)
        form.addRow(self.tr("&Pages"), self.scope)
        return page

    def _progress_page(self) -> QWidget:
        page = QWidget(self)
        self.progress_label = WrappedLabel("", page)
        self.bar = QProgressBar(page)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking again"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.progress_label)
        column.addWidget(self.bar)
        column.addStretch(1)
        return page

    def _list_page(self) -> QWidget:
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("What differs"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(RoomyRows(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self.view, self._on_accept, context=Qt.ShortcutContext.WidgetShortcut)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.view, self._on_reject, context=Qt.ShortcutContext.WidgetShortcut
        )
        self.picture = QLabel(self)
        self.picture.setAccessibleName(self.tr("The part as it stands on the page"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedHeight(_PICTURE_HEIGHT)
        self.diff = DiffView(self)
        self.numbers = WrappedLabel("", self)
        self.numbers.setAccessibleName(self.tr("Numbers that differ"))
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.picture)
        column.addWidget(self.diff, 1)
        column.addWidget(self.numbers)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 600])
        return splitter

    def _buttons(self) -> QHBoxLayout:
        self.look_button = self._button(self.tr("Look again"), self.look)
        self.stop_button = self._button(self.tr("Stop"), self._on_stop)
        self.again_button = self._button(self.tr("Another look…"), self._on_again)
        self.accept_button = self._button(self.tr("&Accept"), self._on_accept)
        self.accept_button.setToolTip(self.tr("Put this reading into the text (Enter in the list)"))
        self.reject_button = self._button(self.tr("&Reject"), self._on_reject)
        self.reject_button.setToolTip(self.tr("Keep the text as it is (Delete in the list)"))
        self.words_button = self._button(self.tr("Accept &where numbers agree"), self._on_accept_words)
        self.words_button.setToolTip(self.tr("Accept every difference that leaves all numbers as they are"))
        self.all_button = self._button(self.tr("Accept a&ll"), self._on_accept_all)
        self.close_button = self._button(self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.again_button)
        row.addStretch(1)
        for button in (
            self.accept_button,
            self.reject_button,
            self.words_button,
            self.all_button,
            self.look_button,
            self.stop_button,
            self.close_button,
        ):
            row.addWidget(button)
        return row

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _show_stage(self, stage: QWidget) -> None:
        self.stack.setCurrentWidget(stage)
        is_list = stage is self.list
        self.look_button.setVisible(stage is self.options)
        self.stop_button.setVisible(stage is self.progress)
        self.again_button.setVisible(is_list)
        for button in (self.accept_button, self.reject_button, self.words_button, self.all_button):
            button.setVisible(is_list)
        if stage is self.options:
            self.look_button.setDefault(True)
            self.minutes.setFocus()
        elif is_list:
            self.resize(self.size().expandedTo(_LIST_SIZE))
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()
        else:
            self.stop_button.setFocus()
        self._enable()

    def _enable(self) -> None:
        has_any = self.model.rowCount() > 0
        has_words = any(each.is_accepted_by(Accept.SAME_NUMBERS) for each in self.model.proposals)
        for button in (self.accept_button, self.reject_button, self.all_button):
            button.setEnabled(has_any)
        self.words_button.setEnabled(has_words)

    def _tell(self, text: str, tint: str = "") -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        if text:
            self.message.set_tint(tint or theme.active_colours().text)

    # The look

    def _on_earlier(self, proposals: tuple[Proposal, ...]) -> None:
        if proposals and not self.call.is_running and self.stack.currentWidget() is self.options:
            self.model.show(proposals)
            self._tell(self.tr("%n difference(s) of an earlier look are still open.", "", len(proposals)))
            self._show_stage(self.list)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            number = min(done + 1, total)
            self.progress_label.setText(
                self.tr("Looking at part {number} of {total}; at most {minutes} min in all").format(
                    number=self.locale().toString(number),
                    total=self.locale().toString(total),
                    minutes=self.locale().toString(self.minutes.value(), "f", 1),
                )
            )
        else:
            self.progress_label.setText(self.tr("Looking for doubtful parts…"))

    @Slot(object)
    def _on_proposed(self, proposal: Proposal) -> None:
        self.model.add(proposal)

    @Slot(object)
    def _on_finished(self, result: ImproveResult) -> None:
        if self._is_closing:
            super().reject()
            return
        if not result.doubtful:
            self._tell(self.tr("Nothing here is doubtful."))
            self._show_stage(self.options)
            return
        text = self.tr("%n part(s) were read differently.", "", len(result.proposals))
        if result.left_out:
            text += " " + self.tr("For %n more there was no time.", "", result.left_out)
        self._tell(text)
        self._show_stage(self.list if self.model.rowCount() else self.options)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if self._is_closing:
            super().reject()
            return
        self._tell(error_text(error), theme.active_colours().danger)
        self._show_stage(self.list if self.model.rowCount() else self.options)

    @Slot()
    def _on_stopped(self) -> None:
        if self._is_closing:
            super().reject()
            return
        self._tell("")
        self._show_stage(self.list if self.model.rowCount() else self.options)

    @Slot()
    def _on_stop(self) -> None:
        self.progress_label.setText(self.tr("Stopping…"))
        self.call.stop()

    @Slot()
    def _on_again(self) -> None:
        self._tell("")
        self._show_stage(self.options)

    # Proposals

    def _current(self) -> Proposal | None:
        return self.model.at(self.view.currentIndex().row())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        proposal = self.model.at(current.row())
        self.picture.clear()
        self._wanted_picture = None
        if proposal is None:
            self.diff.show_parts(())
            self.numbers.setText("")
            return
        self.diff.show_parts(proposal.parts())
        self.numbers.setText(numbers_text(proposal))
        self.numbers.set_tint(theme.active_colours().warning)
        self.picture.setAccessibleDescription(summary(proposal))
        region = proposal.old.bbox.expanded(_MARGIN, _MARGIN)
        self._wanted_picture = PageRequest(self._document_id, proposal.page_index, 0, region, 1.0)
        self._pictures.want([self._wanted_picture])

    @Slot(object, object)
    def _on_picture(self, request: PageRequest, picture: PagePicture) -> None:
        if request != self._wanted_picture:
            return
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image_of(picture))
        room = self.picture.contentsRect().size() * ratio
        if pixmap.width() > room.width() or pixmap.height() > room.height():
            pixmap = pixmap.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)

    @Slot()
    def _on_accept(self) -> None:
        proposal = self._current()
        if proposal is not None:
            self.accept_wanted.emit((proposal,))

    @Slot()
    def _on_reject(self) -> None:
        proposal = self._current()
        if proposal is not None:
            self._settle(proposal, ProposalState.REJECTED)

    @Slot()
    def _on_accept_words(self) -> None:
        self.accept_wanted.emit(
            tuple(each for each in self.model.proposals if each.is_accepted_by(Accept.SAME_NUMBERS))
        )

    @Slot()
    def _on_accept_all(self) -> None:
        self.accept_wanted.emit(self.model.proposals)

    def _settle(self, proposal: Proposal, state: ProposalState) -> None:
        row = self.view.currentIndex().row()
        self.model.remove(proposal)
        run_in_background(
            self, partial(self._improving.settle, proposal, state), self._on_settled, self._on_settle_failed
        )
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))
        else:
            self._tell(self.tr("All differences are dealt with."))
            self.close_button.setFocus()
        self._enable()

    def _on_settled(self, nothing: None) -> None:
        return

    def _on_settle_failed(self, error: AppError) -> None:
        self._tell(error_text(error), theme.active_colours().danger)

    # The end

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter do nothing where no button has it: a dialog would press its first one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.stack.currentWidget() is not self.options:
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; a look at work is stopped first."""
        if self.call.is_running:
            self._is_closing = True
            self.call.stop()
            self.hide()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop a look at work."""
        self.call.stop()
        super().closeEvent(event)
