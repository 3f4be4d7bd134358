"""Words before first and family names."""

from frontdesk.scenario.language.name_labels import first_labels, last_labels, loose


def test_labels_are_told_apart():
    assert [one.meaning for one in first_labels("de").find(["mein", "vorname", "ist"])] == ["first"]
    assert not first_labels("de").find(["mein", "nachname"])
    assert last_labels("he").find(["שם", "משפחה"])


def test_a_plain_name_is_a_loose_label():
    assert loose("es").find(["nombre"])
    assert not first_labels("es").find(["nombre"])
