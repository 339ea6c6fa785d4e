"""Every text of the window is translated, in every language, and in no other way than through Qt."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.gui.error_wording import error_text, error_what, failure_text, known_codes
from app.gui.queue.option_wording import language_names
from app.gui.translation import LANGUAGES, install_translations, language_of, listed, ui_locale
from core import errors
from core.model import PageFailure
from core.settings import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
OTHER_LANGUAGES = sorted(set(LANGUAGES) - {"en"})
PLACEHOLDER = re.compile(r"%n|%\d|\{[^{}]*\}")
Message = tuple[str, str]


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class Texts(ast.NodeVisitor):
    """Collects what is passed to ``self.tr`` and ``QCoreApplication.translate``, with its context."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.classes: list[str] = []
        self.found: set[Message] = set()
        self.odd: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name not in ("tr", "translate") or not node.args:
            return
        if name == "translate" and len(node.args) < 2:  # str.translate, QPainter.translate
            return
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if name == "translate" and not (isinstance(owner, ast.Name) and owner.id == "QCoreApplication"):
            return
        context = self.classes[-1] if name == "tr" and self.classes else literal(node.args[0])
        text = literal(node.args[0 if name == "tr" else 1])
        if context is None or text is None:
            self.odd.append(f"{self.path.relative_to(ROOT)}:{node.lineno}")
        else:
            self.found.add((context, text))


def texts_of_the_code() -> tuple[set[Message], list[str]]:
    found: set[Message] = set()
    odd: list[str] = []
    for path in sorted((ROOT / "app" / "gui").rglob("*.py")):
        visitor = Texts(path)
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        found |= visitor.found
        odd += visitor.odd
    return found, odd


def messages(language: str, name: str = "pagesight") -> Iterator[tuple[Message, list[str], bool]]:
    """Yield context and source, the translations (one for each plural form), and whether they are finished."""
    tree = ElementTree.parse(FOLDER / f"{name}_{language}.ts")  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            yield key, forms, translation.get("type") is None


def test_texts_are_literals_that_tools_can_find() -> None:
    # Texts declared in core are looked up by variables; the tool of resources/translations collects those.
    declared = {"app/gui/settings_dialog/labels.py"}
    odd = [place for place in texts_of_the_code()[1] if place.rsplit(":", 1)[0] not in declared]
    assert not odd


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_every_text_of_the_code_is_translated(language: str) -> None:
    known = {key: (forms, is_finished) for key, forms, is_finished in messages(language)}
    wanted = texts_of_the_code()[0] | {("Settings", setting.help) for setting in SETTINGS}
    assert not sorted(wanted - known.keys()), "run resources/translations/update.py"
    open_ones = [key for key, (forms, is_finished) in known.items() if not is_finished or not all(forms)]
    assert not open_ones


def test_english_has_its_plurals() -> None:
    assert [key for key, forms, is_finished in messages("en") if not is_finished or not all(forms)] == []


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_translations_keep_the_places_for_values_and_the_shortcut_letters(language: str) -> None:
    wrong = []
    for (context, source), forms, _ in messages(language):
        for form in forms:
            is_plural = len(forms) > 1
            wanted, got = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
            # A form for one, two or none may leave the number out: "one page".
            if got != wanted and not (is_plural and set(wanted) - set(got) <= {"%n"}):
                wrong.append((context, source, form))
            if form.count("\n") != source.count("\n") or form.strip(" ") == "":
                wrong.append((context, source, form))
    assert not wrong


@pytest.mark.parametrize("language", ["hi", "ja", "si", "yi", "zh"])
def test_access_keys_do_not_cut_syllables(language: str) -> None:
    # The underline of an access key is drawn apart from the signs that belong to its letter, which then stand alone.
    forms = [form for _, forms, _ in messages(language) for form in forms]
    cut = [form for form in forms if re.search(r"(?<![(&])&(?=[^\s&])", form)]
    assert not cut


@pytest.mark.parametrize("language", ["en", *OTHER_LANGUAGES])
def test_compiled_files_are_those_of_the_sources(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"pagesight_{language}.qm"))
    stale = [
        key
        for key, forms, is_finished in messages(language)
        if is_finished and len(forms) == 1 and translator.translate(key[0], key[1]) != forms[0]
    ]
    assert not stale, "run resources/translations/update.py --compile"


@pytest.mark.parametrize("language", ["hi", "si", "yi"])
def test_qts_own_texts_are_there_where_qt_lacks_the_language(language: str) -> None:
    assert [key for key, forms, is_finished in messages(language, "qtbase") if not is_finished or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_window_takes_language_and_direction(qapp: QApplication, language: str) -> None:
    install_translations(qapp, ui_locale(language))
    is_mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_mirrored == (language in ("ar", "yi"))
    assert QCoreApplication.translate("Language", "en") == language
    assert (QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel") == (language == "en")
    assert QLocale().toString(1234567890)[-1] == "0"


def test_languages_without_texts_of_ours_are_english() -> None:
    assert language_of(QLocale("sv_SE")) == "en"
    assert language_of(QLocale("zh_CN")) == "zh"


def test_every_error_has_a_sentence_in_every_language(qapp: QApplication) -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.AppError) and kind.code
    ]
    assert {kind.code for kind in kinds} == known_codes()
    error = errors.PasswordRequiredError("it is encrypted", remedy="Give it", file="a.pdf", page_index=1)
    assert error_text(error) == error.message
    assert error_what(error) == "It is encrypted."
    install_translations(qapp, ui_locale("de"))
    text = error_text(error)
    assert text.startswith("a.pdf, Seite 2:")
    assert "encrypted" not in text
    lost = errors.ModelCrashedError("the process of the language model ended", remedy="Ask again")
    assert error_text(lost).startswith("Der Prozess des Sprachmodells")  # not the one that reads pages
    assert failure_text(PageFailure("page_timeout", "words")) != "words"


def test_names_are_listed_as_the_language_lists_them(qapp: QApplication) -> None:
    assert listed(["one", "two"]) == "one, two"
    install_translations(qapp, ui_locale("ar"))
    assert "، " in language_names("de,fr")
    assert "," not in language_names("de,fr")


def test_settings_offer_the_languages_there_are() -> None:
    choices = next(setting.choices for setting in SETTINGS if setting.key == "ui_language")
    assert choices == ("system", *LANGUAGES)
