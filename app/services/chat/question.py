# ruff: noqa: E501 - patterns of whole languages
"""What a question asks for: its terms with all that means the same, and the kind of answer it wants.

Services layer, pure functions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.services.chat.facts import FactKind, find_facts
from app.services.chat.lexicon import light_words
from app.services.chat.meanings import Meanings, Phrase, meanings
from app.services.chat.stopwords import language_of, stop_words
from app.services.chat.words import Token, tokenize
from app.services.library.folding import fold


class AnswerType(StrEnum):
    """What kind of answer is wanted."""

    AMOUNT = "amount"
    COUNT = "count"
    MEASURE = "measure"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    PERSON = "person"
    PLACE = "place"
    EMAIL = "email"
    PHONE = "phone"
    IDENTIFIER = "identifier"
    REASON = "reason"
    YES_NO = "yes_no"
    OVERVIEW = "overview"
    TEXT = "text"


class Extreme(StrEnum):
    """Which end of a column is asked for."""

    HIGHEST = "highest"
    LOWEST = "lowest"


@dataclass(frozen=True, slots=True)
class QuestionTerm:
    """A word or phrase that what answers must hold.

    Attributes:
        text: As it was asked.
        phrase: Its stems.
        same: Phrases that can mean the same.
        weight: How much it counts, before its rarity.
        is_key: A name, number or code: what it names must be there itself.
    """

    text: str
    phrase: Phrase
    same: tuple[Phrase, ...]
    weight: float
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart.

    Attributes:
        text: The question, standing alone.
        language: ISO 639 code of its language.
        type: What kind of answer it wants.
        terms: What what answers must hold.
        unit: Stem of the noun that is counted ("how many days"); "" for none.
        extreme: Which end of a column is asked for; None for none.
    """

    text: str
    language: str
    type: AnswerType
    terms: tuple[QuestionTerm, ...]
    unit: str = ""
    extreme: Extreme | None = None


_TYPES: tuple[tuple[AnswerType, str], ...] = (
    (AnswerType.OVERVIEW, r"\bsummar(?:y|ise|ize)\b|what (?:is|does) (?:this|the) (?:document|file|text|letter|page|report|article|paper)s?(?: all)? about|what(?:'s| is) (?:this|it) about|what kind of document|main points|worum geht|zusammenfass|de quoi (?:parle|s'agit)|résume|de qué trata|resum[ei]|do que trata|о чем|主要内容|讲什么|总结|概要|要約|लेख किस|عن ماذا"),
    (AnswerType.EMAIL, r"\be-?mail\b|courriel|correo electr|邮箱|电子邮件|メール"),
    (AnswerType.PHONE, r"\b(?:tele)?phone (?:numbers?|no)\b|^(?:the |their |her |his )?(?:tele)?phone\b|\b(?:what|which)(?:'?s| is| are)? (?:\w+(?:'s)? ){0,3}(?:tele)?phone\b(?!s? \w)|\b(?:reach|call|ring|contact)\b.*\b(?:tele)?phone\b|\btel\b|telefon|téléphone|teléfono|телефон|电话|電話"),
    (AnswerType.PERCENT, r"percent|per cent|\bshare\b|what proportion|prozent|pourcentage|porcentaje|процент|百分|比例|占比"),
    (AnswerType.TIME, r"what time|which time|until what time|what hour|um wie ?viel uhr|à quelle heure|a qué hora|a que horas|в котором часу|几点|何時"),
    (AnswerType.DURATION, r"how much (?:time|notice|warning|longer|later|earlier)\b|how long(?! is the (?:boat|lock|river|cable|hose|road|table|street|bridge))|for how many (?:days|weeks|months|years|hours|minutes)|what (?:is the )?(?:duration|notice period|warranty period)|wie lange|combien de temps|quelle (?:est la )?durée|cuánto tiempo|cuánto dura|quanto tempo|как долго|多久|多长时间|どのくらいの期間"),
    (AnswerType.TEXT, r"how often|wie oft|combien de fois|con qué frecuencia"),
    (AnswerType.DATE, r"\bwhen\b|\b(?:what|which) (?:\w+ )?(?:date|day|year|month)\b|by when|since when|until when|\bdue date\b|\bdeadline\b|date of|^(?:\w+ )?date\b|\bwann\b|bis wann|seit wann|welche[sm]? (?:datum|tag|jahr)|\bquand\b|quelle date|à quelle date|cuándo|qué (?:fecha|día|año)|\bquando\b|que data|\bкогда\b|какого числа|什么时候|何时|哪天|哪一天|几月|哪年|いつ|何日|कब|متى"),
    (AnswerType.COUNT, r"how many|number of (?!the)|wie ?viele|combien d(?:e |')|cuánt[oa]s|quant[oa]s|сколько|多少(?!钱|元)|几(?!点|月)|何人|いくつ|कितने|كم"),
    (AnswerType.MEASURE, r"how (?:big|large|high|tall|deep|wide|heavy|far|fast|loud|hot|cold|warm|old|strong|thick|small|short)\b|wie (?:groß|hoch|tief|breit|schwer|weit|schnell|alt|warm|laut)|quelle (?:est la )?(?:taille|hauteur|surface|profondeur|largeur)|(?:what|which) (?:is the |are the )?(?:temperature|weight|length|height|width|depth|size|speed|capacity|level|dimensions|measurements)\b|多大|多高|多深|多重|多长"),
    (AnswerType.AMOUNT, r"how much|\b(?:price|cost|costs|fee|fees|rent|salary|deposit|budget|total|amount|charge|commission|turnover|revenue|profit|toll|wage|income)\b|was kostet|wie ?viel|wie hoch|preis|kosten|miete|betrag|combien|quel (?:est le )?(?:prix|montant|coût)|cuánto|precio|importe|quanto|preço|valor|цена|стоимость|多少钱|多少元|价格|金额|总计|いくら|कितना"),
    (AnswerType.PERSON, r"\bwho(?:m|se)?\b|what(?:'s| is) the name|which (?:company|person|firm|bank|organisation|organization)|name of|\bwer\b|\bwem\b|\bwen\b|wessen|wie hei(?:ß|ss)t|welche firma|\bqui\b(?!\s+\w+\s+que)|quién|\bquem\b|\bкто\b|谁|哪家|誰|कौन|من (?:هو|هي)"),
    (AnswerType.PLACE, r"\bwhere\b|which (?:address|city|town|country|place)|what(?:'s| is) the address|\bwo\b|wohin|woher|welche (?:adresse|stadt)|\boù\b|quelle (?:adresse|ville)|dónde|adónde|\bonde\b|\bгде\b|куда|哪里|哪儿|什么地方|地址|どこ|कहाँ|أين"),
    (AnswerType.REASON, r"\bwhy\b|what(?:'s| is) the reason|reason for|how come|warum|wieso|weshalb|pourquoi|por qué|por que|почему|为什么|なぜ|क्यों|لماذا"),
    (AnswerType.IDENTIFIER, r"\b(?:number|no\.?|nr\.?|id|code|reference|iban|bic|swift)\b(?! of)|nummer|numéro|número|номер|编号|号码|番号"),
    (AnswerType.YES_NO, r"^(?:is|are|was|were|do|does|did|can|could|may|must|should|shall|will|would|has|have|had|am)\b|^(?:ist|sind|war|darf|kann|muss|hat|gibt es|wird)\b|^est-ce|吗[？?]?$|ですか[？?]?$|ますか[？?]?$"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern, re.I)) for kind, pattern in _TYPES)
_HIGHEST = re.compile(
    r"\b(?:highest|largest|biggest|greatest|most expensive|maximum|heaviest|longest|tallest|(?:the )?most)\b|\bhöchste|größte|teuerste|le plus (?:élevé|grand|cher)|最高|最大|最多|最贵",
    re.I,
)
_LOWEST = re.compile(
    r"\b(?:lowest|smallest|cheapest|least|fewest|minimum|lightest|shortest)\b|niedrigste|kleinste|billigste|le moins (?:cher|élevé)|最低|最小|最少|最便宜",
    re.I,
)
_COUNTED = re.compile(r"(?:how many|wie ?viele|combien d(?:e |'))\s*([^\W\d_]+)", re.I)


def analyse(text: str, language: str, *, document_language: str | None = None) -> Question:
    """Take a question apart.

    Args:
        text: The question, standing alone.
        language: ISO 639 code of its language.
        document_language: Language in whose stems passages are compared; that of the question where left out.
    """
    kind = answer_type(text)
    extreme = Extreme.HIGHEST if _HIGHEST.search(text) else Extreme.LOWEST if _LOWEST.search(text) else None
    stemming = document_language or language
    counted = _COUNTED.search(text)
    unit = next((token.stem for token in tokenize(counted.group(1), stemming)), "") if counted else ""
    return Question(text, language, kind, _terms(text, language, stemming), unit, extreme)


_HOW_HIGH = re.compile(
    r"\bhow (?:high|large|big|great) (?:is|are|was|were)(?= (?:the |my |our |a |an |this |that )?(?:[\w-]+ ){0,2}"
    r"(?:deposit|rent|fees?|prices?|costs?|salary|wages?|bonus|discount|fine|penalty|tax|vat|charges?|budget|profit|loss|"
    r"revenue|turnover|debt|loan|amount|total|sum|interest|rate|share|reserve|income|premium|toll)\b)",
    re.I,
)


def answer_type(text: str) -> AnswerType:
    """Return what kind of answer a question wants."""
    plain = text.strip()
    if _HOW_HIGH.search(plain):
        return AnswerType.AMOUNT
    for kind, pattern in _COMPILED:
        if pattern.search(plain):
            return kind
    return AnswerType.TEXT


_QUESTION_PHRASES = re.compile(
    r"\b(?:how (?:much|many|long|often|old|far)|what (?:is|are|was|were|does|do|did|'s) (?:the )?(?:name|amount) of|what's|"
    r"according to (?:the )?(?:document|text|contract|report|invoice)|in (?:the|this) document|please|tell me|"
    r"what does .{0,3}mean|combien de temps|combien d[e']|combien|quel(?:le)?s? (?:est|sont)|à quelle|jusqu'à quand|wie lange|wie viel\w*|"
    r"wie hoch|wie groß|ab wann|bis wann|wann|was kostet|wer|welche\w*|cuánto tiempo|cuánt\w+|qué|cuál|cuándo|dónde|quanto tempo|"
    r"quant[oa]s?|quando|onde|"
    r"(?:at|until|from|by|since|till)? ?(?:what|which) (?:time|day|date|year|month|hour|weekday)|in (?:what|which) (?:year|month)|"
    r"can you tell me|do you know|i (?:would|'d) like to know|what kind of|which kind of|what sort of)\b",
    re.I,
)


_CJK_PHRASES = re.compile(
    r"什么时候|什么地方|什么|哪里|哪儿|哪天|哪一天|哪年|哪些|哪个|哪家|多少|几[本个天年月人次台张条位名元]|多久|多长时间|多长|多大|怎么|怎样|如何|为什么|"
    r"是否|可以|能不能|请问|一次|最多能|能|要|有|的|了|吗|呢|在|是|谁|何时|いつ|どこ|だれ|誰|何[人時日]|いくら|ですか|ますか|は|が|を|に|の|で|と|も",
)


def _terms(text: str, language: str, stemming: str) -> tuple[QuestionTerm, ...]:
    lexicon = meanings(stemming)
    stop = stop_words(language) | (stop_words(stemming) if stemming != language else frozenset())
    has_nouns_in_capitals = language == "de"
    keys = [
        fact
        for fact in find_facts(text)
        if (fact.kind is not FactKind.NAME and any(char.isalnum() for char in fact.text))
        or (fact.kind is FactKind.NAME and (not has_nouns_in_capitals or " " in fact.text))
    ]
    bare = _QUESTION_PHRASES.sub(lambda match: " " * len(match.group()), text)
    bare = _HOW_HIGH.sub(lambda match: " " * len(match.group()), bare)
    bare = _CJK_PHRASES.sub(lambda match: " " * len(match.group()), bare)
    tokens = tokenize(bare, stemming)
    words = [token.stem for token in tokens]
    terms: list[QuestionTerm] = []
    at = 0
    while at < len(tokens):
        length = lexicon.longest_at(words, at)
        token = tokens[at]
        is_stop = fold(token.text) in stop
        if length > 1 and not all(fold(each.text) in stop for each in tokens[at : at + length]):
            phrase = tuple(words[at : at + length])
            written = bare[token.start : tokens[at + length - 1].end]
            terms.append(QuestionTerm(written, phrase, lexicon.same_as(phrase), 1.2))
            at += length
            continue
        is_letter = len(token.text) == 1 and token.text.isupper() and at > 0 and token.text not in "IAOEY"
        if is_letter or (not is_stop and (len(token.stem) > 1 or token.stem.isdigit() or not token.stem.isascii())):
            is_key = is_letter or (
                any(fact.start <= token.start < fact.end for fact in keys)
                and (token.text[:1].isupper() or any(char.isdigit() for char in token.text))
            )
            weight = _weight(token, is_key=is_key, before=text[: token.start], lexicon=lexicon)
            terms.append(QuestionTerm(token.text, (token.stem,), lexicon.same_as((token.stem,)), weight, is_key))
        at += 1
    return tuple({term.phrase: term for term in reversed(terms)}.values())[::-1]


_NOUN_PHRASE = re.compile(
    r"(?:\b(?:the|a|an|of|how many|many|per|each|any|no|some|its|their|which|what kind of|what|for|kein\w*|der|die|das|den|dem|"
    r"le|la|les|l'|des|du|de|el|los|las|del|il)\s+(?:(?!(?:is|are|was|were|be|been|do|does|did|can|may|must|will|has|have|had|of|for|in|on|at|to|by|with|and|or|from|it|he|she|they|i|we|you|"
    r"ist|sind|war|wird|hat|est|sont|était|a|ont|es|son|fue|für|im|am|zu)\b)[\w-]+\s+){0,1}|\bhow much\s+)$",
    re.I,
)


_HEAD = re.compile(r"(?:\b(?:which|what|welche\w*|quel(?:le)?s?|qué|cuál)\s+)$", re.I)
_SUBJECT = re.compile(
    r"(?:^|\b(?:how|what|when|where|why|how (?:much|many|long|often|old|far))\s+)\s*"
    r"(?:is|are|was|were|does|do|did|can|may|must|has|have|will)\s+$",
    re.I,
)


def _weight(token: Token, *, is_key: bool, before: str, lexicon: Meanings) -> float:
    """Return how much a word counts: names most, things much, what happens to them less."""
    if is_key:
        return 1.5
    if fold(token.text) in light_words():
        return 0.15
    if token.stem in lexicon.generic:
        return 0.5
    if token.stem in lexicon.verbs:
        return 0.4
    if _HEAD.search(before):
        return 1.5
    return 1.2 if _NOUN_PHRASE.search(before) or _SUBJECT.search(before) else 0.85


def parts_of(text: str) -> list[str]:
    """Return the questions that a question asks at once ("What is the total and when is it due?"); often only itself."""
    match = re.match(
        r"^(?P<one>.+?)(?:,\s+|,?\s+(?:and|und|et|y|e)\s+)(?P<two>(?:when|who|where|how|what|which|why|by when|wann|wer|wo|wie|was|"
        r"quand|qui|où|combien|cuándo|quién|dónde|cuánto)\b.+)$",
        text.strip(),
        re.I,
    )
    if match:
        return [match.group("one").rstrip(" ?,") + "?", match.group("two")]
    match = re.match(
        r"^(?P<head>(?:what|which|who) (?:is|are|was|were) (?:the )?(?:(?P<owner>[\w'’]+(?:'s|’s)? )?))(?P<one>[\w -]{3,40}?) and "
        r"(?:the |its |their )?(?P<two>[\w -]{3,40}?)(?P<rest>\s+(?:of|for|in|on) .+?)?\??$",
        text.strip(),
        re.I,
    )
    if match and not re.search(r"\bbetween\b|\bboth\b", text, re.I):
        rest = match.group("rest") or ""
        return [f"{match.group('head')}{match.group('one')}{rest}?", f"What is the {match.group('two')}{rest}?"]
    return [text]


def language_of_question(text: str, document_language: str) -> str:
    """Return the language of a question; a short one without small words is in that of the document."""
    told = language_of(text)
    if told == "en" and not any(fold(word.strip("?.,!")) in stop_words("en") for word in text.split()):
        return document_language
    return told
