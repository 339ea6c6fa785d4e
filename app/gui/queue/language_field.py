"""The choice of languages: automatic, one, or several. GUI thread only."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.gui.elided_combo import ElidedComboBox
from app.gui.queue import option_wording
from app.gui.translation import language_of
from app.services.languages import AUTO, language
from core.errors import LanguageUnsupportedError

if TYPE_CHECKING:
    from app.gui.services import GuiServices

_ALL = "several"
_RECENT = 6
_recent: list[str] = []  # settings chosen in this run, last first: what one file needs, the next often needs too


class LanguageField(ElidedComboBox):
    """A short list of likely languages whose last entry opens the dialog of all."""

    chosen = Signal()
    """A person has chosen something else."""

    def __init__(self, parent: QWidget | None = None, services: GuiServices | None = None) -> None:
        """Show "automatic".

        Args:
            parent: Owner.
            services: Where given, the dialog marks languages whose data is missing and can fetch it.
        """
        super().__init__(parent)
        self._services = services
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("Language of the text; automatic fits mixed documents too"))
        self.addItem(self.tr("Automatic"), AUTO)
        for option in dict.fromkeys((*_own(), "en", *_recent)):
            self.addItem(_words(option), option)
        self.insertSeparator(self.count())
        self.addItem(self.tr("All languages…"), _ALL)
        self._last = AUTO
        self._shown: object = AUTO
        self.currentIndexChanged.connect(self._on_index)
        self.activated.connect(self._on_activated)

    def value(self) -> str:
        """Return the setting: "auto" or codes apart by commas."""
        return self._last

    def set_value(self, option: str) -> None:
        """Show a setting as ``parse_language_option`` gives it."""
        if self.findData(option) < 0:
            self.insertItem(self.findData(AUTO) + 1, _words(option), option)
        self._last = option
        self.setCurrentIndex(self.findData(option))

    def open_dialog(self) -> None:
        """Open the dialog of all languages."""
        from app.gui.queue.language_dialog import LanguageDialog

        dialog = LanguageDialog([] if self._last == AUTO else self._last.split(","), self, self._services)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.languages_chosen.connect(self._on_several)
        dialog.open()

    def _on_index(self) -> None:
        if self.currentData() != _ALL:
            self._shown = self.currentData()

    def _on_activated(self, index: int) -> None:
        data = str(self.itemData(index))
        if data == _ALL:
            self.setCurrentIndex(self.findData(self._shown))  # until the dialog is answered
            self.open_dialog()
        else:
            self._take(data)

    def _on_several(self, option: str) -> None:
        self.set_value(option)
        self._take(option)

    def _take(self, option: str) -> None:
        self._last = option
        if option != AUTO:
            _recent[:] = [option, *(each for each in _recent if each != option)][:_RECENT]
        self.chosen.emit()


def _own() -> tuple[str, ...]:
    """Return our code of the window's language; the window may speak one that is not read."""
    with suppress(LanguageUnsupportedError):
        return (language(language_of(QLocale())).code,)
    return ()


def _words(option: str) -> str:
    return option_wording.language_names(option) if "," in option else option_wording.language_name(option)
