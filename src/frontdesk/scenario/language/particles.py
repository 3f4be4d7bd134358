"""Small words inside family names of many countries, by the language that is spoken: "van den", "bin", "dos".

Left out is what is an everyday word there and means nothing to any reader: "do" in English.
"""

from __future__ import annotations

from collections.abc import Mapping

_LATIN = (
    "van den | van de | van der | van 't | von der | de la | de los | de las | de le | dela | delos | della "
    "| delle | dello | degli | di | du | ter | op de | op den | uit den | aan de | bin | ibn | ben | bint "
    "| abu | abou | ould | mac | mc | fitz | san | saint | st | von und zu | von | van | del | de | der "
)
PARTICLES: Mapping[str, str] = {
    "en": f"{_LATIN} | da | dos | das | des | el | al | la | le | les | los | den | e | ten",
    "de": (
        "van den | van de | van 't | de la | de los | de las | delle | dello | degli | di | ter | ten "
        "| op de | op den | uit den | aan de | ibn | ben | bint | abu | abou | ould | mac | mc | fitz "
        "| san | saint | st | sankt | von und zu | dos | la | le"
    ),
    "es": (
        "van den | van de | van der | von der | von und zu | della | delle | dello | degli | di | du | do "
        "| dos | das | des | ter | bin | ibn | ben | bint | abu | abou | ould | mac | mc | fitz | saint "
    ),
    "ru": "ван | ван дер | ван ден | ван де | фон | фон дер | де | де ла | ди | дю | дос | бен | бин | ибн "
    "| абу | аль | эль | мак | сан | сент | тер | ла",
    "ar": "فان | فان دير | فون | دي | دي لا | دو | بو | ابن | سان",
    "he": "ואן | ואן דר | ואן דן | פון | דה | דה לה | די | אבו | אבן | בר | בן | סן",
}
"""What may stand before, or within, a family name and is written small."""
