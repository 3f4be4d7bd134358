"""Which red line a caller's words cross. Nobody in danger may be missed: keywords count wherever they stand,
unless just these words are denied outright ("nobody is unconscious"). When in doubt, the line is crossed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frontdesk.scenario.denying import denial_near, speaks_against
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import clause_of, signs_after
from frontdesk.scenario.language.crossing import Plain, plain
from frontdesk.scenario.matching import Hit, Phrase, find, likeness, may_be_in
from frontdesk.scenario.triggers import Keywords, compiled

MOST_PLACES = 8
"""Places at which words are looked at; who says them more often means them."""
LATER = 3
"""Words after a keyword's own among which its "not" may stand: "дышит он уже не"."""


def crossed(heard: Hearing, lines: Keywords) -> str:
    """The line that was crossed most clearly, of several the first; empty when none was."""
    stems = [heard.language.stem(word.text) for word in heard.words]
    initials, known = {word.text[0] for word in heard.words}, set(stems)
    best, name = 0.0, ""
    for line in compiled(lines, heard.language):
        for wanted in line.phrases:
            if may_be_in(wanted, initials, known):
                score = _score(heard, stems, wanted)
                best, name = (score, line.name) if score > best else (best, name)
    return name


def _score(heard: Hearing, stems: list[str], wanted: Phrase) -> float:
    """How clearly the phrase was said and meant, more for more words; 0 when it was not."""
    against = speaks_against(wanted.words, heard.language.code)
    for count, hit in enumerate(_places(heard, stems, wanted)):
        if against:  # "can't breathe" denies by itself, and "he breathes" does not say it
            near = denial_near(heard, hit.first, min(hit.last + LATER, len(heard.words)))
            meant = near and not _sounds_alike(heard, stems, hit, wanted)
        else:
            meant = count >= MOST_PLACES or not denied_outright(heard, hit, wanted, stems)
        if meant:
            return hit.score + 4 * (len(wanted.words) - 1)
    return 0.0


def _places(heard: Hearing, stems: list[str], wanted: Phrase) -> Iterator[Hit]:
    """Where the phrase was said, the clearest place first, then what is left before and after it."""
    left = [(0, len(heard.words))]
    for _ in range(MOST_PLACES * 2 + 1):
        if not left:
            return
        first, last = left.pop()
        hit = find(wanted, heard.words[first:last], stems[first:last]) if first < last else None
        if hit is not None:
            yield Hit(hit.score, hit.first + first, hit.last + first, hit.gaps)
            left += [(first, first + hit.first), (first + hit.last, last)]


def _sounds_alike(heard: Hearing, stems: list[str], hit: Hit, wanted: Phrase) -> bool:
    """ "Not unconscious" is written much like "not conscious", and is the opposite."""
    code, places = heard.language.code, range(hit.first, hit.last)
    own = [n for n, word in enumerate(wanted.words) if wanted.needed[n] and not speaks_against((word,), code)]
    return not all(any(likeness(wanted, n, heard.words[i].text, stems[i]) for i in places) for n in own)


def denied_outright(heard: Hearing, hit: Hit, wanted: Phrase, stems: Sequence[str]) -> bool:
    """Whether just these words are denied, by what stands right before, between or after them."""
    start, end = clause_of(heard, hit.first, hit.last)
    table = plain(heard.language.code)
    before, after = _said(heard, start, hit.first), _said(heard, hit.last, end)
    if _asks(heard, end) or table.doubt.search(f"{_said(heard, start, end)} "):
        return False
    said = [heard.words[i].text for i in range(hit.first, hit.last)]
    if any(word.startswith(table.help) for word in said):
        return bool(table.needless.search(before) or (not before and table.needless.search(after)))
    if table.before.search(before) or (_is_noun(said, table) and table.noun.search(before)):
        return True
    between = [heard.words[i].text for i in range(hit.first, hit.last) if stems[i] not in wanted.stems]
    whole = f"{before}|{' '.join(said)}|{after}"
    if table.inside.search(" ".join(between)) or table.whole.search(whole):
        return True
    return not before and _is_noun(said, table) and bool(table.after.search(after))


def _is_noun(said: Sequence[str], table: Plain) -> bool:
    """Whether these words may be a noun and what belongs to it, as far as can be told by looking at them."""
    return bool(table.nouns.search(said[-1])) and not any(table.no_noun.search(word) for word in said)


def _asks(heard: Hearing, end: int) -> bool:
    """Whether the clause that ends before the word at `end` is a question."""
    return not {"?", "؟"}.isdisjoint(signs_after(heard, end - 1))


def _said(heard: Hearing, first: int, last: int) -> str:
    return " ".join(heard.words[i].text for i in range(first, last))
