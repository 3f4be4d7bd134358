"""What an invitation's e-mail says, by language. Nothing that a caller said is in it: an address that was
given wrongly is somebody else's."""

from __future__ import annotations

INVITATIONS: dict[str, dict[str, str]] = {
    "en": {
        "subject_confirmed": "Confirmed: {what}",
        "subject_changed": "Changed: {what}",
        "subject_cancelled": "Cancelled: {what}",
        "confirmed": "Your booking with {business} is confirmed.",
        "changed": "Your booking with {business} was moved. It is now:",
        "cancelled": "Your booking with {business} was cancelled:",
        "before": "Before: {before}",
        "calendar": "Your calendar can take it over from this e-mail.",
        "gone": "Your calendar can take it out with this e-mail.",
        "why": "This address was given with the booking. If it was not you, please ignore this e-mail.",
    },
    "ru": {
        "subject_confirmed": "Подтверждено: {what}",
        "subject_changed": "Перенесено: {what}",
        "subject_cancelled": "Отменено: {what}",
        "confirmed": "{business}: ваша запись подтверждена.",
        "changed": "{business}: ваша запись перенесена. Новое время:",
        "cancelled": "{business}: ваша запись отменена:",
        "before": "Было: {before}",
        "calendar": "Её можно добавить в календарь прямо из этого письма.",
        "gone": "Её можно убрать из календаря прямо из этого письма.",
        "why": "Этот адрес был указан при записи. Если это были не вы, письмо можно не замечать.",
    },
    "de": {
        "subject_confirmed": "Bestätigt: {what}",
        "subject_changed": "Verschoben: {what}",
        "subject_cancelled": "Abgesagt: {what}",
        "confirmed": "Ihr Termin bei {business} ist bestätigt.",
        "changed": "Ihr Termin bei {business} wurde verschoben. Jetzt ist er:",
        "cancelled": "Ihr Termin bei {business} wurde abgesagt:",
        "before": "Vorher: {before}",
        "calendar": "Ihr Kalender kann ihn aus dieser E-Mail übernehmen.",
        "gone": "Ihr Kalender kann ihn mit dieser E-Mail herausnehmen.",
        "why": "Diese Adresse wurde bei der Buchung angegeben. Wenn nicht von Ihnen, ist nichts zu tun.",
    },
    "es": {
        "subject_confirmed": "Confirmada: {what}",
        "subject_changed": "Cambiada: {what}",
        "subject_cancelled": "Anulada: {what}",
        "confirmed": "Su reserva en {business} está confirmada.",
        "changed": "Su reserva en {business} se ha cambiado. Ahora es:",
        "cancelled": "Su reserva en {business} se ha anulado:",
        "before": "Antes: {before}",
        "calendar": "Su calendario puede añadirla desde este correo.",
        "gone": "Su calendario puede quitarla con este correo.",
        "why": "Esta dirección se dio al hacer la reserva. Si no fue usted, no haga caso de este correo.",
    },
    "ar": {
        "subject_confirmed": "تأكيد: {what}",
        "subject_changed": "تغيير: {what}",
        "subject_cancelled": "إلغاء: {what}",
        "confirmed": "تم تأكيد حجزكم لدى {business}.",
        "changed": "تم نقل حجزكم لدى {business}، والموعد الآن:",
        "cancelled": "تم إلغاء حجزكم لدى {business}:",
        "before": "السابق: {before}",
        "calendar": "يمكن لتقويمكم إضافته من هذه الرسالة.",
        "gone": "يمكن لتقويمكم إزالته بهذه الرسالة.",
        "why": "أُعطي هذا العنوان عند الحجز. إن لم تكونوا أنتم، فتجاهلوا هذه الرسالة من فضلكم.",
    },
    "he": {
        "subject_confirmed": "אישור: {what}",
        "subject_changed": "שינוי: {what}",
        "subject_cancelled": "ביטול: {what}",
        "confirmed": "ההזמנה שלכם אצל {business} אושרה.",
        "changed": "ההזמנה שלכם אצל {business} הוזזה. המועד עכשיו:",
        "cancelled": "ההזמנה שלכם אצל {business} בוטלה:",
        "before": "קודם: {before}",
        "calendar": "אפשר להוסיף אותה ליומן מתוך ההודעה הזאת.",
        "gone": "אפשר להסיר אותה מהיומן בעזרת ההודעה הזאת.",
        "why": "הכתובת הזאת נמסרה בעת ההזמנה. אם לא אתם מסרתם אותה, אפשר להתעלם מההודעה.",
    },
}

MOMENTS = {
    "en": "EEEE, d MMMM y, HH:mm",
    "ru": "EEEE, d MMMM y 'г.', HH:mm",
    "de": "EEEE, d. MMMM y, HH:mm 'Uhr'",
    "es": "EEEE, d 'de' MMMM 'de' y, HH:mm",
    "ar": "EEEE d MMMM y، HH:mm",
    "he": "EEEE, d 'ב'MMMM y, HH:mm",
}
"""How a moment is written, as CLDR's patterns say it."""
