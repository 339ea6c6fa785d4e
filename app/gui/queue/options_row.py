"""How files are read: tool, tier, language, what to do with text that is there already, which pages.

The same fields stand above the queue for new files and in the dialog for chosen ones.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.gui import theme, tokens
from app.gui.elided_combo import ElidedComboBox
from app.gui.error_wording import error_text, error_what
from app.gui.queue import option_wording, wording
from app.gui.queue.language_field import LanguageField
from app.gui.queue.option_text import content_for, default_options
from app.gui.queue.rows import FileOptions
from app.gui.services import GuiServices
from app.gui.wrapped_label import WrappedLabel
from app.services.languages import AUTO, parse_language_option
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.tiers import Tiers
from app.services.tools import Tool, tools
from core.errors import LanguageUnsupportedError, ModelError, PageRangeError
from core.model import TextLayerMode, Tier
from core.page_ranges import check_page_ranges

log = logging.getLogger(__name__)

_DIFFERENT = "different"  # data of the entry that stands for several values


class OptionsRow(QWidget):
    """Five fields and what they say together. What a person has set counts before what a tool presets."""

    changed = Signal()
    """The options are others now."""
    models_wanted = Signal()
    """The person wants to get a model for the tier that was chosen."""

    def __init__(
        self, parent: QWidget | None = None, language: str = AUTO, services: GuiServices | None = None
    ) -> None:
        """Show the defaults, with the language that is usual here; with services missing data can be fetched."""
        super().__init__(parent)
        self._usual_language = language
        self._explicit: set[str] = set()
        self._tools = {tool.slug: tool for tool in tools()}
        self._tool = self._combo(self.tr("Tool"), self.tr("What the result is for; presets the options below"))
        self._tool.addItem(self.tr("None"), "")
        for tool in self._tools.values():
            if not tool.is_reading:  # fields and translations are asked for beside the page, when the file is read
                continue
            self._add(self._tool, option_wording.tool_name(tool), tool.slug, is_missing=bool(tool.needs))
        self._tier = self._combo(self.tr("Tier"), self.tr("Which kind of engine reads"))
        self._tiers = services.tiers if services is not None else Tiers()
        for tier in Tier:
            self._tier.addItem(option_wording.tier_name(tier), tier)
        self._tier_notice = QLabel(self)
        self._tier_notice.setAccessibleName(self.tr("What the tier lacks"))
        self._tier_notice.setWordWrap(True)
        self._tier_notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._tier_notice.linkActivated.connect(self._on_link)
        self._tier_notice.hide()
        self._language = LanguageField(self, services)
        self._flatten(self._language)
        self._text_layer = self._combo(
            self.tr("Text in the file"), self.tr("What to do with pages of a PDF that hold text already")
        )
        for mode in TextLayerMode:
            self._text_layer.addItem(option_wording.text_layer_name(mode), mode)

        self._pages = QLineEdit()
        self._pages.setAccessibleName(self.tr("Pages"))
        self._pages.setClearButtonEnabled(True)
        self._pages.setAcceptDrops(False)  # files dropped here are for the window
        self._pages_error = WrappedLabel("", self)
        self._pages_error.setAccessibleName(self.tr("What is wrong with the pages"))
        self._pages_error.hide()
        pages = QVBoxLayout()
        pages.setSpacing(tokens.SPACE_HALF)
        pages.addWidget(self._pages)
        pages.addWidget(self._pages_error)

        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._row(form, self.tr("T&ool"), self._tool)
        self._row(form, self.tr("T&ier"), self._tier)
        form.addRow(self._tier_notice)
        self._row(form, self.tr("&Language"), self._language)
        self._row(form, self.tr("Te&xt in the file"), self._text_layer)
        label = QLabel(self.tr("Pa&ges"), self)
        label.setBuddy(self._pages)
        form.addRow(label, pages)

        self._tool.activated.connect(self._on_tool)
        self._tier.activated.connect(self._on_tier)
        self._language.chosen.connect(self._on_language)
        self._text_layer.activated.connect(self._on_changed)
        self._pages.textChanged.connect(self._on_pages)
        self.show_options([self._usual()])

    @property
    def usual_language(self) -> str:
        """The language without a choice: "auto" or codes apart by commas."""
        return self._usual_language

    def set_usual_language(self, option: str) -> None:
        """Take another usual language and show it, unless the tool presets one; the same one again changes nothing."""
        try:
            language = parse_language_option(option)
        except LanguageUnsupportedError as error:
            log.warning("the language of the settings is not used: %s", error.message)
            return
        if language == self._usual_language:
            return
        self._usual_language = language
        self._explicit.discard("language")  # what was said last counts
        self._preset(self._tools.get(str(self._tool.currentData())))
        self._on_changed()

    def options(self) -> FileOptions | None:
        """Return what the fields say, None while the pages cannot be understood."""
        return self.apply_to(default_options())

    def apply_to(self, options: FileOptions) -> FileOptions | None:
        """Return options with what the fields say; a field that stands for different values changes nothing.

        None while the pages cannot be understood.
        """
        if not self.is_valid():
            return None
        read = options.read
        tier, language = self._tier.currentData(), self._language.currentData()
        text_layer, tool = self._text_layer.currentData(), self._tool.currentData()
        pages = self._pages.text().strip() or None
        chosen_tool = options.tool if tool == _DIFFERENT else str(tool)
        chosen_tier = read.tier if tier == _DIFFERENT else Tier(tier)
        return FileOptions(
            ReadOptions(
                chosen_tier,
                read.language if language == _DIFFERENT else self._language.value(),
                read.text_layer if text_layer == _DIFFERENT else TextLayerMode(text_layer),
                CPU_MODELS,
                content=content_for(chosen_tier, chosen_tool),
            ),
            options.pages if pages is None and self._has_different_pages else pages,
            chosen_tool,
            options.run if chosen_tool == options.tool else None,
        )

    def show_options(self, options: Sequence[FileOptions]) -> None:
        """Show the options of one or more files; where they differ, the field says so."""
        self._explicit.clear()
        for slug in {entry.tool for entry in options}:  # by the gallery a file may have one that is not offered here
            if slug in self._tools and self._tool.findData(slug) < 0:
                self._tool.addItem(option_wording.tool_name(self._tools[slug]), slug)
        with QSignalBlocker(self):
            self._show(self._tool, {entry.tool for entry in options})
            self._show(self._tier, {str(entry.read.tier) for entry in options})
            self._show(self._text_layer, {str(entry.read.text_layer) for entry in options})
            self._show(self._language, {entry.read.language for entry in options})
            pages = {entry.pages or "" for entry in options}
            self._has_different_pages = len(pages) > 1
            self._pages.setPlaceholderText(
                self.tr("different") if self._has_different_pages else self.tr("all, or 1-3,7,10-end")
            )
            self._pages.setText("" if self._has_different_pages else pages.pop())
        self._on_pages()

    def summary(self) -> str:
        """Return what the fields say in one line; without a tool and without pages where none are set."""
        shown = [combo.currentText() for combo in (self._tier, self._language)]
        mode = self._text_layer.currentData()
        if mode == _DIFFERENT:
            name = QCoreApplication.translate("QueueOptions", "Text in the file: {}")
            shown.append(name.format(self._text_layer.currentText()))
        else:  # the choice itself says "it" of the text that the name of the field names
            shown.append(option_wording.text_layer_summary(TextLayerMode(mode)))
        if self._tool.currentData():
            shown.insert(0, self._tool.currentText())
        if pages := self._pages.text().strip():
            shown.append(QCoreApplication.translate("QueueOptions", "p. {}").format(pages))
        return wording.in_one_line(shown)

    def is_valid(self) -> bool:
        """Whether the pages can be understood."""
        return not self._pages_problem()

    def set_pages(self, text: str) -> None:
        """Fill the field of pages."""
        self._pages.setText(text)

    def focus_pages(self) -> None:
        """Put the caret where something is wrong."""
        self._pages.setFocus()
        self._pages.selectAll()

    def _pages_problem(self) -> str:
        pages = self._pages.text().strip()
        try:
            if pages:
                check_page_ranges(pages)
        except PageRangeError:
            return self.tr("Write page numbers and ranges like 1-3,7,10-end")
        return ""

    def _on_pages(self) -> None:
        problem = self._pages_problem()
        hint = problem or self.tr("Which pages of each file; pages are counted from 1")
        self._pages.setToolTip(hint)
        self._pages.setAccessibleDescription(hint)
        self._pages_error.setText(problem)
        self._pages_error.set_tint(theme.active_colours().danger)
        self._pages_error.setVisible(bool(problem))
        self._on_changed()

    def _on_tool(self) -> None:
        tool = self._tools.get(str(self._tool.currentData()))
        self._preset(tool)
        self._on_changed()

    def _preset(self, tool: Tool | None) -> None:
        read = self._usual().read
        if tool is not None:
            read = replace(read, tier=tool.tier or read.tier, language=tool.language or read.language)
        if "tier" not in self._explicit:
            self._show(self._tier, {str(read.tier)})
        if "language" not in self._explicit:
            self._show(self._language, {read.language})

    def _usual(self) -> FileOptions:
        options = default_options()
        return replace(options, read=replace(options.read, language=self._usual_language))

    def _on_tier(self) -> None:
        self._explicit.add("tier")
        self._on_changed()

    def _on_language(self) -> None:
        self._explicit.add("language")
        self._on_changed()

    def _on_changed(self) -> None:
        self.show_what_is_missing()
        self.changed.emit()

    def show_what_is_missing(self) -> None:
        """Say below the tier what it lacks on this machine now, and offer it; a model may have come or gone."""
        tier = self._tier.currentData()
        missing = None if tier in (None, _DIFFERENT) else self._tiers.missing_for(Tier(tier))
        if missing is None:
            self._tier_notice.hide()
            return
        is_model = isinstance(missing, ModelError)  # of which the remedy is the link
        text = error_what(missing) if is_model else error_text(missing)
        text = escape(text[:1].upper() + text[1:])
        if is_model:
            offer = self.tr("Get a model…")  # on a line of its own: the tool that collects texts sees into no f-string
            text += f' <a href="models">{escape(offer)}</a>'
        self._tier_notice.setText(text)
        self._tier_notice.show()

    def _on_link(self, link: str) -> None:
        self.models_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again at what is installed."""
        super().showEvent(event)
        self.show_what_is_missing()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look again at what is installed when the window comes back, for example from the settings."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible():
            self.show_what_is_missing()

    def _show(self, combo: QComboBox, values: Iterable[str]) -> None:
        found = set(values)
        different = combo.findData(_DIFFERENT)
        if len(found) > 1:
            if different < 0:
                combo.insertItem(0, self.tr("different"), _DIFFERENT)
            combo.setCurrentIndex(0)
            return
        if different >= 0:
            combo.removeItem(different)
        value = found.pop()
        if isinstance(combo, LanguageField):
            combo.set_value(value)
        else:
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def _combo(self, name: str, tip: str) -> QComboBox:
        combo = ElidedComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        self._flatten(combo)
        return combo

    def _flatten(self, combo: QComboBox) -> None:
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _add(self, combo: QComboBox, name: str, data: str, *, is_missing: bool) -> None:
        combo.addItem(f"{name} – {option_wording.not_built()}" if is_missing else name, data)
        model = combo.model()
        if is_missing and isinstance(model, QStandardItemModel):
            item = model.item(combo.count() - 1)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    def _row(self, form: QFormLayout, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        form.addRow(label, field)
