"""Remarks on how an e-mail address is spelled, which are no part of it."""

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "address"),
    [
        ("en", "info at brookandsons that's all one word dot co dot uk", "info@brookandsons.co.uk"),
        ("en", "karl with a k underscore b at outlook dot com", "karl_b@outlook.com"),
        ("en", "karl with a c dot b at outlook dot com", "carl.b@outlook.com"),
        ("en", "it's the work one office at hartley dash lane dot co dot uk", "office@hartley-lane.co.uk"),
        ("en", "reception at the old mill dot co dot uk", "reception@theoldmill.co.uk"),
        ("de", "müller mit u e punkt petra ät gmx punkt net", "mueller.petra@gmx.net"),
        ("de", "stefan mit f punkt weiß mit doppel s at gmx punkt de", "stefan.weiss@gmx.de"),
        ("de", "sarah ohne h punkt k at web punkt de", "sara.k@web.de"),
        ("de", "info at bäckerei bindestrich huber mit a e punkt de", "info@baeckerei-huber.de"),
        ("en", "oakfield vets with a dot in between at outlook dot com", "oakfield.vets@outlook.com"),
        ("en", "j underscore doyle and the number one at yahoo dot i e", "j_doyle1@yahoo.ie"),
        ("de", "t punkt becker äh at mail punkt de", "t.becker@mail.de"),
        ("de", "philipp mit einem l und zwei p punkt w at gmail com", "philipp.w@gmail.com"),
        ("es", "begoña con n punto ese arroba gmail punto com", "begona.s@gmail.com"),
        ("en", "tom dot baker that's b a k e r ninety nine at gmail dot com", "tom.baker99@gmail.com"),
        ("en", "claire with an i and an e dot d at gmail dot com", "claire.d@gmail.com"),
        ("es", "pedidos arroba la huerta todo junto punto es", "pedidos@lahuerta.es"),
        ("es", "javi guion bajo lópez sin acento arroba gmail punto com", "javi_lopez@gmail.com"),
        ("ru", "инфо одним словом собака яндекс точка ру", "info@yandex.ru"),
    ],
)
def test_a_remark_is_no_part_of_the_address(code: str, said: str, address: str):
    assert value(code, "email", said) == address


@pytest.mark.parametrize(
    ("code", "said", "address"),
    [
        ("de", "jan punkt bremer nein brenner at web punkt de", "jan.brenner@web.de"),
        ("en", "anna dot b at gmail dot com no sorry hotmail dot com", "anna.b@hotmail.com"),
        ("en", "anna dot b at gmail no wait at yahoo dot com", "anna.b@yahoo.com"),
        ("es", "pedro punto gil no perdón pedro punto gal arroba gmail punto com", "pedro.gal@gmail.com"),
    ],
)
def test_what_is_said_anew_replaces_what_was_said(code: str, said: str, address: str):
    assert value(code, "email", said) == address


def test_the_span_counts_the_characters_that_were_said():
    said = "ja also müller mit u e punkt petra ät gmx punkt net bitte"
    start, end = parsed("de", "email", said).span or (0, 0)
    assert said[start:end].startswith("müller")
    assert said[start:end].endswith("net")
