# ruff: noqa: E501 - lists of words
"""Made papers that tell several properties of several like things, and questions about what they tell and do not tell.

What people ask in vain mostly names a thing that the paper has and asks something else of it, or the same of another
thing; lines that tell just these are the wrong ones here. A line comes with what stands before it, as in the chat:
sometimes only the heading or the line before says which thing is meant.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from slots import fill, new_slots

HERE = Path(__file__).parent
PERIODS = ("day", "hour", "evening", "weekend", "week")
OTHER_NAMES = {
    "lift": "elevator", "bicycle": "bike", "pool": "swimming pool", "flat": "apartment", "cellar": "basement", "garage": "parking", "canteen": "cafeteria",
    "hall": "big room", "cabin": "hut", "workshop": "shop floor", "gallery": "exhibition rooms", "storehouse": "warehouse", "tower": "spire", "guest flat": "visitors' apartment",
    "drill": "drilling machine", "lamp": "light", "tent": "shelter", "scooter": "moped", "boiler": "heating", "printer": "printing device", "kettle": "water boiler",
    "battery": "accumulator", "saw": "cutter", "heater": "stove", "camera": "photo device", "mower": "lawn mower", "freezer": "deep freezer", "fan": "ventilator", "trailer": "caravan",
    "washing machine": "washer", "display": "screen", "pressure cleaner": "pressure washer", "caretaker": "janitor", "treasurer": "person who keeps the money", "tenant": "renter",
    "patient": "sick person", "applicant": "candidate", "driver": "chauffeur", "chair": "chairperson", "trainee": "apprentice", "teacher": "instructor", "carpenter": "joiner",
    "lodger": "boarder", "seller": "vendor", "buyer": "purchaser", "lifeguard": "pool attendant", "secretary": "clerk", "gardener": "person who does the garden", "deputy": "second in command",
    "concert": "music evening", "course": "class", "trip": "journey", "flea market": "jumble sale", "meeting": "gathering", "fair": "market", "exhibition": "show", "tournament": "contest",
    "lecture": "talk", "excursion": "outing", "summer party": "garden party", "training": "practice", "lease": "rental agreement", "contract": "agreement", "insurance policy": "insurance",
    "subscription": "plan", "loan": "credit", "membership": "being a member", "power tariff": "electricity contract", "parking permit": "parking card", "phone plan": "mobile contract",
    "dog": "hound", "cat": "kitty", "mare": "horse", "parrot": "bird", "cow": "cattle", "rabbit": "bunny", "hen": "chicken", "bread": "loaf", "stew": "casserole", "cordial": "syrup",
    "soup": "broth", "biscuit": "cookie", "club": "association", "firm": "company", "school": "pupils' school", "clinic": "hospital", "nursery": "kindergarten", "farm": "estate",
    "museum": "collection", "laboratory": "lab", "ferry": "boat", "night train": "sleeper", "tram": "streetcar", "cable car": "gondola", "flight": "plane", "coach": "long-distance bus",
}  # fmt: skip
PRONOUNS = {"person": ("he", "she", "they")}


@dataclass(slots=True)
class Property:
    """What can be told of a thing: its label, the pattern of its value, questions, sentences and a clause."""

    label: str
    value: str
    questions: list[str]
    sentences: list[str]
    clause: str


@dataclass(slots=True)
class Kind:
    """A kind of things: nouns, words before them, properties."""

    name: str
    heads: list[str]
    modifiers: list[str]
    properties: list[Property]


@dataclass(slots=True)
class Told:
    """A line of a made paper with what stands before it and which (thing, property) it tells."""

    text: str
    before: str
    facts: frozenset[tuple[int, int]]
    heading: str = ""
    is_heading: bool = False


def kinds() -> list[Kind]:
    """Read ``things.txt``."""
    found: list[Kind] = []
    for line in (HERE / "things.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            found.append(Kind(line[2:].strip(), [], [], []))
        elif line.startswith("="):
            found[-1].heads = [part.strip() for part in line[2:].split(",")]
        elif line.startswith("+"):
            found[-1].modifiers = [part.strip() for part in line[2:].split(",")]
        elif line.strip() and not line.startswith("#"):
            parts = [part.strip() for part in line.split(" | ")]
            clause = parts[4] if len(parts) > 4 else ""
            if parts[1] == "{weekday}":
                parts[2:4], clause = (
                    [part.replace("{weekday}", "{v}") for part in parts[2:4]],
                    clause.replace("{weekday}", "{v}"),
                )
            found[-1].properties.append(
                Property(parts[0], parts[1], parts[2].split(" / "), parts[3].split(" / "), clause)
            )
    return found


def put(pattern: str, thing: str, value: str, head: str, slots: dict[str, str]) -> str:
    """Return a pattern with thing and value; it begins with a capital."""
    text = pattern.replace("{e}", thing).replace("{v}", value).replace("{h}", head)
    text = re.sub(r"\{(\w+)\}", lambda match: slots[match[1]], text)
    return text[:1].upper() + text[1:]


TAILS = (
    "as agreed", "according to the survey", "as the board has decided", "from now on", "until further notice", "as before", "which is more than last year",
    "as of {date}", "as {person} reported", "subject to change", "this season", "like in the year before", "as stated in the annex",
)  # fmt: skip
FILLERS = (
    "Page {count} of {count2}", "All figures without guarantee.", "Please keep this paper.", "{place}, {date}", "Dear Sir or Madam,", "Thank you for your trust.",
    "Prepared by {person}", "Reference: {code}", "With kind regards, {person}", "{firm}, {street}, {place}", "This notice replaces the one of {date}.",
    "Questions are answered by {person}, telephone {phone}.", "The board thanks all helpers.", "See also the annex.", "Subject to errors.",
    "Copies were sent to {person} and {person2}.", "The matter will be taken up again on {date}.", "More on this in section {count}.", "Nothing else was raised.",
)  # fmt: skip
HEADINGS = (
    "General",
    "Overview",
    "Details",
    "Data",
    "Notes",
    "Report",
    "Summary",
    "1. Scope",
    "2. Terms",
    "What you should know",
    "Annex A",
    "Results",
    "Information",
)


def paper(kind: Kind, rng: random.Random) -> tuple[list[str], list[dict[int, str]], list[Told], str]:
    """Return a made paper: its things, what is told of each by property, its lines, and the noun they share."""
    head = rng.choice(kind.heads)
    count = rng.choice((1, 2, 2, 3, 3, 4))
    if rng.random() < 0.6 and count > 1:
        things = [f"the {m} {head}" for m in rng.sample(kind.modifiers, count)]
    elif count > 1:
        things = [
            f"the {h}" if rng.random() < 0.5 else f"the {rng.choice(kind.modifiers)} {h}"
            for h in rng.sample(kind.heads, count)
        ]
    else:
        things = [f"the {head}"]
    slots = [new_slots(rng) | {"period": rng.choice(PERIODS)} for _ in things]
    shared = rng.sample(range(len(kind.properties)), min(len(kind.properties), rng.randint(3, 8)))
    told: list[dict[int, str]] = []
    for at in range(len(things)):
        own: dict[int, str] = {}
        for number in shared:
            if rng.random() < 0.72:
                fresh = new_slots(rng) | {"period": slots[at]["period"]}
                own[number] = fill_value(kind.properties[number].value, fresh, rng)
        told.append(own)
    style = rng.choice(("prose", "prose", "headed", "table", "list", "mixed"))
    lines = written(kind, things, told, slots, style, rng, head)
    placed = []
    title = rng.choice((f"{head.capitalize()}s", f"Report on {things[0]}", *HEADINGS))
    before = ""
    for line in lines:
        if rng.random() < 0.15:
            before = fill(rng.choice(FILLERS), new_slots(rng))
        heading = line.heading or (title if rng.random() < 0.8 else "")
        placed.append(Told(line.text, f"{heading}: {before}" if heading else before, line.facts, heading))
        before = line.text
    return things, told, placed, head


def fill_value(pattern: str, slots: dict[str, str], rng: random.Random) -> str:
    """Return a value of a property."""
    return re.sub(r"\{(\w+)\}", lambda match: slots[match[1]], rng.choice(pattern.split(";")))


def written(
    kind: Kind,
    things: list[str],
    told: list[dict[int, str]],
    slots: list[dict[str, str]],
    style: str,
    rng: random.Random,
    head: str,
) -> list[Told]:
    """Return the lines that tell it."""
    lines: list[Told] = []
    if style == "table":
        columns = sorted({number for own in told for number in own})
        for at, thing in enumerate(things):
            name = thing.removeprefix("the ")
            cells = [f"{rng.choice((head, 'name', 'item', 'designation')).capitalize()}: {name}"]
            cells += [f"{kind.properties[n].label.capitalize()}: {told[at][n]}" for n in columns if n in told[at]]
            lines.append(Told(" | ".join(cells), "", frozenset((at, n) for n in told[at])))
        return lines
    for at, thing in enumerate(things):
        numbers = list(told[at])
        rng.shuffle(numbers)
        is_headed = style == "headed" or (style == "mixed" and rng.random() < 0.5)
        heading = thing.removeprefix("the ").capitalize() if is_headed else ""
        first = True
        while numbers:
            number = numbers.pop()
            one = kind.properties[number]
            value = told[at][number]
            facts = {(at, number)}
            said = thing
            if is_headed or (not first and rng.random() < 0.25 and len(things) == 1):
                said = (
                    rng.choice(PRONOUNS.get(kind.name, ("it",)))
                    if rng.random() < 0.6
                    else f"the {head}"
                    if len(things) == 1
                    else thing
                )
            if style == "list" or (is_headed and rng.random() < 0.35):
                label = one.label.capitalize()
                text = (
                    f"{label}: {value}"
                    if is_headed
                    else rng.choice(
                        (
                            f"{thing.removeprefix('the ').capitalize()}, {one.label}: {value}",
                            f"{label} of {thing}: {value}",
                            f"{label} ({thing.removeprefix('the ')}): {value}",
                        )
                    )
                )
            else:
                clause = numbers and kind.properties[numbers[-1]].clause
                if clause and one.clause and rng.random() < 0.3:
                    other = numbers.pop()
                    facts.add((at, other))
                    text = put(
                        f"{{e}} {one.clause} and {clause.replace('{v}', '{w}')}.".replace("{w}", told[at][other]),
                        said,
                        value,
                        head,
                        slots[at],
                    )
                    if said == "they":
                        text = (
                            text.replace("They is", "They are")
                            .replace("They was", "They were")
                            .replace("They has", "They have")
                        )
                elif (
                    one.clause
                    and at + 1 < len(things)
                    and number in told[at + 1]
                    and rng.random() < 0.2
                    and not is_headed
                ):
                    facts.add((at + 1, number))
                    short = one.clause.split("{v}")[0]
                    end = one.clause.split("{v}")[1] if "{v}" in one.clause else ""
                    text = (
                        put("{e} " + one.clause, thing, value, head, slots[at])
                        + rng.choice((", ", "; ", " and "))
                        + things[at + 1]
                    )
                    text += " " + (short if rng.random() < 0.5 else "") + told[at + 1][number] + end + "."
                else:
                    pattern = (
                        rng.choice(one.sentences)
                        if rng.random() < 0.65 or not one.clause
                        else "{e} " + one.clause + "."
                    )
                    text = put(pattern, said if said != "they" else thing, value, head, slots[at])
                if rng.random() < 0.12 and text.endswith("."):
                    text = f"{text[:-1]}, {fill_value(rng.choice(TAILS), new_slots(rng), rng)}."
                if rng.random() < 0.08:
                    text = f"{rng.choice(('Please note:', 'As to the rest:', 'Further,', 'It was reported that', 'Remark:'))} {text[:1].lower()}{text[1:]}"
                if rng.random() < 0.08:
                    text = f"{rng.randint(1, 12)}.{rng.randint(1, 9)} {text}"
            first = False
            lines.append(Told(text, "", frozenset(facts), heading))
    if style in ("prose", "list") and rng.random() < 0.6:
        rng.shuffle(lines)
    if rng.random() < 0.6:
        lines.append(Told(fill(rng.choice(FILLERS), new_slots(rng)), "", frozenset()))
    return lines


def asked_text(
    kind: Kind,
    number: int,
    thing: str,
    head: str,
    slots: dict[str, str],
    rng: random.Random,
    *,
    is_only: bool,
    is_plain: bool = False,
) -> str:
    """Return a question about a property of a thing."""
    if not is_only and is_plain and rng.random() < 0.35:
        thing = "the " + next((h for h in sorted(kind.heads, key=len, reverse=True) if thing.endswith(h)), thing)
    said = (
        thing
        if not is_only or rng.random() < 0.5
        else rng.choice(("it", f"the {head}") if kind.name != "person" else (f"the {head}", "the person"))
    )
    pattern = rng.choice(kind.properties[number].questions)
    text = put(pattern, said, "", head, slots)
    if rng.random() < 0.25:
        own = next((h for h in sorted(kind.heads, key=len, reverse=True) if said.endswith(h)), "")
        other = OTHER_NAMES.get(own)
        if other:
            text = re.sub(rf"\b{own}\b", other, text)
    return text


def thing_papers(rng: random.Random, papers: int, spoken: Any) -> Iterator[dict[str, Any]]:
    """Yield questions about made papers."""
    stock = kinds()
    sizes = [len(kind.properties) for kind in stock]
    for _ in range(papers):
        kind = rng.choices(stock, sizes)[0]
        things, told, lines, head = paper(kind, rng)
        if len(lines) < 3:
            continue
        slots = new_slots(rng) | {"period": rng.choice(PERIODS)}
        is_only = len(things) == 1
        is_plain = len({thing.split()[-1] for thing in things}) == len(things)
        there = [(at, n) for at, own in enumerate(told) for n in own]
        for at, n in rng.sample(there, min(3, len(there))):
            right = [line for line in lines if (at, n) in line.facts]
            if not right:
                continue
            wrong = [line for line in lines if (at, n) not in line.facts]
            question = spoken(
                asked_text(kind, n, things[at], head, slots, rng, is_only=is_only, is_plain=is_plain), rng
            )
            yield made("things", question, right[:1], hardest(wrong, at, n, rng))
        # The same thing, something that is not told of it.
        for at in rng.sample(range(len(things)), min(2, len(things))):
            rest = [n for n in range(len(kind.properties)) if n not in told[at]]
            near = [n for n in rest if any(n in own for own in told)]
            pool = near if near and rng.random() < 0.4 else rest
            if pool:
                n = rng.choice(pool)
                question = spoken(
                    asked_text(kind, n, things[at], head, slots, rng, is_only=is_only, is_plain=is_plain), rng
                )
                yield made(
                    "things, not told",
                    question,
                    [],
                    hardest([line for line in lines if (at, n) not in line.facts], at, n, rng),
                )
        # Another thing of the kind that the paper does not have.
        if not is_only and rng.random() < 0.5:
            others = [f"the {m} {head}" for m in kind.modifiers if f"the {m} {head}" not in things]
            _, n = rng.choice(there) if there else (0, 0)
            question = spoken(asked_text(kind, n, rng.choice(others), head, slots, rng, is_only=False), rng)
            yield made("things, not there", question, [], hardest(lines, -1, n, rng))


def hardest(lines: list[Told], at: int, number: int, rng: random.Random) -> list[Told]:
    """Return wrong lines: those of the same thing or the same property first."""
    near = [line for line in lines if any(a == at or n == number for a, n in line.facts)]
    far = [line for line in lines if line not in near]
    rng.shuffle(near)
    rng.shuffle(far)
    return [*near[:5], *far][:7]


def made(source: str, question: str, right: list[Told], wrong: list[Told]) -> dict[str, Any]:
    """Return a question with its lines and what stands before them."""
    return {
        "source": source,
        "q": question,
        "pos": [[line.text, line.before] for line in right],
        "neg": [[line.text, line.before] for line in wrong],
    }
