"""Make a clean page look scanned or photographed, the same way every time for the same seed.

Pictures are (H, W) uint8 grey arrays unless stated. The steps follow the order of the physical process: the paper lies
crooked, the lamp lights it unevenly, the lens blurs, the sensor adds noise.
"""

from __future__ import annotations

import io

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.uint8]


def scan(
    page: Grey, seed: int, *, skew_deg: float = 0.7, blur: float = 0.6, noise: float = 6.0, light: float = 18.0
) -> Grey:
    """Return the page as a flatbed scanner would give it.

    Args:
        page: The clean page.
        seed: Fixes noise, dust and the direction of the light.
        skew_deg: Turn of the paper on the glass, degrees counter-clockwise.
        blur: Standard deviation of the blur in pixels.
        noise: Standard deviation of the noise in grey values.
        light: Difference of the light over the page in grey values.
    """
    rng = np.random.default_rng(seed)
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew_deg, 1.0)
    out = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255).astype(np.float32)
    out = cv2.GaussianBlur(out, (0, 0), blur)
    out = 14 + out * ((250 - 14) / 255)  # ink is never black and paper never white on a scanner's sensor
    out += _light_field(rng, height, width, light)
    out += rng.normal(0, noise, out.shape).astype(np.float32)
    _dust(rng, out)
    return np.clip(out, 0, 255).astype(np.uint8)


def _light_field(rng: np.random.Generator, height: int, width: int, depth: float) -> NDArray[np.float32]:
    """Light that falls off smoothly over the page, at most ``depth`` grey values darker."""
    coarse = rng.normal(0, 1, (4, 3)).astype(np.float32)
    field = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    field -= field.max()
    darkened: NDArray[np.float32] = field * np.float32(depth / max(1e-6, -float(field.min())))
    return darkened


def _dust(rng: np.random.Generator, page: NDArray[np.float32]) -> None:
    height, width = page.shape
    for _ in range(int(rng.integers(12, 28))):
        center = int(rng.integers(0, width)), int(rng.integers(0, height))
        cv2.circle(page, center, int(rng.integers(1, 3)), float(rng.integers(60, 200)), -1)


def crumple(page: Grey, seed: int, *, depth: float = 22.0) -> Grey:
    """Return the page with soft folds, as a receipt from a pocket has them."""
    rng = np.random.default_rng(seed)
    height, width = page.shape
    coarse = rng.normal(0, 1, (14, 6)).astype(np.float32)
    folds = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    shift = cv2.GaussianBlur(folds, (0, 0), 25) * 3.0
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    moved = cv2.remap(page, xs + shift, ys + shift * 0.6, cv2.INTER_CUBIC, borderValue=255).astype(np.float32)
    slope = cv2.Sobel(cv2.GaussianBlur(folds, (0, 0), 9), cv2.CV_32F, 1, 1, ksize=5)
    moved += slope / max(1e-6, float(np.abs(slope).max())) * depth
    return np.clip(moved, 0, 255).astype(np.uint8)


def photograph(page: Grey, seed: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Return a colour picture of the page on a wooden table, seen at an angle with a shadow over it.

    Args:
        page: The clean page.
        seed: Fixes the wood, the noise and the light.
        size: Width and height of the picture.

    Returns:
        (H, W, 3) uint8 RGB.
    """
    rng = np.random.default_rng(seed)
    width, height = size
    grain = cv2.resize(rng.normal(0, 1, (height // 6, 24)).astype(np.float32), (width, height))
    wood = np.array([142, 104, 70], np.float32) + grain[..., None] * np.array([9, 8, 7], np.float32)
    corners = np.array([[0.11, 0.06], [0.87, 0.09], [0.94, 0.95], [0.05, 0.92]], np.float32) * (width, height)
    flat = np.array([[0, 0], [page.shape[1], 0], [page.shape[1], page.shape[0]], [0, page.shape[0]]], np.float32)
    view = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    paper = cv2.warpPerspective(page, view, size, flags=cv2.INTER_AREA).astype(np.float32)
    mask = cv2.warpPerspective(np.full_like(page, 255), view, size).astype(np.float32)[..., None] / 255
    tint = np.array([250, 246, 236], np.float32) / 255
    picture = wood * (1 - mask) + paper[..., None] * tint * mask
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    lamp = 1.0 - 0.28 * (xs / width) - 0.12 * (ys / height)
    shadow = 1.0 - 0.22 / (1 + np.exp(-(xs * 0.8 + ys * 0.45 - 0.95 * width) / (0.03 * width)))
    picture *= (lamp * shadow)[..., None]
    picture = cv2.GaussianBlur(picture, (0, 0), 0.7) + rng.normal(0, 4, picture.shape).astype(np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def quantised(page: Grey, levels: int = 16) -> Grey:
    """Return the page with few grey values, which makes a small PNG."""
    step = 255 / (levels - 1)
    return (np.round(page / step) * step).astype(np.uint8)


def jpeg(page: NDArray[np.uint8], quality: int, dpi: int) -> bytes:
    """Return a grey or RGB picture as JPEG."""
    out = io.BytesIO()
    Image.fromarray(page).save(out, "JPEG", quality=quality, dpi=(dpi, dpi), optimize=True)
    return out.getvalue()


def png(page: NDArray[np.uint8], dpi: int) -> bytes:
    """Return a grey or RGB picture as PNG, with a palette where it has at most 16 grey values."""
    out = io.BytesIO()
    image = Image.fromarray(page)
    if page.ndim == 2 and len(np.unique(page)) <= 16:
        image = image.quantize(16)
    image.save(out, "PNG", optimize=True, dpi=(dpi, dpi))
    return out.getvalue()
