"""Scores of tables by the corpus's own scorer, which lies outside the repository (../shared/tools)."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from benchmarks.scoring import SCORER

if TYPE_CHECKING:
    from core.model import Block

TableJson = dict[str, Any]
"""A table in the scorer's format: ``{"cells": [{"row", "col", "rowspan", "colspan", "text"}]}``, counted from 0."""


@dataclass(frozen=True, slots=True)
class TableScore:
    """Hits, truth and predictions: of cells with text, and of pairs of neighbours."""

    cells: tuple[int, int, int]
    neighbours: tuple[int, int, int]

    @property
    def cell_f1(self) -> float:
        """F1 of the cells' texts, whatever their place."""
        return _f1(self.cells)

    @property
    def adjacency_f1(self) -> float:
        """F1 of pairs of neighbouring texts and the direction between them."""
        return _f1(self.neighbours)

    @classmethod
    def total(cls, scores: Iterable[TableScore]) -> TableScore:
        """Add up the scores of several pages."""
        cells, neighbours = (0, 0, 0), (0, 0, 0)
        for score in scores:
            cells, neighbours = _sum(cells, score.cells), _sum(neighbours, score.neighbours)
        return cls(cells, neighbours)


def score_tables(truth: Sequence[TableJson], found: Sequence[TableJson]) -> TableScore:
    """Score the tables of one page."""
    scorer = _scorer()
    return TableScore(
        scorer.bow(scorer.cells(truth), scorer.cells(found)),
        scorer.bow(scorer.relations(truth), scorer.relations(found)),
    )


def table_objects(blocks: Iterable[Block]) -> list[TableJson]:
    """Return the tables of a page's blocks in the scorer's format."""
    return [
        {
            "cells": [
                {"row": c.row, "col": c.col, "rowspan": c.row_span, "colspan": c.col_span, "text": c.text}
                for c in block.table.cells
            ]
        }
        for block in blocks
        if block.table is not None
    ]


@cache
def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", SCORER)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _f1(counts: tuple[int, int, int]) -> float:
    hits, expected, found = counts
    return 2 * hits / (expected + found) if expected + found else 1.0


def _sum(a: tuple[int, int, int], b: tuple[int, int, int]) -> tuple[int, int, int]:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]
