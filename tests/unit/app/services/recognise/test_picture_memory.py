from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np

from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.picture_memory import PictureMemory, picture_key
from core.model import Page, TextLayerMode, TextLayerState, TextLayerVerdict, Tier
from core.page_source import PageImage

OPTIONS = ReadOptions(Tier.CPU, "en", TextLayerMode.AUTO, CPU_MODELS)
PICTURE = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
VERDICT = TextLayerVerdict(TextLayerState.GARBLED, "other words")
FIRST = Page(0, 4, 4, 100.0, text_layer=TextLayerVerdict(TextLayerState.NONE, "none"))


def test_a_key_tells_pictures_resolutions_and_options_apart() -> None:
    other = PICTURE.copy()
    other[3, 3, 2] ^= 1
    wide = np.ascontiguousarray(PICTURE.reshape(2, 8, 3))
    images = [PageImage(PICTURE, 100.0), PageImage(other, 100.0), PageImage(wide, 100.0), PageImage(PICTURE, 200.0)]
    keys = {picture_key(image, OPTIONS) for image in images}
    keys.add(picture_key(images[0], replace(OPTIONS, language="de")))
    assert len(keys) == 5


def test_the_same_picture_has_the_same_key_however_it_lies_in_memory() -> None:
    view = np.concatenate([PICTURE, PICTURE], axis=1)[:, 4:]
    assert picture_key(PageImage(view, 100.0), OPTIONS) == picture_key(PageImage(PICTURE, 100.0), OPTIONS)


def test_a_large_picture_is_not_copied_for_its_key() -> None:
    image = PageImage(np.zeros((2_000, 2_000, 3), np.uint8), 300.0)
    tracemalloc.start()
    try:
        picture_key(image, OPTIONS)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < image.pixels.nbytes / 4


def test_a_page_comes_back_in_the_place_that_asks_for_it() -> None:
    memory = PictureMemory()
    memory.turn_to("file")
    memory.keep(b"a", FIRST)
    assert memory.page(b"a", 7, VERDICT) == replace(FIRST, index=7, text_layer=VERDICT)
    assert memory.page(b"b", 7, VERDICT) is None


def test_another_file_knows_nothing_of_the_first() -> None:
    memory = PictureMemory()
    memory.turn_to("file")
    memory.keep(b"a", FIRST)
    memory.turn_to("file")
    assert memory.page(b"a", 0, None) is not None
    memory.turn_to("other")
    memory.turn_to("file")
    assert memory.page(b"a", 0, None) is None


def test_the_page_not_asked_for_longest_makes_room() -> None:
    memory = PictureMemory(most_pages=2)
    memory.keep(b"a", FIRST)
    memory.keep(b"b", FIRST)
    memory.page(b"a", 1, None)
    memory.keep(b"c", FIRST)
    assert [memory.page(key, 0, None) is not None for key in (b"a", b"b", b"c")] == [True, False, True]
