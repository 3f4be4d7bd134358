"""Words that tell what a value stands for when several are said in one breath, by language.

- wanted: before or after what the caller wants now: an imperative, a wish, what suits ("make it", "passt")
- had: before what was booked, said, paid or wished before ("I had", "el anterior", "хотела")
- busy: beside an hour or a day that is taken by something else ("I'm at work", "у меня дача", "hab ich")
- taken: after a day or an hour that cannot be ("can't", "ist belegt")
- hours: before the hour or the day at which something else begins or ends ("I finish at", "salgo")
- sooner: begins what is said of an earlier or a later hour ("earlier I'm at work")
- depends: nothing is settled yet ("depends on my shift")
- also: before a value that is possible beside another one ("I could also")
- because: begins a reason, whose hour or day is not the one that is asked for
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
            "| book me | book us | pencil me | pencil us | squeeze me | move it | move me | move that "
            "| move us | change it | change that | change to | switch it | switch to | swap it | push it "
            "| can we | could we | can i | could i | can you | could you | could it | would it "
            "| i'd rather | we'd rather | i'd prefer | prefer | better | best | i'll take | i'll have "
            "| i'll go | we'll take | go for | how about | what about | give me | the new | new one "
            "| now it's | is now | should be | it's actually | actually | this time | instead | works "
            "| suits | fine | perfect | ideal | would be | i can | i could | we can | we could "
            "| i'm free | i'm available | is free | would do | will do | call it | i'm after "
            "| looking for | schedule | reschedule | have it on | do it on | please"
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
            "| i'd planned | planned | i thought | we thought | quoted | it was | that was"
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
            "| i'm not out | i'm not off | don't start | get out of"
        ),
        "also": "i could also | could also | can also | also | or even",
        "because": (
            "than | rather than | instead of | because | because of | cause | cos | coz | since | as i "
            "| as i'm | seeing as | given that"
        ),
        "so": "so | so then | then | therefore | in that case | that's why",
        "but": "but | although | though | except | however | whereas | otherwise",
        "taken": (
            "can't | cannot | won't work | is full | is taken | is busy | is out | is no good "
            "| too early | too late | no good | clashes"
        ),
        "sooner": "earlier | any earlier | any sooner | any later | later i",
        "depends": "depends | it depends | depending",
    },
    "ru": {
        "wanted": (
            "давайте | давай | лучше | запишите | запиши | запишемся | перенес* | поставьте | поставь "
            "| хочу | хотим | хотелось бы | хотел бы | хотела бы | можно | можете | могу | смогу "
            "| сможем | буду | будем | приду | придем | приеду | подойду | подойдет | подходит "
            "| подошло бы | устроит | устраивает | удобно | удобнее | пусть | готов | готова | свободна "
            "| свободен | мне бы | нам бы | передвин* | сдвин* | сделайте | напишите | мне нужно "
            "| мне надо | нужно на | надо на | освободилась | получится | успею | пожалуйста | согласна "
            "| согласен | у меня свобод*"
        ),
        "had": (
            "у меня было | у меня была | у меня был | у нас было | у нас был | у нас была | у меня стоит "
            "| у меня запись | у нас запись | у меня бронь | у нас бронь | записан | записана | записаны "
            "| была запись | хотел | хотела | хотели | думал | думала | думали | планировал* | собирал* "
            "| раньше было | обычно | прошлый раз | предлагали | предложили | говорили | говорил "
            "| говорила | сказали | сказал | сказала | назначено | назначили | изначально | сначала "
            "| вместо | прежний | прежняя | старый | старая | была на | был на | было на"
        ),
        "busy": (
            "у меня | у нас | у ребенка | у мужа | у жены | у сына | у дочки | у дочери | у мамы "
            "| работаем | уезжаем | улетаем | я на | смена | тренировка | надо быть | нужно быть "
            "| надо уехать"
        ),
        "hours": (
            "заканчиваю | освобождаюсь | начинаю | ухожу | выхожу | забираю | я работаю | работаю | я до "
            "| я с | уезжаю | улетаю | самолет | поезд | мне на работу | закрываетесь | открываетесь "
            "| заканчивается | начинается | прилетаю | приезжает | освобожусь | закончу | выйду | уйду"
        ),
        "also": "могу и | можно и | и можно | или даже | в принципе и | можем и",
        "because": ("чем | нежели | потому что | потому | так как | а то | иначе | ведь | поскольку | из-за"),
        "so": "тогда | тогда уж | поэтому | значит | так что | стало быть",
        "but": "но | а | однако | хотя | зато | раз",
        "taken": (
            "не могу | не смогу | не успею | не успеваю | не получ* | неудобно | занят | занята | заняты "
            "| занято | мне рано | поздновато | рановато"
        ),
        "sooner": "раньше | пораньше | позже | до этого | после этого",
        "depends": "смотря | зависит | в зависимости",
    },
    "de": {
        "wanted": (
            "machen wir | machen sie | mach ma | moch ma | nehmen wir | nehm ma | sagen wir | sog ma "
            "| lieber | besser | am besten | buchen sie | geben sie | verschieben | verlegen "
            "| ändern sie | schieben | tragen sie | schreiben sie | setzen sie | passt | passen | passat "
            "| ginge | geht | ich möchte | wir möchten | ich hätte gern | ich hätte gerne "
            "| wir hätten gern | hätten sie | ich nehme | nehme ich | ich will | ich würde | würde "
            "| wäre | ich käme | käme ich | kann ich | könnte ich | könnte | könnten wir | können wir "
            "| ich kann | ich könnte | ich brauche | wir brauchen | ich bräuchte | zeit | frei | bitte "
            "| einverstanden | neu | jetzt ist | ich komme | komme ich | kommen wir | wir kommen "
            "| schaffe ich | schaff ich"
        ),
        "had": (
            "ich hatte | wir hatten | hatte ich | hatten wir | hatte | hatten | hab einen termin "
            "| habe einen termin | hätte einen termin | einen termin am | mein termin | unser termin "
            "| unsere reservierung | meine reservierung | war | waren | gebucht | reserviert "
            "| ursprünglich | normalerweise | letztes mal | das letzte mal | vorher | bisher | zuerst "
            "| ich wollte | wir wollten | wollte ich | wollten wir | wollte | wollten | gedacht "
            "| ich dachte | dachte | hieß es | sie sagten | sie haben gesagt | hat gesagt | haben gesagt "
            "| mir wurde | ausgemacht | vereinbart | meinte | sagt | sagte | alte | alten | vorige "
            "| stehe ich"
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
            "| komm ich raus | komme ich raus | bin ich fertig | ich bin erst"
        ),
        "also": "geht auch | ginge auch | auch noch | könnte auch | kann auch | notfalls | zur not",
        "because": "als | statt | anstatt | weil | denn | nämlich | wegen | damit",
        "so": "dann | also | deshalb | deswegen | daher | darum",
        "but": "aber | sondern | jedoch | allerdings | obwohl | wobei | sonst | oba",
        "taken": (
            "kann ich nicht | kann nicht | kann i ned | belegt | voll | ausgebucht | besetzt | schon weg "
            "| verreist | im urlaub | beim arzt"
        ),
        "sooner": "früher | eher | vorher kann | später kann | davor | danach",
        "depends": "kommt drauf an | kommt darauf an | hängt davon ab | je nachdem | hängt ab",
    },
    "es": {
        "wanted": (
            "póngame | ponme | póngalo | ponlo | pónganos | ponnos | póngamelo | ponédmelo | deme | dame "
            "| denos | cámbieme | cámbiame | cámbielo | cámbialo | cámbiemelo | cámbiamelo | cambiarla "
            "| cambiarlo | páseme | pásame | páselo | pásalo | pásemelo | pásamelo | pasarla | pasarlo "
            "| muévame | muévamelo | muévelo | moverla | moverlo | apúnteme | apúntame | apúntenos "
            "| anóteme | anótame | resérveme | resérvame | resérvenos | agéndeme | agéndame | quisiera "
            "| quiero | queremos | prefiero | preferimos | preferiría | mejor | me gustaría | podría "
            "| podrían | podríamos | puede | puedo | podemos | pueden | puedes | podrías | déjelo "
            "| déjalo | déjemelo | déjame | déjeme | hágalo | vamos a | hagamos | lo dejamos "
            "| lo cambiamos | me vendría | me viene | me va | nos viene | que sea | que sean | necesito "
            "| necesitamos | estoy ahí | estoy allí | ahí estoy | estoy libre | tengo libre | libre "
            "| perfecto | por favor | voy | iría | venga | véngase | le caigo | el nuevo | la nueva "
            "| ahora es | ahora son"
        ),
        "had": (
            "tenía | teníamos | tenia | tengo cita | tengo hora | tengo turno | tengo la cita "
            "| tengo reserva | tengo una cita | tengo una reserva | tenemos reserva | tenemos mesa "
            "| tenemos una reserva | había pedido | había reservado | había dicho | habíamos | reservé "
            "| reservamos | mi cita | la cita es | la cita era | mi turno | mi reserva | era | estaba "
            "| quería | queríamos | pensaba | pensábamos | iba a | íbamos a | normalmente | suelo "
            "| la otra vez | la última vez | me dijeron | me dieron | nos dijeron | nos dieron | me dijo "
            "| dijo | dice | dije | dijimos | dijeron | me ofrecieron | anterior | al principio "
            "| originalmente | antes era | antes eran | me cobraron | me habían | el viejo | la vieja"
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
            "| no acabo | no termino | no entro | no llego hasta"
        ),
        "also": "también | también puedo | o incluso | si acaso",
        "because": (
            "en vez de | en lugar de | porque | es que | que es que | ya que | pues es que | puesto que "
            "| dado que"
        ),
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
    },
    "ar": {
        "wanted": (
            "خلي | خليها | خليه | خلينا | خليني | نخليها | نخليه | بدي | بدنا | أبغى | ابغى | أبي | ابي "
            "| عايز | عايزة | عاوز | عاوزة | أريد | اريد | نبي | نبغى | احجز* | سجل* | حط* | حوّل* "
            "| حول* | انقل* | غير* | عدل* | زبط* | ممكن | يناسبني | بيناسبني | تناسبني | مناسب | مناسبة "
            "| أفضل | افضل | أحسن | احسن | يا ريت | ياريت | أقدر | اقدر | بقدر | فاضي | فاضية | متاح "
            "| اجعل* | فيني | بجي | باجي | حاجي | رح اجي | لو سمحت | من فضلك | قدم* | أجل* | اجل*"
        ),
        "had": (
            "كان عندي | كان عندنا | كان موعدي | موعدي | حجزي | عندي موعد | عندي حجز | حجزت | حاجز "
            "| حاجزة | كنت | كنا | كان | كانت | المرة الماضية | المرة اللي فاتت | المرة الفاتت | عادة "
            "| بالعادة | قلت | قالوا | قال | قالت | قالي | قالولي | السابق | القديم | القديمة | قبل كان "
            "| قلتوا"
        ),
        "busy": "عندي | عندنا | عنده | عندها | شغال | شغالة | أنا بالشغل | انا بالشغل | في الشغل",
        "hours": (
            "بخلص | أخلص | اخلص | بطلع | أطلع | اطلع | بداوم | أداوم | اداوم | دوامي | طيارتي | مسافر "
            "| مسافرة | بسافر | أسافر | لازم أكون | لازم اكون | بيخلص | بيبدا | يبدأ | تقفلون | تفتحون "
            "| بتسكروا | بتفتحوا | أنتهي | انتهي | ببدأ | ينتهي | ما بخلص | ما بطلع | ما أخلص | ما اخلص"
        ),
        "also": "كمان | برضه | برضو | حتى",
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
    },
    "he": {
        "wanted": (
            "תזיז | תזיזי | תזיזו | תעביר | תעבירי | תעבירו | תשנה | תשני | תשנו | תרשום | תרשמי | תרשמו "
            "| תקבע | תקבעי | תקבעו | תשים | תשימי | תשימו | תכתוב | תכתבי | תזמין | תזמיני | נעשה "
            "| נקבע | בוא | בואי | בואו | אפשר | רוצה | רוצים | אשמח | נשמח | עדיף | מעדיף | מעדיפה "
            "| מתאים | נוח | טוב לי | פנוי | פנויה | יכול | יכולה | יכולים | נלך על | שיהיה | לקבוע "
            "| להעביר | להזיז | בבקשה | אגיע | אבוא | נבוא | נגיע | תן לי | תני לי | תנו לי | צריך תור "
            "| צריכה תור"
        ),
        "had": (
            "היה לי | היתה לי | הייתה לי | היה לנו | היה | הייתה | היתה | היו | קבעתי | קבענו | הזמנתי "
            "| הזמנו | יש לי תור | יש לנו תור | יש לי הזמנה | יש לנו הזמנה | התור שלי | רשום לי | רשומה "
            "| רציתי | רצינו | חשבתי | חשבנו | תכננתי | תכננו | אמרתי | אמרתם | אמרו | אמר | אמרה "
            "| בדרך כלל | בפעם הקודמת | הקודם | הקודמת | במקור | הציעו | הישן | הישנה"
        ),
        "busy": (
            "יש לי | יש לנו | יש לו | יש לה | יש לילדים | אני ב | אני לא | עובד | עובדת | אין לי "
            "| אני בעבודה | אני במילואים"
        ),
        "hours": (
            "מסיים | מסיימת | גומר | גומרת | יוצא | יוצאת | טס | טסה | טסים | אני עובד | אני עובדת "
            "| עובד עד | עובדת עד | עובד מ | עובדת מ | מתחיל | מתחילה | צריך להיות | צריכה להיות "
            "| חייב להיות | חייבת להיות | אוסף | אוספת | נגמר | סוגרים | פותחים | לא מסיים | לא מסיימת "
            "| לא יוצא | לא יוצאת"
        ),
        "also": "גם | אפשר גם | יכול גם | יכולה גם | או אפילו",
        "because": "מאשר | במקום | כי | בגלל | מכיוון | משום | היות",
        "so": "אז | לכן | אם ככה | בגלל זה",
        "but": "אבל | אך | אלא | ואילו | אחרת",
        "taken": "לא יכול | לא יכולה | לא מתאים | לא נוח | תפוס | תפוסה | עסוק | עסוקה",
        "sooner": "לפני זה | לפני כן | אחרי זה אני | קודם לכן",
        "depends": "תלוי | תלויה",
    },
}
