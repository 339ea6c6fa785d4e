"""Text inside XML and HTML: nothing of a document can become markup, and nothing is left that XML 1.0 forbids.

Exporters layer; pure functions on strings.
"""

from __future__ import annotations

import re

from exporters.plain_text import printable, single_line

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_CONTENT = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ATTRIBUTE = {**_CONTENT, '"': "&quot;", "'": "&#39;"}
_CONTENT_TABLE = str.maketrans(_CONTENT)
_ATTRIBUTE_TABLE = str.maketrans(_ATTRIBUTE)


def xml_content(text: str) -> str:
    """Return the text as the content of an element; line ends are line feeds."""
    return printable(text).translate(_CONTENT_TABLE)


def xml_attribute(text: str) -> str:
    """Return the text for an attribute in either kind of quotation marks, on one line."""
    return single_line(text).translate(_ATTRIBUTE_TABLE)


def language_tag(tag: str | None) -> str | None:
    """Return the tag where it has the form of BCP 47, which schemas check; None for none and any other."""
    return tag if tag and _LANGUAGE.fullmatch(tag) else None
