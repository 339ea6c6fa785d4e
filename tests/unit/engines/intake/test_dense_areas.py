from __future__ import annotations

from engines.intake.dense_areas import dense_areas


def bars(left: float, top: float, count: int, step: float = 3.0) -> list[tuple[float, float, float, float]]:
    return [(left + step * k, top, left + step * k + 1, top + 30) for k in range(count)]


def test_bars_close_together_are_one_area() -> None:
    (area,) = dense_areas(bars(100, 200, 40))
    assert area.as_tuple() == (100, 200, 218, 230)


def test_two_codes_are_two_areas() -> None:
    areas = dense_areas([*bars(100, 200, 30), *bars(400, 600, 30)])
    assert sorted(area.top for area in areas) == [200, 600]


def test_few_bars_and_loose_or_large_boxes_are_none() -> None:
    assert dense_areas(bars(100, 200, 12)) == []
    assert dense_areas(bars(0, 200, 20, step=40)) == []
    assert dense_areas([(0, 20.0 * k, 300, 20.0 * k + 18) for k in range(40)]) == []


def test_boxes_without_end_are_passed_over() -> None:
    nowhere = float("inf")
    assert dense_areas([(-nowhere, 0, nowhere, nowhere), (float("nan"), 0, 1, 1)] * 30) == []


def test_rules_of_a_table_are_none() -> None:
    across = [(100.0 + 60 * c, 200.0 + 12 * r, 160.0 + 60 * c, 200.5 + 12 * r) for r in range(12) for c in range(4)]
    upright = [(100.0 + 60 * c, 200.0 + 12 * r, 100.5 + 60 * c, 212.0 + 12 * r) for r in range(12) for c in range(5)]
    assert dense_areas([*across, *upright]) == []
