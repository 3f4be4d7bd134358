"""Postcodes in the usual writing of their country, however they are said: "s w one a one a a" is SW1A 1AA."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.letters import Run, run_at

FORMS: dict[str, tuple[str, str]] = {
    "GB": (r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})", " "),
    "IE": (r"([A-Z]\d[\dW])([A-Z\d]{4})", " "),
    "CA": (r"([A-Z]\d[A-Z])(\d[A-Z]\d)", " "),
    "NL": (r"(\d{4})([A-Z]{2})", " "),
    "PL": (r"(\d{2})(\d{3})", "-"),
    "PT": (r"(\d{4})(\d{3})", "-"),
    "CZ": (r"(\d{3})(\d{2})", " "),
    "SK": (r"(\d{3})(\d{2})", " "),
    "SE": (r"(\d{3})(\d{2})", " "),
    "GR": (r"(\d{3})(\d{2})", " "),
    "BR": (r"(\d{5})(\d{3})", "-"),
    "JP": (r"(\d{3})(\d{4})", "-"),
    "US": (r"(\d{5})(\d{4})?", "-"),
    "AR": (r"([A-Z]?\d{4}(?:[A-Z]{3})?)()", ""),
}
"""The parts of a postcode and what stands between them; other countries write digits only."""
LENGTHS = {
    4: "AT BE CH DK NO HU LU AU NZ ZA BG SI CY GE TN LB AM VE PY",
    5: "DE ES FR IT FI EE LT HR RS TR UA MX SA EG MA DZ JO IQ KW MY TH ID KR VN PE UY CR DO GT ME BA",
    6: "RU BY KZ UZ IN CN SG RO CO EC KG TJ",
    7: "IL CL",
}
DIGITS = {country: length for length, countries in LENGTHS.items() for country in countries.split()}
HOME = {"ru": "RU", "de": "DE", "es": "ES", "he": "IL", "ar": "SA"}
"""Whose postcodes are expected in a language when the country is not known."""
ENGLISH = ("GB", "US", "CA", "IE")
ZEROS = {"O": "0", "0": "O"}


def matches(heard: Hearing, asked: bool) -> Iterator[Match]:
    """The postcodes said: digits alone only when one was asked or named."""
    i = 0
    while i < len(heard.tokens):
        run = run_at(heard, i, words=True)
        if run is None:
            i += 1
            continue
        named = any(heard.has(j, "postcode_is") for j in range(max(0, i - 4), i))
        match = _match(heard, run, asked or named)
        if match:
            yield match
        i = run.last


def _match(heard: Hearing, run: Run, wanted: bool) -> Match | None:
    if not wanted and not run.letters:
        return None
    for said in run.readings():
        for country in _countries(heard):
            value = written(said.replace("-", ""), country)
            if value:
                return Match(value, run.first, run.last, run.last - run.first + 6.0)
    if not wanted or run.digits + run.letters < 2:
        return None
    value = next(run.readings())
    return Match(value, run.first, run.last, 1.0, complete=False, closed=False)


def _countries(heard: Hearing) -> tuple[str, ...]:
    if heard.region and heard.region != heard.language.region:
        return (heard.region,)
    home = heard.region or HOME.get(heard.language.code)
    return (home,) if home else ENGLISH


def written(said: str, country: str) -> str | None:
    """The postcode as that country writes it; None when it is none. A letter O and a zero may be mixed up."""
    if country in FORMS:
        form, between = FORMS[country]
    elif country in DIGITS:
        form, between = rf"(\d{{{DIGITS[country]}}})()", ""
    else:
        form, between = r"([A-Z\d]{3,10})()", ""
    for variant in _variants(said.upper()):
        found = re.fullmatch(form, variant)
        if found:
            return between.join(part for part in found.groups() if part)
    return None


def _variants(said: str) -> Iterator[str]:
    yield said
    choices = [(char, ZEROS[char]) if char in ZEROS else (char,) for char in said[:12]]
    if len(said) <= 12:
        yield from ("".join(chars) for chars in islice(product(*choices), 1, 32))
