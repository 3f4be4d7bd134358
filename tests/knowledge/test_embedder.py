from __future__ import annotations

from zlib import crc32

from frontdesk.knowledge.embedder import embed_document, embed_query, grams


def test_the_same_text_always_gives_the_same_vector() -> None:
    indices, values = embed_document("A haircut costs 35 pounds.")
    assert (indices, values) == embed_document("a HAIRCUT costs 35 pounds")
    assert len(indices) == len(set(indices)) == len(values)
    assert all(0 <= index < 2**32 for index in indices)
    assert grams("cut") == (" cu", "cut", "ut ", " cut", "cut ", " cut ")


def test_a_hash_does_not_depend_on_the_process() -> None:
    assert sorted(embed_query("cut")[0]) == sorted(crc32(gram.encode()) for gram in grams("cut"))
    assert crc32(b"cut") == 2968556797


def test_related_words_share_more_than_others() -> None:
    haircut = set(embed_query("haircut")[0])
    assert len(haircut & set(embed_document("haircuts")[0])) > len(haircut) / 2
    assert not haircut & set(embed_document("parking")[0])


def test_a_question_without_content_is_empty() -> None:
    assert embed_query("what is it?") == ([], [])
