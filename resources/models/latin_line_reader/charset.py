"""The characters that the quick line reader knows."""

from __future__ import annotations

ASCII = "".join(chr(code) for code in range(0x20, 0x7F))
LATIN_1 = "¡¢£¥§©«®°±²³µ·¹º»¼½¾¿" + "".join(chr(code) for code in range(0xC0, 0x100))
EASTERN = "ĂăĄąĆćČčĎďĐđĘęĚěĞğİıĹĺĽľŁłŃńŇňŐőŒœŔŕŘřŚśŞşŠšŤťŮůŰűŹźŻżŽžȘșȚț"  # Czech, Polish, Hungarian, Turkish ...
TYPOGRAPHY = "–—‘’“”„†•…‹›€™"
OTHER = "\ufffd"
"""Stands for every character that is not known: a line in which the network sees one is never its own to read."""

CHARACTERS = ("", *ASCII, *LATIN_1, *EASTERN, *TYPOGRAPHY, OTHER)
"""Text of each class of the network; the first is the blank of CTC."""

INDEX = {char: index for index, char in enumerate(CHARACTERS) if index}

LOOKALIKES = dict(
    zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕКМНОРСТХаеорсухіјѕІЈЅμ‚−⁃ꞏ∙", "ABEZHIKMNOPTYXovABEKMHOPCTXaeopcyxijsIJSµ,–-··", strict=True)
)
"""What looks exactly like a known character on paper is that one."""


def encoded(text: str) -> list[int]:
    """Return the class of each character."""
    other = INDEX[OTHER]
    classes: list[int] = []
    for char in text:
        found = INDEX.get(LOOKALIKES.get(char, char), other)
        if found != other or classes[-1:] != [other]:  # of several unknown ones in a row one is told
            classes.append(found)
    return classes
