"""A register of 66 old orchards, a page each: the long document of the held-out part. Invented, the same every time."""

from __future__ import annotations

import random

_HEADS = (
    "Amber", "Bramble", "Cinder", "Drake", "Elder", "Falcon", "Glen", "Hazel", "Ivy", "Juniper", "Kestrel",
)  # fmt: skip
_TAILS = ("croft", "garth", "holt", "mead", "stead", "worth")
_FRUITS = ("apples", "pears", "plums", "cherries", "medlars", "quinces")
_OWNERS = (
    "the parish of Low Wessing",
    "the Orchard Trust",
    "a school farm",
    "the cider makers' union",
    "the county council",
    "a family of smallholders",
)
_SOILS = ("heavy clay", "sandy loam", "chalk", "stony gravel", "dark fen soil")
_GRAZERS = ("geese", "Shropshire sheep", "ponies", "hens", "no animals")
_PESTS = ("canker", "scab", "fire blight", "mistletoe", "honey fungus")
_REMARKS = (
    "Bats live in the hollow trunks of the northern row, which are therefore left standing.",
    "A public footpath runs through the grounds; dogs have to be led.",
    "The old press house was roofed again by volunteers.",
    "Part of the crop is left on the ground for thrushes and fieldfares.",
    "Bees of the local society stand along the hedge from April on.",
    "Scions are cut for the gene bank each winter.",
    "The spring in the lower corner never dries up and feeds a trough.",
    "An open day with tasting takes place when the fruit is ripe.",
)


def text() -> str:
    """Return the document in the markup of ``benchmarks.chat.markup``."""
    rng = random.Random(90125)  # noqa: S311 - the same document every time
    parts = [
        "@font dejavu\n@size 10\n@margin 64\n@header Register of traditional orchards in the Wessing hills\n"
        "@footer sheet {page}",
        "# Register of traditional orchards in the Wessing hills",
        "Second survey, carried out from April 2021 to October 2023 on behalf of the Wessing Hills Conservation Board.",
        "An orchard was entered if it has at least fifteen standard trees, of which one third are older than sixty "
        "years. The first survey of 1988 had counted 141 orchards; 66 of them are left.",
        "Grants are paid for pruning (35 crowns a tree), for planting (60 crowns a tree) and for mending hedges (12 "
        "crowns a metre). Applications close on the last day of October.",
        "Names of places are spelled as on the map of 1902. Figures of yield are the mean of three years.",
    ]
    names = [head + tail for head in _HEADS for tail in _TAILS]
    rng.shuffle(names)
    for number, name in enumerate(names, 101):
        parts += ["===", *_entry(rng, number, name)]
    return "\n\n".join(parts) + "\n"


def _entry(rng: random.Random, number: int, name: str) -> list[str]:
    fruit, second = rng.sample(_FRUITS, 2)
    trees, oldest = rng.randint(15, 240), rng.randint(1840, 1958)
    area, height = rng.randint(4, 58) / 10, rng.randint(60, 410)
    owner, soil, grazer, pest = (rng.choice(choices) for choices in (_OWNERS, _SOILS, _GRAZERS, _PESTS))
    crop, visit = rng.randint(8, 190) * 10, f"{rng.randint(1, 28)} {rng.choice(('May', 'June', 'September'))} 2022"
    planted, lost, remarks = rng.randint(2, 40), rng.randint(1, 25), rng.sample(_REMARKS, 2)
    about = (
        f"{name} belongs to {owner} and covers {area} hectares on {soil}, {height} metres above the sea.",
        f"Owner of the {area} hectares at {name} is {owner}. The ground is {soil}; height above the sea {height} m.",
    )
    stock = (
        f"{trees} trees were counted, mostly {fruit}, besides them {second}. The oldest were planted in {oldest}.",
        f"The stock amounts to {trees} trees. Most bear {fruit}, a smaller part {second}. Age: back to {oldest}.",
    )
    care = (
        f"Grass is kept short by {grazer}. Worst trouble in the years of the survey was {pest}.",
        f"Grazed by {grazer}. The trees suffer from {pest} above all.",
    )
    change = (
        f"Since the first survey {lost} trees have died and {planted} young ones were set.",
        f"Losses since 1988 are {lost} trees; against them stand {planted} new plantings.",
    )
    return [
        f"## No. {number} - {name}",
        rng.choice(about),
        rng.choice(stock),
        f"{rng.choice(care)} In an average year {crop} kilograms are picked.",
        rng.choice(change),
        " ".join(remarks),
        f"Visited on {visit}. The entry was checked by the district warden in the winter after.",
    ]
