"""The set of pages, the same in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from benchmarks.cascade import sheets
from benchmarks.cascade.wear import WornPage, worn

# Kind, how it is set, how many pages, the least and the most wear, whether it is thermal print.
_KINDS: tuple[tuple[str, Callable[[np.random.Generator], sheets.Sheet], int, float, float, bool], ...] = (
    ("receipt", sheets.receipt, 14, 0.1, 1.0, True),
    ("document", sheets.document, 3, 0.0, 0.6, False),
    ("columns", sheets.columns, 3, 0.0, 0.7, False),
    ("screen", sheets.screen, 5, 0.0, 0.2, False),
    ("typescript", sheets.typescript, 3, 0.1, 0.9, False),
    ("dense", lambda rng: sheets.document(rng, dense=True), 1, 0.1, 0.1, False),
)


def all_pages() -> Iterator[tuple[str, str, WornPage]]:
    """Yield name, kind and page; of each kind from the cleanest to the most worn."""
    for kind, make, count, least, most, is_thermal in _KINDS:
        for number in range(count):
            rng = np.random.default_rng([ord(kind[0]), ord(kind[-1]), number])
            level = least + (most - least) * number / max(1, count - 1)
            yield f"{kind}-{number}", kind, worn(make(rng), rng, level=level, is_thermal=is_thermal)
