"""llama.cpp loaded, kept quiet, and kept from what this machine cannot do."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import deque
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from core.errors import NotBuiltError
from engines.llama.runtime import Runtime, load_runtime, opened_quietly, prepare_process, repacks_into_amx


@dataclass
class FakeParameters:
    """Stands for llama.cpp's structure."""

    use_extra_bufts: bool = True


@dataclass
class FakeApi:
    """The part of llama.cpp's functions that is used here."""

    information: bytes
    made: list[FakeParameters] = field(default_factory=list)

    def llama_print_system_info(self) -> bytes:
        return self.information

    def llama_model_default_params(self) -> FakeParameters:
        return FakeParameters()


def runtime(information: bytes) -> tuple[Runtime, Any]:
    api = FakeApi(information)
    return Runtime(ModuleType("llama_cpp"), api, SimpleNamespace(), threading.Lock(), deque(), ()), api


def test_weights_are_repacked_where_no_tiles_are_used() -> None:
    made, api = runtime(b"CPU : AVX2 = 1 | REPACK = 1 | ")
    assert not repacks_into_amx(made)
    assert opened_quietly(made, lambda: api.llama_model_default_params().use_extra_bufts) is True


def test_weights_are_left_as_they_are_where_tiles_would_be_used() -> None:
    made, api = runtime(b"CPU : AVX512 = 1 | AMX_INT8 = 1 | REPACK = 1 | ")
    assert opened_quietly(made, lambda: api.llama_model_default_params().use_extra_bufts) is False
    assert api.llama_model_default_params().use_extra_bufts is True  # for whoever comes later


def test_the_defaults_come_back_after_a_failure_too() -> None:
    made, api = runtime(b"AMX_INT8 = 1 ")

    def fail() -> None:
        raise ValueError("no model")

    with pytest.raises(ValueError, match="no model"):
        opened_quietly(made, fail)
    assert api.llama_model_default_params().use_extra_bufts is True
    assert not made.lock.locked()


def test_complaints_are_told_once() -> None:
    made, _ = runtime(b"")
    made.complaints.extend(["error one\n", "error two\n"])
    assert made.take_complaints() == "error one error two"
    assert made.take_complaints() == ""


def test_without_the_package_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    with pytest.raises(NotBuiltError, match=r"not installed.*--extra llm"):
        load_runtime.__wrapped__()


def test_what_the_person_set_for_openmp_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOMP_SPINCOUNT", "17")
    monkeypatch.delenv("KMP_BLOCKTIME", raising=False)
    prepare_process()
    import os

    assert os.environ["GOMP_SPINCOUNT"] == "17"
    assert os.environ["KMP_BLOCKTIME"] == "1"
    monkeypatch.delenv("KMP_BLOCKTIME")


@pytest.mark.model
def test_nothing_reaches_the_terminal() -> None:
    """GIVEN a process of its own WHEN it loads, reads a picture and fails on a bad file THEN it printed nothing."""
    pytest.importorskip("llama_cpp", reason="the extra llm is not installed")
    code = (
        "import contextlib\nimport numpy as np\nfrom pathlib import Path\n"
        "from core.errors import AppError\nfrom engines.llama.base import *\nfrom engines.llama.model import *\n"
        "from engines.llama.projector import Projector\n"
        "from tests.unit.engines.llama.conftest import TINY, tiny_profile\n"
        "model = open_model(TINY, tiny_profile(), OpenOptions())\n"
        "picture = np.full((32, 256, 3), 255, np.uint8)\n"
        "model.read_picture(picture, 'OCR:', Sampling(max_tokens=4), checkpoint=lambda: None)\n"
        "with contextlib.suppress(AppError):\n"
        "    Projector(model._runtime, TINY / 'tiny-vlm-model.gguf', model._llama.model, threads=1, has_gpu=False)\n"
        "model.close()\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("", "")
