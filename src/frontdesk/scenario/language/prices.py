"""Words of money that name a note or a sum themselves, in every language.

- note: what one is worth, in whole units of the currency that its language calls it in ("a tenner", "fuffi");
  a number before it multiplies. `NOTES_IN` is the ISO 4217 number of that currency.
- paid: said around a sum of money alone ("cost", "abgebucht"), so that a bare number is one
- limit: said behind the most that one would pay; its "not" denies nothing
- hundreds: hundreds that nobody has counted; with a number before them they are so many hundred
"""

from __future__ import annotations

NOTES_IN = {"en": 826, "de": 978, "es": 978, "ru": 643, "ar": 0, "he": 376}

PRICES: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "limit": (
            "not a penny more | more than that i | no more than that | can't go higher "
            "| can't go any higher | not a cent more | and not more | that's my limit"
        ),
        "note": {"tenner": 10, "fiver": 5, "tenners": 10, "fivers": 5},
        "paid": (
            "paid | cost | costs | charged | charge | taken | took | spend | spent | budget | price | bill "
            "| statement | invoice | quote | quoted | owe | owed | refund | refunded | deposit | pay "
            "| paying | afford | fee | receipt"
        ),
        "hundreds": "hundreds | hundreds of | thousands | thousands of",
    },
    "de": {
        "limit": (
            "mehr nicht | mehr geht nicht | mehr ist nicht drin | mehr kann ich nicht "
            "| mehr hab ich nicht | mehr aber nicht | mehr aber auch nicht | keinen cent mehr "
            "| mehr wollt ich | mehr wollte ich | mehr möchte ich | mehr will ich | mehr kann ich "
            "| mehr gebe ich nicht aus"
        ),
        "note": {
            **{"fuffi": 50, "fuffis": 50, "fuffziger": 50, "fünfziger": 50, "hunni": 100, "hunnis": 100},
            **{
                "hunderter": 100,
                "zwanni": 20,
                "zwannis": 20,
                "zwanziger": 20,
                "zehner": 10,
                "tausender": 1000,
            },
            **{
                "zwannie": 20,
                "fünfhunderter": 500,
                "zweihunderter": 200,
                "zehnerl": 10,
                "riesen": 1000,
                "mille": 1000,
            },
        },
        "paid": (
            "bezahlt | gekostet | kosten | kostet | abgebucht | abgezogen | rechnung | budget | preis "
            "| betrag | ausgeben | zahlen | gezahlt | überwiesen | kontoauszug | kassenzettel | beleg "
            "| berechnet | verlangt | anzahlung | gebühr | erstattet"
        ),
        "hundreds": "hunderte | hunderte von | tausende | tausende von",
    },
    "es": {
        "limit": (
            "más no puedo | más no tengo | más no quiero | no puedo más | y no más | ni un euro más "
            "| y ya no más"
        ),
        "note": {},
        "paid": (
            "pagado | pagué | pagar | costó | cuesta | costado | cobrado | cobraron | cobran | gastar "
            "| gastado | presupuesto | precio | factura | recibo | cargo | cargado | importe | fianza "
            "| devolución | gastarme | extracto"
        ),
        "hundreds": "cientos | cientos de | unos cientos | unos cientos de | miles de | centenares de",
    },
    "ru": {
        "limit": (
            "больше не могу | больше я | больше не дам | больше не потяну | больше нету | но не больше "
            "| и не больше | ни копейки больше"
        ),
        "note": {
            **{"полтинник": 50, "полтинника": 50, "сотка": 100, "сотку": 100, "сотки": 100, "сотен": 100},
            **{
                "сотни": 100,
                "сотню": 100,
                "пятихатка": 500,
                "пятихатку": 500,
                "косарь": 1000,
                "косаря": 1000,
            },
            **{"косарей": 1000, "червонец": 10, "пятисотка": 500, "пятисотку": 500, "десятка тысяч": 10_000},
            **{"десятку тысяч": 10_000, "пятерка тысяч": 5000, "пятерку тысяч": 5000, "лям": 1_000_000},
        },
        "paid": (
            "списали | сняли | заплатил | заплатила | заплатили | стоит | стоило | стоила | бюджет | цена "
            "| чек | чеке | счет | счете | квитанции | потратить | оплатил | оплатила | предоплата "
            "| уложиться | взяли | вернули"
        ),
        "hundreds": "сотни | тысячи | сотнями | тыщи",
    },
    "ar": {
        "limit": "مو أكثر | مش أكثر | ما عندي أكثر | لا أكثر | ما أقدر أكثر | وليس أكثر",
        "note": {},
        "paid": "دفعت | كلف | كلفني | سحبوا | خصموا | خصم | فاتورة | الميزانية | السعر | المبلغ | أدفع",
        "hundreds": "مئات | آلاف | مئات من",
    },
    "he": {
        "limit": "לא יותר | יותר לא | יותר מזה לא | ולא יותר | אין לי יותר | יותר אין לי",
        "note": {},
        "paid": (
            "שילמתי | עלה | עולה | חייבו | ירד | ירדו | חשבון | החשבונית | קבלה | תקציב | מחיר "
            "| הסכום | לשלם | גבו | להוציא"
        ),
        "hundreds": "מאות | כמה מאות | אלפים | כמה אלפים | אלפי",
    },
}
"""By language: the kinds above."""
