"""What a worker sends becomes data or is refused; nothing of it is run."""

from __future__ import annotations

import os
import pickle
import subprocess
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import pytest

from core.errors import PageDamagedError
from core.geometry import BBox
from core.model import BlockKind, Page, PageFailure
from engines.host.host import WorkerHost
from engines.host.messages import Failed, Heartbeat, Succeeded
from engines.host.shared_pixels import SharedPixels
from engines.host.unpickling import loads
from engines.llama.profile import ModelProfile


@dataclass(frozen=True, slots=True)
class Result:
    """As handlers return them."""

    path: Path
    box: BBox


def sent(value: object) -> Any:
    return loads(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


@pytest.mark.parametrize(
    "value",
    [
        Succeeded(3, {"a": (1, 2.5, None, True, b"x", "é")}),
        Heartbeat(1),
        Result(Path("/in/a.pdf"), BBox(1, 2, 3, 4)),
        Page(0, 100, 200, 72.0, failure=PageFailure("page_damaged", "it is torn")),
        BlockKind.TABLE,
        ModelProfile(model_file="m.gguf", can_read=True),
        {1, 2}, frozenset({3}), OrderedDict(a=1), deque([1]), Decimal("1.20"), date(2026, 1, 31), uuid4(),
        datetime.now(UTC),
    ],
)  # fmt: skip
def test_data_comes_through_as_it_was(value: object) -> None:
    assert sent(value) == value


def test_errors_and_arrays_come_through() -> None:
    error = sent(Failed(1, PageDamagedError("torn", remedy="Mend it", page_index=2), "s", "t")).error
    assert (type(error), error.remedy, error.page_index) == (PageDamagedError, "Mend it", 2)
    array = np.arange(12, dtype=np.float32).reshape(3, 4)
    assert np.array_equal(sent(array), array)
    assert sent(np.float64(1.5)) == 1.5
    assert np.array_equal(sent(SharedPixels(np.full((2, 2, 3), 7, np.uint8))).pixels, np.full((2, 2, 3), 7))


class Calls:
    """A pickle that has a function called."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self._named = function, arguments

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return self._named


@pytest.mark.parametrize(
    "function",
    [os.system, subprocess.Popen, eval, exec, getattr, __import__, open, print, WorkerHost, Path.unlink, np.load],
)
def test_nothing_that_does_something_can_be_named(function: Callable[..., Any]) -> None:
    with pytest.raises(pickle.UnpicklingError, match="is no data"):
        sent(Calls(function, "x"))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("engines.models.sources.wheel", "subprocess"),
        ("engines.models.sources.wheel", "subprocess.Popen"),
        ("app.services.leftovers", "remove_leftovers"),
        ("app.main", "Program"),
        ("engines.host.worker", "Connection"),
        ("core.model", "Page.__init__"),
        ("core.model", "nothing"),
        ("corelib", "anything"),
        ("subprocess", "Popen"),
        ("tests.fakes.no_such_module", "anything"),
    ],
)
def test_no_way_leads_through_our_own_modules(module: str, name: str) -> None:
    data = (
        b"\x80\x04\x8c"
        + bytes([len(module)])
        + module.encode()
        + b"\x8c"
        + bytes([len(name)])
        + name.encode()
        + b"\x93."
    )
    with pytest.raises(pickle.UnpicklingError, match="is no data"):
        loads(data)
