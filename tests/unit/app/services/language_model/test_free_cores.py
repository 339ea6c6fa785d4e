"""Threads for a model, by what others leave free."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.services.language_model.free_cores import FreeCores, most_threads


@dataclass
class Machine:
    """A clock and two counters of processor seconds."""

    now: float = 0.0
    busy: float = 0.0
    own: float = 0.0

    def goes_on(self, seconds: float, *, others: float, own: float = 0.0) -> None:
        self.now += seconds
        self.busy += seconds * (others + own)
        self.own += seconds * own

    def watched(self, cores: int) -> FreeCores:
        return FreeCores(all_cores=cores, busy_s=lambda: self.busy, own_s=lambda: self.own, clock=lambda: self.now)


@pytest.mark.parametrize(("others", "threads"), [(0.0, 4), (0.3, 4), (1.0, 3), (2.2, 2), (3.4, 1), (4.0, 1), (9.0, 1)])
def test_what_others_use_is_left_to_them(others: float, threads: int) -> None:
    machine = Machine()
    cores = machine.watched(4)
    machine.goes_on(1.0, others=others)
    assert cores.count() == threads


def test_own_work_does_not_count() -> None:
    machine = Machine()
    cores = machine.watched(4)
    machine.goes_on(2.0, others=0.1, own=3.9)
    assert cores.count() == 4


def test_a_moment_says_nothing() -> None:
    machine = Machine()
    cores = machine.watched(2)
    machine.goes_on(1.0, others=2.0)
    assert cores.count() == 1
    machine.goes_on(0.01, others=0.0)
    assert cores.count() == 1
    machine.goes_on(1.0, others=0.0)
    assert cores.count() == 2


def test_the_real_machine_has_between_one_and_all_cores() -> None:
    assert 1 <= FreeCores().count() <= most_threads()
