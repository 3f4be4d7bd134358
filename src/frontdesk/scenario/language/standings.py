"""Words that tell what a value stands for when several are said in one breath, by language.

- wanted: before what the caller wants now: an imperative or a wish ("make it"); behind it where nothing else
  follows
- suits: beside what the caller could do ("passt", "me va bien")
- move: an appointment from one time to another
- had: before what was booked, said, paid or wished before ("I had", "el anterior", "хотела")
- busy: beside an hour or a day that is taken by something else ("I'm at work", "у меня дача", "hab ich")
- taken: after a day or an hour that cannot be ("can't", "ist belegt")
- hours: before the hour or the day at which something else begins or ends ("I finish at", "salgo")
- sooner: begins what is said of an earlier or a later hour ("earlier I'm at work")
- depends: nothing is settled yet ("depends on my shift")
- also: before a value that is possible beside another one ("I could also")
- because: begins a reason, whose hour or day is not the one that is asked for
- than: before what another one is better than, or stands instead of
- so: begins a conclusion, and so what is wanted
- but: begins another thought

`*` stands for any ending of a word. They are looked up as they are said, not by stem: "I want" wishes, and "I
wanted" tells.
"""

from __future__ import annotations

STANDINGS: dict[str, dict[str, str]] = {
    "en": {
        "wanted": (
            "i'd like | i would like | i want | we want | we'd like | i need | we need | make it "
            "| make that | let's make | let's do | let's say | let's go | let's have | put me | put us "
            "| book me | book us | pencil me | pencil us | squeeze me | can we | could we | can i "
            "| could i | can you | could you | could it | would it | i'd rather | we'd rather "
            "| i'd prefer | prefer | i'll take | i'll have | i'll go | we'll take | go for | how about "
            "| what about | give me | the new | new one | now it's | is now | should be | it's actually "
            "| actually | this time | instead | i can | i could | we can | we could | call it "
            "| i'm after | looking for | have it on | do it on | please | say | let us say"
        ),
        "had": (
            "i had | we had | i've had | had an appointment | had a booking | had booked | was booked "
            "| were booked | i was in | i was down | i'm down for | we're down for | i'm booked "
            "| we're booked | currently | my appointment is | my appointment's | our booking is "
            "| the appointment is | my booking is | our reservation is | i've got an appointment "
            "| i have an appointment | i have a booking | we have a booking | i've got a booking "
            "| we've got a table | we have a table | used to | usually | normally | originally "
            "| last time | previously | previous | the old | the last one | was supposed | were supposed "
            "| was meant | were meant | was going to | were going to | i was thinking | we were thinking "
            "| i said | we said | you said | they said | he said | she said | they told | you told "
            "| they offered | you offered | i wanted | we wanted | i'd wanted | was hoping | were hoping "
            "| i'd planned | planned | i thought | we thought | quoted | it was | that was "
            "| you've got me | you have me | you've got us | you have us | my old | old one "
            "| the appointment on | my appointment on | the booking on | i'm in for"
        ),
        "busy": (
            "i'm at | i am at | i'm in | i'm on | i'm off to | i've got | i've a | i have | i have to "
            "| i've to | i must | i'm working | i'm away | i'm out | i'm busy | i'm teaching | we're at "
            "| we're away | we've got | we have | we fly | i fly | i'm flying | my train | my bus "
            "| my flight | my shift | the school run | drop off | the kids have | my husband has "
            "| my wife has | is my day | got to be"
        ),
        "hours": (
            "i finish | i start | i begin | i work | i work until | i get off | i get out | i leave "
            "| i've to leave | i have to leave | i need to leave | i've to be | i have to be "
            "| i need to be | i've got to be | i've got to leave | gotta be | my train leaves "
            "| my train's | my bus is | my flight's | my shift starts | my shift ends | finishes "
            "| starts at | gets in | picks up | closes | close at | opens | you close | you open "
            "| school ends | school finishes | lunch is | comes home | is due | don't get out "
            "| i don't get out | don't finish | i don't finish | i don't get off | don't get off "
            "| i'm not out | i'm not off | don't start | get out of | i drop | i pick | i collect "
            "| i teach | i swim | i go to | i get up | i get home | i get back | i catch | i pray "
            "| i take the | comes | gets home | gets back | arrives | lands"
        ),
        "also": "i could also | could also | can also | also | or even | and then",
        "because": (
            "because | because of | cause | cos | coz | since | as i | as i'm | seeing as | given that"
        ),
        "so": "so | so then | then | therefore | in that case | that's why",
        "but": "but | although | though | except | however | whereas | otherwise",
        "taken": (
            "can't | cannot | won't work | is full | is taken | is busy | is out | is no good "
            "| too early | too late | no good | clashes"
        ),
        "sooner": "earlier | any earlier | any sooner | any later | later i",
        "depends": "depends | it depends | depending",
        "suits": (
            "works | suits | fine | perfect | ideal | would be | is free | would do | will do | better "
            "| best | i'm free | i'm available | is good | is ok | is okay | is great | is grand "
            "| i'm off"
        ),
        "move": (
            "moving | change | switch | swap | shift | push | reschedule | bring it forward "
            "| put it back | rebook | move | move it | move me | move us | moved to | moved from "
            "| that moved | it moved | be moved"
        ),
        "than": "than | rather than | instead of",
    },
    "ru": {
        "wanted": (
            "давайте | давай | запишите | запиши | запишемся | поставьте | поставь | хочу | хотим "
            "| хотелось бы | хотел бы | хотела бы | можно | можете | буду | будем | приду | придем "
            "| приеду | подойду | пусть | мне бы | нам бы | сделайте | напишите | мне нужно | мне надо "
            "| нужно на | надо на | освободилась | у меня свобод* | пожалуйста | скажем | допустим"
        ),
        "had": (
            "у меня было | у меня была | у меня был | у нас было | у нас был | у нас была | у меня стоит "
            "| у меня запись | у нас запись | у меня бронь | у нас бронь | записан | записана | записаны "
            "| была запись | хотел | хотела | хотели | думал | думала | думали | планировал* | собирал* "
            "| раньше было | обычно | прошлый раз | предлагали | предложили | говорили | говорил "
            "| говорила | сказали | сказал | сказала | назначено | назначили | изначально | сначала "
            "| прежний | прежняя | старый | старая | была на | был на | было на | стоит запись "
            "| моя запись | была раньше"
        ),
        "busy": (
            "у меня | у нас | у мужа | у жены | у сына | у дочки | у дочери | у мамы | работаем "
            "| уезжаем | улетаем | я на | смена | тренировка | надо быть | нужно быть | надо уехать"
        ),
        "hours": (
            "заканчиваю | освобождаюсь | начинаю | ухожу | выхожу | забираю | я работаю | работаю | я до "
            "| я с | уезжаю | улетаю | самолет | поезд | мне на работу | закрываетесь | открываетесь "
            "| заканчивается | начинается | прилетаю | приезжает | освобожусь | закончу | выйду | уйду "
            "| отвожу | вожу | веду | приходит | приходят | прихожу | забирать | у ребенка | прилетает "
            "| возвращаюсь | еду"
        ),
        "also": (
            "могу и | можно и | и можно | или даже | в принципе и | можем и | и потом | а потом | и затем"
        ),
        "because": "потому что | потому | так как | а то | иначе | ведь | поскольку | из-за",
        "so": "тогда | тогда уж | поэтому | значит | так что | стало быть",
        "but": "но | а | однако | хотя | зато | раз",
        "taken": (
            "не могу | не смогу | не успею | не успеваю | не получ* | неудобно | занят | занята | заняты "
            "| занято | мне рано | поздновато | рановато"
        ),
        "sooner": "раньше | пораньше | позже | до этого | после этого",
        "depends": "смотря | зависит | в зависимости",
        "suits": (
            "подойдет | подходит | подошло бы | устроит | устраивает | удобно | удобнее | свободна "
            "| свободен | получится | успею | согласна | согласен | готов | готова | лучше | могу "
            "| смогу | сможем"
        ),
        "move": (
            "перенес* | перенос* | передвин* | сдвин* | поменять | поменяйте | поменяем | перезапис* "
            "| перекин*"
        ),
        "than": "чем | нежели | вместо",
    },
    "de": {
        "wanted": (
            "machen wir | machen sie | mach ma | moch ma | nehmen wir | nehm ma | sagen wir | sog ma "
            "| lieber | buchen sie | geben sie | tragen sie | schreiben sie | setzen sie | ich möchte "
            "| wir möchten | ich hätte gern | ich hätte gerne | wir hätten gern | hätten sie | ich nehme "
            "| nehme ich | ich will | ich würde | ich käme | käme ich | kann ich | könnte ich | könnte "
            "| könnten wir | können wir | ich kann | ich könnte | ich brauche | wir brauchen "
            "| ich bräuchte | neu | jetzt ist | ich komme | komme ich | kommen wir | wir kommen | eher "
            "| bitte | hätten wir gern | hätten wir gerne | hätte ich gern | hätte ich gerne "
            "| hätt ich gern"
        ),
        "had": (
            "ich hatte | wir hatten | hatte ich | hatten wir | hatte | hatten | hab einen termin "
            "| habe einen termin | hätte einen termin | einen termin am | mein termin | unser termin "
            "| unsere reservierung | meine reservierung | war | waren | gebucht | reserviert "
            "| ursprünglich | normalerweise | letztes mal | das letzte mal | vorher | bisher | zuerst "
            "| ich wollte | wir wollten | wollte ich | wollten wir | wollte | wollten | gedacht "
            "| ich dachte | dachte | hieß es | sie sagten | sie haben gesagt | hat gesagt | haben gesagt "
            "| mir wurde | ausgemacht | vereinbart | meinte | sagt | sagte | alte | alten | vorige "
            "| stehe ich | der termin am | den termin am | den termin vom | meinen termin am "
            "| meinen termin vom | sie haben mich | früher hatten"
        ),
        "busy": (
            "ich habe | ich hab | hab ich | habe ich | haben wir | wir haben | ich bin | bin ich "
            "| sind wir | wir sind | wir müssen | müssen wir | arbeite | fliege | fliegen | fahren wir "
            "| fahre ich | hat mein | hat meine | muss mein | muss meine | i hab | hob i | hab i "
            "| muas i | i bin | bin i"
        ),
        "hours": (
            "ich muss | muss ich | i muas | ich fange | fange ich | fang ich | ich fang | feierabend "
            "| ich arbeite | arbeite ich | hole ich | hol ich | ich hole | ich hol | ich komme erst "
            "| mein zug | der zug | mein bus | dienst ab | schule bis | schluss | ich hab schluss "
            "| ich bin fertig | fängt | beginnt | endet | schließen sie | machen sie zu | machen sie auf "
            "| komm ich raus | komme ich raus | bin ich fertig | ich bin erst | bringe ich | ich bringe "
            "| bring ich | kommt der | kommt die | kommt das | kommt mein | kommt meine | kommt unser "
            "| kommt mich | landet"
        ),
        "also": (
            "geht auch | ginge auch | auch noch | könnte auch | kann auch | notfalls | zur not | und dann"
        ),
        "because": "weil | denn | nämlich | wegen | damit",
        "so": "dann | also | deshalb | deswegen | daher | darum",
        "but": "aber | sondern | jedoch | allerdings | obwohl | wobei | sonst | oba",
        "taken": (
            "kann ich nicht | kann nicht | kann i ned | belegt | voll | ausgebucht | besetzt | schon weg "
            "| verreist | im urlaub | beim arzt"
        ),
        "sooner": "früher | vorher kann | später kann | davor | danach",
        "depends": "kommt drauf an | kommt darauf an | hängt davon ab | je nachdem | hängt ab",
        "suits": (
            "passt | passen | passat | ginge | geht | zeit | frei | einverstanden | besser | am besten "
            "| schaffe ich | schaff ich | wäre | würde | wär | hätte ich zeit"
        ),
        "move": (
            "verschieben | verschiebe | verlegen | verlege | umbuchen | umlegen | tauschen | ändern "
            "| schieben | vorverlegen | umändern | legen | lege | verlegt | verschoben"
        ),
        "than": "als | statt | anstatt",
    },
    "es": {
        "wanted": (
            "póngame | ponme | póngalo | ponlo | pónganos | ponnos | póngamelo | ponédmelo | deme | dame "
            "| denos | apúnteme | apúntame | apúntenos | anóteme | anótame | resérveme | resérvame "
            "| resérvenos | agéndeme | agéndame | quisiera | quiero | queremos | prefiero | preferimos "
            "| preferiría | me gustaría | podría | podrían | podríamos | puede | puedo | podemos "
            "| pueden | puedes | podrías | déjelo | déjalo | déjemelo | déjame | déjeme | hágalo "
            "| vamos a | hagamos | lo dejamos | que sea | que sean | necesito | necesitamos "
            "| tengo libre | voy | iría | venga | véngase | le caigo | el nuevo | la nueva | ahora es "
            "| ahora son | por favor | digamos | pongamos"
        ),
        "had": (
            "tenía | teníamos | tenia | tengo cita | tengo hora | tengo turno | tengo la cita "
            "| tengo reserva | tengo una cita | tengo una reserva | tenemos reserva | tenemos mesa "
            "| tenemos una reserva | había pedido | había reservado | había dicho | habíamos | reservé "
            "| reservamos | mi cita | la cita es | la cita era | mi turno | mi reserva | era | estaba "
            "| quería | queríamos | pensaba | pensábamos | iba a | íbamos a | normalmente | suelo "
            "| la otra vez | la última vez | me dijeron | me dieron | nos dijeron | nos dieron | me dijo "
            "| dijo | dice | dije | dijimos | dijeron | me ofrecieron | anterior | al principio "
            "| originalmente | antes era | antes eran | me cobraron | me habían | el viejo | la vieja "
            "| la cita del | la cita de | cita del | mi cita del | la reserva del | la reserva de "
            "| el turno del | la hora del | me tienen | me tiene apuntad* | me tienen apuntad*"
        ),
        "busy": (
            "tengo | tenemos | estoy | estamos | viajamos | me toca | me ha salido | me salió "
            "| mi marido tiene | mi mujer tiene | mi hijo tiene | mi hija tiene | hay que | me sale "
            "| curro | laburo"
        ),
        "hours": (
            "salgo | salimos | entro | entramos | acabo | acabamos | termino | terminamos | trabajo "
            "| trabajamos | llego de | recojo | mi vuelo | mi tren | viajo | me voy | nos vamos | sale "
            "| sale del | entra | empiezo | cierran | abren | empieza | termina | acaba | no salgo "
            "| no acabo | no termino | no entro | no llego hasta | llevo a | dejo a | llevo al | dejo al "
            "| cojo el | tomo el | cierra | viene el | viene la | llega el | llega mi | llega la "
            "| aterriza"
        ),
        "also": (
            "también | también puedo | o incluso | si acaso | y luego | y después | y luego a | pedí "
            "| yo pedí"
        ),
        "because": "porque | es que | que es que | ya que | pues es que | puesto que | dado que",
        "so": "entonces | así que | por eso | por lo tanto",
        "but": "pero | aunque | sino | salvo | solo que | si no",
        "taken": (
            "no puedo | no podemos | no llego | no llegamos | no me viene | no me va | imposible "
            "| ocupado | ocupada | está lleno | completo"
        ),
        "sooner": (
            "antes no | antes tengo | antes trabajo | antes estoy | después no | después tengo "
            "| más tarde no | más temprano"
        ),
        "depends": "depende | según | dependiendo",
        "suits": (
            "me vendría | me viene | me va | nos viene | libre | libro | perfecto | estoy ahí "
            "| estoy allí | ahí estoy | estoy libre | mejor"
        ),
        "move": (
            "cambiar* | cámbie* | cámbia* | cambie* | cambia* | cambio | pasar* | páse* | pása* | mover* "
            "| muéva* | muéve* | reprogram* | adelantar* | aplazar* | corrér* | correr* | la paso "
            "| lo paso | paso la | paso el"
        ),
        "than": "en vez de | en lugar de",
    },
    "ar": {
        "wanted": (
            "خلي | خليها | خليه | خلينا | خليني | نخليها | نخليه | بدي | بدنا | أبغى | ابغى | أبي | ابي "
            "| عايز | عايزة | عاوز | عاوزة | أريد | اريد | نبي | نبغى | احجز* | سجل* | حط* | حوّل* "
            "| حول* | غير* | عدل* | زبط* | ممكن | يا ريت | ياريت | أقدر | اقدر | بقدر | اجعل* | فيني "
            "| بجي | باجي | حاجي | رح اجي | قدم* | أجل* | اجل* | لو سمحت | من فضلك | نقول | خلينا نقول"
        ),
        "had": (
            "كان عندي | كان عندنا | كان موعدي | موعدي | حجزي | عندي موعد | عندي حجز | حجزت | حاجز "
            "| حاجزة | كنت | كنا | كان | كانت | المرة الماضية | المرة اللي فاتت | المرة الفاتت | عادة "
            "| بالعادة | قلت | قالوا | قال | قالت | قالي | قالولي | السابق | القديم | القديمة | قبل كان "
            "| قلتوا | الموعد اللي | حجزنا | كان محجوز"
        ),
        "busy": "عندي | عندنا | عنده | عندها | شغال | شغالة | أنا بالشغل | انا بالشغل | في الشغل",
        "hours": (
            "بخلص | أخلص | اخلص | بطلع | أطلع | اطلع | بداوم | أداوم | اداوم | دوامي | طيارتي | مسافر "
            "| مسافرة | بسافر | أسافر | لازم أكون | لازم اكون | بيخلص | بيبدا | يبدأ | تقفلون | تفتحون "
            "| بتسكروا | بتفتحوا | أنتهي | انتهي | ببدأ | ينتهي | ما بخلص | ما بطلع | ما أخلص | ما اخلص "
            "| بوصل | بودي | باخد | بيوصل | بيجي | يوصل | بيرجع | برجع | يرجع"
        ),
        "also": "كمان | برضه | برضو | حتى | وبعدين | وبعدها",
        "because": (
            "لأن | لأنو | لأنه | لأني | لأننا | لان | لانو | لاني | عشان | علشان | مشان | بسبب | أصل "
            "| اصلي | والا | وإلا"
        ),
        "so": "إذن | اذن | لذلك | لهيك | عشان هيك | عشان كده | عشان كذا | معناها | يبقى",
        "but": "بس | لكن | ولكن | إنما | انما | مع إن | مع ان",
        "taken": (
            "ما أقدر | ما اقدر | ما بقدر | مقدرش | مش هقدر | مش فاضي | مش فاضية | مو فاضي | مو فاضية "
            "| ما ينفع | ما بنفع | محجوز | محجوزة | مشغول | مشغولة"
        ),
        "sooner": "قبلها | قبل هيك | قبل كده | قبل كذا | بعدها | بعد هيك",
        "depends": "حسب | على حسب | بيعتمد | يعتمد | بتعتمد",
        "suits": (
            "مناسب | مناسبة | يناسبني | بيناسبني | تناسبني | أفضل | افضل | أحسن | احسن | فاضي | فاضية | متاح"
        ),
        "move": (
            "ننقل* | انقل* | أنقل* | تنقل* | نقل* | نغير* | أغير* | اغير* | تغير* | نأجل* | أأجل | تأجل* "
            "| تحول* | نحول* | بدل*"
        ),
        "than": "بدل ما | بدال",
    },
    "he": {
        "wanted": (
            "תרשום | תרשמי | תרשמו | תקבע | תקבעי | תקבעו | תשים | תשימי | תשימו | תכתוב | תכתבי | תזמין "
            "| תזמיני | נעשה | נקבע | בוא | בואי | בואו | אפשר | רוצה | רוצים | אשמח | נשמח | מעדיף "
            "| מעדיפה | יכול | יכולה | יכולים | נלך על | שיהיה | לקבוע | אגיע | אבוא | נבוא | נגיע "
            "| תן לי | תני לי | תנו לי | צריך תור | צריכה תור | בבקשה | נגיד | בוא נגיד"
        ),
        "had": (
            "היה לי | היתה לי | הייתה לי | היה לנו | היה | הייתה | היתה | היו | קבעתי | קבענו | הזמנתי "
            "| הזמנו | יש לי תור | יש לנו תור | יש לי הזמנה | יש לנו הזמנה | התור שלי | רשום לי | רשומה "
            "| רציתי | רצינו | חשבתי | חשבנו | תכננתי | תכננו | אמרתי | אמרתם | אמרו | אמר | אמרה "
            "| בדרך כלל | בפעם הקודמת | הקודם | הקודמת | במקור | הציעו | הישן | הישנה | התור מ | התור ב "
            "| התור של"
        ),
        "busy": (
            "יש לי | יש לנו | יש לו | יש לה | יש לילדים | אני ב | אני לא | עובד | עובדת | אין לי "
            "| אני בעבודה | אני במילואים"
        ),
        "hours": (
            "מסיים | מסיימת | גומר | גומרת | יוצא | יוצאת | טס | טסה | טסים | אני עובד | אני עובדת "
            "| עובד עד | עובדת עד | עובד מ | עובדת מ | מתחיל | מתחילה | צריך להיות | צריכה להיות "
            "| חייב להיות | חייבת להיות | אוסף | אוספת | נגמר | סוגרים | פותחים | לא מסיים | לא מסיימת "
            "| לא יוצא | לא יוצאת | אוסף את | מורידה | מוריד | חוזר | חוזרת | חוזרים | מגיע | מגיעה "
            "| נוחת | נוחתת | מביא | מביאה"
        ),
        "also": "גם | אפשר גם | יכול גם | יכולה גם | או אפילו | ואחר כך | ואחרי זה",
        "because": "כי | בגלל | מכיוון | משום | היות",
        "so": "אז | לכן | אם ככה | בגלל זה",
        "but": "אבל | אך | אלא | ואילו | אחרת",
        "taken": "לא יכול | לא יכולה | לא מתאים | לא נוח | תפוס | תפוסה | עסוק | עסוקה",
        "sooner": "לפני זה | לפני כן | אחרי זה אני | קודם לכן",
        "depends": "תלוי | תלויה",
        "suits": "מתאים | נוח | טוב לי | פנוי | פנויה | עדיף",
        "move": (
            "להעביר | להזיז | לשנות | תזיז | תזיזי | תזיזו | תעביר | תעבירי | תעבירו | תשנה | תשני "
            "| תשנו | נעביר | נזיז | להחליף | לדחות | להקדים"
        ),
        "than": "מאשר | במקום",
    },
}
