"""Write docs/languages.md from the table of languages: ``python -m benchmarks.language_page``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from app.services.languages import Language, languages
from app.services.recognise.readers import script_name

PAGE = Path(__file__).resolve().parents[1] / "docs" / "languages.md"

_HEAD = """# Languages

{count} languages in {scripts} scripts. Written by `python -m benchmarks.language_page` from
[resources/languages.toml](../resources/languages.toml); how well each is read stands in
[benchmarks](benchmarks.md). `pagesight languages` lists the same with what is installed on your machine.

## How a language is read

- **Automatic** tells the script of each line from its picture and the language from the text; pages may mix
  scripts.
- **A code** (`--language he`, several as `--language he,en`) restricts the choice. Case does not matter, and
  the codes of ISO 639-1, 639-2 and 639-3, of PaddleOCR and of the hosted service are understood: `zh`, `zho`
  and `ch` are one language.
- The readers of a language are tried in the order of the table; the first that is installed reads. *PP-OCRv6*
  comes with the program's default models. It lacks letters of some languages in Latin letters (Esperanto,
  Icelandic, Slovak and others): words that hold them are taken from the first *Tesseract* data where it is
  installed. *PP-OCRv5* families and *Tesseract* data are got when they are
  needed:

| way | command |
|---|---|
| what is missing for a language | `pagesight models install --language he` |
| in the window | *All languages…* in the list of languages, then *Download* |
| Debian, Ubuntu | `sudo apt install tesseract-ocr-heb`, or `tesseract-ocr-script-hebr` for all languages of a script |
| macOS | `brew install tesseract-lang` |
| Windows | the languages of Tesseract's installer |
| without a network | `pagesight models import FOLDER`, with files of another machine |

Tesseract's data that the system has is used where it lies; nothing is copied. `pagesight doctor` says script
by script which model reads what, and what is missing.

## How it is measured

A language is listed when real text in it, set in two fonts and degraded, is read with at most 10 % of
characters wrong, with its code and with *Automatic* (`python -m benchmarks.languages`). Each text is the
Universal Declaration of Human Rights or, for the few languages of which there is none, names from Unicode's
CLDR. The PP-OCRv5 families could not be had on the machine that measures: their figures are not known, and
what was measured for these languages is the Tesseract data.

## Table

| code | language | own name | script | read by, best first | other codes |
|---|---|---|---|---|---|
"""


def page() -> str:
    """Return the text of the page."""
    scripts = Counter(entry.script for entry in languages())
    head = _HEAD.format(count=len(languages()), scripts=len(scripts))
    return head + "".join(_row(entry) for entry in sorted(languages(), key=lambda entry: entry.name.casefold()))


def _row(entry: Language) -> str:
    readers = ", ".join(_short(reader) for reader in entry.readers)
    codes = " ".join(f"`{alias}`" for alias in entry.aliases)
    return (
        f"| `{entry.code}` | {entry.name} | {entry.native_name} | {script_name(entry.script)} | {readers} | {codes} |\n"
    )


def _short(reader: str) -> str:
    """Return a model's name as the table shows it: "Tesseract heb", "PP-OCRv5 arabic"."""
    if reader.startswith("tesseract-"):
        return f"Tesseract {reader.removeprefix('tesseract-').replace('script-', 'script/')}"
    family, version, _ = reader.rpartition("PP-OCRv5") if "PP-OCRv5" in reader else ("", "", "")
    return f"{version} {family.rstrip('_')}" if version else "PP-OCRv6"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
