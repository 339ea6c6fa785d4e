"""Values that have no label but a place or a look: the name at the top, an address, a job title. Services layer; pure.

What is found so is never more than weakly supported.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from app.services.extract.labels import Candidate
from app.services.extract.lines import SourceLine
from app.services.extract.patterns import Found, values
from app.services.extract.schema import FieldSpec
from core.fields import FieldKind
from core.model import BlockKind

_TITLES = frozenset(
    "invoice|tax invoice|simplified tax invoice|receipt|sales receipt|bill|rechnung|quittung|beleg|facture|reçu|"  # noqa: SIM905 - short
    "factura|recibo|fattura|ricevuta|fatura|factuur|kassenbon|发票|請求書|領収書|cash sales|cash bill|original|copy|"
    "duplicate|welcome|thank you|page 1|credit note|delivery note|order|quotation".split("|")
)
_COMPANY = re.compile(
    r"(?<!\w)(?:gmbh|ag|kg|ohg|ug|e\.?\s?k\.?|e\.?v\.?|ltd|limited|llc|llp|inc|corp|co|plc|s\.?a\.?s?|s\.?r\.?l\.?|"
    r"sarl|eurl|s\.?l\.?u?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|aps|sdn\.?\s*bhd|s/b|pte|pty|bhd|enterprise|"
    r"company|group|restaurant|restoran|pharmacy|hardware|trading|holdings|market|shop|store|stationery)(?!\w)",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?<!\w)(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|blvd|square|platz|straße|strasse|str\.|weg|allee|gasse|"
    r"rue|avenue|boulevard|place|calle|plaza|via|piazza|rua|jalan|jln|lot|level|floor|suite|p\.?o\.? box|box)(?!\w)",
    re.IGNORECASE,
)
_STREET_END = re.compile(
    r"[^\W\d_]{3,}(?:straße|strasse|str\.|weg|allee|gasse|platz|straat|laan|gatan|vej)\s+\d", re.IGNORECASE
)
_POSTCODE = re.compile(
    r"(?<!\d)\d{4,6}\s+[^\W\d_]{2,}|(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?!\w)|[A-Z]{2}\s+\d{5}(?!\d)"
)
_JOB = re.compile(
    r"(?<!\w)(?:manager|director|engineer|consultant|sales|marketing|officer|ceo|cto|cfo|founder|partner|president|head|"
    r"assistant|designer|developer|architect|lawyer|attorney|professor|dr|doctor|nurse|teacher|leiter(?:in)?|"
    r"geschäftsführer(?:in)?|berater(?:in)?|ingenieur(?:in)?|inhaber(?:in)?|directeur|directrice|responsable|gérant|"
    r"ingénieur|director(?:a)?|gerente|direttore|responsabile|owner|analyst|specialist|executive|editor|baker|cook|chef|"
    r"carpenter|electrician|gardener|translator|photographer|mechanic)(?!\w)",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?<!\w)(?:consulting|consultants|studios?|associates|partners|solutions|services|systems|technolog(?:y|ies)|bank|"
    r"universit\w+|institut\w*|clinic|klinik|hotel|agency|agentur|foundation|stiftung|museum|school|college|academy|"
    r"bakery|workshop|laborator\w+|labs?|bureau|works|industries|international|media|press|verlag)(?!\w)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:(?:dr|prof|mr|mrs|ms|herr|frau)\.?\s+)*[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){1,3}", re.IGNORECASE
)
_MOST_TOP_LINES = 12
_LONGEST_ADDRESS = 200  # characters
_OF_EMAIL = 15.0  # what a name is worth more that the e-mail address on the card repeats


def placed(spec: FieldSpec, lines: Sequence[SourceLine], *, is_month_first: bool) -> list[Candidate]:
    """Return values that a field may have by their place or look, the best first."""
    match spec.role:
        case "seller":
            return _seller(lines)
        case "company":
            return _companies(lines) or _of_domain(lines) or _organisations(lines) or _seller(lines)
        case "person":
            return _persons(lines)
        case "job_title":
            return [
                _whole(lines, index, 50.0 - index)
                for index, line in enumerate(lines[:30])
                if _JOB.search(line.text) and len(line.text) < 60 and not _is_contact(line.text)
            ] or _under_the_name(lines)
        case "address":
            return [
                _whole(lines, index, 50.0 - index) for index, line in enumerate(lines[:40]) if is_address(line.text)
            ][:1]
        case "any" | "iban" | "date":
            kind = spec.kind
            return [
                Candidate(found, index, None, "", 50.0 - index)
                for index, line in enumerate(lines)
                for found in values(kind, line.text, is_month_first=is_month_first)
                if not (kind is FieldKind.PHONE and re.search(r"fax", line.folded))
            ]
    if spec.kind in (FieldKind.IBAN, FieldKind.VAT_ID, FieldKind.EMAIL):
        return [
            Candidate(found, index, None, "", 50.0 - index)
            for index, line in enumerate(lines)
            for found in values(spec.kind, line.text)
        ]
    return []


def is_address(text: str) -> bool:
    """Tell whether a line looks like a part of a postal address."""
    text = text[:_LONGEST_ADDRESS]
    has_digit = any(map(str.isdigit, text))
    return has_digit and bool(_STREET.search(text) or _STREET_END.search(text) or _POSTCODE.search(text))


def _is_contact(text: str) -> bool:
    return any(values(kind, text) for kind in (FieldKind.EMAIL, FieldKind.PHONE, FieldKind.URL, FieldKind.DATE))


def _seller(lines: Sequence[SourceLine]) -> list[Candidate]:
    """Return lines of the top of the first page that may be the name of who sells, the best first."""
    if not lines:
        return []
    first = lines[0].page_index
    found: list[Candidate] = []
    heights = sorted(line.bbox.height for line in lines if line.page_index == first)
    usual = heights[len(heights) // 2]
    for index, line in enumerate(lines[:_MOST_TOP_LINES]):
        text = line.text.strip(" *-=_.:")
        letters = sum(map(str.isalpha, text))
        if line.page_index != first or line.cells or letters < 3 or letters < 0.5 * len(text.replace(" ", "")):
            continue
        if text.casefold() in _TITLES or is_address(text) or _is_contact(text) or ":" in text:
            continue
        if values(FieldKind.AMOUNT, text):
            continue
        score = 40.0 - 2.5 * index + 12.0 * bool(_COMPANY.search(text))
        score += 6.0 * (line.kind is BlockKind.HEADING) + 3.0 * min(line.bbox.height / max(usual, 1.0) - 1.0, 2.0)
        found.append(_whole(lines, index, score))
    return sorted(found, key=lambda each: -each.score)


def _companies(lines: Sequence[SourceLine]) -> list[Candidate]:
    return [
        _whole(lines, index, 50.0 - index)
        for index, line in enumerate(lines[:30])
        if _COMPANY.search(line.text) and not _is_contact(line.text) and len(line.text) < 80
    ]


def _organisations(lines: Sequence[SourceLine]) -> list[Candidate]:
    return [
        _whole(lines, index, 45.0 - index)
        for index, line in enumerate(lines[:30])
        if _ORGANISATION.search(line.text) and _is_plain(line.text) and not _JOB.search(line.text)
    ]


def _of_domain(lines: Sequence[SourceLine]) -> list[Candidate]:
    """Return lines that say in words what the domain of an e-mail or web address says, the best first."""
    domains = {_letters(each.partition("@")[2]) for each in _emails(lines)}
    found = []
    for index, line in enumerate(lines[:30]):
        words = [folded for word in line.text.split() if len(folded := _letters(word)) >= 4]
        named = [word for word in words if any(word in domain for domain in domains)]
        if named and _is_plain(line.text):
            found.append(_whole(lines, index, 45.0 - index + 10.0 * len(named) / len(words)))
    return sorted(found, key=lambda each: -each.score)


def _persons(lines: Sequence[SourceLine]) -> list[Candidate]:
    """Return lines that may be the name of a person, the best first."""
    people = [_letters(each.partition("@")[0]) for each in _emails(lines)]
    found = []
    for index, line in enumerate(lines[:30]):
        text = line.text.strip()
        is_name = len(text) < 50 and _NAME.fullmatch(text) is not None
        if not is_name or _COMPANY.search(text) or _JOB.search(text) or is_address(text) or text.casefold() in _TITLES:
            continue
        words = [word for word in text.split() if word[0].isalpha()]
        if not all(word[0].isupper() or len(word) <= 3 for word in words):
            continue
        score = 40.0 - index + line.bbox.height / 10.0 - 8.0 * bool(_ORGANISATION.search(text))
        parts = [folded for word in words if len(folded := _letters(word)) >= 3]
        score += _OF_EMAIL * any(part in person for part in parts for person in people)
        found.append(_whole(lines, index, score))
    return sorted(found, key=lambda each: -each.score)


def _under_the_name(lines: Sequence[SourceLine]) -> list[Candidate]:
    """Return the line under the name of a person, where a card has the title and it is nothing else."""
    people = _persons(lines)
    if not people or people[0].line + 1 >= len(lines):
        return []
    index = people[0].line + 1
    text = lines[index].text.strip()
    is_other = _COMPANY.search(text) or _ORGANISATION.search(text) or index in {each.line for each in _of_domain(lines)}
    if is_other or not _is_plain(text) or any(map(str.isdigit, text)) or len(text) > 50:
        return []
    return [_whole(lines, index, 20.0)]


def _is_plain(text: str) -> bool:
    """Tell whether a line is neither an address of any kind nor a number with a label."""
    is_short = 3 <= len(text) < 80
    return is_short and ":" not in text and "@" not in text and not is_address(text) and not _is_contact(text)


def _emails(lines: Sequence[SourceLine]) -> list[str]:
    return [str(found.value) for line in lines[:60] for found in values(FieldKind.EMAIL, line.text)]


def _letters(text: str) -> str:
    """Return the plain letters of a text: case, accents and signs do not count."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if char.isalpha() and not unicodedata.combining(char))


def _whole(lines: Sequence[SourceLine], index: int, score: float) -> Candidate:
    text = lines[index].text
    return Candidate(Found(0, len(text), text, " ".join(text.split())), index, None, "", score)
