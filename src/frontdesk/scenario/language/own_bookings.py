"""How people ask when they have an appointment, by language: patterns over words without accents and vowel
signs, in small letters.

- asks: asks for a time or a day
- thing: what is booked, as they call it
- when: asks when something of theirs is
- indirect: the same as a part of a sentence ("when I am booked in"), which asks only as a question, or behind
  a word of `wants`
- have: asks whether they have one, which says so only as a question
- besides: something else is asked by whoever says that they have one
- other: something else is wanted of it: to move it, to call it off, to come late, to have another one

`{asks}` and `{thing}` stand for these words, `{of}` for a few words between.
"""

from __future__ import annotations

OF = r"(?: \w+){0,3}?"

OWN_BOOKINGS: dict[str, dict[str, str]] = {
    "en": {
        "asks": (
            r"(?:when|what time|at what time|what day|which day|what date)"
            r"(?: and \w+(?: time)?| exactly| again)?"
        ),
        "thing": (
            r"(?:appointments?|bookings?|reservations?|visits?|slots?|sessions?|lessons?|check ups?|checkups?"
            r"|table|haircut|treatment|viewing|consultation|inspection)"
        ),
        "when": (
            r"{asks} (?:is|s|are|was|re) (?:my|our){of} {thing}"
            r"|{asks} (?:am|are|m|re|was) (?:i|we) (?:booked|scheduled|down|expected|due|coming)"
            r"|{asks} (?:do (?:i|we) have(?! to (?!come|be|arrive))|did (?:i|we) (?:book|make)"
            r"|have (?:i|we) (?:got|booked)){of} {thing}"
            r"|(?:what|which) (?:appointments?|bookings?|reservations?) (?:do|have) (?:i|we)"
            r"|{asks} (?:did (?:i|we) book|have (?:i|we) booked)(?: in| for)*$"
            r"|{asks} (?:do|should|am|are) (?:i|we) (?:need to |have to |supposed to )?"
            r"(?:come|be there|turn up|arrive)(?: in)?$"
            r"|{asks} (?:is|s) (?:my|our) next one"
            r"|check (?:on )?(?:my|our){of} {thing}"
        ),
        "indirect": (
            r"{asks} (?:my|our){of} {thing} (?:is|are|was|s)"
            r"|{asks} (?:i|we) (?:am|m|are|re|was) (?:booked|scheduled|down|expected|due|coming)"
            r"|(?:date|time|day) of (?:my|our){of} {thing}"
        ),
        "wants": r"tell|know|forg[eo]t\w*|remember|remind|sure|say|see|check|find out|confirm|wonder\w*|idea",
        "have": (
            r"(?:do|have|did) (?:i|we) (?:still |already )?(?:have|got|made|make|booked)"
            r"(?: any| an?| the| my)?(?: \w+)?? {thing}"
            r"|(?:am|are) (?:i|we) (?:booked|down|scheduled)|is there an? {thing} for me"
            r"|is (?:my|our){of} {thing} (?:on|at|for|today|tomorrow|this|next)"
        ),
        "besides": r"how|where|why|who|which|(?:can|could) (?:i|we)|may|should|must|without|(?:have|got) to",
        "other": (
            r"cancel\w*|mov(?:e|ed|ing)|chang\w+|reschedul\w+|postpon\w+|push\w*|late|earlier|another|new"
            r"|extend|how long|how much|cost\w*|available|free|last|finish\w*|paid|pay"
            r"|(?:is|are) (?:my|our){of} {thing} over"
        ),
    },
    "de": {
        "asks": (
            r"(?:wann|fur wann|um wie ?viel uhr|um welche uhrzeit|zu welcher uhrzeit|an welchem tag"
            r"|welchen tag)(?: genau| denn| eigentlich| noch ?mal)*"
        ),
        "thing": (
            r"(?:termine?n?|buchung(?:en)?|reservierung(?:en)?|besuch|behandlung|sitzung|tisch|stunde"
            r"|untersuchung|besichtigung|kontrolle|haarschnitt)"
        ),
        "when": (
            r"{asks} (?:ist|war|sind|ware|findet)(?: noch ?mal| denn| eigentlich)* (?:mein|unser)\w*{of}"
            r" {thing}"
            r"|{asks} (?:habe?|haben) (?:ich|wir){of} {thing}"
            r"|{asks} hatte (?:ich|wir)(?: \w+)?? (?:den|die|meinen?|unseren?) {thing}"
            r"|{asks} (?:bin ich|sind wir)(?: \w+){0,2}? (?:dran|eingetragen|gebucht|vorgemerkt|bestellt)"
            r"|{asks} (?:muss|soll|sollte|mussen|sollen) (?:ich|wir)(?: \w+){0,2}?"
            r" (?:kommen|da sein|erscheinen)$"
            r"|(?:was fur|welche|welchen) termine? habe (?:ich|wir)"
        ),
        "indirect": (
            r"{asks} (?:mein|unser)\w*{of} {thing}(?: \w+)? (?:ist|war|sind)"
            r"|{asks} (?:ich|wir){of} {thing} (?:habe?|haben)"
        ),
        "wants": r"sag\w*|weiss|wissen|vergessen|erinner\w*|sicher|nachsehen|schau\w*|prufen|ahnung",
        "have": (
            r"(?:habe?|haben) (?:ich|wir)(?: noch| schon| bei \w+| morgen| heute)*"
            r"(?: einen?| den| meinen| die)? {thing}"
            r"|(?:bin ich|sind wir)(?: schon| noch)? (?:eingetragen|vorgemerkt|gebucht)"
            r"|ist (?:mein|unser)\w*{of} {thing} (?:am|um|fur|heute|morgen|diese\w*|nachste\w*)"
        ),
        "besides": (
            r"wo|wie|wohin|warum|(?:kann|konnte) (?:ich|man)|(?:konnen|konnten) wir|darf|durfen|muss|mussen"
            r"|soll|ohne"
        ),
        "other": (
            r"absag\w*|stornier\w*|verschieb\w*|verleg\w*|ander\w*|umbuch\w*|spater|verspat\w*|neue[nrs]?"
            r"|fruher\w*|wie lange|kostet|kosten|frei\w*|letzte\w*|vorbei|fertig|zu ende"
        ),
    },
    "es": {
        "asks": (
            r"(?:cuando|para cuando|a que hora|que dia|para que dia|en que fecha|que fecha)"
            r"(?: exactamente)?"
        ),
        "thing": (
            r"(?:citas?|reservas?|reservacion(?:es)?|turnos?|visitas?|mesa|sesion|consulta|revision"
            r"|tratamiento)"
        ),
        "when": (
            r"{asks} (?:es|era|seria|son) (?:mi|mis|nuestra){of} {thing}"
            r"|{asks} (?:tengo|tenemos|tenia)(?: la| mi| una| esa)?(?: \w+)?? {thing}"
            r"|{asks} (?:me toca|nos toca|estoy citad[oa]|estoy apuntad[oa])"
            r"|{asks} (?:mi|nuestra){of} {thing}"
            r"|que (?:citas|reservas) tengo"
        ),
        "indirect": r"(?:fecha|hora|dia) de mi{of} {thing}",
        "wants": (
            r"saber|decir\w*|diga\w*|dime|recuerd\w*|recordar\w*|olvid\w*|confirm\w*|comprobar|mirar|seguro"
        ),
        "have": (
            r"(?:tengo|tenemos)(?: ya| todavia| alguna| una| la| mi)*(?: \w+)?? {thing}"
            r"|estoy (?:citad|apuntad)[oa]|(?:mi|nuestra) {thing} es (?:el|a las?|hoy|manana|para)"
        ),
        "besides": r"donde|como|puedo|podemos|podria(?:mos)?|cuanto|por que|hay|sin|(?:tengo|tenemos) que",
        "other": (
            r"cancel\w*|anul\w*|cambi\w*|mover|mueva\w*|aplaz\w*|posponer|reprogram\w*|retras\w*|tarde"
            r"|nuev[oa]|otr[oa]|adelant\w*|modific\w*|cuanto (?:dura|cuesta|vale)|libre\w*|disponible\w*"
            r"|ultim[oa]s?|termina\w*|acaba\w*"
        ),
    },
    "ru": {
        "asks": (
            r"(?:когда|на когда|во сколько|на сколько|в какое время|на какое время|к какому времени"
            r"|на какой день|в какой день|на какое число|какого числа)(?: же| именно| точно)?"
        ),
        "thing": (
            r"(?:запис[ьи]\w*|визит\w*|прием\w*|брон[ьи]\w*|стрижк\w+|сеанс\w*|столик\w*|стол|консультаци\w+"
            r"|осмотр\w*|процедур\w*|встреч\w+|маникюр\w*|окрашивани\w+)"
        ),
        "when": (
            r"{asks} (?:у меня|у нас|мо[йяею]\w*|наш\w*){of} {thing}"
            r"|{asks}(?: у вас)? (?:я|мы)(?: \w+)? (?:записан[аы]?|забронирова\w+|бронирова\w+)"
            r"|{asks} (?:мне|нам)(?: \w+)? (?:приходить|подходить|приезжать|прийти|подойти|приехать)$"
            r"|какие у меня записи"
        ),
        "indirect": r"(?:дат[ауы]|время|времени|день|дня) моей?(?:го)?{of} {thing}",
        "wants": (
            r"скаж\w*|подскаж\w*|напомн\w*|узна\w*|забыл\w*|не помню|уточн\w*|провер\w*|посмотр\w*|зна\w*"
        ),
        "have": (
            r"(?:есть ли )?(?:у меня|у нас)(?: есть| еще)*(?: \w+)?? (?:запись|визит|прием|бронь|столик)"
            r"|(?:я|мы)(?: к вам| у вас| вообще| еще)* записан[аы]?|записан[аы]? ли (?:я|мы)"
        ),
        "besides": (
            r"где|куда|как|почему|сколько|без|надо|нужно|могу|можем|можно(?! узнать| спросить| уточнить)"
        ),
        "other": (
            r"отмен\w*|перен\w+|перезапи\w*|измен\w*|поменя\w*|сдвин\w*|опазд\w*|опозд\w*|нов(?:ую|ый|ая)"
            r"|друг\w+|записаться|раньше|позже|сколько (?:длится|стоит)|свободн\w*|последн\w*|прошл\w*|после"
            r"|за?конч\w*|заканчива\w*"
        ),
    },
    "he": {
        "asks": r"(?:מתי|למתי|באיז[הו] שעה|לאיז[הו] שעה|באיזה יום|לאיזה יום|באיזה תאריך)(?: בעצם| בדיוק)?",
        "thing": r"(?:ה?תור(?:ים)?|ה?פגישה|ה?הזמנה|ה?ביקור|ה?טיפול|ה?שולחן|ה?בדיקה|ה?תספורת)",
        "when": (
            r"{asks}(?: היה)? {thing}(?: \w+)?? (?:שלי|שלנו)"
            r"|{asks} (?:יש|היה|קבוע\w*) (?:לי|לנו)(?: את)?(?: \w+)?? {thing}"
            r"|{asks} (?:קבעתי|קבענו|הזמנתי|הזמנו)"
            r"|{asks} (?:אני|אנחנו) (?:צריך|צריכה|צריכים|אמור\w*) (?:להגיע|לבוא)$"
        ),
        "indirect": r"(?:התאריך|השעה) של {thing} שלי",
        "wants": r"לדעת|להגיד|תגיד\w*|תזכיר\w*|להזכיר|לבדוק|שכחתי|לוודא|יודע\w*",
        "have": r"(?:יש|קבוע) (?:לי|לנו)(?: \w+)?? {thing}",
        "besides": r"איפה|לאן|איך|למה|כמה|מותר|אין|צריך|צריכ\w+|אפשר(?! לדעת| לבדוק)",
        "other": (
            r"לבטל|ביטול|לשנות|להזיז|לדחות|להעביר|להקדים|מאחר\w*|לאחר|חדש\w*|אחר\w*|פנוי\w*"
            r"|כמה (?:זמן|עולה)|לקבוע|לקבל|נגמר\w*|מסתיי\w*"
        ),
    },
    "ar": {
        "asks": (
            r"(?:متى|امتى|ايمتى|وينتا|شوقت|في اي ساعه|اي ساعه|في اي يوم|باي يوم|لاي يوم|اي يوم|كم الساعه"
            r"|الساعه كم)(?: بالضبط)?"
        ),
        "thing": r"(?:موعدي|موعدنا|مواعيدي|حجزي|حجزنا|زيارتي|جلستي)",
        "when": (
            r"{asks}{of} {thing}"
            r"|{asks} (?:عندي|لدي|عندنا)(?: \w+)?? (?:موعد|حجز|الموعد|الحجز)"
            r"|{asks} (?:الموعد|الحجز) (?:حقي|تبعي|بتاعي|مالي|الخاص بي)"
            r"|{asks} (?:حجزت|انا حاجز\w*)"
        ),
        "indirect": r"(?:وقت|تاريخ|يوم) {thing}",
        "wants": r"اعرف|قول\w*|تقول\w*|ذكر\w*|تذكر\w*|نسيت|اتاكد|تاكد\w*|شوف\w*|تشوف\w*",
        "have": r"(?:عندي|لدي|عندنا)(?: \w+)?? (?:موعد|حجز)",
        "besides": (
            r"وين|اين|كيف|ليش|لماذا|لازم|بدون|ما|اقدر|نقدر|ممكن(?! اعرف| تشوف\w*| تقول\w*| تتاكد\w*)"
        ),
        "other": (
            r"الغ\w*|تاجيل|اجل|اوجل|ااجل|تغيير|اغير|تعديل|اعدل|متاخر|اتاخر|جديد\w*|اخر|فاضي\w*|متاح\w*"
            r"|كم (?:مده|سعر)|ينتهي|تنتهي|يخلص\w*"
        ),
    },
}
