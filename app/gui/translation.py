"""The languages of the window: which there are, and loading one. GUI thread only.

Texts are written in English in the code and looked up by Qt. ``resources/translations/update.py`` collects them.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from core.resources import resource_path

log = logging.getLogger(__name__)

LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ru": "Русский",
    "zh": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
    "hi": "हिन्दी",
    "si": "සිංහල",
    "yi": "ייִדיש",
}
"""Codes (ISO 639-1) of the languages the window speaks, each with its own name."""

SYSTEM = "system"
_SEPARATORS = {"ar": "، ", "zh": "、", "ja": "、"}


def ui_locale(setting: str) -> QLocale:
    """Return the locale of the window.

    Args:
        setting: A code of ``LANGUAGES``, or "system".
    """
    locale = QLocale() if setting == SYSTEM else QLocale(setting)
    # A machine without a locale (LANG=C) gets English: dates of C have no separators.
    return QLocale("en") if locale.language() is QLocale.Language.C else locale


def language_of(locale: QLocale) -> str:
    """Return the code of the language that the window speaks under a locale: English where its own is not there."""
    code = QLocale.languageToCode(locale.language())
    return code if code in LANGUAGES else "en"


def listed(names: Iterable[str]) -> str:
    """Return names one after another, apart as the window's language sets them apart.

    Not ``QLocale.createSeparatedList``: its "and" before the last fits no list that goes on ("and 5 more"), and the
    locale may be of another language than the window.
    """
    return _SEPARATORS.get(QCoreApplication.translate("Language", "en"), ", ").join(names)


def is_english() -> bool:
    """Tell whether the window speaks English, so that messages of the services can be shown as they are."""
    return bool(QCoreApplication.translate("Language", "en") == "en")


def install_translations(app: QGuiApplication, locale: QLocale) -> None:
    """Load Qt's own texts and ours, and set the direction of the window.

    Numbers, sizes and dates follow the locale, but for its digits: Qt writes a number that decides on a plural form in
    European digits, and two kinds of digits in one line read badly.

    Args:
        app: Keeps the translators.
        locale: Of the person; ``ui_locale``.
    """
    remove_translations(app)
    language = language_of(locale)
    QLocale.setDefault(_with_european_digits(locale, language))
    try:
        ours = str(resource_path("translations"))
    except FileNotFoundError:
        log.warning("this installation has English texts only")
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, "pagesight", language, ours)
    # Qt speaks fewer languages than the window; for the others its texts are among ours.
    if language != "en" and not _install(app, "qtbase", language, ours):
        _install(app, "qtbase", QLocale(language).name(), qt_folder)
    app.setLayoutDirection(QLocale(language).textDirection())


def _with_european_digits(locale: QLocale, language: str) -> QLocale:
    if locale.zeroDigit() == "0":
        return locale
    if language == "ar":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return QLocale(QLocale.Language.English)


def _install(app: QGuiApplication, name: str, language: str, folder: str) -> bool:
    translator = QTranslator(app)
    if not translator.load(f"{name}_{language}", folder):
        translator.deleteLater()
        if name == "pagesight":
            log.warning("the texts of the window are missing in %s", language)
        return False
    return app.installTranslator(translator)


def remove_translations(app: QGuiApplication) -> None:
    """Speak English again."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
