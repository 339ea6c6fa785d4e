from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from app.services.export.writer import DocumentWriter, check_target
from app.services.library.library import StoredDocument
from app.services.worker_tasks import SourceRef
from core.errors import OutputExistsError, OutputNotWritableError
from core.jobs import JobContext
from core.model import SourceInfo, Tier
from exporters.base import ExportOptions


def test_existing_output_is_refused_unless_it_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    check_target(target, can_overwrite=False)
    target.touch()
    check_target(target, can_overwrite=True)
    with pytest.raises(OutputExistsError):
        check_target(target, can_overwrite=False)
    with pytest.raises(OutputExistsError):
        check_target(target, can_overwrite=False, csv_split=True)


def test_folder_in_the_way_and_missing_folders(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(OutputNotWritableError):
        check_target(tmp_path / "a.md", can_overwrite=True)
    check_target(tmp_path / "x" / "y" / "a.md", can_overwrite=False)
    assert (tmp_path / "x" / "y").is_dir()


def test_parts_are_looked_for_before_the_work_where_csv_is_split(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    for name in ("t.csv", "t-x.csv", "t-1.md", "at-1.csv", "t-1-1.csv"):
        (tmp_path / name).touch()
    check_target(target, can_overwrite=False, csv_split=True)
    (tmp_path / "t-3.csv").touch()
    with pytest.raises(OutputExistsError) as caught:
        check_target(target, can_overwrite=False, csv_split=True)
    assert caught.value.file == str(tmp_path / "t-3.csv")
    check_target(target, can_overwrite=True, csv_split=True)


@pytest.mark.parametrize(("format_id", "output"), [("pdf", "t.pdf"), ("csv", "t-2.csv")])
def test_the_source_is_no_output_whatever_may_be_replaced(tmp_path: Path, format_id: str, output: str) -> None:
    source = tmp_path / "scan"
    source.write_bytes(b"source")
    (tmp_path / output).symlink_to(source)
    info = SourceInfo("scan", "image/png", 1, "00", 1)
    document = StoredDocument("d", info, source, Tier.CPU, "auto", "k")

    class NoPages:
        def page_results(self, *arguments: object) -> list[object]:
            return []

    writer = DocumentWriter(cast("Any", None), cast("Any", NoPages()))
    context = cast("JobContext", None)
    target = tmp_path / f"t.{format_id}"
    with pytest.raises(OutputNotWritableError, match="source file itself"):
        writer.write(
            document,
            SourceRef(source),
            [0],
            format_id,
            target,
            context,
            can_overwrite=True,
            options=ExportOptions(csv_split=True),
        )
    assert source.read_bytes() == b"source"
