from __future__ import annotations

import sys
import types
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def light_main_module() -> Iterator[None]:
    """Workers import the main module of their parent; pytest's takes longer than the tests themselves."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "__main__", types.ModuleType("__main__"))
        yield
