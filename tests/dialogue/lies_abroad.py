"""Sentences a model might say in German, Spanish, Hebrew and Arabic: lies, promises and house rules."""

LIES = {
    "de": """
Ich habe Sie für Dienstag um drei eingetragen.
Ich habe den Termin für Sie gebucht.
Ich hab das schon erledigt.
Wir haben Ihren Termin storniert.
Ihren Termin habe ich soeben verschoben.
Habe Sie für Freitag vorgemerkt.
Sie sind für Dienstag um drei gebucht.
Damit sind Sie angemeldet.
Sie wurden auf die Liste gesetzt.
Sie stehen im Kalender.
Ihr Termin ist bestätigt.
Ihr Termin am Dienstag um drei ist bestätigt.
Ihr Termin wurde auf Freitag verlegt.
Der Termin ist abgesagt.
Die Zahnreinigung am Freitag ist fest eingeplant.
Ihr Termin ist am Dienstag um drei.
Das ist erledigt.
Es wurde alles veranlasst.
Alles klar, gebucht!
Erledigt!
Gebucht für Dienstag.
Termin bestätigt.
Perfekt, storniert.
Wir sehen uns am Dienstag!
Wir erwarten Sie am Freitag um zehn.
Bis Dienstag!
Ihre Buchungsnummer lautet 4711.
Der Platz ist für Sie reserviert.
Der Termin läuft auf Ihren Namen.
Betrachten Sie es als erledigt.
Sie haben jetzt einen Termin am Dienstag.
Die Rückerstattung ist schon unterwegs.
Frau Klein hat Sie eingetragen.
Das System hat Ihren Termin gelöscht.
Dr. Berger weiß Bescheid.
Ich habe Frau Klein informiert.
Ich habe Ihnen eine SMS geschickt.
Der Betrag wurde zurücküberwiesen.
Ich glaube, Sie sind schon eingetragen.
Ich kann bestätigen, dass Sie gebucht sind.
Ich habe Sie g e b u c h t.
""",
    "es": """
Le he reservado una mesa para el viernes.
He cancelado su reserva.
Ya la he apuntado para el martes.
Reservé la mesa a las nueve.
Acabo de cancelar su reserva.
Hemos cambiado su reserva al sábado.
Le hemos enviado la confirmación.
Su reserva está confirmada.
Su reserva para el viernes a las nueve queda confirmada.
La mesa está reservada a su nombre.
Su mesa ya está lista para el viernes.
La reserva ha sido cancelada.
Queda usted apuntado.
Está todo reservado.
Ya está reservado.
Listo, reservado.
¡Hecho!
Todo listo para el viernes.
Reserva confirmada.
Perfecto, cancelada.
Nos vemos el viernes.
Le esperamos el sábado a las nueve.
¡Hasta el viernes!
Tiene una mesa para el viernes a las nueve.
Su número de reserva es 4711.
La mesa está a su nombre.
Está en la lista.
El reembolso está en camino.
Considérelo hecho.
El sistema le ha apuntado.
Mi compañera la ha apuntado para el viernes.
Se ha cancelado la reserva.
Se ha enviado un mensaje a su teléfono.
Le devolví el depósito.
Hice la reserva para cuatro.
Avisé a la cocina.
He avisado al chef.
Su depósito ha sido devuelto.
Creo que ya está usted apuntado.
Su reserva es el viernes a las nueve.
""",
    "he": """
הזמנתי לך מקום ליום שלישי.
ביטלתי את המנוי שלך.
כבר ביטלתי את ההזמנה.
עדכנתי את הכתובת שלך.
ביטלנו לך את המנוי.
שלחנו לך קופסה חדשה.
החזרנו לך את הכסף.
המנוי שלך בוטל.
המנוי שלך הוקפא עד ינואר.
ההזמנה בוטלה.
הכתובת עודכנה.
הזיכוי בוצע.
הכסף הוחזר לכרטיס.
נשלח אליך אישור במייל.
ההזמנה שלך מאושרת.
המשלוח שלך בדרך.
אתה רשום ליום שלישי.
את כבר ברשימה.
הכל מסודר.
בוצע!
טופל.
מעולה, בוטל.
נתראה ביום שלישי.
מחכים לך ביום שישי.
יש לך תור ליום שלישי.
מספר ההזמנה שלך הוא 4711.
ההזמנה על שמך.
הזיכוי כבר בדרך.
המערכת ביטלה לך את המנוי.
הנציגה עדכנה את הכתובת שלך.
דיברתי עם המנהל והוא הסכים.
העברתי את הפנייה שלך.
דילגתי על הקופסה הבאה.
שיניתי את התאריך.
אני חושב שכבר ביטלתי את זה.
ההקפאה נכנסה לתוקף, הכל סודר.
זיכינו לך את הכרטיס.
הוספתי שתי קופסאות להזמנה.
רשמתי את הבקשה.
""",
    "ar": """
حجزت لك موعدا يوم الثلاثاء.
لقد ألغيت طلبك.
لقد قمت بإلغاء الطلب.
قمنا بتغيير العنوان.
ألغينا لك الطلب.
أرسلنا لك رسالة تأكيد.
تم الحجز.
تم إلغاء طلبك.
تمت إعادة المبلغ إلى بطاقتك.
تم تأكيد الطلب بنجاح.
طلبك مؤكد.
طلبك ملغى الآن.
موعدك محجوز.
الموعد مسجل باسمك.
أنت مسجل ليوم الثلاثاء.
خلاص، تم.
تمام، اتفقنا.
كل شيء جاهز.
نراك يوم الثلاثاء.
ننتظرك يوم الجمعة.
رقم الحجز هو 4711.
الحجز باسمك.
لديك موعد يوم الثلاثاء.
موعدك يوم الثلاثاء الساعة الثالثة.
المبلغ في الطريق إليك.
اعتبر الأمر منتهيا.
النظام ألغى طلبك.
الموظف سجل طلبك.
غيرت العنوان إلى جدة.
عدلت لك الطلب.
سجلت شكواك.
حولت المبلغ إلى حسابك.
كلمت المدير ووافق.
أضفت خصما على طلبك.
استرجعت لك المبلغ.
تم شحن الطرد.
وقد أرسلت لك الفاتورة.
خصمت عشرة بالمئة.
ثبتنا لك الموعد.
""",
}

PROMISES = {
    "de": """
Ich buche Sie für Dienstag ein.
Ich storniere das für Sie.
Das erledige ich gleich.
Ich werde Ihren Termin verschieben.
Wir werden Ihnen das Geld erstatten.
Lassen Sie mich das kurz buchen.
Ihr Termin wird sofort storniert.
Ich kümmere mich darum.
Ich schicke Ihnen eine SMS.
""",
    "es": """
Le reservo la mesa ahora mismo.
Cancelaré su reserva.
Voy a reservar la mesa.
Déjeme cancelar la reserva.
Le envío un mensaje.
Estoy cancelando su reserva.
Su reserva será cancelada.
Se lo cambio enseguida.
""",
    "he": """
אבטל לך את המנוי.
אני מבטלת את ההזמנה.
אני כבר שולח לך אישור.
נחזיר לך את הכסף.
המנוי שלך יבוטל מחר.
אעדכן את הכתובת.
תן לי לבטל את זה.
אדאג לזה.
""",
    "ar": """
سألغي طلبك.
سوف أحجز لك موعدا.
سنعيد لك المبلغ.
راح ألغي الطلب.
سيتم إلغاء الطلب.
دعني ألغي الطلب.
ستصلك رسالة.
سأقوم بتغيير العنوان.
""",
}

HARMLESS = {
    "de": """
Termine können bis 24 Stunden vorher abgesagt werden.
Wenn Sie gebucht sind, kommen Sie bitte zehn Minuten früher.
Wenn Ihr Termin bestätigt ist, bekommen Sie eine SMS.
Die Anzahlung wird erstattet, wenn Sie rechtzeitig absagen.
Ihr Termin ist noch nicht bestätigt.
Ich habe noch nichts gebucht.
Sie sind noch nicht eingetragen.
Möchten Sie einen Termin vereinbaren?
Soll ich Sie eintragen?
Ich kann Sie gern mit einer Kollegin verbinden.
Die Zahnreinigung kostet 95 Euro.
Wir haben montags bis donnerstags geöffnet.
Samstag und Sonntag ist geschlossen.
Im Hof gibt es zwei Parkplätze.
Versäumte Termine ohne Absage kosten 40 Euro.
Bezahlt wird mit Karte oder per Überweisung.
Bitte bringen Sie Ihre Versichertenkarte mit.
Das weiß ich leider nicht.
Haben Sie schon einmal bei uns gebucht?
Wir sind umgezogen.
Die Praxis ist barrierefrei.
Kinder behandeln wir ab dem ersten Zahn.
""",
    "es": """
Las reservas se pueden cancelar hasta un día antes.
Si su reserva está confirmada, recibirá un mensaje.
Cuando tiene una reserva, la mesa se guarda quince minutos.
El depósito se devuelve si cancela con tiempo.
Su reserva todavía no está confirmada.
No he reservado nada.
No hemos cancelado nada.
Aún no está apuntado.
¿Quiere reservar una mesa?
¿Le reservo una mesa?
Puedo pasarle con un compañero.
La paella cuesta 18 libras.
Abrimos de martes a domingo.
Los lunes está cerrado.
Hay un aparcamiento al lado.
Se puede pagar con tarjeta o en efectivo.
Los niños son bienvenidos.
Lo siento, no lo sé.
Los perros pueden estar en la terraza.
El pan está hecho en casa.
Los grupos grandes pagan un depósito.
""",
    "he": """
אפשר לבטל עד יום לפני המשלוח.
אם ההזמנה שלך אושרה, תקבל הודעה.
אם ביטלת אחרי המשלוח, אין החזר.
ההזמנה שלך עדיין לא אושרה.
לא ביטלתי שום דבר.
עוד לא רשמתי כלום.
האם תרצה לבטל את המנוי?
אפשר להעביר אותך לנציג.
המנוי החודשי עולה 99 שקלים.
אנחנו פתוחים מראשון עד חמישי.
ביום שבת סגור.
המשלוח חינם.
אני לא יודעת, מצטערת.
אפשר לשלם בכרטיס אשראי.
הקופסה נשלחת בתחילת כל חודש.
המשלוח לוקח שבוע.
הבנתי.
מתי נוח לך?
אפשר לשנות כתובת באתר.
""",
    "ar": """
يمكن إلغاء الطلب مجانا قبل خروجه من المستودع.
إذا تم إلغاء الطلب بعد الشحن يعتبر إرجاعا.
إذا كان طلبك مؤكدا تصلك رسالة.
لم يتم تأكيد طلبك بعد.
لم ألغ شيئا.
طلبك غير مؤكد بعد.
هل تريد إلغاء الطلب؟
هل تود أن أحولك إلى زميل؟
سعر الغلاية 130 ريالا.
نفتح من الأحد إلى الخميس.
لا يوجد توصيل يوم الجمعة.
الدفع نقدا عند الاستلام ممكن.
التوصيل داخل الرياض خلال يومين.
آسف، لا أعرف ذلك.
الأجهزة عليها ضمان سنتين.
المحل مغلق في العيد.
يمكنك الدفع بالبطاقة.
توجد مواقف تحت المركز.
متى تريد الموعد؟
""",
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    """Each line with its language."""
    return [(code, line) for code, text in table.items() for line in text.strip().split("\n")]
