"""A page of settings made from their declarations: an editor by type, with name and help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.gui import tokens
from app.gui.error_wording import error_text
from app.gui.queue.language_field import LanguageField
from app.gui.services import GuiServices
from app.gui.settings_dialog.field_label import FieldLabel
from app.gui.settings_dialog.labels import choice_label, setting_help, setting_label, setting_unit, zero_text
from app.gui.settings_dialog.model_field import ModelField
from app.gui.wrapped_label import WrappedLabel
from app.services.export.plan import template_problem
from app.services.languages import AUTO, parse_language_option
from app.services.models.service import ModelRow
from core.errors import LanguageUnsupportedError
from core.settings import Setting

Value = int | float | bool | str
_LARGEST = 2**31 - 1


class SettingsForm(QWidget):
    """Edits some settings."""

    changed = Signal()
    """A value changed."""

    def __init__(
        self, settings: Sequence[Setting], parent: QWidget | None = None, services: GuiServices | None = None
    ) -> None:
        """Build an editor for each declaration, in order; with services missing data of languages can be fetched."""
        super().__init__(parent)
        self._services = services
        self._settings = {setting.key: setting for setting in settings}
        self._editors: dict[str, QWidget] = {}
        form = self._rows = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setVerticalSpacing(tokens.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in settings:
            editor = self._make_editor(setting)
            text = setting_help(setting.help)
            editor.setAccessibleName(setting_label(setting.key))
            editor.setAccessibleDescription(text)
            is_named = bool(setting.choices) or isinstance(editor, ModelField)  # by names that say it themselves
            if not is_named:
                editor.setToolTip(text)
            self._editors[setting.key] = editor
            label = FieldLabel(setting_label(setting.key), self, beside=editor)
            label.setBuddy(editor)
            field = QVBoxLayout()
            field.setSpacing(tokens.SPACE_HALF)
            field.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeading)
            if not is_named:  # the help lists the values of the settings file
                field.addWidget(WrappedLabel(text, self, is_muted=True))
            field.addSpacing(tokens.SPACE)
            form.addRow(label, field)
            label.place_in(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)

    def insert_rows(self, rows: Sequence[tuple[FieldLabel, QWidget]]) -> None:
        """Put further fields, which are no settings, above the editors."""
        for position, (label, field) in enumerate(rows):
            below = QVBoxLayout()
            below.addWidget(field)
            below.addSpacing(tokens.SPACE)
            self._rows.insertRow(position, label, below)
            label.place_in(self._rows)
        chain = [field for _, field in rows] + list(self._editors.values())
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def values(self) -> dict[str, Value]:
        """Return the values by key, each in its declared type."""
        return {key: self._value(key) for key in self._editors}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Show values; keys of other pages are passed over."""
        for key, editor in self._editors.items():
            if key not in values:
                continue
            value = values[key]
            match editor:
                case QCheckBox():
                    editor.setChecked(bool(value))
                case LanguageField():
                    editor.set_value(_known_language(str(value)))
                case ModelField():
                    editor.set_value(str(value))
                case QComboBox():
                    editor.setCurrentIndex(editor.findData(str(value)))
                case QSpinBox():
                    editor.setValue(int(value))
                case QDoubleSpinBox():
                    editor.setValue(float(value))
                case QLineEdit():
                    editor.setText(str(value))

    @property
    def problem(self) -> str:
        """What is wrong with a value; "" if nothing. Numbers cannot be wrong here: their editors hold to the limits."""
        editor = self._editors.get("name_template")
        error = template_problem(editor.text()) if isinstance(editor, QLineEdit) else None
        return error_text(error) if error is not None else ""

    def set_models(self, rows: Sequence[ModelRow]) -> None:
        """Offer installed language models where one is chosen."""
        for editor in self._editors.values():
            if isinstance(editor, ModelField):
                editor.set_models(rows)

    def editor(self, key: str) -> QWidget:
        """Return the editor of a setting."""
        return self._editors[key]

    def _value(self, key: str) -> Value:
        match self._editors[key]:
            case QCheckBox() as check:
                return check.isChecked()
            case LanguageField() as language:
                return language.value()
            case ModelField() as model:
                return model.value()
            case QComboBox() as combo:
                return str(combo.currentData())
            case QSpinBox() | QDoubleSpinBox() as spin:
                return spin.value()
            case QLineEdit() as line:
                return line.text().strip()
        raise AssertionError(f"setting {key} has no editor")

    def _make_editor(self, setting: Setting) -> QWidget:
        if setting.key == "language":
            field = LanguageField(self, self._services)
            field.chosen.connect(self.changed)
            return field
        if setting.key in ("chat_model", "vlm_model"):
            model = ModelField(for_chat=setting.key == "chat_model", parent=self)
            model.currentIndexChanged.connect(self.changed)
            return model
        if setting.choices:
            combo = QComboBox(self)
            for choice in setting.choices:
                combo.addItem(choice_label(setting.key, choice), choice)
            combo.currentIndexChanged.connect(self.changed)
            return combo
        match setting.default:
            case bool():
                check = QCheckBox(self)
                check.toggled.connect(self.changed)
                return check
            case int():
                whole = QSpinBox(self)
                whole.setRange(int(setting.minimum or 0), int(_LARGEST if setting.maximum is None else setting.maximum))
                whole.setSuffix(setting_unit(setting.key))
                whole.setSpecialValueText(zero_text(setting.key) if setting.minimum == 0 else "")
                whole.setGroupSeparatorShown(True)
                whole.valueChanged.connect(self.changed)
                return whole
            case float():
                number = QDoubleSpinBox(self)
                number.setDecimals(1)
                number.setRange(setting.minimum or 0.0, _LARGEST if setting.maximum is None else setting.maximum)
                number.setSuffix(setting_unit(setting.key))
                number.setGroupSeparatorShown(True)
                number.valueChanged.connect(self.changed)
                return number
            case _:
                line = QLineEdit(self)
                line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
                line.textChanged.connect(self.changed)
                return line


def _known_language(option: str) -> str:
    try:
        return parse_language_option(option)
    except LanguageUnsupportedError:
        return AUTO  # as the queue takes it
