from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from app.services.parts import Part, declared_parts, installed_parts, licence_text

LOCK = Path(__file__).resolve().parents[4] / "uv.lock"


def locked_names() -> set[str]:
    """Everything that the lock file brings for the program itself, on any system, with all extras."""
    packages: list[dict[str, Any]] = tomllib.loads(LOCK.read_text(encoding="utf-8"))["package"]
    by_name: dict[str, list[dict[str, Any]]] = {}
    for package in packages:
        by_name.setdefault(package["name"], []).append(package)
    found: set[str] = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [
        ("pagesight", tuple(by_name["pagesight"][0].get("optional-dependencies", {})))
    ]
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        found.add(name)
        for package in by_name[name]:
            optional = package.get("optional-dependencies", {})
            wanted = [*package.get("dependencies", ()), *(d for e in extras for d in optional.get(e, ()))]
            waiting += [(each["name"], tuple(each.get("extra", ()))) for each in wanted]
    return found - {"pagesight"}


def test_every_locked_package_has_a_licence_and_no_other() -> None:
    declared = [part.name for part in declared_parts()]
    assert declared == sorted(set(declared))
    assert set(declared) == locked_names()


# What packages say of themselves in free words, as the expressions in the table.
_WORDS = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "ISC License": "ISC",
    "3-Clause BSD License": "BSD-3-Clause",
}


@pytest.mark.parametrize("part", installed_parts(), ids=lambda part: part.name)
def test_licence_is_what_the_package_states(part: Part) -> None:
    metadata = distribution(part.name).metadata
    free = metadata["License"].strip() if "License" in metadata else ""
    stated = metadata["License-Expression"] if "License-Expression" in metadata else _WORDS.get(free, free)
    assert part.version == distribution(part.name).version
    if not re.fullmatch(r"[A-Za-z0-9.+-]+(?: (?:AND|OR) [A-Za-z0-9.+-]+)*", stated):
        return  # nothing, or words: the table is all there is
    # The table may choose among what is offered, or know of more; it must not name something else.
    assert {*re.split(r" AND | OR ", part.licence)} & {*re.split(r" AND | OR ", stated)}


def test_licence_texts_are_those_that_are_shipped() -> None:
    assert "Permission is hereby granted" in licence_text("rich")
    assert "Apache License" in licence_text("paddleocr")
    assert licence_text("no such package") == ""
    shipped = [part.name for part in installed_parts() if licence_text(part.name)]
    assert len(shipped) >= len(installed_parts()) * 0.9
