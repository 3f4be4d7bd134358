"""Words around a person's name, and the names that many people are given, by language.

`LEADS` stand before a name ("put it down as"), `LINKS` may stand between ("she's called"),
`SPELLING` is talk about how a name is written. Lists of given names are those most often given in the last
sixty years; a name that is missing here is still heard where the whole answer can only be a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold, listed
from frontdesk.scenario.language.more_names import names_from_elsewhere
from frontdesk.scenario.language.no_names import is_no_name
from frontdesk.scenario.language.phrasing import Phrases, compiled
from frontdesk.scenario.language.stems import stem

LEADS: Mapping[str, str] = {
    "en": (
        "nephew | niece | cousin | put | write | write down | note down | down as | put down | put "
        "me down as | down under | known as "
        "| called | "
        "named | goes by | go by | on behalf of | husband's name | wife's name | partner's name | mum's "
        "name | "
        "son's name | daughter's name | boss's name | maiden name | made out to | say it's for | booked as "
        "| listed "
        "as | registered as | filed under | should be under | find it under | find me under"
    ),
    "de": (
        "buchen sie auf | buchen "
        "| schreiben sie | schreib | schreiben | notieren sie | tragen sie | eintragen | nehmen sie | läuft "
        "auf | geht "
        "auf | laufen auf | heißt | heißen | genannt | mädchennamen | namens | im auftrag von | im namen "
        "meines | für "
        "den namen | machen sie | unter | eingetragen als | steht auf | stehen auf"
    ),
    "es": (
        "ponga | pon | ponlo | póngalo | apunte | apúntelo | apúnteme | apunta | anote | anótelo | a nombre "
        "de | "
        "pónganlo | está a nombre de | se llama | llamada | llamado | me dicen | me llaman | de parte de | "
        ""
        "registrado como | de nombre | de apellido | apellido | a nombre del"
    ),
    "ru": (
        "запишите | запиши | пишите | напишите | на имя | на фамилию | записан* на | записана на | оформите "
        "на | "
        "фамилия | зовут | звать | имени | от имени | пусть будет | запишите на | записать на | пометьте | "
        "на мужа | "
        "на жену | называют | бронь на | дочку | дочь | дочери | дочке | сына | сыну | маму | маме | "
        "внука | внучку | ребёнка | подругу | "
        "мужа | мужу | жену | жене"
    ),
    "ar": (
        "اكتب | اكتبي | اكتبها | سجل | سجلي | سجليه | سجلها | باسم | بإسم | حط | حطي | حطها | خليها | اسمها "
        "| اسمه | "
        "يسمونه | يسمونها | نيابة عن | على اسم | باسم زوجي | اكتبوا | سجلوا"
    ),
    "he": (
        "תרשום | תרשמי | תרשמו | רשום | תכתוב | תכתבי | תכתבו | לרשום | לכתוב | על שם | על השם | בשם | "
        "קוראים לה | "
        "קוראים לו | שמה | מטעם | תשים | תשימי | תעשה על | תעשי על"
    ),
}
LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        listed(
            "really it just me him her us down under as for in on the a my our his is name name's called "
            "named she's "
            "he's who's "
            "she he of to be mr mrs ms miss dr doctor simply only please you can named's booking it's that's"
        )
    ),
    "de": frozenset(
        listed(
            "sie es einfach nur mich ihn uns mal auf den dem der die das ein bitte unter als für im namen "
            "name "
            "meinen meine "
            "meines meiner mein unseren unsere heißt er herr herrn frau doktor doch ruhig von laufen läuft "
            "gehen geht stehen steht"
        )
    ),
    "es": frozenset(
        listed(
            "lo la me a de del nombre mi el como que se llama llamado por su nuestra nuestro es señor "
            "señora "
            "don doña solo "
            "simplemente en al pues"
        )
    ),
    "ru": frozenset(
        listed(
            "на у имя меня его ее её нас просто как мой мою моего моей мне ее зовут он она это пожалуйста "
            "фамилию "
            "тогда там "
            "нашу нашего имени записываю записать хочу"
        )
    ),
    "ar": frozenset(listed("اسم باسم على هو هي بس فقط السيد السيدة الأستاذ الدكتور اسمها اسمه لي لنا")),
    "he": frozenset(
        listed("את על שם השם של שלי שלו שלה פשוט לי לו לה רק בבקשה הוא היא אדון גברת קוראים שמו שמה")
    ),
}
SURNAMES = ("ов", "ова", "ев", "ева", "ин", "ина", "енко", "ский", "ская")
"""What surnames end with that share a given name's stem."""
STOPS = frozenset(
    listed(
        "party group booking wedding reservation table familie gruppe gesellschaft grupo boda mesa компания "
        "группа "
        "свадьба столик банкет حفلة مجموعة طاولة קבוצה חתונה שולחן וזהו וזה ובזה וחלאס הוא היא "
        "ему ей им мне нам عمره عمرها هو هي خلاص وخلاص وبس وكفى"
    )
)
"""What may follow a name and is no part of it: "the Harrison party", "and that's it"."""
SPELLING: Mapping[str, str] = {
    "en": (
        "with | no a | no c | no e | no h | no i | no k | no n | no s | no t | without | spelt | "
        "spelled | letter | hyphen | accent | double | one word | capital | "
        "silent | e on the end"
    ),
    "de": (
        "mit | ohne | geschrieben | buchstabe | bindestrich | umlaut | doppel* | wie man es | schreibt "
        "sich | am ende"
    ),
    "es": "con | sin | se escribe | letra | guion | acento | tilde | doble | al final | empieza por",
    "ru": (
        "через | с буквы | ударение | мягкий знак | твёрдый знак | буква | дефис | без | две | пишется | "
        "на конце | с двумя"
    ),
    "ar": "بال* | بدون | حرف | تكتب | يكتب | شدة | بالميم | بالألف | بالتاء",
    "he": "עם | בלי | באות | נכתב | כותבים | אות | מקף | בסוף | כתיב",
}
LATIN = ("en", "de", "es")
SHORTEST = 4
"""Letters of a name of a neighbouring language that is known here too, at least."""
_THINGS = frozenset(listed("mark bill mercedes marina santiago rosa salvador grace pilar frank heather"))
"""Names of one language that are everyday words, or things, in another."""
_GIVEN = {
    "en": (
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew "
        "anthony mark donald "
        "steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan "
        "jacob gary nicholas eric "
        "jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond "
        "patrick jack dennis jerry "
        "tyler aaron jose adam nathan henry peter zachary kyle noah ethan jeremy walter keith roger oliver "
        "harry liam simon "
        "graham ian stuart neil nigel colin dave mike steve tony tom tim ben sam dan matt nick chris jim "
        "joe bob bill fred alan "
        "derek barry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy "
        "betty sandra margaret "
        "ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura "
        "cynthia dorothy amy "
        "kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra "
        "rachel carolyn janet "
        "maria catherine heather diane olivia julie joyce victoria kelly christina joan evelyn judith "
        "andrea hannah megan "
        "cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia sophie jean "
        "alice judy isabella "
        "julia grace denise charlotte claire lucy chloe ella amelia zoe ruby molly maureen sheila jane kate "
        "katie jenny "
        "sue sally becky gemma kirsty fiona moira aisha fatima mohammed priya ravi wei mei bruno marco nina "
        "eva leo max oscar"
    ),
    "de": (
        "peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank "
        "dieter manfred gerhard "
        "hans bernd torsten mathias matthias helmut walter heinz martin jörg rolf jens sven alexander jan "
        "rainer holger karl "
        "dirk joachim ralf carsten herbert oliver wilhelm kurt markus heinrich harald paul hermann rudolf "
        "erich daniel sebastian "
        "tobias florian felix lukas leon finn jonas ben elias noah luis max moritz julian niklas tim jakob "
        "emil anton oskar "
        "ursula karin helga sabine ingrid renate monika susanne gisela petra birgit andrea anna brigitte "
        "claudia erika christa "
        "elke stefanie gertrud elisabeth maria angelika heike gabriele kathrin katrin ilse nicole anja "
        "barbara hildegard martina "
        "gerda ulrike marion anke christine katharina silke jutta julia sandra ute daniela melanie laura "
        "lea lena leonie hannah "
        "emma mia sophie marie lina emilia johanna clara charlotte greta frieda paula ida ella nele kerstin "
        "tanja sonja vera "
        "markus kevin mehmet ayşe ali fatma mustafa emre elif yasemin murat"
    ),
    "es": (
        "maría maria carmen ana isabel laura cristina marta josefa francisca dolores lucía lucia antonia "
        "paula elena pilar raquel "
        "sara manuela mercedes rosario julia beatriz juana teresa silvia encarnación irene alba patricia "
        "montserrat andrea rosa "
        "rocío mónica alicia ángela sonia sandra marina susana natalia margarita yolanda claudia eva "
        "inmaculada sofía sofia "
        "esther carla noelia verónica nuria daniela valeria valentina camila ximena guadalupe fernanda "
        "gabriela alejandra lorena "
        "inés amparo concepción consuelo paloma victoria carolina adriana antonio josé jose manuel "
        "francisco juan david javier "
        "daniel carlos jesús alejandro miguel rafael pedro pablo ángel sergio fernando jorge luis alberto "
        "álvaro adrián diego "
        "raúl iván rubén enrique óscar ramón andrés vicente joaquín santiago víctor mario eduardo roberto "
        "jaime marcos ignacio "
        "hugo alfonso salvador ricardo emilio guillermo gabriel julián julio martín mateo lucas nicolás "
        "tomás felipe gonzalo "
        "rodrigo héctor césar agustín lorenzo gustavo esteban paco pepe lola nacho"
    ),
    "ru": (
        "александр саша сергей сережа дмитрий дима андрей алексей леша максим макс евгений женя иван ваня "
        "михаил миша николай коля "
        "владимир вова илья артем артур денис роман рома антон павел паша игорь юрий юра олег виктор витя "
        "виталий константин "
        "костя кирилл никита егор даниил данил тимур руслан василий вася григорий гриша петр петя вадим "
        "валерий анатолий "
        "борис геннадий станислав стас вячеслав слава ярослав глеб марк матвей степан федор семен рустам "
        "тимофей лев мурат "
        "анна аня мария маша елена лена ольга оля татьяна таня наталья наташа ирина ира екатерина катя "
        "светлана света юлия юля "
        "анастасия настя дарья даша алина алена марина людмила люда галина галя валентина валя надежда надя "
        "вера любовь люба "
        "нина лидия тамара зоя полина софья соня алиса виктория вика ксения ксюша елизавета лиза кристина "
        "диана яна евгения "
        "лариса оксана инна жанна маргарита рита варвара варя ульяна василиса кира милана арина гульнара "
        "айгуль динара зарина"
    ),
    "ar": (
        "محمد أحمد احمد علي حسن حسين خالد عمر يوسف إبراهيم ابراهيم عبدالله عبدالرحمن عبدالعزيز سعد سعود فهد "
        "فيصل سلطان ناصر "
        "ماجد بندر تركي نواف مشعل صالح سليمان طارق وليد كريم سامي سامر رامي هاني ياسر أيمن بلال زيد زياد "
        "عمار مصطفى محمود "
        "إسماعيل اسماعيل جمال كمال مازن باسم هشام عصام حمزة أنس انس عادل راشد حمد جاسم منصور فاطمة عائشة "
        "مريم خديجة زينب "
        "سارة نورة نوره هيا ريم رنا ندى منى هند لمى لينا لين دانة جود شهد رغد أمل امل هدى سلمى سميرة ليلى "
        "رانيا دينا ياسمين "
        "إيمان ايمان أسماء اسماء حنان عبير وفاء نجلاء غادة بدور العنود لطيفة موضي شيخة روان فرح ديما تالا "
        "جنى سمر نهى داليا "
        "مها نادية سعاد آمنة امنة حصة هاشم قاسم غسان نبيل"
    ),
    "he": (
        "יוסף יוסי דוד דודי משה מושיקו אברהם אבי יעקב קובי יצחק איציק חיים שלמה מיכאל מיכה דניאל דני יהונתן "
        "יונתן איתי איתן אורי "
        "עומר נועם אריאל אריה רון רוני גיא עידו עמית תומר אלון אייל ארז גיל גלעד אסף אורן יאיר ליאור עוז שי "
        "שחר ניר רועי "
        "בועז צבי מנחם שמואל מאיר אליהו אלי בני בנימין יהודה נתן רפי ראובן שמעון שרה רחל לאה רבקה מרים חנה "
        "אסתר רות נועה "
        "תמר מאיה יעל מיכל שירה שיר טליה טלי ענת דנה ליאת רונית אורית אורלי דורית סיגל גלית קרן הילה אביגיל "
        "איילת אפרת "
        "עדי עינת לימור מירי נטע ספיר סיון רוית שרון שלומית תהילה נעמה נעמי אלה אביב אדם איבון ורד זהבה "
        "חיה יפה לילך מזל "
        "נורית עליזה פנינה צילה שושנה מוחמד אחמד פאטמה ויקטוריה אנה סבטלנה יבגני"
    ),
}


@lru_cache(maxsize=8)
def leads(code: str) -> Phrases:
    """What stands before a name in that language."""
    return compiled({"lead": LEADS.get(code, LEADS["en"])}, code)


@lru_cache(maxsize=8)
def spelling(code: str) -> Phrases:
    """Talk about how a name is written."""
    return compiled({"spelling": SPELLING.get(code, SPELLING["en"])}, code)


@lru_cache(maxsize=8)
def _given(code: str) -> frozenset[str]:
    names = given_names(code)
    if code != "ru":
        return names
    own = {stem(name, code) for name in _own(code) if len(name) > 3}
    stems = own | {one for name in names if len(one := stem(name, code)) > 3}
    return names | {one for one in stems if not is_no_name(one, code)}


@lru_cache(maxsize=8)
def given_names(code: str) -> frozenset[str]:
    """The names that many people are given there, in small letters, as they stand in a passport."""
    found = _own(code) | names_from_elsewhere(code)
    if code not in LATIN:
        return found
    near = {name for other in LATIN if other != code for name in _own(other) if len(name) >= SHORTEST}
    return found | frozenset(name for name in near - _THINGS if not is_no_name(name, code))


@lru_cache(maxsize=8)
def _own(code: str) -> frozenset[str]:
    return frozenset(fold(name) for name in listed(_GIVEN.get(code, "")))


@lru_cache(maxsize=8192)
def is_given(word: str, code: str) -> bool:
    """Whether many people are given the name `word`, in any of its forms."""
    names = _given(code)
    if word not in names and word.endswith(SURNAMES):
        return False
    return word in names or (code == "ru" and len(word) > 3 and stem(word, code) in names)
