"""LaTeX to MathML by latex2mathml, with what models and people write made ready for it and its result checked.

Exporters layer. The library lets unknown commands and missing arguments pass as odd MathML; here they make a formula
that cannot be converted, and the caller shows the source instead. No text of a document reaches HTML or Word but
through the tree that is built here of known elements.
"""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET

from exporters.plain_text import printable, single_line

_LONGEST = 8_000  # characters; the converter's time grows faster than its input
_DEEPEST = 60  # braces in braces, and elements in elements

_WRAPPERS = (("$$", "$$"), ("\\[", "\\]"), ("\\(", "\\)"), ("$", "$"))
_OUTER = re.compile(r"\\begin\{(equation\*?|displaymath|math)\}(.*)\\end\{\1\}", re.DOTALL)
_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%[^\n]*")
_LABEL = re.compile(r"\\(?:label|ref|eqref|cite)\s*\{[^{}]*\}|\\(?:nonumber|notag|displaystyle)(?![A-Za-z])")
_END = re.compile(r"(?:\\\\|\\[,;:! ]|~|\s)+$")
_MATRIX_ROWS = re.compile(
    r"\\(begin|end)\{(aligned|alignedat|alignat\*?|gathered|gather\*?|eqnarray\*?|multline\*?|align\*?|split)\}"
    r"((?<=at\})\{\d+\}|(?<=at\*\})\{\d+\})?"
)
_SYNONYMS = {
    r"\dfrac": r"\frac",
    r"\tfrac": r"\frac",
    r"\cfrac": r"\frac",
    r"\dbinom": r"\binom",
    r"\tbinom": r"\binom",
    r"\bm": r"\boldsymbol",
    r"\textbf": r"\mathbf",
    r"\lt": r"<",
    r"\gt": r">",
    r"\dots": r"\ldots",
    r"\widebar": r"\overline",
    r"\operatorname*": r"\operatorname",
}
_TEXT_ESCAPE = re.compile(r"\\([&%#$_{}])")
_UPRIGHT = re.compile(r"&#x000[46][0-9A-F];|&#x000[57][0-9A];")  # how the library writes a letter of \\mathrm
_COMMAND = re.compile(r"\\[A-Za-z]+\*?")

# Elements that are kept, with the number of children each must have; None for any number.
_ARITY: dict[str, int | None] = {
    "math": None,
    "mrow": None,
    "mi": 0,
    "mn": 0,
    "mo": 0,
    "mtext": 0,
    "mspace": 0,
    "mfrac": 2,
    "msqrt": None,
    "mroot": 2,
    "msub": 2,
    "msup": 2,
    "msubsup": 3,
    "munder": 2,
    "mover": 2,
    "munderover": 3,
    "mtable": None,
    "mtr": None,
    "mtd": None,
    "mstyle": None,
    "mpadded": None,
    "mphantom": None,
    "menclose": None,
}
_ATTRIBUTES = frozenset(
    (
        "accent",
        "columnalign",
        "columnspacing",
        "displaystyle",
        "fence",
        "form",
        "linebreak",
        "linethickness",
        "mathvariant",
        "maxsize",
        "minsize",
        "movablelimits",
        "notation",
        "rowspacing",
        "scriptlevel",
        "stretchy",
        "width",
    )
)
_VALUE = re.compile(r"[A-Za-z0-9.%+\- ]{1,40}")


class FormulaError(Exception):
    """The LaTeX of a formula cannot be converted; its source is shown instead. Never shown to people itself."""


def mathml_of(latex: str) -> ET.Element:
    r"""Return the ``math`` element of a formula in display style.

    Args:
        latex: The source, with or without dollars or ``\[ \]`` around it.

    Raises:
        FormulaError: If the source is no LaTeX, uses a command that is not known, or is longer or deeper than any
            formula on a page.
    """
    # Loaded with the first formula: the table of commands costs some 30 ms.
    from latex2mathml import exceptions
    from latex2mathml.converter import convert_to_element

    refusals = tuple(
        each for each in vars(exceptions).values() if isinstance(each, type) and issubclass(each, Exception)
    )
    source = _prepared(latex)
    try:
        found = convert_to_element(source, display="block")
    except refusals as error:
        raise FormulaError(type(error).__name__) from error
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration, RuntimeError, RecursionError) as error:
        # What the library runs into on sources that it does not foresee (RuntimeError: a generator that ended).
        raise FormulaError(f"{type(error).__name__}: {error}") from error
    return _checked(found, 0)


def mathml_markup(math: ET.Element, *, latex: str = "", is_inline: bool = False) -> str:
    """Return a ``math`` element of ``mathml_of`` as markup for HTML: elements, known attributes and escaped text only.

    Args:
        math: The formula.
        latex: Its source, which programs without MathML show; "" for none.
        is_inline: Whether it stands inside a line of text.
    """
    display = "inline" if is_inline else "block"
    described = f' alttext="{html.escape(single_line(latex))}"' if latex else ""
    return f'<math display="{display}"{described}>{"".join(map(_markup, math))}</math>'


def _markup(node: ET.Element) -> str:
    attributes = "".join(f' {key}="{html.escape(value)}"' for key, value in node.attrib.items())
    inner = html.escape(node.text or "", quote=False) if len(node) == 0 else "".join(map(_markup, node))
    return f"<{node.tag}{attributes}>{inner}</{node.tag}>"


def _prepared(latex: str) -> str:
    text = latex.strip()
    if len(text) > _LONGEST:
        raise FormulaError("longer than any formula")
    text = " ".join(_COMMENT.sub(r"\1", text).split())
    for opening, closing in _WRAPPERS:
        if len(text) >= len(opening) + len(closing) and text.startswith(opening) and text.endswith(closing):
            text = text[len(opening) : len(text) - len(closing)].strip()
            break
    while (outer := _OUTER.fullmatch(text)) is not None:
        text = outer.group(2).strip()
    if "$" in text.replace(r"\$", ""):
        raise FormulaError("a dollar inside")
    text = _COMMAND.sub(lambda found: _SYNONYMS.get(found.group(), found.group()), text)
    # The converter knows one form of aligned rows.
    text = _MATRIX_ROWS.sub(lambda found: f"\\{found.group(1)}{{align*}}", text)
    text = _END.sub("", _LABEL.sub("", text))
    if not text:
        raise FormulaError("empty")
    depth = deepest = 0
    for sign in re.findall(r"\\.|[{}]", text, re.DOTALL):
        depth += (sign == "{") - (sign == "}")
        deepest = max(deepest, depth)
        if depth < 0:
            raise FormulaError("a brace closes that nothing opened")
    if depth or deepest > _DEEPEST:
        raise FormulaError("braces that do not pair, or too many")
    return text


def _checked(node: ET.Element, depth: int) -> ET.Element:
    """Return a copy of known elements and attributes, its character references resolved."""
    name = node.tag
    arity = _ARITY.get(name, -1)
    if arity == -1 or depth > 4 * _DEEPEST:
        raise FormulaError(f"element {name}")
    raw = node.text or ""
    if name != "mtext" and (raw.startswith("\\") or raw in ("&", "{", "}", "^", "_", "#")):
        raise FormulaError(f"unknown command or stray sign {raw}")
    if arity is not None and len(node) != arity:
        raise FormulaError(f"{name} with {len(node)} parts")
    copy = ET.Element(name)
    copy.attrib.update(
        (key, value) for key, value in node.attrib.items() if key in _ATTRIBUTES and _VALUE.fullmatch(value)
    )
    if arity == 0:
        # The library writes signs as references, which only its own markup resolves.
        text = html.unescape(raw)
        if name == "mi" and _UPRIGHT.fullmatch(raw):
            copy.set("mathvariant", "normal")
        copy.text = printable(_TEXT_ESCAPE.sub(r"\1", text) if name == "mtext" else text)
    copy.extend([_checked(child, depth + 1) for child in node])
    return copy
