"""Names of languages in the language of a window. App layer, services.

From the data of Unicode's CLDR that Babel carries. Where it lacks a smaller language the English name stands.
"""

from __future__ import annotations

import functools

from app.services.languages import Language

_ENGLISH = "en"


def name_in(entry: Language, ui_language: str) -> str:
    """Return the name of a language.

    Args:
        entry: The language.
        ui_language: Code of the window's language, for example "de".
    """
    if ui_language == _ENGLISH:
        return entry.name
    names, scripts = _cldr(ui_language)
    parts = entry.tag.split("-")
    if whole := names.get("_".join(parts)):
        return whole
    base = names.get(parts[0])
    if base is None or len(parts) == 1:
        return base or entry.name
    script = scripts.get(parts[1])
    return f"{base} ({script})" if script else entry.name


def script_name_in(script: str, ui_language: str) -> str:
    """Return the name of a script.

    Args:
        script: ISO 15924 code as in the table of languages.
        ui_language: Code of the window's language.
    """
    return _cldr(ui_language)[1].get(script, script)


@functools.cache
def _cldr(ui_language: str) -> tuple[dict[str, str], dict[str, str]]:
    # Babel takes a while to import and is of no use to a window in English.
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(ui_language)
    except (UnknownLocaleError, ValueError):
        return {}, {}
    return dict(locale.languages), dict(locale.scripts)
