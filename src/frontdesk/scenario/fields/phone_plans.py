"""Which digits can be a telephone number: the plans of all countries, by phonenumbers."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers

SHORTEST, LONGEST = 7, 15


@lru_cache(maxsize=1024)
def normal(said: str, region: str | None) -> tuple[str, bool] | None:
    """E.164 for digits that can be a number, and whether the number is really in use; else None.

    Possible numbers count, valid ones only rank: many new and all fictional ranges are not valid.
    """
    digits = said.lstrip("+")
    if not SHORTEST <= len(digits) <= LONGEST:
        return None
    if region is None and not said.startswith("+"):
        return digits, False
    number = parsed(said, region)
    if number is None and not said.startswith("+"):
        number = parsed("+" + digits, None)
        if number is not None and not phonenumbers.is_valid_number(number):
            number = None
    if number is None:
        return None
    if _prefix_kept(digits, number, region):
        return None
    valid = bool(phonenumbers.is_valid_number(number))
    if not valid and (_one_too_many_or_few(number) or not _usual_length(number)):
        return None
    e164 = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return e164, valid


def _one_too_many_or_few(number: phonenumbers.PhoneNumber) -> bool:
    """Whether a number that is not in use would be with one digit less or more: it was misheard."""
    said = f"+{number.country_code}{phonenumbers.national_significant_number(number)}"
    if any(_in_use(said[:-left]) for left in (1, 2, 3)):
        return True
    return any(_in_use(said + more) for more in ("0", "5"))


@lru_cache(maxsize=256)
def _usual_lengths(country: int) -> frozenset[int]:
    """How many digits landline and mobile numbers of a country have."""
    region = phonenumbers.region_code_for_country_code(country)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    if metadata is None:
        return frozenset()
    descriptions = (metadata.fixed_line, metadata.mobile)
    return frozenset(n for one in descriptions if one for n in (one.possible_length or ()) if n > 0)


def _usual_length(number: phonenumbers.PhoneNumber) -> bool:
    """Whether a number that is not in use could be: so many digits and no fewer."""
    lengths = _usual_lengths(number.country_code)
    return not lengths or len(phonenumbers.national_significant_number(number)) in lengths


def _in_use(e164: str) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(e164)))
    except phonenumbers.NumberParseException:
        return False


def parsed(said: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(said, region)
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(number)
    return number if possible == phonenumbers.ValidationResult.IS_POSSIBLE else None


def _prefix_kept(digits: str, number: phonenumbers.PhoneNumber, region: str | None) -> bool:
    """Whether the number only is long enough with the 8 or 0 that is dialled before it: more will follow."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region or "", None)
    prefix = metadata.national_prefix if metadata else None
    kept = bool(prefix) and str(number.national_number) == digits and digits.startswith(prefix or "?")
    return kept and not phonenumbers.is_valid_number(number)


def is_valid(value: str) -> bool:
    return bool(phonenumbers.is_valid_number(phonenumbers.parse(value)))


def longer_is_too_long(value: str) -> bool:
    longer = phonenumbers.parse(value + "0")
    return bool(phonenumbers.is_possible_number_with_reason(longer) == phonenumbers.ValidationResult.TOO_LONG)
