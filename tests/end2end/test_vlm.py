"""The tier vlm with the tiny model of the tests: page picture, regions, llama.cpp, text with places, results."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.model_folders import home_with_tiny_vlm
from core.errors import ModelDamagedError, ModelMissingError, SettingInvalidError
from tests.end2end.conftest import Cli

pytestmark = [pytest.mark.model, pytest.mark.timeout(300)]

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
TEXTS = ("INVOICE 2041", "2026-11-21", "HELLO 42", "TOTAL AMOUNT", "PARIS 1958")


@pytest.fixture
def vlm(tmp_path: Path, models_root: Path) -> Cli:
    """A command line on a machine where the tiny vision model is installed."""
    pytest.importorskip("llama_cpp")
    return Cli(home_with_tiny_vlm(tmp_path / "with-model", models_root))


def draw(path: Path, texts: tuple[str, ...] = TEXTS) -> dict[str, tuple[float, float, float, float]]:
    """Draw lines far apart and return the box of the ink of each."""
    image = Image.new("RGB", (1240, 1754), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 36)
    boxes: dict[str, tuple[float, float, float, float]] = {}
    for number, text in enumerate(texts):
        place = (120 + 70 * (number % 3), 120 + 210 * number + 35 * (number % 2))
        pen.text(place, text, font=font, fill="black")
        boxes[text] = pen.textbbox(place, text, font=font)
    image.save(path, dpi=(150, 150))
    return boxes


def test_a_page_is_read_by_the_model_and_its_boxes_lie_over_the_ink(vlm: Cli, tmp_path: Path) -> None:
    boxes = draw(tmp_path / "page.png")
    run = vlm.convert(tmp_path / "page.png", "--tier", "vlm", "--format", "txt,json", "--out", tmp_path / "out")
    assert run.code == 0, run.errors
    assert (tmp_path / "out" / "page.txt").read_text(encoding="utf-8").split() == " ".join(TEXTS).split()
    job = json.loads((tmp_path / "out" / "page.json").read_text(encoding="utf-8"))
    (page,) = job["pages"]
    assert (job["tier"], page["source"]) == ("vlm", "vlm")
    assert (page["regions_read"], page["regions_fallen_back"]) == (len(page["blocks"]), 0)
    assert {(block["engine"], block["model"]) for block in page["blocks"]} == {("llama.cpp", "own-tiny-vlm")}
    lines = {line["text"]: line for block in page["blocks"] for line in block["lines"]}
    for text, (left, top, right, bottom) in boxes.items():
        x0, y0, x1, y1 = lines[text]["bbox"]
        assert abs(x0 - left) < 12, text
        assert abs(x1 - right) < 12, text
        assert y0 - 4 <= top <= y0 + 20, text
        assert y1 - 20 <= bottom <= y1 + 4, text
        assert lines[text]["confidence"] > 0.5
    told = run.of("regions_read")
    assert [event["done"] for event in told] == list(range(len(page["blocks"]) + 1))
    (finished,) = run.of("file_finished")
    assert finished["regions_read"] == len(page["blocks"])


def test_pages_are_used_again_under_the_same_options_only(vlm: Cli, tmp_path: Path) -> None:
    draw(tmp_path / "page.png", TEXTS[:2])
    page = tmp_path / "page.png"
    assert vlm.convert(page, "--tier", "vlm", "--format", "txt").code == 0
    again = vlm.convert(page, "--tier", "vlm", "--format", "json")
    assert [event["reused"] for event in again.of("page_finished")] == [True]
    other = vlm.convert(page, "--handwriting", "--format", "md")
    assert [event["reused"] for event in other.of("page_finished")] == [False]
    cpu = vlm.convert(page, "--format", "html")
    assert [event["reused"] for event in cpu.of("page_finished")] == [False]


def test_without_a_model_nothing_is_begun_and_one_is_named(cli: Cli, tmp_path: Path) -> None:
    draw(tmp_path / "page.png", TEXTS[:1])
    for options in (
        ["--tier", "vlm"],
        ["--handwriting"],
        ["--tool", "handwriting-to-text"],
        ["--tool", "math-to-latex"],
    ):
        run = cli.convert(tmp_path / "page.png", *options)
        assert run.code == ModelMissingError.exit_code
        assert "pagesight models install" in run.errors
        assert run.events == []


def test_a_damaged_model_is_named(vlm: Cli, tmp_path: Path) -> None:
    draw(tmp_path / "page.png", TEXTS[:1])
    model = vlm.home / "data" / "models" / "own-tiny-vlm" / "model.gguf"
    data = bytearray(model.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    model.chmod(0o644)
    model.write_bytes(data)
    run = vlm.convert(tmp_path / "page.png", "--tier", "vlm")
    assert run.code == ModelDamagedError.exit_code, run.errors
    assert "tiny-vlm" in json.dumps(run.events)


def run_text(vlm: Cli, *arguments: str | Path) -> str:
    """Run without events and return standard output."""
    process = vlm.start(*arguments)
    out, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    return out


def test_a_second_look_shows_what_differs_and_changes_nothing_unasked(vlm: Cli, tmp_path: Path) -> None:
    # The tiny model knows capitals only, so it surely reads small letters otherwise; every word counts as doubtful.
    draw(tmp_path / "page.png", ("INVOICE 2041", "hello 42", "PARIS 1958"))
    (vlm.home / "config").mkdir(exist_ok=True)
    (vlm.home / "config" / "settings.toml").write_text("doubtful_below_percent = 100\n", encoding="utf-8")
    page, out = tmp_path / "page.png", tmp_path / "out"
    shown = run_text(vlm, "convert", page, "--improve", "--format", "txt", "--out", out)
    assert "page.png, page 1, doubtful, proposed:" in shown
    assert "[-hello-]" in shown
    assert "INVOICE" not in shown, "what both read alike is no difference"
    text = (out / "page.txt").read_text(encoding="utf-8")
    assert text.split() == ["INVOICE", "2041", "hello", "42", "PARIS", "1958"]
    run = vlm.convert(page, "--improve-minutes", "2", "--accept", "all", "--format", "json", "--out", out)
    (proposal,) = run.of("proposal")
    assert (proposal["old"], proposal["accepted"]) == ("hello 42", True)
    (finished,) = run.of("file_finished")
    assert (finished["looked_at"], finished["doubtful"], finished["edited"]) == (3, 3, 1)
    job = json.loads((out / "page.json").read_text(encoding="utf-8"))
    blocks = {block["text"]: block for block in job["pages"][0]["blocks"]}
    taken = blocks[proposal["new"]]
    assert (taken["machine_text"], taken["engine"], taken["is_edited"]) == ("hello 42", "llama.cpp", True)


def test_a_second_look_needs_a_model_and_the_fast_tier(cli: Cli, vlm: Cli, tmp_path: Path) -> None:
    draw(tmp_path / "page.png", TEXTS[:1])
    run = cli.convert(tmp_path / "page.png", "--improve")
    assert run.code == ModelMissingError.exit_code
    assert "pagesight models install" in run.errors
    assert vlm.convert(tmp_path / "page.png", "--improve", "--tier", "vlm").code == SettingInvalidError.exit_code
    assert vlm.convert(tmp_path / "page.png", "--handwriting", "--tier", "cpu").code == SettingInvalidError.exit_code


@pytest.mark.skipif(not hasattr(signal, "SIGINT"), reason="sends a signal")
def test_a_stop_ends_within_seconds_and_leaves_no_worker(
    vlm: Cli, tmp_path: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    draw(tmp_path / "page.png", TEXTS)
    process = vlm.start("convert", tmp_path / "page.png", "--tier", "vlm")
    worker = wait_for(lambda: model_worker(process))
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    process.communicate(timeout=60)
    assert process.returncode in (0, 130)
    assert time.monotonic() - started < 15  # the interpreter's own end included, on a machine with other work
    psutil.wait_procs([worker], timeout=5)
    assert not worker.is_running()


def model_worker(process: Any) -> psutil.Process | None:
    """Return the child that has the model loaded."""
    for child in psutil.Process(process.pid).children(recursive=True):
        try:
            if any("llama" in entry.path for entry in child.memory_maps()):
                return child
        except psutil.Error:
            continue
    return None


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills a process")
def test_a_killed_model_worker_costs_its_region_and_never_the_page(
    vlm: Cli, tmp_path: Path, wait_for: Callable[[Callable[[], Any]], Any]
) -> None:
    draw(tmp_path / "page.png", TEXTS)
    process = vlm.start("convert", "--json", tmp_path / "page.png", "--tier", "vlm", "--format", "json")
    worker = wait_for(lambda: model_worker(process))
    worker.kill()
    out, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    (page,) = json.loads((tmp_path / "page.json").read_text(encoding="utf-8"))["pages"]
    read = {line["text"] for block in page["blocks"] for line in block["lines"]}
    assert read == set(TEXTS), "what the model could not read keeps the first reading"
    assert page["regions_read"] + page["regions_fallen_back"] == len(page["blocks"])
    kept = [block for block in page["blocks"] if block["engine"] != "llama.cpp"]
    assert len(kept) == page["regions_fallen_back"]
    assert "end" in out


@pytest.fixture
def wait_for() -> Callable[[Callable[[], Any]], Any]:
    """Wait until something is there."""

    def wait(look: Callable[[], Any]) -> Any:
        give_up_at = time.monotonic() + 120
        while time.monotonic() < give_up_at:
            if found := look():
                return found
            time.sleep(0.02)
        raise AssertionError("it never came")

    return wait
