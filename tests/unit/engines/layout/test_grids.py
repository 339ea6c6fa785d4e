from __future__ import annotations

from engines.layout.grids import GridCell, find_grids
from engines.layout.rules import Rule, Rules


def rules(xs: list[float], ys: list[float]) -> Rules:
    horizontal = tuple(Rule(y, xs[0], xs[-1]) for y in ys)
    return Rules(horizontal, tuple(Rule(x, ys[0], ys[-1]) for x in xs))


def test_cells_of_a_full_grid() -> None:
    (grid,) = find_grids(rules([0, 100, 200], [0, 50, 100]), 20)
    assert grid.cells == tuple(GridCell(r, c, 1, 1) for r in range(2) for c in range(2))
    assert grid.place_of(150, 75) == (1, 1)
    assert grid.place_of(250, 75) is None


def test_two_grids_apart_are_two() -> None:
    first, second = rules([0, 100, 200], [0, 50, 100]), rules([0, 100, 200], [300, 350, 400])
    both = Rules(first.horizontal + second.horizontal, first.vertical + second.vertical)
    assert len(find_grids(both, 20)) == 2


def test_box_without_inner_rules_is_no_grid() -> None:
    assert find_grids(rules([0, 200], [0, 100]), 20) == []


def test_open_sides_are_closed_by_the_ends_of_rules() -> None:
    open_rules = Rules(tuple(Rule(y, 0, 300) for y in (0, 50, 100)), (Rule(100, 0, 100), Rule(200, 0, 100)))
    (grid,) = find_grids(open_rules, 20)
    assert grid.xs == (0, 100, 200, 300)
