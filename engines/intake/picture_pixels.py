"""Turns a decoded Pillow picture of any mode into upright RGB on white. Engine layer; imports Pillow."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from core.page_source import Pixels

_TAG_BITS_PER_SAMPLE = 258
_TAG_PHOTOMETRIC = 262
_WHITE_IS_ZERO = 0


def to_rgb(image: Image.Image, tags: Mapping[int, Any]) -> Image.Image:
    """Return the picture as 8-bit RGB as a viewer shows it, apart from its orientation.

    Transparency lies over white, palettes are resolved, 16-bit and floating samples are scaled to 8 bits, CMYK and Lab
    go through their colour profile.

    Args:
        image: A picture of any mode; it is decoded here.
        tags: The frame's TIFF tags, empty for other files; Pillow's copies and turned pictures lose them.

    Raises:
        OSError: If its pixels cannot be decoded (so do ValueError, SyntaxError and others of Pillow's decoders).
    """
    image.load()
    mode = image.mode
    if mode.startswith("I") or mode == "F":
        return Image.fromarray(_to_eight_bits(image, tags)).convert("RGB")
    if mode in ("CMYK", "LAB"):
        return _through_profile(image)
    if mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        white = Image.new("RGB", rgba.size, "white")
        white.paste(rgba, mask=rgba.getchannel("A"))
        return white
    return image if mode == "RGB" else image.convert("RGB")


def to_pixels(image: Image.Image) -> Pixels:
    """Return an RGB picture as a contiguous (H, W, 3) uint8 array of its own."""
    return np.array(image, dtype=np.uint8, order="C")


def _to_eight_bits(image: Image.Image, tags: Mapping[int, Any]) -> NDArray[np.uint8]:
    samples = np.asarray(image)
    if samples.dtype.kind == "u" and samples.dtype.itemsize == 2:
        bits = int((tags.get(_TAG_BITS_PER_SAMPLE) or (16,))[0])
        top = float((1 << bits) - 1) if 8 < bits < 16 else 65535.0
    else:
        samples = np.nan_to_num(samples.astype(np.float64), posinf=0.0, neginf=0.0)
        top = _range_of(float(samples.max(initial=0.0)), is_float=image.mode == "F")
    scaled = np.clip(samples.astype(np.float32) * (255.0 / top) + 0.5, 0, 255).astype(np.uint8)
    # Pillow inverts white-is-zero pictures of 1 and 8 bits only.
    return 255 - scaled if tags.get(_TAG_PHOTOMETRIC) == _WHITE_IS_ZERO else scaled


def _range_of(largest: float, *, is_float: bool) -> float:
    """Return the sample value that stands for white, the smallest usual one that holds the largest sample."""
    usual = (1.0, 255.0, 65535.0) if is_float else (255.0, 65535.0)
    return next((top for top in usual if largest <= top), max(largest, 1.0))


def _through_profile(image: Image.Image) -> Image.Image:
    srgb = ImageCms.createProfile("sRGB")
    try:
        if image.mode == "LAB":
            source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        else:
            profile = image.info.get("icc_profile")
            if not profile:
                return image.convert("RGB")
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A damaged or unfit profile must not cost the page: colours are then a little off, the text is not.
        return image.getchannel(0).convert("RGB") if image.mode == "LAB" else image.convert("RGB")
    assert converted is not None  # noqa: S101 - None is returned for inPlace only
    return converted
