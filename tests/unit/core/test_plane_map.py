from __future__ import annotations

import pytest

from core.geometry import BBox, Transform
from core.plane_map import MapChain, chained
from tests.fakes.bent_map import BentMap


def test_affine_maps_become_one() -> None:
    both = chained(Transform.scaling(2), Transform(e=5))

    assert both == Transform(2, 0, 0, 2, 5, 0)
    assert chained() == Transform()


def test_chain_does_its_maps_in_order_and_back() -> None:
    chain = chained(Transform.scaling(2), BentMap(), Transform(e=1))

    assert isinstance(chain, MapChain)
    assert chain.apply(3, 1) == (7, 2 + 6)
    assert chain.inverse().apply(7, 8) == pytest.approx((3, 1))
    assert not chain.is_identity


def test_box_becomes_the_box_around_its_corners() -> None:
    chain = chained(BentMap(), Transform.scaling(10))

    assert chain.apply_bbox(BBox(0, 0, 2, 1)) == BBox(0, 0, 20, 30)
