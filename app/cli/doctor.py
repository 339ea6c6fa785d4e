"""The command ``doctor``."""

from __future__ import annotations

import json

from app.cli.models import megabytes
from app.cli.program import Program
from app.services.doctor import DoctorReport
from app.services.models.language_data import LanguageData
from app.services.models.service import ModelState
from app.services.recognise.readers import script_name

_TESSERACT = "tesseract-"
_FEW = 3
_MANY = 6


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
    section("Models", _models(report))
    section("Chat and vision", report.language_models)
    section("Languages", _languages(report))
    section("Processes that open documents", report.rights)
    section("Problems", dict.fromkeys(report.problems, "") if report.problems else {"none": ""})
    return [line.rstrip() for line in lines]


def _models(report: DoctorReport) -> dict[str, str]:
    """Name each model of PaddleOCR; of Tesseract's many only how many there are."""
    rows = {
        row.id: f"{row.state}, {megabytes(row.size) if row.size else 'size not known'}, {row.licence}"
        for row in report.models.rows
        if not row.id.startswith(_TESSERACT)
    }
    data = [row for row in report.models.rows if row.id.startswith(_TESSERACT)]
    there = [row for row in data if row.state is ModelState.INSTALLED]
    own = [row for row in there if not row.is_system]
    places = sorted({str(row.folder) for row in there if row.is_system})
    if data:
        where = f"; {len(there) - len(own)} of the system in {', '.join(places)}" if places else ""
        rows["Tesseract data"] = f"{len(there)} of {len(data)}{where}" + (f"; {len(own)} installed" if own else "")
    return rows


def _languages(report: DoctorReport) -> dict[str, str]:
    """Tell script by script which model reads what here, and how to get what is missing."""
    by_script: dict[str, list[LanguageData]] = {}
    for data in report.languages:
        by_script.setdefault(data.language.script, []).append(data)
    ready = sum(data.is_ready for data in report.languages)
    rows = {"in all": f"{ready} of {len(report.languages)} languages can be read; pagesight languages lists them"}
    for script, found in by_script.items():
        readers = list(dict.fromkeys(data.reader for data in found if data.is_ready))
        shown = ", ".join(readers[:_FEW]) + (f" and {len(readers) - _FEW} more" if len(readers) > _FEW else "")
        text = f"{sum(data.is_ready for data in found)} of {len(found)}" + (f", by {shown}" if readers else "")
        if lacking := [data for data in found if not data.is_ready]:
            text += f"; missing for {_codes(lacking)}: {_remedy(lacking)}"
        rows[script_name(script)] = text
    return rows


def _codes(lacking: list[LanguageData]) -> str:
    codes = [data.language.code for data in lacking]
    return " ".join(codes[:_MANY]) + (f" and {len(codes) - _MANY} more" if len(codes) > _MANY else "")


def _remedy(lacking: list[LanguageData]) -> str:
    remedy = f"pagesight models install --language {','.join(data.language.code for data in lacking[:_MANY])}"
    packages = dict.fromkeys(data.package for data in lacking[:_MANY] if data.package)
    return f"{remedy} (on Debian and Ubuntu also: sudo apt install {' '.join(packages)})" if packages else remedy


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
        "language_models": report.language_models,
        "rights": report.rights,
        "languages": [
            {"code": data.language.code, "ready": data.is_ready, "reader": data.reader, "to_install": data.to_install}
            for data in report.languages
        ],
        "problems": list(report.problems),
    }
