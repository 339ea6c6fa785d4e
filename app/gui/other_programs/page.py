"""The page of settings about other programs: the switch, the address, tokens, an example, and further settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.gui import theme, tokens
from app.gui.other_programs.copied_text import CopiedLines
from app.gui.other_programs.examples import curl_example
from app.gui.other_programs.server_box import ServerBox
from app.gui.other_programs.serving import Serving
from app.gui.other_programs.tokens_box import TokensBox
from app.gui.services import GuiServices
from app.gui.settings_dialog.form import SettingsForm
from app.gui.wrapped_label import WrappedLabel
from core.settings import Settings


class OtherProgramsPage(QWidget):
    """Switch and tokens act at once; the form below is saved with the dialog."""

    settings_changed = Signal(object)
    """The settings (core.settings.Settings) that are in the file now."""

    def __init__(
        self,
        services: GuiServices,
        serving: Serving | None,
        settings: Settings,
        form: SettingsForm,
        parent: QWidget | None = None,
    ) -> None:
        """Build the page.

        Args:
            services: Whose tokens and settings file.
            serving: The server; None where this window has none.
            settings: As they are in the file.
            form: Edits the rest of the settings about it.
            parent: Owner.
        """
        super().__init__(parent)
        intro = WrappedLabel(
            self.tr(
                "Scripts and other programs can have files read by Pagesight, as they would by a service on the "
                "internet; only here nothing leaves this computer. While it is on, a port is open that other computers "
                "cannot reach, and every program needs a token. Their files appear in the queue, marked API."
            ),
            self,
        )
        self._secret = ""
        self.server = ServerBox(serving, services.paths.settings_file, settings, self)
        self.server.settings_changed.connect(self.settings_changed)
        self.tokens = TokensBox(services.accounts, self) if services.accounts is not None else None
        self.example = CopiedLines(self.tr("Example"), self)
        at_once = WrappedLabel(self.tr("Switch, port and tokens take effect at once."), self, is_muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(intro)
        layout.addWidget(self.server)
        layout.addWidget(at_once)
        if self.tokens is not None:
            layout.addWidget(self._head(self.tr("Tokens")))
            layout.addWidget(self.tokens)
            self.tokens.secret_shown.connect(self._on_secret)
        layout.addWidget(self._head(self.tr("Try it in a terminal")))
        layout.addWidget(self.example)
        layout.addWidget(self._head(self.tr("Limits and use without a token")))
        layout.addWidget(form)
        layout.addStretch(1)
        self.server.port.valueChanged.connect(self._show_example)
        if serving is not None:
            serving.changed.connect(self._show_example)
        self._show_example()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let a secret be seen no longer than the page."""
        super().hideEvent(event)
        if self.tokens is not None and self._secret and not event.spontaneous():
            self.tokens.hide_secret()

    def _head(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(theme.scaled_font(label.font(), tokens.TYPE_BODY, is_bold=True))
        return label

    def _on_secret(self, secret: str) -> None:
        self._secret = secret
        self._show_example()

    def _show_example(self) -> None:
        self.example.set_text(curl_example(self.server.url, self._secret))
