"""Frequent words that nobody is called by: a sentence with one of them is no name, however it was asked."""

from __future__ import annotations

_WORDS = {
    "en": (
        "necessary required everyone everybody calls needed allowed put urgent important fine okay ready "
        "closed open busy sick ill broken cold hot late early tired free flexible running leaving stuck "
        "lost wrong right correct possible impossible you your yours we us our they them their he she him "
        "his her who what why when where which how told tell said say ask asked already before again "
        "never always know knows knew think thought want wants wanted need needs give gave get got take "
        "took make made come came going gone went see saw look looking find found have had has having "
        "been being were was are isn't don't doesn't didn't can't won't wouldn't couldn't should must "
        "might because if than there these those this that some any all many much more most very too "
        "still just only even not no nothing something anything everything someone anyone business "
        "appointment booking table haircut order delivery price cost time day week tomorrow today number "
        "phone email address name question problem help please sorry thing stuff about into over under "
        "after without while until private secret personal mind forget later now here sure maybe really "
        "actually speak talk call calling called book booked cancel change waiting hold long short robot "
        "machine human person it's i'm i've i'd i'll you're we're they're that's there's what's who's "
        "let's same probably possibly definitely certainly usually obviously basically simply naturally"
    ),
    "ru": (
        "вы вас вам ваш ваша ваше ты тебя тебе мы нас нам они их им он она его ее кто что зачем почему "
        "когда где куда как какой какая сколько сказал сказала сказать говорил говорила говорить уже "
        "опять снова никогда всегда знаю знает знаете думаю хочу хочет хотим надо нужно нужен нужна дайте "
        "дал дала взять сделать делать прийти приду пришел смотреть вижу есть был была были будет буду "
        "быть не нет ни ничего что-то кто-то никто все всё этот эта эти тот та те очень слишком еще "
        "только даже потому если чтобы чем после перед без про запись записаться стрижка стрижку заказ "
        "доставка цена стоимость время день неделя завтра сегодня вчера номер телефон почта адрес имя "
        "фамилия вопрос проблема помощь вещь секрет личное неважно потом сейчас тут там здесь можно "
        "нельзя звоню звонил позвоните перезвоните отмена отменить ждать жду долго старый новый хороший "
        "плохой робот человек оператор подстричься покраситься узнать спросить обойдетесь тайна дело "
        "другое другой раньше"
    ),
    "de": (
        "gegenüber nebenan drüben unten oben sie ihr ihre ihnen wir uns unser du dich dir dein er "
        "es wer was warum wieso weshalb wann wo "
        "wohin wie welche welcher gesagt sagen sagte fragen schon wieder nie niemals immer weiß wissen "
        "denke will wollen möchte brauche brauchen geben gib nehmen machen gemacht kommen komme gehen "
        "geht sehen schauen finden haben habe hat hatte war waren sind sein bin nicht kein keine nichts "
        "etwas jemand niemand alle alles dieser diese dieses sehr noch nur auch weil wenn als ob dass "
        "nach vor ohne über unter termin tisch bestellung lieferung preis zeit tag woche morgen heute "
        "gestern nummer telefon mail adresse name frage problem hilfe sache geheim privat egal später "
        "jetzt hier dort kann können darf rufen anrufen rufe stornieren absagen ändern warten lange alt "
        "neu gut schlecht roboter maschine mensch haare schneiden geht's angeht anders anderes früher "
        "ganz normal einfach genau bloß hatten wären kunde kunden kundin stammgast stammkunde stammkundin "
        "gast gäste mann frau sohn tochter chef chefin firma kollege kollegin mutter vater bruder "
        "schwester freund freundin geburtstag hochzeit bekannt bekannte steht stehen lassen lass reicht "
        "wichtig unwichtig nötig notwendig anonym ginge warte moment verstehe verstanden verstehen bitte "
        "danke schön rückruf zurückrufen telefonieren sprechen spreche gesprochen gehört gebucht bestellt "
        "bestellen reserviert reservieren neulich letzte letztes letzten mal erst zuerst vorher nachher "
        "buchstabieren buchstabiere schreibt schreiben geschrieben spielt rolle unbekannt datenschutz "
        "öffentlich kenne kennen kennt meinen meine mein deren dessen beim vom zum zur aus bei mit für "
        "gegen durch wegen seit pflicht unbedingt erforderlich zwingend freiwillig unnötig überflüssig "
        "passt stimmt falsch neue neuer nachbar nachbarin nebenan oben unten besitzer besitzerin mieter "
        "vermieter patient patientin schüler lehrer assistentin assistent sekretärin fahrer"
    ),
    "es": (
        "usted ustedes tú te ti nosotros nos nuestro ellos ellas él ella quién qué por porque cuándo "
        "dónde cómo cuál cuánto dije dicho decir digo preguntar ya otra vez nunca siempre sé saber sabe "
        "pienso quiero quiere queremos necesito necesita dar dame tomar hacer hecho venir voy ir ver "
        "mirar encontrar tengo tiene tenía hay está estoy estaba soy era fue ser no nada algo alguien "
        "nadie todo todos este esta estos ese esa muy más menos todavía solo también si cuando aunque "
        "después antes sin sobre cita mesa pedido entrega precio tiempo hora semana mañana hoy ayer "
        "número teléfono correo dirección nombre pregunta problema ayuda cosa secreto privado importa "
        "luego ahora aquí ahí puedo puede llamar llamo cancelar cambiar esperar mucho poco viejo nuevo "
        "bueno malo robot máquina persona corte pelo interesa otro distinto somos vamos estamos tenemos "
        "podemos éramos fuimos cliente clientes clienta habitual habituales marido mujer esposo esposa "
        "hijo hija madre padre hermano hermana amigo amiga jefe jefa empresa compañero compañera "
        "cumpleaños boda sabéis saben conoce conocen conocemos conocido normal simplemente necesario "
        "necesaria falta hace anónimo da igual mismo misma reservado reservada reservar pedir hemos han "
        "había habíamos llamado llamé hablar hablé hablado entiendo entendido momento espere espera "
        "gracias antigua antiguo deletrear deletreo escribe escribir escrito pronto tarde temprano veces "
        "primera última antesdeayer creo parece prefiero preferiría mejor peor confidencial protección "
        "datos para con desde hasta entre contra según sus mis tus nuestra nuestras nuestros vuestra de "
        "parte eso esto esas esos obligatorio obligatoria obligatorios normalmente cualquiera ninguno "
        "ninguna listo lista lleno vecino vecina nueva arriba abajo lado dueño dueña encargado encargada "
        "inquilino paciente alumno todas profe"
    ),
    "ar": (
        "انت انتم انتو انتي نحن احنا هم هو هي مين من ماذا شو ايش ليش لماذا متى وين اين كيف كم قلت قلتلك "
        "بقول اسأل مرة دايما دائما ابدا بعرف اعرف اعتقد بدي اريد عايز ابغى محتاج اعطيني خذ سوي اعمل جاي "
        "رايح شوف عندي عندك كان كانت مش مو ليس لا شي شيء حدا احد كل هذا هذه هاي هاد كتير جدا بعد قبل بدون "
        "لكن اذا لان موعد حجز طاولة طلب توصيل سعر وقت يوم اسبوع بكرة اليوم امبارح رقم هاتف ايميل عنوان "
        "اسم سؤال مشكلة مساعدة سر خاص بعدين هلق الان هنا هناك ممكن اتصل الغاء الغي غير استنى طويل قديم "
        "جديد روبوت انسان بخصك زبون زباين زبائن عميل عملاء قدامى قدام زوجي زوجتي مرتي جوزي ابني بنتي امي "
        "ابوي اخوي اختي صاحبي صاحبتي مديري شركة شغل عيد ميلاد عرس بحب احب تحب حابب حابة مهم مهمة ضروري "
        "لازم خلص بس نفس حجزت حجزنا طلبت طلبنا حكيت حكينا كلمت كلمتكم فهمت مفهوم لحظة ثواني شكرا عادي "
        "خصوصي خصوصية مجهول معروف بتعرف بتعرفوني تعرفوني عارف عارفة كتبت اكتب مكتوب حرف حروف قبلها بعدها "
        "اول اخر عشان علشان لاجل عن على في مع الى لحد عند لسه لسا كمان برضه ايضا اكتبها اكتبيها سجلها "
        "سجلني حطها اجباري مجبور بصراحة صراحة والله يمكن فقط غلط صح صحيح الجار جار جارك جارتك الجديد "
        "الجديدة اللي الي فوق تحت لشخصين شخصين لشخص صاحب المريض المستأجر الطالب السواق كلنا كلكم دخلك "
        "شغلك برجع بتصل رح راح بحكي بكلمكم بشوف بفكر"
    ),
    "he": (
        "שלה שלו שלהם אתה את אתם אתן אנחנו הם הן הוא היא מי מה למה מתי איפה איך כמה אמרתי אמרת "
        "להגיד לשאול כבר שוב אף "
        "פעם תמיד יודע יודעת חושב חושבת רוצה רוצים צריך צריכה תן תני לקחת לעשות עושה בא באה הולך רואה יש "
        "אין היה הייתה לא שום כלום משהו מישהו אחד הכל זה זאת זו אלה מאוד עוד רק גם כי אם אחרי לפני בלי על "
        "תור שולחן הזמנה משלוח מחיר זמן יום שבוע מחר היום אתמול מספר טלפון מייל כתובת שם שאלה בעיה עזרה "
        "דבר סוד פרטי משנה אחרכך עכשיו כאן אפשר להתקשר מתקשר לבטל לשנות לחכות הרבה ישן חדש רובוט מכונה "
        "אדם תספורת עניינך אחר אחרת לקוח לקוחה לקוחות ותיק ותיקה ותיקים קבוע קבועה קבועים בעלי אשתי הבן "
        "הבת אמא אבא אחי אחותי חבר חברה חברים מנהל מנהלת עבודה יומולדת חתונה הולדת חשוב נחוץ הכרחי מכירים "
        "מכיר מכירה מוכר מעדיף מעדיפה עדיף סתם פשוט רגיל רגילה אנונימי הזמנו הזמנתי דיברתי דיברנו התקשרתי "
        "מבין מבינה הבנתי רגע שנייה תודה פרטיות חסוי כתוב כותבים לאיית אות אותיות קודם ראשון אחרון בשביל "
        "בגלל של עם בין אצל אליכם אלינו אצלכם היינו הייתי נהיה אהיה עדיין לכם לי לנו שלי שלנו שלכם חייבים "
        "חייב חייבת מוכרח מוכרחים בטוח בטוחה נכון טעות ממש בכלל אולי בדיוק השכן שכן השכנה שכנה החדש החדשה "
        "מלמעלה מלמטה הבעלים הדייר המטופל המזכירה הנהג כולנו כולם ממשפחת ליד"
    ),
}
_DOINGS = {
    "en": (
        "comes coming pays paying waits waiting brings bringing picks picking sits sitting joins joining "
        "goes drives driving lives living works working calls rings ringing wants needs likes says said "
        "thinks knows drops dropping collects collecting sleeps sleeping comes does did has he's she's it's "
        "who's that's there's they're we're you're he'll she'll they'll we'll he'd she'd i'd wasn't isn't "
        "weren't aren't hasn't haven't shouldn't couldn't himself herself themselves myself yourself "
        "ourselves doesn't let's what'll doing saying using own hers theirs my by"
    ),
    "de": (
        "kommt zahlt bezahlt wartet bringt holt sitzt fährt lebt wohnt arbeitet ruft braucht sagt meint weiß "
        "schläft isst trinkt macht will möchte kriegt bekommt nimmt gibt bleibt fliegt heiratet hört sieht "
        "mag liegt spricht fragt schickt schreibt bestellt bucht reserviert übernimmt dabei selber selbst "
        "allein ist's er's sie's hab's wird wurde würde wäre hätte könnte soll sollte muss "
        "darf kann er sie"
    ),
    "es": (
        "viene vienen paga pagan espera esperan trae traen recoge recogen lleva llevan vive viven trabaja "
        "llama llaman quiere quieren necesita dice dicen cree sabe come comen duerme va van irá vendrá será "
        "pagará está estará puede podrá tiene tendrá hace hará invita él ella ellos ellas mismo misma"
    ),
    "ru": (
        "придет приедет придут приедут приходит платит заплатит ждет подождет привезет приведет заберет едет "
        "живет работает звонит позвонит хочет просит говорит сказал сказала думает знает спит ест пьет будет "
        "будут сидит стоит лежит идет пойдет поедет поет может сможет должен должна решил решила записал "
        "записала попросил попросила позвонил позвонила сам сама сами оплатит подойдет подъедет болеет"
    ),
    "ar": (
        "بيجي جاي جاية بتجي يجي تجي راح رايح يدفع تدفع بيدفع بتدفع ينتظر تنتظر بيستنى بتستنى يجيب تجيب "
        "ساكن ساكنة يشتغل تشتغل يبغى تبغى يبي تبي بده بدها عايز عايزة قال قالت يقول تقول يعرف تعرف "
        "ما مو مب يسمع تسمع تعبان تعبانة مريض مريضة حيجي هييجي هتيجي بنفسه بنفسها نفسه نفسها"
    ),
    "he": (
        "בא באה יבוא תבוא מגיע מגיעה יגיע תגיע משלם משלמת ישלם תשלם מחכה יחכה תחכה מביא מביאה יביא תביא "
        "אוסף אוספת גר גרה עובד עובדת רוצה צריך צריכה אמר אמרה אומר אומרת חושב חושבת יודע יודעת ישן ישנה "
        "יושב יושבת נוסע נוסעת בעצמו בעצמה לבד"
    ),
}
"""What somebody else does: said after "my husband", it is no name of his."""
_FREQUENT = {code: frozenset(f"{words} {_DOINGS[code]}".split()) for code, words in _WORDS.items()}
_NONE: frozenset[str] = frozenset()


def is_frequent(word: str, code: str) -> bool:
    """Whether `word`, in small letters, is one of that language's frequent words."""
    return word in _FREQUENT.get(code, _NONE)
