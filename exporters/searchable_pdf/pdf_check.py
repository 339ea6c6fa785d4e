"""What re-reading a searchable PDF found. Exporters layer; free of PyMuPDF, so that it can leave the worker process."""

from __future__ import annotations

from dataclasses import dataclass

# Below these the file does not do what it is for. A sound export reads back whole: what is allowed is the odd character
# that MuPDF joins or parts otherwise; a fifth of a line's height is where a selection begins to look displaced.
MINIMUM_RECALL = 0.99
MAXIMUM_BOX_ERROR = 0.2


@dataclass(frozen=True, slots=True)
class PdfCheck:
    """Result of reading a written PDF back.

    Attributes:
        page_count: Pages of the file.
        line_count: Lines of the document that the file should hold.
        character_recall: Share of the document's characters found at their lines, white space left out, 0..1.
        placed_recall: The same share over the lines that the export placed, without those of the source's own text
            layer, which MuPDF may order and join differently each time it is asked; 1 where none was placed.
        mean_box_error: Mean distance of a found line's four edges from where they belong, as a share of its height;
            lines of the source's own text layer are left out, as nothing was placed there.
        size_bytes: Size of the file.
        source_size_bytes: Size of the source.
    """

    page_count: int
    line_count: int
    character_recall: float
    placed_recall: float
    mean_box_error: float
    size_bytes: int
    source_size_bytes: int

    @property
    def size_change(self) -> float:
        """Growth as a share of the source's size: 0.1 is a tenth larger."""
        return self.size_bytes / self.source_size_bytes - 1 if self.source_size_bytes else 0.0

    @property
    def is_sound(self) -> bool:
        """Whether what the export placed is what was read, where it was read."""
        return self.placed_recall >= MINIMUM_RECALL and self.mean_box_error <= MAXIMUM_BOX_ERROR
