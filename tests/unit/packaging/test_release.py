from __future__ import annotations

import hashlib
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.utils import parse_wheel_filename

from tests.unit.packaging.loading import PACKAGING, ROOT, load

WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


@pytest.fixture(scope="module")
def workflow() -> Any:
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))


def steps(workflow: Any) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_workflow_builds_on_three_systems(workflow: Any) -> None:
    runners = [each["runner"] for each in workflow["jobs"]["build"]["strategy"]["matrix"]["include"]]
    assert {runner.split("-")[0] for runner in runners} == {"ubuntu", "windows", "macos"}


def test_scripts_that_the_workflow_runs_exist_and_take_its_options(
    workflow: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\n".join(step.get("run", "") for step in steps(workflow))
    called = re.findall(r"python (packaging/[a-z_]+\.py)((?:\\\n|[^\n])*)", text)
    assert called
    for script, rest in called:
        assert (ROOT / script).exists()
        monkeypatch.setattr(sys, "argv", [script, *shlex.split(rest.replace("\\\n", " ").replace("$UPDATE_URL", ""))])
        given = load(Path(script).stem)._arguments()
        assert (given.smoke, given.packages) == (True, "all")


def test_workflow_may_write_in_one_job_only(workflow: Any) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    writing = [name for name, job in workflow["jobs"].items() if "write" in str(job.get("permissions", ""))]
    assert writing == ["draft"]


def test_secrets_reach_steps_through_their_environment_only(workflow: Any) -> None:
    for step in steps(workflow):
        assert "${{" not in step.get("run", ""), "a value put into a script could be a command"


def test_what_others_made_is_named_by_its_content(workflow: Any) -> None:
    """A tag can be moved to other code; a commit and a SHA-256 cannot."""
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert len(used) > 5
    assert [use for use in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", use)] == []
    fetched = [step for step in steps(workflow) if "curl" in step.get("run", "")]
    for step in fetched:
        assert re.fullmatch(r"[0-9a-f]{64}", step["env"]["SHA256"])
        assert "sha256sum --check" in step["run"]
    assert [step["name"] for step in fetched] == ["Runtime of the AppImage (Linux)"]
    installers = [step for step in steps(workflow) if re.search(r"\b(choco|uv)\b", step.get("run", ""))]
    assert all("--version=" in step["run"] for step in installers if "choco" in step["run"])
    uv = [step["with"]["version"] for step in steps(workflow) if "setup-uv" in step.get("uses", "")]
    assert len(set(uv)) == 1


def test_mac_program_is_compiled_for_the_system_that_it_promises(workflow: Any) -> None:
    assert workflow["env"]["MACOSX_DEPLOYMENT_TARGET"] == load("macos/info_plist").OLDEST_SYSTEM


def test_mac_program_promises_no_system_that_is_too_old_for_a_locked_library(workflow: Any) -> None:
    number = workflow["env"]["UV_PYTHON"].replace(".", "")
    promised = tuple(map(int, load("macos/info_plist").OLDEST_SYSTEM.split(".")))
    needed: dict[str, tuple[int, int]] = {}
    for package in tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]:
        for wheel in package.get("wheels", []):
            name, _, _, tags = parse_wheel_filename(wheel["url"].rpartition("/")[2])
            for tag in tags:
                found = re.fullmatch(r"macosx_(\d+)_(\d+)_(?:arm64|universal2)", tag.platform)
                is_stable = tag.abi == "abi3" and int(tag.interpreter[3:] or 0) <= int(number[1:])
                if found and (tag.interpreter in (f"cp{number}", "py3") or is_stable):
                    system = int(found[1]), int(found[2])
                    needed[name] = min(system, needed.get(name, system))
    assert len(needed) > 20
    assert {name: system for name, system in needed.items() if system > promised} == {}
    assert promised in needed.values()  # nor a newer one than is needed


def test_actionlint_finds_nothing() -> None:
    found = shutil.which("actionlint")
    if found is None:
        pytest.skip("actionlint is not installed")
    said = subprocess.run([found, "-no-color", WORKFLOW], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_checksums_can_be_checked(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"package")
    (tmp_path / "a.zip").write_bytes(b"archive")
    target = load("release_files").checksums(tmp_path)
    assert target.read_text(encoding="utf-8").splitlines() == [
        f"{hashlib.sha256(b'archive').hexdigest()}  a.zip",
        f"{hashlib.sha256(b'package').hexdigest()}  b.deb",
    ]


def test_bill_of_materials_names_packages_and_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("cyclonedx_py")
    files = load("release_files")
    monkeypatch.setattr(files, "locked_requirements", lambda: "numpy==2.3.5\npillow==13.0.0\n")
    folder = tmp_path / "program" / "models" / "bundled" / "PP-OCRv6_small_det"
    folder.mkdir(parents=True)
    digest = "0" * 64
    record = {
        "model_id": "PP-OCRv6_small_det", "source": "", "installed_at": "",
        "files": [{"name": "inference.onnx", "size": 1, "sha256": digest, "hash_origin": "catalog"}],
    }  # fmt: skip
    (folder / "installed.json").write_text(json.dumps(record), encoding="utf-8")
    target = tmp_path / "parts.cdx.json"
    files.bill_of_materials(tmp_path / "program", target, "1.2.3")
    listed = json.loads(target.read_text(encoding="utf-8"))
    assert listed["bomFormat"] == "CycloneDX"
    by_name = {component["name"]: component for component in listed["components"]}
    assert by_name["numpy"]["version"] == "2.3.5"
    assert by_name["PP-OCRv6_small_det"]["components"][0]["hashes"][0]["content"] == digest
    assert listed["metadata"]["component"]["version"] == "1.2.3"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [target.name]


def test_record_of_a_bundled_model_names_no_folder_of_the_build_machine(tmp_path: Path) -> None:
    record = {
        "model_id": "a", "source": "the folder /home/somebody", "installed_at": "", "files": [],
    }  # fmt: skip
    (tmp_path / "installed.json").write_text(json.dumps(record), encoding="utf-8")
    load("bundle_models")._forget_origin(tmp_path)
    assert "somebody" not in (tmp_path / "installed.json").read_text(encoding="utf-8")


def test_licences_of_all_parts_are_written(tmp_path: Path) -> None:
    target = tmp_path / "licences.txt"
    bare = load("third_party").write(target, ("PP-OCRv6_small_rec",))
    text = target.read_text(encoding="utf-8")
    models = "\nModel PP-OCRv6_small_rec", "\nModel all-mpnet-base-v2", "\nModel all-MiniLM-L6-v2"
    for words in (*models, "\nnumpy ", "\nPython ", "Apache License", "\nPySide6-Essentials "):
        assert words.lower() in text.lower(), words
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text, "Qt's package ships no text of it"
    assert str(ROOT) not in text
    assert len(bare) < 20, bare


def test_error_rate_counts_edits_and_folds_white_space() -> None:
    rate = load("smoke").error_rate
    assert rate("one  two\n", "one two") == 0
    assert rate("one twa", "one two") == pytest.approx(1 / 7)


def test_report_becomes_a_table() -> None:
    report = {
        "version": "1.2.3", "system": "Linux x86_64", "build_s": 100,
        "size": {"bytes": 2_000_000, "files": 3, "largest": {"cv2": 1_000_000}},
        "smoke": {"start_s": 0.5}, "libraries": {"glibc": [2, 35], "system": ["libc.so.6"]},
        "packages": [{"name": "a.deb", "bytes": 1_000_000}],
    }  # fmt: skip
    table = load("report_table").table(report)
    for line in ("3 files", "| all files | 2 |", "| cv2 | 1.0 |", "| package `a.deb` | 1 |", "glibc 2.35"):
        assert line in table
    assert "| `pagesight version`, best of five | 0.50 |" in table


def test_smoke_uses_samples_that_exist() -> None:
    smoke = load("smoke")
    text = (PACKAGING / "smoke.py").read_text(encoding="utf-8")
    for name in re.findall(r'"([a-z-]+\.(?:pdf|png|jpg))"', text):
        assert (smoke.SAMPLES / name).exists() or name in ("window.png", "invoice.pdf"), name


def test_weakness_that_is_passed_over_cannot_be_reached() -> None:
    """CVE-2025-69872: diskcache unpickles its files; llama-cpp-python brings it for a cache that we must not use."""
    for package in ("core", "engines", "exporters", "app"):
        for path in (ROOT / package).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            for name in ("diskcache", "LlamaDiskCache", "LlamaCache", "set_cache("):
                assert name not in text, f"{path} names {name}"


@pytest.mark.parametrize(
    ("address", "is_taken"), [("", True), ("https://example.org/p.json", True), ("http://x", False)]
)
def test_address_for_updates_is_one_with_tls_or_none(
    address: str, is_taken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "--update-url", address])
    if is_taken:
        assert load("build")._arguments().update_url == address
    else:
        with pytest.raises(SystemExit):
            load("build")._arguments()
