"""The settings dialog: a list of pages, each made from the declarations of core or a page of its own."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.other_programs.page import OtherProgramsPage
from app.gui.other_programs.serving import Serving
from app.gui.services import GuiServices
from app.gui.settings_dialog.export_page import ExportPage
from app.gui.settings_dialog.form import SettingsForm, Value
from app.gui.settings_dialog.labels import AT_ONCE_GROUP, GROUPS
from app.gui.settings_dialog.models_page import ModelsPage
from app.gui.settings_dialog.shortcuts_page import ShortcutsPage
from app.gui.settings_dialog.storage_page import StoragePage
from app.gui.shortcuts.registry import Shortcuts
from app.gui.window_size import resize_to_text
from app.services.settings_file import load_settings, save_settings
from core.errors import SettingInvalidError
from core.settings import SETTINGS, Setting, Settings, settings_from

# What the window applies itself; everything else is read by services when the program starts.
_AT_ONCE = frozenset(
    {
        "appearance",
        "font_size_pt",
        "network",
        "name_template",
        "notify",
        "doubtful_below_percent",
        "language",
        "chat_model",
        "vlm_model",
    }
    | {setting.key for setting in SETTINGS if setting.key.startswith("api_")}
)


class SettingsDialog(QDialog):
    """Edits the settings file."""

    settings_saved = Signal(object)
    """The settings (core.settings.Settings) that are in the file now."""
    restart_needed = Signal()
    """Something was changed that takes effect at the next start."""
    everything_deleted = Signal()
    """All documents were deleted from the library."""

    def __init__(
        self,
        services: GuiServices,
        parent: QWidget | None = None,
        shortcuts: Shortcuts | None = None,
        serving: Serving | None = None,
    ) -> None:
        """Build all pages with the settings in the file; one of keys where there are some."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._file = services.paths.settings_file
        self._notice = Notice(self)
        self._before = self._load(services.settings)
        self._forms = {group: SettingsForm(settings, self, services) for group, settings in _grouped().items()}
        self.export_page = ExportPage(services.paths.config / "export.toml", self._forms["export"], self)
        self.models_page = ModelsPage(services.models, self._forms["models"], self, services.calibration)
        self.models_page.rows_known.connect(self._forms["language_models"].set_models)
        self.storage_page = StoragePage(services, self._forms["storage"], self)
        self.storage_page.everything_deleted.connect(self.everything_deleted)
        self.programs_page = OtherProgramsPage(services, serving, self._before, self._forms["api"], self)
        self.programs_page.settings_changed.connect(self._on_changed_elsewhere)

        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setSpacing(tokens.SPACE_HALF // 2)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        self.shortcuts_page = ShortcutsPage(shortcuts, self) if shortcuts is not None else None
        for title, icon_name, page in (
            (self.tr("Appearance"), "palette", self._forms["appearance"]),
            (self.tr("Reading"), "scan-text", self._forms["reading"]),
            (self.tr("Export"), "file-output", self.export_page),
            (self.tr("Models"), "brain", self.models_page),
            (self.tr("Chat and vision"), "message-square-text", self._forms["language_models"]),
            (self.tr("Keys"), "keyboard", self.shortcuts_page),
            (self.tr("Storage and privacy"), "hard-drive", self.storage_page),
            (self.tr("Other programs"), "plug", self.programs_page),
            (self.tr("Limits"), "gauge", self._forms["limits"]),
        ):
            if page is not None:
                self._add_page(title, icon_name, page)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        self._fit_list()

        self._buttons = QDialogButtonBox(self)
        for kind, text in (
            (QDialogButtonBox.StandardButton.Save, self.tr("Save")),
            (QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel")),
            (QDialogButtonBox.StandardButton.RestoreDefaults, self.tr("Restore defaults")),
        ):
            button = self._buttons.addButton(kind)
            button.setText(text)
            button.setAccessibleName(text)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._on_defaults)

        middle = QHBoxLayout()
        middle.setSpacing(tokens.SPACE_2)
        middle.addWidget(self.pages)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self._notice)
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons)
        self._show_values(asdict(self._before))
        for form in self._forms.values():
            form.changed.connect(self._on_changed)
        self.export_page.changed.connect(self._on_changed)
        resize_to_text(self, 128, 33)

    def show_page(self, title: str) -> None:
        """Open a page by its title in the person's language."""
        for item in self.pages.findItems(title, Qt.MatchFlag.MatchExactly):
            self.pages.setCurrentItem(item)

    def show_models(self) -> None:
        """Open the page of models."""
        self.show_page(self.tr("Models"))

    def show_other_programs(self) -> None:
        """Open the page of the HTTP API."""
        self.show_page(self.tr("Other programs"))

    def values(self) -> dict[str, Value]:
        """Return what is set in the dialog now."""
        values = {key: value for form in self._forms.values() for key, value in form.values().items()}
        return values | {key: getattr(self._before, key) for key in AT_ONCE_GROUP}

    def form(self, group: str) -> SettingsForm:
        """Return the form of a group of ``labels.GROUPS``."""
        return self._forms[group]

    def reject(self) -> None:
        """Close without saving; a download at work is stopped and continued next time."""
        self.models_page.tasks.abandon()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the window's cross as Cancel."""
        self.models_page.tasks.abandon()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give the list of pages room for its titles in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "pages"):
            self._fit_list()

    def _load(self, fallback: Settings) -> Settings:
        try:
            return load_settings(self._file)
        except SettingInvalidError as error:
            self._notice.show_message(Tone.WARNING, error_text(error))
            return fallback

    def _add_page(self, title: str, icon_name: str, page: QWidget) -> None:
        item = QListWidgetItem(icons.icon(icon_name), title)
        self.pages.addItem(item)
        head = QLabel(title, self)
        head.setFont(theme.scaled_font(head.font(), tokens.TYPE_SUBTITLE, is_bold=True))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, 0)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(head)
        column.addWidget(page, 1)
        area = QScrollArea(self)
        area.setAccessibleName(title)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        # A scroll area paints its body as a list; a page of settings lies on the window itself.
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self._stack.addWidget(area)

    def _fit_list(self) -> None:
        metrics = self.pages.fontMetrics()
        edge, width = theme.icon_edge(tokens.ICON_SMALL, metrics), 0
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            item.setSizeHint(QSize(0, max(metrics.height(), edge) + tokens.SPACE_2))
            width = max(width, metrics.horizontalAdvance(item.text()))
        self.pages.setFixedWidth(width + edge + 2 * tokens.SPACE_3)

    def _show_values(self, values: dict[str, Value]) -> None:
        for form in self._forms.values():
            form.set_values(values)

    def _on_changed(self) -> None:
        problem = next((form.problem for form in self._forms.values() if form.problem), self.export_page.problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not problem)
        if problem:
            self._notice.show_message(Tone.DANGER, problem)
        else:
            self._notice.clear()

    def _on_changed_elsewhere(self, settings: Settings) -> None:
        self._before = replace(self._before, **{key: getattr(settings, key) for key in AT_ONCE_GROUP})

    def _on_defaults(self) -> None:
        self._show_values({setting.key: setting.default for setting in SETTINGS})
        self.export_page.restore_defaults()

    def _on_save(self) -> None:
        try:
            settings = settings_from(self.values())
            save_settings(self._file, settings)
        except SettingInvalidError as error:
            self._notice.show_message(Tone.DANGER, error_text(error))
            return
        before, self._before = asdict(self._before), settings
        name = settings.name_template
        self.export_page.save(name if name != before["name_template"] else None)
        self.settings_saved.emit(settings)
        if any(before[key] != value for key, value in asdict(settings).items() if key not in _AT_ONCE):
            self.restart_needed.emit()
        self.models_page.tasks.abandon()
        self.accept()


def _grouped() -> dict[str, list[Setting]]:
    known = {setting.key: setting for setting in SETTINGS if setting.key not in AT_ONCE_GROUP}
    groups = {group: [known.pop(key) for key in keys] for group, keys in GROUPS.items()}
    groups["limits"] += known.values()
    return groups
