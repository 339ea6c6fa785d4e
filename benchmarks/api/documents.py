"""Files to send to the server, made on the spot: small pictures, scans, long PDFs of text, files that are none."""

from __future__ import annotations

import io
import random
from typing import Any

from PIL import Image, ImageDraw

from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()

_SENTENCE = "the invoice names a deposit that is due when both parties have signed and the keys were handed over"
_WORDS = tuple(_SENTENCE.split())


def text_pdf(pages: int, seed: int) -> bytes:
    """Return a PDF that holds its text; no two seeds give the same content."""
    picks = random.Random(seed)  # noqa: S311 - no secret
    with pymupdf.open() as document:
        for number in range(1, pages + 1):
            page = document.new_page()
            page.insert_text((72, 72), f"Page {number} of document {seed}", fontsize=14)
            for row in range(25):
                line = " ".join(picks.choice(_WORDS) for _ in range(11))
                page.insert_text((72, 110 + row * 24), line, fontsize=10)
        content: bytes = document.tobytes(deflate=True)
    return content


def scan_page(seed: int, lines: int = 12) -> Image.Image:
    """Return the picture of a page of printed lines at 150 dpi."""
    picks = random.Random(seed)  # noqa: S311 - no secret
    picture = Image.new("L", (1240, 1754), 250)
    draw = ImageDraw.Draw(picture)
    for row in range(lines):
        text = f"{seed} " + " ".join(picks.choice(_WORDS) for _ in range(8))
        draw.text((120, 150 + row * 60), text, fill=20, font_size=30)
    return picture


def scan_pdf(pages: int, seed: int, lines: int = 12) -> bytes:
    """Return a PDF of scanned pages without text."""
    with pymupdf.open() as document:
        for number in range(pages):
            buffer = io.BytesIO()
            scan_page(1000 * seed + number, lines).save(buffer, "JPEG", quality=60)
            page = document.new_page(width=595, height=842)
            page.insert_image(page.rect, stream=buffer.getvalue())
        content: bytes = document.tobytes()
    return content


def scan_jpeg(seed: int, lines: int = 12) -> bytes:
    """Return one scanned page as JPEG."""
    buffer = io.BytesIO()
    scan_page(seed, lines).save(buffer, "JPEG", quality=70)
    return buffer.getvalue()


def tiny_png(seed: int) -> bytes:
    """Return a small picture of one word and a number."""
    picture = Image.new("L", (260, 60), 255)
    ImageDraw.Draw(picture).text((12, 12), f"Total {seed}", fill=0, font_size=30)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def broken_file(seed: int) -> bytes:
    """Return bytes that are no document, or one that ends too early."""
    return bytes(f"no document {seed}", "ascii") if seed % 2 else text_pdf(1, seed)[:400]


def large_pdf(size_bytes: int) -> bytes:
    """Return a PDF of one page of text that carries so many bytes that nothing packs."""
    picks = random.Random(200)  # noqa: S311 - no secret
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "A page with a heavy attachment")
        document.embfile_add("attachment.bin", picks.randbytes(size_bytes))
        content: bytes = document.tobytes()
    return content
