"""A person's name: after "my name is", or as the answer when a name was asked. In Title Case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between, only_but
from frontdesk.scenario.fields.letters import run_at
from frontdesk.scenario.fields.name_denied import not_the_other
from frontdesk.scenario.fields.name_parts import in_parts
from frontdesk.scenario.fields.name_remarks import (
    about_spelling,
    after_leads,
    ends_name,
    given,
    is_remark,
    names_a_thing,
    only_given,
    others_given,
    put_right,
    second_thoughts,
)
from frontdesk.scenario.fields.name_whose import (
    another_speaks,
    in_full,
    in_part,
    meant_for,
    others_after,
    unknown,
)
from frontdesk.scenario.fields.name_words import WHOSE, as_written, is_family_name, past_titles, past_whose
from frontdesk.scenario.language.naming import LINKS
from frontdesk.scenario.language.no_names import is_no_name

NOT_A_NAME = (
    *("num", "ord", "weekday", "rel", "unit", "part", "ampm", "sym", "ask", "ask_first", "request", "not"),
    *("cancel", "repeat", "person", "goodbye", "wait", "thanks", "hello", "no", "yes", "correct", "carrier"),
    *(
        "name_is",
        "persons",
        "companion",
        "self",
        "last",
        "number_is",
        "moment",
        "as_in",
        "no_alone",
        "yes_alone",
        "repeat_alone",
    ),
)
WRITTEN_ON = ("o", "mc")
"""Words of a name that the next one is written on to: O'Connor, McDonald."""
KIN = 4
"""Words that tell whose name follows, at most."""
AROUND = ("filler", "carrier", "hello", "hesitation", "yes", "thanks", "name_maybe", "name_is", "correct")


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The names said: after a carrier at any time, bare or after "I'm" only when asked."""
    found = not_the_other(heard, _name, _said, asked=asked) or _said(heard, asked)
    if found:
        yield found


def _said(heard: Hearing, asked: bool) -> Match | None:
    found = (in_parts(heard, _name, _first_part) if asked else None) or _carried(heard, "name_is")
    asks = heard.has(0, "ask_first", "ask") and not heard.has(0, "given", "name_maybe")
    if found is None and asked and not asks and (whose := meant_for(heard, _name)):
        found = whose
        if others_after(heard, found):
            return None
    if found is None and asked:
        sure = None if asks else _led(heard, sure=True)
        found = sure or _trailing(heard) or _carried(heard, "name_maybe")
        if found is None and not asks:
            found = _led(heard) or _bare(heard) or _in_passing(heard)
        if found and others_given(heard, found.first, found.last):
            found = _rather(heard, found)
    if found and asked and another_speaks(heard, found):
        return None
    if found and asked and in_part(heard, found):
        found = _in_passing(heard)
    return as_written(heard, _settled(heard, found) if asked else found) if found else None


def _rather(heard: Hearing, found: Match) -> Match | None:
    """The one name that people are given, where what was read first is none, or that name in part."""
    again = in_full(heard, found, _name)
    if again is not found:
        return None if others_given(heard, again.first, again.last) else again
    led = found.first in after_leads(heard)
    if led or any(given(heard, i) for i in range(found.first, found.last)):
        return None
    return _in_passing(heard)


def _first_part(heard: Hearing) -> Match | None:
    """The name said before "first name …" or "last name …", where nothing else is said there."""
    return _carried(heard, "name_is") or _carried(heard, "name_maybe") or _led(heard) or _bare(heard)


def _carried(heard: Hearing, kind: str) -> Match | None:
    """ "My name is …", "this is …"."""
    for i, token in enumerate(heard.tokens):
        if token.has(kind):
            start = past_whose(heard, heard.skip(i + 1, "name_maybe"))
            found = None if start is None else _name(heard, start)
            sure = found is not None and given(heard, found.first) and not heard.has(i - 1, "not")
            if found and (sure or not _after_what(heard, i)):
                found = _with_surname(heard, found)
                return _with_given(heard, i, found) if kind == "name_is" else found
    return None


def _trailing(heard: Hearing) -> Match | None:
    """ "Huber mein Name": the carrier after the name, where no name follows it."""
    for i, token in enumerate(heard.tokens):
        if not token.has("name_is") or i == 0 or (i + 1 < len(heard.tokens) and _name(heard, i + 1)):
            continue
        start = _first_of_name(heard)
        found = _name(heard, start) if start < i else None
        if found and found.last == i and not names_a_thing(heard, found.first, found.last):
            return found
    return None


def _with_given(heard: Hearing, carrier: int, last: Match) -> Match:
    """ "Kathrin with a K, last name Voss"."""
    first = _first_of_name(heard)
    if first >= carrier or not given(heard, first) or given(heard, last.first) or " " in last.value:
        return last
    name = _name(heard, first)
    if name is None or name.last > carrier or not about_spelling(heard, name.last):
        return last
    return replace(last, value=f"{name.value} {last.value}", first=first)


def _led(heard: Hearing, *, sure: bool = False) -> Match | None:
    """ "Just put …", "for my daughter …"; where it must be sure, with a name that many are given."""
    for start in after_leads(heard):
        found = _name(heard, start)
        turned = any(heard.has(i, "but") for i in range(start))
        if found and (given(heard, start) or ((turned or not sure) and _ends_well(heard, found))):
            return found
    return None


def _ends_well(heard: Hearing, found: Match) -> bool:
    last = found.last
    if _rest_is_quiet(heard, last) or ends_between(heard, last) or is_remark(heard, found.first, last):
        return True
    word = heard.tokens[last]
    return bool(word.means) or ends_name(heard, last) or is_no_name(word.text, heard.language.code)


def _bare(heard: Hearing) -> Match | None:
    letters = next((i for i, token in enumerate(heard.tokens) if len(token.text) == 1), 0)
    start = _instead(heard) or _first_of_name(heard)
    found = (_spelled(heard, letters) if letters <= start else None) or _name(heard, start)
    if found is None or names_a_thing(heard, found.first, found.last):
        return None
    quiet = _rest_is_quiet(heard, found.last) or is_remark(heard, found.first, found.last)
    return found if quiet or _corrected(heard, found) else None


def _in_passing(heard: Hearing) -> Match | None:
    """A given name in the midst of other words: likely, not certain."""
    start = only_given(heard)
    found = None if start is None else _name(heard, start)
    before = found.first - 1 if found else -1
    if found and unknown(heard, before) and not given(heard, before) and not ends_between(heard, found.first):
        found = _family_first(heard, found)
    return replace(found, confidence=0.65, score=2.0) if found else None


def _family_first(heard: Hearing, found: Match) -> Match | None:
    """ "here is Kreuzpaintner Sepp"; elsewhere the word before it may be anything, and there is no name."""
    family = found.first - 1
    if family and not heard.has(family - 1, "name_is", "name_maybe", "the"):
        return None
    return replace(found, value=f"{_title(heard.tokens[family].text)} {found.value}", first=family)


def _settled(heard: Hearing, found: Match) -> Match:
    """The name after second thoughts, or said again in full: "under Rebecca, Rebecca Thornton"."""
    spelled = about_spelling(heard, found.last)
    corrected = None if spelled else _corrected(heard, found)
    if corrected:
        return replace(corrected, value=put_right(heard, found.value, corrected.value))
    first = heard.tokens[found.first].text
    for i in range(found.last, len(heard.tokens)):
        if heard.tokens[i].text == first:
            again = _name(heard, i)
            if again and len(again.value.split()) > len(found.value.split()):
                return again
    return _with_last_clause(heard, found) if spelled else found


def _with_last_clause(heard: Hearing, found: Match) -> Match:
    """ "Claire with an i, Dunmore": what comes after the talk about spelling belongs to the name."""
    starts = [i for i in range(found.last + 1, len(heard.tokens)) if ends_between(heard, i)]
    last = _name(heard, starts[-1]) if starts else None
    if last is None or last.last < len(heard.tokens) or ends_name(heard, last.first):
        return found
    return replace(found, value=f"{found.value} {last.value}", last=last.last)


def _corrected(heard: Hearing, found: Match) -> Match | None:
    start = second_thoughts(heard, found.last)
    if start is None:
        return None
    sure = only_but(heard, start - 1)
    while heard.has(start, *AROUND) and not heard.has(start, "given") and not given(heard, start):
        start += 1
    again = _name(heard, start) if _can_be_name(heard, start, True) else _led(heard, sure=True)
    if again and sure and not given(heard, again.first):
        return None  # "but she is with me" is no other name
    if again is None or again.first < found.last or not _rest_is_quiet(heard, again.last):
        return None
    return again


def _with_surname(heard: Hearing, first: Match) -> Match:
    """ "first name John, last name Smith"."""
    after = heard.skip(first.last, "and")
    if not heard.has(after, "name_is"):
        return first
    last = _name(heard, after + 1)
    if last is None or last.value.casefold().startswith(first.value.casefold()):
        return first
    return replace(first, value=f"{first.value} {last.value}", last=last.last)


def _instead(heard: Hearing) -> int | None:
    """ "not Meier but Meyer": where the name begins that replaces another."""
    first = heard.skip(0, "hesitation", "hello", "thanks", "correct")
    while heard.has(first, "no") and heard.has(first + 1, "not", "no_or_not", "not_or_no"):
        first += 1
    if not heard.has(first, "not", "no_or_not", "not_or_no"):
        return None
    for i in range(first + 2, len(heard.tokens)):
        if heard.has(i - 1, "correct", "but") or ends_between(heard, i):
            return heard.skip(i, *AROUND)
    return None


def _first_of_name(heard: Hearing) -> int:
    """Where polite words around a bare name end; a word that is a name too ("عبد") begins it."""
    start = 0
    while heard.has(start, *AROUND) and not heard.has(start, "given") and not given(heard, start):
        start += 1
    links = LINKS.get(heard.language.code, frozenset())
    while start < len(heard.tokens) and heard.tokens[start].text in links and given(heard, start + 1):
        start += 1
    return start


def _after_what(heard: Hearing, i: int) -> bool:
    """ "What is your name" gives none."""
    if heard.has(i - 1, "not"):
        return not heard.has(i - 1, "modal")
    asks = heard.has(i - 1, "ask_first") and not heard.has(i - 1, "modal")
    return asks and heard.skip(0, "filler", "hesitation", "hello", "and") >= i - 1


def _rest_is_quiet(heard: Hearing, i: int) -> bool:
    if heard.has(i, "as_in"):
        return True
    if heard.has(i, "spelt") and _hints(heard, i + 1) == len(heard.tokens):
        return True
    if heard.has(i, "from") and len(heard.tokens) - i <= 3:
        return True
    return heard.skip(i, "filler", "thanks", "name_end", "name_is", "name_maybe", "goodbye") == len(
        heard.tokens
    )


def _hints(heard: Hearing, i: int) -> int:
    """The index after letters that tell how a name is written: "mit d t", "con hache", "mit doppel t"."""
    while i < len(heard.tokens):
        short = len(heard.tokens[i].text.removesuffix("'s")) <= 2 and heard.tokens[i].writing == "word"
        if not short and not heard.has(i, "letter", "double", "num", "and", "at", "filler", "spelt"):
            break
        i += 1
    return i


def _name(heard: Hearing, i: int) -> Match | None:
    i = past_titles(heard, i)
    for _ in range(KIN):
        if heard.has(i, *WHOSE) and not given(heard, i) and _can_be_name(heard, i + 1, True):
            i += 1  # "my flatmate Zoltan"
    spelled = _spelled(heard, i)
    if spelled:
        return spelled
    end = i
    count = 0
    if heard.has(i, "particle") and _can_be_name(heard, heard.skip(i, "particle"), True):
        end, count = heard.skip(i, "particle") + 1, 1
    while end < len(heard.tokens) and count < heard.language.name_words:
        particle = heard.skip(end, "particle") if count or heard.has(end, "given") else end
        if not _can_be_name(heard, particle, end == i) or (count and _stops(heard, i, end)):
            break
        end, count = particle + 1, count + 1
    if end == i:
        return None
    after = _spelled(heard, end)
    while i + 1 < end and heard.tokens[i].text == heard.tokens[i + 1].text:
        i, count = i + 1, count - 1  # "I'm Pilar, Pilar Gómez"
    words = [heard.text[t.start : t.end] for t in heard.tokens[i:end]]
    if given(heard, end - 1):
        words[-1] = words[-1].removesuffix("'s")  # "Graham's fine"
    last = after.last if after and after.value.casefold() in " ".join(words).casefold() else end
    value = "".join(
        _gap(heard, j, i) + (word if _is_small(heard, i, j, end) else _title(word))
        for j, word in enumerate(words, i)
    )
    return Match(value, i, last, end - i + 3.0, closed=end - i >= 2)


def _is_small(heard: Hearing, first: int, j: int, end: int) -> bool:
    """Whether the word at `j` of a name up to `end` is written small: "van" in "Joost van den Berg"."""
    written_on = heard.tokens[j].text in WRITTEN_ON
    return first < j and heard.has(j, "particle") and j + 1 < end and not written_on


def _stops(heard: Hearing, first: int, i: int) -> bool:
    """Whether the name from `first` on ends before the token at `i`: at a full stop that is not an initial's,
    or at a comma where it is whole."""
    before = heard.tokens[i - 1]
    if i - first > 1 and ends_between(heard, i) and any(given(heard, j) for j in range(first, i)):
        return True
    return "." in heard.text[before.end : heard.tokens[i].start] and len(before.text) > 2


def _gap(heard: Hearing, j: int, first: int) -> str:
    """What stands before a word of a name: a space, a hyphen that was written, nothing in "mc donald"."""
    if j == first:
        return ""
    before = heard.tokens[j - 1].text
    if before in WRITTEN_ON and heard.language.code in ("en", "de", "es"):
        return "'" if len(before) == 1 else ""
    return "-" if heard.text[heard.tokens[j - 1].end : heard.tokens[j].start] == "-" else " "


def _can_be_name(heard: Hearing, i: int, first: bool) -> bool:
    if i >= len(heard.tokens):
        return False
    token = heard.tokens[i]
    if token.has("given") or (not first and is_family_name(heard, i)):
        return True
    if given(heard, i) and not token.has("num", "weekday", "month", "yes", "no", "ask", "ask_first"):
        return True
    if not first and heard.language.code == "he" and token.text.startswith("מה") and len(token.text) > 4:
        return False  # "מהקומה": from there
    if (ends_name(heard, i) and not first) or is_no_name(token.text, heard.language.code):
        return False
    if token.writing != "word" or token.last - token.first > 1 or token.has(*NOT_A_NAME):
        return False
    if len(token.text) == 1 and (first or len(_text_at(heard, i + 1)) == 1):
        return False
    return not (token.has("name_end") or (token.has("filler", "hesitation") and not token.has("month")))


def _text_at(heard: Hearing, i: int) -> str:
    return heard.tokens[i].text if i < len(heard.tokens) else ""


def _spelled(heard: Hearing, i: int) -> Match | None:
    """ "s m i t h"; "m as in mike" counts as m."""
    letters, end = "", i
    while end < len(heard.tokens) and len(letters) < 30:
        token = heard.tokens[end]
        text = heard.text[token.start : token.end]
        parts = text.split()
        if token.writing != "word" or any(len(part) != 1 or not part.isalpha() for part in parts):
            break
        letters += "".join(parts)
        end += 1
        if heard.has(end, "as_in") and end + 1 < len(heard.tokens) and len(heard.tokens[end + 1].text) > 1:
            end += 2
    if len(letters) < 3 and heard.has(i, "letter_name") and (run := run_at(heard, i, digits=False)):
        letters, end = next(run.readings()), run.last
    if len(letters) < 3:
        return None
    return Match(letters.capitalize(), i, end, end - i + 3.0, closed=False)


def _title(word: str) -> str:
    """ "o'neil" as O'Neil; what was written with capitals stays."""
    if any(char.isupper() for char in word):
        return word
    head, mark, tail = word.partition("'")
    if mark and len(head) == 1:
        return f"{head.upper()}'{tail.capitalize()}"
    return word.capitalize()
