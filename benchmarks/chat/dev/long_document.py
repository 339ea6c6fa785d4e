"""A handbook of 64 locks, a page each: the long document of the development part. Invented, the same every time."""

from __future__ import annotations

import random

_FIRST = (
    "Alder", "Birch", "Cold", "Dun", "East", "Fern", "Gorse", "Hollow", "Iron", "Kings", "Long", "Mill", "North",
    "Otter", "Pike", "Rush",
)  # fmt: skip
_SECOND = ("ford", "wick", "bridge", "ham")
_STONES = ("granite", "brick", "concrete", "limestone", "oak piles")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday")
_MONTHS = ("January", "February", "March", "November")
_BUILDERS = (
    "the Varn Navigation Company",
    "the county surveyors",
    "Lockyer Brothers, contractors",
    "the Ministry of Works",
    "the millers' guild",
)
_NOTES = (
    "Eels pass through a pipe in the west wall, which must not be blocked with fenders.",
    "The lower gates were lengthened after a barge had struck them; their beams are painted white.",
    "A swing bridge crosses the chamber, and walkers have priority when the bell rings.",
    "The towpath is used by cyclists, so that ropes may not lie across it.",
    "Water is drawn off for the paper mill; in dry summers the level falls by a hand's breadth.",
    "The keeper's cottage is let to holiday guests and the garden is private.",
    "Ice forms early here, because springs keep the reach above calm.",
    "The bollards on the east side are old and hold small boats only.",
)


def text() -> str:
    """Return the document in the markup of ``benchmarks.chat.markup``."""
    rng = random.Random(4711)  # noqa: S311 - the same document every time
    parts = [
        "@font serif\n@size 11\n@margin 70\n@header Handbook of the locks of the Varn navigation\n@footer {page}",
        "# Handbook of the locks of the Varn navigation",
        "Published by the Varn Navigation Board, third edition. This handbook describes the 64 locks between the sea "
        "gate at Saltry and the summit at Cairn Pool, in the order in which they are passed on the way up.",
        "Lock times given here hold from April to October. In winter locks are worked by appointment only, which is "
        "made two days ahead with the control room at Saltry.",
        "The toll is paid once at the sea gate: 12.50 euros for boats up to 8 metres, 19.00 euros for longer ones. "
        "Canoes are carried around the locks and pay nothing.",
        "The speed limit is 6 km/h everywhere, in the cutting at Cairn Pool 4 km/h. Life jackets are compulsory inside "
        "the chambers.",
    ]
    names = [first + second for first in _FIRST for second in _SECOND]
    rng.shuffle(names)
    for number, name in enumerate(names, 1):
        parts += ["===", *_entry(rng, number, name)]
    return "\n\n".join(parts) + "\n"


def _entry(rng: random.Random, number: int, name: str) -> list[str]:
    year, length, width = rng.randint(1794, 1936), rng.randint(22, 68), rng.choice((4.6, 5.2, 5.5, 6.1, 7.0))
    rise, wait = rng.randint(11, 58) / 10, rng.randint(8, 35)
    stone, day, month = rng.choice(_STONES), rng.choice(_DAYS), rng.choice(_MONTHS)
    opening, closing = rng.choice(("7:00", "7:30", "8:00", "8:30")), rng.choice(("18:00", "18:30", "19:00", "20:00"))
    builder, notes, berths = rng.choice(_BUILDERS), rng.sample(_NOTES, 2), rng.randint(2, 14)
    history = (
        f"{name} Lock was built in {year} by {builder}. Its chamber is lined with {stone}.",
        f"In {year} {builder} finished the lock at {name}; the walls are of {stone}.",
        f"The chamber at {name}, walled with {stone}, goes back to {year} and was the work of {builder}.",
    )
    size = (
        f"Boats of up to {length} metres in length and {width} metres in beam can be taken. The rise is {rise} metres.",
        f"The usable length is {length} metres and the usable width {width} metres; boats are lifted by {rise} metres.",
    )
    times = (
        f"It is worked from {opening} to {closing}, except on {day}s. Each year it is drained for repairs in {month}.",
        f"The keeper is on duty between {opening} and {closing}; {day} is the day of rest. Maintenance takes place in "
        f"{month}.",
    )
    stay = (
        f"Passing takes about {wait} minutes. Above the gates there are {berths} berths for one night.",
        f"Reckon with {wait} minutes for the passage. Whoever wants to stay overnight finds {berths} moorings above "
        "the lock.",
    )
    return [
        f"## {number}. {name}",
        rng.choice(history),
        rng.choice(size),
        rng.choice(times),
        rng.choice(stay),
        " ".join(notes),
        f"The control room is called on channel {rng.randint(10, 88)} by day. The gauge board of {name} stands on the "
        f"left bank, {rng.randint(20, 300)} metres below the lower gates.",
    ]
