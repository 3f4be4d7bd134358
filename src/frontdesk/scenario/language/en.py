"""English words and what they mean."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from frontdesk.scenario.language.bygone import with_bygone
from frontdesk.scenario.language.cldr import months, weekdays
from frontdesk.scenario.language.english_talk import TALK
from frontdesk.scenario.language.english_values import UNITS as MORE_UNITS, VALUES, cut
from frontdesk.scenario.language.lexicon import (
    AFTERNOON,
    DAY,
    EVENING,
    HOUR,
    MINUTE,
    MONTH,
    MORNING,
    NIGHT,
    NOONTIME,
    WEEK,
    Language,
    listed,
)
from frontdesk.scenario.language.people import PEOPLE
from frontdesk.scenario.language.prices import PRICES

_STEMMER = snowballstemmer.stemmer("english")

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
NUMBERS = {word: i for i, word in enumerate(listed(f"{UNITS} sixteen seventeen eighteen nineteen"))} | {
    word: i * 10 for i, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
ORDINALS = {
    word: i
    for i, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        1,
    )
} | {"thirtieth": 30}
PERSON = "person | human | human being | real person | someone | somebody | operator | agent | manager"
PERSON_VERBS = "speak to | speak with | talk to | talk with | get me | put me through to | connect me to"


def _people() -> str:
    nouns = [noun.strip() for noun in f"{PERSON} | receptionist | representative | colleague".split("|")]
    verbs = [verb.strip() for verb in f"{PERSON_VERBS} | connect me with | i want | i need".split("|")]
    found = [f"{verb} {a} {noun}" for verb in verbs for noun in nouns for a in ("a", "an", "the", "your")]
    bare = ("someone", "somebody")
    return " | ".join([*found, *(f"{verb} {noun}" for verb in verbs[:-2] for noun in bare)])


KINDS: dict[str, dict[str, int] | str] = (
    PEOPLE["en"]
    | PRICES["en"]
    | VALUES
    | TALK
    | {
        "num": NUMBERS | {"fourty": 40, "ninty": 90, "nought": 0},
        "oh": {"oh": 0, "o": 0},
        "homophone": {"to": 2, "too": 2, "for": 4, "ate": 8, "won": 1},
        "pair": {
            "couple": 2,
            "both of us": 2,
            "a couple": 2,
            "a pair": 2,
            "a pair of": 2,
            "a couple of": 2,
            "couple of": 2,
            "a dozen": 12,
        },
        "ord": ORDINALS,
        "month_ord": {word: number for word, number in ORDINALS.items() if number <= 12},
        "sums_up": "so | then | makes | that makes | in total | altogether",
        "ordinal_mark": "st | nd | rd | th",
        "hundred": {"hundred": 100, "a hundred": 100},
        "thousand": {"thousand": 1000, "a thousand": 1000, "grand": 1000, "k": 1000},
        "double": {"double": 2, "triple": 3, "treble": 3},
        "a": "a | an | one",
        "the": "the | of | on the | day | date",
        "and": "and | n",
        "of": "of | in | the",
        "weekday": weekdays("en")
        | {"mondays": 0, "tuesdays": 1, "fridays": 4, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3}
        | {
            "thur": 3,
            "thurs": 3,
            "fri": 4,
            "on mon": 0,
            "on sat": 5,
            "on sun": 6,
            "next sat": 5,
            "wensday": 2,
        },
        "month": months("en") | months("en", short=True) | {"sept": 9},
        "rel": {
            "today": 0,
            "tonight": 0,
            "this morning": 0,
            "this afternoon": 0,
            "this evening": 0,
            "tomorrow": 1,
            "tomorow": 1,
            "tmrw": 1,
            "day after tomorrow": 2,
            "the day after tomorrow": 2,
            "from now": 0,
            "now": 0,
        },
        "part": {
            "morning": MORNING,
            "this morning": MORNING,
            "in the morning": MORNING,
            "midday": NOONTIME,
            "lunchtime": NOONTIME,
            "afternoon": AFTERNOON,
            "this afternoon": AFTERNOON,
            "in the afternoon": AFTERNOON,
            "evening": EVENING,
            "this evening": EVENING,
            "in the evening": EVENING,
            "tonight": EVENING,
            "night": NIGHT,
            "at night": NIGHT,
        },
        "ampm": {"am": 0, "a m": 0, "pm": 12, "p m": 12},
        "moment": {
            "noon": 720,
            "midday": 720,
            "at noon": 720,
            "midnight": 0,
            "at midnight": 0,
            "high noon": 720,
        },
        "half": "half | a half | an half",
        "quarter": "quarter | a quarter | quarters",
        "past": "past | after",
        "to": "to | till | before | of",
        "oclock": "o'clock | oclock | o clock | sharp | hours | hundred hours",
        "at": (
            "not before | no earlier than | not earlier than | at | around | about | by | after | from "
            "| at about | at around"
        ),
        "on": "on | for | this | by | on the",
        "number_is": "number | phone | mobile | cell | telephone | call me on | call me at | reach me on",
        "unit": {"minute": MINUTE, "minutes": MINUTE, "hour": HOUR, "hours": HOUR, "day": DAY, "days": DAY}
        | {"half an hour": 30, "a half hour": 30, "an hour and a half": 90, "hour and a half": 90}
        | {
            "an hour": HOUR,
            "a week": WEEK,
            "a month": MONTH,
            "a day": DAY,
            "a fortnight": 2 * WEEK,
            "week": WEEK,
            "weeks": WEEK,
            "fortnight": 2 * WEEK,
            "month": MONTH,
            "months": MONTH,
        }
        | MORE_UNITS,
        "in": "in | within",
        "from": "from | after",
        "time_is": "time | the time",
        "this": "this | coming | this coming | the coming | upcoming",
        "next": "next | the next | the following | following",
        "last": "last | the last",
        "next_week": {"next week": 1, "of next week": 1, "the week after next": 2, "week after next": 2},
        "next_year": "next year | of next year",
        "after_next": "after next",
        "holiday": {
            "new year's eve": 1231,
            "new years eve": 1231,
            "new year's day": 101,
            "new years day": 101,
            "christmas eve": 1224,
            "christmas": 1225,
            "christmas day": 1225,
            "boxing day": 1226,
            "halloween": 1031,
            "valentine's day": 214,
            "valentines day": 214,
        },
        "sym": {
            "at sign": ord("@"),
            "at": ord("@"),
            "dot": ord("."),
            "point": ord("."),
            "period": ord("."),
            "full stop": ord("."),
            "underscore": ord("_"),
            "under score": ord("_"),
            "dash": ord("-"),
            "hyphen": ord("-"),
            "minus": ord("-"),
            "plus": ord("+"),
        },
        "plus": "plus",
        "email_is": (
            "email | e mail | mail | email address | address | is | it's | to | me | my | the | use "
            "| would be"
        ),
        "self": "nobody else just me | me | i | myself | only me | just me | just myself | on my own",
        "persons": (
            "people | persons | person | guests | guest | kids | children | adults | friends | of us | pax "
            "| folks | others | other people | more people | kid | child | adult | seats | colleagues "
            "| baby | babies | toddler | toddlers | infant"
            " | infants | teenagers | ladies | gentlemen | men | women | girls | boys | students | tickets "
            "| places | little ones | grown ups"
        ),
        "party": (
            "table for | party of | group of | a table for | we are | we're | there are | there will be "
            "| there'll be | for | reservation for | just | only | all"
        ),
        "yes": (
            "i'd say so | i would say so | not a problem | go right ahead | okie dokie | okey dokey "
            "| roger that "
            "| you could say that | it sure is | sure is | yes we are | yes we do | yes i am | yes i would "
            "| i'd like that "
            "| i would like that | i'd appreciate that | that's fine by me | no objection | no objections "
            "| it does | true | yes it does | go on then | go on | that's the one | i'm good with that "
            "| i'm fine with that | sounds perfect "
            "| let's do it "
            "| let's do that | yes i have | yes i do | that's perfect | sounds like a plan | sounds lovely "
            "| that suits me "
            "| that's great | that'd be lovely | that would be great | that would be fine | i agree "
            "| agreed | you bet | i suppose so | yes | yeah | yep | yup | yes please | sure | of course "
            "| certainly "
            "| absolutely | definitely | that's right | thats right | that is right | correct "
            "| that's correct "
            "| that is correct | exactly | ok | okay | alright | all right | sounds good | sounds great "
            "| that works | works for me | go ahead | please do | why not | no problem | that's fine "
            "| thats fine | uh huh | mhm | mm hmm | aye | by all means | yes it is | i guess so | i think so "
            "| go for it | sounds good to me | that'll do | that will do | all good | no that's right "
            "| no that's fine | no that's correct | no it's fine | you got it | spot on | that'd be great "
            "| i confirm | i'd love to | affirmative | fine by me | hell yes | hell yeah | good for me "
            "| suits me "
            "| fine with me | i'm happy with that | happy to | i'm in | sure thing | very well "
            "| that would be lovely"
        ),
        "casual": "ok | okay | right | alright | all right | fine | well",
        "yes_alone": (
            "cool | super | brilliant | awesome | excellent | wonderful | marvellous | there is "
            "| there are | i have | we have | we do | we would | we are | i am | i did "
            "| please | i do | i would | fine "
            "| great | perfect | lovely | it is | confirm | looks good | right "
            "| indeed | do it"
        ),
        "no": (
            "i'm not | we're not | we are not | i am not | i wouldn't say so | that won't be necessary "
            "| not necessary | not likely "
            "| it won't | we haven't | we can't | i didn't | we didn't | it wasn't | it's wrong "
            "| it is wrong | that's a no | no go "
            "| not interested | i'm not interested | no not at all | no not really | no not yet | i'll pass "
            "| false | it doesn't | it does not "
            "| not for now | no not now | probably not | not that i know of | let's not "
            "| i'd prefer not | i would rather not "
            "| i haven't | no i haven't "
            "| not this one | not that one | don't bother | no need thanks | no i'm good | i'm good thanks "
            "| that's not what i said | that is not what i said | not what i said | not what i meant "
            "| no | nope "
            "| nah | no thanks | no thank you | not really | i don't think so | i dont think so | not at all "
            "| absolutely not | certainly not | definitely not | of course not | no way | that's wrong "
            "| thats wrong | that is wrong | incorrect | that's incorrect | not correct | not right "
            "| that's not right | thats not right | that is not right | that's not correct "
            "| that is not correct | thats not correct | it's not right | that isn't right "
            "| that isn't correct "
            "| it isn't | it's not | not quite | i'd rather not | i don't | i don't want that | don't "
            "| do not "
            "| negative | uh uh | nuh uh | not today thanks | not okay | not ok | not fine | not good "
            "| that doesn't work | doesn't work | that won't work | that's all | that is all | thats all "
            "| that's it | nothing else | that'll be all | that will be all | nothing else thanks | no need "
            "| i disagree | no i don't | no it's not | not sure | no that's wrong | no that's all "
            "| no that's it | not exactly | rather not | i'm afraid not | i wouldn't | hell no | not anymore "
            "| not any more | i couldn't | no can do | not for me | not this time | not now thanks "
            "| nothing like that "
            "| i haven't | i won't | we don't | we won't | please don't | no chance"
        ),
        "no_alone": "nothing | i can't | never | i'm good | i'm fine | better not | wrong | not now",
        "cancel": (
            "cancel | cancel that | cancel it | cancel this | cancel the booking | never mind | nevermind "
            "| forget it | forget about it | forget that | scratch that | i changed my mind "
            "| changed my mind "
            "| stop | abort | start over | i don't want it anymore | i don't want that anymore | call it off "
            "| leave it"
        ),
        "person": f"{_people()} | "
        "a person please | a human please | a real person | real human | an operator "
        "| operator | operator please | representative | live agent | a real human | human agent "
        "| an agent please | put me through | the receptionist please | call me back "
        "| have someone call me | someone call me back "
        "| transfer me | the manager please | somebody real | actual person | an actual person "
        "| have somebody call me | speak to your manager",
        "person_alone": "a person | a human | a human being | a manager | person | human | agent",
        "goodbye": (
            "goodbye | good bye | bye | bye bye | see you | see you then | see you later | have a nice day "
            "| have a good day | that's all | that is all | thats all | that'll be all | that will be all "
            "| nothing else | no that's all | that's everything | i'm done | we're done "
            "| nothing else thanks "
            "| take care | cheers bye"
        ),
        "filler": (
            "work | works | um | uh | er | erm | hmm | well | so | please | like | you know | let's say "
            "| say "
            "| maybe | perhaps | i think | i guess | i suppose | then | just | the | a | an | and | or | on "
            "| at | in | for | is | oh | right | okay | ok | if possible | if you can | hello | hi | hey "
            "| thanks | thank you | to | of | with | that | it | also | my | now | ah | yes | yeah | sorry "
            "| ish | thereabouts | or thereabouts | then | close to | not too early | not too late "
            "| some time | sometime | onwards | or so | ideally | best | would be best | actually "
            "| be | good | would be good | would be great | sir "
            "| madam | would work | as well | too "
            "| from | by | around | about | i | there | let me | i'll | am | pm"
        ),
        "name_is": (
            "my name is | my name's | name is | the name is | the name's | i am called | i'm called "
            "| call me "
            "| the booking's for | the booking is for | booking is for | booking for "
            "| the reservation is under "
            "| reservation under | first name | last name | surname | surname is | family name "
            "| my surname is "
            "| my last name is | last name is "
            "| first name is | it's spelled | that's spelled | spelled | you can put it under "
            "| my first name is | my full name is | under the name | under the name of | in the name of "
            "| name's | put it under | it's under | book it under | you can call me | under"
        ),
        "name_maybe": (
            "that'll be | that will be | it'll be | speaking to | speaking with | you're speaking to "
            "| you're speaking with | this is | i'm | i am "
            "| im | it's | it is | it's me | that's | speaking with | here is | mr | mrs "
            "| ms | miss | doctor | dr | hi i'm | hello i'm"
        ),
        "name_end": (
            "speaking | here | calling | and | from | by the way | please | at | my | on | for | i "
            "| with | but "
            "| phone | number | is | spelled | thanks | thank you | i'd | i've | the | a | that's | so | who "
            "| looking"
        ),
        "as_in": "as in | like in | for | like | as",
        "correct": (
            "i meant | i mean | actually | sorry | rather | instead | no sorry | oops | correction | i said "
            "| make that | make it | change it to | change that to | change to | no wait | wait no "
            "| sorry i meant | change | better | let's make it | on second thought | i misspoke "
            "| that should be | should be | it should be | could we change | can we change | can you change "
            "| could you change"
        ),
        "not": "not | it's not | it isn't | do not | no not | isn't | not on | not at | don't "
        "| instead of | rather than | can't do | cannot do | can't make | i can't do "
        "| i can't make | i cannot do",
        "refuse": "i don't | i don't want | i do not want | don't want | don't need | do not need | i won't",
        "lacking": "without | no",
        "but": "but | just | except | only",
    }
)

LIGHT = frozenset(
    listed(
        "a an the is it i to of do you for me my in on at are be can could would like please with and or "
        "this that want need have get some your we us out"
    )
)
PROVIDERS = {
    "gmail": "gmail",
    "g mail": "gmail",
    "google mail": "googlemail",
    "hotmail": "hotmail",
    "hot mail": "hotmail",
    "outlook": "outlook",
    "out look": "outlook",
    "yahoo": "yahoo",
    "icloud": "icloud",
    "i cloud": "icloud",
    "gmx": "gmx",
    "proton mail": "protonmail",
    "aol": "aol",
}
DETERMINERS = frozenset(listed("a the this that my your his her good read reading comic"))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))


ENGLISH = Language(
    code="en",
    kinds=with_bygone("en", KINDS),
    stem=_stem,
    light=LIGHT,
    providers=PROVIDERS,
    cut=cut,
    unlike=frozenset(listed("booked books booker bookie bookshop")),
    noun_after={"book": DETERMINERS, "books": DETERMINERS | {"many", "some"}},
)
