"""How a deed is claimed or promised in Spanish. Text comes folded (`claims.folded`), accents kept."""

from __future__ import annotations

import re

from frontdesk.dialogue.claiming import Rules, compiled

_DONE = (
    r"(?:(?:reservad|agendad|programad|reprogramad|confirmad|cancelad|anulad|cambiad|movid|modificad|aplazad"
    r"|pospuest|adelantad|apuntad|anotad|registrad|inscrit|guardad|añadid|agregad|enviad|mandad|remitid"
    r"|reembolsad|devuelt|abonad|cobrad|cargad|pagad|transferid|pasad|avisad|informad|notificad|pedid"
    r"|encargad|ordenad|hech|realizad|efectuad|completad|tramitad|gestionad|procesad|solicitad|arreglad"
    r"|resuelt|solucionad|organizad|preparad|apartad|bloquead|asegurad|garantizad|asignad|borrad|eliminad"
    r"|quitad|actualizad|activad|aplicad|emitid|concedid|aprobad|hablad|puest|dejad|bloquead|formalizad"
    r"|acordad|concertad|fijad)[oa]s?|dad[oa]s? de (?:alta|baja))"
)
_STEM = (
    r"(?:reserv|agend|program|reprogram|confirm|cancel|anul|cambi|modific|aplaz|aplac|adelant|apunt|anot"
    r"|registr|guard|agreg|envi|mand|reembols|abon|cobr|pag|pas|avis|inform|notific|orden|realiz|complet"
    r"|tramit|gestion|proces|solicit|arregl|solucion|organiz|apart|bloque|asegur|asign|borr|elimin|quit"
    r"|actualiz|activ|aplic|formaliz|concert|fij|llam|encarg|prepar)"
)
_PAST = (
    r"(?:(?:reserv|agend|program|reprogram|confirm|cancel|anul|cambi|modifiqu|aplac|adelant|apunt|anot"
    r"|registr|guard|agregu|envi|mand|reembols|abon|cobr|pagu|pas|avis|inform|notifiqu|orden|realic|complet"
    r"|tramit|gestion|proces|solicit|arregl|solucion|organic|apart|bloque|asegur|asign|borr|elimin|quit"
    r"|actualic|activ|apliqu|formalic|concert|fij|llam|encargu|habl)é|(?:añad|ped|inscrib|inclu|emit|remit"
    r"|devolv|mov|transfer|resolv)í|hice|puse)"
)
_THING = (
    r"(?:cita|reserva|mesa|turno|hora|plaza|sitio|lugar|pedido|reembolso|devolución|dinero|pago|depósito"
    r"|importe|señal|solicitud|cancelación|anulación|cambio|factura|suscripción|confirmación|mensaje|correo"
    r"|email|sms|datos|nombre|número|visita|cargo|tarjeta|cuenta|reservación|encargo|queja|entrega|envío)s?"
)
_DAY = (
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|pasado mañana|hoy|esta noche|\d{1,2}\b)"
)
_NO = r"(?!no\b|nunca\b|ni\b|si\b|cuando\b|puede\w*\b|debe\w*\b|tiene\w*\b|aún\b|todavía\b)"
_GAP = rf"(?:\s+{_NO}[\w:'-]+)"
_IS = (
    r"(?:est[aá]s?|están|qued[aó]s?|quedan|quedaron|ha quedado|han quedado|sigue|fue|fueron|ha sido|han sido"
    r"|has sido|va a estar)"
)
_WELL = (
    r"(?:(?:sí|ya|bien|muy bien|perfecto|genial|estupendo|todo|vale|claro|entonces|así que|y|ahora|bueno|ok"
    r"|de acuerdo|por supuesto|usted|creo que|me parece que|parece que|excelente|pues|acabo de"
    r"|correctamente|efectivamente|queda|quedó"
    r"|está)[,.!]?\s+){0,6}"
)
_START = r"(?:^|[.!?;:,¡¿–—-]\s*)"
_TO = r"(?:se lo|se la|se los|le|les|te|os|lo|la|los|las)"

_CLAIMS = compiled(
    # lo he hecho
    rf"\bhe\s+(?:\w+\s+)?{_DONE}\b",
    rf"\b{_TO}\s+(?:hemos|ha|han|había|habíamos)\s+(?:\w+\s+)?{_DONE}\b",
    rf"\b(?:hemos|ha|han)\s+(?:ya\s+)?{_DONE}\s+(?:su|sus|tu|tus|a su nombre|una?\s+{_THING}|la\s+{_THING}"
    rf"|el\s+{_THING}|todo|todos)\b",
    rf"\b{_PAST}\b",
    rf"\bacab(?:o|amos) de\s+{_STEM}\w+",
    # está hecho
    rf"\b(?:su|sus|tu|tus|la|el|una|esta|este)\s+(?:\w+\s+){{0,2}}?{_THING}\b{_GAP}{{0,7}}?\s+{_IS}\s+"
    rf"(?:\w+\s+){{0,2}}?(?:{_DONE}|en el sistema|en la agenda|en marcha|en camino|en proceso|list[oa]s?)\b",
    rf"{_START}{_WELL}{_IS}\s+(?:\w+\s+){{0,2}}?{_DONE}\b",
    rf"\b(?:usted|tú)\s+{_IS}\s+(?:\w+\s+){{0,2}}?(?:{_DONE}|en la lista|en la agenda)\b",
    rf"\btodo\s+(?:{_IS}\s+)?(?:ya\s+)?(?:{_DONE}|list[oa]|en orden)\b",
    rf"\b(?:se ha|se han)\s+(?:\w+\s+)?{_DONE}\b",
    rf"\b(?:su|tu)\s+(?:\w+\s+){{0,2}}?(?:cita|reserva|mesa|visita)\s+(?:es|está|queda|será)?\s*(?:para\s+)?"
    rf"(?:el\s+|a las\s+|mañana)\s*(?:{_DAY}|\w+)",
    # fragmentos
    rf"{_START}{_WELL}{_DONE}(?=\s*(?:[.!,;:]|$)|\s+(?:para|el|a su|con|correctamente|y)\b)",
    rf"{_START}{_WELL}{_THING}\s+{_DONE}(?=\s*(?:[.!,;:]|$)|\s+(?:para|el|a su|con|y)\b)",
    rf"{_START}(?:(?:y|bien|perfecto|vale|ok|pues)[,.!]?\s+)*(?:listo|lista|ya está|todo listo"
    rf"|hecho)\s*(?:[.!,;:]|$)",
    # modismos
    rf"\b(?:{_TO}\s+esper(?:amos|an|a|o)|nos vemos|{_TO}\s+veremos"
    rf"|{_TO}\s+atender[áé]\w*)\s+(?:\w+\s+){{0,3}}?{_DAY}",
    rf"{_START}{_WELL}hasta\s+(?:el\s+|entonces|luego el\s+)?(?:{_DAY}"
    rf"|entonces)(?:\s+a las\s+\w+)?\s*(?:[.!]|$)",
    rf"\btienes?\s+(?:ya\s+)?(?:una|su|tu|la)?\s*(?:cita|reserva|mesa|plaza)\s+(?:{_DONE}\s+)?(?:para|el"
    rf"|a las"
    rf"|mañana|con)\b",
    r"\b(?:número|código|localizador) de (?:su )?(?:reserva|confirmación|cancelación)\b",
    r"\ba su nombre\b|\ba tu nombre\b",
    r"\b(?:est[aá]s?)\s+(?:ya\s+)?en (?:la lista|la agenda|el calendario|el sistema)\b",
    r"\b(?:reembolso|dinero|confirmación|mensaje|correo|pago|sms) (?:ya )?(?:está|va"
    r"|sigue) (?:ya )?(?:en camino|en proceso)",
    r"\b(?:considérelo|considéralo|delo por|dalo por|considere|cuente con (?:ello|su|la))\b",
    r"\b(?:es suya|es suyo|es tuya|le espera su|la mesa les? espera|no tiene que hacer nada más)\b",
    r"\bya (?:sabe|saben) que (?:usted )?(?:viene|vendr\w+)\b",
)

_PROMISES = compiled(
    rf"\b{_STEM}(?:aré|aremos)\b|\b(?:devolver|mover|añadir|pedir|inscribir|emitir|remitir|transferir"
    rf"|resolver|har"
    r"|pondr)(?:é|emos)\b",
    rf"\b(?:voy a|vamos a|permítame|déjeme|déjame)\s+(?:\w+\s+)?(?:{_STEM}ar\w*|devolver\w*|mover\w*"
    rf"|añadir\w*"
    r"|pedir\w*|hacer\w*|poner\w*|inscribir\w*|transferir\w*)",
    rf"\b(?:{_TO}|ahora mismo|enseguida|ya)\s+(?:{_TO}\s+)?(?:{_STEM}(?:o|amos)|muevo|envío|enviamos|devuelvo"
    r"|devolvemos|hago|hacemos|pongo|ponemos|pido|añado|inscribo|transfiero)\b",
    rf"\b(?:estoy|estamos)\s+(?:{_STEM}ando|devolviendo|moviendo|añadiendo|pidiendo|haciendo|tramitando)",
    rf"\b(?:su|sus|tu|tus|la|el)\s+(?:\w+\s+){{0,2}}?{_THING}\b{_GAP}{{0,5}}?\s+(?:será|serán|va a ser"
    rf"|estará|quedará)\s+"
    rf"(?:\w+\s+)?{_DONE}",
    rf"\b(?:será|serás|seréis|quedará|quedarás)\s+(?:\w+\s+)?{_DONE}",
    rf"\byo\s+{_STEM}o\b",
    rf"\b{_STEM}o\s+(?:su|tu|la|el)\s+{_THING}",
)
DEED = re.compile(rf"{_DONE}|{_PAST}|esperamos|esperan|espera|atenderá|camino|avisó|reservaron")
"""A word for something done."""

RULES = Rules(
    claims=_CLAIMS,
    promises=_PROMISES,
    deed=re.compile(rf"\b(?:{_DONE}|{_PAST})\b|\b(?:list[oa]|en camino)\b"),
    denied=re.compile(r"\b(?:no|nunca|nada|ni|tampoco|sin)\b(?:\s+[\w-]+){0,3}\s*$"),
    conditional=re.compile(
        r"\b(?:si|cuando|una vez(?: que)?|hasta que|antes de que|después de que|aunque|compruebe que"
        r"|verifique que|asegúrese de que|para que|quienes|quien|en cuanto|no (?:sé|puedo \w+) si)\b"
        r"\s*(?:\w+\s+){0,3}$"
    ),
    house=re.compile(
        r"\b(?:si|cuando|en caso|siempre que|salvo|a menos|una vez|después de|antes de|en cuanto)\b|\?\s*$"
    ),
    after=re.compile(r"\s*,?\s*(?:si|cuando|siempre que|salvo|solo|sólo|únicamente|una vez)\b"),
)
