"""Pages of drawn text, and what happens to them before a camera."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from core.geometry import BBox, Polygon
from core.page_source import Pixels

WORDS = ("the", "level", "of", "the", "river", "was", "measured", "every", "morning", "at", "the", "old", "bridge")
SIZE = 22
LINE = 36
MARGIN = 80


def drawn_page(width: int = 900, height: int = 1000) -> tuple[Pixels, list[str], list[Polygon]]:
    """Return a page, its lines of text and their boxes."""
    font = ImageFont.truetype("DejaVuSans.ttf", SIZE, layout_engine=ImageFont.Layout.BASIC)
    image = Image.new("RGB", (width, height), (245, 245, 245))
    draw = ImageDraw.Draw(image)
    lines: list[str] = []
    boxes: list[Polygon] = []
    word = 0
    for top in range(MARGIN, height - MARGIN - LINE, LINE):
        text = ""
        while font.getlength(f"{text} {WORDS[word % len(WORDS)]}") < width - 2 * MARGIN:
            text = f"{text} {WORDS[word % len(WORDS)]}".strip()
            word += 1
        draw.text((MARGIN, top), text, font=font, fill=(30, 30, 30))
        lines.append(text)
        boxes.append(Polygon.of_bbox(BBox(MARGIN, top, MARGIN + font.getlength(text), top + SIZE * 1.25)))
    return np.asarray(image), lines, boxes


def bent(page: Pixels, depth: float) -> Pixels:
    """Bend a page like that of an open book; its middle rises by ``depth`` pixels."""
    height, width = page.shape[:2]
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    result: Pixels = cv2.remap(
        page,
        xs,
        ys + np.float32(depth) * np.sin(np.pi * xs / width) - np.float32(depth / 2),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return result


def photographed(page: Pixels, lean: float = 0.15) -> Pixels:
    """Show a page on a dark table, seen from below its lower edge."""
    height, width = page.shape[:2]
    border = 60
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    target = source + border + np.array([[lean * width, 30], [-lean * width / 2, 0], [0, 0], [0, -20]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    size = (width + 2 * border, height + 2 * border)
    result: Pixels = cv2.warpPerspective(page, matrix, size, borderMode=cv2.BORDER_CONSTANT, borderValue=(60, 55, 50))
    return result


def shaded(page: Pixels, dark: float = 0.3) -> Pixels:
    """Let a soft shadow fall on the right half of a page."""
    xs = np.linspace(0, 1, page.shape[1])
    light = 1 - (1 - dark) / (1 + np.exp(-(xs - 0.6) * 25))
    result: Pixels = (page * light[None, :, None]).astype(np.uint8)
    return result


def seen_through(page: Pixels, back: Pixels, strength: float = 0.5) -> Pixels:
    """Let the back of a page show through, mirrored and blurred."""
    blurred = cv2.GaussianBlur(back[:, ::-1], (0, 0), 1.5).astype(np.float32)
    result: Pixels = np.minimum(page, 245 - (245 - blurred) * strength).astype(np.uint8)
    return result
