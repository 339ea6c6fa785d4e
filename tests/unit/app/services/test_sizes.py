from __future__ import annotations

from app.services.sizes import memory_words, size_words


def test_sizes_are_told_in_powers_of_1000() -> None:
    assert size_words(92_871_040) == "93 MB"
    assert size_words(3_000_000_000) == "3.0 GB"


def test_memory_is_told_in_the_same_unit() -> None:
    assert memory_words(320) == "336 MB"
    assert memory_words(16 * 1024) == "17.2 GB"
