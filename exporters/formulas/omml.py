"""MathML to OMML, the equations of Word.

Exporters layer; needs python-docx's XML, so it is imported only with the DOCX exporter. The order of children follows
the schema (ECMA-376 part 1, 22.1, shared-math.xsd): Word refuses files that break it. The input is the checked tree of
``exporters.formulas.mathml``, never text of a document.
"""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from exporters.formulas.mathml import FormulaError, mathml_of

Element = Any  # lxml has no types of its own

_NARY_SUMS = frozenset("∑∏∐⋃⋂⨁⨂⨀⨄⨆⋁⋀")
_NARY_INTEGRALS = frozenset("∫∬∭⨌∮∯∰∱∲∳")
_NARY = _NARY_SUMS | _NARY_INTEGRALS
_RELATIONS = frozenset("=<>≤≥≠≈≡∼≃≅∝∈∉⊂⊆⊃⊇→←↔⇒⇐⇔↦≪≫⊢⊨|+−±∓;,.")
"""Signs at which the operand of a sum or integral ends, outside brackets."""
_SIGNS = frozenset("−±∓+")  # what may begin an operand
_OPENING = frozenset("([{⟨⌊⌈⟦")
_CLOSING = frozenset(")]}⟩⌋⌉⟧")
_LIMIT_NAMES = frozenset(
    ("lim", "max", "min", "sup", "inf", "det", "gcd", "Pr", "argmax", "argmin", "lim sup", "lim inf")
)
# Sign over a base in MathML -> combining character of an accent (Word's own list of accents).
_ACCENTS = {
    "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "˙": "\u0307", ".": "\u0307", "¨": "\u0308",
    "⃛": "\u20db", "˘": "\u0306", "ˇ": "\u030c", "´": "\u0301", "`": "\u0300", "ˊ": "\u0301", "ˋ": "\u0300",
    "→": "\u20d7", "⃗": "\u20d7", "←": "\u20d6", "↔": "\u20e1", "°": "\u030a", "˚": "\u030a",
}  # fmt: skip
_BARS = frozenset("¯‾―_\u0305\u0332―ˉ")
_BRACES = frozenset("⏞⏟⏜⏝⎴⎵")
_VARIANTS = {
    "normal": ("", "p"),
    "bold": ("", "b"),
    "italic": ("", "i"),
    "bold-italic": ("", "bi"),
    "script": ("script", ""),
    "bold-script": ("script", "b"),
    "fraktur": ("fraktur", ""),
    "bold-fraktur": ("fraktur", "b"),
    "double-struck": ("double-struck", ""),
    "sans-serif": ("sans-serif", "p"),
    "bold-sans-serif": ("sans-serif", "b"),
    "sans-serif-italic": ("sans-serif", "i"),
    "sans-serif-bold-italic": ("sans-serif", "bi"),
    "monospace": ("monospace", "p"),
}
_WIDTH = re.compile(r"(-?[0-9.]+)(em|ex|pt|cm|mm|in)?")
_EM_PER_UNIT = {"em": 1.0, "ex": 0.5, "pt": 0.1, "cm": 2.8, "mm": 0.28, "in": 7.2}
_DEEPEST = 150  # XML parsers refuse documents from 256 levels on
_CONTENT = qn("m:t")
_SLASH_OVERLAY = "⧸"
_BIG_BRACKETS = ("(", ")", "[", "]", "{", "}", "|", "‖")


def omml_of(latex: str) -> Element:
    """Return the ``m:oMath`` element of a formula.

    Raises:
        FormulaError: If the source cannot be converted whole.
    """
    return omml_of_mathml(mathml_of(latex))


def display_paragraph_content(formula: Element) -> Element:
    """Return the ``m:oMathPara`` that sets an ``m:oMath`` on a line of its own, in the middle."""
    return _node("m:oMathPara", _node("m:oMathParaPr", _node("m:jc", val="center")), formula)


def omml_of_mathml(math: ET.Element) -> Element:
    """Return the ``m:oMath`` element of a ``math`` element of ``mathml_of``.

    Raises:
        FormulaError: If it shows nothing, or holds something that OMML has no form for.
    """
    node = _node("m:oMath")
    try:
        node.extend(_row(list(math)))
    except RecursionError as error:
        raise FormulaError("sums in sums without end") from error
    if _depth(node) > _DEEPEST:
        raise FormulaError("deeper than readers of DOCX go")
    if not "".join(node.itertext()).strip():
        raise FormulaError("shows nothing")
    return node


def _depth(node: Element) -> int:
    deepest, waiting = 0, [(node, 1)]
    while waiting:
        each, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in each]
    return deepest


def _node(tag: str, *children: Element, val: str | None = None) -> Element:
    node = OxmlElement(tag)
    if val is not None:
        node.set(qn("m:val"), val)
    node.extend(children)
    return node


def _row(nodes: Sequence[ET.Element]) -> list[Element]:
    """Return the elements of nodes that stand beside each other."""
    flat = _flat(nodes)
    if any(_is_newline(each) for each in flat):
        lines = _lines(flat)
        if len(lines) > 1:
            return [_node("m:eqArr", *(_holder("m:e", line) for line in lines))]
        flat = lines[0] if lines else []
    out: list[Element] = []
    at = 0
    while at < len(flat):
        made, at = _next(flat, at)
        for each in made:
            if out and _joins(out[-1], each):
                content = out[-1].find(_CONTENT)
                content.text += each.find(_CONTENT).text
            else:
                out.append(each)
    return out


def _joins(before: Element, run: Element) -> bool:
    """Tell whether two elements are runs of plain signs, which Word keeps in one."""
    runs = (before, run)
    return all(each.tag == qn("m:r") and each[0].tag != qn("m:rPr") for each in runs) and not any(
        each.find(_CONTENT).get(qn("xml:space")) for each in runs
    )


def _flat(nodes: Sequence[ET.Element]) -> list[ET.Element]:
    """Return the nodes with rows that only group taken apart; a row between fences stays one."""
    flat: list[ET.Element] = []
    for each in nodes:
        if each.tag in ("math", "mstyle", "mpadded") or (each.tag == "mrow" and not _is_fenced(list(each))):
            if each.tag == "mpadded" and each.get("width") == "0" and _text_of(each) == _SLASH_OVERLAY:
                flat.append(each)  # the stroke of \not, which goes with the sign after it
            else:
                flat += _flat(list(each))
        else:
            flat.append(each)
    return flat


def _is_newline(node: ET.Element) -> bool:
    return node.tag == "mspace" and node.get("linebreak") == "newline"


def _lines(nodes: Sequence[ET.Element]) -> list[list[ET.Element]]:
    """Return the nodes of each line that has any."""
    lines: list[list[ET.Element]] = [[]]
    for each in nodes:
        if _is_newline(each):
            lines.append([])
        else:
            lines[-1].append(each)
    return [line for line in lines if line]


def _next(nodes: Sequence[ET.Element], at: int) -> tuple[list[Element], int]:
    """Return the elements of what begins at a place, and where the rest begins."""
    node = nodes[at]
    following = nodes[at + 1] if at + 1 < len(nodes) else None
    if node.tag == "mpadded":  # only the stroke of \not is left of these
        if following is None or following.tag not in ("mo", "mi"):
            raise FormulaError("a stroke over nothing")
        return [_run(unicodedata.normalize("NFC", (following.text or "") + "\u0338"))], at + 2
    if _is_empty_base(node) and following is not None:
        return [_pre_scripts(node, following)], at + 2
    if (nary := _nary_parts(node)) is not None:
        end = _operand_end(nodes, at + 1)
        if end == at + 1 and nary[1] is None and nary[2] is None:  # the sign alone, spoken of
            return [_run(nary[0])], end
        return [_nary(*nary, operand=nodes[at + 1 : end])], end
    if (name := _function_name(node)) is not None and following is not None and _can_be_argument(following):
        end = _argument_end(nodes, at + 1)
        return [_node("m:func", _node("m:fName", *name), _holder("m:e", nodes[at + 1 : end]))], end
    if node.tag == "mo" and following is not None and at + 2 < len(nodes) and nodes[at + 2].tag == "mo":
        is_binomial = following.tag == "mfrac" and following.get("linethickness") == "0"
        opening, closing = node.text or "", nodes[at + 2].text or ""
        if (following.tag == "mtable" or is_binomial) and opening in _BIG_BRACKETS and closing in _BIG_BRACKETS:
            return [_delimited(opening, closing, "", [[following]])], at + 3
    return _one(node), at + 1


def _one(node: ET.Element) -> list[Element]:
    parts = list(node)
    match node.tag:
        case "mi" | "mn" | "mo" | "mtext" | "mspace":
            return _leaf(node)
        case "mrow":
            return [_fenced(parts)]
        case "mfrac":
            kind = [_node("m:fPr", _node("m:type", val="noBar"))] if node.get("linethickness") == "0" else []
            return [_node("m:f", *kind, _holder("m:num", parts[:1]), _holder("m:den", parts[1:]))]
        case "msqrt":
            hidden = _node("m:radPr", _node("m:degHide", val="1"))
            return [_node("m:rad", hidden, _node("m:deg"), _holder("m:e", parts))]
        case "mroot":
            return [_node("m:rad", _holder("m:deg", parts[1:]), _holder("m:e", parts[:1]))]
        case "msub":
            if _function_name(parts[0]) is not None and _name_text(parts[0]) in _LIMIT_NAMES:
                return [_node("m:limLow", _holder("m:e", parts[:1]), _holder("m:lim", parts[1:]))]
            return [_node("m:sSub", _holder("m:e", parts[:1]), _holder("m:sub", parts[1:]))]
        case "msup":
            return [_node("m:sSup", _holder("m:e", parts[:1]), _holder("m:sup", parts[1:]))]
        case "msubsup":
            base, below, above = parts
            return [_node("m:sSubSup", _holder("m:e", [base]), _holder("m:sub", [below]), _holder("m:sup", [above]))]
        case "mover":
            return [_over(*parts)]
        case "munder":
            return [_under(*parts)]
        case "munderover":
            base, below, above = parts
            low = _node("m:limLow", _holder("m:e", [base]), _holder("m:lim", [below]))
            return [_node("m:limUpp", _node("m:e", low), _holder("m:lim", [above]))]
        case "mtable":
            return [_matrix(node)]
        case "mphantom":
            return [_node("m:phant", _node("m:phantPr", _node("m:show", val="0")), _holder("m:e", parts))]
        case "menclose":
            return [_enclosed(node)]
    raise FormulaError(f"no form for {node.tag}")


def _holder(tag: str, nodes: Sequence[ET.Element]) -> Element:
    return _node(tag, *_row(nodes))


# ---- Runs


def _leaf(node: ET.Element) -> list[Element]:
    if node.tag == "mspace":
        space = _space(node.get("width", ""))
        return [_run(space)] if space else []
    text = (node.text or "").replace("\u2006", " ")
    if not text:
        return []
    if node.tag == "mtext":
        return [_run(text.replace("\u00a0", " "), is_text=True)]
    script, style = _VARIANTS.get(node.get("mathvariant", ""), ("", ""))
    if not style and node.tag == "mi" and len(text) > 1 and text.isascii():
        style = "p"
    if not style and node.tag == "mo" and len(text) > 1 and text.isascii() and text.replace(" ", "").isalpha():
        style = "p"
    return [_run(text, script=script, style=style)]


def _run(text: str, *, script: str = "", style: str = "", is_text: bool = False) -> Element:
    node = _node("m:r")
    properties = []
    if is_text:
        properties.append(_node("m:nor"))
    else:
        if script:
            properties.append(_node("m:scr", val=script))
        if style:
            properties.append(_node("m:sty", val=style))
    if properties:
        node.append(_node("m:rPr", *properties))
    node.append(_cambria())
    content = _node("m:t")
    content.text = text
    if text != text.strip():
        content.set(qn("xml:space"), "preserve")
    node.append(content)
    return node


def _cambria() -> Element:
    # Word sets equations in this font itself; other readers look at the run.
    fonts = OxmlElement("w:rFonts")
    fonts.set(qn("w:ascii"), "Cambria Math")
    fonts.set(qn("w:hAnsi"), "Cambria Math")
    properties = OxmlElement("w:rPr")
    properties.append(fonts)
    return properties


def _space(width: str) -> str:
    found = _WIDTH.match(width)
    size = float(found.group(1)) * _EM_PER_UNIT[found.group(2) or "em"] if found and found.group(1) != "." else 0.0
    if size <= 0:
        return ""
    if size < 0.2:
        return "\u2009"
    if size < 0.25:
        return "\u205f"
    if size < 0.75:
        return "\u2004"
    return "\u2003" * min(round(size), 4)


# ---- Fences


def _is_fence(node: ET.Element, form: str) -> bool:
    return node.tag == "mo" and node.get("fence") == "true" and node.get("form") == form


def _is_fenced(parts: Sequence[ET.Element]) -> bool:
    return bool(parts) and (_is_fence(parts[0], "prefix") or _is_fence(parts[-1], "postfix"))


def _fenced(parts: Sequence[ET.Element]) -> Element:
    opening = closing = ""
    if _is_fence(parts[0], "prefix"):
        opening, parts = parts[0].text or "", parts[1:]
    if parts and _is_fence(parts[-1], "postfix"):
        closing, parts = parts[-1].text or "", parts[:-1]
    separator = ""
    groups: list[list[ET.Element]] = [[]]
    for each in parts:
        if each.tag == "mo" and each.get("fence") == "true" and each.get("form") is None and (each.text or ""):
            separator = each.text or ""
            groups.append([])
        else:
            groups[-1].append(each)
    return _delimited(opening, closing, separator, groups)


def _delimited(opening: str, closing: str, separator: str, groups: Sequence[Sequence[ET.Element]]) -> Element:
    properties = [_node("m:begChr", val=opening)]
    if separator:
        properties.append(_node("m:sepChr", val=separator))
    properties.append(_node("m:endChr", val=closing))
    return _node("m:d", _node("m:dPr", *properties), *(_holder("m:e", group) for group in groups))


# ---- Sums, integrals, functions


def _nary_parts(node: ET.Element) -> tuple[str, ET.Element | None, ET.Element | None, bool] | None:
    """Return sign, lower and upper limit, and whether these stand below and above; None for anything else."""
    base, below, above = node, None, None
    parts = list(node)
    match node.tag:
        case "msub" | "munder":
            base, below = parts
        case "msup" | "mover":
            base, above = parts
        case "msubsup" | "munderover":
            base, below, above = parts
        case "mo":
            pass
        case _:
            return None
    flat = _flat([base])
    if len(flat) != 1 or flat[0].tag != "mo" or (flat[0].text or "") not in _NARY:
        return None
    sign = flat[0].text or ""
    return sign, below, above, node.tag in ("munder", "mover", "munderover") or sign in _NARY_SUMS


def _nary(
    sign: str,
    below: ET.Element | None,
    above: ET.Element | None,
    has_limits_over: bool,
    *,
    operand: Sequence[ET.Element],
) -> Element:
    properties = [_node("m:chr", val=sign), _node("m:limLoc", val="undOvr" if has_limits_over else "subSup")]
    if below is None:
        properties.append(_node("m:subHide", val="1"))
    if above is None:
        properties.append(_node("m:supHide", val="1"))
    return _node(
        "m:nary",
        _node("m:naryPr", *properties),
        _holder("m:sub", [] if below is None else [below]),
        _holder("m:sup", [] if above is None else [above]),
        _holder("m:e", operand),
    )


def _operand_end(nodes: Sequence[ET.Element], at: int) -> int:
    """Return where the operand of a sum or integral ends: before a relation or sum outside brackets."""
    depth, start = 0, at
    while at < len(nodes):
        text = (nodes[at].text or "") if nodes[at].tag in ("mo", "mi") else _script_base(nodes[at])
        if text in _OPENING:
            depth += 1
        elif text in _CLOSING:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and text in _RELATIONS and not (at == start and text in _SIGNS):
            break
        at += 1
    return at


def _script_base(node: ET.Element) -> str:
    """Return the sign that carries scripts, such as the bracket of ``(a+b)^2``; "" for anything longer."""
    if node.tag in ("msub", "msup", "msubsup") and len(node) and node[0].tag == "mo":
        return node[0].text or ""
    return ""


def _name_text(node: ET.Element) -> str:
    return _text_of(node).replace("\u2006", " ").strip()


def _function_name(node: ET.Element) -> list[Element] | None:
    """Return the elements of a function's name with its limits or power, None for anything else."""
    base = node
    if node.tag in ("msub", "msup", "msubsup", "munder", "munderover") and len(node):
        base = node[0]
    flat = _flat([base])
    if len(flat) != 1 or flat[0].tag not in ("mi", "mo"):
        return None
    name = (flat[0].text or "").replace("\u2006", " ")
    if len(name) < 2 or not name.isascii() or not name.replace(" ", "").isalpha():
        return None
    if base is node:
        return _leaf(flat[0])
    if node.tag in ("munder", "msub") and _name_text(flat[0]) in _LIMIT_NAMES:
        return [_node("m:limLow", _node("m:e", *_leaf(flat[0])), _holder("m:lim", [node[1]]))]
    return _one(node) if node.tag != "msub" else [_node("m:sSub", _holder("m:e", flat), _holder("m:sub", [node[1]]))]


def _can_be_argument(node: ET.Element) -> bool:
    text = node.text or ""
    return node.tag != "mo" or text in _OPENING


def _argument_end(nodes: Sequence[ET.Element], at: int) -> int:
    """Return where the argument of a function ends: after its bracket, else after one sign."""
    if nodes[at].tag == "mspace" and at + 1 < len(nodes):
        at += 1
    if nodes[at].tag == "mo" and (nodes[at].text or "") in _OPENING:
        depth = 0
        for end in range(at, len(nodes)):
            text = (nodes[end].text or "") if nodes[end].tag == "mo" else _script_base(nodes[end])
            depth += (text in _OPENING) - (text in _CLOSING)
            if depth == 0:
                return end + 1
        return at + 1
    return at + 1


# ---- Scripts before a sign, and what stands over and under


def _is_empty_base(node: ET.Element) -> bool:
    return node.tag in ("msub", "msup", "msubsup") and not _text_of(node[0]).strip() and node[0].tag in ("mrow", "mi")


def _pre_scripts(scripts: ET.Element, base: ET.Element) -> Element:
    parts = list(scripts)[1:]
    below = parts[:1] if scripts.tag in ("msub", "msubsup") else []
    above = parts[-1:] if scripts.tag in ("msup", "msubsup") else []
    return _node("m:sPre", _holder("m:sub", below), _holder("m:sup", above), _holder("m:e", [base]))


def _over(base: ET.Element, above: ET.Element) -> Element:
    sign = _single_sign(above)
    if sign in _BARS:
        return _node("m:bar", _node("m:barPr", _node("m:pos", val="top")), _holder("m:e", [base]))
    if sign in _ACCENTS and not _is_operator(base):
        return _node("m:acc", _node("m:accPr", _node("m:chr", val=_ACCENTS[sign])), _holder("m:e", [base]))
    if sign in _BRACES:
        return _group_sign(base, sign, "top")
    return _node("m:limUpp", _holder("m:e", [base]), _holder("m:lim", [above]))


def _under(base: ET.Element, below: ET.Element) -> Element:
    sign = _single_sign(below)
    if sign in _BARS:
        return _node("m:bar", _node("m:barPr", _node("m:pos", val="bot")), _holder("m:e", [base]))
    if sign in _BRACES:
        return _group_sign(base, sign, "bot")
    return _node("m:limLow", _holder("m:e", [base]), _holder("m:lim", [below]))


def _group_sign(base: ET.Element, sign: str, place: str) -> Element:
    other = "bot" if place == "top" else "top"
    properties = _node(
        "m:groupChrPr", _node("m:chr", val=sign), _node("m:pos", val=place), _node("m:vertJc", val=other)
    )
    return _node("m:groupChr", properties, _holder("m:e", [base]))


def _single_sign(node: ET.Element) -> str:
    flat = _flat([node])
    return (flat[0].text or "") if len(flat) == 1 and flat[0].tag == "mo" and len(flat[0].text or "") == 1 else ""


def _is_operator(node: ET.Element) -> bool:
    r"""Tell whether a base is a relation: over such a sign stands a limit, no accent (``\stackrel``)."""
    flat = _flat([node])
    return len(flat) == 1 and flat[0].tag == "mo" and (flat[0].text or "") in _RELATIONS


# ---- Tables and frames


def _matrix(table: ET.Element) -> Element:
    rows = [list(row) for row in table if row.tag == "mtr"]
    columns = max((len(row) for row in rows), default=0)
    if not rows or not columns:
        raise FormulaError("an empty table")
    sides = {"left": "left", "right": "right"}
    first = max(rows, key=len)
    properties = [
        _node("m:mc", _node("m:mcPr", _node("m:count", val="1"), _node("m:mcJc", val=sides.get(side, "center"))))
        for side in (cell.get("columnalign", "center") for cell in first)
    ]
    node = _node("m:m", _node("m:mPr", _node("m:mcs", *properties)))
    for row in rows:
        cells = [_holder("m:e", list(cell)) for cell in row]
        node.append(_node("m:mr", *cells, *(_node("m:e") for _ in range(columns - len(cells)))))
    return node


def _enclosed(node: ET.Element) -> Element:
    notation = (node.get("notation") or "").split()
    if notation in ([], ["box"], ["roundedbox"]):
        return _node("m:borderBox", _holder("m:e", list(node)))
    strikes = {"horizontalstrike": "strikeH", "verticalstrike": "strikeV", "updiagonalstrike": "strikeBLTR"}
    strikes["downdiagonalstrike"] = "strikeTLBR"
    if not all(each in strikes for each in notation):
        raise FormulaError(f"no form for a frame of {' '.join(notation)}")
    hidden = [_node(f"m:{each}", val="1") for each in ("hideTop", "hideBot", "hideLeft", "hideRight")]
    drawn = [_node(f"m:{each}", val="1") for name, each in strikes.items() if name in notation]
    return _node("m:borderBox", _node("m:borderBoxPr", *hidden, *drawn), _holder("m:e", list(node)))


def _text_of(node: ET.Element) -> str:
    return "".join(node.itertext())
