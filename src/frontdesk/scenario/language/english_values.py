"""English words of money, spelling and open answers."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK, listed

ALPHABET = (
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa "
    "quebec romeo sierra tango uniform victor whiskey xray yankee zulu"
)
OTHER_LETTERS = {
    **{"alfa": "A", "juliett": "J", "whisky": "W", "x ray": "X", "ex ray": "X", "zed": "Z", "zee": "Z"},
    **{"double u": "W", "double you": "W", "bee": "B", "cee": "C", "dee": "D", "ef": "F", "eff": "F"},
    **{"gee": "G", "aitch": "H", "haitch": "H", "jay": "J", "kay": "K", "el": "L", "ell": "L", "em": "M"},
    **{"en": "N", "pee": "P", "cue": "Q", "queue": "Q", "ar": "R", "ess": "S", "tee": "T", "vee": "V"},
    **{"ex": "X"},
}
LETTERS: dict[str, int] = {word: ord(word[0].upper()) for word in listed(ALPHABET)}
LETTERS |= {word: ord(letter) for word, letter in OTHER_LETTERS.items()}

ISH = "ish"


def cut(word: str) -> tuple[str, ...]:
    """ "eightish" is eight or so; "friday's no good" speaks of Friday."""
    for suffix, stems in ((ISH, AROUND), ("'s", NAMED)):
        stem = word.removesuffix(suffix)
        if stem != word and stem in stems:
            return stem, suffix
    return (word,)


AROUND = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("thirty", "fifteen", "noon", "midday", "lunchtime", "teatime", "quarter", "morning", "weekend"),
    )
)
NAMED = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("today", "tomorrow", "yesterday", "tonight", "noon", "midday", "midnight", "morning", "afternoon"),
        *("evening", "weekend", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("eleven", "twelve", "thirty", "fifteen"),
    )
)
VALUES: dict[str, dict[str, int] | str] = {
    "letter": LETTERS,
    "many": {"zeros": 0, "zeroes": 0, "ohs": 0, "ones": 1, "twos": 2, "threes": 3, "fours": 4, "fives": 5}
    | {"sixes": 6, "sevens": 7, "eights": 8, "nines": 9},
    "article": "the",
    "capital": "apostrophe | space | accent | capital | capitals | upper case | uppercase | lower case "
    "| all caps | small | letter "
    "| the letter",
    "money": (
        dict.fromkeys(("euro", "euros", "eur"), 978)
        | dict.fromkeys(("dollar", "dollars", "bucks", "buck", "usd", "us dollars"), 840)
        | dict.fromkeys(("pound", "pounds", "quid", "gbp", "pounds sterling", "sterling"), 826)
        | dict.fromkeys(("ruble", "rubles", "roubles", "rouble"), 643)
        | dict.fromkeys(("shekel", "shekels"), 376)
        | dict.fromkeys(("swiss francs", "francs"), 756)
        | dict.fromkeys(("dirham", "dirhams"), 784)
        | dict.fromkeys(("riyal", "riyals"), 682)
    ),
    "cents": "cent | cents | pence | p | penny | pennies",
    "million": "million | a million | millions",
    "dozen": "dozen | dozens | a dozen",
    "gap": "a gap | gap | a space | space",
    "slash": "slash | forward slash",
    "decimal": "point | decimal",
    "and_half": "and a half",
    "about": "close to | about | around | roughly | approximately | approx | circa | maybe about "
    "| something like | approx",
    "up_to": (
        "no more than | not more than | up to | at most | maximum | maximum of | a maximum of | at the most "
        "| under | less than | max | tops | before | no later than | not later than | by no later than"
    ),
    "money_is": "budget | price | my budget is | my budget's | the budget is | spend | it costs | costs "
    "| worth",
    "or": "if not | if not then | failing that | alternatively | or | or maybe | or perhaps "
    "| or possibly | or else",
    "between": "between | anywhere between | sometime between | any time between",
    "till": "to | till | until | through | and",
    "after": (
        "after | any time after | anytime after | sometime after | from | not before | no earlier than "
        "| not earlier than | later than | past | after about"
    ),
    "neither": "neither | neither of those | neither of them | none of those | none of them | none "
    "| neither one",
    "choice_nth": "one | option | choice | number",
    "any": (
        "any time | anytime | whenever | whatever | either | i don't mind | i do not mind | any day "
        "| anything "
        "| everything | anytime | always "
        "| doesn't matter | it doesn't matter | no preference | up to you | whichever"
    ),
    "weekend": "weekend | the weekend | at the weekend | this weekend | on the weekend | over the weekend",
    "vague_unit": {"next month": MONTH, "this month": MONTH, "next year": 12 * MONTH, "this week": WEEK},
    "vague": "all | every | the whole | whole | few | a few | several | some | a couple more | many "
    "| the end of | end of "
    "| the beginning of | mid",
    "id_is": (
        "order number | order | booking number | booking reference | reference | reference number "
        "| member number "
        "| member id | membership number | customer number | account number | policy number | id | code "
        "| number "
        "| confirmation number | confirmation code | invoice number | ticket number | tracking number | ref"
    ),
    "address_is": (
        "my address is | the address is | address is | i live at | i live on | i live in | we live at "
        "| i'm at "
        "| we're at | deliver to | deliver it to | send it to | it's at | we are at | i am at | address "
        "| sent to | it sent to | delivered to | ship it to | bring it to | bring it round to | to"
    ),
    "postcode_is": "postcode | post code | zip | zip code | postal code | the postcode is | my postcode is",
    "flat": "flat | apartment | apt | unit | suite | room | floor | number",
    "not_after": (
        "doesn't work | won't work | is no good | isn't good | i can't | is not possible "
        "| isn't possible | is bad "
        "| doesn't suit me | is out | i cannot | isn't convenient | is not convenient | i'm busy "
        "| is difficult"
    ),
    "companion": (
        "wife | husband | friend | partner | girlfriend | boyfriend | mother | father | son | daughter "
        "| my wife | my husband | a friend | my friend | my partner | my girlfriend | my boyfriend "
        "| my mother | my father | my son | my daughter | my mum | my dad | my mom"
    ),
    "easter": {
        **{"easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "maundy thursday": -3},
        **{"easter saturday": -1, "whit monday": 50, "whit sunday": 49, "ascension day": 39},
    },
    "beyond": "after | later than | any time after",
    "month_rel": {"next month": 1, "of next month": 1, "this month": 0, "of this month": 0},
    "possessive": "my | our | his | her | their",
    "given": (
        "will | may | april | june | mark | grace | hope | faith | joy | art | bill | bob | rich | sue "
        "| drew | chase | page "
        "| summer | dawn | eve | jack | frank | max | guy | miles | victor | charlie | mike | oscar "
        "| juliet | romeo | rose "
        "| daisy | lily | ray | rob | pat | sandy | jean | gene | may"
    ),
    "except": "except | except for | other than | apart from | excluding",
    "spelt": "with a | with an | with two | with double | with one | with | without",
    "joined": (
        "all one word | one word | all together | no spaces | all lower case | all in lower case "
        "| in lower case "
        "| lower case | lowercase | all lowercase | no space | without spaces"
    ),
    "guess": (
        "yes and no | maybe | perhaps | i guess | possibly | i don't know | not sure | i'm not sure "
        "| it depends "
        "| depends "
        "| i have no idea | no idea | let me think | i'll think about it | hard to say | dunno | i dunno "
        "| i'm undecided | could be"
    ),
}
UNITS = (
    dict.fromkeys(("night", "nights"), DAY)
    | dict.fromkeys(("hr", "hrs", "h"), HOUR)
    | {
        "a week's time": WEEK,
        "week's time": WEEK,
        "weeks time": WEEK,
        "weeks' time": WEEK,
        "a month's time": MONTH,
    }
    | dict.fromkeys(("year", "years", "a year"), 12 * MONTH)
    | dict.fromkeys(("days time", "days' time", "a day's time"), DAY)
    | dict.fromkeys(("min", "mins"), MINUTE)
    | {"a night": DAY, "an hour or so": HOUR, "a minute": MINUTE}
)
