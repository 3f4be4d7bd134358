"""How people ask when a business is open, by language: patterns over words without accents and vowel signs.

- hours: asks for the opening hours, whatever else is said
- open, close: asks whether, or when, it is open, opens or closes
- present: the same in words that mean it only beside a day ("do you work on Sunday?")
- bare: "open" alone, which asks beside a day; range: joins the first and the last of several days
- seasons: days of rest and times of the year, which say no day; told: how a text tells the hours
- until, since: asks until or from when it is open, where no verb says so
- when: asks for a time
- now: means this moment
- bounded: asks for a part of the hours, or all day, which no plain yes answers; always: for every day
- weekend: Saturday and Sunday, or what they are in that country
- weekly: a day of every week, by how its name begins, Monday first
- other: is about something else that opens, closes or works
- more: begins what goes on with the question before

`{us}` stands for the business itself, `{at}` for a few words between.
"""

from __future__ import annotations

US = {
    "en": (
        r"(?:you|u|ya|youse|y all|you guys|they|it|(?:the|your) (?:\w+ )?(?:shop|store|salon|clinic"
        r"|restaurant"
        r"|office|practice|surgery|place|bar|cafe|workshop|garage|studio|gym|barbers?|branch"
        r"|reception|desk|line))"
    ),
    "ru": (
        r"(?:вы|салон|магазин|мастерская|клиника|ресторан|кафе|офис|студия|сервис|бар|аптека|пункт|центр"
        r"|приемная|отделение|барбершоп|парикмахерская|поддержка)"
    ),
    "de": (
        r"(?:ihr|sie|man|(?:der|die|das|ihr|euer|ihre|eure) (?:laden|geschaft|salon|praxis|restaurant|buro"
        r"|werkstatt|studio|filiale|lokal|cafe|bar|empfang|rezeption|barbershop|friseur))"
    ),
    "es": (
        r"(?:ustedes|usted|vosotros|(?:el|la|su|vuestro|vuestra) (?:tienda|salon|clinica|restaurante|oficina"
        r"|taller|estudio|local|bar|cafeteria|peluqueria|barberia|negocio|recepcion|consulta))"
    ),
    "ar": r"(?:انتم|انتو|انتوا|المحل|المتجر|العياده|المطعم|المكتب|الصالون|الفرع|المعرض|الورشه|المركز)",
    "he": r"(?:אתם|החנות|המרפאה|המסעדה|המשרד|הסלון|הסניף|המספרה|המקום|המוסך|המוקד|השירות)",
}
VISITING: dict[str, dict[str, str]] = {
    "en": {
        "hours": (
            r"when (?:are|re) {us} open|"
            r"(?:opening|business|working|office|store|shop|trading|visiting|operating|surgery|consulting) "
            r"(?:hours|times)|your hours|what (?:are|s) (?:the|your) (?:\w+ )?hours|hours of operation"
            r"|what hours|(?:which|what) days (?:are|do) {us}{at} (?:open|work)"
            r"|(?:your|the) hours (?:today|tomorrow|this|on|for)"
        ),
        "open": (
            r"(?:are|is|r|were|will|do|does|would) {us}{at} open(?:ing)?"
            r"|(?:you|you re|youre){at} open(?:ing)?"
            r"|open (?:today|tonight|tomorrow|now|still|late|on|at|this|until|till|all day|{day})"
            r"|opening time"
            r"|(?:is|are) (?:anyone|anybody|somebody|someone) there|still open"
        ),
        "close": (
            r"(?:are|is|r|will|do|does) {us}{at} (?:close[ds]?|closing|shut(?:ting)?)"
            r"|(?:you|you re|youre){at} (?:closed?|closing|shut)|closing time|close today"
        ),
        "present": r"(?:do|are|will) {us}{at} (?:work|working|there|around)",
        "until": r"(?:until when|till when|how late|until what time|till what time) (?:are|do|will|is) {us}",
        "since": r"(?:from when|from what time|how early) (?:are|do|will|is) {us}",
        "bare": r"open|opening",
        "range": r"to|through|till|thru|until",
        "seasons": (
            r"holidays?|bank holidays?|christmas|xmas|easter|new year\w*|ramadan|eid|passover|hanukkah"
            r"|thanksgiving|summer|winter|vacation"
        ),
        "told": r"opening hours|we are open|we re open|open (?:from|daily|every)|hours|closed (?:on|at)",
        "when": (
            r"when|what time|what s the time|at what time|how late|how early|until what|till what"
            r"|which hours"
        ),
        "now": r"now|right now|still|at the moment|currently|at present|already",
        "bounded": r"until|till|til|before|after|past|from|all day|24|(?:round|around) the clock|nonstop",
        "always": r"every day|each day|daily|all week|seven days|24 7|always",
        "weekend": r"weekends?|saturdays? (?:and|or) sundays?|sat (?:and|or) sun",
        "weekly": "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
        "other": (
            r"open (?:to|an?|the (?!day|[0-9])|my|your|up|slots?|appointments?|tables?"
            r"|positions?|jobs?|tickets?|times?)"
            r"|(?:close|shut) (?:to|my|the|an?|out|accounts?|down)|how close|close by"
            r"|work (?:with|on the|for)"
            r"|opening (?:for|the|my|an?)|open it|close it|closed? (?:it|them)|it (?:open|close|shut)"
            r"|(?:door|lid|app|box|window|screen|lock|page|file|kitchen|terrace|pool)\b"
        ),
        "more": r"and|and what about|what about|how about|or|also",
    },
    "ru": {
        "hours": (
            r"час(?:ы|ов|ам|ах) (?:работы|приема|открытия)|график\w* (?:работы|приема)"
            r"|режим\w* работы|время работы|рабоч(?:ие|их) час\w+|рабочее время|расписани\w+ работы"
            r"|ваш график|как вы работаете|когда вы работаете"
            r"|(?:по каким|в какие) дн\w+{at} (?:работаете|открыты)"
            r"|как{at} {us} работает|когда у вас выходн\w+|какие у вас выходные"
        ),
        "open": (
            r"(?:открыты|открываетесь|откроетесь|откроете|открываете)(?: ли)?"
            r"|{us}{at} (?:открыта?|открывается|откроется)"
            r"|(?:открыта?|открывается|откроется)(?: ли)?{at} {us}"
        ),
        "close": (
            r"(?:закрываетесь|закроетесь|закрыты|закрываете)(?: ли)?|до закрытия"
            r"|{us}{at} (?:закрыта?|закрывается|закроется)"
            r"|(?:закрыта?|закрывается|закроется)(?: ли)?{at} {us}"
        ),
        "present": (
            r"работаете|поработаете|{us}{at} работает|работает{at} {us}|вы{at} (?:на месте|на работе|есть)"
            r"|есть кто нибудь|кто нибудь есть|будете"
        ),
        "until": (
            r"до (?:скольки|скольких|которого часа|какого часа|какого времени)"
            r"(?! (?:лет|человек|градусов|рублей|процентов|мест|килограмм\w*|метров"
            r"|(?:можно|нужно|надо|могу) (?!при|подъ|подо|за)))"
        ),
        "since": r"(?:со? (?:скольки|скольких)|с (?:которого|какого) (?:часа|времени))(?! лет)",
        "bare": r"открыто",
        "range": r"по|до",
        "seasons": (
            r"праздник\w*|праздничн\w*|рождеств\w*|новый год|нового года|новогодн\w*|пасх\w*|майск\w*"
            r"|каникул\w*|лет(?:ом|о)|зимой"
        ),
        "told": r"мы работаем|работаем|мы открыты|открыты|часы|режим|график|закрыт\w*",
        "when": r"когда|во сколько|в котором часу|в какое время|сколько еще",
        "now": r"сейчас|еще|уже|прямо сейчас|пока",
        "bounded": r"до|после|со?|круглосуточно|весь день|целый день|24|без перерыв\w*|круглые сутки",
        "always": r"каждый день|ежедневно|всегда|без выходных|всю неделю",
        "weekend": r"выходные|выходным|выходных|субботу и воскресенье|сб и вс",
        "weekly": "понедельникам вторникам средам четвергам пятницам субботам воскресеньям",
        "other": (
            r"работаете (?:с|со|над|по договор\w*|по гарант\w*|через|без (?!выходн|перерыв|обед))|не работает"
            r"|закрыть|открыть|счет|вкладк\w*|дверц\w*|крышк\w*|кухн\w*|террас\w*|вакансии|вакансия"
        ),
        "more": r"а|и|а что насчет|а как насчет|а если|или",
    },
    "de": {
        "hours": (
            r"wann (?:habt|haben|hat|seid|sind|ist) {us}{at} (?:offen|geoffnet|auf)|"
            r"(?:offnungs|sprech|geschafts|buro|laden|betriebs|schalter)(?:offnungs)?zeit\w*|sprechstunden?"
            r"|arbeitszeiten|an welchen tagen{at} (?:offen|geoffnet|auf|da)"
            r"|welche tage{at} (?:offen|geoffnet|auf)"
        ),
        "open": (
            r"(?:habt|haben|hat|seid|sind|ist) {us}{at} (?:offen|geoffnet|auf)|(?:offnet|offnen) {us}"
            r"|(?:macht|machen) {us}{at} auf(?:$| (?:am|heute|morgen|um))"
            r"|(?:offen|geoffnet) (?:am|heute|morgen|an|ist|{day})"
            r"|{us}{at} geoffnet"
            r"|noch (?:offen|geoffnet)|{us}{at} offnet"
        ),
        "close": (
            r"(?:schliesst|schliessen) {us}|(?:macht|machen) {us}{at} (?:zu|dicht|feierabend|schluss)"
            r"|(?:habt|haben|hat|seid|sind|ist) {us}{at} (?:zu|geschlossen)|{us}{at} (?:schliesst|schliessen)"
        ),
        "present": r"(?:arbeitet|arbeiten|seid|sind) {us}{at}(?: da| erreichbar)?|ist{at} jemand da",
        "until": (
            r"(?:bis wann|bis wie ?viel uhr|wie lange) (?:habt|haben|hat|seid|sind|ist) {us}{at}"
            r" (?:offen|geoffnet|auf|da|erreichbar)|(?:bis wann|bis wie ?viel uhr)(?: heute| morgen)?"
            r" (?:habt|haben|offen|geoffnet|auf|arbeite\w+)"
        ),
        "since": r"(?:ab wann|ab wie ?viel uhr|von wann) (?:habt|haben|hat|seid|sind|ist|offen|geoffnet)",
        "bare": r"offen|geoffnet",
        "range": r"bis",
        "seasons": (
            r"feiertag\w*|weihnacht\w*|ostern|oster\w+|pfingst\w*|silvester|neujahr|urlaub|ferien"
            r"|bruckentag\w*|sommer|winter|fasching|karneval"
        ),
        "told": r"geoffnet|offnungszeit\w*|sprechzeit\w*|geschlossen",
        "when": r"wann|um wie ?viel uhr|um welche uhrzeit|wie lange|bis wie ?viel uhr",
        "now": r"jetzt|gerade|noch|derzeit|momentan|im moment|aktuell",
        "bounded": r"bis|vor|nach|ab|den ganzen tag|ganztags|durchgehend|rund um die uhr|24",
        "always": r"jeden tag|taglich|immer|die ganze woche",
        "weekend": r"wochenende\w*|samstag und sonntag|samstags und sonntags",
        "weekly": "montags dienstags mittwochs donnerstags freitags samstags sonntags",
        "other": (
            r"konto|fenster|tur|deckel|kuche|terrasse|stellen?|rechnung\w*"
            r"|offen (?:fur|gegenuber|lassen)"
        ),
        "more": r"und|und was ist mit|was ist mit|und wie ist es|oder|auch",
    },
    "es": {
        "hours": (
            r"cuando (?:estan|estais|esta){at} abiert\w*|"
            r"horarios?(?! de (?:entrega|envio|reparto|los autobuses|autobus))"
            r"|horas? de (?:apertura|atencion)"
            r"|que dias (?:abren|abris|trabajan|estan)"
        ),
        "open": (
            r"(?:abren|abris|abriran|abrireis)"
            r"|(?:estan|estais|esta|siguen|seguis){at} (?:abiert[oa]s?)|{us}{at} abre|abre{at} {us}|abiertos?"
            r"|a que hora (?:se )?abre|cuando (?:se )?abre"
        ),
        "close": (
            r"(?:cierran|cerrais|cerraran|cerrareis)|(?:estan|estais|esta){at} cerrad[oa]s?|{us}{at} cierra"
            r"|cierra{at} {us}|hora de cierre|a que hora (?:se )?cierra|cuando (?:se )?cierra"
        ),
        "present": (
            r"(?:trabajan|trabajais|atienden|atendeis)|hay alguien"
            r"|(?:estan|estais) (?:el|los|este|hoy|manana|ahi|alli)"
        ),
        "until": (
            r"(?:hasta que hora|hasta cuando)(?: (?:hoy|manana))? (?:abren|abris|estan|estais|esta|atienden"
            r"|trabajan|hay|tienen|teneis)"
        ),
        "since": r"desde que hora (?:abren|abris|estan|estais|atienden|trabajan)",
        "bare": r"abierto|abiertos",
        "range": r"a",
        "seasons": (
            r"festivos?|fiestas?|navidad(?:es)?|pascua|semana santa|ano nuevo|nochevieja|nochebuena"
            r"|vacaciones|verano|invierno|puente|reyes"
        ),
        "told": r"abrimos|abierto|cerramos|cerrado|horario\w*",
        "when": r"cuando|a que hora|que hora|hasta que hora|desde que hora|que horas",
        "now": r"ahora|ahora mismo|todavia|aun|en este momento|ya|siguen|seguis",
        "bounded": r"hasta|antes de|despues de|desde|a partir de|todo el dia|24|sin interrupcion",
        "always": r"todos los dias|cada dia|siempre|toda la semana",
        "weekend": r"fin(?:es)? de semana|sabado y domingo|sabados y domingos|findes?",
        "weekly": "lunes martes miercoles jueves viernes sabados domingos",
        "other": (
            r"abr\w+ (?:una|la) (?:caja|cuenta)|cuenta|puerta|tapa|ventana|cocina|terraza|no se abre"
            r"|no abre|vacante\w*|no cierra"
        ),
        "more": r"y|y que tal|que tal|o|y si|tambien|y los|y el",
    },
    "ar": {
        "hours": (
            r"متي (?:تعملون|تعملوا|فاتحين|مفتوح\w*|تشتغلون|بتشتغلوا)|"
            r"(?:ساعات|اوقات|مواعيد|وقت) (?:ال)?(?:عمل|دوام|فتح|افتتاح)\w*|دوامكم|متي الدوام|مواعيدكم"
            r"|كيف (?:ال)?دوام\w*|اي ايام (?:تفتحون|تعملون|تشتغلون)"
        ),
        "open": (r"(?:ب|ه|ح)?(?:تفتحون|تفتحوا|تفتح|يفتح|نفتح)|فاتحين|فاتح|مفتوح(?:ين|ون|ه)?|تستقبلون"),
        "close": (
            r"(?:ب|ه|ح)?(?:تغلقون|تغلقوا|تقفلون|تقفلوا|تسكرون|تسكروا|تقفل|يقفل|يغلق|تسكر|يسكر)"
            r"|مسكرين|مسكر|مقفلين|مقفل|مغلق(?:ين|ون|ه)?"
        ),
        "present": (
            r"(?:ب)?(?:تعملون|تعملوا|تشتغلون|تشتغلوا|تداومون|تداوموا)|شغالين|مداومين|موجودين|دوام"
            r"|الدوام|عندكم دوام"
        ),
        "until": (
            r"(?:لمتي|الي متي|لين متي|لحد متي|حتي متي|لاي ساعه|الي اي ساعه|لحد اي ساعه"
            r"|لغايه كم|لحد كم|للساعه كم"
            r"|حتي اي ساعه|لغايه الساعه كم|لحد الساعه كم)"
            r"{at} (?:ب|ه)?(?:تفتح\w*|فاتح\w*|مفتوح\w*|تعمل\w*|تشتغل\w*|دوام\w*|اليوم|بكره|غدا)"
        ),
        "since": (
            r"(?:من متي|من اي ساعه|من الساعه كم){at} (?:ب|ه)?(?:تفتح\w*|فاتح\w*|مفتوح\w*"
            r"|تعمل\w*|تشتغل\w*|دوام\w*)"
        ),
        "bare": r"مفتوح|فاتح",
        "range": r"الي|لـ|ل",
        "seasons": (
            r"رمضان|عيد|العيد|الاعياد|اعياد|عطله رسميه|العطل\w*|اجازه|الاجازه|الصيف|الشتاء"
            r"|اليوم الوطني|كريسماس|الكريسماس"
        ),
        "told": r"نفتح|مفتوح\w*|نعمل|مغلق\w*|ساعات العمل|الدوام|اوقات العمل",
        "when": r"متي|ايمتي|امتي|اي ساعه|كم الساعه|الساعه كم|وقت",
        "now": r"الان|الحين|هلا|هلق|دلوقتي|حاليا|لسه|لسا|بعدكم|للحين",
        "bounded": r"حتي|لحد|لين|لغايه|قبل|بعد|من|طول اليوم|طوال اليوم|علي مدار الساعه|24|٢٤",
        "always": r"كل يوم|يوميا|دايما|طوال الاسبوع|طول الاسبوع",
        "weekend": r"نهايه (?:ال)?اسبوع\w*|عطله (?:نهايه )?(?:ال)?اسبوع\w*|ويكند|الويكند",
        "weekly": "- - - - - - -",
        "other": r"حساب|الباب|باب|غطاء|الغطاء|نافذه|وظيفه|وظائف|ما (?:ي|ت)فتح|لا (?:ي|ت)فتح|ما (?:ي|ت)قفل",
        "more": r"و|طيب و|طب و|وماذا عن|ماذا عن|وشو عن|و يوم",
    },
    "he": {
        "hours": (
            r"מתי אתם{at} (?:פתוחים|עובדים)|"
            r"שעות (?:ה)?(?:פתיחה|פעילות|עבודה|קבלה)\w*|באילו ימים{at} (?:פתוחים|עובדים)|מה השעות שלכם"
            r"|מה השעות"
        ),
        "open": (
            r"(?:פתוחים|פותחים|נפתחים|תפתחו)|{us}{at} (?:פתוחה?|נפתחת?)|(?:פתוח|פתוחה|נפתחת)"
            r"|פתוח{at} {us}"
        ),
        "close": r"(?:סגורים|סוגרים|נסגרים|תסגרו)|{us}{at} (?:סגורה?|נסגרת?)|(?:סגור|נסגר|נסגרת)",
        "present": r"(?:עובדים|נמצאים|זמינים)|יש מישהו",
        "until": r"עד (?:מתי|איזו שעה|איזה שעה|באיזו שעה){at} (?:אתם|{us}|פתוח\w*|היום|מחר)",
        "since": r"(?:ממתי|מאיזו שעה|מאיזה שעה){at} (?:פתוח\w*|פותחים|עובדים|אתם)",
        "bare": r"פתוח|פתוחה",
        "range": r"עד",
        "seasons": (
            r"חג|חגים|החג\w*|בחג\w*|פסח|ראש השנה|סוכות|חנוכה|פורים|שבועות|כיפור|קיץ|בקיץ|חורף|חופשה"
            r"|ערב חג"
        ),
        "told": r"אנחנו פתוחים|פתוח\w*|סגור\w*|שעות",
        "when": r"מתי|באיזו שעה|באיזה שעה|איזו שעה|איזה שעה|עד מתי",
        "now": r"עכשיו|כרגע|עדיין|ברגע זה|כבר",
        "bounded": r"עד|לפני|אחרי|כל היום|מסביב לשעון|רצוף|ברציפות|24",
        "always": r"כל יום|תמיד|כל השבוע",
        "weekend": r"סופ? ?(?:ה)?שבוע|סופ\"?ש|בסופש|בסוף השבוע|סופי שבוע|סוף השבוע|סוף שבוע",
        "weekly": "- - - - - - -",
        "other": r"חשבון|דלת|הדלת|חלון|מכסה|מטבח|משרה|משרות|לא נפתח\w*|לא נסגר\w*|לבטל|אפשר ל\w+",
        "more": r"ו|ומה לגבי|מה לגבי|ומה עם|ואם|או",
    },
}
"""By language: the kinds above."""
