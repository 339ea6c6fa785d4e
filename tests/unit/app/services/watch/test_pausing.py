from __future__ import annotations

import pytest

from app.services.watch.pausing import Pausing
from app.services.watch.verdict import Verdict, verdict_on
from core import errors
from core.errors import AppError, ModelMissingError


def test_each_vain_attempt_makes_the_pause_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.watch.pausing._FIRST_S", 5.0)
    now = 0.0
    pausing = Pausing(clock=lambda: now)
    assert (pausing.room(8), pausing.rest_s) == (8, None)
    lengths = []
    for _ in range(6):
        pausing.begin(ModelMissingError("a model is missing"))
        pausing.begin(ModelMissingError("a model is missing"))  # of a file that was in work beside it
        assert pausing.room(8) == 0
        lengths.append(pausing.rest_s)
        now += pausing.rest_s or 0
        assert pausing.room(8) == 1
    assert lengths == [5, 10, 20, 40, 60, 60]
    pausing.end()
    assert (pausing.reason, pausing.room(8)) == (None, 8)


def test_every_error_of_a_file_sets_it_aside_and_those_of_the_machine_pause() -> None:
    verdicts = {
        kind.code: verdict_on(kind("what"))
        for kind in errors.all_error_types()
        if kind is not errors.AllowanceSpentError
    }
    aside = {code for code, verdict in verdicts.items() if verdict is Verdict.SET_ASIDE}
    paused = {code for code, verdict in verdicts.items() if verdict is Verdict.PAUSE}
    assert {"file_damaged", "password_required", "worker_crashed", "all_pages_failed", "export_failed"} <= aside
    assert {"model_missing", "network_forbidden", "disk_full", "library_busy", "not_built"} <= paused
    assert {code for code in verdicts if verdicts[code] is Verdict.AGAIN} == {"file_missing", "output_exists"}
    assert issubclass(ModelMissingError, AppError)
