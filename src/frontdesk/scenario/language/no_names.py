"""Words that are no name and stand in many an address of e-mail: small words and places, by language.

Unlike `frequent`, they say nothing of e-mail addresses: "big bob at …", "taller arroba …".
"""

from __future__ import annotations

from frontdesk.scenario.language.frequent import is_frequent
from frontdesk.scenario.language.lexicon import fold, listed

_WORDS = {
    "en": (
        "simple easy unusual tricky awkward weird foreign common barrelled "
        "among amongst upon per via between toward towards across behind below above against during "
        "unless whether although though whom itself mine ours each other such yet else ever often "
        "sometimes almost quite somewhere anywhere everywhere nowhere anyway anyhow besides however "
        "therefore meanwhile otherwise down up off out away forward inside outside near far gets getting "
        "done go let lets shall ought used try trying keep keeps puts turn show live send sent bring "
        "bought buy rang spoke spoken changing bit lot lots sort bad big new whatever whichever whoever "
        "like"
    ),
    "de": (
        "tut tun schwierig kompliziert selten häufig einfacher ungewöhnlich doppelname reserviert "
        "neben hinter trotz während obwohl damit sodass sowohl weder entweder jeder jede jedes mancher "
        "manche irgendwo irgendwer überall nirgends dorthin hierher dahin dafür dagegen darin darüber "
        "wahrscheinlich hoffentlich leider fast kaum heuer oft manchmal selten weg zurück vorbei hin her "
        "rauf runter rein bringen holen schicken kaufen arbeiten wohnen leben glauben heißen werde worden "
        "müsste dürfte ganze drin drinnen stammtisch werkstatt apotheke praxis kneipe verein rathaus "
        "hausverwaltung bäckerei büro rezeption empfang baustelle friseur laden reinigung tankstelle "
        "wohnung erdgeschoss"
    ),
    "es": (
        "fácil difícil raro rara complicado complicada común sencillo sencilla compuesto "
        "ante tras durante mediante incluso mientras siquiera apenas bastante demasiado cada cualquier "
        "otros otras propio tales tanto tanta cuyo cuya quienes allá acá dentro fuera debajo delante "
        "detrás cerca lejos acaso ojalá vengo traer llevar poner pongo salir dejar dejo quedar quedo "
        "gusta trabajar vivo pequeño toda alguno reserva casada casado soltera soltero tintorería "
        "panadería taller tienda bar oficina esquina portal peluquería frutería farmacia colegio gestoría "
        "trabajo tercero quinto cuarto segundo bajo ático limpieza recepción mantenimiento ferretería "
        "gimnasio mercado"
    ),
    "ru": (
        "простая сложная редкая длинная обычная русская двойная девичья иностранная трудная простое сложное "
        "под над при вокруг ради сквозь среди будто словно который которая которые самой себя себе свою "
        "каждая любой любая другая много мало чуть почти совсем вообще наверно кажется видимо однако зато "
        "иногда часто редко сразу скоро далеко близко рядом внутри снаружи вверх вниз вперед домой отсюда "
        "туда сюда оттуда иду пошел ехать еду работаю дать беру купить платить хорошая вся"
    ),
    "ar": ("سهل صعب غريب معقد لدى حول ضد أثناء بينما حيث بعض كثير سوى أحيانا هنيك داخل خارج أمام وراء يتصل"),
    "he": ("מסובך נדיר קשה ארוך תחת במשך בזמן כאשר למרות כל לפעמים בפנים בחוץ אחורה"),
}
_NO_NAMES = {code: frozenset(fold(word) for word in listed(words)) for code, words in _WORDS.items()}
_NONE: frozenset[str] = frozenset()


def is_no_name(word: str, code: str) -> bool:
    """Whether nobody is called by `word`, in small letters."""
    return word in _NO_NAMES.get(code, _NONE) or is_frequent(word, code)
