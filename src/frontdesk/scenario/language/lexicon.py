"""A language's word tables, compiled: which phrase means what.

A meaning is a kind with a whole number, such as ("num", 5), ("weekday", 1) or ("yes", 1). One word may
have several: "second" is an ordinal and a unit of time. The kinds, and what their numbers mean, are the same
in every language; the grammar in `fields` knows only these:

- num, ord, people ("вдвоём"), pair ("a couple"): numbers; `hundred` and `thousand` multiply, `double` repeats
- weekday 0-6, month 1-12, rel (days from today), holiday (month * 100 + day), unit (minutes in one)
- part: MORNING to NIGHT; ampm: 0 or 12; moment and half_of ("полседьмого"): minutes since midnight
- half, quarter, past, to, before ("без"), half_to ("пол"), hour_one ("час"): what clock times are built of
- and_minutes ("y media"), less_minutes ("menos cuarto"): minutes after the hour that was said before them;
  minute_follows ("uhr"): one to nine minutes may follow without a zero
- tens_after: "and" in five and twenty; hour: an hour's own word ("السابعة"); third: twenty minutes
- coming: after a weekday, "the next"; month_rel: 0 or 1 months on, after a day ("الشهر الجاي"); hijri: a
  month or a feast of the moon's calendar, which is no date here; again: repeats the digit before it; twin: a
  digit said once for two ("سبعتين"); many: digits after how many of them there are ("ثلاث سبعات")
- letter_late: a letter's name that is a common word, and a letter only after another ("er")
- kin, brood, along and the like: who comes along, see `people`; note, paid, limit, hundreds: see `prices`
- given: a word that may be a name, whatever else it means
- hours: after the hour of a clock only where "at" comes before ("a las dos horas"; "dos horas" is how long)
- half_more: "anderthalb" (1), "zweieinhalb" (2): so many and a half; street_first: may begin an address
- plural: a unit that needs a number ("stunden"); joined: "all in one word", about an e-mail address;
  letter_name: a letter's own name, nothing else ("jota"), as its code point; till_from: till after a from;
  tens_and: what stands between tens and units, so that without it they are two numbers
- no_or_not: a "no" that denies the value after it, where another value follows ("no el lunes, el martes")
- month_ord: the month an ordinal means after a day ("am ersten zwölften"); month_of: before its number;
  on_day: before a day of the month ("el 24"); particle: inside a name ("von der"); spelt: "with" before the
  letters of a name; provider: a mail service in several words
- at, on, in, from, this, next, last, the, of, and, a: small words that tell one number from another
- sym: the character an e-mail address has there; email_is, number_is, name_is, …: what a value follows
- existing: what is said of an appointment made before; robot: "am I talking to a machine"
- casual: a yes that agrees to nothing when a question or a goodbye follows
- yes, no, cancel, repeat, person, goodbye, wait, thanks, hello: controls; the same with `_alone` only when
  nothing else is said
- filler, carrier, request, suggest: said around a value; hesitation: a sentence that ends there goes on
- ask: a question wherever it stands; ask_first, ask_last: only at that end; modal: unless a wish follows
- correct, not, but: corrections; refuse and lacking (the next word): what is said after it is not wanted
- or: between two values that might both be meant; neither: none of them; any: "any time is fine"
- between and till ("to", "until"): the ends of a range; after: "not before", "from … on": a range without end
- weekend: two days, so no date; vague_unit: minutes in "next month", which is no date either
- money: the ISO 4217 number of a currency (EUR 978, USD 840, GBP 826, RUB 643, ILS 376, SAR 682, AED 784,
  EGP 818, CHF 756, MXN 484); cents: its hundredth part; million multiplies; dozen (12) and tens
  ("десяток") multiply too
- gap: a space between the parts of a code; slash: the character between the parts of a number ("дробь")
- letter: the capital letter that a word stands for ("alpha", "zed", "вэ"), as its code point; capital: said
  before a letter; as_in: between a letter and a word that begins with it
- id_is, address_is, postcode_is: what such a value follows; choice_nth: "one" in "the second one"
- num_and: "and" that joins tens and units, which without it are two numbers ("חמישים ושתיים")
- i_said: "I said", after which "not" is no "no" ("אמרתי שמונה לא שבע"); hour is said of feminine numerals too
- not_after: "does not suit me", said after the value it denies
- day_mark: "of the month", after the number of a day; not_or_no: a word that is both "no" and "not" ("לא")
- about, up_to: before a value that is not exact; decimal: the point in a number; and_half: "and a half"
- vague: a word that takes the number out of what follows ("several"); flat: before a door's number
- unit_of and counted_after: a unit or "тысяч" before its number ("минут сорок"); year_mark: after a year
- easter: a feast, in days after Easter Sunday; beyond: "after" a day, so that the day itself is not meant
- couples: two persons each; advent: a Sunday in Advent, the first to the fourth
- except: with `any` before it, takes away what follows
- possessive: "my" before a companion; sums_up: before the value that all said so far comes to ("so three")
- guess: "maybe", an answer that decides nothing
- past_rel, ago, ago_before, gone, gone_after, last_week, last_year, since: days gone by (see `bygone`)
- day_shift, one_after, same_day, last_day, before_then, so_far, too, or_so, before_day, after_day, occasion,
  table, no_more: days and hours beside others (see `occasions`)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

MINUTE, HOUR, DAY, WEEK, MONTH = 1, 60, 1440, 10080, 43200
MORNING, NOONTIME, AFTERNOON, EVENING, NIGHT = 1, 2, 3, 4, 5

_SOUNDS = (
    "uh um uhm er erm hmm hm ah well so äh ähm öh tja also eh em este pues bueno э эм эээ м ммм ну вот "
    "اه يعني طيب אה אמ אממ טוב"
)
NOISE = frozenset(_SOUNDS.split())
"""Sounds of somebody thinking, in any language: no part of any value."""

Meanings = Mapping[str, int]
_FOLDED = str.maketrans("’׳ё٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "''е01234567890123456789")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A word as the tables have it: lower case, one apostrophe, ё as е, digits as 0 to 9."""
    return word.lower().translate(_FOLDED)


def phrases(text: str) -> tuple[str, ...]:
    """The phrases in `a | b c | d`."""
    return tuple(phrase.strip() for phrase in text.split("|") if phrase.strip())


def listed(text: str) -> tuple[str, ...]:
    """The words in `text`."""
    return tuple(text.split())


def whole(word: str) -> tuple[str, ...]:
    """A word in one piece."""
    return (word,)


@dataclass(frozen=True, eq=False)
class Language:
    """One language's tables.

    `kinds` maps a kind to phrases with their numbers, or to `a | b | c`, each meaning 1. `stem` is shared by
    the forms of a word. `light` words may be missing from a trigger. `providers` are mail services as they
    sound, `spell` writes a word in Latin letters. `noun_after` names words after which a trigger is not one
    ("a book"), `unlike` words that are no form of another although their stem says so ("booked").

    `plain` is how a word is looked up, so that "für", "fuer" and "fur" are one entry; `cut` takes a word
    apart that is written in one ("dienstagabend"): the pieces, put together, must be the word. `day_number`:
    a plain number after a weekday is the day of the month ("el lunes treinta"). `name_words`: the most words
    of a name, particles not counted.
    `shortest_own` is how many letters a word needs to stand for the one option that has it.
    `week_begins` is the weekday a week begins with, 0 for Monday.
    """

    code: str
    kinds: Mapping[str, Mapping[str, int] | str]
    stem: Callable[[str], str]
    light: frozenset[str] = frozenset()
    providers: Mapping[str, str] = field(default_factory=dict)
    region: str | None = None
    spell: Callable[[str], str] = str
    unlike: frozenset[str] = frozenset()
    noun_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    plain: Callable[[str], str] = str
    week_begins: int = 0
    shortest_own: int = 4
    cut: Callable[[str], tuple[str, ...]] = whole
    day_number: bool = False
    name_words: int = 3
    lexicon: Mapping[str, tuple[tuple[tuple[str, ...], Meanings], ...]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lexicon", compile_phrases(self.kinds, self.plain))


def compile_phrases(
    kinds: Mapping[str, Mapping[str, int] | str], plain: Callable[[str], str] = str
) -> dict[str, tuple[tuple[tuple[str, ...], Meanings], ...]]:
    """By first word: the phrases that begin with it and their meanings, the longest first."""
    meanings: dict[tuple[str, ...], dict[str, int]] = {}
    for kind, table in kinds.items():
        entries = dict.fromkeys(phrases(table), 1) if isinstance(table, str) else table
        for phrase, value in entries.items():
            words = tuple(plain(fold(word)) for word in _WORD.findall(phrase))
            meanings.setdefault(words, {})[kind] = value
    by_first: dict[str, list[tuple[tuple[str, ...], Meanings]]] = {}
    for words, meaning in meanings.items():
        by_first.setdefault(words[0], []).append((words, meaning))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in by_first.items()
    }
