from __future__ import annotations

from frontdesk.knowledge.comparing import Difference, compare, name_of
from frontdesk.knowledge.document import Part

CUT = Part("Haircut. Price: 35. Duration: 45 min")
TRIM = Part("Beard trim. Price: 15")
PERM = Part("Perm. Price: 90")


def test_the_same_list_changes_nothing() -> None:
    assert compare([CUT, TRIM], [TRIM, CUT]) == Difference(same=2)
    assert compare([], []) == Difference()


def test_new_changed_and_gone() -> None:
    dearer = Part("Haircut. Price: 40. Duration: 45 min")
    wax = Part("Wax. Price: 10")
    found = compare([CUT, TRIM, PERM], [wax, dearer, TRIM])
    assert found == Difference((wax,), ((CUT, dearer),), (PERM,), 1)


def test_the_same_name_in_two_groups_is_two_items() -> None:
    women, men = Part("Haircut. Price: 35", "Women"), Part("Haircut. Price: 25", "Men")
    dearer = Part("Haircut. Price: 27", "Men")
    assert compare([women, men], [dearer, women]) == Difference(changed=((men, dearer),), same=1)


def test_an_item_that_moves_to_another_group_is_changed() -> None:
    before, after = Part("Perm. Price: 90", "Hair"), Part("Perm. Price: 90", "Styling")
    assert compare([before], [after]) == Difference(changed=((before, after),))


def test_rows_of_one_name_are_paired_once_each() -> None:
    first, second, third = (Part(f"Cut. Price: {price}") for price in (1, 2, 3))
    assert compare([first], [second, third]) == Difference((third,), ((first, second),))
    assert compare([first, first], [first]) == Difference(gone=(first,), same=1)


def test_what_a_row_is_called() -> None:
    assert name_of(CUT) == "haircut"
    assert name_of(Part("Dr. Smith's cut. Price: 35")) == "dr. smith's cut"
    assert name_of(Part("A row | without | a heading")) == "a row | without | a heading"
