"""How new files are read: language, what to do with text that is there already, which pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from app.gui import theme, tokens
from app.gui.queue.rows import FileOptions
from app.services.languages import AUTO, languages
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import PageRangeError
from core.model import TextLayerMode, Tier
from core.page_ranges import check_page_ranges


class OptionsRow(QWidget):
    """Three fields and what they say together."""

    changed = Signal()
    """The options are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the defaults."""
        super().__init__(parent)
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language"))
        self._language.setToolTip(self.tr("Language of the text; automatic fits mixed documents too"))
        self._language.addItem(self.tr("Automatic"), AUTO)
        for entry in sorted(languages(), key=lambda entry: entry.name.casefold()):
            is_english = entry.native_name == entry.name
            self._language.addItem(entry.name if is_english else f"{entry.name} – {entry.native_name}", entry.code)
        self._language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._language.setMinimumContentsLength(8)
        self._language.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        self._text_layer = QComboBox()
        self._text_layer.setAccessibleName(self.tr("Text in the file"))
        self._text_layer.setToolTip(self.tr("What to do with pages of a PDF that hold text already"))
        for label, mode in (
            (self.tr("Use it where it is good"), TextLayerMode.AUTO),
            (self.tr("Always use it"), TextLayerMode.KEEP),
            (self.tr("Read the picture anew"), TextLayerMode.FORCE),
        ):
            self._text_layer.addItem(label, mode)
        self._text_layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._text_layer.setMinimumContentsLength(8)
        self._text_layer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        self._pages = QLineEdit()
        self._pages.setAccessibleName(self.tr("Pages"))
        self._pages.setPlaceholderText(self.tr("all, or 1-3,7,10-end"))
        self._pages.setClearButtonEnabled(True)
        self._pages.setAcceptDrops(False)  # files dropped here are for the window

        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("Te&xt in the file"), self._text_layer)
        form.addRow(self.tr("Pa&ges"), self._pages)

        self._language.currentIndexChanged.connect(self._on_changed)
        self._text_layer.currentIndexChanged.connect(self._on_changed)
        self._pages.textChanged.connect(self._on_pages)
        self._on_pages()

    def options(self) -> FileOptions | None:
        """Return what the fields say, None while the pages cannot be understood."""
        pages = self._pages.text().strip()
        if pages and not self.is_valid():
            return None
        read = ReadOptions(
            Tier.CPU, str(self._language.currentData()), TextLayerMode(self._text_layer.currentData()), CPU_MODELS
        )
        return FileOptions(read, pages or None)

    def is_valid(self) -> bool:
        """Whether the pages can be understood."""
        pages = self._pages.text().strip()
        try:
            if pages:
                check_page_ranges(pages)
        except PageRangeError:
            return False
        return True

    def set_pages(self, text: str) -> None:
        """Fill the field of pages."""
        self._pages.setText(text)

    def focus_pages(self) -> None:
        """Put the caret where something is wrong."""
        self._pages.setFocus()
        self._pages.selectAll()

    def _on_pages(self) -> None:
        palette = QPalette()
        hint = self.tr("Which pages of each file; pages are counted from 1")
        if not self.is_valid():
            hint = self.tr("Write page numbers and ranges like 1-3,7,10-end")
            palette.setColor(QPalette.ColorRole.Text, theme.colour(theme.active_colours().danger))
        self._pages.setPalette(palette)
        self._pages.setToolTip(hint)
        self._pages.setAccessibleDescription(hint)
        self._on_changed()

    def _on_changed(self) -> None:
        self.changed.emit()
