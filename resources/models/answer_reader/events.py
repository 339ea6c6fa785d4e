# ruff: noqa: E501 - lists of words, and figures in one line
"""Sentences that tell what happened with some of who, when, where, why and for how much, and questions about all of these.

A question about what a sentence leaves out is not answered by it, though it names the thing: most of what people ask in
vain is of that kind.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from slots import fill, new_slots

# thing | what was done to it | as a question says it | reasons
EVENTS = [
    (
        "the water pump",
        "was replaced",
        ["replaced", "exchanged", "swapped"],
        ["because the bearing had worn out", "as it leaked"],
    ),
    (
        "the north stairs",
        "were closed",
        ["closed", "shut"],
        ["since two steps had come loose", "because of falling plaster"],
    ),
    (
        "the summer fête",
        "was cancelled",
        ["cancelled", "called off"],
        ["owing to the storm", "because too few helpers had come forward"],
    ),
    (
        "the delivery",
        "was refused",
        ["refused", "turned away"],
        ["because the seals were broken", "as the boxes were wet"],
    ),
    (
        "the loan",
        "was granted",
        ["granted", "approved"],
        ["after the accounts had been checked", "because the security was sound"],
    ),
    (
        "the contract with the caterer",
        "was ended",
        ["ended", "terminated", "broken off"],
        ["because of repeated delays", "since prices had doubled"],
    ),
    (
        "the old archive",
        "was moved",
        ["moved", "relocated"],
        ["because the cellar is damp", "to make room for the library"],
    ),
    (
        "the oak by the gate",
        "was felled",
        ["felled", "cut down"],
        ["since a fungus had hollowed it", "because it threatened the wires"],
    ),
    (
        "the exhibition",
        "was extended",
        ["extended", "prolonged"],
        ["because of the great demand", "as the next one was not ready"],
    ),
    (
        "the fire alarm",
        "was triggered",
        ["triggered", "set off"],
        ["by steam from the kitchen", "because a sensor was dusty"],
    ),
    (
        "the ferry",
        "was delayed",
        ["delayed", "held up"],
        ["because of fog", "since a lorry had broken down on the ramp"],
    ),
    (
        "the survey",
        "was repeated",
        ["repeated", "done again"],
        ["because half the forms were lost", "as the first figures were doubtful"],
    ),
    (
        "the roof of the barn",
        "was mended",
        ["mended", "repaired", "fixed"],
        ["after hail had broken the slates", "because rain came in"],
    ),
    (
        "the price of the day ticket",
        "was raised",
        ["raised", "increased", "put up"],
        ["because wages rose", "to cover the cost of energy"],
    ),
    (
        "the bus line 12",
        "was shortened",
        ["shortened", "cut back"],
        ["because of road works", "since few people rode to the end"],
    ),
    ("the software", "was updated", ["updated", "renewed"], ["because of a security gap", "to make it run on tablets"]),
    (
        "the batch of 4 May",
        "was recalled",
        ["recalled", "taken back"],
        ["because glass had been found in it", "as the label named no allergens"],
    ),
    (
        "the hall",
        "was painted",
        ["painted", "redecorated"],
        ["because of the jubilee", "since smoke had stained the walls"],
    ),
    (
        "the grant",
        "was halved",
        ["halved", "reduced", "cut"],
        ["because the town had to save", "as the reports came late"],
    ),
    (
        "the new well",
        "was drilled",
        ["drilled", "sunk", "dug"],
        ["because the spring ran dry in summer", "to supply the dairy"],
    ),
    ("the treasurer", "was dismissed", ["dismissed", "removed"], ["because receipts were missing", "after the audit"]),
    (
        "the footbridge",
        "was blocked",
        ["blocked", "barred"],
        ["because the railing is rusty", "until the planks are dry"],
    ),
    (
        "the choir's trip",
        "was postponed",
        ["postponed", "put off"],
        ["because the coach had broken down", "as many singers were ill"],
    ),
    (
        "the milk",
        "was thrown away",
        ["thrown away", "poured out"],
        ["because the cooling had failed", "since traces of a drug were found"],
    ),
    ("the generator", "was rented", ["rented", "hired"], ["because the mains were too weak", "to bridge the repair"]),
    (
        "the chapel window",
        "was restored",
        ["restored", "renewed"],
        ["because the lead had corroded", "after a stone had hit it"],
    ),
    (
        "the application",
        "was rejected",
        ["rejected", "turned down"],
        ["because two signatures were missing", "as it came after the deadline"],
    ),
    ("the machine", "was stopped", ["stopped", "halted"], ["because the belt had torn", "as the motor ran hot"]),
    (
        "the medicine",
        "was changed",
        ["changed", "replaced"],
        ["because it made the patient dizzy", "since the cough did not stop"],
    ),
    (
        "the footpath",
        "was diverted",
        ["diverted", "re-routed"],
        ["because of nesting birds", "since the bank had slid"],
    ),
]
_ORDER = ("place", "person", "money", "date", "reason")
_SAY = {"place": "at {place}", "person": "by {person}", "money": "for {money}", "date": "on {date}"}
_ASK = {
    "place": ["Where was {it} {done}?", "In which place was {it} {done}?"],
    "person": ["Who had {it} {done}?", "By whom was {it} {done}?", "Who was it that {done} {it}?"],
    "money": ["How much did it cost to have {it} {done}?", "What was paid for {it}?", "For how much was {it} {done}?"],
    "date": ["When was {it} {done}?", "On which day was {it} {done}?", "Since when has {it} been {done}?"],
    "reason": ["Why was {it} {done}?", "What was the reason that {it} was {done}?", "How come {it} was {done}?", "For what reason was {it} {done}?"],
    "span": ["For how long was {it} {done}?", "How long did it take until {it} was {done}?"],
}  # fmt: skip


def event_documents(
    rng: random.Random,
    documents: int,
    group: Callable[..., dict[str, object]],
    spoken: Callable[[str, random.Random], str],
) -> Iterator[dict[str, Any]]:
    """Yield questions about made reports of what happened."""
    for _ in range(documents):
        told = []
        for event in rng.sample(EVENTS, 6):
            slots = new_slots(rng)
            kinds = [kind for kind in _ORDER if rng.random() < 0.4] or [rng.choice(_ORDER)]
            told.append((event, kinds, sentence(event, kinds, slots, rng)))
        for number in rng.sample(range(6), 2):
            event, kinds, line = told[number]
            others = [text for at, (_, _, text) in enumerate(told) if at != number]
            wanted = rng.choice(list(_ASK))
            question = rng.choice(_ASK[wanted]).format(it=event[0], done=rng.choice(event[2]))
            question = spoken(question.replace("was the north stairs", "were the north stairs"), rng)
            if wanted in kinds:
                yield group("events", question, [line], rng.sample(others, 4))
            else:
                yield group("left out", question, [], [line, *rng.sample(others, 2)])


def sentence(
    event: tuple[str, str, list[str], list[str]], kinds: list[str], slots: dict[str, str], rng: random.Random
) -> str:
    """Return a sentence about an event that tells some of its circumstances."""
    parts = [fill(_SAY[kind], slots) if kind != "reason" else rng.choice(event[3]) for kind in kinds]
    text = " ".join(
        [event[0], event[1], *(part[0].lower() + part[1:] if not part[0].isdigit() else part for part in parts)]
    )
    return text[0].upper() + text[1:] + "."
