"""E-mail addresses are found whole, and quickly on any line."""

from __future__ import annotations

import re
import time

import pytest

from app.services.chat import facts
from app.services.extract import patterns
from app.services.mail_addresses import MAIL_ADDRESS
from app.services.translate import unchanging


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("mail to jo.b-c+d@mail.example.org.", "jo.b-c+d@mail.example.org"),
        ("a@b@c.example", "b@c.example"),
        ("Müller@bücher.example, or", "Müller@bücher.example"),
        ("nobody@home", None),
        ("@example.org", None),
    ],
)
def test_an_address_is_found_whole(text: str, address: str | None) -> None:
    found = re.search(MAIL_ADDRESS, text)
    assert (found and found.group()) == address


@pytest.mark.parametrize("pattern", [facts._EMAIL, patterns._EMAIL, unchanging._ADDRESS])
@pytest.mark.parametrize("line", ["a" * 50_000 + " @", "a@" + "b" * 50_000, "a@" * 25_000])
def test_no_line_takes_long(pattern: re.Pattern[str], line: str) -> None:
    began = time.process_time()
    assert pattern.search(line) is None
    assert time.process_time() - began < 0.5  # tried from each of its letters: 1,250 million steps
