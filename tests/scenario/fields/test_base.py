"""What parsers can ask about the words."""

from tests.scenario.listening import heard


def test_looking_beyond_the_end_finds_nothing():
    words = heard("en", "tomorrow")
    assert not words.has(5, "rel")
    assert not words.has(-1, "rel")
    assert words.get(9, "rel") is None


def test_skip_and_only():
    words = heard("en", "um please tomorrow")
    assert words.skip(0, "filler") == 2
    assert words.only(2, 3, "filler")
    assert not words.only(0, 1, "filler")


def test_the_region_is_the_bots_else_the_languages():
    assert heard("ru", "да").region == "RU"
    assert heard("en", "yes").region is None
