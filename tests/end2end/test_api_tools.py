"""Tools and tokens over HTTP: each tool's result in the job, the missing model named; caps, charges and refusals."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from app.services.tools import tools
from core.errors import ModelMissingError, TranslationUnsupportedError
from tests.end2end.api_server import ServedApi, served
from tests.end2end.conftest import SAMPLES, Cli

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]


@pytest.fixture
def with_small_model(make_cli: Callable[..., Cli], chat_models_root: Path) -> Cli:
    """A command line on a machine with the small model that comes with the chat."""
    pytest.importorskip("llama_cpp")
    return make_cli(chat_models_root)


@pytest.fixture
def api(with_small_model: Cli) -> Iterator[ServedApi]:
    with served(with_small_model) as server:
        yield server


def send(server: ServedApi, name: str, token: str = "", **fields: str) -> requests.Response:
    """Send a sample; the answer comes when the job has ended, as the samples are short."""
    headers = {"Authorization": f"Bearer {token or server.token}"}
    with (SAMPLES / name).open("rb") as file:
        return requests.post(
            f"{server.url}/api/v1/ocr/", headers=headers, files={"file": (name, file)}, data=fields, timeout=300
        )


def job_of(server: ServedApi, slug: str, name: str, **fields: str) -> dict[str, Any]:
    answer = send(server, name, tool=slug, **fields)
    assert answer.status_code == 200, answer.text
    job: dict[str, Any] = answer.json()
    return job


def download(server: ServedApi, job: dict[str, Any], format_id: str) -> bytes:
    answer = server.call("GET", f"ocr/{job['uuid']}/download/", params={"format": format_id})
    assert answer.status_code == 200, answer.text
    return answer.content


def test_every_tool_does_its_job_or_names_the_model_it_needs(api: ServedApi) -> None:
    done: set[str] = set()

    def job(slug: str, name: str, **fields: str) -> dict[str, Any]:
        done.add(slug)
        return job_of(api, slug, name, **fields)

    text = job("image-to-text", "photo.jpg")
    assert (text["status"], "Books with a green dot" in text["text"]) == ("done", True)
    assert "Rinse the barrel" in job("pdf-to-text", "born-digital.pdf")["text"]
    assert "| 40 m² | 12 mm | 240 l |" in job("pdf-to-markdown", "born-digital.pdf")["markdown"]
    assert download(api, job("pdf-to-word", "born-digital.pdf"), "docx").startswith(b"PK")
    assert download(api, job("searchable-pdf", "invoice.png"), "pdf").startswith(b"%PDF")
    tables = job("extract-tables", "invoice.png")
    assert {"Brake pads, pair", "14.50"} <= {cell["text"] for cell in tables["pages"][0]["tables"][0]["cells"]}
    assert "Brake pads, pair" in download(api, tables, "csv").decode("utf-8-sig")
    assert "No table was found" in " ".join(job("extract-tables", "photo.jpg")["notes"])
    assert job("receipt-to-json", "receipt.jpg")["fields"]["total"] == "18.48"
    assert job("invoice-to-json", "invoice.png")["fields"]["invoice_number"] == "2025-0318"
    assert "email" in job("business-card-to-json", "photo.jpg")["fields"]
    screen = job("screenshot-to-text", "photo.jpg")
    lines = download(api, screen, "txt").decode().splitlines()
    assert "5. Leave the window as you found it." in {line.strip() for line in lines}, "a line of its own"
    summary = job("summarize", "born-digital.pdf")
    assert summary["status"] == "done"
    assert "(p. " in download(api, summary, "md").decode()
    for slug in ("handwriting-to-text", "math-to-latex"):
        failed = job(slug, "photo.jpg")
        assert (failed["status"], failed["error"]["code"]) == ("failed", ModelMissingError.code)
        assert re.search(r'"pagesight models install [\w.-]+" \(\d\.\d GB\)', failed["error"]["message"])
        assert "tier cpu" in failed["error"]["message"]
    refused = send(api, "photo.jpg", tool="translate")
    assert (refused.status_code, refused.json()["code"]) == (400, TranslationUnsupportedError.code)
    translation = job("translate", "photo.jpg", translate_to="de")
    assert (translation["status"], translation["error"]["code"]) == ("failed", TranslationUnsupportedError.code)
    assert "pagesight models install Qwen3-VL" in translation["error"]["message"]
    assert "anyway" not in translation["error"]["message"], "over HTTP there is no way to ask so"
    assert done == {each.slug for each in tools()}


def test_tools_are_listed_and_an_unknown_one_is_answered_with_the_known(api: ServedApi) -> None:
    listed = {each["slug"]: each for each in api.call("GET", "tools/").json()["tools"]}
    assert listed.keys() == {each.slug for each in tools()}
    assert listed["image-to-text"]["is_ready"]
    assert listed["translate"]["needed_models"][0]["command"].startswith("pagesight models install ")
    refused = send(api, "photo.jpg", tool="pdf-to-gold")
    assert (refused.status_code, refused.json()["code"]) == (400, "tool_unknown")
    assert all(each.slug in refused.json()["message"] for each in tools())


def test_tokens_pay_for_pages_until_they_are_spent_or_revoked(cli: Cli) -> None:
    def tokens(*arguments: str) -> str:
        process = cli.start("tokens", *arguments)
        out, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        return out.strip()

    spender = tokens("create", "spender", "--monthly-pages", "4", "--cpu-charge", "2")
    short = tokens("create", "short", "--file-pages", "2")
    with served(cli) as server:
        assert send(server, "photo.jpg", token=spender).json()["status"] == "done"
        too_long = send(server, "scan.pdf", token=short)  # three pages
        assert (too_long.status_code, too_long.json()["used"], too_long.json()["cap"]) == (402, 3, 2)
        assert send(server, "born-digital.pdf", token=short).status_code == 200
        beyond = send(server, "born-digital.pdf", token=spender)  # two pages for two each, two are left
        assert (beyond.status_code, beyond.json()["used"], beyond.json()["cap"]) == (402, 2, 4)
        tokens("change", "spender", "--monthly-pages", "none")  # counts at once, in the server's process
        assert send(server, "born-digital.pdf", token=spender).status_code == 200
        (listed,) = (each for each in json.loads(tokens("list", "--json")) if each["name"] == "spender")
        assert (listed["used"], listed["cap"]) == (6, None)
        assert listed["last_used_at"] is not None
        tokens("revoke", "spender")
        assert send(server, "photo.jpg", token=spender).status_code == 401
        assert send(server, "photo.jpg", token=spender[:-1]).status_code == 401
        nobody = requests.get(f"{server.url}/api/v1/usage/", timeout=60)
        assert (nobody.status_code, nobody.json()["code"]) == (401, "token_required")
