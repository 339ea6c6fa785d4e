from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.services.convert.collect import SourceEntry
from app.services.convert.naming import TEMPLATE_FIELDS, Naming, plan_outputs
from core.errors import NameTemplateError

NOW = datetime(2026, 1, 31, 14, 5, 59, tzinfo=UTC)


def naming(template: str = "{name}", out: Path | None = Path("/out")) -> Naming:
    return Naming(template, out, "cpu", "de,en", NOW)


def entry(path: str, folder: str = "") -> SourceEntry:
    return SourceEntry(Path(path), Path(folder))


def test_results_lie_beside_the_source_without_out() -> None:
    plan = plan_outputs([entry("/in/a.png")], ["md", "txt"], naming(out=None))
    assert plan[Path("/in/a.png")] == {"md": Path("/in/a.md"), "txt": Path("/in/a.txt")}


def test_folders_are_mirrored_below_out() -> None:
    plan = plan_outputs([entry("/in/x/y/a.png", "x/y")], ["md"], naming())
    assert plan[Path("/in/x/y/a.png")]["md"] == Path("/out/x/y/a.md")


def test_same_stem_gets_the_ending_into_the_name() -> None:
    plan = plan_outputs([entry("/in/a.png"), entry("/in/a.PDF"), entry("/in/b.png")], ["md"], naming())
    assert [p["md"].name for p in plan.values()] == ["a-png.md", "a-pdf.md", "b.md"]


def test_same_name_from_several_folders_is_numbered() -> None:
    entries = [entry("/one/a.png"), entry("/two/a.png"), entry("/three/A.png")]
    names = [p["md"].name for p in plan_outputs(entries, ["md"], naming()).values()]
    assert len({name.casefold() for name in names}) == 3, names


def test_a_source_is_never_the_target() -> None:
    plan = plan_outputs([entry("/in/a.pdf")], ["pdf"], naming(out=None))
    assert plan[Path("/in/a.pdf")]["pdf"] == Path("/in/a-searchable.pdf")
    two = plan_outputs([entry("/in/a.pdf"), entry("/in/a-searchable.pdf")], ["pdf"], naming(out=None))
    targets = {target for formats in two.values() for target in formats.values()}
    assert len(targets) == 2
    assert not targets & set(two)


def test_every_field_is_filled() -> None:
    template = "_".join("{" + field + "}" for field in TEMPLATE_FIELDS)
    name = naming(template).fill(entry("/in/scan.tif"), 7, "md")
    assert name == "scan_tif_md_cpu_de+en_007_2026-01-31_14-05-59"


@pytest.mark.parametrize("template", ["{nope}", "{name", "{}", "{name!r}", "{number:5}", "", "   ", "..."])
def test_bad_templates_are_refused_before_any_work(template: str) -> None:
    with pytest.raises(NameTemplateError):
        naming(template).check()


def test_names_that_a_system_refuses_are_mended() -> None:
    assert naming("a/b:{name}?").fill(entry("x<y.png"), 1, "md") == "a_b_x_y_"
    assert naming().fill(entry("CON.png"), 1, "md") == "_CON"
    assert len(naming().fill(entry("長" * 300 + ".png"), 1, "md").encode()) <= 200


def test_a_source_is_known_through_links(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.pdf").touch()
    (tmp_path / "out").symlink_to(folder, target_is_directory=True)
    plan = plan_outputs([entry(f"{folder}/a.pdf")], ["pdf"], naming(out=tmp_path / "out"))
    assert plan[folder / "a.pdf"]["pdf"].name == "a-searchable.pdf"


def test_an_output_that_is_a_link_to_a_source_gets_another_name(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    (tmp_path / "b.pdf").symlink_to("a.pdf")
    entries = [entry(f"{tmp_path}/a.pdf"), entry(f"{tmp_path}/b.png")]
    plan = plan_outputs(entries, ["pdf"], naming(out=None))
    assert plan[tmp_path / "b.png"]["pdf"].name == "b-png.pdf", "not b.pdf, which is a.pdf"


def test_an_existing_result_is_not_stepped_around(tmp_path: Path) -> None:
    for name in ("a.pdf", "a-searchable.pdf", "p.png", "p.pdf"):
        (tmp_path / name).touch()
    plan = plan_outputs([entry(f"{tmp_path}/a.pdf"), entry(f"{tmp_path}/p.png")], ["pdf"], naming(out=None))
    assert [targets["pdf"].name for targets in plan.values()] == ["a-searchable.pdf", "p.pdf"]


def test_one_odd_name_does_not_stop_the_others() -> None:
    odd = entry("/in/b\udcff.p\udcffg")
    plan = plan_outputs([entry("/in/a.png"), odd, entry("/in/b_.png")], ["md"], naming())
    assert [targets["md"].name for targets in plan.values()] == ["a.md", "b_-p_g.md", "b_-png.md"]
    bare = plan_outputs([entry("/in/a.png"), entry("/in/noending")], ["md"], naming("{ext}"))
    assert [targets["md"].name for targets in bare.values()] == ["png.md", "_.md"]
    assert naming("x\udc80{name}").fill(entry("/in/a.png"), 1, "md") == "x_a"


def test_a_name_that_is_cut_ends_well() -> None:
    assert naming().fill(entry("x" * 199 + " yy.png"), 1, "md") == "x" * 199


@pytest.mark.parametrize("order", [("t", "t-1"), ("t-1", "t")])
def test_tables_of_one_source_never_meet_the_output_of_another(order: tuple[str, str]) -> None:
    entries = [entry(f"/in/{stem}.png") for stem in order]
    plan = plan_outputs(entries, ["csv"], naming(), csv_split=True)
    stems = [targets["csv"].stem for targets in plan.values()]
    possible = [{stem, *(f"{stem}-{part}" for part in range(1, 9))} for stem in stems]
    assert not possible[0] & possible[1], stems
    assert [t["csv"].stem for t in plan_outputs(entries, ["csv"], naming()).values()] == list(order)


def test_numbers_do_not_look_like_parts() -> None:
    entries = [entry("/one/a.png"), entry("/two/a.png"), entry("/three/a.png")]
    names = [p["csv"].name for p in plan_outputs(entries, ["csv"], naming(), csv_split=True).values()]
    assert names == ["a-png.csv", "a-png_2.csv", "a-png_3.csv"]
