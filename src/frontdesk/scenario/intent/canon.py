"""The wants that callers of most businesses have, whatever a bot calls them.

A bot's own categories and scenarios are linked to these by name, by their keywords and by their examples, so
that the built-in sentences of six languages teach every bot. A want without a link is told all the same: the
`general` ones concern any business, the `foreign` ones none, the others only those who linked them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["question", "request", "coordination", "issue"]
Urgency = Literal["low", "medium", "high", "critical"]
Reach = Literal["general", "own", "foreign", "chat"]
"""Whom a want concerns: any business, those that linked it, none; `chat` is politeness, and wants nothing."""

LEVELS: tuple[Urgency, ...] = ("low", "medium", "high", "critical")


@dataclass(frozen=True, slots=True)
class Want:
    """One of the usual wants: which kind it is, whom it concerns, which names bots give it, and to whose
    category it goes where a bot has none for it (`else_`, the first that there is)."""

    name: str
    kind: Kind
    reach: Reach
    names: tuple[str, ...] = ()
    else_: tuple[str, ...] = ()
    urgency: Urgency = "low"


def _want(
    name: str, kind: Kind, reach: Reach, names: str = "", else_: str = "", urgency: Urgency = "low"
) -> Want:
    return Want(name, kind, reach, (name, *names.split()), tuple(else_.split()), urgency)


_ALL = (
    _want(
        "book",
        "request",
        "own",
        "booking appointment appointments reservation reserve table termin cita",
    ),
    _want(
        "group",
        "request",
        "own",
        "group_booking party private_event event events catering large_group banquet private_party",
        "book",
    ),
    _want(
        "reschedule",
        "coordination",
        "general",
        "move_booking change_booking change_appointment move_appointment reschedule_booking modify_booking "
        "move change_reservation booking_change manage_booking",
        "cancel_booking confirm book",
    ),
    _want(
        "cancel_booking",
        "request",
        "own",
        "cancel cancellation cancel_appointment cancel_reservation booking_cancel",
        "reschedule confirm book",
    ),
    _want("confirm", "coordination", "own", "confirm_booking check_booking my_booking", "reschedule book"),
    _want("late", "coordination", "own", "running_late", "reschedule confirm book"),
    _want("price", "question", "general", "prices pricing price_list cost costs price_question", "quote faq"),
    _want("services", "question", "general", "prices_and_services service_question treatments", "price faq"),
    _want("hours", "question", "general", "opening_hours open opening_times working_hours", "faq"),
    _want("location", "question", "general", "address where directions parking find_us", "faq"),
    _want("pay_how", "question", "general", "payment_methods payment_options", "faq"),
    _want(
        "faq",
        "question",
        "general",
        "question questions support general_question general information info general_questions knowledge "
        "help general_inquiry inquiry enquiry visit",
    ),
    _want("parking", "question", "general", "", "location faq"),
    _want("access", "question", "general", "accessibility", "location faq"),
    _want("pets_kids", "question", "general", "pets children", "location faq"),
    _want("menu", "question", "own", "menu_question food allergies allergy diet dietary allergens", "faq"),
    _want("product", "question", "general", "product_question product products stock availability", "faq"),
    _want("insurance", "question", "own", "insurances", "price faq"),
    _want("order_food", "request", "own", "takeaway take_away takeout delivery_order food_order order"),
    _want("place_order", "request", "own", "new_order buy purchase order sales_order new_purchase"),
    _want(
        "emergency", "issue", "general", "emergencies urgent_care urgent", "pain human complaint", "critical"
    ),
    _want(
        "pain", "issue", "own", "toothache acute urgent_appointment urgent_visit", "emergency book", "high"
    ),
    _want(
        "results", "request", "own", "prescription prescriptions records test_results documents", "faq human"
    ),
    _want("quote", "request", "own", "estimate repair_quote price_estimate repair_price", "repair price faq"),
    _want(
        "repair",
        "request",
        "own",
        "repair_request repairs fix service_request drop_off dropoff",
        "quote book",
    ),
    _want("repair_status", "question", "own", "status order_status ready repair_ready", "repair"),
    _want("warranty", "issue", "own", "guarantee warranty_claim repair_again", "complaint human", "medium"),
    _want(
        "pickup", "request", "own", "pick_up collection collect_order click_and_collect", "track place_order"
    ),
    _want("courier", "request", "own", "home_visit delivery_service", "repair"),
    _want(
        "track",
        "question",
        "own",
        "shipping_inquiry shipping delivery order_status delivery_status tracking track_order "
        "where_is_my_order shipping_question delivery_question",
    ),
    _want(
        "not_arrived",
        "issue",
        "own",
        "missing_parcel lost_parcel not_delivered late_delivery delayed",
        "track damaged complaint",
        "medium",
    ),
    _want(
        "damaged",
        "issue",
        "own",
        "damaged_item damage damage_claim broken broken_item wrong_item missing_item defective claim claims",
        "repair warranty complaint",
        "medium",
    ),
    _want(
        "wrong_item", "issue", "own", "wrong_item missing_item incorrect_item", "damaged complaint", "medium"
    ),
    _want(
        "refund",
        "request",
        "general",
        "refunds return returns return_item money_back exchange return_refund",
        "damaged complaint human",
    ),
    _want("exchange", "request", "own", "exchanges swap change_size", "refund damaged"),
    _want(
        "change_address",
        "request",
        "own",
        "address_change new_address update_address change_of_address move_house change_details",
    ),
    _want(
        "delivery",
        "coordination",
        "own",
        "delivery_change change_delivery reschedule_delivery delivery_time",
        "change_address track",
    ),
    _want("cancel_order", "request", "own", "order_cancellation cancel", "refund track place_order"),
    _want(
        "change_order",
        "request",
        "own",
        "order_change modify_order edit_order",
        "cancel_order place_order track",
    ),
    _want(
        "payment_issue",
        "issue",
        "general",
        "payment payment_problem billing billing_issue billing_question invoice charge",
        "refund complaint human",
        "medium",
    ),
    _want(
        "discount",
        "question",
        "general",
        "coupon promo promo_code voucher gift_card discounts",
        "faq payment_issue",
    ),
    _want("account", "issue", "own", "login password account_access profile", "complex human faq", "medium"),
    _want("skip", "request", "own", "skip_month skip_delivery skip_box skip_next"),
    _want("pause", "request", "own", "pause_subscription hold_subscription resume_subscription freeze"),
    _want("cancel_subscription", "request", "own", "unsubscribe cancel_membership stop_subscription cancel"),
    _want(
        "frequency", "request", "own", "change_frequency change_plan delivery_frequency change_schedule plan"
    ),
    _want("complex", "request", "own", "other complex_other misc legal data_request privacy", "human"),
    _want("human", "request", "general", "handoff operator agent person manager reception staff", ""),
    _want("callback", "coordination", "general", "call_back call_me_back", "message human"),
    _want("message", "coordination", "general", "take_message leave_message messages", "human callback"),
    _want("complaint", "issue", "general", "complaints complain feedback unhappy manager", "human", "medium"),
    _want(
        "lost_property", "issue", "general", "lost_item lost_and_found forgotten_item", "message human faq"
    ),
    _want("praise", "coordination", "general", "feedback thanks compliment review", ""),
    _want("job", "question", "foreign", "jobs careers vacancies hiring"),
    _want("sales", "request", "foreign", "sales_call spam supplier partnership marketing"),
    _want("wrong_number", "question", "foreign", "wrong_person"),
    _want("chatter", "question", "foreign", "smalltalk small_talk out_of_scope oos"),
    _want("elsewhere", "request", "foreign", "other_business"),
    _want("injection", "request", "foreign"),
    _want("greeting", "question", "chat"),
    _want("goodbye", "request", "chat"),
    _want("affirm", "request", "chat"),
    _want("robot", "question", "chat"),
)
SECTORS: dict[str, tuple[str, ...]] = {
    "visits": ("book", "reschedule", "cancel_booking", "confirm", "late", "group"),
    "food": ("menu", "order_food", "group"),
    "health": ("insurance", "pain", "emergency", "results"),
    "repairs": ("quote", "repair", "repair_status", "warranty", "courier", "damaged"),
    "shop": (
        *("product", "place_order", "track", "not_arrived", "damaged", "wrong_item", "exchange", "refund"),
        *("change_address", "delivery", "pickup", "cancel_order", "change_order", "account"),
    ),
    "subscription": (
        *("skip", "pause", "cancel_subscription", "frequency", "complex", "change_address", "track"),
        *("not_arrived", "damaged", "wrong_item", "refund", "account", "product", "place_order"),
    ),
}
"""The wants that go together: who offers one of them is asked for the others too."""
TRADES: dict[str, tuple[str, ...]] = {
    "beauty": (),
    "dental": ("pain", "insurance", "results"),
    "food": ("menu", "order_food", "group"),
    "repair": ("quote", "repair", "repair_status", "warranty", "courier"),
    "shop": (
        *("product", "place_order", "track", "not_arrived", "damaged", "wrong_item", "refund", "exchange"),
        *("change_address", "delivery", "pickup", "cancel_order", "change_order"),
    ),
    "box": ("skip", "pause", "cancel_subscription", "frequency"),
}
"""The trades with sentences of their own, and the wants that belong to one of them unless said otherwise."""
RANK = dict.fromkeys(("emergency",), 9) | {
    **dict.fromkeys(("pain", "complaint", "human"), 7),
    **dict.fromkeys(("damaged", "wrong_item", "not_arrived", "payment_issue", "warranty"), 6),
    **dict.fromkeys(("cancel_booking", "cancel_order", "cancel_subscription", "refund"), 5),
    **dict.fromkeys(("reschedule", "change_address", "skip", "pause", "frequency", "exchange"), 4),
    **dict.fromkeys(("price", "hours", "location"), 2),
    **dict.fromkeys(("book", "repair", "place_order"), 1),
}
"""Which want counts of two that are equally likely: "cancel my booking" names both."""
WANTS: dict[str, Want] = {want.name: want for want in _ALL}
"""Every want by its name."""


def named(name: str) -> tuple[str, ...]:
    """The wants a category or scenario of that name stands for: `shipping-inquiry` is `track`."""
    key = name.lower().replace("-", "_").replace(".", "_")
    if key in WANTS:
        return (key, *(w.name for w in _ALL if key in w.names and w.name != key))
    return tuple(want.name for want in _ALL if key in want.names)
