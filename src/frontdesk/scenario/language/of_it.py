"""Words of a question about what was chosen just now, and of nothing else: "how much is that?", by language.

- asks: what is asked for: a price, a length of time
- around: what may stand beside it without naming anything itself

Without accents and vowel signs.
"""

from __future__ import annotations

OF_IT: dict[str, dict[str, str]] = {
    "en": {
        "asks": (
            "much price prices cost costs costing charge charged fee expensive long duration lasts "
            "last pay rate"
        ),
        "around": (
            "and so ok okay well um er but how what whats s is are was it its that this thats "
            "those these the one a of for to do does did would will ll be i me my we you your us "
            "can could have has tell just again please then by way roughly about approximately "
            "altogether total in all with there know say come get need want like take takes taking "
            "time minutes hours hour said by now first before sorry"
        ),
    },
    "ru": {
        "asks": (
            "стоит стоить стоило стоимость цена цену цене цены почем дорого длится длиться займет "
            "занимает долго продлится продолжается времени обойдется встанет платить"
        ),
        "around": (
            "а и ну так ок хорошо сколько это эта этот эту этого то все всего будет по как какая "
            "какой какова какую какие у вас вам мне меня за в во с на скажите подскажите "
            "пожалуйста можно узнать хочу знать надо нужно примерно вообще услуга услуги процедура "
            "минут часов же кстати сначала еще раз такое такая он она оно уйдет кажется"
        ),
    },
    "de": {
        "asks": "kostet kosten teuer preis preise lange dauert dauern bezahlen zahlen",
        "around": (
            "und also ok okay gut ja was wie viel wieviel das dies diese dieser dieses es denn "
            "mich mir der die den dem davon dafur da ist sind wird wurde muss ich wir dann bitte "
            "so etwa ungefahr eigentlich bei ihnen euch sie sagen konnen noch mal nochmal hoch "
            "zeit uberhaupt insgesamt zusammen vorher wissen"
        ),
    },
    "es": {
        "asks": ("cuesta cuestan costaria costara vale valdria precio precios sale saldria dura tarda lleva"),
        "around": (
            "y bueno vale pues que cuanto cuanta cual es son eso esto esa este esta ese el la lo "
            "los me nos te se de por favor a como en total tiempo tengo pagar seria puede puedes "
            "decirme dime saber quiero mas o menos aproximadamente todo antes primero va a"
        ),
    },
    "ar": {
        "asks": (
            "بكم سعر سعره سعرها السعر سعرو يكلف تكلف بيكلف بتكلف تكلفه تكلفته تكلفتها التكلفه ثمن "
            "ثمنه الثمن بكام قديش بقديش اديش حقه حقها ياخذ تاخذ بياخد بتاخد يستغرق تستغرق المده "
            "مدته مدتها وقت الوقت"
        ),
        "around": (
            "كم كام قد ايش شو ما هو هي هذا هذه هذي ذي ده دي هاد هاي ذلك و طيب تمام اوكي من لي "
            "عندكم لو سمحت ممكن اعرف يعني حوالي تقريبا كله كلها اول قبل راح سيكون يكون"
        ),
    },
    "he": {
        "asks": "עולה עולים יעלה המחיר מחיר העלות עלות לוקח נמשך אורך משך ייקח יקח",
        "around": (
            "כמה זה זאת הזה הזאת הוא היא מה ו אז טוב אוקיי של לי לכם אצלכם תגיד תגידי תגידו בבקשה "
            "אפשר לדעת זמן בערך סך הכל את בכלל קודם רגע שאלה לשלם"
        ),
    },
}
"""By language: the kinds above."""
