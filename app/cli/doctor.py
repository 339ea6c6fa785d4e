"""The command ``doctor``."""

from __future__ import annotations

import json

from app.cli.models import megabytes
from app.cli.program import Program
from app.services.doctor import DoctorReport


def show_doctor(program: Program, *, as_json: bool) -> int:
    """Print the report; the exit code is 0 also where something is missing, because the report says so."""
    report = program.doctor()
    print_text = json.dumps(_object(report), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(report))
    import typer

    typer.echo(print_text)
    return 0


def _lines(report: DoctorReport) -> list[str]:
    lines: list[str] = []

    def section(title: str, rows: dict[str, str]) -> None:
        lines.append(title)
        width = max(map(len, rows), default=0)
        lines.extend(f"  {name:<{width}}  {value}" for name, value in rows.items())

    section("Versions", report.versions)
    section("Machine", report.machine)
    section("Folders", report.folders)
    section("Library", {"state": report.library})
    section("Network", {"used": report.network})
    section("Models", {row.id: f"{row.state}, {megabytes(row.size)}, {row.licence}" for row in report.models.rows})
    section("Languages", {"cpu tier": " ".join(report.languages)})
    section("Problems", dict.fromkeys(report.problems, "") if report.problems else {"none": ""})
    return [line.rstrip() for line in lines]


def _object(report: DoctorReport) -> dict[str, object]:
    return {
        "versions": report.versions,
        "machine": report.machine,
        "folders": report.folders,
        "library": report.library,
        "network": report.network,
        "models": [
            {"id": row.id, "state": row.state, "size": row.size, "licence": row.licence, "source": row.source}
            for row in report.models.rows
        ],
        "languages": list(report.languages),
        "problems": list(report.problems),
    }
