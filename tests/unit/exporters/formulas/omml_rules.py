"""Order of children in OMML, from shared-math.xsd of ECMA-376 part 1, as far as this program writes it."""

from __future__ import annotations

from typing import Any

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_ANY = {
    "r", "f", "rad", "sSub", "sSup", "sSubSup", "sPre", "nary", "func", "d", "m", "eqArr", "acc", "bar", "groupChr",
    "limLow", "limUpp", "borderBox", "phant",
}  # fmt: skip
_ARGUMENTS = {"oMath", "e", "num", "den", "deg", "sub", "sup", "fName", "lim"}
# name -> children in order, each with whether it must be there
_ORDER: dict[str, tuple[tuple[str, bool], ...]] = {
    "oMathPara": (("oMathParaPr", False), ("oMath", True)),
    "f": (("fPr", False), ("num", True), ("den", True)),
    "rad": (("radPr", False), ("deg", True), ("e", True)),
    "sSub": (("sSubPr", False), ("e", True), ("sub", True)),
    "sSup": (("sSupPr", False), ("e", True), ("sup", True)),
    "sSubSup": (("sSubSupPr", False), ("e", True), ("sub", True), ("sup", True)),
    "sPre": (("sPrePr", False), ("sub", True), ("sup", True), ("e", True)),
    "nary": (("naryPr", False), ("sub", True), ("sup", True), ("e", True)),
    "naryPr": (("chr", False), ("limLoc", False), ("grow", False), ("subHide", False), ("supHide", False)),
    "func": (("funcPr", False), ("fName", True), ("e", True)),
    "dPr": (("begChr", False), ("sepChr", False), ("endChr", False), ("grow", False), ("shp", False)),
    "acc": (("accPr", False), ("e", True)),
    "bar": (("barPr", False), ("e", True)),
    "groupChr": (("groupChrPr", False), ("e", True)),
    "groupChrPr": (("chr", False), ("pos", False), ("vertJc", False)),
    "limLow": (("limLowPr", False), ("e", True), ("lim", True)),
    "limUpp": (("limUppPr", False), ("e", True), ("lim", True)),
    "borderBox": (("borderBoxPr", False), ("e", True)),
    "phant": (("phantPr", False), ("e", True)),
    "borderBoxPr": tuple(
        (name, False)
        for name in ("hideTop", "hideBot", "hideLeft", "hideRight", "strikeH", "strikeV", "strikeBLTR", "strikeTLBR")
    ),
}
_REPEATED = {"d": ("dPr", "e"), "m": ("mPr", "mr"), "eqArr": ("eqArrPr", "e")}


def problems(node: Any) -> list[str]:
    """Return what breaks the schema, as words; empty where nothing does."""
    found: list[str] = []
    for each in node.iter():
        if not each.tag.startswith(MATH):
            continue
        name = each.tag.removeprefix(MATH)
        children = [child.tag.removeprefix(MATH) for child in each]
        if name in _ARGUMENTS:
            found += [f"{child} in {name}" for child in children if child not in _ANY]
        elif name in _ORDER:
            wanted = [child for child, must in _ORDER[name] if must or child in children]
            if children != wanted:
                found.append(f"{name} holds {children}")
        elif name in _REPEATED:
            head, repeated = _REPEATED[name]
            rest = children[1:] if children[:1] == [head] else children
            if not rest or set(rest) != {repeated}:
                found.append(f"{name} holds {children}")
        elif name == "r":
            tags = [child.tag for child in each]
            order = [f"{MATH}rPr", f"{WORD}rPr", f"{MATH}t"]
            if tags != [tag for tag in order if tag in tags] or f"{MATH}t" not in tags:
                found.append(f"r holds {tags}")
    return found
