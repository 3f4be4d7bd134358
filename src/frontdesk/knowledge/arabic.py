"""Arabic words as they are looked for: one spelling, the article off, and what questions ask for.

Pure tables and string work, used by `words.py` only. Arabic writes "and", "to", "with" and "the" on to the
word that follows, in front, where the likeness of two words weighs most; and a verb in a question ("do you
open") shares its consonants with its noun ("opening") but hardly a run of three letters.
"""

from __future__ import annotations

import re

from frontdesk.scenario.language.arabic import fold

ARTICLES = ("وبال", "وال", "بال", "كال", "فال", "عال", "ولل", "لل", "ال")
JOINED = "وفبلك"
"""Letters that are "and", "so", "in", "to", "like" before a word, unless they are its own first letter."""
SHORTEST = 3
"""Letters that must be left of a word when something in front of it is taken off."""

_ARABIC = re.compile("[\u0621-\u064a]")
_MARKS = re.compile("[\u0640\u064b-\u0655\u0670]")


def unmarked(text: str) -> str:
    """The text without vowel signs and stretched lines, which would cut a word in pieces."""
    return _MARKS.sub("", text)


def written(text: str) -> bool:
    """Whether there are Arabic letters in it."""
    return _ARABIC.search(text) is not None


def bare(word: str) -> str:
    """An Arabic word in one spelling, without an article; any other word as it is."""
    if not _ARABIC.match(word):
        return word
    word = fold(word)
    for article in ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= SHORTEST:
            return word[len(article) :]
    return word


def without_joined(word: str) -> str:
    """A bare word without the letter that may be written on to it; the same word when there is none."""
    return word[1:] if word[:1] in JOINED and len(word) > SHORTEST else word


STOP = """
    ما ماذا هل كيف متى من مين أي ايش إيش وش شو ليش لماذا كم بكم بكام قديش إلى على عن مع في و أو ثم كل قبل
    هذا هذه هاذا ذا دا ده دي هاد هاي ذلك تلك هو هي هم أنا أنت أنتم انتو نحن إحنا لي لك لكم لنا له لها عندي
    عندك عندكم عنده لديكم لديك معكم معي منكم فيكم عليكم فيه فيها يوجد توجد هناك هنا يكون تكون كان كانت أريد
    اريد ابغى أبغى أبي ابي بدي عايز عاوز ودي أود ممكن أقدر اقدر يمكن يمكنني ينفع لو سمحت سمحتم سمحتي فضلك
    فضلكم طيب يعني بس والله أيضا كمان شي شيء أعرف اعرف أسأل سؤال عندكو نعم لا شكرا مرحبا السلام سلام الو إن
    أن اللي الذي التي جدا الآن الحين هلق دلوقتي حق حقكم تاع بتاع قولوا أخبروني ليه إنه انه لما إذا اذا
    بالضبط بالزبط تحديدا مرة واحد كذا يا
"""
"""Words that say nothing about what is looked for."""

_HOURS = "ساعات دوام نفتح مفتوح"
ASKED_FOR = {
    **dict.fromkeys(("تفتحون", "تفتحوا", "بتفتحوا", "يفتح", "فاتحين", "مفتوحين", "مفتوح", "دوامكم"), _HOURS),
    **dict.fromkeys(("دوام", "تقفلون", "تسكرون", "تغلقون", "بتقفلوا", "تشتغلون", "تداومون"), _HOURS),
    **dict.fromkeys(("وين", "أين", "فين", "موقعكم", "مكانكم", "محلكم", "عنوانكم"), "عنوان عنواننا موقع"),
    **dict.fromkeys(("أوقف", "باركنج", "باركينج", "موقف"), "مواقف"),
    **dict.fromkeys(("توصلون", "توصلوا", "بتوصلوا", "يوصل"), "توصيل نوصل"),
    **dict.fromkeys(("تشحنون", "تشحنوا", "ترسلون", "ترسلوا"), "شحن نشحن"),
    **dict.fromkeys(("أدفع", "ندفع", "تقبلون", "بتقبلوا"), "دفع"),
    **dict.fromkeys(("أقسط", "قسط", "أقساط"), "تقسيط"),
    **dict.fromkeys(("أرجع", "أرجعه", "ترجيع"), "إرجاع"),
    **dict.fromkeys(("أستبدل", "أبدل", "تبديل", "تبدلون"), "استبدال"),
    **dict.fromkeys(("تغلفون", "تغلفوا"), "تغليف"),
    **dict.fromkeys(("تركبون", "تركبوا"), "تركيب نركب"),
    **dict.fromkeys(("أستلم", "نستلم"), "استلام"),
    **dict.fromkeys(("تكلفة", "تكلف", "يكلف", "أسعار"), "سعر"),
}
"""What a question's own words ask for: other words that an answer may use instead, parted by blanks."""
