"""Rules of ALTO 4.4 that our files use, after http://www.loc.gov/standards/alto/v4/alto-4-4.xsd; a check, no schema.

What an element may hold and in which order, which attributes it may and must have, what is unique and what refers.
"""

from __future__ import annotations

import re
from typing import Any

NAMESPACE = "{http://www.loc.gov/standards/alto/ns-v4#}"
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

_BLOCKS = "(TextBlock |Illustration |ComposedBlock )*"
# Children in order, as a pattern over their names, each with a space behind it.
_CHILDREN = {
    "alto": "(Description )?(Styles )?(Tags )?(ReadingOrder )?Layout ",
    "Description": "MeasurementUnit (sourceImageInformation )?(Processing )*",
    "sourceImageInformation": "(fileName )?(fileIdentifier )*",
    "Processing": "(processingCategory )?(processingSoftware )?",
    "processingSoftware": "(softwareName )?(softwareVersion )?",
    "Styles": "(TextStyle )*",
    "Tags": "(StructureTag )*",
    "ReadingOrder": "(OrderedGroup )+",
    "OrderedGroup": "(ElementRef |OrderedGroup )+",
    "Layout": "(Page )+",
    "Page": "(TopMargin )?(LeftMargin )?(RightMargin )?(BottomMargin )?(PrintSpace )?",
    "TopMargin": _BLOCKS,
    "BottomMargin": _BLOCKS,
    "PrintSpace": _BLOCKS,
    "ComposedBlock": f"(Shape )?{_BLOCKS}",
    "Illustration": "(Shape )?",
    "TextBlock": "(Shape )?(TextLine )*",
    "TextLine": "(Shape )?(String (SP )?)+(HYP )?",
    "Shape": "Polygon ",
}
_PLACE = {"HPOS", "VPOS", "WIDTH", "HEIGHT"}
_BLOCK = _PLACE | {"ID", "TAGREFS", "IDNEXT", "CS"}
# Attributes: those that must be there, and those that may.
_ATTRIBUTES: dict[str, tuple[set[str], set[str]]] = {
    "alto": (set(), {"SCHEMAVERSION", f"{_XSI}schemaLocation"}),
    "fileIdentifier": (set(), {"fileIdentifierLocation"}),
    "Processing": ({"ID"}, set()),
    "TextStyle": (set(), {"ID", "FONTSTYLE"}),
    "StructureTag": ({"ID", "LABEL"}, {"TYPE"}),
    "OrderedGroup": ({"ID"}, set()),
    "ElementRef": ({"ID", "REF"}, set()),
    "Page": ({"ID", "PHYSICAL_IMG_NR"}, {"WIDTH", "HEIGHT", "LANG", "PC", "ROTATION", "QUALITY", "QUALITY_DETAIL"}),
    "TopMargin": (set(), _PLACE | {"ID"}),
    "BottomMargin": (set(), _PLACE | {"ID"}),
    "PrintSpace": (set(), _PLACE | {"ID"}),
    "ComposedBlock": ({"ID"}, _BLOCK | {"TYPE"}),
    "Illustration": ({"ID"}, _BLOCK | {"TYPE"}),
    "TextBlock": ({"ID"}, _BLOCK | {"LANG", "BASEDIRECTION"}),
    "TextLine": (set(), _PLACE | {"ID", "STYLEREFS", "LANG", "BASEDIRECTION"}),
    "String": ({"CONTENT"}, _PLACE | {"ID", "WC", "SUBS_TYPE", "SUBS_CONTENT"}),
    "SP": (set(), _PLACE),
    "HYP": ({"CONTENT"}, set()),
    "Polygon": ({"POINTS"}, set()),
}
_VALUES = {
    **dict.fromkeys(("HPOS", "VPOS", "WIDTH", "HEIGHT", "PHYSICAL_IMG_NR", "ROTATION"), r"-?\d+(\.\d+)?"),
    **dict.fromkeys(("WC", "PC"), r"0(\.\d+)?|1(\.0+)?"),
    **dict.fromkeys(("ID", "IDNEXT"), r"[A-Za-z_][\w.-]*"),
    **dict.fromkeys(("TAGREFS", "STYLEREFS", "REF"), r"[A-Za-z_][\w.-]*( [A-Za-z_][\w.-]*)*"),
    "LANG": r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
    "BASEDIRECTION": "ltr|rtl|ttb|btt",
    "SUBS_TYPE": "HypPart1|HypPart2|Abbreviation",
    "CS": "true|false",
    "FONTSTYLE": "(bold|italics)( (bold|italics))*",
    "QUALITY": "OK|Damaged",
    "POINTS": r"-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?)*",
    "SCHEMAVERSION": r"4\.4",
}
_TEXT = {"MeasurementUnit": "pixel|mm10|inch1200", "processingCategory": "contentGeneration"}


def broken_rules(root: Any) -> list[str]:
    """Return what is wrong with a file, one sentence each."""
    wrong = []
    ids = [node.get("ID") for node in root.iter() if node.get("ID") is not None]
    if len(ids) != len(set(ids)):
        wrong.append("an id stands twice")
    known = set(ids)
    for node in root.iter():
        name = node.tag.removeprefix(NAMESPACE)
        children = "".join(f"{child.tag.removeprefix(NAMESPACE)} " for child in node)
        if not re.fullmatch(_CHILDREN.get(name, ""), children):
            wrong.append(f"{name} holds {children}")
        required, allowed = _ATTRIBUTES.get(name, (set(), set()))
        given = set(node.attrib)
        if not required <= given <= required | allowed:
            wrong.append(f"{name} has {sorted(given)}")
        for key, value in node.attrib.items():
            if key in _VALUES and not re.fullmatch(_VALUES[key], value):
                wrong.append(f"{name} has {key}={value}")
            if key in ("REF", "TAGREFS", "STYLEREFS", "IDNEXT") and not set(value.split()) <= known:
                wrong.append(f"{name} names {value}, which is not there")
        if name in _TEXT and not re.fullmatch(_TEXT[name], node.text or ""):
            wrong.append(f"{name} says {node.text}")
    return wrong
