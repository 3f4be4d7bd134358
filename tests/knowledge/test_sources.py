from __future__ import annotations

import pytest

from frontdesk.knowledge.sources import source_of
from frontdesk.models import KnowledgeChunk


@pytest.mark.parametrize(
    ("name", "text", "section", "source"),
    [
        ("prices.csv", "Haircut. Price: 35", "", "products"),
        ("old/prices.XLSX", "Haircut. Price: 35", "", "products"),
        ("faq.md", "Q: Do you take cards?\nA: Yes.", "", "faq"),
        ("faq.md", "**Вопрос:** Можно картой?\nОтвет: Да.", "", "faq"),
        ("faq.docx", "Yes, all of them.", "Do you take cards?", "faq"),
        ("faq.md", "نعم.", "هل تقبلون البطاقات؟", "faq"),
        ("guide.pdf", "Parking is behind the house.", "Arrival", "documents"),
        ("guide.md", "Quality: the best.", "Quality", "documents"),
    ],
)
def test_what_a_passage_is_from(name: str, text: str, section: str, source: str) -> None:
    assert source_of(KnowledgeChunk("c", "d", "salon", name, text, section)) == source
