# ruff: noqa: E501 - lists of words, and figures in one line
"""What the slots of made documents are filled with: names, figures and things, all invented."""

from __future__ import annotations

import random
import re

FIRST = "Anna Ben Clara David Emma Farid Greta Hugo Ines Jonas Karin Leon Mona Nils Olga Peter Rosa Samir Tessa Ugo Vera Walter Yara Zoe Ruth Ivan Lucy Omar".split()
LAST = (
    "Adler Brook Castell Dorn Ekman Falk Garner Holt Ibsen Jansen Keller Lund Marsh Novak Orton Pryce Quist Reed Sand Thorn Ulm Vance Wick Young "
    "Zander Boone Cole Darby Frost Grant Hale Mercer Nash Stone".split()
)
PLACES = (
    "Aldmoor Brackwater Corfield Dunhaven Eastbury Fenwick Grantley Holmstead Inverlay Kirkby Lowdale Mapleton Northgate Oakridge Pendle Quarrytown "
    "Rosefield Stonebridge Thornbury Upton Wexley Westhaven".split()
)
STREETS = "Mill Church Station Market High Garden Bridge Park School Castle River Quay".split()
FIRM_NAMES = "Alder Bluestone Crestline Delta Elmwood Fairway Granite Harbour Juniper Kestrel Lakeside Meridian Northstar Orchard Pinnacle Summit Tern Willow".split()
FIRM_KINDS = "Builders Ltd|Logistics|Foods Inc.|& Sons|Software GmbH|Printing Works|Energy Ltd|Joinery|Insurance|Cooperative|Trust|City Council|Foundation|Transport".split(
    "|"
)
ROLES = "managing director|head of sales|chief engineer|secretary|office manager|treasurer|foreman|head nurse|accountant|project leader|caretaker".split(
    "|"
)
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
COLOURS = "red|dark blue|white|black|silver grey|green and yellow|natural oak|bright orange".split("|")
MATERIALS = "sandstone|oak|brick|steel and glass|concrete|slate|larch boards|marble|copper".split("|")
DRUGS = "Amoxicillin 500|Ibuprofen|Ramipril 5 mg|Cetirizine|Metformin|Paracetamol".split("|")
THINGS = (
    "the folding table|the garden bench|the water pump|the north tower|the old mill|the town hall|the ferry to Lowdale|the night train|the copper kettle|"
    "the desk lamp|the hiking tent|the rain jacket|the mountain bike|the office chair|the coffee machine|the belt conveyor|the lift in block B|the boiler|"
    "the roof terrace|the swimming pool|the meeting room|the chapel|the harbour crane|the stone bridge|the lighthouse|the east wing|the school kitchen|"
    "the delivery van|the forklift|the printer on the second floor|the summer camp|the beginners' course|bookkeeping|statistics|pottery|first aid|the choir|"
    "the spring fair|the newsletter|the website|the playground|the hedge trimmer|the hose set|the paint roller|the leather boots|the wool blanket|"
    "the camping stove|the cordless drill|the safety helmet|the ladder|the oak shelf|the glass door|the new fence|the archive|the bus to Eastbury|"
    "flight 214|the island boat|room 12|the family suite|the museum shop|the lock at Fenwick|the viaduct|the water tower|the observatory|the greenhouse|"
    "the sewage plant|the kiosk|the tennis court|the rowing boat|the trailer|the tractor|the cheese board|the apple cake|the vegetable soup|the gift box|"
    "the workshop lamp|the steel bolts|the roof tiles|the window frames|the rain barrel|the spare wheel|the brake pads|the air filter|the toner cartridge"
).split("|")  # fmt: skip


def new_slots(rng: random.Random) -> dict[str, str]:
    """Return fillings for all slots."""
    people = [f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(3)]
    people = [
        rng.choice((name, name, f"Dr {name}", f"Ms {name.split()[1]}", f"Mr {name.split()[1]}")) for name in people
    ]
    first, second = sorted(rng.sample(range(6, 22), 2))
    return {
        "person": people[0], "person2": people[1], "person3": people[2],
        "money": money(rng), "money2": money(rng), "date": date(rng), "year": str(rng.randint(1650, 2024)),
        "span": span(rng), "times": rng.choice(("once", "twice", "three times", "four times")),
        "count": rng.choice((str(rng.randint(2, 60)), rng.choice("two three four five six seven eight nine ten twelve twenty".split()))),
        "count2": str(rng.randint(1, 20)), "number": rng.choice((str(rng.randint(3, 999)), f"{rng.randint(1, 90)},{rng.randint(0, 999):03d}")),
        "percent": rng.choice((f"{rng.randint(1, 60)} %", f"{rng.randint(1, 30)}.{rng.randint(1, 9)} per cent", f"{rng.randint(2, 80)} percent")),
        "area": f"{rng.randint(18, 900)} {rng.choice(('square metres', 'm²', 'sq m'))}", "weight": f"{rng.randint(1, 900)} {rng.choice(('kg', 'g', 'kilograms'))}",
        "length": f"{rng.randint(2, 400)} {rng.choice(('metres', 'm', 'cm', 'kilometres'))}", "temperature": f"{rng.randint(20, 240)} °C",
        "watt": f"{rng.randint(4, 3000)} {rng.choice(('W', 'watts'))}", "decibel": f"{rng.randint(30, 99)} dB(A)",
        "time": clock(rng, first), "time2": clock(rng, second), "ordinal": rng.choice(("second", "third", "fourth", "fifth")),
        "weekday": rng.choice(DAYS), "weekday2": rng.choice(DAYS), "place": rng.choice(PLACES), "street": f"{rng.randint(1, 120)} {rng.choice(STREETS)} Street",
        "firm": f"{rng.choice(FIRM_NAMES)} {rng.choice(FIRM_KINDS)}", "role": rng.choice(ROLES), "colour": rng.choice(COLOURS),
        "material": rng.choice(MATERIALS), "drug": rng.choice(DRUGS), "thing": rng.choice(THINGS),
        "code": f"{rng.choice('ABCDEKMR')}{rng.choice('ABCTX')}-{rng.randint(100, 99999)}", "phone": f"0{rng.randint(10, 99)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}",
        "email": f"{rng.choice(('office', 'info', 'service', 'mail'))}@{rng.choice(FIRM_NAMES).lower()}.example", "iban": f"GB{rng.randint(10, 99)} {rng.randint(1000, 9999)} {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}",
    }  # fmt: skip


def money(rng: random.Random) -> str:
    """Return an amount."""
    value = rng.choice((rng.randint(2, 99), rng.randint(100, 999), rng.randint(1000, 250_000)))
    cents = rng.choice(("", ".00", f".{rng.randint(10, 99)}"))
    return rng.choice(
        (
            f"{value:,}{cents} euros",
            f"€{value:,}{cents}",
            f"{value:,}{cents} EUR",
            f"${value:,}{cents}",
            f"£{value:,}{cents}",
            f"{value:,}{cents}",
        )
    )


def date(rng: random.Random) -> str:
    """Return a day."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1990, 2030)
    name = MONTHS[month - 1]
    return rng.choice(
        (
            f"{day} {name} {year}",
            f"{name} {day}, {year}",
            f"{day} {name}",
            f"{year}-{month:02d}-{day:02d}",
            f"{day:02d}/{month:02d}/{year}",
        )
    )


def span(rng: random.Random) -> str:
    """Return a length of time."""
    count = rng.choice(("two", "three", "six", "eight", "ten", "14", "30", "90", "24", "45", "five"))
    return f"{count} {rng.choice(('days', 'weeks', 'months', 'years', 'hours', 'minutes', 'working days'))}"


def clock(rng: random.Random, hour: int) -> str:
    """Return a time of day."""
    minute = rng.choice(("00", "15", "30", "45"))
    return rng.choice((f"{hour}:{minute}", f"{hour}.{minute}", f"{(hour - 1) % 12 + 1} {'am' if hour < 12 else 'pm'}"))


def fill(template: str, slots: dict[str, str]) -> str:
    """Return a template with its slots filled; it begins with a capital."""
    text = re.sub(r"\{(\w+)\}", lambda match: slots[match[1]], template)
    return text[:1].upper() + text[1:]
