"""Gather words of every script for the training of the script classifier.

    python gather_words.py TESSDATA PACK

TESSDATA is a folder of Tesseract's language data (Apache-2.0), whose word lists are unpacked with the tools
``combine_tessdata`` and ``dawg2wordlist`` of Tesseract. Writes PACK/words/<script>.txt, one word a line.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

LANGUAGES = {
    "Latn": "eng deu fra spa por ita pol ces slk hun ron tur aze vie lit lav est fin swe nor dan isl cat glg eus nld "
    "afr swa yor cym gle gla mlt sqi hrv slv ind fil que hat oci lat mri ton uzb fao epo bre",
    "Cyrl": "rus ukr bul srp mkd bel kaz kir mon tgk uzb_cyrl tat aze_cyrl",
    "Grek": "ell grc",
    "Arab": "ara fas urd pus snd uig",
    "Hebr": "heb yid",
    "Deva": "hin mar nep san",
    "Beng": "ben asm",
    "Guru": "pan",
    "Gujr": "guj",
    "Orya": "ori",
    "Taml": "tam",
    "Telu": "tel",
    "Knda": "kan",
    "Mlym": "mal",
    "Sinh": "sin",
    "Thai": "tha",
    "Laoo": "lao",
    "Tibt": "bod dzo",
    "Mymr": "mya",
    "Khmr": "khm",
    "Ethi": "amh tir",
    "Armn": "hye",
    "Geor": "kat",
    "Hang": "kor",
    "Hani": "chi_sim chi_tra jpn",
    "Thaa": "div",
    "Cher": "chr",
    "Cans": "iku",
    "Syrc": "syr",
}
"""Whose words stand for a script; names of Tesseract's data."""

_UNICODE_NAMES = {
    "Latn": ("LATIN",), "Cyrl": ("CYRILLIC",), "Grek": ("GREEK",), "Arab": ("ARABIC",), "Hebr": ("HEBREW",),
    "Deva": ("DEVANAGARI",), "Beng": ("BENGALI",), "Guru": ("GURMUKHI",), "Gujr": ("GUJARATI",), "Orya": ("ORIYA",),
    "Taml": ("TAMIL",), "Telu": ("TELUGU",), "Knda": ("KANNADA",), "Mlym": ("MALAYALAM",), "Sinh": ("SINHALA",),
    "Thai": ("THAI",), "Laoo": ("LAO",), "Tibt": ("TIBETAN",), "Mymr": ("MYANMAR",), "Khmr": ("KHMER",),
    "Ethi": ("ETHIOPIC",), "Armn": ("ARMENIAN",), "Geor": ("GEORGIAN",), "Hang": ("HANGUL",),
    "Hani": ("CJK", "HIRAGANA", "KATAKANA"), "Thaa": ("THAANA",), "Cher": ("CHEROKEE",), "Cans": ("CANADIAN",),
    "Syrc": ("SYRIAC",),
}  # fmt: skip
_MANY_LANGUAGES = 4
_WORDS_OF_MANY, _WORDS_OF_FEW = 4000, 12000  # of each language of a script
_MADE_UP = 600  # words of random letters a language, so that every letter occurs


def main(tessdata: Path, pack: Path) -> None:
    """Write the word lists."""
    rng = random.Random(1)
    (pack / "words").mkdir(parents=True, exist_ok=True)
    for script, names in LANGUAGES.items():
        words: list[str] = []
        languages = names.split()
        limit = _WORDS_OF_MANY if len(languages) > _MANY_LANGUAGES else _WORDS_OF_FEW
        for name in languages:
            listed, letters = _unpacked(tessdata / f"{name}.traineddata")
            listed = [word for word in listed if _is_of(script, word)]
            letters = [letter for letter in letters if _is_of(script, letter)]
            rng.shuffle(listed)
            words += listed[:limit]
            if letters:
                words += ["".join(rng.choices(letters, k=rng.randint(1, 6))) for _ in range(_MADE_UP)]
            print(script, name, len(listed), "words", len(letters), "letters")
        (pack / "words" / f"{script}.txt").write_text("\n".join(dict.fromkeys(words)), encoding="utf-8")


def _unpacked(data: Path) -> tuple[list[str], list[str]]:
    """Return the words and the letters of one language."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder, "data.")
        subprocess.run(["combine_tessdata", "-u", str(data), str(base)], capture_output=True, check=False)
        dawg, letters = Path(f"{base}lstm-word-dawg"), Path(f"{base}lstm-unicharset")
        if not letters.exists():
            return [], []
        listed = Path(folder, "words")
        if dawg.exists():
            subprocess.run(["dawg2wordlist", str(letters), str(dawg), str(listed)], capture_output=True, check=False)
        words = listed.read_text(encoding="utf-8", errors="ignore").split("\n") if listed.exists() else []
        rows = letters.read_text(encoding="utf-8").split("\n")[1:]
        return [word.strip() for word in words if word.strip()], [row.split(" ")[0] for row in rows if row]


def _is_of(script: str, word: str) -> bool:
    """Tell whether most letters of a word are of a script."""
    letters = [char for char in word if char.isalpha() or unicodedata.category(char)[0] == "M"]
    of_script = sum(unicodedata.name(char, "").startswith(_UNICODE_NAMES[script]) for char in letters)
    return bool(letters) and 2 * of_script > len(letters)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
