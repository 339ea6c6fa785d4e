from __future__ import annotations

from app.services.watch.scanning import Stamp
from app.services.watch.settling import Settling


class Bench:
    """A clock that a test moves, and files that it lets be opened."""

    def __init__(self) -> None:
        self.now = 100.0
        self.can_open = True
        self.settling = Settling(2.0, clock=lambda: self.now, can_open=lambda path: self.can_open)

    def after(self, seconds: float, size: int, *, is_arriving: bool = False) -> bool:
        """Tell whether the file has arrived so much later with that size."""
        self.now += seconds
        arriving = {"a"} if is_arriving else set()
        return self.settling.arrived({"a": Stamp(size, 1)}, arriving) == ["a"]


def test_a_file_arrives_when_it_has_not_changed_for_long_enough() -> None:
    bench = Bench()
    assert not bench.after(0, 10)
    assert bench.settling.next_in_s == 2.0
    assert not bench.after(1.5, 20), "it grew"
    assert not bench.after(1.5, 20)
    assert bench.after(0.5, 20)
    assert bench.settling.next_in_s is None


def test_a_download_that_goes_on_is_waited_for() -> None:
    bench = Bench()
    assert not bench.after(0, 10, is_arriving=True)
    assert not bench.after(60, 10, is_arriving=True)
    assert not bench.after(1, 10)
    assert bench.after(2, 10)


def test_an_empty_file_is_given_more_time() -> None:
    bench = Bench()
    assert not bench.after(0, 0)
    assert not bench.after(10, 0)
    assert bench.after(25, 0), "in the end it is taken, and said to be empty"


def test_a_file_that_another_program_keeps_is_given_more_time() -> None:
    bench = Bench()
    bench.can_open = False
    assert not bench.after(0, 10)
    assert not bench.after(5, 10)
    bench.can_open = True
    assert bench.after(2, 10)
    bench = Bench()
    bench.can_open = False
    assert not bench.after(0, 10)
    assert bench.after(31, 10), "in the end it is taken, and said to be closed to us"


def test_files_that_wait_no_more_are_forgotten() -> None:
    bench = Bench()
    bench.after(0, 10)
    bench.settling.arrived({}, set())
    assert not bench.after(5, 10)
