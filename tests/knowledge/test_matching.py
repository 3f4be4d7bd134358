from __future__ import annotations

import random

from frontdesk.knowledge.alike import PART, likeness
from frontdesk.knowledge.matching import WORDS_REMEMBERED, Profile, foresee, matches, name_of, profile


def fresh(text: str, section: str = "", kind: str = "") -> Profile:
    """A profile that was asked nothing yet."""
    made: Profile = profile.__wrapped__(text, section, kind)
    return made


def test_a_passage_is_named_by_its_question_its_item_or_its_heading() -> None:
    assert name_of("Q: Do you take cards?\nA: Yes.", "Payment") == "Do you take cards?"
    assert name_of("Haircut. Price: 35 £", "Prices", "products") == "Haircut"
    assert name_of("We close at six.", "About / Hours") == "Hours"


def test_neighbours_are_words_too() -> None:
    assert "haircut" in profile("a hair cut", "").words


def test_a_label_names_what_has_no_heading() -> None:
    assert name_of("Delivery: 150 roubles, by courier.", "") == "Delivery"
    assert name_of("We deliver: by courier.", "Delivery") == "Delivery"


def test_what_is_like_a_word_is_told_with_its_place() -> None:
    passages = [fresh("Free parking"), fresh("Open all day"), fresh("Two parkings and a lift")]
    found = matches(["parking"], [], passages)["parking"]
    best = {place: max(share for at, _, share in found if at == place) for place, _, _ in found}
    assert best == {0: 1.0, 2: likeness("parking", "parkings")}


def test_a_word_is_found_inside_a_much_longer_one() -> None:
    [match] = matches(["krone"], [], [fresh("Vollverblendkeramikkrone")])["krone"]
    assert match == (0, "vollverblendkeramikkrone", PART)


def test_a_pair_is_compared_as_a_whole() -> None:
    passages = [fresh("A haircut"), fresh("A hair cut"), fresh("Hair")]
    found = matches(["hair", "cut"], ["haircut"], passages)
    assert {place for place, own, _ in found["haircut"] if own == "haircut"} == {0, 1}
    assert not [match for match in found["haircut"] if match[0] == 2]


def test_beside_the_very_word_only_the_name_counts() -> None:
    text = "Massage and massages, massaging too"
    assert {own for _, own, _ in matches(["massage"], [], [fresh(text)])["massage"]} == {"massage"}
    named = matches(["massage"], [], [fresh(text, "Massages")])["massage"]
    assert {own for _, own, _ in named} == {"massage", "massages"}


def test_what_was_learned_is_what_would_be_found() -> None:
    chance = random.Random(3)
    roots = ["park", "massage", "stri", "стриж", "krone", "תור", "سعر"]
    ends = ["", "s", "ing", "en", "ка", "ки", "ים", "هم"]
    texts = [" ".join(chance.choice(roots) + chance.choice(ends) for _ in range(12)) for _ in range(20)]
    seen = [fresh(text) for text in texts]
    for _ in range(60):
        asked = sorted({chance.choice(roots) + chance.choice(ends) for _ in range(3)})
        pairs = sorted({"".join(chance.sample(roots, 2))} - set(asked))
        chosen = chance.sample(range(len(texts)), 6)
        told = matches(asked, pairs, [seen[number] for number in chosen])
        anew = matches(asked, pairs, [fresh(texts[number]) for number in chosen])
        assert {word: sorted(found) for word, found in told.items()} == {
            word: sorted(found) for word, found in anew.items()
        }


def test_a_word_that_few_passages_have_not_met_is_found_in_them_too() -> None:
    texts = ["Free parking", "Two parkings", "A parking lot", "No parking here"]
    passages = [fresh(text) for text in texts]
    for passage in passages[1:]:
        matches(["parking", "lot"], ["parkinglot"], [passage])
    told = matches(["parking", "lot", "free"], ["parkinglot"], passages)
    anew = matches(["parking", "lot", "free"], ["parkinglot"], [fresh(text) for text in texts])
    assert {word: sorted(found) for word, found in told.items()} == {
        word: sorted(found) for word, found in anew.items()
    }
    assert {place for place, _, _ in told["parking"]} == {0, 1, 2, 3}


def test_what_was_foreseen_changes_nothing() -> None:
    texts = ["Llamas and calendars", "Ключ и шкаф", "ולמזגן חדש", "Ceramics: a l x"]
    asked, pairs = ["calender", "lamas", "мазган", "מזגן", "x", "ключи"], ["andcalendars"]
    seen = [fresh(text) for text in texts]
    for one in seen:
        foresee(one)
    assert matches(asked, pairs, seen) == matches(asked, pairs, [fresh(text) for text in texts])
    assert all(one.heads is not None and len(one.heads) == len(one.row) for one in seen)


def test_a_profile_does_not_remember_for_ever() -> None:
    passage = fresh("Free parking")
    for number in range(3 * WORDS_REMEMBERED):
        matches([f"word{number}"], [], [passage])
    assert len(passage.known) <= WORDS_REMEMBERED


def test_what_is_asked_again_and_again_is_not_forgotten() -> None:
    passage = fresh("Free parking")
    for number in range(3 * WORDS_REMEMBERED):
        matches([f"word{number}", "parking"], [], [passage])
        assert "parking" in passage.known
    assert len(passage.known) <= WORDS_REMEMBERED


def test_nothing_is_like_nothing() -> None:
    assert matches([], [], [fresh("Free parking")]) == {}
    assert matches(["parking"], [], []) == {"parking": []}
    assert matches(["parking"], [], [fresh("")]) == {"parking": []}
