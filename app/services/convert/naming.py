"""Names of the written files: template, folders, and what happens when two sources would write the same file."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.services.convert.collect import SourceEntry
from app.services.export.target_names import TargetNames
from core.errors import NameTemplateError
from exporters.base import ExportFormat

TEMPLATE_FIELDS = {
    "name": "name of the source without its ending",
    "ext": "ending of the source without the dot",
    "format": "format that is written",
    "tier": "tier that read it",
    "language": "language setting",
    "number": "running number of the source, 001, 002, ...",
    "date": "today, 2026-01-31",
    "time": "start of the run, 14-05-59",
}
# What Windows, macOS or Linux refuse in a file name; one rule for all, so that results can be moved between systems.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_MAX_BYTES = 200  # room for suffixes below the usual limit of 255 bytes a name
_NO_TEXT = re.compile("[\ud800-\udfff]")  # what stands for bytes that are no UTF-8
_SAMPLE = SourceEntry(Path("name.ext"))


@dataclass(frozen=True, slots=True)
class Naming:
    """How files are named in one run.

    Attributes:
        template: Text with fields in braces.
        out: Folder that mirrors the given folders; None writes beside each source.
        tier: Value of the field.
        language: Value of the field.
        now: Start of the run, local time.
    """

    template: str
    out: Path | None
    tier: str
    language: str
    now: datetime

    def check(self) -> None:
        """Refuse a template that cannot be filled.

        Raises:
            NameTemplateError: If a field is unknown, a brace is open or nothing is left of the name.
        """
        self.fill(_SAMPLE, 1, "md")

    def fill(self, entry: SourceEntry, number: int, format_id: str) -> str:
        """Return the name without ending for one source.

        Raises:
            NameTemplateError: If the template cannot be filled.
        """
        values = {
            "name": entry.path.stem,
            "ext": entry.path.suffix.lstrip("."),
            "format": format_id,
            "tier": self.tier,
            "language": self.language.replace(",", "+"),
            "number": f"{number:03d}",
            "date": self.now.strftime("%Y-%m-%d"),
            "time": self.now.strftime("%H-%M-%S"),
        }
        known = ", ".join("{" + field + "}" for field in TEMPLATE_FIELDS)
        try:
            parts = list(string.Formatter().parse(self.template))
        except ValueError as error:
            raise NameTemplateError(
                f"name template {self.template!r}: {error}", remedy=f"Known fields: {known}"
            ) from error
        name = ""
        for literal, field, spec, conversion in parts:
            name += literal
            if field is None:
                continue
            if field not in values or spec or conversion:
                raise NameTemplateError(
                    f"name template {self.template!r} has no field {field!r}", remedy=f"Known fields: {known}"
                )
            name += values[field]
        mended = mended_name(name)
        if not mended and any(field for _, field, _, _ in parts) and entry != _SAMPLE:
            mended = "_"  # a fault of this one source, for example one without an ending under "{ext}"
        if not mended:
            raise NameTemplateError(f"name template {self.template!r} leaves no name", remedy=f"Known fields: {known}")
        return mended


def plan_outputs(
    entries: Sequence[SourceEntry], format_ids: Sequence[str], naming: Naming, *, csv_split: bool = False
) -> dict[Path, dict[str, Path]]:
    """Choose the file each source is written to in each format.

    Where two sources would write the same file, both get their ending into the name (``a-png.md``, ``a-pdf.md``), and a
    number where that is not enough. A result never takes the place of a source: ``a.pdf`` read from ``a.pdf`` is
    written as ``a-searchable.pdf``.

    Args:
        entries: The sources.
        format_ids: Formats to write.
        naming: How files are named.
        csv_split: Whether a CSV output becomes one file a table.

    Returns:
        For each source path the target of each format id.

    Raises:
        NameTemplateError: If the template cannot be filled, whatever the source.
    """
    names = TargetNames((entry.path for entry in entries), csv_split=csv_split)
    wanted: dict[tuple[Path, str], Path] = {}
    for number, entry in enumerate(entries, start=1):
        folder = entry.path.parent if naming.out is None else naming.out / entry.folder
        for format_id in format_ids:
            name = naming.fill(entry, number, format_id)
            wanted[entry.path, format_id] = folder / f"{name}{ExportFormat(format_id).suffix}"
    keys = {target: names.key(target) for target in wanted.values()}
    counts = Counter(keys[target] for target in wanted.values())
    plan: dict[Path, dict[str, Path]] = {}
    for (source, format_id), target in wanted.items():
        chosen = target
        if counts[keys[target]] > 1:
            ending = mended_name(source.suffix.lstrip(".").lower()) or "file"
            chosen = target.with_name(f"{target.stem}-{ending}{target.suffix}")
        plan.setdefault(source, {})[format_id] = names.claim(chosen)
    return plan


def mended_name(name: str) -> str:
    """Return a file name without ending that every system accepts, perhaps an empty one."""
    name = _NO_TEXT.sub("_", _FORBIDDEN.sub("_", name)).strip()
    name = name.encode()[:_MAX_BYTES].decode(errors="ignore").rstrip(". ")
    return f"_{name}" if _RESERVED.fullmatch(name) else name
