"""Builds the packaged program for the system it runs on, and with ``--smoke`` proves that it works.

    uv run python packaging/build.py --smoke
    uv run python packaging/build.py --packages all --out DIR --update-url https://example.org/pagesight.json

The steps: models and licences are gathered, PyInstaller runs ``pagesight.spec``, what is not needed is taken out, the
program is tried, installers are made, and a report is written (``build-report.json``, ``build-report.md``).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

FAULTS = 3
"""Exit code where the program was built and its try found faults; a build that fails ends with 1."""


def main() -> int:
    """Build as the arguments say; the exit code is ``FAULTS`` where the try found some."""
    given = _arguments()
    began = time.monotonic()
    out = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    version = project_version()
    report: dict[str, object] = {"version": version, "system": f"{platform.system()} {platform.machine()}"}

    if not given.only_smoke:
        payload = gather(out, given, version, report)
        folder = run_pyinstaller(out, payload, version)
        if sys.platform == "linux":
            finish_linux(folder, report)
        put_beside(folder, payload)
        report["build_s"] = round(time.monotonic() - began)
    else:
        folder = out / "dist" / "pagesight"
        report |= _read(out / "build-report.json")
    report["size"] = measure(folder)

    failed = False
    if given.smoke or given.only_smoke:
        import smoke

        result = smoke.run(folder, out / "smoke")
        report["smoke"] = result.facts
        failed = bool(result.faults)
        for fault in result.faults:
            print(f"FAULT: {fault}")
        print(summary(report, len(result.faults)))
    write_report(out, report)
    if given.packages != "none" and not failed:
        import packages

        report["packages"] = packages.make(folder, out, version, given.packages, given.appimage_runtime)
        write_report(out, report)
    print(f"done in {time.monotonic() - began:.0f} s: {folder}")
    return FAULTS if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "packaging", help="where everything is written")
    parser.add_argument("--without-models", action="store_true", help="a small program that fetches its models")
    parser.add_argument(
        "--models-from", type=Path, action="append", default=[], metavar="PATH", help="take models from there first"
    )
    parser.add_argument("--smoke", action="store_true", help="start what was built and try it")
    parser.add_argument("--only-smoke", action="store_true", help="try what an earlier run has built")
    parser.add_argument(
        "--packages",
        choices=("none", "fast", "all"),
        default="none",
        help="all: what people download; fast: packed lightly, for a try",
    )
    parser.add_argument(
        "--appimage-runtime",
        type=lambda given: Path(given) if given else None,
        metavar="FILE",
        help="make an AppImage, too, with this runtime of type 2",
    )
    parser.add_argument(
        "--update-url",
        default="",
        type=_https_address,
        metavar="HTTPS",
        help="where 'pagesight version --check' asks; it says so without one",
    )
    return parser.parse_args()


def _https_address(text: str) -> str:
    if text and not text.startswith("https://"):
        raise argparse.ArgumentTypeError("only an address that begins with https:// is ever asked")
    return text


def project_version() -> str:
    """Return the version of the project."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def gather(out: Path, given: argparse.Namespace, version: str, report: dict[str, object]) -> Path:
    """Put models, licences and facts of the build into a folder, laid out as below ``resources/``."""
    import bundle_models
    import third_party

    payload = out / "payload"
    models = payload / "models" / "bundled"
    model_ids: tuple[str, ...] = ()
    if given.without_models:
        shutil.rmtree(models, ignore_errors=True)
    else:
        print("models", flush=True)
        model_ids = bundle_models.fill(models, given.models_from)
    report["models"] = list(model_ids)
    print("licences", flush=True)
    report["parts_without_licence_text"] = list(third_party.write(payload / third_party.FILE_NAME, model_ids))
    shutil.copy(ROOT / "LICENSE", payload / "LICENSE")
    facts = {"version": version, "commit": _commit(), "update_url": given.update_url}
    (payload / "build.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    return payload


def _commit() -> str:
    try:
        asked = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"],  # noqa: S607
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()


def run_pyinstaller(out: Path, payload: Path, version: str) -> Path:
    """Run the spec and return the folder of the program."""
    print("PyInstaller", flush=True)
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(out / "dist"), "--workpath", str(out / "work"), str(HERE / "pagesight.spec"),
    ]  # fmt: skip
    environment = {**os.environ, "PAGESIGHT_PAYLOAD": str(payload), "PAGESIGHT_VERSION": version}
    subprocess.run(command, check=True, env=environment, cwd=ROOT)  # noqa: S603
    return out / "dist" / "pagesight"


def finish_linux(folder: Path, report: dict[str, object]) -> None:
    """Take out what nothing needs, and give the program its second name."""
    import elf_files

    print("trimming", flush=True)
    window = folder / "pagesight-gui"
    window.unlink(missing_ok=True)
    window.symlink_to("pagesight")
    trimmed = elf_files.trim(folder)
    if trimmed.missing:
        raise SystemExit(f"libraries that are neither inside nor the system's: {', '.join(trimmed.missing)}")
    report["libraries"] = asdict(trimmed)


def put_beside(folder: Path, payload: Path) -> None:
    """Lay the licences beside the program, where people look."""
    for name in ("LICENSE", "THIRD-PARTY-LICENCES.txt"):
        shutil.copy(payload / name, folder / name)


def measure(folder: Path) -> dict[str, object]:
    """Return sizes in bytes: the whole, and its largest parts."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    parts: dict[str, int] = {}
    for path in files:
        place = path.relative_to(folder).parts
        name = (
            "/".join(place[1:4] if place[1:3] == ("resources", "models") else place[1:2])
            if len(place) > 1
            else place[0]
        )
        parts[name] = parts.get(name, 0) + path.stat().st_size
    largest = sorted(parts.items(), key=lambda part: -part[1])[:16]
    return {"bytes": sum(path.stat().st_size for path in files), "files": len(files), "largest": dict(largest)}


def summary(report: Mapping[str, Any], faults: int) -> str:
    """Return one line on what was tried."""
    tried = report["smoke"]
    size = f"{report['size']['bytes'] / 1e6:.0f} MB"
    ended = "all well" if not faults else f"{faults} faults"
    return f"packaged program: {size}, starts in {tried.get('start_s', '?')} s, tried: {ended}"


def write_report(out: Path, report: dict[str, object]) -> None:
    """Write the report for programs and as a table for people."""
    (out / "build-report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    import report_table

    (out / "build-report.md").write_text(report_table.table(report), encoding="utf-8")


def _read(path: Path) -> dict[str, object]:
    read: dict[str, object] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return read


if __name__ == "__main__":
    sys.exit(main())
