"""The switch of the HTTP API, its port, and whether it answers. Acts at once: the page must show whether it worked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.other_programs.copied_text import CopiedLine
from app.gui.other_programs.serving import Serving, ServingState
from app.gui.qt_jobs import run_in_background
from app.gui.settings_dialog.labels import setting_help, setting_label
from app.gui.wrapped_label import WrappedLabel
from app.services.settings_file import change_setting
from core.errors import AppError, UnexpectedError
from core.settings import SETTINGS, Settings


class ServerBox(QWidget):
    """Changes the two settings in the file by itself, and lets ``Serving`` follow."""

    settings_changed = Signal(object)
    """The settings (core.settings.Settings) that are in the file now."""

    def __init__(self, serving: Serving | None, settings_file: Path, settings: Settings, parent: QWidget) -> None:
        """Show how it stands; without ``serving`` only the file is changed."""
        super().__init__(parent)
        self._serving, self._file = serving, settings_file
        self._pending: list[tuple[str, int | bool]] = []
        self._is_writing = False
        declared = {setting.key: setting for setting in SETTINGS}
        self.switch = QCheckBox(setting_label("api_enabled"), self)
        self.switch.setAccessibleName(self.switch.text())
        self.switch.setAccessibleDescription(setting_help(declared["api_enabled"].help))
        self.switch.setChecked(settings.api_enabled)
        self.port = QSpinBox(self)
        self.port.setRange(int(declared["api_port"].minimum or 1), int(declared["api_port"].maximum or 65_535))
        self.port.setValue(settings.api_port)
        self.port.setKeyboardTracking(False)  # not a port for each digit
        self.port.setAccessibleName(setting_label("api_port"))
        self.port.setToolTip(setting_help(declared["api_port"].help))
        label = QLabel(setting_label("api_port"), self)
        label.setBuddy(self.port)
        self._symbol = QLabel(self)
        self.state = WrappedLabel("", self)
        self.notice = Notice(self)
        self.address = CopiedLine(self.tr("Address of the server"), self)

        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE)
        line.addWidget(self._symbol)
        line.addWidget(self.state, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(label, self.port)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.switch)
        layout.addLayout(form)
        layout.addLayout(line)
        layout.addWidget(self.address)
        layout.addWidget(self.notice)

        self.switch.toggled.connect(self._on_switched)
        self.port.valueChanged.connect(self._on_port)
        if serving is not None:
            serving.changed.connect(self.show_state)
            self.notice.action_triggered.connect(serving.try_again)
        self.show_state()

    @property
    def url(self) -> str:
        """The address that answers, or that would."""
        running = self._serving.url if self._serving is not None else ""
        return running or f"http://127.0.0.1:{self.port.value()}"

    def show_state(self) -> None:
        """Say how the server stands."""
        state = self._serving.state if self._serving is not None else ServingState.OFF
        colours = theme.active_colours()
        name, tint, text = {
            ServingState.OFF: ("circle-dashed", colours.text_muted, self.tr("Off: no port is open.")),
            ServingState.STARTING: ("clock", colours.text_muted, self.tr("Starting…")),
            ServingState.ON: (
                "circle-check",
                colours.success,
                self.tr("On: programs on this computer get answers at this address."),
            ),
            ServingState.STOPPING: ("clock", colours.text_muted, self.tr("Stopping…")),
            ServingState.FAILED: ("circle-x", colours.danger, self._failed_text()),
        }[state]
        edge = theme.icon_edge(tokens.ICON_SMALL, self.fontMetrics())
        self._symbol.setPixmap(icons.pixmap(name, edge, tint, self.devicePixelRatioF()))
        self.state.setText(text)
        self.state.setAccessibleName(text)
        self.address.set_text(self.url)
        self.address.setVisible(state is ServingState.ON)
        error = self._serving.error if self._serving is not None else None
        if error is not None:
            text = error_text(error)
            self.notice.show_message(Tone.DANGER, text[:1].upper() + text[1:], self.tr("Try again"))
        elif self.notice.tone is Tone.DANGER:
            self.notice.clear()

    def _failed_text(self) -> str:
        """Say what failed: the start, or a server that ran and has ended."""
        error = self._serving.error if self._serving is not None else None
        if isinstance(error, UnexpectedError):
            return self.tr("Off: no port is open.")
        return self.tr("It could not start.")

    def _on_switched(self, is_on: bool) -> None:
        self._change("api_enabled", is_on)

    def _on_port(self, port: int) -> None:
        self._change("api_port", port)

    def _change(self, key: str, value: int | bool) -> None:
        self._pending.append((key, value))
        self._write()

    def _write(self) -> None:
        # One after the other: each reads the file and writes it.
        if self._is_writing or not self._pending:
            return
        self._is_writing = True
        key, value = self._pending.pop(0)
        run_in_background(self, partial(change_setting, self._file, key, value), self._on_written, self._on_failed)

    def _on_written(self, settings: Settings) -> None:
        self._is_writing = False
        if self._pending:
            self._write()
            return
        self.settings_changed.emit(settings)
        if self._serving is not None:
            self._serving.apply(settings)
        self.show_state()

    def _on_failed(self, error: AppError) -> None:
        self._is_writing = False
        self.notice.show_message(Tone.DANGER, error_text(error))
        self._write()
