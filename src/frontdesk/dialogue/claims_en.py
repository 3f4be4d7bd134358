"""How a deed is claimed or promised in English. Text comes folded (`claims.folded`)."""

from __future__ import annotations

import re
from itertools import pairwise

_DONE = (
    r"(?:(?:(?:re|pre|double)[ -]?)?(?:booked|scheduled|confirmed|registered)|reserved|cancell?ed"
    r"|called off|refunded"
    r"|reimbursed|credited|charged|paid|sent|emailed|e-mailed|texted|messaged|mailed|forwarded"
    r"|submitted|changed|moved"
    r"|updated|modified|amended|noted|recorded|saved|added|placed|made|arranged|fixed|sorted"
    r"|processed|issued|initiated"
    r"|transferred|deleted|removed|entered|written|wrote|pencill?ed|locked|secured|held|blocked"
    r"|signed|completed|logged"
    r"|notified|informed|passed|ordered|returned|applied|activated|created|filed|marked|squeezed"
    r"|slotted|finali[sz]ed"
    r"|put (?:in|through|down|you|it|that|your|the)|swapped|switched|rearranged|postponed"
    r"|brought forward|set aside|set up|taken care|dealt"
    r"|handled|approved|accepted"
    r"|ended up booking|accommodated|withdrawn|dropped|bumped|pushed)"
)
_THING = (
    r"(?:appointment|booking|reservation|slot|spot|place|table|visit|order|refund|payment|money"
    r"|deposit|request"
    r"|cancell?ation|invoice|subscription|session|seat|room|haircut|cut|colou?r|manicure|meeting"
    r"|callback|call back"
    r"|message|email|text|sms|reminder|confirmation|receipt|details|number|time|date|change"
    r"|transfer|card|fee|account)"
)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|this (?:morning|afternoon"
    r"|evening)|next week"
    r"|noon|\d{1,2}(?::\d\d)?\b"
)
_MODAL = (
    r"can|could|would|may|might|need|needs|like|want|wants|to|if|cannot|can't|couldn't|unable|whether|shall"
)
_GAP = rf"(?:\s+(?!(?:{_MODAL})\b)[\w']+)"
_YOURS = (
    rf"(?:you|your|it|that|this|everything|them|an?|the|my|our)\b(?:\s+[\w']+){{0,2}}?\s*\b{_THING}s?\b"
    r"|you\b|your\b"
)

_CLAIMS = [
    # I did it
    rf"\bi(?:'ve|'d| have| had| just| already| went| did|\b){_GAP}{{0,5}}?\s+{_DONE}\b",
    rf"\bwe(?:'ve| have| had| just| already| went|\b)(?:\s+(?!(?:{_MODAL}|have|are|were|is|be|our"
    rf"|all)\b)[\w']+){{0,4}}?"
    rf"\s+{_DONE}\b(?=\s+(?:{_YOURS}|it\b|that\b|this\b|everything|for\s+(?:{_DAY})|{_DAY})|\s*[.!,]|\s*$)",
    (
        r"\b(?:i|we)(?:'ve|'d| have)?\s+(?:just\s+|already\s+)?(?:managed to|was able to|were able to"
        r"|been able to)\s+\w+"
    ),
    r"\b(?:took|taken) the liberty of \w+ing\b",
    # somebody did it
    r"(?<!have )(?<!are )(?<!is )(?<!be )(?<!been )(?<!if )(?<!who )(?<!you )(?<!you've )\b"
    rf"(?:re)?{_DONE}\s+(?:you|your)\b(?!\s+(?:can"
    r"|may|must|should|need|have)\b)"
    rf"(?!r?\s+(?:own|way)\b)",
    (
        rf"\b(?:has|have|'s|'ve)\s+(?:now\s+|just\s+|already\s+|successfully\s+)?{_DONE}\s+(?:it|that"
        rf"|this|everything|the {_THING})\b"
    ),
    # you are in
    rf"\byou(?:'re| are| were|'ve been| have been|'ve got| should(?: now)? be| must(?: now)? be)"
    r"(?:\s+(?:now|all|already|officially|definitely|successfully|fully|both|also|still|just"
    rf"|well and truly|been|in fact)){{0,3}}"
    rf"\s+(?:{_DONE}|all set|set for|good to go|in the (?:book|books|diary|calendar|system|schedule)"
    r"|on the (?:list|schedule|books)"
    rf"|down for|in for (?:{_DAY})|in at|in on|in[.!,]|in$|confirmed|expected|set[.!,]|set$)",
    r"\byou(?:'ve| have| now have)(?:\s+(?:got|now|already))*\s+(?:an?|the|your)\s+"
    r"(?:[\w']+\s+){0,2}?(?:appointment|booking|reservation|slot|spot|table)"
    rf"\s+(?:for|on|at|with|tomorrow|now|{_DAY})",
    r"\byou'?re (?:in|on|all yours)[.!]?$|\byou are in[.!]?$",
    # it is done
    rf"\b(?:your|the|that|this|my)\s+(?:[\w']+\s+){{0,3}}?{_THING}s?(?:(?:'s| is| are| was| were"
    r"| has been| have been|'s been| got| stands| went)"
    rf"(?:\s+(?:now|all|already|officially|successfully|just|been|being|fully)){{0,3}}\s+(?:{_DONE}"
    r"|set|done|through|gone|in place|ready|complete|yours"
    r"|off|history|in the (?:book|books|diary|calendar|system)|on (?:its|the) way|under way"
    r"|underway|in progress|in process))",
    r"\b(?:it|that|this|everything|all of that|all)(?:'s| is| has been|'s been| was| got| has)"
    rf"(?:\s+(?:now|all|already|officially|successfully|just|been|as good as)){{0,3}}\s+(?:{_DONE}"
    r"|set\b|done\b|gone through|in place|taken care of|in the (?:book|books|diary|calendar|system))",
    r"\bnothing (?:more|else|further) (?:to do|for you to do)\b",
    (
        rf"\byour\s+(?:[\w']+\s+){{0,2}}?(?:appointment|booking|reservation|slot|visit|table|session)\s+"
        rf"(?:is|'s|stands|will be)?\s*(?:now\s+)?(?:for|on|at)\s+(?:\w+\s+)?(?:{_DAY})"
    ),
    (
        rf"\byour\s+(?:[\w']+\s+){{0,2}}?(?:appointment|booking|reservation|slot|visit|table|session)"
        rf"(?: is|'s)(?: now)? (?:tomorrow|today|{_DAY})"
    ),
    # fragments
    r"(?:^|[.!?;:]\s*|,\s*(?:and\s+|so\s+|then\s+|that's\s+)?)(?:(?:ok|okay|great|perfect|sure"
    r"|right|alright|all right|good news|excellent|wonderful|lovely|yes|and|so|then|there|well"
    r"|thanks|thank you|no problem|of course|certainly|done)[,.!:]?\s+)*(?:(?:it's|that's|all|just"
    r"|successfully|already|now|consider (?:it|that|yourself)|officially|you're|duly)\s+)*"
    rf"{_DONE}(?=\s*(?:[.!,;:]|$)|\s+(?:you|your|for|in|it|that|as requested|successfully|with|at"
    rf"|on (?:{_DAY})|{_DAY})\b)",
    (
        r"(?:^|[.!?,;:]\s*)(?:(?:ok|okay|great|perfect|and|so)[,.!]?\s+)*(?:(?:it's|that's|all)\s+)?"
        r"(?:done|all set|all sorted|sorted|all done|job done)(?=\s*[.!,;:]|\s*$|\s+for\b)"
    ),
    (
        rf"(?:^|[.!?,;:]\s*)(?:[\w']+\s+)?{_THING}\s+(?:has\s+been\s+)?(?:successfully\s+)?(?:booked"
        r"|confirmed|cancell?ed|issued|made|received|complete[d]?|sent|moved|changed|reserved"
        r"|scheduled|refunded"
        r"|processed|secured|rescheduled)(?=\s*(?:[.!,;:]|$)|\s+(?:for|and|on|at|to)\b)"
    ),
    # idioms
    r"\b(?:under|with) your name\b|\byour name(?:'s| is) (?:now )?(?:on|down|in)\b",
    r"\bconsider (?:it|that|yourself|your|the)\b",
    (
        r"\b(?:all|everything)(?:'s| is)? (?:set|taken care of|arranged|in place|sorted|ready) (?:for"
        r"|on|at)\b|\ball set\b"
    ),
    r"\bin the (?:book|books|diary) (?:for|on|at|now)\b|\bon the books\b",
    (
        r"\b(?:got|have|has|put|had|pencill?ed|jotted|wrote|squeezed|slotted|fitted|popped) you (?:down"
        r"|in|on (?:the|our)|at|for|a (?:spot|slot|place|table|seat|chair)|an? [\w ]{0,20}?"
        r"(?:appointment|slot|spot|table))\b"
    ),
    (
        r"\b(?:got|found|saved|kept|holding|held|keeping|saving) (?:you|your) (?:an?|the|that|your|in"
        r"|place|spot|seat|table|slot)\b"
    ),
    (
        rf"\b(?:is|are|it's|that's|{_THING}'s) (?:all |now )?yours\b|\b(?:slot|spot|chair|table|seat"
        r"|place) (?:is )?(?:waiting|reserved|saved|kept|held) for you\b"
    ),
    (
        r"\b(?:see you|expecting you|expect you|seeing you|look forward to (?:seeing|welcoming) you"
        rf"|waiting for you)\s+(?:\w+\s+){{0,2}}?(?:{_DAY}|then\b)"
    ),
    (
        r"\b(?:refund|money|confirmation|email|text|message|receipt|invoice|payment|sms|voucher)(?:'s"
        r"| is| are) (?:already |now )?(?:on (?:its|the|their) way|in the (?:post|mail)|in your inbox"
        r"|being (?:processed|sent)|headed)"
    ),
    r"\b(?:confirmation|booking|reference|reservation) (?:number|code|id|reference) (?:is|was|:)",
    r"\b(?:has|have|just|it|all) (?:gone|went) through\b|\bwent through (?:successfully|fine)\b",
    r"\b(?:you'll|you will|you) (?:get|have|got) your money back\b(?!\s+if\b)",
    r"\b(?:it's|that's|you're) official\b|\bas good as (?:booked|done)\b|\bno longer (?:booked|on|have)\b",
    r"\b(?:will|'ll|shall) have been \w+(?:ed|t)\b|\b(?:i|we)(?:'ll| will) have (?:\w+ )?\w+ed\b",
    (
        r"\bhave been (?:successfully )?(?:booked|cancell?ed|refunded|confirmed|rescheduled)\b(?!\s+"
        r"(?:if|when|less|online))"
    ),
]

_DO = (
    r"(?:book|rebook|reserve|schedule|reschedule|cancel|refund|reimburse|charge|credit|send|e-?mail"
    r"|text|message|change|move|update"
    r"|confirm|note|record|save|add|arrange|process|issue|transfer|delete|remove|enter|pencil|lock"
    r"|secure|hold|register|put|sign"
    r"|notify|inform|pass|order|submit|forward|apply|make|set|fix|sort|get (?:you|that|it|this)"
    r"|take care|swap|switch|write|jot|squeeze|slot)"
)
_PROMISES = [
    (
        r"\b(?:i'll|i will|i'm going to|i am going to|let me|i shall|i'm gonna)(?:\s+(?!not\b|never\b"
        rf"|have to\b)[\w']+){{0,4}}?\s+{_DO}\b"
    ),
    (
        r"\b(?:we'll|we will|we're going to|we are going to|we shall|let's)(?:\s+(?!not\b"
        rf"|never\b)[\w']+){{0,3}}?\s+{_DO}\b"
    ),
    r"\b(?:i'm|i am|we're|we are)(?:\s+(?:now|just|already|currently|happily|also)){0,2}\s+(?:book"
    r"|rebook|reserv|schedul|reschedul|cancell?|refund|charg|send|email|text|chang|mov"
    r"|updat|confirm|not|record|sav|add|arrang|process|issu|transferr|delet|remov|enter|pencill?"
    r"|secur|hold|registe?r|putt|signing|submitt|forward|mak)(?:ing)\b",
    (
        r"\b(?:booking|cancell?ing|reserving|refunding|rescheduling|confirming|scheduling) (?:you|your"
        r"|it|that|this|the) ?(?:\w+ )?(?:in |now|right now|right away|as we speak)?"
    ),
    (
        rf"\byou(?:'ll| will) be (?:\w+ )?(?:{_DONE}|all set|good to go)\b|\byour "
        rf"(?:\w+ ){{0,2}}?{_THING} (?:will|'ll|is going to|is about to|is being|are being)\b"
    ),
    (
        rf"\b(?:it|that|this)(?:'ll| will) (?:all )?be (?:{_DONE}|done|taken care of)\b"
        rf"|\bconsider\b.{{0,20}}\bdone\b"
    ),
]
_MY_DEED = re.compile(
    r"\bi(?:'ve|'d| have| had| did| just| already)?(?: (?:just|already|also|now|then|even|have|gladly))*"
    r" (?!need|indeed|understood|heard|caught|missed|apologi[sz]ed|checked\b)"
    r"(?:\w{2,}ed|told|let|did|spoke|spoken|sent|made|took|taken|gave|given|got|put|wrote|written|found"
    r"|held|kept|set|paid)\b"
)
"""In a model's mouth any deed in the first person is one too many."""
_IF = re.compile(
    r"\b(?:if|unless|when|whenever|once|in case|provided|until|before|after|as soon as|should you"
    r"|for (?:late|no)|without|or else|otherwise|only)\b"
)
_DIRECTLY = re.compile(
    r"\b(?:if|once|when|whenever|after|unless|until|before|as soon as|in case|provided|(?<!now )that|whether"
    r"|while|make sure|sure|check|ensure)\s*$"
)
_NOT = re.compile(
    r"(?:\bnot|n't|\bnever|\bnothing|\bcannot|\bnobody|\bno one)\b(?:\s+(?:yet|been|be|actually"
    r"|currently|already|anything|you|have|has|got|it|that|a|an|the|your)\b){0,3}\s*$"
)
_HOUSE_RULE = re.compile(r"\s(?:is|are)\s")
_CONDITION = re.compile(r"\s*(?:back |in full |only )?(?:if|when|unless|once|in case|provided|as long as)\b")
DEED = re.compile(
    rf"{_DONE}|told|spoke|spoken|waived|reversed|escalated|unsubscribed|extended|upgraded|granted|received|taken"
    r"|booking|cancelling|refunding|agreed|expecting|awaiting|waiting|set|sorted|arranged|gone|credited|let"
)
"""A word for something done."""
_LAST_WORD = re.compile(rf"(?:{_DONE}|\b(?:set|done|in|on|down|for)\b)")
_RULES = tuple(re.compile(rule) for rule in _CLAIMS)
_PROMISE_RULES = tuple(re.compile(rule) for rule in _PROMISES)


def claim(text: str) -> str:
    """The words that claim a deed; empty when none do."""
    for sentence, plain in _readings(text):
        for rule in _RULES:
            for found in rule.finditer(plain):
                if not _excused(plain, found):
                    return found[0].strip() or sentence
    return ""


def promise(text: str) -> str:
    """The words that promise one; empty when none do. What depends on a condition is a rule of the house."""
    for _, plain in _readings(text):
        if _IF.search(plain):
            continue
        for rule in (*_PROMISE_RULES, _MY_DEED):
            for found in rule.finditer(plain):
                if not _NOT.search(plain[: found.end()].rsplit(None, 1)[0]):
                    return found[0].strip()
    return ""


def _readings(text: str) -> list[tuple[str, str]]:
    """Each sentence as it is, and once more without the pauses that could hide a claim."""
    sentences = [part for part in re.split(r"(?<=[.!?…])\s+|\n", text) if part.strip()]
    found = [(sentence, sentence) for sentence in sentences]
    for sentence in sentences:
        smooth = " ".join(re.sub(r"[,;:()\"“”«»*_–—]|\s-\s", " ", sentence).split())
        if smooth != sentence:
            found.append((sentence, smooth))
    whole = " ".join(re.sub(r"[^\w\s']", " ", text).split())
    if len(sentences) > 1:
        found += [(whole, f"{a} {b}") for a, b in _pairs(sentences)]
    return found


def _pairs(sentences: list[str]) -> list[tuple[str, str]]:
    """Neighbours where the first has no end: "I have. Booked you in." is still one claim."""
    plain = [" ".join(re.sub(r"[^\w\s']", " ", sentence).split()) for sentence in sentences]
    return [(a, b) for a, b in pairwise(plain) if len(a.split()) <= 4]


def _excused(text: str, found: re.Match[str]) -> bool:
    """Whether it is denied, or stands under an if of its own."""
    if _DIRECTLY.search(text[: found.start()]):
        return True
    end = found.end()
    if _HOUSE_RULE.search(found[0]) and _CONDITION.match(text[end:]):
        return True
    return any(_NOT.search(text[: done.start()]) for done in _LAST_WORD.finditer(text, found.start(), end))
