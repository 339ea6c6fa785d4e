"""A page on which text flows through boxes (MuPDF's Story: shaping, both directions), and the truth of what was set.

Lengths are points, origin top-left.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()

Box = tuple[float, float, float, float]

WIDTH, HEIGHT = 595.0, 842.0
_FONTS = Path("/usr/share/fonts")
_FACES = {
    "serif": "truetype/liberation/LiberationSerif-Regular.ttf",
    "serif-bold": "truetype/liberation/LiberationSerif-Bold.ttf",
    "sans": "truetype/liberation/LiberationSans-Regular.ttf",
    "sans-bold": "truetype/liberation/LiberationSans-Bold.ttf",
    "dejavu": "truetype/dejavu/DejaVuSerif.ttf",
    "arabic": "truetype/noto/NotoNaskhArabic-Regular.ttf",
    "hebrew": "truetype/noto/NotoSerifHebrew-Regular.ttf",
    "cjk": "opentype/noto/NotoSerifCJK-Regular.ttc",
}


@dataclass
class Sheet:
    """A page in the making.

    Attributes:
        face: Name of the face of running text.
        direction: "ltr" or "rtl".
        truth: Paragraphs in reading order, without line-end hyphens.
    """

    face: str = "serif"
    direction: str = "ltr"
    width: float = WIDTH
    height: float = HEIGHT
    truth: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open an empty page."""
        self._document = pymupdf.open()
        self.page = self._document.new_page(width=self.width, height=self.height)
        self._archive = pymupdf.Archive(str(_FONTS))

    def flow(
        self,
        texts: Sequence[str],
        boxes: Sequence[Box],
        *,
        size: float = 9.5,
        face: str | None = None,
        indent: float = 0.0,
        gap: float = 0.0,
        align: str = "justify",
        hanging: float = 0.0,
        is_truth: bool = True,
    ) -> float:
        """Set paragraphs through boxes one after the other, note them as truth, and return the y where they end.

        Raises:
            ValueError: If the boxes are too small for the texts.
        """
        css = self._css(face or self.face, size, indent, gap, align, hanging)
        body = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
        story = pymupdf.Story(f'<body dir="{self.direction}">{body}</body>', user_css=css, archive=self._archive)
        bottom = boxes[0][1]
        more = 1
        for box in boxes:
            shape = pymupdf.Rect(box)
            more, filled = story.place(shape)
            self._draw(story)
            bottom = pymupdf.Rect(filled).y1
            if not more:
                break
        if more:
            raise ValueError(f"{len(boxes)} boxes from {boxes[0]} are too small for {texts[0][:40]!r}")
        if is_truth:
            self.truth += [text.replace("\u00ad", "") for text in texts]
        return float(bottom)

    def fill(self, texts: Sequence[str], boxes: Sequence[Box], **look: Any) -> int:
        """Set as many of the paragraphs as fit and return how many; looks are those of ``flow``.

        Raises:
            ValueError: If not even one fits.
        """
        low, high = 1, len(texts)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._fits(texts[:middle], boxes, look) else (low, middle - 1)
        self.flow(texts[:low], boxes, **look)
        return low

    def _fits(self, texts: Sequence[str], boxes: Sequence[Box], look: Mapping[str, Any]) -> bool:
        trial = Sheet(self.face, self.direction)
        try:
            trial.flow(texts, boxes, **look)
        except ValueError:
            return False
        return True

    def line(
        self, text: str, x: float, y: float, *, size: float = 9.0, face: str = "serif", is_truth: bool = True
    ) -> float:
        """Set one line with its top at y and return where it ends."""
        font = pymupdf.Font(fontfile=str(_FONTS / _FACES[face]))
        writer = pymupdf.TextWriter(self.page.rect)
        writer.append((x, y + size), text, font=font, fontsize=size)
        writer.write_text(self.page)
        if is_truth:
            self.truth.append(text)
        return float(x + font.text_length(text, size))

    def _draw(self, story: Any) -> None:
        import io

        buffer = io.BytesIO()
        writer = pymupdf.DocumentWriter(buffer)
        device = writer.begin_page(pymupdf.Rect(0, 0, self.width, self.height))
        story.draw(device)
        writer.end_page()
        writer.close()
        with pymupdf.open("pdf", buffer.getvalue()) as drawn:
            self.page.show_pdf_page(self.page.rect, drawn, 0)

    def _css(self, face: str, size: float, indent: float, gap: float, align: str, hanging: float) -> str:
        return (
            f"@font-face {{font-family: f; src: url({_FACES[face]});}}"
            f"* {{font-family: f; font-size: {size}pt; line-height: 1.22;}}"
            f"p {{margin: 0 0 {gap}pt {hanging}pt; text-indent: {indent - hanging}pt; text-align: {align};}}"
            "body {margin: 0}"
        )

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.6) -> None:
        """Draw a line."""
        self.page.draw_line((x0, y0), (x1, y1), width=width)

    def shade(self, box: Box, grey: float = 0.9) -> None:
        """Fill a rectangle."""
        self.page.draw_rect(pymupdf.Rect(box), color=None, fill=(grey, grey, grey))

    def photograph(self, box: Box, seed: int) -> None:
        """Put a picture of soft shapes into a box."""
        import cv2

        rng = np.random.default_rng(seed)
        width, height = round(box[2] - box[0]) * 2, round(box[3] - box[1]) * 2
        coarse = rng.uniform(30, 230, (6, 8)).astype(np.float32)
        grain = rng.normal(0, 6, (height, width)).astype(np.float32)
        grey = np.clip(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) + grain, 0, 255)
        done, png = cv2.imencode(".png", grey.astype(np.uint8))
        if done:
            self.page.insert_image(pymupdf.Rect(box), stream=png.tobytes())

    def chart(self, box: Box, seed: int) -> None:
        """Draw a line chart without text into a box."""
        rng = np.random.default_rng(seed)
        x0, y0, x1, y1 = box
        self.rule(x0, y0, x0, y1)
        self.rule(x0, y1, x1, y1)
        for _ in range(3):
            ys = y1 - (y1 - y0) * np.clip(np.cumsum(rng.normal(0.05, 0.08, 12)) + 0.2, 0.05, 0.95)
            xs = np.linspace(x0 + 4, x1 - 4, 12)
            self.page.draw_polyline(list(zip(xs.tolist(), ys.tolist(), strict=True)), width=1.2)

    def pixels(self, dpi: int) -> np.ndarray:
        """Draw the page as (H, W) uint8 grey."""
        drawn = self.page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
        return np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width).copy()

    def text(self) -> str:
        """Return the truth, a paragraph a line."""
        return "\n".join(re.sub(r"\s+", " ", text) for text in self.truth) + "\n"
