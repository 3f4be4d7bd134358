"""Spanish words of money, spelling, ranges and open answers."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, MONTH

LETTER_NAMES = {
    **{"be": "B", "be larga": "B", "be grande": "B", "be alta": "B", "ce": "C", "efe": "F", "ge": "G"},
    **{"hache": "H", "jota": "J", "ka": "K", "ele": "L", "eme": "M", "ene": "N", "eñe": "Ñ", "pe": "P"},
    **{"cu": "Q", "erre": "R", "ere": "R", "ese": "S", "te": "T", "uve": "V", "ve": "V", "ve corta": "V"},
    **{
        "ve chica": "V",
        "be corta": "V",
        "uve doble": "W",
        "doble uve": "W",
        "doble ve": "W",
        "ve doble": "W",
    },
    **{"doble u": "W", "equis": "X", "y griega": "Y", "i griega": "Y", "ye": "Y", "zeta": "Z", "ceta": "Z"},
    **{"seta": "Z", "i latina": "I", "ache": "H"},
}

VALUES: dict[str, dict[str, int] | str] = {
    "letter_name": {
        word: ord(letter) for word, letter in LETTER_NAMES.items() if word not in ("te", "ese", "ve")
    },
    "letter": {word: ord(letter) for word, letter in LETTER_NAMES.items()},
    "capital": (
        "mayúscula | mayúsculas | minúscula | en mayúscula | en minúscula | letra | la letra | en mayúsculas "
        "| con mayúscula"
    ),
    "money": dict.fromkeys(("euro", "euros", "eur"), 978)
    | dict.fromkeys(("dólar", "dólares", "dólares americanos", "usd"), 840)
    | dict.fromkeys(("peso", "pesos", "pesos mexicanos", "varos"), 484)
    | dict.fromkeys(("pesos argentinos",), 32)
    | dict.fromkeys(("pesos colombianos",), 170)
    | dict.fromkeys(("pesos chilenos",), 152)
    | dict.fromkeys(("sol", "soles"), 604)
    | dict.fromkeys(("libra", "libras", "libras esterlinas"), 826)
    | dict.fromkeys(("francos", "francos suizos"), 756)
    | dict.fromkeys(("pavos", "pavo"), 978),
    "cents": "céntimo | céntimos | centavo | centavos | cents",
    "dozen": "docena | docenas | una docena",
    "tens": "decena | decenas",
    "gap": "espacio | un espacio",
    "slash": "barra | barra inclinada",
    "decimal": "coma | con | punto",
    "about": (
        "unos | unas | aproximadamente | más o menos | alrededor de | sobre | como | cerca de | casi | a eso "
        "de las | a eso de la | sobre las | sobre la | hacia las | hacia la | alrededor de las | en torno a "
        "las | cerca de las | más o menos a las | como a las | como a la | tipo | aproximadamente a las "
        "| casi las | tirando a | por ahí de | como unos | como unas | en torno a | cosa de | pasadas las "
        "| tipo las | aproximadamente a la"
    ),
    "couples": "parejas | matrimonios",
    "up_to": (
        "no más de | hasta | como mucho | como máximo | máximo | un máximo de | menos de | a lo sumo | no "
        "más que | como máximo unos | no quiero gastar más de | no quiero pasar de | por debajo de | más de "
        "| al menos | mínimo | como mínimo | por lo menos | antes de | antes del | antes de las | antes de la"
    ),
    "money_is": (
        "presupuesto | mi presupuesto es | mi presupuesto es de | el presupuesto es | precio | gastar "
        "| cuesta | gastarme | quiero gastar | puedo gastar | pagar | puedo pagar | importe | cantidad "
        "| tengo | tenemos | el importe es | el total es | total | invertir | a gastar | presupuesto de"
    ),
    "or": "o | u | o quizá | o tal vez | o a lo mejor | o bien | o también | o si no",
    "between": "entre | entre las | entre la | entre el | en algún momento entre | más o menos entre las",
    "till": "a | hasta | hasta las | hasta la",
    "till_from": "a las | a la",
    "after": (
        "después de | después de las | después de la | a partir de | a partir de las | a partir de la "
        "| desde | desde las | desde la | no antes de | no antes de las | más tarde de las | de las "
        "| pasadas las | luego de las | de la | más tarde de la | no antes de la | pasada la"
    ),
    "neither": (
        "ninguna de las dos | ninguno de los dos | ni uno ni otro | ni una ni otra | ninguna | ninguno "
        "| ninguno de ellos | ninguna de ellas | ninguno de esos | ninguna de esas | nada de eso | ni lo uno "
        "ni lo otro | ninguna opción | ni la una ni la otra | ni el uno ni el otro"
    ),
    "choice_nth": "opción | alternativa | uno | una",
    "except": "excepto | salvo | menos",
    "easter": {"domingo de resurrección": 0, "viernes santo": -2, "jueves santo": -3, "lunes de pascua": 1},
    "any": (
        "da igual | me da igual | me es igual | me da lo mismo | da lo mismo | cualquiera | a cualquier hora "
        "| cualquier hora | cuando sea | cuando quiera | cuando ustedes quieran | no importa | no me importa "
        "la hora | cualquier día | la que sea | el que sea | lo que sea | como quiera | como usted quiera "
        "| tengo flexibilidad | soy flexible | indiferente | me es indiferente | cuando puedan | cuando "
        "pueda | lo mismo me da | cualquier momento | en cualquier momento"
    ),
    "weekend": (
        "fin de semana | el fin de semana | este fin de semana | el próximo fin de semana | finde | el finde "
        "| este finde | el fin de semana que viene | fines de semana"
    ),
    "vague_unit": {
        "el mes que viene": MONTH,
        "del mes que viene": MONTH,
        "el próximo mes": MONTH,
        "del próximo mes": MONTH,
        "este mes": MONTH,
        "de este mes": MONTH,
        "próximo mes": MONTH,
        "el año que viene": 12 * MONTH,
        "el próximo año": 12 * MONTH,
    },
    "vague": (
        "varios | varias | algunos | algunas | pocos | pocas | unos pocos | unos cuantos | unas cuantas "
        "| finales de | a finales de | principios de | a principios de | mediados de | a mediados de "
        "| muchos | muchas | algún | alguna | un par de semanas o | unos días | unas semanas | finales "
        "| principios | mediados | fines de | a fines de | inicios de | a inicios de | la semana pasada "
        "| semana pasada | el mes pasado | mes pasado | el año pasado | año pasado"
    ),
    "id_is": (
        "número de pedido | pedido | pedido número | número de cliente | cliente | número de socio | socio "
        "| socia | número de reserva | reserva | código | código de reserva | localizador | referencia "
        "| número de referencia | número de factura | factura | número de orden | orden | número de póliza "
        "| póliza | expediente | número de expediente | número de seguimiento | matrícula | número | id "
        "| identificador | número de caso | caso | número de afiliado | afiliado | número de contrato "
        "| contrato | ticket | número de ticket | folio | guía | número de guía | el código es | clave "
        "| número de serie | número de envío | envío"
    ),
    "address_is": (
        "mi dirección es | la dirección es | dirección es | vivo en la | vivo en el | vivo en | vivimos en "
        "| vivimos en la | estoy en | estamos en | envíelo a | mándelo a | entréguelo en | dirección | mi "
        "domicilio es | domicilio | con domicilio en | es en la | es en | llévelo a | tráigalo a | la "
        "dirección sería | envíemelo a | estoy en la | a la | en la"
    ),
    "street_first": "la | el | los | las",
    "postcode_is": (
        "código postal | el código postal es | mi código postal es | código postal es | cp | zip | el cp es "
        "| postal"
    ),
    "flat": "piso | planta | puerta | portal | escalera | bloque | departamento | depto | apartamento",
    "guess": (
        "quizá | quizás | tal vez | a lo mejor | puede ser | puede | no sé | no lo sé | todavía no lo sé "
        "| aún no lo sé | no sé todavía | no sabría decirle | depende | ya veremos | a ver | no estoy seguro "
        "| no estoy segura | ni idea | no tengo ni idea | lo tengo que pensar | me lo tengo que pensar "
        "| tengo que pensarlo | lo pensaré | no lo tengo claro | no me acuerdo | no recuerdo | según | igual "
        "| puede que sí | puede que no | no lo he decidido | todavía no | no estoy muy seguro | no estoy muy "
        "segura | quién sabe | déjeme pensarlo | no sé qué decirle | ya le diré | posiblemente | no sé bien "
        "| no sé muy bien | no tengo idea | no lo sé bien | no sabría decir | pues no sé | pues no lo sé "
        "| la verdad no sé | la verdad es que no lo sé | todavía no se lo puedo decir | no se lo puedo decir "
        "| no se lo puedo decir todavía | no le puedo decir | no sabría decirle ahora"
    ),
}
UNITS = {"noche": DAY, "noches": DAY, "una noche": DAY, "min": 1}
