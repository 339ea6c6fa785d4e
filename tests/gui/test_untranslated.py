"""Walks the states of ``tests.screenshots`` under a false translation that wraps whatever is looked up.

What is shown and not wrapped was never given to Qt's translation. The same walk in Arabic looks for
what is not mirrored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.gui.about import AboutDialog
from app.gui.help.window import HelpWindow
from app.gui.queue.language_dialog import LanguageDialog
from app.gui.queue.language_table import LanguageFilter
from app.gui.settings_dialog.model_table import ModelFilter
from app.gui.theme import Theme
from app.gui.translation import LANGUAGES, install_translations, ui_locale
from app.services.translate.languages import offered
from core.model import block_text_with_marker
from tests import screenshots
from tests.fakes.view_services import sample_page
from tests.screenshots import Studio
from tests.screenshots_around import shoot_surroundings
from tests.screenshots_chat import QUESTIONS, shoot_chat
from tests.screenshots_languages import shoot_languages
from tests.screenshots_questions import shoot_questions
from tests.screenshots_queue import shoot_queue
from tests.screenshots_results import shoot_results
from tests.screenshots_tools import INVOICE, PHRASES, shoot_tools

# What each window of a platform without a screen says.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
STATES = [
    screenshots.shoot_empty,
    screenshots.shoot_running,
    screenshots.shoot_finished,
    screenshots.shoot_page_view,
    screenshots.shoot_editing,
    screenshots.shoot_organiser,
    shoot_surroundings,
    shoot_languages,
    shoot_queue,
    shoot_results,
    shoot_tools,
    shoot_chat,
    shoot_questions,
]
Shoot = Callable[[Studio], None]
OPEN, CLOSE = "⟦", "⟧"
WRAPPED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
TAG = re.compile(r"<[^>]*>|&[a-z]+;")
LETTERS = re.compile(r"[^\W\d_]{2,}")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# Data: what is the same in every language, or comes out of files.
DATA = re.compile(
    r"""
    \S*/\S*                                             # paths
    | [\w .]*\.(pdf|png|jpe?g|md|txt|html|docx|csv|xlsx|json|hocr|xml|sqlite|toml|log)\b   # names of files
    | (report|letter|invoice|old\ letter|contract|scan)(\ \d+)?\b       # those names without their ending
    | \b(PDF|DOCX|CSV|JSON|TSV|Markdown|Pagesight|kB|MB|GB|KiB|MiB|GiB|bytes|AM|PM|px|pt)\b
    | \b(Ctrl|Shift|Alt|Meta|Esc|Del|Return|Enter|PgUp|PgDown|Home|End|Space|Left|Right|Up|Down|Ins|Tab|F\d+)\b
    | \{\w+\}                                           # fields of a template
    | \bApache-2\.0\b | \bGerman,\ English\b   # languages of documents: data
    | the\ file\ is\ cut\ off\.\ Get\ it\ again | the\ PDF\ needs\ a\ password   # details of faults, for the curious
    | \bSmolLM2\ 135M\b                                # name of a model
    | \b(detector|recogniser)\b | A\ \w+\ for\ many\ languages | a\ package\ index    # of the fakes
    """,
    re.VERBOSE,
)

OF_THE_DOCUMENT = set(LETTERS.findall(" ".join(map(block_text_with_marker, sample_page().blocks)))) | {"simple"}
OF_THE_DOCUMENT |= set(LETTERS.findall(" ".join((INVOICE, *PHRASES.values()))))
OF_THE_DOCUMENT |= set(LETTERS.findall(" ".join(target.entry.native_name for target in offered())))  # own names
OF_THE_PERSON = set(LETTERS.findall(" ".join(QUESTIONS)))
# Their direction follows the words they hold.
HOLDS_DOCUMENT_TEXT = {
    *("_WordEdit", "BlockField", "DetailsTab", "LicenceDialog", "CellsView"),
    *("CopiedLine", "CopiedLines"),  # addresses, commands
}


class Wrapping(QTranslator):
    """Answers every text with itself in brackets."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        return f"{OPEN}{sourceText}{CLOSE}" if sourceText else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


class Walker(Studio):
    """Takes no pictures but looks at each widget a picture would be taken of."""

    def __init__(self, app: QApplication, theme: Theme, folder: Path, look: Callable[[QWidget, str], None]) -> None:
        super().__init__(app, theme, folder, folder)
        self.look = look

    def settle(self) -> None:
        QTest.qWait(1)

    def shoot(self, widget: QWidget, name: str) -> None:
        self.settle()
        self.look(widget, name)
        for menu in widget.findChildren(QMenu):
            self.look(menu, f"{name} menu")


def texts_of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for section in range(columns):
        yield "header", str(model.headerData(section, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            for role in ROLES:
                yield f"cell {row}, {column}", str(model.index(row, column).data(role) or "")


def texts_of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "action's tool tip", action.toolTip()
    yield "action's status tip", action.statusTip()


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a widget says, each text with what it is."""
    yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    for action in widget.actions():
        yield from texts_of_action(action)
    match widget:
        case QMenu():
            yield "menu", widget.title()
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "group", widget.title()
        case QComboBox():
            for number in range(widget.count()):
                yield "choice", widget.itemText(number)
                yield "choice's tool tip", str(widget.itemData(number, Qt.ItemDataRole.ToolTipRole) or "")
        case QTabBar():
            for number in range(widget.count()):
                yield "tab", widget.tabText(number)
                yield "tab's tool tip", widget.tabToolTip(number)
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QSpinBox() | QDoubleSpinBox():
            yield from (("unit", widget.prefix() + widget.suffix()), ("zero", widget.specialValueText()))
        case QProgressBar():
            yield "progress", widget.text() if widget.isTextVisible() else ""
        case QAbstractItemView() if widget.model() is not None:
            yield from texts_of_model(widget.model())


def left_over(text: str) -> str:
    """Return what of a text was not looked up and is no data."""
    before = ""
    while text != before:
        before, text = text, WRAPPED.sub("", text)
    text = TAG.sub(" ", text).replace("&", "")
    return text if set(LETTERS.findall(DATA.sub("", text))) - OF_THE_DOCUMENT - OF_THE_PERSON else ""


def is_data(widget: QWidget) -> bool:
    """Whether a widget shows what is no text of the program."""
    names = {one.metaObject().className() for one in with_parents(widget)}
    if isinstance(widget, QAbstractItemView) and isinstance(widget.window(), AboutDialog):
        return True  # names of parts and licences
    if isinstance(widget, QAbstractItemView) and isinstance(widget.model(), ModelFilter | LanguageFilter):
        # Names of languages, and titles of the real catalog.
        return isinstance(widget.window(), LanguageDialog) or widget.model().rowCount() > 20
    # Languages of documents stand with their own names; the pages of the guide are written in English only.
    is_of_the_guide = isinstance(widget, QAbstractItemView) and isinstance(widget.window(), HelpWindow)
    return is_of_the_guide or bool(names & {"LanguageField", "ChosenLanguages", "QComboBoxPrivateContainer"})


def with_parents(widget: QWidget) -> Iterator[QWidget]:
    step: QWidget | None = widget
    while step is not None:
        yield step
        step = step.parentWidget()


def widgets_of(root: QWidget) -> list[QWidget]:
    # The field of a spin box shows its value; Qt makes it.
    found = [root, *root.findChildren(QWidget)]
    return [one for one in found if not isinstance(one.parentWidget(), QAbstractSpinBox)]


@pytest.fixture
def wrapping(qapp: QApplication) -> Iterator[Wrapping]:
    translator = Wrapping()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("wrapping")
@pytest.mark.parametrize("shoot", STATES, ids=lambda shoot: shoot.__name__)
def test_every_text_goes_through_the_translation(
    qapp: QApplication, theme: Theme, tmp_path: Path, shoot: Shoot
) -> None:
    found: dict[str, str] = {}
    seen: list[str] = []

    def look(root: QWidget, name: str) -> None:
        for widget in widgets_of(root):
            if is_data(widget):
                continue
            for kind, text in texts_of(widget):
                seen.append(text)
                left = left_over(text)
                if left and left not in LANGUAGES.values():
                    found.setdefault(f"{kind}: {text}", f"{name}: {widget.metaObject().className()}")

    shoot(Walker(qapp, theme, tmp_path, look))
    assert any(OPEN in text for text in seen)
    assert not found, "\n".join(f"{place}: {what}" for what, place in found.items())


@pytest.mark.parametrize("shoot", STATES, ids=lambda shoot: shoot.__name__)
def test_everything_is_mirrored_but_what_holds_text_of_documents(
    qapp: QApplication, theme: Theme, tmp_path: Path, shoot: Shoot
) -> None:
    install_translations(qapp, ui_locale("ar"))
    found: set[str] = set()
    seen: list[str] = []

    def look(root: QWidget, name: str) -> None:
        for widget in widgets_of(root):
            seen.append(name)
            if widget.isRightToLeft() or HOLDS_DOCUMENT_TEXT & {type(one).__name__ for one in with_parents(widget)}:
                continue
            found.add(" < ".join(type(one).__name__ for one in with_parents(widget)) + f" ({name})")

    shoot(Walker(qapp, theme, tmp_path, look))
    assert seen
    assert not found, "\n".join(sorted(found))
