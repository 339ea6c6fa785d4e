from __future__ import annotations

import csv
from pathlib import Path

from app.cli.field_table import FieldTable
from app.cli.named_output import NamedOutput
from app.services.convert.events import ConvertEvent, FieldsFound, FileCancelled
from core.fields import ExtractedFields


def _found(name: str) -> FieldsFound:
    return FieldsFound(Path(name), ExtractedFields("d", "receipt", (("total",),), (), ()))


def _output(target: Path) -> NamedOutput:
    return NamedOutput(target, option="--table", can_overwrite=False)


def test_documents_are_rows_in_the_order_of_their_names(tmp_path: Path) -> None:
    seen: list[ConvertEvent] = []
    table = FieldTable(_output(tmp_path / "all.csv"))
    take = table.beside(seen.append)
    for event in (_found("b.png"), FileCancelled(Path("c.png")), _found("a.png")):
        take(event)
    table.write()
    assert len(seen) == 3
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["document", "a.png", "b.png"]


def test_nothing_is_written_without_fields(tmp_path: Path) -> None:
    FieldTable(_output(tmp_path / "all.csv")).write()
    assert list(tmp_path.iterdir()) == []
