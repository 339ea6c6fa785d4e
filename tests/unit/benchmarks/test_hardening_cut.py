from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks import hardening_cut
from benchmarks.hardening.kill_scenes import all_scenes
from benchmarks.hardening_cut import CutPart, main, parts, run_part


def part(code: int, rows: Sequence[dict[str, int]]) -> CutPart:
    """A run that notes these rows and ends with this code."""

    def run(arguments: Sequence[str]) -> int:
        folder = Path(arguments[arguments.index("--folder") + 1])
        folder.mkdir(parents=True)
        (folder / "notes.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return code

    return CutPart("kills", "kill_runs", "kills", 1.0, run, ())


@pytest.mark.parametrize(
    ("code", "rows", "is_sound", "words"),
    [
        (0, [{"number": 0}, {"number": 1}], True, "kills: 2 kills, no breach"),
        (0, [{"count": 10}, {"count": 5}], True, "kills: 15 kills, no breach"),
        (1, [{"number": 0}], False, "kills: 1 kills, BREACHED"),
        (0, [], False, "kills: 0 kills, BREACHED"),
    ],
)
def test_a_breach_and_a_run_that_did_nothing_are_told(
    tmp_path: Path, code: int, rows: list[dict[str, int]], is_sound: bool, words: str
) -> None:
    assert run_part(part(code, rows), tmp_path, 1.0) == (is_sound, words)


@pytest.mark.parametrize(("codes", "ended"), [((0, 0), 0), ((0, 1), 1), ((1, 0), 1)])
def test_one_breach_fails_the_whole(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    codes: tuple[int, int],
    ended: int,
) -> None:
    made = [part(code, [{"number": 0}]) for code in codes]
    folders = [CutPart(each.name, str(number), each.unit, 0.5, each.main, ()) for number, each in enumerate(made)]
    monkeypatch.setattr(hardening_cut, "parts", lambda: folders)
    assert main(["--folder", str(tmp_path)]) == ended
    assert capsys.readouterr().out.splitlines()[-1].startswith("hardening cut after 0 s: kills: 1 kills,")


def test_the_cut_meets_every_scene_and_uses_its_time_once() -> None:
    assert sum(each.share for each in parts()) == pytest.approx(1)
    kills = next(each for each in parts() if each.folder == "kill_runs")
    runs = int(kills.options[kills.options.index("--runs") + 1])
    assert {scene.id for scene in all_scenes()[:runs]} == {scene.id for scene in all_scenes()}
