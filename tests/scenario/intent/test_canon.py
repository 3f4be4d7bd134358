"""The usual wants."""

from frontdesk.scenario.intent.canon import RANK, SECTORS, WANTS, named


def test_names():
    assert named("skip_month") == ("skip",)
    assert named("change-address") == ("change_address",)
    assert named("Complaint")[0] == "complaint"
    assert "track" in named("order_status")
    assert named("balloon_animals") == ()


def test_what_is_named_elsewhere_exists():
    assert all(other in WANTS for want in WANTS.values() for other in want.else_)
    assert all(want in WANTS for own in SECTORS.values() for want in own)
    assert set(RANK) <= set(WANTS)
