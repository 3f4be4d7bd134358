"""What the name of a category or scenario says it is for: `change_or_cancel`, `Terminabsage`."""

from __future__ import annotations

import re
from functools import lru_cache

from frontdesk.scenario.intent.canon import WANTS, named
from frontdesk.scenario.language.lexicon import fold

_SPLIT = re.compile(r"[\W_]+")
_WORDS = """
[book] appointment booking book reserv termin buchung cita запис брон موعد حجز תור
[change] change chang move modif reschedul postpone anderung änderung aenderung verschieb verleg umbuch
cambi modific перен измен смен تغيير تعديل تأجيل שינוי דחי
[cancel] cancel storn absag annul anul kündig kuendig отмен отказ إلغاء الغاء ביטול
[late] late verspät verspaet retras опозд опазд تأخر איחור
[confirm] confirm bestätig bestaetig подтверж تأكيد אישור
[order] order bestell pedido заказ طلب הזמנה
[subscription] subscript abo suscrip подпис اشتراك מנוי
[status] status state ready stand estado статус готовн حالة סטטוס מצב
[new] new neu nuev новы جديد חדש
[ship] ship deliver track parcel liefer versand sendung envio envío entrega достав отправ посыл شحن توصيل
משלוח
[address] address adress anschrift direccion dirección адрес عنوان כתובת
[pickup] pickup collect abhol recogida самовывоз استلام איסוף
[return] return refund exchang rückgabe rueckgabe retour umtausch devol возврат обмен إرجاع ارجاع استبدال
החזר החלפ
[damage] damag broken defect beschädig kaput dañad поврежд сломан брак تالف פגום שבור
[skip] skip auslass überspring saltar пропуск пропуст تخطي דילוג
[pause] pause hold pausier pausa пауз приостан إيقاف הקפא
[frequency] frequen plan rhythm häufig frecuen частот период تكرار תדירות
[price] price pricing cost tarif preis kosten precio coste цен стоимост прайс سعر أسعار מחיר
[service] service treatment leistung behandlung servicio услуг خدمات שירות
[quote] quote estimate kostenvoranschlag presupuesto оцен смет تقدير הצעת
[repair] repair dropoff reparat reparac ремонт إصلاح تصليح תיקון
[warranty] warrant guarant garantie garantia garantía гарант ضمان אחריות
[pay] pay billing invoice charg zahlung rechnung pago factura cobro оплат платеж платёж счет счёт دفع فاتورة
תשלום חיוב
[insurance] insur versicher kasse seguro страхов تأمين ביטוח
[visit] visit hour opening direction location parking öffnung oeffnung anfahrt horario ubicac часы режим
ساعات موقع שעות מיקום
[menu] menu food diet allerg speise essen carta comida меню аллерг قائمة תפריט
[event] event party banquet group catering feier veranstalt evento grupo банкет мероприят групп مناسبة حفل
אירוע
[pain] pain toothache schmerz dolor боль ألم כאב
[emergency] emergenc urgent notfall urgenc emergencia экстрен срочн طوارئ חירום
[results] prescript record result rezept befund receta informe рецепт справк وصفة תוצאות מרשם
[stock] stock availab product vorrat produkt producto наличи товар منتج توفر מלאי מוצר
[complaint] complain unhappy beschwerde reklamation queja reclam жалоб претенз شكوى תלונ
[lost] lost fundsach fundbüro perdid потер находк مفقود אביד
[message] message nachricht mensaje recado сообщен رسالة הודעה
[callback] callback rückruf rueckruf перезвон معاودة
[question] question faq support general info frage preguntas вопрос справоч سؤال أسئلة שאל
"""
_RULES = {
    "book": "book",
    "change": "reschedule late confirm",
    "book change": "reschedule late confirm",
    "book cancel": "cancel_booking",
    "cancel": "cancel_booking|cancel_order|cancel_subscription",
    "late": "late",
    "confirm": "confirm",
    "cancel order": "cancel_order",
    "cancel subscription": "cancel_subscription",
    "change order": "change_order",
    "change address": "change_address",
    "change ship": "delivery change_address",
    "change frequency": "frequency",
    "frequency": "frequency",
    "order": "place_order|order_food",
    "order new": "place_order",
    "order status": "track|repair_status not_arrived",
    "status": "repair_status|track",
    "repair status": "repair_status",
    "ship": "track not_arrived",
    "pickup": "pickup",
    "return": "refund exchange",
    "change return": "refund exchange",
    "damage": "damaged wrong_item",
    "skip": "skip",
    "pause": "pause",
    "pause subscription": "pause",
    "price": "price services",
    "service": "services",
    "quote": "quote price",
    "repair": "repair",
    "warranty": "warranty",
    "pay": "payment_issue",
    "insurance": "insurance",
    "visit": "hours location parking access pets_kids",
    "menu": "menu",
    "event": "group",
    "pain": "pain",
    "emergency": "emergency",
    "results": "results",
    "stock": "product",
    "complaint": "complaint",
    "lost": "lost_property",
    "message": "message",
    "callback": "callback",
    "question": "faq",
}
"""What words of a name stand for together: of rules that fit, those within a longer one do not
count. Of `a|b` it is one, and which is said by the sentences."""


_TOGETHER = {frozenset(words.split()): said for words, said in _RULES.items()}
ANYWHERE = 5
"""Beginnings from this length on may stand within a word too: `Terminabsage`."""
EXACT = 3
"""Up to this length a word is to be there as it is."""


@lru_cache(maxsize=1)
def _beginnings() -> tuple[tuple[str, str], ...]:
    parts = re.split(r"\[([a-z]+)\]", _WORDS)[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return tuple((fold(word), idea) for idea, words in pairs for word in words.split())


def _says(word: str, begins: str) -> bool:
    if not begins.isascii() and begins[0] > "\u0590":
        return begins in word
    if len(begins) <= EXACT:
        return word == begins
    return begins in word if len(begins) >= ANYWHERE else word.startswith(begins)


@lru_cache(maxsize=1024)
def said_by(name: str) -> tuple[tuple[str, ...], ...]:
    """The wants that a name stands for, by itself or by its words; of those in one tuple one is meant."""
    words = [fold(word) for word in _SPLIT.split(name) if word]
    ideas = {idea for word in words for begins, idea in _beginnings() if _says(word, begins)}
    fitting = [rule for rule in _TOGETHER if rule <= ideas]
    best = [rule for rule in fitting if not any(rule < other for other in fitting)]
    found = [tuple(one.split("|")) for rule in best for one in _TOGETHER[rule].split()]
    if not found:
        found = [tuple(named(name))] if named(name) else []
    if name in WANTS:
        found.insert(0, (name,))
    return tuple(dict.fromkeys(found))
