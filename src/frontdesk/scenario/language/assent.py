"""Yes and no in other words: idioms that agree, decline or leave it open, in any person and form.

What agrees often holds a "not" ("I don't see why not", "я не против"), and what declines often none ("I'd
rather you left it"); so these phrases are looked for before the words for yes and no.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.phrasing import Phrases, compiled

ASSENT: Mapping[str, Mapping[str, str]] = {
    "en": {
        "yes": (
            "don't see why not | can't see why not | rude not to | not a problem | why not | why on "
            "earth not | wouldn't say no | "
            "won't say no | "
            "can't say no | "
            "wouldn't mind | "
            "don't mind if i do | wouldn't have it any other way | couldn't be better | can't complain | no "
            "objection "
            "| nothing "
            "against | not against it | that's the plan | that's the idea | i'm game | count me in | "
            "sign me "
            "up | too right "
            "| rather yes | more yes than no | goes without saying | naturally | without a doubt | no "
            "doubt | "
            "no question | "
            "needless to say | obviously | suits us | suits me | music to my ears | be my guest | knock "
            "yourself out | "
            "twist my arm | wouldn't miss it | be silly not to | be daft not to | can't see a problem | "
            "can't "
            "see any problem "
            "| don't have a problem with | can't hurt | couldn't agree more | bang on | dead right | got it "
            "in one | "
            "as always | same as ever | i do indeed | nothing would please | yes and no problem | you "
            "read my "
            "mind | ticks all "
            "the boxes | right you are | crack on | fire away | in a heartbeat | any day"
        ),
        "no": (
            "rather you didn't | going to say no | i'll say no | if i can help it | god forbid | rather "
            "not | sooner not | prefer not | not "
            "really | not that i'm aware "
            "| not "
            "that i know | "
            "not as far as i know | not to my knowledge | not likely | no such luck | give it a miss | pass "
            "on that | i'll "
            "pass | leave it out | leave it | over my dead body | not in a million | wouldn't dream | not a "
            "chance | count me "
            "out | not on your life | don't bother | more no than yes | no thanks | not keen | don't "
            "fancy | "
            "hardly | "
            "far from it | anything but | afraid not | i fear not | can't say i have | can't say i do | "
            "never "
            "have | never had | "
            "skip it | skip that | do without | not necessary | not needed | unlikely | i think not | let's "
            "not | let's leave | "
            "not my cup of tea | not worth it | couldn't be bothered | i doubt it | wouldn't want | "
            "forget it "
            "| not particularly "
            "| not especially | not in the slightest | nothing of the sort | not yet | not at the moment | "
            "nowhere near"
        ),
        "open": (
            "is that necessary | is it necessary | is that needed | do i have to | "
            "do we have to | is that a must | "
            "two minds | leave it with me | ring back | call back | ring you back | call you back | get "
            "back "
            "to | ask my | have to ask | need to ask | check with | have to check | think about it | "
            "think it over | "
            "sleep on it | depends | can't say | couldn't say | can't decide | haven't decided | not "
            "decided "
            "| undecided | let "
            "you know | get back to you | on the fence | fifty fifty | maybe | perhaps | possibly | "
            "might do "
            "| might be | not "
            "sure | no idea | hard to say | difficult to say | who knows | we'll see | wait and see | tell "
            "you later | tell you "
            "tomorrow | yes and no | jury's out | up in the air | haven't a clue | toss up | either way | "
            "talk to my | speak to "
            "my husband | speak to my wife | good question | have to look | have to see"
        ),
    },
    "de": {
        "yes": (
            "mir recht | na logo | kann man so machen | kann man machen | warum nicht | wieso nicht | "
            "nichts "
            "dagegen | hab nix dagegen | nix dagegen | spricht nichts "
            "dagegen | nicht "
            "abgeneigt | sag ich nicht nein | nicht nein sagen | von mir aus | meinetwegen | unbedingt "
            "| auf "
            "jeden fall | "
            "selbstverständlich | selbstredend | logisch | logo | klaro | gerne doch | sehr gern* | immer "
            "doch | was denn sonst | "
            "aber hallo | darauf können sie | na sicher | und ob | auf alle fälle | kann nicht schaden | "
            "versteht sich | eher ja "
            "| bin dabei | passt wunderbar | nur zu | ich bitte darum | gebongt | abgemacht | keine "
            "einwände "
            "| kein problem | "
            "freilich | eh klar | sowieso | so machen wir | haut hin | nehm ich | können wir machen | ohne "
            "frage"
        ),
        "no": (
            "eher nicht | lieber nicht | besser nicht | eher nein | nicht wirklich | nicht unbedingt | auf "
            "keinen fall | keinesfalls "
            "| bloß nicht | nicht nötig | muss nicht sein | brauch* nicht | brauche ich nicht | nicht dass "
            "ich wüsste | lassen "
            "sie mal | lass mal | lassen wir | nee danke | danke nein | kommt nicht in frage | verzichte | "
            "kein bedarf | kein "
            "interesse | wüsste nicht | keineswegs | mitnichten | nie im leben | von wegen | leider nicht | "
            "leider nein | noch "
            "nicht | bisher nicht | noch nie | nicht so | ungern | weniger | nein eigentlich | sparen "
            "wir uns "
            "| muss ich passen"
        ),
        "open": (
            "muss das sein | ist das nötig | muss ich das | ist das pflicht | "
            "weiß ich nicht | weiß ich jetzt | weiß ich gar | weiß ich noch | besprechen | abklären | "
            "nachfragen | erst fragen | fragen erst | überlegen | drüber schlafen | "
            "kommt drauf an | kommt "
            "darauf an | je nachdem | vielleicht | eventuell | mal sehen | mal schauen | schauen wir | weiß "
            "nicht | keine ahnung | "
            "jein | unentschlossen | unsicher | schwer zu sagen | bescheid geben | sag ich ihnen später | "
            "kann ich nicht sagen | "
            "noch nicht sicher | nicht sicher | nicht ganz sicher | nicht so sicher | "
            "noch nicht entschieden | gute frage | hängt davon ab | hin und her | "
            "möglicherweise | weiß "
            "noch nicht | noch offen | meine frau fragen | meinen mann fragen"
        ),
    },
    "es": {
        "yes": (
            "cómo no | por qué no | claro que sí | faltaría más | faltaba más | por supuesto | desde "
            "luego | "
            "no me importa | no me "
            "importaría | no tengo inconveniente | sin problema | ningún problema | no veo por qué no | "
            "no le "
            "digo que no | no diré "
            "que no | encantad* | venga | dale | ya lo creo | y tanto | hecho | cuente con | me apunto "
            "| sin "
            "duda | "
            "adelante | me parece bien | por mí sí | por mí bien | más sí que no | de una | ándale | "
            "obvio | "
            "naturalmente | cabe duda | "
            "con mucho gusto | eso es | tal cual | de cajón | estaría bien | a que sí"
        ),
        "no": (
            "mejor no | prefiero que no | preferiría que no | más bien no | no mucho | para nada | qué va | "
            "ni hablar | ni loc* | de "
            "ninguna manera | en absoluto | no hace falta | no es necesario | no creo | no que yo sepa | ni "
            "de broma | paso | déjelo | "
            "deje | no me apetece | no me interesa | todavía no | aún no | de momento no | por ahora no | "
            "nunca | jamás | nanay | tampoco "
            "| va a ser que no | me temo que no | no realmente | no exactamente | no del todo | no "
            "precisamente | ni mucho menos"
        ),
        "open": (
            "es obligatorio | es necesario | es imprescindible | hace falta eso | "
            "depende | tendría que | tengo que mirar* | tengo que consultar* | tengo que pensar* | lo "
            "pienso "
            "| pensar* | ya veré | "
            "ya le diré | ya veremos | quizás | quizá | tal vez | a lo mejor | puede ser | puede que | "
            "no sé "
            "| no estoy segur* | "
            "ni idea | según | consultarlo | hablarlo con | preguntar* | sí y no | no lo tengo claro | "
            "más o "
            "menos | igual sí | le aviso | "
            "vete a saber | no sabría | estoy entre"
        ),
    },
    "ru": {
        "yes": (
            "чего бы и нет | чего бы нет | отчего бы и нет | отчего бы нет "
            "| почему бы нет | почему нет | почему бы и нет | не откажусь | не откажемся | не против | не "
            "возражаю | ничего не имею "
            "против | с удовольствием | с радостью | обязательно | само собой | разумеется | естественно | "
            "ещё бы | а то | а как же | "
            "ясное дело | конечно | безусловно | несомненно | без вопросов | без проблем | нет проблем | не "
            "вопрос | давайте | "
            "скорее да | пожалуй да | пожалуй | идёт | пойдёт | сойдёт | годится | лады | замётано | угу | "
            "ага | можно | да нет проблем | "
            "было бы неплохо | было бы здорово | не помешает | не помешало бы | так и есть | в точку | "
            "именно "
            "| почему ж нет | запросто"
        ),
        "no": (
            "скорее нет | боюсь что нет | боюсь нет | упаси | боже упаси | не дай бог | пожалуй нет | "
            "да нет | нет наверное | наверное "
            "нет | лучше не | лучше не надо "
            "| не "
            "надо | не стоит | не нужно | "
            "незачем | ни к чему | обойдусь | обойдёмся | воздержусь | откажусь | не хочу | не хотелось "
            "бы | "
            "не хочется | не особо | не "
            "очень | не совсем | ни в коем | ни за что | нет уж | ещё чего | вряд ли | навряд | едва ли | "
            "пока нет | ещё нет | никогда "
            "| увольте | отнюдь | ничуть | нисколько | не имею желания | как нибудь в другой | не сегодня | "
            "не сейчас | не думаю | да ну"
        ),
        "open": (
            "это обязательно | это так обязательно | обязательно ли | а обязательно | "
            "это правда | это точно | "
            "надо подумать | как жена скажет | как муж скажет | подумаю | подумать | посоветоваться | "
            "спрошу "
            "| спросить | уточнить | уточню | "
            "посмотрим | посмотрю | видно "
            "будет | может быть | возможно | может | не знаю | не уверен* | не решил* | не определил* | "
            "сложно сказать | трудно сказать | "
            "затрудняюсь | зависит | смотря | как получится | потом скажу | позже скажу | перезвоню | хз | "
            "без понятия | и да и нет | "
            "пятьдесят на пятьдесят | сомневаюсь | ещё не решил* | не могу сказать"
        ),
    },
    "ar": {
        "yes": (
            "كيف لا | ليش لا | ولم لا | لم لا | لما لا | وليه لا | ليه لا | ما عندي مانع | ما في مانع | "
            "مافي "
            "مانع | لا مانع | بدون مشكلة | "
            "ما في مشكلة | مافي مشكلة | مفيش مشكلة | لا مشكلة | أكيد | اكيد | طبعا | طبعاً | بالطبع | على "
            "راسي | من عيوني | ولا يهمك | بكل "
            "سرور | بالتأكيد | يا ريت | ياريت | إن شاء الله نعم | تفضل | معلوم | حتما | يلا | مليون "
            "بالمية | "
            "مية بالمية | على طول | قدام | ماشي | "
            "زين | تمام | موافق* | توكل* على الله"
        ),
        "no": (
            "ما يحتاج | ما له داعي | ماله داعي | لا داعي | مو لازم | مش لازم | مو ضروري | مش ضروري | ما "
            "أبي | "
            "ما أبغى | مابي | مش عايز* | ما "
            "بدي | الأفضل لا | الأحسن لا | أفضل لا | أبدا | أبداً | إطلاقا | مستحيل | بلاش | مالوش لازمة | "
            "لسا لا | لسه لا | مو مرة | مش أوي | "
            "ما أظن | ما أعتقد | ولا مرة | أعتذر | ما يناسبني | خلها | مش مهتم | مو مهتم | للأسف لا"
        ),
        "open": (
            "هل هذا ضروري | هذا ضروري | ضروري يعني | هاد ضروري | ده ضروري | "
            "أفكر | افكر | خليني أشوف | أشوف | أسأل | اسأل | يمكن | ربما | ممكن | مو متأكد* | مش متأكد* "
            "| لست "
            "متأكد* | ما أدري | مدري | مش عارف* | ما "
            "بعرف | لا أعرف | لا أدري | حسب | يعتمد | على حسب | بحسب | أرد عليكم | برد عليك* | لاحقا | "
            "بعدين "
            "أقول | أستشير | متردد* | ما قررت | نشوف | "
            "الله أعلم"
        ),
    },
    "he": {
        "yes": (
            "למה לא | אין בעיה | אין שום בעיה | בלי בעיה | בשמחה | בכיף | ברור | בטח | בוודאי | כמובן | מן "
            "הסתם | לא אתנגד | לא מתנגד* | אין לי "
            "התנגדות | לא אכפת לי | זורם | זורמת | סגור | סבבה | אחלה | יאללה | לגמרי | קדימה | על הכיפאק | "
            "חד משמעית | ועוד איך | איך לא | אני "
            "בפנים | תרגיש חופשי | מתאים לי | יופי | מעולה | בהחלט | לא אגיד לא | עדיף שכן | הולך | "
            "בסדר גמור"
        ),
        "no": (
            "ממש לא | עדיף שלא | עדיף לא | מעדיף* שלא | מעדיף* לא | לא צריך | אין צורך | לא כל כך | לא "
            "בדיוק "
            "| בכלל לא | בשום אופן | אין מצב | חס "
            "וחלילה | לא נראה לי | לא חושב* | עזוב | עזבי | נוותר | אוותר | מוותר* | תוותר* | עדיין לא "
            "| עוד "
            "לא | אף פעם | מעולם לא | לא הפעם | לא היום "
            "| לא מעוניין | לא מעוניינת | לא רוצה | לא בא לי | לא ממש | לא במיוחד | לצערי לא | חבל"
        ),
        "open": (
            "זה חובה | זה הכרחי | חייבים את זה | זה ממש חובה | "
            "צריך לבדוק | לא סגור* | צריכה לבדוק | אבדוק | לבדוק | אחשוב | לחשוב | חושב על | תלוי | אולי | "
            "יכול "
            "להיות | "
            "לא יודע* | לא בטוח* | אין לי מושג | נראה | "
            "אשאל | לשאול | להתייעץ | אתייעץ | לא החלטתי | מתלבט* | קשה לומר | קשה להגיד | אחזור אליכם | כן "
            "ולא | לדבר עם | ייתכן | מי יודע"
        ),
    },
}

_PRAISE: Mapping[str, tuple[str, str]] = {
    "en": (
        "that'd be | that would be | it'd be | it would be | sounds | that sounds | that'll be | absolutely",
        "smashing grand brilliant wonderful perfect super ace fab brill ideal nice lovely great splendid "
        "marvellous fantastic champion magic excellent terrific peachy",
    ),
    "de": (
        "das wäre | das wär | wäre | wär | des wär | klingt | das klingt | das ist | find ich",
        "super toll prima klasse spitze wunderbar perfekt ideal herrlich fantastisch bestens großartig fein",
    ),
    "es": (
        "sería | eso sería | me parece | suena | me viene | me queda | estaría",
        "estupendo genial perfecto bárbaro chévere buenísimo fenomenal fantástico ideal divino fabuloso "
        "excelente maravilloso padrísimo",
    ),
    "ru": (
        "было бы | это было бы | звучит",
        "отлично здорово супер замечательно прекрасно чудесно великолепно классно шикарно идеально",
    ),
    "ar": ("بيكون | يكون | رح يكون | هيكون", "ممتاز رائع حلو مثالي تمام كويس زين"),
    "he": ("יהיה | זה יהיה | נשמע | זה נשמע", "מעולה נהדר אחלה מצוין סבבה מושלם נפלא יופי"),
}
"""What praises an offer, and so agrees to it: each of the first with each of the second."""
_MORE: Mapping[str, Mapping[str, str]] = {
    "en": {
        "yes": "go on then",
        "no": "not today thank you | not today thanks | not just now | not this time ta",
    },
    "de": {
        "yes": "machen wirs | machen wir's | mach ma | mach mas | dann machen wir das | machen wir so",
        "no": "muss net sein | muss nicht sein | muss wirklich nicht sein | muss ned sein | wirklich net",
    },
}


def _with_more(code: str, meaning: str) -> str:
    first, second = _PRAISE[code]
    praise = [f"{one.strip()} {other}" for one in first.split("|") for other in second.split()]
    more = _MORE.get(code, {}).get(meaning, "")
    return " | ".join((ASSENT[code][meaning], more, *(praise if meaning == "yes" else ())))


@lru_cache(maxsize=8)
def assent(code: str) -> Phrases:
    """The idioms of a language that mean `yes`, `no` or leave it `open`."""
    known = code if code in ASSENT else "en"
    return compiled({meaning: _with_more(known, meaning) for meaning in ASSENT[known]}, code)
