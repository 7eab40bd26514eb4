"""The evaluation split: drawn once, near-duplicates together, nothing ever changes sides."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

import nb_annotate as nba
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.near_duplicates import near_duplicates
from nb_annotate.training.splitting import split
from tests.unit.training.answered import merged, put, span, texts


@pytest.fixture
def store():
    with nba.Store(":memory:") as opened:
        yield opened


def drawn(store, *datasets, **options):
    return split(merged(store, *datasets), store=store, datasets=datasets, **options)


def written(side):
    return {text.text for text in side}


def test_a_fifth_is_drawn_and_the_rest_is_learned(store):
    put(store, "news", [{"text": text} for text in texts(100)])
    found = drawn(store, "news")
    assert (len(found.train), len(found.dev), found.left_out) == (80, 20, [])
    assert written(found.train) | written(found.dev) == set(texts(100))
    assert found.how == "20 of the 100 texts of 'news', drawn once and kept in the store"
    assert found.dev_hashes == {text.records[0].task["_input_hash"] for text in found.dev}


def test_it_is_the_same_again_whatever_the_seed_and_the_order(store):
    put(store, "news", [{"text": text} for text in texts(50)])
    first = drawn(store, "news")
    again = split(merged(store, "news")[::-1], store=store, datasets=["news"], seed=5)
    assert written(first.dev) == written(again.dev)


def test_the_seed_decides_the_first_time():
    sides = []
    for seed in (0, 0, 1):
        with nba.Store(":memory:") as store:
            put(store, "news", [{"text": text} for text in texts(50)])
            sides.append(written(drawn(store, "news", seed=seed).dev))
    assert sides[0] == sides[1] != sides[2]


def test_later_answers_are_added_and_nothing_changes_sides(store):
    put(store, "news", [{"text": text} for text in texts(60)])
    first = drawn(store, "news")
    put(store, "news", [{"text": text} for text in texts(60, seed=1)])
    later = drawn(store, "news")
    assert written(first.dev) < written(later.dev)
    assert written(first.train) < written(later.train)
    assert len(later.dev) == 24


def test_near_duplicates_are_on_one_side(store):
    rows = [{"text": form} for text in texts(60) for form in (text, text.upper() + "!", text.replace(" ", "  "))]
    put(store, "news", rows)
    found = drawn(store, "news")
    assert len(found.dev) == 36
    assert not {text.lower().split()[-1].strip("!") for text in written(found.dev)} & {
        text.lower().split()[-1].strip("!") for text in written(found.train)
    }


def test_a_later_near_duplicate_joins_the_side_of_the_first(store):
    put(store, "news", [{"text": text} for text in texts(50)])
    first = drawn(store, "news")
    put(store, "news", [{"text": text.upper()} for text in texts(50)])
    later = drawn(store, "news")
    assert written(later.dev) == written(first.dev) | {text.upper() for text in written(first.dev)}


def test_what_is_like_texts_of_both_sides_is_left_out_and_listed(store):
    ones = [f"one {text} two" for text in texts(40)]
    others = [text.replace("one ", "first, ").replace(" two", " second and last") for text in ones]
    between = [text.replace("one ", "first, ") for text in ones]
    assert len(set(near_duplicates([*ones, *others]))) == 80
    put(store, "news", [{"text": text} for text in (*ones, *others)])
    found = drawn(store, "news")
    dev = written(found.dev)
    apart = [number for number in range(40) if (ones[number] in dev) != (others[number] in dev)]
    put(store, "news", [{"text": text} for text in between])
    later = drawn(store, "news")
    groups = near_duplicates([*ones, *others, *between])
    torn = {between[number] for number in apart if groups[number] == groups[number + 40] == groups[number + 80]}
    assert torn
    assert {left.merged.text for left in later.left_out} == torn
    assert dev <= written(later.dev)
    assert written(found.train) <= written(later.train)


def test_cuts_of_one_text_stay_together(store):
    whole = [f"{one}\n{other}" for one, other in zip(texts(30), texts(30, seed=1), strict=True)]
    rows = []
    for number, text in enumerate(whole):
        rows += [
            {"text": cut, "origin": {"id": number, "start": text.index(cut), "input_hash": 1000 + number}}
            for cut in text.split("\n")
        ]
    put(store, "cut", rows)
    found = drawn(store, "cut")
    assert len(found.dev) == 12
    numbers = [{text.records[0].task["origin"]["id"] for text in side} for side in (found.train, found.dev)]
    assert not numbers[0] & numbers[1]
    assert set(store.split("cut").index) == set(range(1000, 1030))


def test_a_text_has_one_side_in_all_datasets(store):
    put(store, "names", [{"text": text} for text in texts(50)])
    put(store, "topics", [{"text": text, "accept": ["A"]} for text in texts(100)], view="choice")
    names = drawn(store, "names")
    topics = drawn(store, "topics")
    assert written(names.dev) <= written(topics.dev)
    assert written(names.train) <= written(topics.train)
    both = drawn(store, "names", "topics")
    assert (written(both.dev), written(both.train)) == (written(topics.dev), written(topics.train))


def test_the_random_slice_is_preferred_and_said_so(store):
    slices = ["random" if number % 5 == 0 else "chosen" for number in range(200)]
    rows = [{"text": text, "_slice": which} for text, which in zip(texts(200), slices, strict=True)]
    put(store, "taught", rows)
    found = drawn(store, "taught")
    assert written(found.dev) == {row["text"] for row in rows if row["_slice"] == "random"}
    assert "at random" in found.how


def test_a_small_random_slice_is_not_enough(store):
    put(store, "taught", [{"text": text, "_slice": "random" if text < "b" else "chosen"} for text in texts(100)])
    found = drawn(store, "taught")
    assert len(found.dev) == 20
    assert "at random" not in found.how


def test_yes_no_answers_are_learned_where_there_are_enough_complete_ones(store):
    put(store, "mixed", [{"text": text} for text in texts(60)])
    asked = [{"text": text, "spans": [span(text, text.split()[0])]} for text in texts(100, seed=1)]
    put(store, "mixed", asked, view="ner")
    found = drawn(store, "mixed")
    assert len(found.dev) == 12
    assert {record.scope for text in found.dev for record in text.records} == {"complete"}
    assert "from those with complete answers" in found.how


def test_yes_no_answers_alone_are_evaluated_on_too(store):
    asked = [{"text": text, "spans": [span(text, text.split()[0])]} for text in texts(100)]
    put(store, "asked", asked, view="ner")
    found = drawn(store, "asked")
    assert len(found.dev) == 20
    assert "yes/no answers" in found.how


def test_an_evaluation_set_of_its_own(store):
    put(store, "news", [{"text": text} for text in texts(50)])
    put(store, "gold", [{"text": text} for text in [*texts(20, seed=1), texts(50)[3]]])
    found = drawn(store, "news", eval="dataset:gold", component="ner")
    assert (len(found.train), len(found.dev)) == (49, 21)
    assert [(left.merged.text, left.why) for left in found.left_out] == [
        (texts(50)[3], "it is among the texts to evaluate on")
    ]
    assert "all 21 texts of 'gold'; 1 of them" in found.how
    assert store.split("news").empty


def test_answers_without_a_store_are_split_the_same_each_time(tmp_path, monkeypatch, store):
    monkeypatch.chdir(tmp_path)
    put(store, "news", [{"text": text} for text in texts(50)])
    first, second = (split(merged(store, "news")) for _ in range(2))
    assert written(first.dev) == written(second.dev)
    assert len(first.dev) == 10
    assert "no store keeps it" in first.how
    assert not (tmp_path / "nb_annotate.db").exists()


def test_a_look_keeps_nothing(store):
    put(store, "news", [{"text": text} for text in texts(50)])
    looked = drawn(store, "news", keep=False)
    assert store.split("news").empty
    assert written(drawn(store, "news").dev) == written(looked.dev)


def test_texts_that_are_all_alike_are_split_all_the_same(store):
    put(store, "alike", [{"text": f"Order number {number} is late"} for number in range(20)])
    found = drawn(store, "alike")
    assert (len(found.train), len(found.dev)) == (16, 4)
    assert "nearly all texts are alike" in found.how
    assert written(drawn(store, "alike").dev) == written(found.dev)


@pytest.mark.parametrize("share", [0, 1, -0.2, 2, True])
def test_a_share_that_is_none_is_refused(store, share):
    put(store, "news", [{"text": text} for text in texts(10)])
    with pytest.raises(TrainingError, match=rf"eval={share!r}"):
        drawn(store, "news", eval=share)


def test_another_share_later_is_refused_with_the_way_out(store):
    put(store, "news", [{"text": text} for text in texts(50)])
    assert len(drawn(store, "news", eval=0.5).dev) == 25
    with pytest.raises(TrainingError, match=r"'news' was split by 0.5 before.*dataset:NAME"):
        drawn(store, "news", eval=0.2)
    assert len(drawn(store, "news").dev) == 25


def test_one_text_cannot_be_split(store):
    put(store, "news", [{"text": "alone"}])
    with pytest.raises(TrainingError, match="cannot be split"):
        drawn(store, "news")


def test_two_kernels_at_once_agree(tmp_path):
    path = tmp_path / "answers.db"
    with nba.Store(path) as store:
        put(store, "news", [{"text": text} for text in texts(80)])

    def draw(seed):
        with nba.Store(path) as store:
            return written(split(merged(store, "news"), store=store, datasets=["news"], seed=seed).dev)

    with ThreadPoolExecutor(4) as threads:
        sides = list(threads.map(draw, range(8)))
    assert all(side == sides[0] for side in sides)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Win 100 pounds now, call this number", "WIN 2,500 pounds now - call this number!!", True),
        ("The order has not come yet and I am angry", "The order has not come yet and I am sad", True),
        ("Rain stops play", "Play stops in the rain", False),
        ("😀", "😡", False),
        ("", "!", False),
        ("東京都に行きました。楽しかったです", "東京都に行きました。楽しかったです!", True),
    ],
)
def test_near_duplicates(one, other, alike):
    assert (near_duplicates([one, "something else altogether", other])[2] == 0) is alike
