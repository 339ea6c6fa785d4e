"""``pagesight chat`` with the real small model: from a file to an answer with its lines."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pymupdf
import pytest

from tests.end2end.conftest import Cli

PAGES = (
    "Lease of a workshop\n\nThe tenant pays a rent of 1,240.00 euros a month.\nThe lease begins on 1 May 2024.",
    "Deposit\n\nBefore the keys are handed over a deposit of 3,720.00 euros is paid.\nSubletting is not permitted.",
)


def message(cli: Cli, *arguments: str | Path) -> dict[str, object]:
    process: subprocess.Popen[str] = cli.start("chat", *arguments, "--json")
    out, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    answer: dict[str, object] = json.loads(out.splitlines()[-1])
    return answer


@pytest.mark.model
def test_question_about_a_file_is_answered_from_its_lines(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "lease.pdf"
    with pymupdf.open() as document:
        for text in PAGES:
            document.new_page().insert_text((72, 72), text.split("\n"), fontsize=12)
        document.save(path)

    deposit = message(cli, path, "How much is the deposit?")
    assert "3,720.00" in str(deposit["content"])
    citations = deposit["citations"]
    assert isinstance(citations, list)
    assert citations[0]["page"] == 2
    assert "3,720.00" in citations[0]["snippet"]
    assert deposit["model"] == "SmolLM2-135M-Instruct"

    later = message(cli, path, "and the rent?", "--conversation", str(deposit["conversation"]))
    assert "1,240.00" in str(later["content"])

    absent = message(cli, path, "What is the tax number of the landlord?")
    assert (absent["content"], absent["citations"]) == ("This is not in the document", [])
