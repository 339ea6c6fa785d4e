# ruff: noqa: E501 - word lists
"""Small words of the languages that chat speaks: passed over in questions, and by them a language is told.

Services layer, data and two pure functions.
"""

from __future__ import annotations

from functools import cache

from app.services.library.folding import fold

_WORDS = {
    "en": """a an the and or but if of to in on at by for from with without into onto over under between during before after
    is are was were be been being am do does did has have had will would can could shall should may might must not no nor
    it its this that these those there here he she they we you i me my mine our us your his her him them their as than then
    so such what when where which who whom whose why how much many any some all each every both either about up out off
    again also just only very too more most other same own yes please per s t don doesn didn isn aren wasn weren what's
    until till while because""",
    "de": """der die das den dem des ein eine einen einem einer eines und oder aber wenn von zu im in am an auf bei für mit ohne
    nach vor aus über unter zwischen ist sind war waren sein wird werden wurde wurden hat haben hatte kann können soll muss
    müssen darf nicht kein keine es er sie wir ihr ich mich mir mein sein ihre unser dies diese dieser dieses wer was wann
    wo wie warum welche welcher welches wieviel viel viele als auch noch nur sehr mehr zum zur vom bis durch um so man pro""",
    "fr": """le la les l un une des du de d et ou mais si à au aux en dans sur sous par pour avec sans entre avant après est sont
    était étaient être été sera a ont avait avoir peut doit ne pas non ce cet cette ces il elle ils elles nous vous je j on
    se sa son ses leur mon ma mes votre notre qui que quoi quand où comment pourquoi quel quelle quels quelles combien
    plus aussi très c qu n s y faut est-ce""",
    "es": """el la los las un una unos unas y o pero si de del al a en con sin por para sobre entre antes después es son era ser
    fue está están ha han había puede debe no lo se su sus mi nuestro este esta estos estas ese esa él ella ellos nosotros
    yo qué que quién quien cuándo cuando dónde donde cómo como cuál cuáles cuánto cuánta cuántos cuántas más muy también
    hasta desde hay""",
    "pt": """o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas com sem por para sobre entre antes depois é
    são era ser foi está estão tem têm há pode deve não lhe seu sua seus suas meu minha nosso este esta estes estas esse
    isso ele ela eles elas nós eu que quem quando onde como qual quais quanto quanta quantos quantas mais muito também
    até desde ao à pelo pela""",
    "ru": """и или но если в во на с со к ко по от до из за для без над под между при о об это этот эта эти тот та те он она оно
    они мы вы я его её их наш ваш мой был была было были есть быть будет не нет да ли что кто когда где как почему какой
    какая какое какие сколько чей который которая же бы так также очень более""",
    "it": """il lo la i gli le un una e o ma se di del della dei delle a al alla in nel nella con senza per su tra fra è sono era
    essere stato ha hanno può deve non si suo sua mio nostro questo questa che chi cosa quando dove come perché quale quali
    quanto quanta quanti quante più molto anche""",
    "nl": """de het een en of maar als van te in op aan bij voor met zonder na uit over onder tussen is zijn was waren worden
    wordt heeft hebben kan moet mag niet geen er hij zij wij ik mijn uw ons dit deze die dat wie wat wanneer waar hoe
    waarom welke hoeveel meer ook zeer""",
}
# Scripts that one of our languages is told by, with a range of each.
_SCRIPTS = (
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7AF),
    ("zh", 0x4E00, 0x9FFF),
    ("ar", 0x0600, 0x06FF),
    ("hi", 0x0900, 0x097F),
    ("ru", 0x0400, 0x04FF),
    ("he", 0x0590, 0x05FF),
    ("th", 0x0E00, 0x0E7F),
    ("el", 0x0370, 0x03FF),
)
_CJK = frozenset(
    "的了吗呢在是有和与或及吧啊什么哪里谁何时多少几如何为怎样の は が を に で と も か です ます".replace(" ", "")
)


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the small words of a language, folded; of one that is not known those of English."""
    return frozenset(fold(word) for word in _WORDS.get(language, _WORDS["en"]).split()) | _CJK


def language_of(text: str) -> str:
    """Return the ISO 639 code of the language of a text, "en" where nothing tells.

    By the script, and for Latin letters by the share of small words; made for questions, which are too short for models.
    """
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return "en"
    for code, low, high in _SCRIPTS:
        share = sum(low <= ord(char) <= high for char in letters) / len(letters)
        if share > (0.08 if code == "ja" else 0.3):
            return code
    words = [fold(word.strip(".,;:!?()\"'«»“”¿¡")) for word in text.replace("'", " ").replace("’", " ").split()]
    counts = {code: sum(word in stop_words(code) for word in words) for code in _WORDS if code != "ru"}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] > counts["en"] else "en"
