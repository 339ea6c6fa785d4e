from __future__ import annotations

from pathlib import Path

import pytest

from app.services.export.choices import ExportChoices, load_choices, save_choices
from app.services.export.plan import ExistingFile
from exporters.base import ExportFormat


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "export.toml"
    every = tuple(str(each) for each in ExportFormat)
    choices = ExportChoices(every, tmp_path, "{date}", ExistingFile.NUMBER, is_pdfa=True)
    save_choices(file, choices)
    assert load_choices(file) == choices


@pytest.mark.parametrize("text", ["formats = ['odt']", "pdfa = 'yes'", "existing = 'maybe'", "formats = 5", "{", ""])
def test_what_cannot_be_read_counts_as_never_chosen(tmp_path: Path, text: str) -> None:
    file = tmp_path / "export.toml"
    file.write_text(text)
    assert load_choices(file) == ExportChoices()
