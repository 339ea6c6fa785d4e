"""Small files made for a test: PDFs with text, pictures with an EXIF orientation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from app.services.worker_tasks import SourceRef
from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()


def stamped(path: Path, password: str | None = None) -> SourceRef:
    """Return the reference to a file, as looking into it gives it."""
    stat = path.stat()
    return SourceRef(path, password, stat.st_size, stat.st_mtime_ns)


def text_pdf(path: Path, *texts: str, **options: Any) -> Path:
    """Write a PDF with a page for each text; options are those of saving."""
    pdf = pymupdf.open()
    for text in texts:
        pdf.new_page(width=300, height=400).insert_text((50, 100), text)
    pdf.save(path, **options)
    pdf.close()
    return path


def locked_pdf(path: Path, password: str, *texts: str) -> Path:
    """Write a PDF that opens with a password."""
    return text_pdf(path, *texts, user_pw=password, owner_pw="owner", encryption=pymupdf.PDF_ENCRYPT_AES_256)


def picture(path: Path, *, size: tuple[int, int] = (120, 80), orientation: int = 1, **options: Any) -> Path:
    """Write a picture whose top left quarter is red, with an EXIF orientation."""
    pixels = np.full((size[1], size[0], 3), 255, dtype=np.uint8)
    pixels[: size[1] // 2, : size[0] // 2] = (220, 30, 30)
    exif = Image.Exif()
    exif[274] = orientation
    Image.fromarray(pixels).save(path, exif=exif, **options)
    return path
