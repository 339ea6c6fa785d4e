"""The text of the born-digital sample, of our own writing."""

from __future__ import annotations

CSS = """
body { font-family: sans-serif; font-size: 11pt; line-height: 1.35; }
h1 { font-size: 20pt; } h2 { font-size: 14pt; } p { margin: 0 0 7pt 0; text-align: justify; }
"""
# Pages of the born-digital sample: kind (h1, h2, p, li, tr) and text; the cells of a row are separated by "|".
PAGES: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("h1", "Rain Barrels: A Short Guide"),
        (
            "p",
            "A roof of one hundred square metres collects about a thousand litres of water from ten millimetres of "
            "rain. This guide explains how large a barrel should be, where it stands best, and how it is kept "
            "clean.",
        ),
        ("h2", "1. How large?"),
        (
            "p",
            "Multiply the area of the roof that drains into the pipe by the rain of an average week. Take half of "
            "the result: a barrel that is always full catches nothing, and a barrel that is always empty was too "
            "dear.",
        ),
        ("tr", "Roof area|Weekly rain|Barrel"),
        ("tr", "20 m²|12 mm|120 l"),
        ("tr", "40 m²|12 mm|240 l"),
        ("tr", "60 m²|15 mm|450 l"),
        ("tr", "100 m²|15 mm|750 l"),
        ("h2", "2. Where does it stand?"),
        (
            "p",
            "The barrel stands on firm ground, higher than the can that is filled from it, and out of the midday "
            "sun. Full, it weighs as much as a small car; four paving slabs are the least it needs.",
        ),
    ),
    (
        ("h2", "3. What you need"),
        ("li", "a barrel with a lid and a tap near the bottom;"),
        ("li", "a diverter that fits the pipe;"),
        ("li", "a fine sieve against leaves;"),
        ("li", "a hose for the overflow, two metres long."),
        ("h2", "4. Setting it up"),
        (
            "p",
            "Cut the pipe at the height of the barrel's upper edge minus ten centimetres. Put in the diverter, "
            "tighten it by hand and connect the hose. Fill the barrel with a few cans of water and look for drops "
            "at the tap.",
        ),
        (
            "p",
            "The overflow leads back into the pipe or onto a bed that likes to be wet. It must never end at the "
            "wall of the house.",
        ),
        ("h2", "5. Care through the year"),
        ("tr", "Month|Work"),
        ("tr", "March|Rinse the barrel, close the tap"),
        ("tr", "June|Clean the sieve"),
        ("tr", "October|Remove leaves from the gutter"),
        ("tr", "November|Empty the barrel before frost"),
        (
            "p",
            "Water from the roof is good for plants and for washing tools. It is not drinking water, not even after "
            "boiling.",
        ),
    ),
)
