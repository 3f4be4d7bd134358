from __future__ import annotations

from pathlib import Path

from frontdesk.app.checking import report
from frontdesk.app.reaching import unreached
from frontdesk.config.bots import find_bot
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.document import Entry, Part
from frontdesk.settings import Settings
from tests.knowledge.owners import owner

CLUB = """\
bot_id: club
greeting: Hello.
fallback: Sorry?
knowledge: [about.md]
passages: {tickets: 0}
scenarios:
  - name: damaged
    trigger_keywords: [broken]
    use_knowledge_base: true
    searches: {documents: [about.md, claims.pdf], sources: [faq, tickets]}
  - name: shipping
    trigger_keywords: [parcel]
    use_knowledge_base: true
    searches: {shared: false}
"""


def club(tmp_path: Path) -> Settings:
    (tmp_path / "about.md").write_text("# Box\n\nA box a month.\n")
    (tmp_path / "club.yaml").write_text(CLUB)
    (tmp_path / "frontdesk.yaml").write_text(f"scenarios: ['{tmp_path / 'club.yaml'}']\n")
    return Settings(home=tmp_path / "var", scenarios=[str(tmp_path / "club.yaml")])


def test_without_an_index_nobody_can_tell_what_was_uploaded(tmp_path: Path) -> None:
    settings = club(tmp_path)
    found = report(settings, tmp_path / "club.yaml")
    told = {one.key: one.message for one in found.warnings}
    assert "cannot be told" in told["scenarios[0].searches.documents[1]"]
    assert "shuts tickets out" in told["scenarios[0].searches.sources[1]"]
    assert len(told) == 2
    assert found.problems == []


def test_what_is_named_and_not_there_is_told_with_the_remedy(tmp_path: Path) -> None:
    settings = club(tmp_path)
    bot = find_bot(settings, "club")
    with owner(settings.home, tmp_path / "frontdesk.yaml"):
        told = dict(unreached(settings, bot))
        assert "no document 'claims.pdf'" in told["scenarios", 0, "searches", "documents", 1]
        assert "ingest FILE --bot club --scenario shipping" in told["scenarios", 1, "searches", "shared"]
        index = RemoteIndex(settings.home)
        index.replace(Entry("club", "u1", "claims.pdf", "v1"), [Part("We send another one.")])
        index.replace(Entry("club", "u2", "b.md", "v1", scenarios=("shipping",)), [Part("By post.")])
        assert list(dict(unreached(settings, bot))) == [("scenarios", 0, "searches", "sources", 1)]


def test_a_bot_whose_scenarios_search_everything_is_not_asked_about(tmp_path: Path) -> None:
    plain = CLUB.replace("    searches: {documents: [about.md, claims.pdf], sources: [faq, tickets]}\n", "")
    settings = club(tmp_path)
    (tmp_path / "club.yaml").write_text(plain.replace("    searches: {shared: false}\n", ""))
    assert list(unreached(settings, find_bot(settings, "club"))) == []


def test_documents_of_a_scenario_that_is_gone_are_told(tmp_path: Path) -> None:
    settings = club(tmp_path)
    with owner(settings.home, tmp_path / "frontdesk.yaml"):
        given = Entry("club", "u1", "claims.pdf", "v1", scenarios=("claims", "damaged"))
        RemoteIndex(settings.home).replace(given, [Part("We send another one.")])
        told = dict(unreached(settings, find_bot(settings, "club")))
        assert "claims.pdf was given to 'claims', which is no scenario" in told["scenarios",]
