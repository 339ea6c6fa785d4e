from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from benchmarks import page_sets
from benchmarks.page_sets import Item, decode, read_manifest, write_manifest


def test_manifest_of_a_set_is_read_back(tmp_path: Path) -> None:
    write_manifest(tmp_path, [("a.png", "k1", "eng"), ("b.pdf", "k2", "jpn+eng")])
    items = read_manifest(tmp_path)
    assert [(item.path, item.category, item.language) for item in items] == [
        ("a.png", "k1", "eng"),
        ("b.pdf", "k2", "jpn+eng"),
    ]
    assert [item.path for item in read_manifest(tmp_path, ["k2"])] == ["b.pdf"]


def test_decoding_puts_alpha_over_white_turns_by_exif_and_happens_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_sets, "WORK", tmp_path / "work")
    root = tmp_path / "set"
    root.mkdir()
    exif = Image.Exif()
    exif[0x0112] = 6  # shown turned clockwise
    image = Image.new("RGBA", (30, 10), (0, 0, 0, 0))
    image.putpixel((0, 0), (255, 0, 0, 255))
    image.save(root / "x.png", exif=exif, dpi=(300, 300))
    item = Item(root, "x.png", "k", "eng")
    decoded = decode(item)
    with Image.open(decoded.pages[0]) as page:
        assert (page.mode, page.size) == ("RGB", (10, 30))
        assert page.getpixel((9, 0)) == (255, 0, 0)
        assert page.getpixel((5, 20)) == (255, 255, 255)
    assert decoded.dpi == pytest.approx(300, abs=0.1)
    made = decoded.pages[0].stat().st_mtime_ns
    assert decode(item) == decoded
    assert decoded.pages[0].stat().st_mtime_ns == made


def test_pdf_gives_one_picture_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pymupdf

    monkeypatch.setattr(page_sets, "WORK", tmp_path / "work")
    with pymupdf.open() as pdf:
        for _ in range(2):
            pdf.new_page(width=72, height=36)
        pdf.save(tmp_path / "two.pdf")
    decoded = decode(Item(tmp_path, "two.pdf", "k", "eng"))
    assert len(decoded.pages) == 2
    assert decoded.dpi == page_sets.PDF_DPI
    with Image.open(decoded.pages[1]) as page:
        assert page.size == (200, 100)
