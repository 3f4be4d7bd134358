"""Which language an utterance is in: by its script, else by its small words and the letters of the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log

from frontdesk.scenario.language.de import GERMAN
from frontdesk.scenario.language.en import ENGLISH
from frontdesk.scenario.language.es import SPANISH
from frontdesk.scenario.language.lexicon import fold

SCRIPTS = {
    "ru": re.compile("[\u0400-\u04ff]"),
    "ar": re.compile("[\u0600-\u06ff\u0750-\u077f]"),
    "he": re.compile("[\u0590-\u05ff]"),
}
"""The languages that a script is enough to tell."""
LATIN = re.compile("[a-zA-ZÀ-ɏ]")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
MAIL = re.compile(r"\S+@\S+")
LIMIT = 300
"""Characters that are looked at; after so many nothing changes any more."""
SMALL_WORD = 4.0
"""What a small word of one language counts, in the units of a word's letters."""
CLEAR = 1.0
"""By so much another language must be likelier than the first one to be taken for it."""

SMALL = {
    "en": "the a an i you he she it we they me my your his her our their is are was were be been am do "
    "does did have has had can could will would should may might to of in on at for with from by about and "
    "or but not no yes this that these those there here what when where who why how which if so just "
    "please thanks hello hi i'd i'm it's don't can't got want need know tell give take make come some any "
    "all more much many very too also then than as up out off over after before again still now today "
    "tomorrow tonight morning afternoon evening week o'clock half past okay sure right something else "
    "another next last one two three four five six seven eight nine ten book appointment monday tuesday "
    "wednesday thursday friday saturday sunday where's what's i've i'll you're won't didn't doesn't isn't "
    "sorry cancel call back speak open close price cost money order delivery box address good day bye hey "
    "thank well really quite nobody anything nothing everything every day time name number phone",
    "de": "ich du er sie es wir ihr mich mir mein meine meinen ihnen ihre ihren uns unser ist sind war bin "
    "habe hat haben hatte kann können könnte möchte will würde werde wird muss soll der die das den dem "
    "des ein eine einen einem einer und oder aber nicht kein keine ja nein bitte danke hallo guten tag "
    "morgen abend was wann wo wer warum wie welche wieviel viel im am an auf aus bei mit nach von vom zu "
    "zum zur für um über unter bis seit ohne gegen auch noch schon nur sehr mal gern gerne so wenn dass ob "
    "da hier dort jetzt heute nächste nächsten woche monat montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag uhr halb viertel eins zwei drei vier fünf sechs sieben acht neun zehn etwas nichts "
    "alles wieder doch denn als gibt geht machen kommen termin brauche hätte wäre vielleicht leider "
    "einfach dann sich mehr tschüss genau okay preis kosten kostet offen geöffnet rufen zurück absagen "
    "verschieben schmerzen zahn arzt name nummer telefon ihr ihrer diese dieser dieses",
    "es": "yo tú él ella usted nosotros ellos me te se lo la le nos les mi mis su sus un una unos unas el "
    "los las de del al a en con por para sin sobre entre hasta desde y o pero si no sí que qué cuál cuándo "
    "dónde quién cómo cuánto cuánta cuántos es son está están estoy soy era ser estar hay he ha han hemos "
    "tengo tiene tienen puedo puede pueden podría quiero quisiera quería necesito hola buenos días buenas "
    "tardes gracias favor hoy mañana tarde noche semana mes lunes martes miércoles jueves viernes sábado "
    "domingo hora horas media cuarto uno dos tres cuatro cinco seis siete ocho nueve diez más muy ya "
    "también algo nada todo esto eso ese esta este aquí ahora bien vale reservar cita mesa personas va voy "
    "hacer hago ver dar adiós claro precio cuesta abren abierto cancelar cambiar pedido envío llamar "
    "número teléfono nombre donde cuando como cuanto que tu el si mas dia perdón otra otro vez",
}
"""The words that people say most, by language; those of several languages count less."""
BORROWED = {
    "en": "the a an of one two three four five six seven eight nine ten book money order delivery box "
    "address name number phone price cost time day good last next open close up on out up",
    "de": "der die das den dem des ein eine von zum zur am im in und uhr eins elf mal ja ist",
    "es": "el la los las lo un una uno de del al y e o mesa dos tres si no es son me mi tu su",
}
"""Words that names, labels and brands have in any language: "La Traviata", "Das Boot", "Premium Box"."""
LETTERS = {
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ß": "de",
    "ä": "de",
    "ö": "de",
    "ü": "de",
    "á": "es",
    "í": "es",
    "ó": "es",
    "é": "es",
}


def identify(text: str, among: Sequence[str]) -> str:
    """The language of `text` as one of the codes `among`; the first of them when the words do not tell."""
    text = MAIL.sub(" ", text[:LIMIT])
    first = among[0]
    by_script = _by_script(text, among)
    if by_script:
        return by_script
    latin = [code for code in among if code.split("-")[0].lower() in SMALL]
    if len(latin) < 2:
        return latin[0] if latin and LATIN.search(text) and _base(first) in SCRIPTS else first
    scores = likelihoods(text)
    best = max(latin, key=lambda code: scores[_base(code)])
    floor = scores.get(_base(first), float("-inf"))
    return best if scores[_base(best)] - floor >= CLEAR or first not in latin else first


def tells(text: str, code: str, instead_of: str) -> bool:
    """Whether so few words are surely said in language `code` and not in the other one: with two of its small
    words that the other has not, or with one that no name or brand has, and another word."""
    own, other = _base(code), _base(instead_of)
    if own in SCRIPTS:
        return _by_script(text, (code,)) is not None
    said = [fold(word) for word in WORD.findall(MAIL.sub(" ", text[:LIMIT]))]
    own_words = [word for word in said if word in _said_most(own) and word not in _said_most(other)]
    if len(set(own_words)) > 1:
        return True
    return len(said) > 1 and any(word not in _borrowed(own) for word in own_words)


def lead(text: str, code: str, instead_of: str) -> float:
    """By how much `text` fits a language in Latin letters better than the other one, or than any, where that
    one has other letters; 0 for a language in other letters."""
    scores = likelihoods(MAIL.sub(" ", text[:LIMIT]))
    own, other = _base(code), _base(instead_of)
    if own not in scores:
        return 0.0
    others = [other] if other in scores else [one for one in scores if one != own]
    return scores[own] - max(scores[one] for one in others)


def likelihoods(text: str) -> dict[str, float]:
    """How well `text` fits each of the languages written in Latin letters: log likelihoods."""
    profile = _profile()
    scores = dict.fromkeys(SMALL, 0.0)
    for letter in text.lower():
        if letter in LETTERS:
            scores[LETTERS[letter]] += SMALL_WORD
    for found in WORD.findall(text):
        word = fold(found)
        shared = [code for code, words in _small().items() if word in words]
        for code in SMALL:
            scores[code] += SMALL_WORD / len(shared) if code in shared else _letters(word, profile[code])
    return scores


def _base(code: str) -> str:
    return code.split("-")[0].lower()


def _by_script(text: str, among: Sequence[str]) -> str | None:
    """The language whose script most letters are in."""
    counts = {code: len(SCRIPTS[_base(code)].findall(text)) for code in among if _base(code) in SCRIPTS}
    if not counts:
        return None
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] and counts[best] >= len(LATIN.findall(text)) / 2 else None


@lru_cache(maxsize=16)
def _said_most(code: str) -> frozenset[str]:
    return frozenset(fold(word) for word in SMALL.get(code, "").split())


@lru_cache(maxsize=16)
def _borrowed(code: str) -> frozenset[str]:
    return frozenset(fold(word) for word in BORROWED.get(code, "").split())


@lru_cache(maxsize=1)
def _small() -> Mapping[str, frozenset[str]]:
    """The small words, and those that the language's tables know: numbers, days, courtesies. Single letters
    are spelled alike everywhere."""
    tables = {"en": ENGLISH, "de": GERMAN, "es": SPANISH}
    return {
        code: _said_most(code)
        | {
            word
            for entries in tables[code].lexicon.values()
            for phrase, _ in entries
            for word in phrase
            if len(word) > 1
        }
        for code in SMALL
    }


@lru_cache(maxsize=1)
def _profile() -> Mapping[str, Mapping[str, float]]:
    """By language: the log probability of each group of three letters, and of one never seen as ``."""
    counted = {code: Counter(g for word in words for g in _groups(word)) for code, words in _small().items()}
    kinds = len(set().union(*counted.values()))
    return {
        code: {"": -log(sum(groups.values()) + kinds)}
        | {group: log(count + 1) - log(sum(groups.values()) + kinds) for group, count in groups.items()}
        for code, groups in counted.items()
    }


def _groups(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


def _letters(word: str, profile: Mapping[str, float]) -> float:
    groups = _groups(word)
    return sum(profile.get(group, profile[""]) for group in groups) / max(1, len(groups)) * 0.8 + 5
