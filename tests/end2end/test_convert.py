from __future__ import annotations

import csv
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import lxml.html
import openpyxl
import psutil
import pymupdf
import pytest
from lxml import etree
from rapidfuzz.distance import Levenshtein

from core.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    ImageTooLargeError,
    ModelDamagedError,
    ModelMissingError,
    NetworkForbiddenError,
    NoPagesError,
    OutputExistsError,
    PasswordRequiredError,
    PasswordWrongError,
    TranslationUnsupportedError,
    UnsupportedTypeError,
)
from exporters.base import ExportFormat

pytestmark = pytest.mark.model

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
Cli = Any
MakeScan = Callable[[str, int], Path]


def character_error_rate(truth: str, text: str) -> float:
    a, b = " ".join(truth.split()), " ".join(text.split())
    return Levenshtein.distance(a, b) / len(a)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


def test_a_scan_becomes_all_formats(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = cli.convert(SAMPLES / "scan.pdf", "--format", ",".join(ExportFormat), "--out", out)
    assert run.code == 0, run.errors
    assert names(out) == sorted(f"scan{each.suffix}" for each in ExportFormat)
    assert len(run.of("page_finished")) == 3
    truth = (SAMPLES / "scan.pdf.truth.txt").read_text(encoding="utf-8")
    assert character_error_rate(truth, (out / "scan.txt").read_text(encoding="utf-8")) < 0.05

    job = json.loads((out / "scan.json").read_text(encoding="utf-8"))
    assert (job["status"], job["page_count"], len(job["pages"])) == ("done", 3, 3)
    assert job["mean_confidence"] > 0.9
    with pymupdf.open(out / "scan.pdf") as searchable, pymupdf.open(SAMPLES / "scan.pdf") as source:
        assert character_error_rate(truth, "\n".join(page.get_text() for page in searchable)) < 0.1
        xrefs = [page.get_images()[0][0] for page in source]
        assert all(searchable.xref_stream_raw(x) == source.xref_stream_raw(x) for x in xrefs), "pictures are untouched"
    words = " ".join(paragraph.text for paragraph in docx.Document(str(out / "scan.docx")).paragraphs)
    assert "cement mixer" in words
    with (out / "scan.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) > 5
    root: Any = lxml.html.document_fromstring((out / "scan.html").read_text(encoding="utf-8"))
    assert "cement mixer" in " ".join(root.text_content().split())
    for name, tag, attribute in (("scan.hocr", "span", "ocrx_word"), ("scan.xml", "String", None)):
        tree: Any = etree.fromstring((out / name).read_bytes())
        nodes = [node for node in tree.iter() if node.tag.endswith(f"}}{tag}") and node.get("class") == attribute]
        read = " ".join(node.get("CONTENT") or "".join(node.itertext()) for node in nodes)
        assert character_error_rate(truth, read) < 0.1, name
    assert openpyxl.load_workbook(out / "scan.xlsx").sheetnames


def test_a_second_run_reuses_pages_and_no_cache_does_not(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan = make_scan("s.pdf", 3)
    first = cli.convert(scan, "--pages", "1-2", "--out", tmp_path / "a")
    assert [event["reused"] for event in first.of("page_finished")] == [False, False]
    second = cli.convert(scan, "--out", tmp_path / "b")
    assert sorted(event["reused"] for event in second.of("page_finished")) == [False, True, True]
    third = cli.convert(scan, "--no-cache", "--out", tmp_path / "c")
    assert not any(event["reused"] for event in third.of("page_finished"))
    assert (tmp_path / "b" / "s.md").read_bytes() == (tmp_path / "c" / "s.md").read_bytes()


def test_existing_files_stay_without_overwrite(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan = make_scan("s.pdf", 1)
    (tmp_path / "s.md").write_text("mine", encoding="utf-8")
    run = cli.convert(scan)
    assert run.code == OutputExistsError.exit_code
    assert (tmp_path / "s.md").read_text(encoding="utf-8") == "mine"
    assert run.of("page_finished") == [], "told before the long work"
    assert cli.convert(scan, "--overwrite").code == 0
    assert "Page number 1" in (tmp_path / "s.md").read_text(encoding="utf-8")


def test_ctrl_c_keeps_finished_pages_and_leaves_no_half_file(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan, out = make_scan("s.pdf", 14), tmp_path / "out"
    process = cli.start("convert", "--json", "--workers", "1", scan, "--out", out, "--format", "md,pdf")
    assert process.stdout is not None
    for row in process.stdout:
        if '"page_finished"' in row:
            process.send_signal(signal.SIGINT)
            break
    rest, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    assert '"file_cancelled"' in rest
    assert not out.exists() or names(out) == []
    again = cli.convert(scan, "--out", out, "--format", "md")
    assert again.code == 0
    assert any(event["reused"] for event in again.of("page_finished"))
    assert len(again.of("page_finished")) == 14


def test_a_killed_run_loses_at_most_the_pages_in_work(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan, out = make_scan("s.pdf", 12), tmp_path / "out"
    process = cli.start("convert", "--json", "--workers", "1", scan, "--out", out)
    assert process.stdout is not None
    finished = 0
    for row in process.stdout:
        finished += '"page_finished"' in row
        if finished == 3:
            break
    children = psutil.Process(process.pid).children(recursive=True)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    _gone, alive = psutil.wait_procs(children, timeout=20)
    assert not alive, "workers end with their parent"
    again = cli.convert(scan, "--out", out)
    assert again.code == 0
    assert sum(event["reused"] for event in again.of("page_finished")) >= 3
    text = (out / "s.md").read_text(encoding="utf-8")
    assert [f"Page number {n}" in text for n in range(1, 13)] == [True] * 12


def test_a_killed_worker_costs_nothing_but_time(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan = make_scan("s.pdf", 8)
    process = cli.start("convert", "--json", "--workers", "1", scan, "--out", tmp_path / "out")
    assert process.stdout is not None
    for row in process.stdout:
        if '"page_finished"' in row:
            break
    workers = [c for c in psutil.Process(process.pid).children(recursive=True) if "spawn_main" in " ".join(c.cmdline())]
    assert workers
    workers[0].kill()
    rest, errors = process.communicate(timeout=200)
    assert process.returncode == 0, errors
    assert '"failed_pages": []' in rest


def test_one_bad_file_does_not_stop_the_others(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    make_scan("ok.pdf", 1).rename(folder / "sub" / "ok.pdf")
    (folder / "empty.png").write_bytes(b"")
    (folder / "text.pdf").write_text("only words", encoding="utf-8")
    (folder / "cut.jpg").write_bytes((SAMPLES / "receipt.jpg").read_bytes()[:3000])
    run = cli.convert(folder, tmp_path / "gone.pdf", "--out", tmp_path / "out", "--format", "txt")
    assert run.code == 10
    codes = {Path(event["path"]).name: event["error"]["code"] for event in run.of("file_failed")}
    assert codes["empty.png"] == FileEmptyError.code
    assert codes["text.pdf"] == UnsupportedTypeError.code
    assert codes["gone.pdf"] == FileMissingError.code
    assert set(codes) == {"empty.png", "text.pdf", "gone.pdf", "cut.jpg"}
    assert names(tmp_path / "out") == ["ok.txt"]
    assert (tmp_path / "out" / "sub" / "ok.txt").exists(), "folders are mirrored"
    for event in run.of("file_failed"):
        message = event["error"]["message"]
        assert Path(event["path"]).name in message
        assert message.count(". ") >= 1, f"no remedy in: {message}"


def _encrypted(path: Path) -> Path:
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 72), "A secret that stands in this letter, long enough to be good text.")
        pdf.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="open", owner_pw="own")
    return path


def _no_pages(path: Path) -> Path:
    from pypdf import PdfWriter

    PdfWriter().write(path)
    return path


def _huge(path: Path) -> Path:
    from PIL import Image

    Image.new("1", (50_000, 50_000)).save(path)
    return path


def _cut_pdf(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n1 0 obj<</Type/Cat")
    return path


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (_encrypted, PasswordRequiredError),
        (_no_pages, NoPagesError),
        (_huge, ImageTooLargeError),
        (_cut_pdf, FileDamagedError),
    ],
)
def test_bad_input_has_its_own_code(
    cli: Cli, tmp_path: Path, make: Callable[[Path], Path], error: type[Exception]
) -> None:
    suffix = ".png" if make is _huge else ".pdf"
    run = cli.convert(make(tmp_path / f"bad{suffix}"), "--out", tmp_path / "out")
    assert [event["error"]["code"] for event in run.of("file_failed")] == [error.code]  # type: ignore[attr-defined] # of AppError
    assert run.code == error.exit_code  # type: ignore[attr-defined] # of AppError
    assert not (tmp_path / "out").exists() or names(tmp_path / "out") == []


def test_passwords_open_encrypted_files(cli: Cli, tmp_path: Path) -> None:
    secret = _encrypted(tmp_path / "secret.pdf")
    assert cli.convert(secret, "--password", "wrong").code == PasswordWrongError.exit_code
    assert cli.convert(secret, "--password", "open").code == 0
    assert "A secret" in (tmp_path / "secret.md").read_text(encoding="utf-8")
    for log in cli.home.rglob("*.log"):
        assert "open" not in log.read_text(encoding="utf-8")


def test_private_keeps_nothing(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    run = cli.convert(make_scan("s.pdf", 1), "--private", "--out", tmp_path / "out")
    assert run.code == 0
    left = [p for p in cli.home.rglob("*") if p.is_file() and not p.is_relative_to(cli.home / "data" / "models")]
    assert left == []


def test_native_text_needs_no_model_and_no_network(make_cli: Callable[..., Cli], tmp_path: Path) -> None:
    cli = make_cli(None, 'network = "never"\n')
    run = cli.convert(SAMPLES / "born-digital.pdf", "--out", tmp_path)
    assert run.code == 0, run.errors
    truth = (SAMPLES / "born-digital.pdf.truth.txt").read_text(encoding="utf-8")
    words = set(truth.split())
    text = (tmp_path / "born-digital.md").read_text(encoding="utf-8")
    assert len(words & set(text.replace("*", " ").replace("#", " ").split())) > 0.9 * len(words)


def test_without_models_and_network_a_scan_says_what_to_do(make_cli: Callable[..., Cli], make_scan: MakeScan) -> None:
    cli = make_cli(None, 'network = "never"\n')
    run = cli.convert(make_scan("s.pdf", 2))
    assert run.code in (NetworkForbiddenError.exit_code, 50)
    assert "models import" in run.errors or "import" in json.dumps(run.events)


def test_a_damaged_model_is_named(
    make_cli: Callable[..., Cli], make_scan: MakeScan, models_root: Path, tmp_path: Path
) -> None:
    import shutil

    broken = tmp_path / "models"
    shutil.copytree(models_root, broken)
    network = broken / "PP-OCRv6_small_rec" / "inference.onnx"
    data = bytearray(network.read_bytes())
    data[: len(data) // 2] = bytes(len(data) // 2)
    network.write_bytes(data)
    run = make_cli(broken, 'network = "never"\n').convert(make_scan("s.pdf", 1))
    assert run.code == ModelDamagedError.exit_code, run.errors
    assert "PP-OCRv6_small_rec" in json.dumps(run.events)


def test_a_translation_without_language_or_model_is_refused_before_anything_is_read(
    cli: Cli, make_scan: MakeScan
) -> None:
    scan = make_scan("s.pdf", 1)
    unsupported, missing = TranslationUnsupportedError.exit_code, ModelMissingError.exit_code
    for options, codes in (
        (["--tool", "translate"], (unsupported,)),
        (["--translate-to", "nope"], (unsupported,)),
        (["--translate-to", "de"], (unsupported, missing)),  # there may be the small model, or none
    ):
        run = cli.convert(scan, *options)
        assert run.code in codes, run.errors
        assert run.events == []


def test_a_tool_takes_fields_out_and_proves_them(cli: Cli, tmp_path: Path) -> None:
    run = cli.convert(SAMPLES / "invoice.png", "--tool", "invoice-to-json", "--format", "json,csv", "--out", tmp_path)
    assert run.code == 0, run.errors
    (found,) = run.of("fields_found")
    job = json.loads((tmp_path / "invoice.json").read_text(encoding="utf-8"))
    assert job["fields"] == found["fields"]
    assert job["fields"]["total"] == "259.54"
    assert job["fields"]["invoice_date"] == "2025-04-04"
    assert len(job["fields"]["items"]) == 6
    total = next(each for each in job["field_details"] if each["name"] == "total")
    assert (total["support"], total["page"]) == ("supported", 1)
    assert total["boxes"]
    with (tmp_path / "invoice.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:2] == ["field", "value"]
    (finished,) = run.of("file_finished")
    assert ("rules alone" in " ".join(finished["notes"])) == (job["field_model"] == "")


def test_a_tool_sets_the_format_and_an_option_wins(cli: Cli, make_scan: MakeScan, tmp_path: Path) -> None:
    scan = make_scan("s.pdf", 1)
    assert cli.convert(scan, "--tool", "pdf-to-text").code == 0
    assert cli.convert(scan, "--tool", "pdf-to-text", "--format", "json").code == 0
    assert names(tmp_path)[-3:] == ["s.json", "s.pdf", "s.txt"]


def test_turned_pages_are_read_upright(cli: Cli, tmp_path: Path) -> None:
    from PIL import Image

    picture = Image.open(SAMPLES / "receipt.jpg")
    for angle in (90, 180, 270):
        picture.rotate(angle, expand=True).save(tmp_path / f"turned-{angle}.png")
    run = cli.convert(*sorted(tmp_path.glob("turned-*.png")), "--format", "txt,json")
    assert run.code == 0
    truth = (SAMPLES / "receipt.jpg.truth.txt").read_text(encoding="utf-8")
    for angle in (90, 180, 270):
        text = (tmp_path / f"turned-{angle}.txt").read_text(encoding="utf-8")
        assert character_error_rate(truth, text) < 0.2, angle
        page = json.loads((tmp_path / f"turned-{angle}.json").read_text(encoding="utf-8"))["pages"][0]
        assert page["rotation"] == angle
