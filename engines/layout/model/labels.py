"""Class names of layout models and what they are to us.

Names: PP-DocLayout family (PaddleOCR's LayoutDetection, label_list of its inference.yml) and the CDLA set of the older
PicoDet layout model.
"""

from __future__ import annotations

from engines.layout.model.base import RegionKind

KINDS: dict[str, RegionKind] = {
    "text": RegionKind.TEXT,
    "content": RegionKind.TEXT,
    "abstract": RegionKind.TEXT,
    "reference": RegionKind.TEXT,
    "reference_content": RegionKind.TEXT,
    "algorithm": RegionKind.TEXT,
    "aside_text": RegionKind.TEXT,
    "vertical_text": RegionKind.TEXT,
    "title": RegionKind.TITLE,
    "doc_title": RegionKind.TITLE,
    "paragraph_title": RegionKind.TITLE,
    "figure": RegionKind.FIGURE,
    "image": RegionKind.FIGURE,
    "chart": RegionKind.FIGURE,
    "seal": RegionKind.STAMP,
    "figure_caption": RegionKind.CAPTION,
    "figure_title": RegionKind.CAPTION,
    "chart_title": RegionKind.CAPTION,
    "table_caption": RegionKind.CAPTION,
    "table_title": RegionKind.CAPTION,
    "figure_table_chart_title": RegionKind.CAPTION,
    "table": RegionKind.TABLE,
    "header": RegionKind.HEADER,
    "footer": RegionKind.FOOTER,
    "number": RegionKind.FOOTER,
    "footnote": RegionKind.FOOTNOTE,
    "vision_footnote": RegionKind.CAPTION,
    "equation": RegionKind.FORMULA,
    "formula": RegionKind.FORMULA,
    "display_formula": RegionKind.FORMULA,
    "inline_formula": RegionKind.TEXT,
}
"""A label that is not here is left out; furniture at the head and foot as pictures ("header_image") is none of ours."""
