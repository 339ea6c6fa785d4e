from __future__ import annotations

import importlib
import unicodedata
from pathlib import Path
from types import ModuleType

import pymupdf
import pytest
from PIL import Image

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
NAMES = sorted(path.name.removesuffix(".truth.txt") for path in SAMPLES.glob("*.truth.txt"))


@pytest.fixture
def sample_module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SAMPLES))
    typeset = importlib.import_module("typeset")
    try:
        typeset.load_font("sans", 12)
        typeset.load_font("mono", 12)
    except FileNotFoundError as error:
        pytest.skip(str(error))
    return importlib.import_module("make_samples")


def test_every_sample_of_the_readme_is_there() -> None:
    listed = {
        line.split("`")[1]
        for line in (SAMPLES / "README.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
    }
    assert listed == set(NAMES)
    assert {"scan.pdf", "born-digital.pdf", "invoice.png", "article.jpg"} <= listed


@pytest.mark.parametrize("name", NAMES)
def test_sample_opens_is_small_and_has_its_text(name: str) -> None:
    path = SAMPLES / name
    assert 20_000 < path.stat().st_size <= 1_200_000
    truth = (SAMPLES / f"{name}.truth.txt").read_text(encoding="utf-8")
    assert len(truth.split()) > 20
    assert "\u00ad" not in truth
    if path.suffix == ".pdf":
        with pymupdf.open(path) as pdf:
            assert pdf.page_count >= 2
    else:
        with Image.open(path) as image:
            image.load()
            assert min(image.size) >= 600


def test_scan_has_pictures_only_and_a_page_of_truth_for_each() -> None:
    truth = (SAMPLES / "scan.pdf.truth.txt").read_text(encoding="utf-8")
    with pymupdf.open(SAMPLES / "scan.pdf") as pdf:
        assert [page.get_text().strip() for page in pdf] == ["", "", ""]
        assert all(len(page.get_images()) == 1 for page in pdf)
    assert len(truth.strip().split("\n\n")) == 3


def test_born_digital_text_layer_holds_the_truth() -> None:
    truth = (SAMPLES / "born-digital.pdf.truth.txt").read_text(encoding="utf-8")
    with pymupdf.open(SAMPLES / "born-digital.pdf") as pdf:
        text = unicodedata.normalize("NFKC", "".join(page.get_text() for page in pdf))  # undoes ligatures
    text = " ".join(text.split())
    truth = unicodedata.normalize("NFKC", truth)
    assert [line for line in truth.splitlines() if line and line not in text and line[0] != "•"] == []


def test_lines_break_at_soft_hyphens_and_between_characters_of_chinese(sample_module: ModuleType) -> None:
    typeset = importlib.import_module("typeset")
    face = typeset.load_font("sans", 20)
    width = face.getlength("a long docu-")
    assert typeset.break_lines("a long docu\u00adment here", face, width) == ["a long docu-", "ment here"]
    assert "".join(typeset.break_lines("一二三四五六。", face, 40)) == "一二三四五六。"
    assert typeset.break_lines("", face, 40) == []


def test_truth_keeps_the_order_of_setting(sample_module: ModuleType) -> None:
    typeset = importlib.import_module("typeset")
    sheet = typeset.Sheet(width=60, height=40, dpi=72)
    below = sheet.text("first par\u00adagraph", 2, 2, 50, font="sans", size_pt=8)
    sheet.table([["a", "b"], ["1", ""]], 2, below, [20, 20], size_pt=6)
    assert sheet.truth == ["first paragraph", "a b", "1"]
    assert below > 2
    assert sheet.image.getextrema()[0] < 100


def test_same_seed_gives_the_same_file(sample_module: ModuleType) -> None:
    once, again = sample_module.make_receipt(), sample_module.make_receipt()
    assert once == again
    assert once[1] == (SAMPLES / "receipt.jpg.truth.txt").read_text(encoding="utf-8")
