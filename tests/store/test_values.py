from __future__ import annotations

from dataclasses import dataclass

import pytest

from frontdesk.store.tables import CompanyRow
from frontdesk.store.values import columns, value_of


@dataclass(frozen=True, slots=True)
class Company:
    name: str
    company_id: str = "default"


@dataclass(frozen=True, slots=True)
class Branch(Company):
    bot_id: str = ""


def test_a_row_as_a_value_and_back() -> None:
    row = CompanyRow(company_id="acme", bot_id="salon", name="Acme")
    assert value_of(Company, row) == Company("Acme", "acme")
    assert value_of(Branch, row) == Branch("Acme", "acme", "salon")
    assert columns(Branch, row) == {"name": "Acme", "company_id": "acme", "bot_id": "salon"}
    assert CompanyRow(**columns(Branch, Branch("Acme"))).company_id == "default"


def test_a_field_without_a_column_is_an_error() -> None:
    with pytest.raises(AttributeError, match="bot_id"):
        value_of(Branch, Company("Acme"))
