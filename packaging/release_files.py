"""What goes beside packages: their SHA-256, and the list of all parts (SBOM, CycloneDX)."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CHECKSUMS = "SHA256SUMS"


def checksums(folder: Path) -> Path:
    """Write the SHA-256 of every file of a folder, as ``sha256sum --check`` takes it."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != CHECKSUMS:
            with path.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    target = folder / CHECKSUMS
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def locked_requirements() -> str:
    """Return the packages of the lock file that ship, with hashes, as requirements.

    Raises:
        subprocess.CalledProcessError: If uv refuses, for example because the lock file is not up to date.
    """
    command = ["uv", "export", "--locked", "--no-dev", "--all-extras", "--no-emit-project", "--quiet"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603


def bill_of_materials(folder: Path, target: Path, version: str) -> None:
    """Write the SBOM: the locked packages, and the models inside with their hashes.

    Args:
        folder: The program.
        target: File to write, CycloneDX as JSON.
        version: Version of the program.
    """
    requirements = target.with_suffix(".requirements.txt")
    requirements.write_text(locked_requirements(), encoding="utf-8")
    try:
        command = [sys.executable, "-m", "cyclonedx_py", "requirements", "--of", "JSON", "--sv", "1.6"]
        command += ["--output-reproducible", "-o", str(target), str(requirements)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    finally:
        requirements.unlink()
    listed: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    listed.setdefault("metadata", {})["component"] = {
        "type": "application",
        "name": "pagesight",
        "version": version,
        "bom-ref": "pagesight",
        "licenses": [{"license": {"id": "AGPL-3.0-or-later"}}],
    }
    listed["components"] = [*listed.get("components", []), *_model_components(folder)]
    target.write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def _model_components(folder: Path) -> list[dict[str, Any]]:
    from engines.models.catalog import load_catalog
    from engines.models.record import read_record

    catalog = load_catalog()
    found = []
    for record_file in sorted(folder.rglob("models/bundled/*/installed.json")):
        record = read_record(record_file.parent)
        if record is None:
            continue
        model = catalog.get(record.model_id)
        found.append(
            {
                "type": "machine-learning-model",
                "name": model.id,
                "bom-ref": f"model-{model.id}",
                "licenses": [{"license": {"id": model.licence}}],
                "components": [
                    {
                        "type": "file",
                        "name": file.name,
                        "bom-ref": f"model-{model.id}-{file.name}",
                        "hashes": [{"alg": "SHA-256", "content": file.sha256}],
                    }
                    for file in record.files
                ],
            }
        )
    return found
