"""Figures of a DOCX: pictures in the line, with a description for those who do not see them.

Exporters layer; needs python-docx, so it is imported only with the exporter.
"""

from __future__ import annotations

import io
from typing import Any

from docx.oxml.shape import CT_Inline
from docx.shared import Emu

from core.model import Block, Page
from core.page_source import PageSource
from exporters.docx_xml import Element
from exporters.figures import FigureCropper, figure_description

_EMU_PER_POINT = 12_700
_EMU_PER_TWIP = 635


class DocxPictures:
    """Puts figures into the package of a DOCX."""

    def __init__(self, part: Any, source: PageSource | None, *, width_twips: int, height_twips: int) -> None:
        """Prepare.

        Args:
            part: The package's ``DocumentPart``.
            source: Where figures are cut out of; None where it is not at hand.
            width_twips: Room for a picture across, twentieths of a point.
            height_twips: Room for a picture down.
        """
        self._part = part
        self._figures = FigureCropper(source)
        self._room = (width_twips * _EMU_PER_TWIP, height_twips * _EMU_PER_TWIP)
        self._count = 0

    def inline(self, page: Page, block: Block) -> Element | None:
        """Return the drawing of a figure in the size it has on its page, or as large as there is room.

        None where the figure cannot be cut out.
        """
        picture = self._figures.picture(page, block)
        if picture is None:
            return None
        self._count += 1
        width, height = picture.width_pt * _EMU_PER_POINT, picture.height_pt * _EMU_PER_POINT
        scale = min(1.0, self._room[0] / width, self._room[1] / height)
        relation, _ = self._part.get_or_add_image(io.BytesIO(picture.data))
        name = f"figure-{self._count}{picture.suffix}"
        size = Emu(max(1, round(width * scale))), Emu(max(1, round(height * scale)))
        drawing: Element = CT_Inline.new_pic_inline(self._count, relation, name, *size)
        for side in ("distT", "distB", "distL", "distR"):
            # LibreOffice takes 3 mm of space on each side where none is stated.
            drawing.set(side, "0")
        drawing.docPr.set("descr", figure_description(block))
        return drawing
