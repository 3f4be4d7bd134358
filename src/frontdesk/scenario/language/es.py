"""Spanish words for values, and the Spanish tables: Spain and Latin America, with or without accents."""

from __future__ import annotations

from frontdesk.scenario.language.bygone import with_bygone
from frontdesk.scenario.language.lexicon import (
    AFTERNOON,
    MORNING,
    NIGHT,
    NOONTIME,
    Language,
    listed,
    phrases,
)
from frontdesk.scenario.language.people import PEOPLE
from frontdesk.scenario.language.prices import PRICES
from frontdesk.scenario.language.spanish import (
    MONTHS,
    ORDINALS,
    TIME_UNITS,
    WEEKDAYS,
    in_so_many_days,
    numbers,
    own,
    plain,
    root,
    spread,
    together,
)
from frontdesk.scenario.language.spanish_talk import TALK
from frontdesk.scenario.language.spanish_values import UNITS, VALUES

AT = (
    "a | sobre | hacia | a eso de | como a | a partir de | desde | después de | antes de | alrededor de | en "
    "torno a | cerca de | más o menos a | por | tipo | entre | aproximadamente a | pasadas | no antes de "
    "| más tarde de | como | tipo a | a más tardar a | hasta | pasada | casi | ya a | mejor a"
)


def _at_the() -> str:
    """`a las`, `sobre la`, `a eso de las` and the article alone."""
    return " | ".join([f"{at} {the}" for at in phrases(AT) for the in ("las", "la")] + ["las", "la", "tipo"])


def _parts() -> dict[str, int]:
    """`de la tarde`, `por la mañana`, `a la noche`."""
    words = {
        "mañana": MORNING,
        "tarde": AFTERNOON,
        "noche": NIGHT,
        "madrugada": MORNING,
        "tardecita": AFTERNOON,
    }
    start = ("de la", "por la", "en la", "a la", "de")
    found = {f"{at} {word}": part for word, part in words.items() for at in start if at != "de"}
    found |= {f"esta {word}": part for word, part in words.items()}
    found |= {"tarde": AFTERNOON, "noche": NIGHT, "madrugada": MORNING, "temprano": MORNING}
    found |= {"de madrugada": MORNING, "de noche": NIGHT, "tempranito": MORNING, "nochecita": NIGHT}
    noon = "al mediodía | a mediodía | del mediodía | mediodía | de mediodía | medio día | al medio día"
    found |= dict.fromkeys(phrases(noon), NOONTIME) | {"a medio día": NOONTIME, "del medio día": NOONTIME}
    soon = "a media mañana | a primera hora | a primera hora de la mañana | por la mañanita | en la mañanita"
    late = "a media tarde | a última hora de la tarde | a primera hora de la tarde | por la tardecita"
    return found | dict.fromkeys(phrases(soon), MORNING) | dict.fromkeys(phrases(late), AFTERNOON)


PARTS = _parts()

KINDS: dict[str, dict[str, int] | str] = (
    PEOPLE["es"]
    | PRICES["es"]
    | TALK
    | VALUES
    | {
        "num": numbers(),
        "pair": {"par": 2, "un par": 2, "un par de": 2, "docena": 12, "una docena": 12, "una docena de": 12}
        | {"media docena": 6, "media docena de": 6, "dos docenas": 24}
        | own(),
        "ord": spread(ORDINALS),
        "ordinal_mark": "º | ª | ro | do | er",
        "hundred": {"cientos": 100, "cientas": 100},
        "thousand": {"mil": 1000, "un mil": 1000},
        "million": {"millón": 1_000_000, "millones": 1_000_000, "un millón": 1_000_000},
        "double": {
            "doble": 2,
            "dos veces": 2,
            "dos veces el": 2,
            "triple": 3,
            "tres veces": 3,
            "tres veces el": 3,
        },
        "a": "un | una | una noche | una tarde | una mañana",
        "the": "el | del | día | el día | de | del día | al",
        "on_day": "el | el día | día | para el | al | del | para el día | del día",
        "and": "y | e | y luego | y después | luego",
        "tens_and": "y",
        "and_minutes": "y | con",
        "less_minutes": "menos",
        "of": "de | del | en",
        "month_of": "del | de",
        "weekday": spread(WEEKDAYS),
        "month": spread(MONTHS),
        "rel": {
            "hoy": 0,
            "hoy mismo": 0,
            "hoy día": 0,
            "de hoy": 0,
            "el día de hoy": 0,
            "mañana": 1,
            "de mañana": 1,
            "mañana mismo": 1,
            "el día de mañana": 1,
            "pasado mañana": 2,
            "pasadomañana": 2,
            "pasado": 2,
            "traspasado mañana": 3,
        }
        | in_so_many_days()
        | {f"esta {word}": 0 for word in ("mañana", "tarde", "noche", "madrugada", "tardecita")},
        "part": PARTS,
        "moment": {phrase: 720 for phrase, part in PARTS.items() if part == NOONTIME}
        | {"medianoche": 0, "a medianoche": 0, "media noche": 0, "a media noche": 0, "la medianoche": 0},
        "half": "media | medio",
        "quarter": "cuarto | un cuarto",
        "to": "para las | para la | pa las | pa la",
        "past": "pasadas las | pasada la",
        "oclock": "horas | hora | h | hs | hrs | en punto | clavadas",
        "hours": "horas | hora",
        "hour_one": "una",
        "at": f"{_at_the()} | para las | para la | pa las",
        "on": "el | para el | en | este | los | al | para | pal",
        "number_is": (
            "número | teléfono | móvil | celular | cel | llámeme al | llamarme al | me puede llamar al | mi "
            "número | número de teléfono | me localiza en el | contactarme al | el fijo | fijo | es el "
            "| whatsapp | número es el | número es | teléfono es el | llamar al | marque el | apunte el "
            "| márqueme al | tel"
        ),
        "unit": spread(TIME_UNITS)
        | UNITS
        | {
            "media hora": 30,
            "media horita": 30,
            "hora y media": 90,
            "una hora y media": 90,
            "cuarto de hora": 15,
        }
        | {"un cuarto de hora": 15, "tres cuartos de hora": 45, "hora y cuarto": 75, "una hora y cuarto": 75}
        | {"una hora": 60, "una semana": 10080, "un mes": 43200, "un día": 1440, "medio día de": 720}
        | {"una hora y tres cuartos": 105, "hora y tres cuartos": 105, "quincena": 15 * 1440, "un minuto": 1}
        | {
            "una quincena": 15 * 1440,
            "un año": 365 * 1440,
            "una horita": 60,
            "jornada": 1440,
            "mediodía de": 720,
        },
        "in": "en | dentro de | de aquí a | en unos | en unas | dentro de unos | dentro de unas | de acá a",
        "from": "de | desde | a partir de | de las | desde las | de la | desde la",
        "time_is": "hora | la hora",
        "this": (
            "este | esta | próximo | el próximo | próxima | este próximo | el próximo día | este mismo | la "
            "próxima | esta semana el | el siguiente | el de este | este que viene | próximos"
        ),
        "after_next": "en ocho | en ocho días | no este sino el siguiente",
        "sums_up": "entonces | así que | o sea | en total | seríamos | seremos",
        "last": "último | el último",
        "next_week": dict.fromkeys(
            (
                f"{of}{week}"
                for of in ("", "de ", "en ", "para ")
                for week in phrases(
                    "la semana que viene | la próxima semana | la semana próxima | la siguiente semana | la "
                    "semana siguiente | la semana entrante | la otra semana | próxima semana | semana que "
                    "viene"
                )
            ),
            1,
        )
        | {"de la semana que sigue": 1, "la semana que sigue": 1, "de la semana de después": 1},
        "next_year": "del año que viene | del próximo año | el año que viene | del año próximo | próximo año",
        "holiday": {
            "nochebuena": 1224,
            "noche buena": 1224,
            "navidad": 1225,
            "día de navidad": 1225,
            "nochevieja": 1231,
            "noche vieja": 1231,
            "fin de año": 1231,
            "año nuevo": 101,
            "día de año nuevo": 101,
            "primero de año": 101,
            "día de reyes": 106,
            "reyes": 106,
            "día de la constitución": 1206,
            "la inmaculada": 1208,
            "san valentín": 214,
            "día de los enamorados": 214,
            "día del trabajo": 501,
            "día de la hispanidad": 1012,
            "el pilar": 1012,
            "todos los santos": 1101,
            "día de muertos": 1102,
            "halloween": 1031,
            "san silvestre": 1231,
        },
        "sym": {
            "arroba": ord("@"),
            "aroba": ord("@"),
            "at": ord("@"),
            "punto": ord("."),
            "guion bajo": ord("_"),
            "barra baja": ord("_"),
            "raya baja": ord("_"),
            "raya al piso": ord("_"),
            "subguion": ord("_"),
            "sub guion": ord("_"),
            "underscore": ord("_"),
            "guion": ord("-"),
            "guion medio": ord("-"),
            "guion normal": ord("-"),
            "guioncito": ord("-"),
            "raya": ord("-"),
            "menos": ord("-"),
            "más": ord("+"),
        },
        "plus": "más | signo más | el más",
        "provider": "g mail | hot mail | out look | i cloud | proton mail",
        "email_is": (
            "email | e mail | mail | correo | correo electrónico | dirección | es | el | la | mi | a | al "
            "| en | sería | escríbame a | mándelo a | envíelo a | lo | que | me | para | apunte | anote "
            "| puede | y | este | esta | electrónico | electrónica | siguiente | su | un | tome | ponga | se "
            "lo deletreo | deletreo | lo deletreo | le deletreo | anota | apunta"
        ),
        "plural": "horas | días | semanas | meses | minutos",
        "joined": "todo junto | todo en minúsculas | en minúsculas | todo minúsculas | junto | todo pegado",
        "self": (
            "yo | yo solo | yo sola | solo yo | sola | solo | voy solo | voy sola | iré solo | iré sola | mí "
            "| para mí solo | para mí sola | solamente yo | nada más yo | únicamente yo | conmigo | solita "
            "| solito | un servidor | una servidora | vengo solo | vengo sola | yo nada más | yo mismo | yo "
            "misma"
        ),
        "companion": (
            "mi mujer | mi marido | mi esposa | mi esposo | mi novia | mi novio | mi pareja | mi hijo | mi "
            "hija | mi madre | mi padre | mi mamá | mi papá | mi hermano | mi hermana | mi amigo | mi amiga "
            "| un amigo | una amiga | mi compañero | mi compañera | mi socio | mi socia | mi abuela | mi "
            "abuelo | mi suegra | mi suegro | mi jefe | mi jefa | mi primo | mi prima | un niño | una niña "
            "| un bebé | el bebé | mi bebé | mi cuñado | mi cuñada | mi tía | mi tío | un compañero | una "
            "compañera | mi nieto | mi nieta"
        ),
        "persons": (
            "persona | personas | gente | adultos | adulto | niños | niñas | niño | niña | comensales "
            "| invitados | amigos | amigas | plazas | cubiertos | pax | chicos | chicas | nenes | huéspedes "
            "| pasajeros | asientos | hijos | hijas | bebés | mayores | menores | señoras | señores | críos "
            "| de nosotros | peques | asistentes | puestos | lugares | compañeros | pequeños"
        ),
        "party": (
            "somos | seremos | seríamos | vamos a ser | vamos | una mesa para | mesa para | para | estaremos "
            "| vendremos | iremos | un grupo de | grupo de | reserva para | en total somos | en total | que "
            "sean | somos como | seremos unos | vamos a ir | una reserva para | sería para | seríamos unos "
            "| venimos | serían | somos unos | mesa de | una mesa de | reservar para | con | nada más "
            "| pongamos | al final somos | al final seremos | ahora somos | vienen | serán | vendrán "
            "| seríamos como"
        ),
        "people": together() | {"una persona": 1, "un adulto": 1, "una sola persona": 1, "un comensal": 1},
    }
)

LIGHT = frozenset(
    listed(
        "el la los las un una unos unas de del a al en y o que me mi mis se lo le para por con es son quiero "
        "quería quisiera querría necesito tengo hacer hacerme hacerse poder puede podría favor yo nos su sus"
    )
)
PROVIDERS = {
    "gmail": "gmail",
    "g mail": "gmail",
    "gemail": "gmail",
    "jimeil": "gmail",
    "yimeil": "gmail",
    "jemail": "gmail",
    "hotmail": "hotmail",
    "hot mail": "hotmail",
    "jotmail": "hotmail",
    "jotmeil": "hotmail",
    "outlook": "outlook",
    "out look": "outlook",
    "autluk": "outlook",
    "yahoo": "yahoo",
    "yaju": "yahoo",
    "yajú": "yahoo",
    "icloud": "icloud",
    "i cloud": "icloud",
    "telefónica": "telefonica",
    "proton mail": "protonmail",
    "protonmail": "protonmail",
    "aol": "aol",
    "live": "live",
    "msn": "msn",
    "terra": "terra",
}

SPANISH = Language(
    code="es",
    kinds=with_bygone("es", KINDS),
    stem=root,
    light=LIGHT | frozenset(plain(word) for word in LIGHT),
    providers=PROVIDERS,
    region="ES",
    spell=plain,
    plain=plain,
    day_number=True,
    name_words=5,
)
