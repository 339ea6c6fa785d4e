"""Each tool on a real file, through the program: the result is what its name says, or the missing model is named."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pymupdf
import pytest
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

from app.services.tools import tools
from benchmarks.model_folders import DEFAULT_MODELS, TINY_VLM, home_with_tiny_vlm
from core.errors import ModelMissingError, TranslationUnsupportedError
from tests.end2end.conftest import SAMPLES, Cli, Run

pytestmark = [pytest.mark.model, pytest.mark.timeout(300)]

FONTS = Path("/usr/share/fonts/truetype/dejavu")
INVOICE_TABLE = [
    ["Pos.", "Description", "Qty", "Unit price", "Amount"],
    ["1", "Cargo bicycle, full service", "1", "89.00", "89.00"],
    ["2", "Brake pads, pair", "2", "14.50", "29.00"],
    ["3", "Inner tube 26 inch", "3", "6.90", "20.70"],
    ["4", "Chain, 8-speed, fitted", "1", "31.40", "31.40"],
    ["5", "Wheel truing", "2", "18.00", "36.00"],
    ["6", "Pick-up and return", "1", "12.00", "12.00"],
]

UseTool = Callable[..., Path]


def font(size: int, name: str = "DejaVuSans") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"{name}.ttf"), size)


def sample(name: str) -> tuple[Path, str]:
    """Return a sample of the program and its text."""
    return SAMPLES / name, (SAMPLES / f"{name}.truth.txt").read_text(encoding="utf-8")


def likeness(text: str, truth: str) -> float:
    """Return how alike two texts are from 0 to 1; white space does not count."""
    return Levenshtein.normalized_similarity("".join(text.split()), "".join(truth.split()))


def run_tool(cli: Cli, slug: str, file: Path, *options: str | Path) -> Run:
    return cli.convert(file, "--tool", slug, "--out", cli.home / "out", *options)


@pytest.fixture
def use(cli: Cli) -> UseTool:
    """Run a tool on a file and return its one result."""

    def run(slug: str, file: Path) -> Path:
        ended = run_tool(cli, slug, file)
        assert ended.code == 0, ended.errors
        (written,) = ended.of("file_written")
        return Path(written["output"])

    return run


def fields_of(result: Path) -> dict[str, Any]:
    job: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    fields: dict[str, Any] = job["fields"]
    return fields


# ---- Text


def test_image_to_text(use: UseTool) -> None:
    file, truth = sample("photo.jpg")
    result = use("image-to-text", file)
    assert result.name == "photo.txt"
    assert likeness(result.read_text(encoding="utf-8"), truth) > 0.98


def test_pdf_to_text_reads_what_is_scanned_and_takes_what_is_text(use: UseTool) -> None:
    for name in ("scan.pdf", "born-digital.pdf"):
        file, truth = sample(name)
        assert likeness(use("pdf-to-text", file).read_text(encoding="utf-8"), truth) > 0.98, name


def test_screenshot_to_text_keeps_lines_indents_and_columns(use: UseTool, tmp_path: Path) -> None:
    image = Image.new("RGB", (900, 420), "#f3f3f3")
    pen = ImageDraw.Draw(image)
    for number, entry in enumerate(("General", "Accounts", "Backup")):
        pen.text((16, 30 + 30 * number), entry, font=font(13), fill="#222222")
    pen.text((180, 30), "Back up every day at 02:30", font=font(13), fill="#111111")
    code = (
        "class Bill:",
        "    def total(self, items):",
        "        return sum(items)",
        "",
        "    def count(self, items):",
        "        return len(items)",
        "",
        "print(Bill().total([4, 38]))",
    )
    pen.rectangle((180, 150, 870, 400), fill="#1e1e1e")
    for number, row in enumerate(code):
        pen.text((190, 170 + 24 * number), row, font=font(14, "DejaVuSansMono"), fill="#d4d4d4")
    image.save(tmp_path / "screen.png")
    rows = use("screenshot-to-text", tmp_path / "screen.png").read_text(encoding="utf-8").splitlines()
    (general,) = (row for row in rows if row.startswith("General"))
    assert general.index("Back up every day at 02:30") > 15, "what stands at the right stands at the right"
    at = next(number for number, row in enumerate(rows) if "class Bill" in row)
    read = [row for row in rows[at:] if row]
    wanted = [row for row in code if row]
    assert [row.strip() for row in read] == [row.strip() for row in wanted]
    indents = [len(row) - len(row.lstrip()) for row in read]
    assert [indent - indents[0] for indent in indents] == [len(row) - len(row.lstrip()) for row in wanted]


# ---- Office


def test_pdf_to_word(use: UseTool) -> None:
    file, truth = sample("scan.pdf")
    document = docx.Document(str(use("pdf-to-word", file)))
    headings = [each.text for each in document.paragraphs if (each.style.name or "").startswith("Heading")]
    assert "3. Deposit" in " ".join(headings)
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["No.", "Machine", "Mark", "Deposit", "Hours"]
    assert rows[10] == ["140", "Chain hoist, 500 kg", "red", "90.00", "36"]
    assert any("a signed copy of this page" in each.text for each in document.paragraphs)
    text = " ".join(each.text for each in document.paragraphs)
    assert "Until now each loan was agreed by word of mouth at the desk." in text
    assert "Until now each loan" in truth


def test_pdf_to_markdown(use: UseTool) -> None:
    markdown = use("pdf-to-markdown", SAMPLES / "born-digital.pdf").read_text(encoding="utf-8").splitlines()
    assert [row for row in markdown if row.startswith("#") and "Rain Barrels" in row]
    assert [row for row in markdown if row.startswith("#") and "How large?" in row]
    assert "| 40 m² | 12 mm | 240 l |" in markdown
    assert "- a fine sieve against leaves;" in markdown


def test_searchable_pdf_has_its_words_where_they_stand(use: UseTool, tmp_path: Path) -> None:
    places = {"Harbour": (60.0, 90.0), "Lighthouse": (210.0, 260.0), "Quay": (90.0, 430.0)}
    with pymupdf.open() as drawn, pymupdf.open() as scan:
        page = drawn.new_page(width=420, height=560)
        for word, place in places.items():
            page.insert_text(place, word, fontsize=22)
        scan.new_page(width=420, height=560).insert_image((0, 0, 420, 560), pixmap=page.get_pixmap(dpi=200))
        scan.save(tmp_path / "scan.pdf")
        wanted = {word[4]: word[:4] for word in page.get_text("words")}
        assert not scan[0].get_text().strip(), "the source holds no text"
    with pymupdf.open(use("searchable-pdf", tmp_path / "scan.pdf")) as result:
        found = {word[4]: word[:4] for word in result[0].get_text("words")}
        assert found.keys() == places.keys()
        for word, box in wanted.items():
            assert found[word][0] == pytest.approx(box[0], abs=4), word
            assert found[word][2] == pytest.approx(box[2], abs=4), word
            middle = (found[word][1] + found[word][3]) / 2
            assert box[1] < middle < box[3], word
        assert result[0].get_images(), "the picture is still there"


# ---- Data


def test_extract_tables_writes_the_cells_one_file_a_table(cli: Cli) -> None:
    ended = run_tool(cli, "extract-tables", SAMPLES / "invoice.png")
    assert ended.code == 0, ended.errors
    assert [Path(each["output"]).name for each in ended.of("file_written")] == ["invoice-1.csv"]
    assert read_csv(cli.home / "out" / "invoice-1.csv") == INVOICE_TABLE
    ended = run_tool(cli, "extract-tables", SAMPLES / "born-digital.pdf")
    assert [Path(each["output"]).name for each in ended.of("file_written")] == [
        "born-digital-1.csv",
        "born-digital-2.csv",
    ]
    assert read_csv(cli.home / "out" / "born-digital-1.csv")[4] == ["100 m²", "15 mm", "750 l"]
    assert read_csv(cli.home / "out" / "born-digital-2.csv")[1] == ["March", "Rinse the barrel, close the tap"]
    together = run_tool(cli, "extract-tables", SAMPLES / "born-digital.pdf", "--no-csv-split")
    assert [Path(each["output"]).name for each in together.of("file_written")] == ["born-digital.csv"]


def test_extract_tables_says_where_there_is_none(cli: Cli) -> None:
    ended = run_tool(cli, "extract-tables", SAMPLES / "photo.jpg")
    assert ended.code == 0, ended.errors
    (finished,) = ended.of("file_finished")
    assert "No table was found" in " ".join(finished["notes"])


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_receipt_to_json(use: UseTool) -> None:
    fields = fields_of(use("receipt-to-json", SAMPLES / "receipt.jpg"))
    assert (fields["total"], fields["cash"], fields["change"], fields["tax"]) == ("18.48", "20.00", "1.52", "1.21")
    assert (fields["merchant"], fields["date"], fields["currency"]) == ("CORNER GROCERY", "2025-05-12", "EUR")
    assert [item["amount"] for item in fields["items"]] == [
        "4.20",
        "2.38",
        "2.52",
        "1.49",
        "1.85",
        "6.79",
        "0.25",
        "-1.00",
    ]


def test_invoice_to_json(use: UseTool) -> None:
    result = use("invoice-to-json", SAMPLES / "invoice.png")
    fields = fields_of(result)
    assert (fields["invoice_number"], fields["invoice_date"]) == ("2025-0318", "2025-04-04")
    assert (fields["subtotal"], fields["tax"], fields["total"]) == ("218.10", "41.44", "259.54")
    assert [item["description"] for item in fields["items"]] == [row[1] for row in INVOICE_TABLE[1:]]
    details = {each["name"]: each for each in json.loads(result.read_text(encoding="utf-8"))["field_details"]}
    assert "259.54" in details["total"]["snippet"]
    assert details["total"]["page"] == 1


def test_business_card_to_json(use: UseTool, tmp_path: Path) -> None:
    card = Image.new("RGB", (1063, 638), "#fdfcf7")
    pen = ImageDraw.Draw(card)
    pen.text((70, 70), "Harbour Light Consulting", font=font(34, "DejaVuSans-Bold"), fill="#112233")
    pen.text((70, 220), "Marta Lindqvist", font=font(46, "DejaVuSans-Bold"), fill="#111111")
    pen.text((70, 285), "Senior Surveyor", font=font(28), fill="#444444")
    contact = (
        "Tel: +46 8 555 014 22",
        "Mobile: +46 70 555 01 87",
        "marta.lindqvist@harbour-light.example",
        "www.harbour-light.example",
        "Quay Street 4, 111 30 Stockholm",
    )
    for number, row in enumerate(contact):
        pen.text((70, 400 + 40 * number), row, font=font(26), fill="#222222")
    card.save(tmp_path / "card.png", dpi=(300, 300))
    assert fields_of(use("business-card-to-json", tmp_path / "card.png")) == {
        "name": "Marta Lindqvist",
        "job_title": "Senior Surveyor",
        "company": "Harbour Light Consulting",
        "email": "marta.lindqvist@harbour-light.example",
        "phone": "+46855501422",
        "mobile": "+46705550187",
        "fax": None,
        "website": "www.harbour-light.example",
        "address": "Quay Street 4, 111 30 Stockholm",
    }


# ---- Tools that need a language model


def written_page(path: Path, *rows: str) -> Path:
    """Draw rows far apart in the signs that the tiny vision model knows."""
    image = Image.new("RGB", (1240, 900), "white")
    pen = ImageDraw.Draw(image)
    for number, row in enumerate(rows):
        pen.text((120 + 180 * (number % 3), 120 + 220 * number), row, font=font(36), fill="black")
    image.save(path, dpi=(150, 150))
    return path


def test_handwriting_to_text_reads_with_the_vision_model(tmp_path: Path, models_root: Path) -> None:
    pytest.importorskip("llama_cpp")
    cli = Cli(home_with_tiny_vlm(tmp_path / "with-model", models_root))
    rows = ("INVOICE 2041", "HELLO 42", "PARIS 1958")
    ended = run_tool(cli, "handwriting-to-text", written_page(tmp_path / "page.png", *rows), "--format", "txt,json")
    assert ended.code == 0, ended.errors
    assert (cli.home / "out" / "page.txt").read_text(encoding="utf-8").split() == " ".join(rows).split()
    job = json.loads((cli.home / "out" / "page.json").read_text(encoding="utf-8"))
    assert job["tier"] == "vlm"
    assert {block["model"] for block in job["pages"][0]["blocks"]} == {"own-tiny-vlm"}


def home_for_formulas(folder: Path, models: Path) -> Path:
    """Make a home whose tiny vision model is also asked for formulas."""
    from engines.models.adding import NewModel, add_model
    from engines.models.store import ModelStore

    own = folder / "home" / "data" / "models"
    own.mkdir(parents=True)
    for name in DEFAULT_MODELS:
        (own / name).symlink_to(models / name, target_is_directory=True)
    profile = folder / "profile.toml"
    profile.write_text(f'{(TINY_VLM / "profile.toml").read_text("utf-8")}formula = "OCR:"\n', encoding="utf-8")
    files = (TINY_VLM / "tiny-vlm-model.gguf", TINY_VLM / "tiny-vlm-mmproj.gguf")
    add_model(ModelStore(own), NewModel(*files, profile=str(profile), id="tiny-math"))
    return folder / "home"


def test_math_to_latex_writes_what_the_vision_model_says_as_formulas(tmp_path: Path, models_root: Path) -> None:
    pytest.importorskip("llama_cpp")
    cli = Cli(home_for_formulas(tmp_path, models_root))
    # The tiny model was taught no signs of formulas, so what stands between the dollars is near the ink at best.
    ended = run_tool(cli, "math-to-latex", written_page(tmp_path / "page.png", "HELLO 42", "F-7/12"))
    assert ended.code == 0, ended.errors
    text, formula = (cli.home / "out" / "page.md").read_text(encoding="utf-8").split("\n\n")
    assert text.endswith("HELLO 42")
    assert formula.strip().startswith("$$F")
    assert formula.strip().endswith("12$$")
    assert ended.of("file_finished")[0]["notes"] == []
    ended = run_tool(cli, "math-to-latex", written_page(tmp_path / "words.png", "HELLO 42"))
    assert "No formula was found" in " ".join(ended.of("file_finished")[0]["notes"])


@pytest.fixture
def with_small_model(make_cli: Callable[..., Cli], chat_models_root: Path) -> Cli:
    """A command line on a machine with the small model that comes with the chat."""
    pytest.importorskip("llama_cpp")
    return make_cli(chat_models_root)


def test_summarize_quotes_the_document_with_its_pages(with_small_model: Cli) -> None:
    file, truth = sample("scan.pdf")
    ended = run_tool(with_small_model, "summarize", file)
    assert ended.code == 0, ended.errors
    summary = (with_small_model.home / "out" / "scan.md").read_text(encoding="utf-8").splitlines()
    assert summary[0] == "# Summary of Lending agreement (scan)"
    sentences = [row for row in summary if row.startswith("- ")]
    assert 3 <= len(sentences) <= 12
    pages = truth.split("Page 1 of 3")[0], truth.split("Page 1 of 3")[1].split("Page 2 of 3")[0]
    for row in sentences:
        said, _, number = row.removeprefix("- ").rpartition(" (p. ")
        assert said in pages[int(number[0]) - 1], row
    assert "deposit" in " ".join(sentences).casefold(), "it is what the document is about"
    assert "the document's own sentences" in " ".join(ended.of("file_finished")[0]["notes"])


def test_translate_names_the_model_it_needs_and_changes_nothing_it_cannot(
    with_small_model: Cli, tmp_path: Path
) -> None:
    with pymupdf.open() as note:
        page = note.new_page(width=420, height=300)
        page.insert_text((40, 60), "Delivery note 2041-77", fontsize=20)
        page.insert_text((40, 120), "The parcel weighs 12.50 kg and is sent on 14 July 2026.", fontsize=12)
        note.save(tmp_path / "note.pdf")
    unnamed = run_tool(with_small_model, "translate", tmp_path / "note.pdf")
    assert unnamed.code == TranslationUnsupportedError.exit_code
    assert "was not named" in unnamed.errors
    refused = run_tool(with_small_model, "translate", tmp_path / "note.pdf", "--translate-to", "de")
    assert (refused.code, refused.events) == (TranslationUnsupportedError.exit_code, [])
    assert "pagesight models install Qwen3-VL" in refused.errors
    assert " GB)" in refused.errors
    anyway = run_tool(
        with_small_model, "translate", tmp_path / "note.pdf", "--translate-to", "de", "--anyway", "--format", "json"
    )
    assert anyway.code == 0, anyway.errors
    job = json.loads((with_small_model.home / "out" / "note.json").read_text(encoding="utf-8"))
    assert job["translated_to"] == "de"
    assert "12.50 kg" in job["source_text"]
    for fact in ("2041-77", "12.50", "14", "2026"):
        assert fact in job["text"], "what a translation must not change"
    assert {block["translation"]["state"] for block in job["pages"][0]["blocks"]} <= {"kept", "doubtful"}
    assert "too small to translate" in " ".join(anyway.of("file_finished")[0]["notes"])


@pytest.mark.parametrize("slug", ["handwriting-to-text", "math-to-latex"])
def test_a_missing_vision_model_is_named_before_work_begins(cli: Cli, tmp_path: Path, slug: str) -> None:
    pytest.importorskip("llama_cpp")
    ended = run_tool(cli, slug, written_page(tmp_path / "page.png", "HELLO 42"))
    assert (ended.code, ended.events) == (ModelMissingError.exit_code, [])
    assert 'Run "pagesight models install ' in ended.errors
    assert " GB)" in ended.errors
    assert not (cli.home / "out").exists()


# ---- The list


def test_an_unknown_tool_is_answered_with_the_known_ones(cli: Cli) -> None:
    ended = run_tool(cli, "pdf-to-gold", SAMPLES / "photo.jpg")
    assert (ended.code, ended.events) == (2, [])
    assert all(each.slug in ended.errors for each in tools())


def test_the_list_says_what_can_run(with_small_model: Cli) -> None:
    process = with_small_model.start("tools", "list", "--json")
    listed = json.loads(process.communicate(timeout=120)[0])
    assert {each["slug"] for each in listed if not each["is_ready"]} == {
        "handwriting-to-text",
        "math-to-latex",
        "translate",
    }
    for each in listed:
        assert each["is_ready"] or each["needed_models"][0]["command"].startswith("pagesight models install ")
    shown = with_small_model.start("tools", "show", "summarize")
    text = shown.communicate(timeout=120)[0]
    assert "pagesight convert FILE --tool summarize" in text
    assert "larger language model" in text
