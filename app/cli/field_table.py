"""The CSV of ``extract --table``: a row for each document of a run."""

from __future__ import annotations

from collections.abc import Callable

from app.cli.named_output import NamedOutput
from app.services.convert.events import ConvertEvent, FieldsFound
from core.fields import ExtractedFields


class FieldTable:
    """Collects the fields of a run and writes them as one table."""

    def __init__(self, output: NamedOutput) -> None:
        """Prepare a table that is written to an output."""
        self._output = output
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

        if self._found:
            self._output.write(documents_csv(sorted(self._found, key=lambda each: each[0])))
