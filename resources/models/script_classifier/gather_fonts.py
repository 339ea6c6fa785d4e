"""Gather fonts of every script for the script classifier, some to learn from and others to be judged by.

    python gather_fonts.py PACK

Asks fontconfig for the families named below (packages of Debian: fonts-noto-core, fonts-freefont-ttf, fonts-lohit-*,
fonts-liberation, culmus, fonts-thai-tlwg, fonts-khmeros, fonts-nanum, fonts-ipafont, fonts-wqy-zenhei and others) and
copies what is there to PACK/fonts; fonts.json names the files. Needs PACK/words of gather_words.py: of the large fonts
of Chinese, Japanese and Korean only common characters are kept.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

_EUROPEAN = (
    "FreeSans|FreeSerif|FreeMono|Liberation Sans|Liberation Serif|Liberation Mono|Liberation Sans Narrow|Noto Sans|"
    "Noto Sans Mono|C059|Carlito|URW Gothic|Nimbus Sans|Nimbus Mono PS"
)
TRAIN = {
    "Latn": _EUROPEAN, "Cyrl": _EUROPEAN, "Grek": _EUROPEAN, "Zyyy": _EUROPEAN,
    "Arab": "Noto Sans Arabic|KacstBook|KacstOffice|Nazli|Noto Kufi Arabic|FreeSerif|FreeMono|Noto Nastaliq Urdu",
    "Hebr": "Noto Sans Hebrew|Miriam CLM|Frank Ruehl CLM|Aharoni CLM|FreeSans|FreeSerif|FreeMono",
    "Deva": "Noto Sans Devanagari|Lohit Devanagari|Gargi|Nakula|FreeSans|FreeSerif",
    "Beng": "Noto Sans Bengali|Lohit Bengali|Lohit Assamese|Mukti|Ani|FreeSans|FreeSerif",
    "Guru": "Noto Sans Gurmukhi|Lohit Gurmukhi|FreeSans|FreeSerif",
    "Gujr": "Noto Sans Gujarati|Lohit Gujarati|aakar|Rekha|FreeSerif",
    "Orya": "Noto Sans Oriya|Lohit Odia|FreeSerif",
    "Taml": "Noto Sans Tamil|Lohit Tamil|Samyak Tamil|FreeSerif",
    "Telu": "Noto Sans Telugu|Lohit Telugu|Vemana2000|Mandali",
    "Knda": "Noto Sans Kannada|Lohit Kannada|Gubbi",
    "Mlym": "Noto Sans Malayalam|Lohit Malayalam|Rachana|AnjaliOldLipi|FreeSans|FreeSerif",
    "Sinh": "Noto Sans Sinhala|FreeSerif",
    "Thai": "Noto Sans Thai|Garuda|Loma|Norasi|Tlwg Typo|FreeSerif",
    "Laoo": "Noto Sans Lao|Noto Looped Lao",
    "Tibt": "Tibetan Machine Uni",
    "Mymr": "Noto Sans Myanmar",
    "Khmr": "Noto Sans Khmer|Khmer OS|Khmer OS Battambang|Khmer OS Siemreap",
    "Ethi": "Noto Sans Ethiopic|FreeSerif",
    "Armn": "Noto Sans Armenian|FreeSans|FreeSerif|FreeMono",
    "Geor": "Noto Sans Georgian|BPG Sans GPL&GNU|BPG Serif GPL&GNU|BPG Algeti GPL&GNU|FreeSans|FreeSerif|FreeMono",
    "Hang": "NanumGothic|NanumMyeongjo|UnDotum|WenQuanYi Zen Hei",
    "Hani": "WenQuanYi Zen Hei|IPAGothic|IPAMincho|Droid Sans Fallback",
    "Thaa": "FreeSerif",
    "Cher": "FreeMono|FreeSans",
    "Cans": "FreeSans",
    "Syrc": "FreeSans",
}  # fmt: skip
"""Families that the network learns from."""
JUDGE = {
    "Latn": "DejaVu Serif|Gentium|Noto Serif|Cantarell", "Cyrl": "DejaVu Serif|Noto Serif|Gentium",
    "Grek": "DejaVu Serif|Noto Serif|GFS Didot", "Zyyy": "DejaVu Serif|Noto Serif", "Arab": "Amiri|Noto Naskh Arabic",
    "Hebr": "Noto Serif Hebrew", "Deva": "Noto Serif Devanagari", "Beng": "Noto Serif Bengali",
    "Guru": "Noto Serif Gurmukhi", "Gujr": "Noto Serif Gujarati", "Orya": "ori1Uni",
    "Taml": "Noto Serif Tamil", "Telu": "Noto Serif Telugu",
    "Knda": "Noto Serif Kannada", "Mlym": "Noto Serif Malayalam", "Sinh": "LKLUG|Noto Serif Sinhala",
    "Thai": "Noto Serif Thai", "Laoo": "Noto Serif Lao|Phetsarath OT", "Tibt": "Jomolhari|Noto Serif Tibetan",
    "Mymr": "Padauk|Noto Serif Myanmar", "Khmr": "Noto Serif Khmer", "Ethi": "Abyssinica SIL|Noto Serif Ethiopic",
    "Armn": "Noto Serif Armenian", "Geor": "Noto Serif Georgian", "Hang": "UnBatang",
    "Hani": "AR PL UMing CN|AR PL UKai CN", "Thaa": "Noto Sans Thaana", "Cher": "Noto Sans Cherokee",
    "Cans": "Noto Sans Canadian Aboriginal",
    "Syrc": "Noto Sans Syriac",
}  # fmt: skip
"""Families that it never sees, for the judgement."""

_STYLES = ("Regular", "Book", "Roman", "Normal", "Medium", "Bold", "Italic", "Oblique")
_CJK_FAMILIES = ("WenQuanYi", "IPA", "Droid Sans", "Nanum", "UnDotum", "UnBatang", "AR PL")
_HAN, _HANGUL = 2200, 1000  # common characters kept of a font


def main(pack: Path) -> None:
    """Copy the fonts and write the table."""
    folder = pack / "fonts"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    known = _installed()
    table = {
        split: {script: _copied(names.split("|"), known, script, pack) for script, names in families.items()}
        for split, families in (("train", TRAIN), ("eval", JUDGE))
    }
    (pack / "fonts.json").write_text(json.dumps(table), encoding="utf-8")


def _installed() -> dict[str, dict[str, tuple[str, int]]]:
    """Return file and index of each style of each family."""
    command = ["fc-list", "--format", "%{file}|%{family[0]}|%{style[0]}|%{index}\n"]
    rows = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    found: dict[str, dict[str, tuple[str, int]]] = {}
    for file, family, style, index in (row.split("|") for row in rows if row.count("|") == 3):
        if file.lower().endswith((".ttf", ".otf", ".ttc")):
            found.setdefault(family, {}).setdefault(style, (file, int(index) & 0xFFFF))
    return found


def _copied(
    families: list[str], known: dict[str, dict[str, tuple[str, int]]], script: str, pack: Path
) -> list[tuple[str, int]]:
    """Copy up to three styles of each family and return their names in the pack."""
    used = []
    for family in families:
        styles = known.get(family, {})
        for style in [style for style in _STYLES if style in styles][: 3 if script in ("Latn", "Cyrl", "Grek") else 2]:
            file, index = styles[style]
            if family.startswith(_CJK_FAMILIES):
                used.append((_subset(Path(file), index, pack), 0))
            else:
                shutil.copy(file, pack / "fonts")
                used.append((Path(file).name, index))
    return used


def _subset(file: Path, index: int, pack: Path) -> str:
    """Write a font of the common characters alone."""
    target = pack / "fonts" / f"{file.stem}.sub.ttf"
    if not target.exists():
        rng = random.Random(file.stem)
        han = _common(pack / "words" / "Hani.txt", "\u4e00", "\u9fff", 3500)
        chars = [chr(code) for code in (*range(32, 127), *range(0x3040, 0x3100))] + list(
            "。、「」，．・ー々〇？！：；（）"
        )
        chars += rng.sample(han, min(_HAN, len(han))) + _common(
            pack / "words" / "Hang.txt", "\uac00", "\ud7a3", _HANGUL
        )
        options = Options()
        options.layout_features = []
        options.drop_tables += ["GSUB", "GPOS", "GDEF", "morx", "vhea", "vmtx", "BASE"]
        subsetter = Subsetter(options)
        font = TTFont(file, fontNumber=index)
        subsetter.populate(unicodes=[ord(char) for char in chars])
        subsetter.subset(font)
        font.save(target)
    return target.name


def _common(words: Path, first: str, last: str, count: int) -> list[str]:
    counted = Counter(char for char in words.read_text(encoding="utf-8") if first <= char <= last)
    return [char for char, _ in counted.most_common(count)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
