"""Which fonts the pages are set in: families of Debian packages that our script classifier was not trained on.

Tesseract's published lists of training fonts (``okfonts.txt`` of its langdata_lstm repository) name up to hundreds of
faces a language; PaddleOCR publishes no list. So nothing is claimed about what those recognisers have seen.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

FAMILIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Latn": (
        ("Cantarell", "DejaVu Sans", "Noto Sans Display", "Charis SIL"),
        ("P052", "Noto Serif", "Charis SIL", "Gentium", "Doulos SIL"),
    ),
    "Cyrl": (("DejaVu Sans", "Noto Sans Display"), ("Noto Serif", "Charis SIL", "Doulos SIL")),
    "Grek": (("DejaVu Sans", "Noto Sans Display"), ("GFS Didot", "Noto Serif", "Gentium")),
    "Arab": (("Noto Naskh Arabic", "Noto Sans Arabic"), ("Scheherazade", "Amiri", "DejaVu Sans")),
    "Hebr": (("David CLM", "Nachlieli CLM", "DejaVu Sans"), ("Noto Serif Hebrew", "Hadasim CLM", "Ezra SIL")),
    "Deva": (("Annapurna SIL", "Kalimati"), ("Noto Serif Devanagari", "Samanata")),
    "Beng": (("Noto Serif Bengali",), ("Likhan", "Mitra", "Jamrul")),
    "Guru": (("Noto Serif Gurmukhi",), ("Saab",)),
    "Gujr": (("Noto Serif Gujarati",), ("Rasa", "Kalapi")),
    "Orya": (("Samyak Oriya",), ("utkal", "Noto Sans Oriya")),
    "Taml": (("Noto Serif Tamil",), ("Meera Inimai", "TAMu_Kadambri", "Lohit Tamil Classical")),
    "Telu": (("Noto Serif Telugu",), ("Pothana2000", "Ramaraja", "NTR")),
    "Knda": (("Noto Serif Kannada",), ("Navilu",)),
    "Mlym": (("Noto Serif Malayalam",), ("Manjari", "Meera", "Gayathri")),
    "Sinh": (("Noto Serif Sinhala",), ("LKLUG",)),
    "Thai": (("Noto Serif Thai", "Kinnari"), ("Waree", "Laksaman", "Kinnari")),
    "Laoo": (("Noto Serif Lao",), ("Phetsarath OT",)),
    "Tibt": (("Noto Serif Tibetan",), ("Jomolhari",)),
    "Mymr": (("Noto Serif Myanmar",), ("Padauk",)),
    "Khmr": (("Noto Serif Khmer",), ("Khmer OS Content", "Khmer OS System")),
    "Ethi": (("Noto Serif Ethiopic",), ("Abyssinica SIL",)),
    "Armn": (("Noto Serif Armenian",), ("DejaVu Sans", "DejaVu Serif")),
    "Geor": (("Noto Serif Georgian",), ("DejaVu Sans", "DejaVu Serif")),
    "Hang": (("Noto Serif CJK KR",), ("UnBatang", "Baekmuk Batang")),
    "Hans": (("Noto Sans CJK SC",), ("AR PL UMing CN", "Noto Serif CJK SC")),
    "Hant": (("Noto Serif CJK TC",), ("AR PL UMing TW", "Noto Sans CJK TC")),
    "Jpan": (("Noto Sans CJK JP",), ("TakaoPMincho", "Noto Serif CJK JP")),
    "Thaa": (("Noto Sans Thaana",), ("MPH 2B Damas", "FreeSerif")),
    "Cher": (("Noto Sans Cherokee",), ("FreeMono", "FreeSans", "Plantagenet Cherokee")),
    "Cans": (("Noto Sans Canadian Aboriginal",), ("DejaVu Sans", "FreeSans")),
    "Syrc": (("Noto Sans Syriac",), ("FreeSans", "FreeMono")),
}

PACKAGES = (
    "fonts-cantarell",
    "fonts-dejavu-core",
    "fonts-dejavu-extra",
    "fonts-noto-core",
    "fonts-noto-extra",
    "fonts-noto-cjk",
    "fonts-urw-base35",
    "fonts-sil-charis",
    "fonts-sil-doulos",
    "fonts-sil-gentium",
    "fonts-gfs-didot",
    "fonts-sil-scheherazade",
    "fonts-hosny-amiri",
    "culmus",
    "fonts-sil-ezra",
    "fonts-sil-annapurna",
    "fonts-deva-extra",
    "fonts-beng-extra",
    "fonts-guru-extra",
    "fonts-yrsa-rasa",
    "fonts-samyak-orya",
    "fonts-orya-extra",
    "fonts-lohit-taml-classical",
    "fonts-telu-extra",
    "fonts-teluguvijayam",
    "fonts-navilu",
    "fonts-smc-manjari",
    "fonts-smc-meera",
    "fonts-lklug-sinhala",
    "fonts-thai-tlwg",
    "fonts-lao",
    "fonts-dzongkha",
    "fonts-sil-padauk",
    "fonts-khmeros",
    "fonts-sil-abyssinica",
    "fonts-unfonts-core",
    "fonts-baekmuk",
    "fonts-arphic-uming",
    "fonts-takao-mincho",
    "fonts-freefont-ttf",
)
"""Debian packages that hold the families."""

COMPANION = "Noto Serif"
"""Gives the digits and punctuation that some families of small scripts leave to the fonts beside them."""

_VARIANTS = {"zh-Hans": "Hans", "zh-Hant": "Hant", "ja": "Jpan"}


class MissingFontError(Exception):
    """No installed family of a script's list has every character of the text."""


def families_for(tag: str, script: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return two lists of families, best first; the faces of both pages of a language differ.

    Raises:
        MissingFontError: If the script is not in the table.
    """
    key = _VARIANTS.get(tag, "Hans" if script == "Hani" else script)
    if key not in FAMILIES:
        raise MissingFontError(f"no fonts are listed for script {script}")
    return FAMILIES[key]


def choose_family(families: Iterable[str], text: str) -> str:
    """Return the first installed family that has every letter and mark of the text.

    Digits and punctuation may come from ``COMPANION``. Needs a ``QGuiApplication``.

    Raises:
        MissingFontError: If there is none; the message names what each lacks.
    """
    from PySide6.QtGui import QFont, QFontDatabase, QRawFont

    installed = set(QFontDatabase.families())
    characters = sorted({char for char in text if not char.isspace() and ord(char) not in (0x200C, 0x200D)})
    companion = QRawFont.fromFont(QFont(COMPANION))
    reasons = []
    for family in families:
        if family not in installed:
            reasons.append(f"{family}: not installed")
            continue
        raw = QRawFont.fromFont(QFont(family))
        lacking = [char for char in characters if not raw.supportsCharacter(ord(char))]
        lacking = [char for char in lacking if not _is_companions(char) or not companion.supportsCharacter(ord(char))]
        if not lacking:
            return family
        reasons.append(f"{family}: lacks {''.join(lacking[:12])!r}")
    raise MissingFontError("; ".join(reasons))


def _is_companions(char: str) -> bool:
    return unicodedata.category(char)[0] in "NPSZ"
