"""The pages that are read: the corpus beside the checkout, the samples, and sets rendered on demand.

A set is a folder with ``manifest.csv`` as the scorer wants it (../shared/tools/score.py). Every engine gets the same
decoded pictures: EXIF turn applied, alpha over white, RGB, PNG.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from benchmarks.work_folder import SAMPLES, SHARED, WORK
from engines.intake.mupdf import load_pymupdf

CORPUS = SHARED / "data"
CORPUS_CATEGORIES = (
    "a_receipts_forms",
    "b_scans",
    "d_multicolumn",
    "g_borndigital",
    "h_screenshots",
    "b_scans_historic",
)
PDF_DPI = 200
UNKNOWN_DPI = 200.0
MANIFEST_COLUMNS = (
    "path",
    "category",
    "language",
    "truth_path",
    "truth_kind",
    "tesseract_lang",
    "source_repo",
    "commit",
    "licence",
    "licence_status",
    "sha256",
    "note",
)
_SAMPLE_LANGUAGES = {"cjk.png": "jpn+chi_sim+eng"}


@dataclass(frozen=True, slots=True)
class Item:
    """One file to read.

    Attributes:
        root: Folder of its set.
        path: Path inside the set, as its manifest names it.
        category: Category of the manifest.
        language: Tesseract's code, several joined by "+".
    """

    root: Path
    path: str
    category: str
    language: str

    @property
    def key(self) -> str:
        """Name of the file that holds its result, as the scorer expects it."""
        return self.path.replace("/", "__")


@dataclass(frozen=True, slots=True)
class DecodedItem:
    """An item with its decoded pages."""

    item: Item
    pages: tuple[Path, ...]
    dpi: float


def read_manifest(root: Path, categories: Sequence[str] | None = None) -> list[Item]:
    """Return the items of a set that are pictures, or all of them where the set is our own.

    PDFs of the corpus have a text layer, which the program takes instead of reading pictures, so their rendered pages
    (PNG files of the manifest) stand for them here.
    """
    with (root / "manifest.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    is_corpus = root == CORPUS
    return [
        Item(root, row["path"], row["category"], row["tesseract_lang"] or "eng")
        for row in rows
        if (categories is None or row["category"] in categories)
        and row["truth_path"]
        and not (is_corpus and row["path"].lower().endswith(".pdf"))
    ]


def write_manifest(root: Path, rows: Sequence[tuple[str, str, str]]) -> None:
    """Write the manifest of a set of our own.

    Args:
        root: Folder of the set; truth lies at ``<path>.truth.txt``.
        rows: Path, category and Tesseract language each.
    """
    root.mkdir(parents=True, exist_ok=True)
    with (root / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, MANIFEST_COLUMNS, restval="")
        writer.writeheader()
        for path, category, language in rows:
            writer.writerow(
                {
                    "path": path,
                    "category": category,
                    "language": language,
                    "truth_path": f"{path}.truth.txt",
                    "truth_kind": "page",
                    "tesseract_lang": language,
                }
            )


def sample_set() -> Path:
    """Copy the samples into a set of their own and return its folder."""
    root = WORK / "samples"
    rows = []
    for truth in sorted(SAMPLES.glob("*.truth.txt")):
        name = truth.name.removesuffix(".truth.txt")
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes((SAMPLES / name).read_bytes())
        (root / truth.name).write_text(truth.read_text(encoding="utf-8"), encoding="utf-8")
        if name != "born-digital.pdf":  # its text layer is measured by benchmarks.text_layer
            rows.append((name, "samples", _SAMPLE_LANGUAGES.get(name, "eng")))
    write_manifest(root, rows)
    return root


def decode(item: Item) -> DecodedItem:
    """Decode an item's pages into the work folder, once."""
    folder = WORK / "pages" / item.root.name
    note = folder / f"{item.key}.json"
    source = item.root / item.path
    if note.exists() and note.stat().st_mtime >= source.stat().st_mtime:
        known = json.loads(note.read_text(encoding="utf-8"))
        return DecodedItem(item, tuple(folder / name for name in known["pages"]), known["dpi"])
    folder.mkdir(parents=True, exist_ok=True)
    images, dpi = _render_pdf(source) if source.suffix.lower() == ".pdf" else _open_picture(source)
    pages = []
    for index, image in enumerate(images):
        page = folder / f"{item.key}.{index}.png"
        image.save(page, compress_level=1)
        pages.append(page)
    note.write_text(json.dumps({"pages": [page.name for page in pages], "dpi": dpi}), encoding="utf-8")
    return DecodedItem(item, tuple(pages), dpi)


def _open_picture(path: Path) -> tuple[list[Image.Image], float]:
    Image.MAX_IMAGE_PIXELS = None  # the corpus is trusted here
    with Image.open(path) as image:
        x_dpi = float(image.info.get("dpi", (UNKNOWN_DPI,))[0])
        upright = ImageOps.exif_transpose(image)
        if upright.mode == "P":
            upright = upright.convert("RGBA")
        if "A" in upright.getbands():
            white = Image.new("RGBA", upright.size, "white")
            upright = Image.alpha_composite(white, upright.convert("RGBA"))
        return [upright.convert("RGB")], x_dpi if x_dpi >= 50 else UNKNOWN_DPI


def _render_pdf(path: Path) -> tuple[list[Image.Image], float]:
    pymupdf = load_pymupdf()
    images = []
    with pymupdf.open(path) as pdf:
        for page in pdf:
            drawn = page.get_pixmap(dpi=PDF_DPI, colorspace=pymupdf.csRGB, alpha=False)
            images.append(Image.frombytes("RGB", (drawn.width, drawn.height), drawn.samples))
    return images, float(PDF_DPI)
