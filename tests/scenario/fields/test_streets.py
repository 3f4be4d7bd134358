"""A house's number is no count of anything."""

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, bot


@pytest.mark.parametrize(
    ("code", "said", "number"),
    [
        ("en", "To twelve King Fahd Road, Al Olaya, please.", None),
        ("en", "two, to King Fahd Road", "2"),
        ("en", "twelve", "12"),
        ("de", "Lindenstraße zwölf", None),
        ("de", "zwölf", "12"),
        ("es", "calle Mayor doce", None),
        ("ru", "улица Ленина двенадцать", None),
        ("ar", "شارع الملك فهد اثنا عشر", None),
        ("he", "רחוב הרצל שתים עשרה", None),
    ],
)
def test_a_number_beside_a_street(code: str, said: str, number: str | None) -> None:
    count = {"name": "quantity", "prompt": "?", "type": "number"}
    form = {"name": "form", "collect_fields": [count]}
    state = DialogueState(phase="collecting", scenario="form", asked="quantity")
    found = read(bot(code, [form]), state, said, AT).candidate("quantity")
    assert (found and found.value) == number
