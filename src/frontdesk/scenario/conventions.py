"""What a field is asked for, by its name: a bare `{name: phone}` is a telephone number, `telefon` is one too.

Names are compared in small letters; `-` and `.` count as `_`. A name whose last part is one of a few plain
words (`delivery_date`, `contact_phone`) is of its type as well. The words are those that forms in the six
languages use for such entries.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

Looks = Literal["ahead", "back", "either"]
"""Where a day lies: still to come, gone by, or one of the two."""

NAMES: dict[str, str] = {
    "phone": "phone phone_number mobile mobile_number cell cellphone tel telephone telephone_number"
    " contact_number callback_number telefon telefonnummer rufnummer handy handynummer mobilnummer"
    " telefono teléfono movil móvil celular numero_de_telefono número_de_teléfono telefon_nomer"
    " telefono_movil телефон номер_телефона мобильный контактный_телефон هاتف رقم_الهاتف جوال"
    " رقم_الجوال موبايل תלפון טלפון מספר_טלפון נייד",
    "email": "email e_mail mail email_address mail_address emailadresse mailadresse correo"
    " correo_electronico correo_electrónico почта электронная_почта имейл емейл بريد"
    " البريد_الإلكتروني ايميل إيميل אימייל מייל דואל דואר_אלקטרוני",
    "date": "date day on_date datum tag termin_datum fecha dia día дата день تاريخ التاريخ يوم اليوم"
    " תאריך יום",
    "time": "time hour at_time uhrzeit zeit stunde hora время час وقت الوقت ساعة الساعة שעה זמן",
    "date_time": "datetime date_time when date_and_time appointment_time slot wann zeitpunkt cuando cuándo"
    " fecha_y_hora fecha_hora когда дата_и_время дата_время متى موعد الموعد מתי מועד תאריך_ושעה",
    "name": "name full_name fullname first_name last_name surname customer_name caller_name contact_name"
    " your_name vorname nachname vollername kundenname nombre nombre_completo apellido apellidos"
    " имя фамилия фио полное_имя اسم الاسم الاسم_الكامل שם שם_מלא שם_פרטי שם_משפחה",
    "number": "guests guest_count people persons party party_size head_count headcount seats covers count"
    " quantity qty number_of_people number_of_guests gäste gaeste personen personenzahl anzahl"
    " menge personas comensales huéspedes huespedes cantidad гости гостей персон количество"
    " количество_гостей количество_человек عدد_الأشخاص عدد_الضيوف الضيوف عدد كمية אורחים סועדים"
    " כמות מספר_סועדים מספר_אנשים",
    "money": "money price amount budget cost sum fee preis betrag summe kosten precio importe monto"
    " presupuesto coste costo цена сумма бюджет стоимость سعر السعر مبلغ المبلغ ميزانية الميزانية"
    " מחיר סכום תקציב עלות",
    "address": "address street street_address delivery_address home_address adresse anschrift strasse"
    " lieferadresse direccion dirección calle domicilio адрес улица адрес_доставки عنوان العنوان"
    " شارع כתובת רחוב",
    "postcode": "postcode post_code postal_code zip zip_code zipcode plz postleitzahl codigo_postal"
    " código_postal cp индекс почтовый_индекс رمز_بريدي الرمز_البريدي מיקוד",
    "id": "order_number order_id order_no booking_number booking_id booking_reference"
    " reservation_number member_id membership_number customer_id customer_number account_number"
    " policy_number invoice_number ticket_number claim_number tracking_number reference"
    " bestellnummer auftragsnummer buchungsnummer kundennummer mitgliedsnummer rechnungsnummer"
    " vertragsnummer numero_de_pedido número_de_pedido numero_de_cliente número_de_cliente"
    " numero_de_reserva número_de_reserva номер_заказа номер_брони номер_договора номер_клиента"
    " رقم_الطلب رقم_الحجز رقم_العميل رقم_العضوية מספר_הזמנה מספר_לקוח מספר_חבר",
    "duration": "duration length how_long dauer duracion duración длительность продолжительность مدة المدة"
    " משך",
}
"""The names of each type, separated by blanks."""

AHEAD = (
    "date day on_date datum tag termin_datum fecha dia día дата день تاريخ التاريخ يوم اليوم תאריך יום"
    " datetime date_time when date_and_time appointment_time slot wann zeitpunkt cuando cuándo"
    " fecha_y_hora fecha_hora когда дата_и_время дата_время متى موعد الموعد מתי מועד תאריך_ושעה"
    " appointment appointment_date booking_date reservation_date delivery_date pickup_date visit_date"
    " arrival check_in check_out due due_date needed needed_by deadline termin wunschtermin liefertermin"
    " cita fecha_de_cita fecha_de_entrega дата_записи дата_визита дата_доставки"
)
"""Names of days and moments that are still to come, unless `validate` says otherwise."""
BACK = (
    "birth birthday birthdate born dob bought purchase purchased ordered invoice since happened incident"
    " accident lost geburtsdatum geburtstag geboren gekauft kaufdatum bestelldatum bestellt seit vorfall"
    " nacimiento cumpleaños compra comprado pedido desde рождения рождение покупки покупка куплен куплено"
    " заказа заказан случилось ميلاد الميلاد شراء الشراء לידה הלידה קנייה רכישה"
)
"""Parts of names of days that have passed: `birth_date`, `when_ordered`, `дата_покупки`."""

_TYPES = {name: kind for kind, names in NAMES.items() for name in names.split()}
_TAILS = ("phone", "email", "date", "time", "name", "address", "price", "number_of_people")
_NOT_PEOPLE = ("product", "company", "business", "street", "service", "model", "brand", "item", "pet", "file")


_AHEAD, _BACK = frozenset(AHEAD.split()), frozenset(BACK.split())


@lru_cache(maxsize=1024)
def looks(name: str) -> Looks:
    """Whether a day of that name lies ahead, back, or may be either."""
    plain = _plain(name)
    if plain in _AHEAD:
        return "ahead"
    return "either" if _BACK.isdisjoint(plain.split("_")) else "back"


def _plain(name: str) -> str:
    return name.casefold().replace("-", "_").replace(".", "_")


@lru_cache(maxsize=1024)
def kind_of(name: str) -> str:
    """The type that a field of that name has by convention: `text` when there is none."""
    plain = _plain(name)
    if plain in _TYPES:
        return _TYPES[plain]
    head, _, tail = plain.rpartition("_")
    if not head or tail not in _TAILS or (tail == "name" and head.endswith(_NOT_PEOPLE)):
        return "text"
    return _TYPES[tail]
