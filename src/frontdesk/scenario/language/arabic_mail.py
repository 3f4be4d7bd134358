"""Latin letters, mail services and names as Arabic callers say them, for addresses and spelling."""

from __future__ import annotations

from frontdesk.scenario.language.arabic import fold
from frontdesk.scenario.language.lexicon import listed

_LATIN_LETTERS = {
    "A": "ايه إيه",
    "B": "بي",
    "C": "سي",
    "D": "دي",
    "E": "اي إي",
    "F": "اف إف",
    "G": "جي",
    "H": "اتش ايتش إتش هاتش",
    "I": "آي",
    "J": "جيه جاي",
    "K": "كيه كي كاي",
    "L": "إل ال ايل",
    "M": "ام إم",
    "N": "ان إن",
    "O": "او أو",
    "P": "بيه",
    "Q": "كيو",
    "R": "ار آر",
    "S": "اس إس",
    "T": "تي",
    "U": "يو",
    "V": "ڤي",
    "W": "دبليو دابليو دوبليو",
    "X": "اكس إكس",
    "Y": "واي",
    "Z": "زد زيد زي",
}
_ARABIC_LETTERS = {
    "ا": "ألف",
    "ب": "باء",
    "ت": "تاء",
    "ث": "ثاء",
    "ج": "جيم",
    "ح": "حاء",
    "خ": "خاء",
    "د": "دال",
    "ذ": "ذال",
    "ر": "راء",
    "ز": "زاي زين",
    "س": "سين",
    "ش": "شين",
    "ص": "صاد",
    "ض": "ضاد",
    "ط": "طاء",
    "ظ": "ظاء",
    "ع": "عين",
    "غ": "غين",
    "ف": "فاء",
    "ق": "قاف",
    "ك": "كاف",
    "ل": "لام",
    "م": "ميم",
    "ن": "نون",
    "ه": "هاء",
    "و": "واو",
    "ي": "ياء",
}
LETTERS = {
    name: ord(letter)
    for table in (_LATIN_LETTERS, _ARABIC_LETTERS)
    for letter, names in table.items()
    for name in names.split()
}
"""The letter that a word names, as its code point."""

PROVIDERS = {
    "جيميل": "gmail",
    "جي ميل": "gmail",
    "جميل": "gmail",
    "جيمايل": "gmail",
    "جي مايل": "gmail",
    "جي ميل دوت كوم": "gmail.com",
    "هوتميل": "hotmail",
    "هوت ميل": "hotmail",
    "هتميل": "hotmail",
    "هوتمايل": "hotmail",
    "ياهو": "yahoo",
    "يا هو": "yahoo",
    "ياهوو": "yahoo",
    "أوتلوك": "outlook",
    "اوتلوك": "outlook",
    "اوت لوك": "outlook",
    "أوت لوك": "outlook",
    "آوتلوك": "outlook",
    "ايكلاود": "icloud",
    "آيكلاود": "icloud",
    "اي كلاود": "icloud",
    "آي كلاود": "icloud",
    "ايكلود": "icloud",
    "لايف": "live",
    "بروتون": "proton",
    "بروتون ميل": "protonmail",
    "كوم": "com",
    "قوم": "com",
    "كم": "com",
    "كو": "co",
    "نت": "net",
    "نيت": "net",
    "أورج": "org",
    "اورج": "org",
    "اورغ": "org",
    "أورغ": "org",
    "او ار جي": "org",
    "انفو": "info",
    "إنفو": "info",
    "ايديو": "edu",
    "اديو": "edu",
    "غوف": "gov",
    "جوف": "gov",
}
WORDS = {
    "انفو": "info",
    "سيلز": "sales",
    "ادمن": "admin",
    "كونتاكت": "contact",
    "سبورت": "support",
    "اوفيس": "office",
    "هيلو": "hello",
    "ميل": "mail",
    "شوب": "shop",
    "بوكينج": "booking",
    "اوردر": "order",
    "كومباني": "company",
    "تست": "test",
}
NAMES = dict(
    pair.split("=")
    for pair in listed(
        "احمد=ahmed محمد=mohamed محمود=mahmoud علي=ali حسن=hassan حسين=hussein عمر=omar خالد=khaled "
        "سارا=sara ساره=sara مريم=mariam فاطمه=fatima ليلي=layla لينا=lina نور=nour هدي=huda مني=mona "
        "سلمي=salma ندي=nada رنا=rana ريم=reem دينا=dina هبه=heba امل=amal سمير=samir كريم=karim "
        "يوسف=yousef ابراهيم=ibrahim طارق=tarek سامي=sami رامي=rami فادي=fadi زياد=ziad عادل=adel "
        "ماجد=majed فهد=fahad سعود=saud سلطان=sultan ناصر=nasser منصور=mansour سعد=saad سعيد=saeed "
        "جمال=jamal وليد=waleed بلال=bilal انس=anas حمزه=hamza مصطفي=mustafa ياسر=yasser هاني=hani "
        "نادر=nader نبيل=nabil رشا=rasha رانيا=rania ديما=dima لمي=lama نوره=noura منال=manal سمر=samar "
        "عبير=abeer هند=hind شيماء=shaimaa شيما=shaimaa اسما=asmaa ايمان=eman زينب=zainab خليل=khalil "
        "عثمان=othman ايمن=ayman اشرف=ashraf شريف=sherif تامر=tamer باسم=bassem بسام=bassam غسان=ghassan "
        "جورج=george ايلي=elie مارك=mark ماريا=maria نانسي=nancy سوسن=sawsan صالح=saleh فيصل=faisal "
        "تركي=turki بندر=bandar راشد=rashed حمد=hamad جاسم=jassim حمدان=hamdan"
    )
)
"""Names in the spelling that is most usual in addresses."""

UNKNOWN = " "
"""No address holds it: a word whose Latin spelling is anybody's guess makes none."""


def latin(word: str) -> str:
    """A word as it stands in an address: a letter by its name, a known word or name; else `UNKNOWN`."""
    if word.isascii():
        return word
    letters = _BY_FOLDED.get(fold(word))
    return letters or WORDS.get(fold(word)) or NAMES.get(fold(word)) or UNKNOWN


_BY_FOLDED = {
    fold(name): letter.lower() for letter, names in _LATIN_LETTERS.items() for name in names.split()
}
