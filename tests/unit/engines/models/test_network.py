from __future__ import annotations

import pytest

from core.settings import NetworkPolicy
from engines.models.network import DownloadRefused, NetworkGate
from tests.unit.engines.models.model_fakes import Person


def test_allow_never_asks() -> None:
    person = Person(False)
    NetworkGate(NetworkPolicy.ALLOW, person).require("a", 1)
    assert person.asked == []


def test_never_refuses_without_asking() -> None:
    person = Person(True)
    gate = NetworkGate(NetworkPolicy.NEVER, person)
    with pytest.raises(DownloadRefused, match="never"):
        gate.require("a", 1)
    assert person.asked == []
    assert gate.refusals == 1


def test_ask_asks_once_a_source_with_its_size() -> None:
    person = Person(True)
    gate = NetworkGate(NetworkPolicy.ASK, person)
    gate.require("a", 5)
    gate.require("a", 5)
    gate.require("b", 6)
    assert person.asked == [("a", 5), ("b", 6)]


def test_a_no_holds_for_the_sources_that_follow() -> None:
    person = Person(False)
    gate = NetworkGate(NetworkPolicy.ASK, person)
    for source in ("a", "b"):
        with pytest.raises(DownloadRefused, match="declined"):
            gate.require(source, 1)
    assert person.asked == [("a", 1)]


def test_ask_with_nobody_there_refuses() -> None:
    with pytest.raises(DownloadRefused, match="nobody could be asked"):
        NetworkGate(NetworkPolicy.ASK).require("a", 1)
