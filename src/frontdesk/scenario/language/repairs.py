"""What people say to put a conversation right, by language: phrases, none of which is a value.

- unknown: "I don't know"; refuse: "I'd rather not say"; lacks: "I don't have one"
- restart: "start over"; change: "make that …"; back: "where were we?"
- tail: comes before the last digits of a number ("it ends in five six")
- perhaps: agrees on a condition, or leaves it open ("if my wife agrees", "maybe"); order: sounds like a yes
  and is none ("correct the time", "richtig wäre elf")
- first, second, last, either: an answer to "this or that?"; own: "the number I am calling from"

`REQUESTS` are the words by which a caller asks for another language, in whatever language they are said.
"""

from __future__ import annotations

REPAIRS: dict[str, dict[str, str]] = {
    "en": {
        "unknown": (
            "i don't know | i do not know | dunno | no idea | i have no idea | i'm not sure | i am not sure "
            "| not sure | i can't remember | i cannot remember | i don't remember | i forgot "
            "| i have to check | i'd have to check | i couldn't tell you | hard to say | can't say"
        ),
        "refuse": (
            "i'd rather not | i would rather not | i'd rather not say | rather not say | i prefer not to "
            "| i'd prefer not to | i don't want to say | i don't want to give | i won't tell you "
            "| i won't give | i'm not giving | i'm not telling you | none of your business | that's private "
            "| it's private | why do you need | i don't want to tell | not giving you | skip that | skip it "
            "| skip this | next question | leave that out | leave it out"
        ),
        "lacks": (
            "i don't have one | i don't have a | i don't have an | i don't have any | i have no "
            "| i do not have | i haven't got | don't have one | i've got no | there isn't one "
            "| don't have an email | don't have a phone | no phone | no email | i don't have it"
        ),
        "restart": (
            "start over | start again | start from the beginning | start from scratch | from the beginning "
            "| from the start | begin again | let's start over | all over again | restart"
        ),
        "change": (
            "make that | make it | change that | change it | change the | change my | actually | instead "
            "| i meant | i mean | correction | let's make it | that should be | it should be | oh wait "
            "| sorry | wrong | i misspoke | one more thing"
        ),
        "perhaps": (
            "if | unless | provided | providing | as long as "
            "| only when | maybe | perhaps | possibly | probably"
        ),
        "order": (
            "correct the | correct my | correct that | correct this | correct it | the correct | the right "
            "| right would be | correct would be"
        ),
        "back": (
            "where were we | back to the | go back to | let's go back | go on with the | continue with the"
        ),
        "tail": (
            "ends in | ending in | ends with | ending with | end in | ends on | the end is | at the end "
            "| last digits are | last two digits are | last three digits are | last four digits are "
            "| last two are | last digit is | last digits | last two digits | last four digits "
            "| last three digits | the last four are | the last three are"
        ),
        "first": "the first | first one | the first one | the former | the earlier one | the earlier",
        "second": "the second | second one | the second one | the latter",
        "last": "the last | last one | the last one | the later one | the latest",
        "own": (
            "this number | this one | the number i'm calling from | the one i'm calling from "
            "| the same number | same number | my number | the number i am calling from "
            "| from this number | this phone | the one you see"
        ),
        "either": (
            "either | either one | whichever | doesn't matter | does not matter | don't mind | i don't care "
            "| any of them | both are fine | whatever | both work | you choose"
        ),
    },
    "ru": {
        "unknown": (
            "не знаю | я не знаю | понятия не имею | без понятия | не помню | я не помню | забыл | забыла "
            "| не уверен | не уверена | надо посмотреть | надо проверить | затрудняюсь | трудно сказать "
            "| сложно сказать | пока не знаю | еще не знаю | точно не скажу"
        ),
        "refuse": (
            "не скажу | не хочу говорить | не хочу называть | не хочу давать | не буду говорить "
            "| не буду называть | не дам | не хотел бы говорить | не хотела бы говорить | это личное "
            "| зачем вам | не ваше дело | лучше не буду | предпочту не говорить | не хочу оставлять "
            "| пропустите | пропустим | давайте пропустим | пропустить | дальше давайте"
        ),
        "lacks": (
            "у меня нет | нет у меня | у меня его нет | у меня ее нет | нету | нет телефона | нет почты "
            "| нет имейла | нет номера | не имею"
        ),
        "restart": (
            "начнем сначала | начать сначала | давайте сначала | начнем заново | давайте заново | заново "
            "| с самого начала | сначала начнем | все сначала"
        ),
        "change": (
            "вернее | точнее | то есть | ой | нет лучше | а лучше | лучше | давайте лучше | исправьте "
            "| измените | поменяйте | поменять | изменить | ошибся | ошиблась | я ошибся | я ошиблась "
            "| вместо | пусть будет | все-таки | простите | извините | переделайте"
        ),
        "perhaps": (
            "если | при условии | лишь бы | может | может быть | наверное | возможно | смотря | скорее всего"
        ),
        "order": "правильно будет | верно будет | правильно вот так | правильное | исправь",
        "back": "на чем мы остановились | вернемся к | давайте вернемся | вернуться к | продолжим",
        "tail": (
            "заканчивается на | оканчивается на | кончается на | в конце | последние цифры | последние две "
            "| последние две цифры | последние три цифры | последние четыре цифры | последняя цифра "
            "| на конце | окончание"
        ),
        "first": "первый | первая | первое | первую | первый вариант | в первый | на первый | на первое",
        "second": "второй | вторая | второе | вторую | второй вариант | во второй | на второй | на второе",
        "last": "последний | последняя | последнее | последнюю | в последний",
        "own": (
            "этот номер | на этот номер | по этому номеру | с этого номера | с которого звоню "
            "| этот же номер | тот же номер | на этот же | по этому же | мой номер"
        ),
        "either": (
            "любой | любая | любое | любую | все равно | без разницы | не важно | неважно "
            "| не имеет значения "
            "| оба подходят | как вам удобно | в любой"
        ),
    },
    "de": {
        "unknown": (
            "weiß ich nicht | weiss ich nicht | ich weiß nicht | ich weiss nicht | ich weiß es nicht "
            "| ich weiß es gerade nicht | keine ahnung | bin nicht sicher | ich bin nicht sicher "
            "| bin mir nicht sicher | ich bin mir nicht sicher | habe ich vergessen | hab ich vergessen "
            "| schwer zu sagen | muss ich nachsehen | muss ich nachschauen | kann ich nicht sagen"
        ),
        "refuse": (
            "möchte ich nicht sagen | möchte ich nicht angeben | sage ich nicht | sag ich nicht "
            "| will ich nicht sagen | das geht sie nichts an | das ist privat | lieber nicht "
            "| gebe ich nicht "
            "| möchte ich nicht nennen | wozu brauchen sie | warum brauchen sie | überspringen "
            "| lassen wir das weg | nächste frage"
        ),
        "lacks": (
            "habe ich nicht | hab ich nicht | ich habe keine | ich habe keinen | ich habe kein "
            "| ich hab keine "
            "| ich hab keinen | ich hab kein | gibt es nicht | besitze ich nicht"
        ),
        "restart": (
            "von vorne | von vorn | noch mal von vorne | nochmal von vorne | noch einmal von vorne "
            "| neu anfangen | von anfang an | fangen wir neu an | neu starten"
        ),
        "change": (
            "doch lieber | lieber | stattdessen | ich meine | ich meinte | ich meinte eigentlich | besser "
            "| ändern | ändern sie | korrektur | entschuldigung | anders | doch | quatsch "
            "| ich habe mich versprochen | machen sie daraus | machen wir"
        ),
        "perhaps": (
            "wenn | falls | sofern | solange | vorausgesetzt | es sei denn | vielleicht | möglicherweise "
            "| eventuell | wahrscheinlich | vermutlich | unter der bedingung"
        ),
        "order": "richtig wäre | korrekt wäre | richtig ist | korrekt ist | richtig heißt | richtig heißt es",
        "back": "wo waren wir | zurück zu | zurück zum | zurück zur | weiter mit",
        "tail": (
            "endet auf | endet mit | am ende | hinten | die letzten ziffern sind | die letzten zwei sind "
            "| die letzten beiden | die letzten drei | die letzten vier | letzte ziffer | letzten ziffern"
        ),
        "first": "der erste | die erste | das erste | den ersten | ersteres | am ersten | erstere",
        "second": "der zweite | die zweite | das zweite | den zweiten | letzteres",
        "last": "der letzte | die letzte | das letzte | den letzten",
        "own": (
            "diese nummer | unter dieser nummer | die gleiche nummer | dieselbe nummer "
            "| von der ich anrufe | meine nummer | die nummer von der ich anrufe"
        ),
        "either": "egal | ist egal | beides | beide | ist mir egal | spielt keine rolle | wie sie wollen",
    },
    "es": {
        "unknown": (
            "no lo sé | no lo se | no sé | no se | ni idea | no tengo ni idea | no estoy seguro "
            "| no estoy segura | no me acuerdo | no recuerdo | se me olvidó | tengo que mirar "
            "| tendría que mirar | difícil de decir | no sabría decirle"
        ),
        "refuse": (
            "prefiero no decirlo | prefiero no | no quiero decirlo | no quiero darlo | no quiero dar "
            "| no se lo voy a decir | no se lo doy | es privado | eso es privado | no le importa "
            "| para qué lo necesita | por qué lo necesita | sáltelo | saltarlo | pase a la siguiente "
            "| siguiente pregunta | déjelo en blanco"
        ),
        "lacks": (
            "no tengo | no tengo uno | no tengo ninguno | no tengo ninguna | no dispongo de | carezco de"
        ),
        "restart": (
            "empezar de nuevo | empecemos de nuevo | desde el principio | volver a empezar | de cero "
            "| empezamos otra vez | otra vez desde el principio | comenzar de nuevo"
        ),
        "change": (
            "mejor | mejor dicho | perdón | perdone | quiero decir | quise decir | en realidad | digo "
            "| cambie | cámbielo | cambiar | en vez de | en lugar de | corrijo | me equivoqué "
            "| me he equivocado | que sean | que sea | ponga | póngalo"
        ),
        "perhaps": (
            "si mi | si el | si la | si los | si las | si no | si me | si se | si puede | si puedo "
            "| si podemos | si viene | si hay | si es posible | siempre que | siempre y cuando "
            "| a condición de | a menos que | quizás | quizá | tal vez | a lo mejor | puede ser"
        ),
        "order": (
            "lo correcto es | lo correcto sería | correcto sería | correcto es | el correcto | la correcta"
        ),
        "back": "dónde estábamos | volvamos a | volver a la | volver al | sigamos con",
        "tail": (
            "termina en | acaba en | terminado en | acabado en | al final | las últimas cifras son "
            "| los últimos dígitos son | las dos últimas son | los dos últimos son | últimos dígitos "
            "| últimas cifras | termina con"
        ),
        "first": "el primero | la primera | lo primero | el primer | primera opción",
        "second": "el segundo | la segunda | lo segundo | segunda opción",
        "last": "el último | la última | lo último",
        "own": (
            "este número | este mismo | desde el que llamo | el mismo número | a este número | mi número"
        ),
        "either": (
            "cualquiera | me da igual | da igual | da lo mismo | no importa | los dos | las dos "
            "| como quiera | el que sea"
        ),
    },
    "ar": {
        "unknown": (
            "لا أعرف | لا اعرف | ما أعرف | ما اعرف | مش عارف | مش عارفة | مو عارف | لا أدري | لا ادري "
            "| ما أدري | ما ادري | مدري | معرفش | ما بعرف | مابعرف | لست متأكدا | لست متأكد | مش متأكد "
            "| مش متأكدة | مو متأكد | نسيت | لا أتذكر | لا اتذكر | ما بتذكر | مش فاكر"
        ),
        "refuse": (
            "لا أريد أن أقول | لا اريد ان اقول | ما بدي أقول | ما بدي احكي | ما أبي أقول | مش عايز أقول "
            "| مش عاوز أقول | أفضل عدم | أفضل ألا | أفضل لا | هذا خاص | شيء خاص | معلومة خاصة | ليش بدكم "
            "| لماذا تحتاجون | لماذا تريدون | تجاوز | تجاوزها | تخطى | السؤال التالي"
        ),
        "lacks": (
            "ليس لدي | ما عندي | ماعندي | معنديش | ليس عندي | لا يوجد عندي | لا يوجد لدي | لا أملك | لا املك "
            "| ما عنديش"
        ),
        "restart": (
            "من البداية | من الأول | من الاول | نبدأ من جديد | من جديد | ابدأ من جديد | نعيد من الأول "
            "| نبدأ من الأول"
        ),
        "change": (
            "بل | قصدي | أقصد | اقصد | أعني | اعني | بدلا من | بدل | غير | غيرها | غيره | خليها "
            "| خليه | عفوا "
            "| آسف | اسف | آسفة | أخطأت | غلط | لا مش | وليس | في الواقع | الأفضل | أفضل | عدل | صحح"
        ),
        "perhaps": (
            "إذا | اذا | لو كان | لو ما | لو زوجي | لو جوزي | لو وافق | بس لو | بشرط | ربما | يمكن | احتمال"
        ),
        "order": "الصح هو | الصح هي | الصحيح هو | الصحيح هي | الصح يكون",
        "back": "أين كنا | وين كنا | نرجع إلى | نرجع ل | لنعد إلى | نكمل",
        "tail": (
            "ينتهي ب | ينتهي بـ | تنتهي ب | آخره | اخره | في الآخر | آخر رقمين | اخر رقمين | آخر الأرقام "
            "| الأرقام الأخيرة | آخر رقم | اخر رقم | آخر أربعة أرقام | آخر ثلاثة أرقام | نهايته"
        ),
        "first": "الأول | الاول | الأولى | الاولى | أول واحد | اول واحد",
        "second": "الثاني | الثانية | ثاني واحد",
        "last": "الأخير | الاخير | الأخيرة | آخر واحد",
        "own": (
            "هذا الرقم | نفس الرقم | الرقم هذا | على هذا الرقم | اللي بتصل منه "
            "| الرقم الذي أتصل منه | رقمي هذا"
        ),
        "either": (
            "أي واحد | اي واحد | لا يهم | ما بيهم | ما يهم | مش مهم | مو مهم | عادي | كلاهما | الاثنين مناسب"
        ),
    },
    "he": {
        "unknown": (
            "לא יודע | לא יודעת | אני לא יודע | אני לא יודעת | אין לי מושג | לא בטוח | לא בטוחה "
            "| אני לא בטוח | אני לא בטוחה | לא זוכר | לא זוכרת | שכחתי | צריך לבדוק | צריכה לבדוק "
            "| קשה לומר | קשה להגיד"
        ),
        "refuse": (
            "מעדיף לא | מעדיפה לא | מעדיף לא לומר | מעדיפה לא לומר | לא רוצה להגיד | לא רוצה לומר "
            "| לא רוצה לתת | לא אגיד | זה פרטי | זה אישי | בשביל מה אתם צריכים | למה אתם צריכים | לדלג | דלג "
            "| דלגי | בואו נדלג | השאלה הבאה | תדלגו"
        ),
        "lacks": "אין לי | אין לי כזה | אין ברשותי | לא קיים אצלי",
        "restart": (
            "מהתחלה | מההתחלה | נתחיל מחדש | להתחיל מחדש | בוא נתחיל מחדש | בואו נתחיל מחדש | שוב מההתחלה"
        ),
        "change": (
            "בעצם | התכוונתי | אני מתכוון | אני מתכוונת | כלומר | במקום | עדיף | סליחה | טעות "
            "| טעיתי | לשנות "
            "| תשנה | תשני | תשנו | שנה את | שני את | לתקן | תקן | שיהיה"
        ),
        "perhaps": "אם | בתנאי | בתנאי ש | רק אם | אלא אם | אולי | יכול להיות | כנראה | ייתכן",
        "order": "הנכון הוא | הנכון זה | נכון יהיה | הנכונה היא | השם הנכון | השעה הנכונה",
        "back": "איפה היינו | נחזור ל | נחזור אל | בוא נחזור | בואו נחזור | נמשיך עם",
        "tail": (
            "מסתיים ב | נגמר ב | מסתיים עם | נגמר עם | בסוף | הספרות האחרונות | שתי הספרות האחרונות "
            "| הספרה האחרונה | ארבע הספרות האחרונות | שלוש הספרות האחרונות"
        ),
        "first": "הראשון | הראשונה | את הראשון | את הראשונה",
        "second": "השני | השנייה | השניה | את השני | את השנייה",
        "last": "האחרון | האחרונה | את האחרון",
        "own": ("המספר הזה | מהמספר הזה | אותו מספר | המספר שממנו אני מתקשר | המספר שממנו אני מתקשרת | לפה"),
        "either": "לא משנה | לא אכפת לי | מה שנוח | כל אחד מהם | שניהם | איזה שתרצו | זה לא משנה",
    },
}

REQUESTS: dict[str, str] = {
    "en": (
        "in english | speak english | english please | do you speak english | по английски | на английском "
        "| auf englisch | sprechen sie englisch | en inglés | habla inglés | بالإنجليزية | بالانجليزي "
        "| انجليزي لو سمحت | באנגלית | אנגלית בבקשה"
    ),
    "ru": (
        "in russian | speak russian | russian please | по русски | на русском | говорите по русски "
        "| auf russisch | sprechen sie russisch | en ruso | habla ruso | بالروسية | بالروسي | ברוסית "
        "| רוסית בבקשה"
    ),
    "de": (
        "in german | speak german | german please | auf deutsch | deutsch bitte | sprechen sie deutsch "
        "| по немецки | на немецком | en alemán | habla alemán | بالألمانية | بالالماني | בגרמנית"
    ),
    "es": (
        "in spanish | speak spanish | spanish please | en español | español por favor | habla español "
        "| hablan español | hablas español | en castellano | habla castellano | hablan castellano "
        "| auf spanisch | sprechen sie spanisch | по испански | на испанском | بالإسبانية | בספרדית"
    ),
    "ar": (
        "in arabic | speak arabic | arabic please | بالعربي | بالعربية | عربي لو سمحت | تتكلم عربي "
        "| تحكي عربي "
        "| auf arabisch | en árabe | по арабски | на арабском | בערבית"
    ),
    "he": (
        "in hebrew | speak hebrew | hebrew please | בעברית | עברית בבקשה | מדברים עברית | auf hebräisch "
        "| en hebreo | на иврите | по еврейски | بالعبرية | بالعبري"
    ),
}
"""Which words ask for a language. Russian hyphens ("по-русски") fall away before they are looked up."""
