"""Fields of real receipts by rules alone: from their true text, and from their pictures as the program reads them.

``uv run python -m benchmarks.fields --corpus ../shared/data`` compares date and total of the receipts of
``a_receipts_forms`` with what a person has read, and says for each wrong one how the program had marked it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.machine import describe
from benchmarks.model_folders import DEFAULT_MODELS, ensure_models
from benchmarks.tables import markdown_table, write_section
from benchmarks.work_folder import WORK

ROOT = Path(__file__).resolve().parent.parent
TRUTH: Mapping[str, tuple[str, str]] = {
    "112": ("2018-01-14", "4.00"), "130": ("2018-02-05", "63.60"), "138": ("2018-03-14", "4.80"),
    "142": ("2018-03-14", "2.30"), "155": ("2018-03-02", "28.50"), "238": ("2017-03-31", "12.15"),
    "341": ("2017-08-05", "40.00"), "357": ("2017-09-08", "23.20"), "369": ("2017-10-14", "33.80"),
    "405": ("2016-05-11", "177.22"), "473": ("2017-04-18", "3.00"), "482": ("2017-11-01", "33.50"),
    "494": ("2017-07-18", "35.00"), "511": ("2017-12-29", "7.00"), "544": ("2018-04-03", "11.60"),
}  # fmt: skip
"""Date and total of each receipt (``data_train_N.jpg``), read by a person."""


@dataclass(slots=True)
class Score:
    """How often a field came out right.

    Attributes:
        right: Values that are those of the truth.
        supported: Values that the program calls supported.
        wrong_supported: Of these, how many are wrong.
    """

    right: int = 0
    supported: int = 0
    wrong_supported: int = 0


def scored(jobs: Mapping[str, Mapping[str, Any]]) -> dict[str, Score]:
    """Return the scores of "date" and "total" over the job objects of the receipts."""
    scores = {"date": Score(), "total": Score()}
    for name, job in jobs.items():
        details = {each["name"]: each for each in job["field_details"]}
        for field, truth in zip(scores, TRUTH[name], strict=True):
            found = details.get(field)
            is_right = found is not None and found["value"] == truth
            is_supported = found is not None and found["support"] == "supported"
            score = scores[field]
            score.right += is_right
            score.supported += is_supported
            score.wrong_supported += is_supported and not is_right
    return scores


def true_jobs(folder: Path) -> dict[str, Mapping[str, Any]]:
    """Return what rules find in the true texts, a line of text a line of the page."""
    from app.services.extract.lines import document_lines
    from app.services.extract.rules import by_rules
    from app.services.extract.schema import preset
    from core.fields import ExtractedFields
    from core.geometry import BBox
    from core.model import Block, BlockKind, Document, Line, Page, SourceInfo
    from exporters.fields import fields_objects

    jobs: dict[str, Mapping[str, Any]] = {}
    for name in TRUTH:
        text = (folder / f"data_train_{name}.jpg.truth.txt").read_text(encoding="utf-8")
        lines = tuple(
            Line(line, BBox(10, 30 * row, 10 + 10 * len(line), 30 * row + 20), confidence=1.0)
            for row, line in enumerate(text.splitlines())
            if line.strip()
        )
        block = Block(BlockKind.PARAGRAPH, BBox(0, 0, 1000, 5000), lines, keeps_line_breaks=True)
        info = SourceInfo(name, "image/jpeg", 1, "0" * 64, 1)
        document = Document(name, info, (Page(0, 1000, 5000, 200.0, (block,)),))
        found = by_rules(preset("receipt"), document_lines(document), name, lambda: None)
        jobs[name] = fields_objects(ExtractedFields(name, "receipt", (), (), found.values))
    return jobs


def read_jobs(folder: Path, home: Path) -> dict[str, Mapping[str, Any]]:
    """Return what ``pagesight extract`` writes for the pictures."""
    out = home / "out"
    pictures = [str(folder / f"data_train_{name}.jpg") for name in TRUTH]
    command = [
        sys.executable,
        "-c",
        "from app.main import main; main()",
        "extract",
        *pictures,
        "--fields",
        "receipt",
        "--out",
        str(out),
    ]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "PAGESIGHT_HOME": str(home)})
    return {name: json.loads((out / f"data_train_{name}.json").read_text(encoding="utf-8")) for name in TRUTH}


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, help="Markdown file whose section is replaced.")
    arguments = parser.parse_args()
    folder = arguments.corpus / "a_receipts_forms" / "sroie-dev-old"
    models = WORK / "models"
    ensure_models(models)
    rows: list[list[str | int]] = []
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "data" / "models").mkdir(parents=True)
        for model in DEFAULT_MODELS:
            (home / "data" / "models" / model).symlink_to(models / model, target_is_directory=True)
        for way, jobs in (("true text", true_jobs(folder)), ("pictures", read_jobs(folder, home))):
            for field, score in scored(jobs).items():
                rows.append([f"{field}, {way}", len(jobs), score.right, score.supported, score.wrong_supported])
    table = markdown_table(["field", "receipts", "right", "called supported", "of these wrong"], rows, digits=[0] * 5)
    sys.stdout.write(table + "\n")
    if arguments.out is not None:
        write_section(arguments.out, "fields", f"Machine: {describe()}\n\n{table}")


if __name__ == "__main__":
    main()
