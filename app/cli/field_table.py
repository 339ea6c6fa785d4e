"""The CSV of ``extract --table``: a row for each document of a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.services.convert.events import ConvertEvent, FieldsFound
from app.services.export.writer import check_target
from core.fields import ExtractedFields


class FieldTable:
    """Collects the fields of a run and writes them as one table."""

    def __init__(self, target: Path, *, can_overwrite: bool) -> None:
        """Prepare a table.

        Args:
            target: The CSV file.
            can_overwrite: Whether an existing file may be replaced.

        Raises:
            OutputExistsError: If the file is there and may not be replaced.
            OutputNotWritableError: If its folder cannot be written to.
        """
        check_target(target, can_overwrite=can_overwrite)
        self._target = target
        self._can_overwrite = can_overwrite
        self._found: list[tuple[str, ExtractedFields]] = []

    def beside(self, on_event: Callable[[ConvertEvent], None]) -> Callable[[ConvertEvent], None]:
        """Return a receiver that passes events on and keeps the fields in them."""

        def take(event: ConvertEvent) -> None:
            if isinstance(event, FieldsFound):
                self._found.append((event.path.name, event.fields))
            on_event(event)

        return take

    def write(self) -> None:
        """Write the table, in the order of file names; nothing where no document gave fields.

        Raises:
            ExportError: If it cannot be written.
        """
        from exporters.csv import documents_csv
        from exporters.writing import AtomicOutputs

        if not self._found:
            return
        content = documents_csv(sorted(self._found, key=lambda each: each[0]))
        with AtomicOutputs(self._target, overwrite=self._can_overwrite, source=None) as outputs:
            outputs.open().write(content)
