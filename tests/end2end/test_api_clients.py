"""The three client programs of the contract, word for word but for base URL and token, against the running program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.model_folders import home_with_tiny_vlm
from tests.end2end.api_server import ServedApi, served
from tests.end2end.conftest import Cli

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

CLIENTS = Path(__file__).resolve().parents[1] / "data" / "clients"
CHAT_MODELS = ("SmolLM2-135M-Instruct", "all-MiniLM-L6-v2")
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
LINES = ("INVOICE 2041", "ACME CORP", "TOTAL 215", "DUE 2026-12-24")


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory, chat_models_root: Path) -> Iterator[ServedApi]:
    """A server on a machine with the tiny vision model and the models of the chat."""
    pytest.importorskip("llama_cpp")
    home = home_with_tiny_vlm(tmp_path_factory.mktemp("served"), chat_models_root)
    for name in CHAT_MODELS:
        (home / "data" / "models" / name).symlink_to(chat_models_root / name, target_is_directory=True)
    with served(Cli(home)) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with invoice.pdf: lines far apart, in the letters that the tiny model knows."""
    image = Image.new("RGB", (1240, 1754), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 36)
    for number, text in enumerate(LINES):
        pen.text((120 + 70 * (number % 3), 120 + 210 * number + 35 * (number % 2)), text, font=font, fill="black")
    image.save(tmp_path / "invoice.pdf", resolution=150)
    return tmp_path


def client(name: str, api: ServedApi, folder: Path) -> Path:
    """Put a client program into a folder, with base URL and token of the server."""
    program = folder / name
    text = (CLIENTS / name).read_text(encoding="utf-8")
    assert "https://ocr.chat" in text
    assert "YOUR_API_TOKEN" in text
    program.write_text(text.replace("https://ocr.chat", api.url).replace("YOUR_API_TOKEN", api.token), encoding="utf-8")
    return program


def run(folder: Path, *command: str | Path) -> str:
    """Run a program and return its standard output."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def assert_is_the_invoice(markdown: str) -> None:
    assert markdown.replace("#", " ").split() == " ".join(LINES).split()


def assert_is_the_word_file(path: Path) -> None:
    words = " ".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs).split()
    assert words == " ".join(LINES).split()


def test_the_python_program_reads_and_downloads(api: ServedApi, folder: Path) -> None:
    assert_is_the_invoice(run(folder, sys.executable, client("client.py", api, folder)))
    assert_is_the_word_file(folder / "result.docx")


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_node_program_reads(api: ServedApi, folder: Path) -> None:
    assert_is_the_invoice(run(folder, "node", client("client.mjs", api, folder)))


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_shell_commands_read_download_and_ask(api: ServedApi, folder: Path) -> None:
    # GIVEN the commands, of which all but the first name the job that the first one makes
    script = client("client.sh", api, folder).read_text(encoding="utf-8").replace("\\\n", " ")
    send, poll, *more = script.strip().splitlines()
    # WHEN they run one after the other
    job = json.loads(run(folder, "bash", "-c", send))
    polled = json.loads(run(folder, "bash", "-c", poll.replace("UUID", job["uuid"])))
    for command in more[:-1]:
        run(folder, "bash", "-c", command.replace("UUID", job["uuid"]))
    answer = json.loads(run(folder, "bash", "-c", more[-1].replace("UUID", job["uuid"])))
    # THEN
    assert (job["status"], job["tier"], job["language"], job["page_count"]) == ("done", "vlm", "auto", 1)
    assert polled == job
    assert job["pages"][0]["index"] == 0
    block = job["pages"][0]["blocks"][0]
    assert block["text"] == LINES[0]
    assert len(block["bbox"]) == 4
    assert 0 < block["confidence"] <= 1
    assert_is_the_invoice((folder / "result.md").read_text(encoding="utf-8"))
    assert_is_the_word_file(folder / "result.docx")
    message = answer["message"]
    assert message["role"] == "assistant"
    assert "2026-12-24" in message["content"]
    assert "(p. 1)" in message["content"]
    assert {citation["page"] for citation in message["citations"]} == {1}
    assert any("DUE 2026-12-24" in citation["snippet"] for citation in message["citations"])
    history = api.call("GET", f"chat/{job['uuid']}/history/").json()
    assert history["conversation"] == answer["conversation"]
    assert [each["role"] for each in history["messages"]] == ["user", "assistant"]
