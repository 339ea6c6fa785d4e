"""Text of HTML in which numbers of several groups keep their order. Exporters layer; pure."""

from __future__ import annotations

from core.number_order import ranges_of_line
from exporters.xml_text import xml_content


def html_text(text: str, *, is_leftward: bool) -> str:
    """Return one line of text as HTML.

    Args:
        text: The line.
        is_leftward: Whether it stands among text that runs from right to left.
    """
    if not is_leftward:
        return xml_content(text)
    pieces, end = [], 0
    for first, last in ranges_of_line(text):
        pieces += [xml_content(text[end:first]), f'<bdi dir="ltr">{xml_content(text[first:last])}</bdi>']
        end = last
    return "".join((*pieces, xml_content(text[end:])))
