"""Which pages the user guide has, as its page of contents lists them. Free of Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from core.resources import resource_path

INDEX = "index.md"
_LINK = re.compile(r"^\s*[-*] \[(?P<title>[^\]]+)\]\((?P<name>[\w-]+\.md)\)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page of the guide.

    Attributes:
        title: What the list of contents calls it.
        path: The Markdown file.
    """

    title: str
    path: Path


def guide_pages() -> tuple[GuidePage, ...]:
    """Return the page of contents and all pages that it lists and that are there, in its order.

    Raises:
        FileNotFoundError: If the program was packaged without the guide.
    """
    folder = resource_path("guide")
    text = (folder / INDEX).read_text(encoding="utf-8")
    title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), INDEX)
    pages = [GuidePage(title, folder / INDEX)]
    for link in _LINK.finditer(text):
        path = folder / link["name"]
        if path.is_file():
            pages.append(GuidePage(link["title"], path))
    return tuple(pages)
