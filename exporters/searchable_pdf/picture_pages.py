"""Makes a PDF of a picture file: one page a frame, as large as its resolution says.

Exporters layer; speaks PyMuPDF, so it is imported in worker processes only.
"""

from __future__ import annotations

import math
from typing import Any

import pymupdf

from core.errors import PageDamagedError
from core.geometry import pixels_to_points
from core.page_source import PageSource
from exporters.base import Checkpoint
from exporters.searchable_pdf.picture_stream import PictureStream, picture_stream

_LARGEST_SIDE = 14400.0  # user-space units; ISO 32000-1, annex C
_SMALLEST_SIDE = 3.0

# Matrices that put the unit square's upright picture for each EXIF orientation (TIFF 6.0, Orientation), before scaling
# to the page: the square's lower left is (0, 0), the picture's first row lies on top.
_ORIENTATION_MATRICES = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}


def picture_document(source: PageSource, checkpoint: Checkpoint, *, for_archive: bool = False) -> Any:
    """Return a new ``pymupdf.Document`` with all pages of a picture file; the caller closes it.

    Args:
        source: The opened picture file.
        checkpoint: Called before each page.
        for_archive: Whether only what PDF/A knows may come in, see ``picture_stream``.

    Raises:
        PageDamagedError: If the file's only picture cannot be decoded; a damaged one among others is an empty page.
    """
    pdf = pymupdf.open()
    try:
        for index in range(source.page_count):
            checkpoint()
            try:
                add_picture_page(pdf, source, index, for_archive=for_archive)
            except PageDamagedError:
                if source.page_count == 1:
                    raise
    except BaseException:
        pdf.close()
        raise
    return pdf


def add_picture_page(pdf: Any, source: PageSource, index: int, *, for_archive: bool = False) -> int:
    """Append a page of a picture file to a ``pymupdf.Document``, and return the bytes its image takes.

    The image is stored as the file holds it where PDF can do that, else without loss; it lies as the picture's EXIF
    orientation says.

    Raises:
        PageDamagedError: If the picture cannot be decoded; the page is there then, and empty.
    """
    size = source.page_size(index)
    width, height = pixels_to_points(size.width, size.dpi), pixels_to_points(size.height, size.dpi)
    unit = max(1, math.ceil(max(width, height) / _LARGEST_SIDE))
    grow = max(1.0, _SMALLEST_SIDE / min(width, height))
    width, height = min(width * grow / unit, _LARGEST_SIDE), min(height * grow / unit, _LARGEST_SIDE)
    page = pdf.new_page(width=width, height=height)
    xref = page.xref
    pdf.xref_set_key(xref, "MediaBox", f"[0 0 {_number(width)} {_number(height)}]")
    if unit > 1:
        pdf.xref_set_key(xref, "UserUnit", str(unit))
    picture = picture_stream(source, index, for_archive=for_archive)
    image = _image_object(pdf, picture)
    matrix = " ".join(
        _number(value * side)
        for value, side in zip(_ORIENTATION_MATRICES[picture.orientation], (width, height) * 3, strict=True)
    )
    content = pdf.get_new_xref()
    pdf.update_object(content, "<<>>")
    pdf.update_stream(content, f"q {matrix} cm /Picture Do Q\n".encode("ascii"), compress=False)
    pdf.xref_set_key(xref, "Resources", f"<</XObject<</Picture {image} 0 R>>>>")
    pdf.xref_set_key(xref, "Contents", f"{content} 0 R")
    return len(picture.data)


def _image_object(pdf: Any, picture: PictureStream) -> int:
    space = picture.color_space
    if picture.profile is not None:
        profile = pdf.get_new_xref()
        pdf.update_object(profile, "<<>>")
        pdf.update_stream(profile, picture.profile, compress=True)
        pdf.xref_set_key(profile, "N", str(picture.components))
        if space:
            pdf.xref_set_key(profile, "Alternate", space)
        space = f"[/ICCBased {profile} 0 R]"
    xref: int = pdf.get_new_xref()
    pdf.update_object(xref, f"<</Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}>>")
    # The filter is named after the bytes are in: MuPDF takes a filter away from a stream it is given as it is.
    pdf.update_stream(xref, picture.data, compress=False)
    for key, value in picture.entries.items():
        pdf.xref_set_key(xref, key, value)
    if space:
        pdf.xref_set_key(xref, "ColorSpace", space)
    return xref


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") if value else "0"
