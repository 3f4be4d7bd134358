"""Words for who comes along and for what else a number may count, in every language.

- kin: one person who comes along, however they belong to the speaker ("nan", "дочкой"); two where the word
  says two ("twins")
- brood: several people, nobody says how many ("the kids", "die kollegen")
- along: "with", between people; besides: said beside one more ("also", "ещё"); including: what follows is
  part of what was said; fewer: what makes a number smaller, nobody says to what
- by_now: before a number that replaces the one said before it; last_time: what was said before it counts
  no longer
- speaker: names who speaks in a list of people
- troop: so many people in one word ("foursome"); pairs: two each; a_pair: two grown-ups; mine: "my", "our";
  altogether: beside the sum; settle: before the value that ends a doubt ("call it six"); am: before how old
  the speaker is, and never before how many they are
- anybody: people of whatever age, so that those named after them may be among them; alone: nobody else
- kin_is: one person and what follows ("mum's"), who comes along only where that is said
- both: two of those named next; matter: what is no thing to be counted ("two questions", "three times")
- aged: beside how old somebody is; label: before a number that is a name ("table nine", "size forty")
"""

from __future__ import annotations

from frontdesk.scenario.language.kinfolk import KINFOLK, PAIRS
from frontdesk.scenario.language.lexicon import phrases

_TWO = {
    "en": "parents | twins | grandparents | in laws",
    "de": "eltern | zwillinge | zwillingen | großeltern | schwiegereltern",
    "es": "padres | mis padres | gemelos | gemelas | mellizos | suegros | mis suegros | mis abuelos",
    "ru": "родители | родителями | близнецы | близнецами | двойняшки | двойняшками",
    "ar": "والداي | والدي الاثنين | التوأم | توأم",
    "he": "ההורים | ההורים שלי | הוריי | תאומים | התאומים",
}
_ONE = {
    "en": (
        "boy | girl | lad | lass | wife | husband | partner | mum | mom | mother | dad | father | son "
        "| daughter | brother | sister | nan | nana | gran | granny | grandma | grandad | grandpa "
        "| grandmother | grandfather | aunt | auntie | uncle | cousin | nephew | niece | friend | mate "
        "| boyfriend | girlfriend | fiance | fiancee | missus | hubby | baby | toddler | infant "
        "| newborn | child | kid | little one | colleague | boss | neighbour | neighbor | flatmate "
        "| roommate | carer | stepson | stepdaughter | mother in law | father in law | sister in law "
        "| brother in law | grandson | granddaughter | grandchild | teenager | other half "
        "| my other half | another person | someone else | one more"
    ),
    "de": (
        "junge | mädchen | bub | große | großer | frau | mann | mama | papa | mutter | vater "
        "| sohn | tochter | bruder "
        "| schwester | oma | opa | großmutter | großvater | tante | onkel | cousin | cousine | neffe "
        "| nichte | enkel | enkelin | freund | freundin | kumpel | partner | partnerin | kollege "
        "| kollegin | chef | chefin | baby | säugling | kind | kleinkind | nachbar | nachbarin "
        "| schwiegermutter | schwiegervater | schwager | schwägerin | verlobte | verlobter "
        "| mitbewohner | mitbewohnerin | kleine | kleiner | der kleine | die kleine | dem kleinen "
        "| der kleinen | großen | jugendlicher | teenager"
    ),
    "es": (
        "chaval | chico | chica | mujer | marido | esposa | esposo | novia | novio | pareja | hijo "
        "| hija | madre | padre | mamá | papá | hermano | hermana | abuela | abuelo | tía | tío | primo "
        "| prima | sobrino | sobrina | nieto | nieta | suegra | suegro | cuñado | cuñada | amigo "
        "| amiga | compañero | compañera | jefe | jefa | bebé | niño | niña | nene | nena | crío | cría "
        "| peque | vecino | vecina | el peque | la peque | mi chico | mi chica | otra persona "
        "| una persona más | uno más | una más"
    ),
    "ru": (
        "мальчик | девочка | жена | жену | женой | муж | мужа | мужем | мама | маму | мамой | папа "
        "| папу | папой | отец | отцом | мать | матерью | сын | сына | сыном | сынок | сынишка "
        "| сынишкой | дочь | дочка | дочку | дочкой | дочерью | брат | брата | братом | сестра | сестру "
        "| сестрой | бабушка | бабушку | бабушкой | дедушка | дедушку | дедушкой | дед | дедом | тетя "
        "| тетю | тетей | дядя | дядю | дядей | друг | друга | другом | подруга | подругу | подругой "
        "| подружка | подружкой | коллега | коллегу | коллегой | ребенок | ребенка | ребенком | малыш "
        "| малыша | малышом | младенец | младенцем | внук | внука | внуком | внучка | внучку | внучкой "
        "| свекровь | свекровью | теща | тещу | тещей | тесть | тестем | сыну | дочери | дочке | мужу "
        "| жене | маме | внуку | внучке | ребенку | бабушке | сосед | соседка | соседкой | парень "
        "| парнем | девушка | девушкой | жених | женихом | невеста | невестой | начальник | начальником "
        "| начальница | начальницы | начальницу | начальницей | начальника | начальнику "
        "| один человек | еще один | еще одна | грудничок | грудничком"
    ),
    "ar": (
        "زوجتي | زوجي | مراتي | مرتي | جوزي | المدام | أمي | أبي | أبوي | والدتي | والدي | ماما | بابا "
        "| ابني | بنتي | ابنتي | ولدي | أخي | أخوي | أختي | جدي | جدتي | ستي | تيتا | عمي | عمتي "
        "| خالي | خالتي | حماتي | صديقي | صديقتي | صاحبي | صاحبتي | رفيقي | رفيقتي | زميلي | زميلتي "
        "| خطيبي | خطيبتي | طفل | طفلة | رضيع | بيبي | طفلي | طفلتي | حفيدي | حفيدتي | جاري | جارتي "
        "| مديري | مديرتي | رئيسي بالعمل | رئيستي | شخص آخر | واحد كمان | كمان واحد"
    ),
    "he": (
        "אשתי | אישתי | בעלי | אמא | אבא | אמא שלי | אבא שלי | סבתא | סבא | סבתא שלי | סבא שלי | אחי | אחותי "
        "| אח שלי | אחות שלי | הבן | הבת | הבן שלי | הבת שלי | הילד | הילדה | ילד | ילדה | תינוק | תינוקת "
        "| התינוק | התינוקת | דוד | דודה | דודה שלי | דוד שלי | נכד | נכדה | חמותי "
        "| חמי | גיסי | גיסתי | חבר | חברה | חבר שלי | חברה שלי | בן הזוג | בת הזוג | הקולגה | קולגה "
        "| השכנה | השכן | הבוס | הבוסית | הבוס שלי | הבוסית שלי | המנהל שלי | המנהלת שלי "
        "| החבר שלי | החברה שלי | מבוגר | עוד אחד | עוד אחת | פעוט"
    ),
}
_TROOPS: dict[str, dict[str, int]] = {
    "en": {
        "threesome": 3,
        "foursome": 4,
        "fivesome": 5,
        "sixsome": 6,
        "us two": 2,
        "us three": 3,
        "us four": 4,
    }
    | {"us five": 5, "us six": 6, "pair of us": 2, "the pair of us": 2, "both of us": 2}
    | {"just us two": 2, "just us three": 3, "just us four": 4, "twosome": 2},
    "de": {"zu dreien": 3, "zu vieren": 4}
    | {"dreiergruppe": 3, "vierergruppe": 4, "sechsergruppe": 6, "uns zwei": 2, "uns drei": 3, "uns vier": 4}
    | {"zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "neunt": 9, "zehnt": 10}
    | {"elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15},
    "es": {"los dos solos": 2, "nosotros dos nada más": 2, "los dos solitos": 2},
    "ru": {"нас двоих": 2, "нас троих": 3, "шестерка": 6, "пятерка": 5, "четверка": 4},
    "ar": {"أنا وحدة": 1, "اتنيننا": 2, "ثلاثتنا": 3, "أربعتنا": 4, "خمستنا": 5},
    "he": {"רביעייה": 4, "שלישייה": 3, "חמישייה": 5, "שישייה": 6},
}
_MORE: dict[str, dict[str, str]] = {
    "en": {
        "by_now": "now down to | now we're | we're now | down to | now it's | it's now | now only",
        "last_time": "than usual | than before | last time | that was last time | the last time | previously",
        "settle": (
            "leaves | that leaves | leaving | which leaves | call it | say | let's say | make it "
            "| put down | go with | let's go with | i'd say | put it as | we'll say"
        ),
        "mine": "my | our | there's | and there's",
        "pairs": "couples",
        "a_pair": "a couple | couple | married couple",
        "altogether": "in all | all in all | all told | overall | altogether | in total",
        "am": "i'm | i am | he's | she's | he is | she is",
        "anybody": "people | persons | person | guests | pax | of us | of them | folks | seats | places",
        "alone": "just me | only me | on my own | by myself | just myself | alone | solo",
        "speaker": "it's me | it's myself | that's me | there's me | it's just me | it'll be me",
        "both": "both | both of | both my",
        "matter": "thing | things | question | questions | times | way | ways | reason | reasons | percent",
        "brood": (
            "under fives | under tens | oaps | pensioners | singles | grownups | lads | teens "
            "| tots | kids | children | friends | mates | little ones | grandkids | grandchildren "
            "| colleagues | brothers | sisters | sons | daughters | cousins | babies | toddlers "
            "| family | in-laws | husbands | wives | partners | boyfriends | girlfriends | nephews | nieces "
            "| parents "
            "| aunts | uncles | grandmas | mums | dads | neighbours | neighbors"
        ),
        "along": "with | along with | together with | bringing | plus",
        "besides": "also | too | another | extra | more | as well as | as well | coming | comes | is coming "
        "| joining "
        "| joins | tagging along | turning up",
        "including": (
            "including | of which | of whom | of them | of them's | of us is | of whom's | included "
            "| counting | that includes"
        ),
        "fewer": (
            "won't come | won't be there | won't show | might not come | less | fewer | minus | dropped out "
            "| drop out | not coming | isn't coming | aren't coming "
            "| can't make it | won't be coming | cancelled | short | less than"
        ),
        "aged": "old | year old | years old | aged | age | turned | turning | turns | birthday | grade",
        "label": (
            "ends in | ending in | ends with | starts with | begins with | ending with | table | number "
            "| room | page | floor | flat | house number | table number | order number | size | line "
            "| bus | gate | track | platform | item | model | version | option | ward | apartment "
            "| level | dish number | step | iphone | galaxy | channel | door | unit | suite | apt"
        ),
    },
    "de": {
        "by_now": "jetzt nur noch | jetzt sind es | sind jetzt | mittlerweile | jetzt doch | inzwischen | "
        "jetzt sind wir",
        "last_time": "als sonst | als üblich | letztes mal | beim letzten mal | damals | früher",
        "settle": (
            "bleiben | bleibt | macht noch | bleiben noch | sind noch | sagen wir | sagen wir mal "
            "| sagen wir einfach | schreiben sie | machen wir | nehmen wir | schreib"
        ),
        "mine": "mein | meine | meinen | meinem | meiner | unser | unsere | unseren | unserem | ihre",
        "speaker": "ich mein | ich meine",
        "pairs": "paare | paaren | pärchen | ehepaare | ehepaaren",
        "a_pair": "ein paar mit | ein pärchen | ein ehepaar | ehepaar | pärchen",
        "altogether": "insgesamt | zusammen | in summe | alles zusammen",
        "am": "ich bin | er ist | sie ist | ich werde | bin",
        "anybody": "personen | leute | von uns | gäste | plätze | menschen | mann | köpfe",
        "alone": "nur ich | allein | alleine | bloß ich | nur mich | ich alleine | ich allein",
        "both": "beide | beiden | die beiden | den beiden | unsere beiden | unseren beiden",
        "matter": "sache | sachen | frage | fragen | mal | dinge | problem | probleme | prozent",
        "brood": (
            "kinder | kindern | freunde | freunden | kollegen | kolleginnen | enkel | enkeln "
            "| geschwister | jungs | buben | männer | ehemänner | frauen | enkelkinder | schwestern | "
            "brüder | mädels | familie | söhne | töchter | babys | die kleinen "
            "| den kleinen"
        ),
        "along": "mit | samt | plus | inklusive | mitsamt",
        "besides": (
            "noch | auch | auch noch | dabei | mit dabei | stößt dazu | mitkommt | mitkommen | dazu | "
            "zusätzlich | weitere | weiterer | weiteres | kommt | kommen"
        ),
        "including": "davon | darunter | inklusive | einschließlich | von denen | mitgezählt | inbegriffen",
        "fewer": (
            "weniger | minus | abgesagt | fällt aus | fallen aus | kommt nicht | kommen nicht "
            "| kann nicht | können nicht | sagt ab | raus"
        ),
        "aged": "alt | jahre alt | geworden | alter | geburtstag | klasse",
        "label": (
            "endet auf | endet mit | fängt mit | beginnt mit | hört mit | am ende eine | tisch | nummer "
            "| zimmer | seite | stock | etage | wohnung | hausnummer | größe | linie | gleis "
            "| tischnummer | tisch nummer | position | modell | artikel | artikelnummer | punkt | tor "
            "| stufe | iphone | galaxy | kanal | raum"
        ),
    },
    "es": {
        "by_now": "ahora somos | ahora solo | al final somos | ya solo | ahora seremos | ahora son",
        "last_time": "que siempre | que de costumbre | la última vez | la otra vez | la vez pasada",
        "settle": (
            "quedan | quedamos | nos quedamos en | nos quedamos | pon | ponga | póngame | ponme "
            "| digamos | apunta | apunte | dejémoslo en | vamos a decir"
        ),
        "mine": "mi | mis | nuestro | nuestra | nuestros | nuestras | su | sus",
        "pairs": "parejas | matrimonios",
        "a_pair": "una pareja | un matrimonio | pareja",
        "altogether": "en total | entre todos | todos juntos",
        "am": "cumplo",
        "anybody": "personas | de nosotros | comensales | invitados | gente | plazas | cubiertos",
        "alone": "solo yo | yo solo | yo sola | solo | sola | solito | solita | únicamente yo",
        "both": "ambos | ambas",
        "matter": "cosa | cosas | pregunta | preguntas | vez | veces | por ciento | problema | problemas",
        "brood": (
            "niños | niñas | hijos | hijas | amigos | amigas | compañeros | hermanos | hermanas "
            "| nietos | sobrinos | maridos | mujeres | novios | novias | nietas | primas | cuñados | "
            "suegros | críos | peques | familia | primos"
        ),
        "along": "con | junto con | más",
        "besides": "también | otro | otra | además | viene | vienen | encima | se apunta | se apuntan | se "
        "suma",
        "including": "incluyendo | incluido | incluida | incluidos | de ellos | contando | de los cuales",
        "fewer": (
            "menos | falla | fallan | se ha caído | se han caído | no viene | no vienen "
            "| no puede venir "
            "| no pueden venir | faltan | falta | cancela | cancelan"
        ),
        "aged": "edad | año | años | añitos | cumple | cumplió | cumplido",
        "label": (
            "acaba en | termina en | empieza por | acabado en | mesa | número | habitación | página "
            "| planta | piso | puerta | talla | línea | andén | mesa número | modelo | portal "
            "| artículo | plato número | iphone | opción | nivel | cuarto"
        ),
    },
    "ru": {
        "by_now": "теперь | сейчас уже | уже только | теперь уже",
        "last_time": "в тот раз | чем обычно | чем тогда | в прошлый раз | прошлый раз | раньше",
        "settle": (
            "остается | остались | осталось | остаемся | пусть будет | пишите | скажем | ставьте "
            "| давайте | запишите | ставим | пускай будет"
        ),
        "mine": "мой | моя | мои | наш | наша | наши | свой",
        "pairs": "пары | пар | парами | семейные пары | супружеские пары",
        "a_pair": "пара",
        "altogether": "всего | итого | вместе | в общем | в сумме",
        "am": "исполняется",
        "anybody": "человек | человека | людей | персон | персоны | гостей | мест",
        "alone": "я один | я одна | только я | один буду | одна буду | сам | сама",
        "both": "оба | обе | обоих | обоими",
        "matter": "вопрос | вопроса | вопросов | раз | раза | вещь | вещи | процент | процентов | проблема",
        "brood": (
            "дети | детьми | друзья | друзьями | коллеги | коллегами | внуки | внуками | подруги "
            "| подругами | сыновья | сыновьями | дочки | дочками | семья | семьей | ребята | малыши "
            "| мужья | мужьями | жены | женами | сестры | сестрами | братья | братьями | мальчишки | девчонки"
        ),
        "along": "с | со | вместе с | плюс",
        "besides": "еще | также | тоже | придет | приедет | будет | присоединится | собралась | собрался | "
        "с нами",
        "including": "из них | в том числе | включая | вместе с | считая",
        "fewer": (
            "меньше | минус | не придет | не придут | отпал | отпали | отказался | отказались "
            "| не сможет "
            "| не смогут | отменил | отменили"
        ),
        "aged": (
            "лет | ей | ему | год | года | годик | годика | исполнилось | исполнится | возраст | класс "
            "| классе | месяцев | годиков"
        ),
        "label": (
            "заканчивается на | начинается с | оканчивается на | столик номер | стол номер | номер "
            "| комната | этаж | квартира | дом | размер | страница | автобус | линия | платформа "
            "| модель | кабинет | корпус | подъезд | айфон | палата"
        ),
    },
    "ar": {
        "by_now": "صرنا | صاروا | هلق صرنا | الآن صرنا",
        "last_time": "من العادة | عن العادة | المرة الماضية | المرة اللي فاتت",
        "settle": "بقينا | يبقى | باقي | خلينا نقول | حط | حطي | اكتب | نقول | خليهم",
        "mine": "حقي",
        "pairs": "أزواج",
        "a_pair": "زوجين",
        "altogether": "بالمجموع | المجموع | الكل | كلنا",
        "am": "صار عمري",
        "anybody": "أشخاص | شخص | أنفار | نفر | أفراد | ضيوف | ناس | مقاعد",
        "alone": "لوحدي | وحدي | لحالي | بمفردي | أنا بس | بس أنا | أنا فقط",
        "both": "كلا | كلتا",
        "matter": "سؤال | سؤالين | أسئلة | مرة | مرات | أشياء | بالمئة | في المية | مشكلة",
        "brood": (
            "صديقاتي | صاحباتي | أولادي | أطفالي | أصدقائي | أصحابي | زملائي | إخواني | أخواتي | العيال "
            "| الأولاد | بناتي | عيالي | العائلة | أهلي | إخوتي "
            "| أزواجهم | أزواجهن | زوجاتهم"
        ),
        "along": "مع | معنا | معي | معاي | معايا | معانا | برفقة | زائد",
        "besides": "كمان | أيضا | برضو | برضه | جاي | جاية | بيجي | راح يجي",
        "including": "منهم | من بينهم | من ضمنهم | بما فيهم | شامل",
        "fewer": "ناقص | أقل بواحد | اعتذر | اعتذروا | ما راح يجي | مش جاي | مش جايين | لن يأتي | إلا",
        "aged": "عمره | عمرها | عمري | سنة | سنوات | سنين | العمر | عامه",
        "label": (
            "ينتهي ب | يبدأ ب | طاولة رقم | رقم | غرفة | الغرفة | الطابق | شقة | مقاس | صفحة | الدور "
            "| بيت رقم | باص | خط"
        ),
    },
    "he": {
        "by_now": "עכשיו אנחנו | עכשיו רק | עכשיו זה | כבר רק",
        "last_time": "מהרגיל | מתמיד | בפעם הקודמת | פעם קודמת | בפעם שעברה",
        "settle": "נשארנו | נשארים | נשאר | נגיד | שים | תרשום | תשים | בוא נגיד | תרשמי | תשימי",
        "mine": "שלי | שלנו",
        "pairs": "זוגות",
        "a_pair": "זוג | אנחנו זוג",
        "altogether": "ביחד | סך הכל | בסך הכל | הכל ביחד",
        "am": "אני בן | אני בת",
        "anybody": "אנשים | סועדים | איש | אורחים | מקומות | נפשות",
        "alone": "לבד | לבדי | רק אני | רק בשבילי",
        "both": "שני ה | שתי ה",
        "matter": "שאלה | שאלות | פעם | פעמים | דבר | דברים | אחוז | אחוזים | בעיה",
        "brood": (
            "ילדים | הילדים | החברים | חברים | החברות | האחים | הנכדים | המשפחה | העובדים | הבנים | הבנות "
            "| הבעלים | האחיות | הנשים | הסבים | הנכדות"
        ),
        "along": "עם | יחד עם | ביחד עם | פלוס | ועוד | איתנו | איתי",
        "besides": "עוד | גם | נוסף | נוספת | מגיע | מגיעה | בא | באה",
        "including": "מתוכם | מהם | כולל | בהם | ביניהם",
        "fewer": (
            "פחות | מינוס | ביטל | ביטלו | לא מגיע | לא מגיעה | לא באה | לא בא | לא יכול | לא יכולה "
            "| לא מגיעים | לא באים"
        ),
        "aged": "בן | בת | גיל | גילו | גילה | בגיל",
        "label": (
            "נגמר ב | מסתיים ב | מתחיל ב | שולחן מספר | מספר | חדר | קומה | דירה | מידה | עמוד | כיתה "
            "| קו | רציף | שער | דגם"
        ),
    },
}


def _contracted(code: str) -> str:
    """ "mother's" as in "her mother's coming too"."""
    if code != "en":
        return ""
    names = [one for one in phrases(f"{_ONE[code]} | {KINFOLK[code]}") if " " not in one]
    return " | ".join(f"{name}{end}" for name in names for end in ("'s", "'ll"))


def _table(code: str) -> dict[str, dict[str, int] | str]:
    ones = dict.fromkeys(phrases(f"{_ONE[code]} | {KINFOLK[code]}"), 1)
    twos = dict.fromkeys(phrases(f"{_TWO[code]} | {PAIRS[code]}"), 2)
    kinds: dict[str, dict[str, int] | str] = {"kin": ones | twos, "troop": _TROOPS[code], **_MORE[code]}
    return kinds | {"kin_is": _contracted(code)}


PEOPLE: dict[str, dict[str, dict[str, int] | str]] = {code: _table(code) for code in _ONE}
"""By language: the kinds above."""
