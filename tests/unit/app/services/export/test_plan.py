from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.services.export.choices import ExportChoices, load_choices, save_choices
from app.services.export.plan import ExistingFile, ExportRequest, plan_exports, preview_names, settle, template_problem
from app.services.library.library import StoredDocument
from core.errors import NameTemplateError, NothingToDoError
from core.model import SourceInfo, Tier

NOW = datetime(2026, 1, 31, 14, 5, 59)


def document(name: str, *, folder: Path = Path("/in"), key: str = "") -> StoredDocument:
    info = SourceInfo(name, "application/pdf", 1, name.encode().hex(), 1)
    return StoredDocument(f"{name}{key}", info, folder / name, Tier.CPU, "auto", "k")


def request(folder: Path, *formats: str, template: str = "{name}", existing: str = "ask") -> ExportRequest:
    return ExportRequest((), formats, folder, template, ExistingFile(existing), NOW)


def names(documents: list[StoredDocument], asked: ExportRequest) -> list[str]:
    return [planned.target.name for planned in plan_exports(documents, asked)]


def test_each_document_in_each_format(tmp_path: Path) -> None:
    documents = [document("a.pdf"), document("b.png")]
    assert names(documents, request(tmp_path, "md", "pdf")) == ["a.md", "a.pdf", "b.md", "b.pdf"]
    assert names(documents, request(tmp_path, "md", template="{number} {name} {date}")) == [
        "001 a 2026-01-31.md",
        "002 b 2026-01-31.md",
    ]


def test_alto_is_named_as_programs_look_for_it(tmp_path: Path) -> None:
    assert names([document("a.pdf")], request(tmp_path, "hocr", "alto", "html")) == ["a.hocr", "a.xml", "a.html"]
    assert preview_names("{name}-{format}", [Path("a.pdf")], "alto", NOW) == ("a-alto.xml",)


def test_files_of_one_export_never_share_a_name(tmp_path: Path) -> None:
    documents = [document("a.pdf"), document("A.png"), document("a.pdf", key="again")]
    assert names(documents, request(tmp_path, "md")) == ["a.md", "A-2.md", "a-3.md"]


def test_source_is_never_replaced(tmp_path: Path) -> None:
    documents = [document("a.pdf", folder=tmp_path), document("a-searchable.pdf", folder=tmp_path)]
    asked = request(tmp_path, "pdf", existing="replace")
    assert names(documents, asked) == ["a-searchable-2.pdf", "a-searchable-searchable.pdf"]


def test_source_is_known_through_links(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").symlink_to("in", target_is_directory=True)
    documents = [document("a.pdf", folder=tmp_path / "in")]
    assert names(documents, request(tmp_path / "out", "pdf", existing="replace")) == ["a-searchable.pdf"]


def test_existing_files_by_policy(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("mine")
    (tmp_path / "a-2.md").write_text("mine too")
    documents = [document("a.pdf")]
    (asked,) = plan_exports(documents, request(tmp_path, "md"))
    assert (asked.target.name, asked.exists, asked.can_overwrite) == ("a.md", True, False)
    (replaced,) = settle([asked], request(tmp_path, "md"), ExistingFile.REPLACE)
    assert (replaced.target.name, replaced.can_overwrite) == ("a.md", True)
    (numbered,) = settle([asked], request(tmp_path, "md"), ExistingFile.NUMBER)
    assert (numbered.target.name, numbered.exists) == ("a-3.md", False)


def test_nothing_chosen_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToDoError):
        plan_exports([], request(tmp_path, "md"))
    with pytest.raises(NothingToDoError):
        plan_exports([document("a.pdf")], request(tmp_path))


def test_preview_and_what_is_wrong_with_a_template() -> None:
    assert preview_names("{name}-{number}", [Path("/x/a.pdf"), Path("/x/b.pdf")], "md", NOW) == ("a-001.md", "b-002.md")
    assert template_problem("{name}") is None
    problem = template_problem("{nme}")
    assert isinstance(problem, NameTemplateError)
    assert "nme" in problem.what
    assert template_problem("{") is not None


def test_choices_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "config" / "export.toml"
    assert load_choices(path) == ExportChoices()
    choices = ExportChoices(("pdf", "txt"), Path("/out/é"), "{name} {date}", ExistingFile.NUMBER)
    save_choices(path, choices)
    assert load_choices(path) == choices
    path.write_text("formats = 7\n")
    assert load_choices(path) == ExportChoices()
    path.write_text("formats = ['exe']\nexisting = 'whatever'\n")
    assert load_choices(path) == ExportChoices()
    path.write_bytes(b"\xff\xfe")
    assert load_choices(path) == ExportChoices()
