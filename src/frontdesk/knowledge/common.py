"""Words that anybody uses in any question, in six languages: they tell little about what is asked.

`FUNCTION` words carry nothing for a search. `LIGHT` words (verbs of having, wanting, doing; this and that
size or time) carry a little: an answer need not hold them, and holding only them is no answer.
"""

from __future__ import annotations

FUNCTION: dict[str, str] = {
    "en": """
        a an the and or but nor if of to in on at for from with without by as into onto about over under
        up down out off than then is are was were be been being am do does did doing done have has had
        having i me my mine we us our ours you your yours he him his she her hers it its they them their
        this that these those there here can could will would shall should may might must ought please
        what which who whom whose when where why how so just also too very really quite some any each
        every either much many more most few yes no not nor ok okay well um uh er hmm hi hello hey thanks
        thank oh right got s t m re ve ll d im whats hows wheres one ones let lets if whether because
        while until till since again already still yet even only both such same other another own per via
    """,
    "ru": """
        и а но или да нет не ни же ли бы если в во на с со к ко у о об обо от до по за из изо для при без
        безо под над через между около после перед про что чтобы как так это этот эта эти этого этой этих
        этому тот та те то того той тех там тут здесь туда сюда я мне меня мной мы нам нас нами наш наша
        наше наши ты тебя тебе твой вы вам вас вами ваш ваша ваше ваши вашей вашем вашего ваших он она оно
        они его ее их ему ей им него нее них свой свою своего себя себе есть был была было были быть будет
        будете будут буду ну вот уже еще очень просто тоже также только лишь даже ведь именно какой какая
        какое какие какого каком каких каким какую когда где куда откуда кто кого кому чей почему зачем
        чем чего чему сколько скольких скольки потом тогда сейчас теперь всегда здравствуйте привет алло
        спасибо пожалуйста здрасте вообще насчет насчёт либо все всё весь всю всех
    """,
    "de": """
        der die das den dem des ein eine einer einem einen eines und oder aber denn doch ob wenn dass weil
        ich mir mich wir uns unser unsere du dir dich dein ihr euch euer eure er ihm ihn sie ihnen ihre
        ihrer ihrem ihren es man sich ist sind war waren sein bin bist seid wird werden wurde wurden
        worden hat haben habe habt hatte was wie wo wohin woher wann wer wen wem warum wieso welche
        welcher welches welchen welchem in im ins an am auf aus bei beim bis durch für gegen mit nach ohne
        seit über um unter von vom vor vorm zu zum zur zwischen nicht kein keine keinen keiner ja nein
        auch noch schon nur sehr so da dort hier dann denn mal eben halt bitte danke hallo guten tag etwa
        als pro etwas alle alles mein meine meinen meiner meinem dies diese dieser dieses diesen diesem
        jede jeder jedes eigentlich sonst
    """,
    "es": """
        el la lo los las un una unos unas y e o u pero si sí no ni que qué cual cuál cuales cuáles quien
        quién quienes como cómo donde dónde adonde cuando cuándo cuanto cuánto cuanta cuánta cuantos
        cuántos cuantas cuántas por para porque con sin de del en a al ante bajo desde hasta entre hacia
        según sobre tras yo me mi mis mí conmigo tú tu tus te ti usted ustedes él ella ellos ellas le les
        se su sus nos nosotros nuestro nuestra vosotros os este esta estos estas ese esa esos esas eso
        esto aquello algo alguien algún alguna es son era ser soy está están estoy estamos estar fue ha
        han he hay había muy más menos ya también tan solo sólo aún aun todavía aquí ahí allí hola buenas
        buenos gracias favor pues otro otra cada todo toda todos todas
    """,
    "he": """
        אני אתה את אתם אתן הוא היא הם הן אנחנו אנו שלי שלך שלכם שלו שלה שלנו שלהם לי לך לכם לו לה לנו להם
        אותי אותך אותו אותה אתכם אותם של על עם אל מן בין אצל אצלכם אצלנו ליד לפני אחרי תוך בתוך מתוך עד כי
        אם או גם רק אבל כן לא אין יש היה הייתה היו יהיה תהיה להיות זה זאת זו אלה אלו הזה הזאת כאן שם פה מה
        מהו מהי מי מתי איפה היכן לאן מאיפה איך כיצד כמה למה מדוע האם איזה איזו אילו באיזה באיזו באילו
        לאיזה בשביל בשבילי כדי עוד כבר מאוד כל כמו כך אז שלום היי תודה בבקשה סליחה הלו נו בסדר אולי בכלל
        בערך משהו מישהו ואם אליכם אליי אלי אליך ממכם מכם בו בה בזה לזה מזה איתכם איתי שאני שאתם
    """,
    "ar": "",
}
"""Words of grammar. Arabic's stand in `arabic.STOP`."""

LIGHT: dict[str, str] = {
    "en": """
        want wants like need needs get gets getting take takes taking took make makes making give gives
        giving go goes going come comes coming bring keep put use using used find know tell say ask see
        look try help offer offers provide sell sells accept allow allowed possible able available include
        included mean work works happen start long old new big small good best first next last time times
        day days today tomorrow tonight week people person thing things something anything everything kind
        sort way bit lot cost costs charge price prices much pay exactly actually maybe soon later now
        always usually possible question info information place open call speak talk anyone somebody
        someone somewhere number fine sure glad
    """,
    "ru": """
        можно нужно надо хочу хотел хотела хотелось хотите могу может можете могли мочь смогу сможете
        узнать скажите подскажите расскажите сказать знать делаете делаем делать сделать сделаете делает
        берете взять возьмете бывает имеется имеете получить получится стоит стоят стоить цена цены
        обойдется вопрос дело работаете работать продаете купить предлагаете занимает занять длится долго
        быстро время день дня дней раз сегодня завтра новый новая хороший первый следующий человек люди
        что-то что-нибудь ничего какой-то примерно точно вообще нужен нужна нужны хватит приехать прийти
        подойти приходить идти ехать есть дать дадите даете принимаете возможно возможен добрый вечер утро
    """,
    "de": """
        kann kannst können könnt könnte könnten muss müssen musst soll sollte sollen darf dürfen will
        wollen möchte möchten mag machen macht mache geht gehen gibt geben nehmen nimmt bekomme bekommen
        bringen brauche brauchen braucht kommen komme kommt bieten bietet anbieten verkaufen verkauft
        kostet kosten preis preise teuer lange lang viel viele wissen sagen fragen frage finden tun heute
        morgen gestern jetzt immer neu neue neuen gut erste nächste zeit tag tage uhr leute person sache
        möglich gern gerne bisschen genau ungefähr hilft heißt
    """,
    "es": """
        puedo puede pueden podemos podría podrían quiero quiere quería queremos quisiera gustaría necesito
        necesita necesitan hace hacen hacer hago tiene tienen tengo tenemos tener dan da dar ofrecen
        ofrece venden vende vender aceptan acepta cobran cobrar cuesta cuestan vale valen precio precios
        llevar traer traigo ir voy vamos venir vengo sabe saber decir dice dígame pasa pasar poner pongo
        haya posible hora horas día días hoy mañana ayer tiempo vez nuevo nueva bueno buena mejor primer
        primero gente persona personas cosa cosas tardes noches exactamente tarda tardan dura incluido
    """,
    "he": """
        אפשר אפשרי רוצה רוצים צריך צריכה צריכים יכול יכולה יכולים מותר כדאי עושה עושים לעשות נותנים נותן
        לתת לקבל מקבלים מקבל לקחת לוקח לוקחים להביא להגיע מגיע מוכרים למכור מציעים עולה עולים עלות מחיר
        מחירים יעלה לשאול שאלה לדעת יודע יודעים תגידו תגיד להגיד זמן פעם היום מחר אתמול עכשיו יום ימים שעה
        חדש טוב ראשון אנשים דבר דברים קצת הרבה בדיוק ביותר נמצא נמצאת קיים קיימת כולל כוללת בא באים לבוא
        ללכת
    """,
    "ar": """
        أريد اريد أبغى ابغى أبي ابي بدي ودي عايز أقدر اقدر نقدر تقدرون يمكن يمكنني ممكن لازم أحتاج محتاج
        عندكم عندي لديكم توفرون تقدمون تعطون تبيعون بيع تقبلون تاخذون تأخذون أخذ آخذ سعر أسعار بكم كم
        تكلفة تكلف وقت يوم أيام اليوم بكرة غدا أمس الآن الحين ساعة جديد أول شخص ناس شي شيء أشياء كثير قليل
        سؤال أعرف تسوون تعملون أسوي أعمل يصير متوفر متاح خلال
    """,
}
"""Words of every trade, with little weight."""
