"""The words of a plain summary, in the six languages."""

from __future__ import annotations

from frontdesk.models import Conversation
from frontdesk.scenario.schema import Bot

PHRASES = {
    "en": {
        "booking": "The caller asked for an appointment ({slots})",
        "lead": "The caller left their details ({slots})",
        "confirmed": " and confirmed it.",
        "unconfirmed": " but left before confirming it.",
        "handoff": "The caller was passed to a person: {reason}.",
        "answered": "The caller had a question and got an answer.",
        "abandoned": "The caller left without a result.",
        "left": "The caller left without a result; so far they had said: {slots}.",
        "silent": "Nobody said anything.",
        "talked": "A person of the company spoke with the caller.",
        "unheard": "There is no transcript of this call.",
        "asked": "They asked: {questions}.",
        "question": "«{words}?»",
        "worker_lost": "The line broke because of a fault on our side.",
        "silence": "The call ended because nobody spoke any more.",
        "max_turns": "The call ended because it had become too long.",
        "also_handoff": "They were then passed to a person: {reason}.",
        "comma": ", ",
        "between": "; ",
        "language": "English",
    },
    "ru": {
        "booking": "Клиент попросил записать его ({slots})",
        "lead": "Клиент оставил свои данные ({slots})",
        "confirmed": " и подтвердил это.",
        "unconfirmed": ", но ушёл, не подтвердив.",
        "handoff": "Клиент передан сотруднику: {reason}.",
        "answered": "Клиент задал вопрос и получил ответ.",
        "abandoned": "Клиент ушёл без результата.",
        "left": "Клиент ушёл без результата; успел сообщить: {slots}.",
        "silent": "Никто ничего не сказал.",
        "talked": "С клиентом говорил сотрудник.",
        "unheard": "Расшифровки этого звонка нет.",
        "asked": "Спросил: {questions}.",
        "question": "«{words}?»",
        "worker_lost": "Связь прервалась из-за сбоя на нашей стороне.",
        "silence": "Разговор завершён, потому что никто больше не говорил.",
        "max_turns": "Разговор завершён: он стал слишком длинным.",
        "also_handoff": "Затем передан сотруднику: {reason}.",
        "comma": ", ",
        "between": "; ",
        "language": "Russian",
    },
    "de": {
        "booking": "Der Anrufer wollte einen Termin ({slots})",
        "lead": "Der Anrufer hat seine Angaben hinterlassen ({slots})",
        "confirmed": " und hat das bestätigt.",
        "unconfirmed": ", ging aber, bevor er das bestätigt hatte.",
        "handoff": "Der Anrufer wurde an einen Mitarbeiter übergeben: {reason}.",
        "answered": "Der Anrufer hatte eine Frage und bekam eine Antwort.",
        "abandoned": "Der Anrufer ging ohne Ergebnis.",
        "left": "Der Anrufer ging ohne Ergebnis; bis dahin hatte er angegeben: {slots}.",
        "silent": "Niemand hat etwas gesagt.",
        "talked": "Ein Mitarbeiter hat mit dem Anrufer gesprochen.",
        "unheard": "Von diesem Anruf gibt es keine Niederschrift.",
        "asked": "Gefragt wurde: {questions}.",
        "question": "„{words}?“",
        "worker_lost": "Die Verbindung brach wegen einer Störung auf unserer Seite ab.",
        "silence": "Das Gespräch endete, weil niemand mehr sprach.",
        "max_turns": "Das Gespräch wurde beendet, weil es zu lang geworden war.",
        "also_handoff": "Danach wurde er an einen Mitarbeiter übergeben: {reason}.",
        "comma": ", ",
        "between": "; ",
        "language": "German",
    },
    "es": {
        "booking": "El cliente pidió una cita ({slots})",
        "lead": "El cliente dejó sus datos ({slots})",
        "confirmed": " y lo confirmó.",
        "unconfirmed": ", pero se fue sin confirmarlo.",
        "handoff": "El cliente pasó a hablar con una persona: {reason}.",
        "answered": "El cliente tenía una pregunta y recibió respuesta.",
        "abandoned": "El cliente se fue sin resultado.",
        "left": "El cliente se fue sin resultado; hasta entonces había dicho: {slots}.",
        "silent": "Nadie dijo nada.",
        "talked": "Una persona de la empresa habló con el cliente.",
        "unheard": "No hay transcripción de esta llamada.",
        "asked": "Preguntó: {questions}.",
        "question": "«¿{words}?»",
        "worker_lost": "La línea se cortó por un fallo nuestro.",
        "silence": "La llamada terminó porque ya nadie hablaba.",
        "max_turns": "La llamada terminó porque se había hecho demasiado larga.",
        "also_handoff": "Después pasó a hablar con una persona: {reason}.",
        "comma": ", ",
        "between": "; ",
        "language": "Spanish",
    },
    "ar": {
        "booking": "طلب المتصل موعدًا ({slots})",
        "lead": "ترك المتصل بياناته ({slots})",
        "confirmed": " وأكّد ذلك.",
        "unconfirmed": "، لكنه غادر قبل أن يؤكّد ذلك.",
        "handoff": "حُوّل المتصل إلى أحد الموظفين: {reason}.",
        "answered": "كان لدى المتصل سؤال وحصل على إجابة.",
        "abandoned": "غادر المتصل دون نتيجة.",
        "left": "غادر المتصل دون نتيجة، وكان قد ذكر: {slots}.",
        "silent": "لم يقل أحد شيئًا.",
        "talked": "تحدّث أحد الموظفين مع المتصل.",
        "unheard": "لا يوجد نص مكتوب لهذه المكالمة.",
        "asked": "سأل: {questions}.",
        "question": "«{words}؟»",
        "worker_lost": "انقطع الخط بسبب عطل من جانبنا.",
        "silence": "انتهت المكالمة لأن أحدًا لم يعد يتكلم.",
        "max_turns": "انتهت المكالمة لأنها طالت أكثر من اللازم.",
        "also_handoff": "ثم حُوّل إلى أحد الموظفين: {reason}.",
        "comma": "، ",
        "between": "؛ ",
        "language": "Arabic",
    },
    "he": {
        "booking": "הפונה ביקש לקבוע תור ({slots})",
        "lead": "הפונה השאיר את פרטיו ({slots})",
        "confirmed": " ואישר זאת.",
        "unconfirmed": ", אך עזב לפני שאישר זאת.",
        "handoff": "הפונה הועבר לנציג: {reason}.",
        "answered": "לפונה הייתה שאלה והוא קיבל תשובה.",
        "abandoned": "הפונה עזב ללא תוצאה.",
        "left": "הפונה עזב ללא תוצאה; עד אז מסר: {slots}.",
        "silent": "איש לא אמר דבר.",
        "talked": "אחד מאנשי הצוות שוחח עם הפונה.",
        "unheard": "אין תמליל של השיחה הזאת.",
        "asked": "נשאל: {questions}.",
        "question": '"{words}?"',
        "worker_lost": "הקו נותק בגלל תקלה אצלנו.",
        "silence": "השיחה הסתיימה כי איש לא דיבר עוד.",
        "max_turns": "השיחה הסתיימה כי התארכה יותר מדי.",
        "also_handoff": "לאחר מכן הועבר לנציג: {reason}.",
        "comma": ", ",
        "between": "; ",
        "language": "Hebrew",
    },
}


def tongue(language: str) -> str:
    """The language that words for it are in (`ru-RU` is `ru`): English where we lack it."""
    short = language.split("-")[0].lower()
    return short if short in PHRASES else "en"


def language_of(conversation: Conversation, bot: Bot | None) -> str:
    """The language that staff read: the bot's, whatever the caller spoke; one that there are words for."""
    return tongue(bot.language if bot is not None else conversation.language)


def phrase(language: str, name: str, **values: str) -> str:
    """The phrase of that name in the language, in English where we lack the language."""
    return PHRASES[tongue(language)][name].format(**values)
