"""Cards by what is learned per second: the start, the order, the random ones, neighbours on one card."""

from __future__ import annotations

import math
import random

import pytest

from nb_annotate.loop.learning.mixing import BLOCK, priorities
from nb_annotate.loop.spans.by_cost import LONGEST_CARD
from tests.unit.loop.learning.asking import Asking

WORDS = ["the", "old", "man", "and", "his", "sea", "were", "calm", "on", "that", "day", "when", "rain", "fell"]


def sentence(rng: random.Random, *, mention: str = "", length: int = 7) -> str:
    words = rng.choices(WORDS, k=length)
    if mention:
        words[length // 2] = mention
    words[0] = words[0].capitalize()
    return " ".join(words) + f" {rng.randrange(10**9)} here."


def texts(count: int = 120, seed: int = 0) -> list[str]:
    rng = random.Random(seed)
    return [
        " ".join(sentence(rng, mention=rng.choice(["", "Acme", "Bolt", "Cora"])) for _ in range(rng.randint(1, 4)))
        for _ in range(count)
    ]


def shown(choice) -> str:
    start, end = choice.text.passage.code_points(choice.first, choice.end)
    return choice.text.passage.text[start:end]


def past_the_start(source, order="cost", **kwargs) -> Asking:
    """Forty texts without a span, and the start is over."""
    begin = [f"Nothing to be seen in number {number} of these" for number in range(40)]
    asking = Asking([*begin, *source], order, **kwargs)
    for text in [text for text in asking.pool.texts if text.passage.text in begin]:
        asking.answer(asking.chooser.choose(None, "v0", 1)[0])
        assert not text.open
    return asking


# -- the start ---------------------------------------------------------------------------------


def test_the_start_is_ten_whole_texts_half_of_them_with_a_pattern_hit():
    asking = Asking(texts(), "cost", patterns=["Acme"], gold=["Acme", "Bolt", "Cora"])
    answered = asking.run(20)
    start = [choice for choice in answered if choice.why["reason"] == "start"]
    assert len(start) == 10
    assert answered[:10] == start
    assert [choice.random for choice in start] == [False, True] * 5
    for choice in start:
        assert (choice.first, choice.end) == (0, len(choice.text.passage))
        assert choice.random or choice.text.passage.hits
        assert asking.maker.make(choice)["_slice"] == ("random" if choice.random else "chosen")
    assert {choice.why["reason"] for choice in answered[10:]} <= {"cost", "random"}


def test_without_patterns_the_whole_start_is_random():
    start = Asking(texts(), "cost", gold=["Acme", "Bolt", "Cora"]).choose(10)
    assert [choice.why["reason"] for choice in start] == ["start"] * 10
    assert all(choice.random for choice in start)


def test_the_start_goes_on_until_ten_spans_are_marked():
    source = [f"{'Acme' if number % 2 else 'Nobody'} was here on day {number}" for number in range(100)]
    asking = Asking(source, "cost", gold=["Acme"])
    start = [choice for choice in asking.run(45) if choice.why["reason"] == "start"]
    marked = sum("Acme" in shown(choice) for choice in start)
    assert marked == 10
    assert len(start) > 10
    assert "Acme" in shown(start[-1])


def test_the_start_ends_after_forty_texts():
    asking = Asking([f"Nobody was here on day {number}" for number in range(60)], "cost")
    reasons = [choice.why["reason"] for choice in asking.run(60)]
    assert reasons[:40] == ["start"] * 40
    assert "start" not in reasons[40:]


def test_of_a_long_text_the_start_shows_a_group_and_one_that_holds_the_hit():
    rng = random.Random(1)
    long = " ".join([*(sentence(rng, length=20) for _ in range(20)), "So the famous Acme was found at last here."])
    first, *others = Asking([long, *texts(20)], "cost", patterns=["Acme"]).choose(12)
    assert len(others) == 11
    both = [Asking([long], "cost", patterns=names).choose(1)[0] for names in (["Acme"], [])]
    with_hit, at_random = both
    assert "Acme" in shown(with_hit)
    assert not with_hit.random
    assert at_random.first == 0
    assert LONGEST_CARD - 25 < at_random.end - at_random.first <= LONGEST_CARD
    assert first.why["reason"] == "start"


# -- the order ---------------------------------------------------------------------------------


def test_most_learned_per_second_comes_first():
    source = ["Acme is known.", "Bolt is unsure.", "Bolt is unsure, and " + "much more is said here " * 8 + "."]
    asking = past_the_start(source, script={"Acme": 0.97, "Bolt": 0.5})
    chosen = [choice for choice in asking.choose(3) if choice.why["reason"] == "cost"]
    expected = [text for text in ("Bolt is unsure.", "Acme is known.") if text in [shown(one) for one in chosen]]
    assert [shown(one) for one in chosen if shown(one) in expected] == expected
    for choice in chosen:
        why = choice.why
        assert why["merit"] == pytest.approx(-math.log(why["score"]) / why["seconds"])
        assert why["text"] == f"most to learn per second of {why['looked_at']:,} sentences looked at"
    merits = [choice.why["merit"] for choice in chosen]
    assert merits == sorted(merits, reverse=True)


def test_uncertain_does_not_ask_what_it_costs():
    long = "Bolt is unsure, and " + "much more is said here " * 8 + "."
    source = ["Acme is rather known.", long, *(f"Nothing is left open in text {number}." for number in range(8))]
    asking = Asking(source, "uncertain", script={"Acme": 0.7, "Bolt": 0.55})
    chosen = asking.choose(10)
    ranked = [shown(choice) for choice in chosen if choice.why["reason"] == "uncertain"]
    assert sum(choice.random for choice in chosen) == 1
    assert [text for text in ranked if text in source[:2]] == [text for text in (long, source[0]) if text in ranked]
    merits = {shown(choice): choice.why["merit"] for choice in chosen}
    assert merits[long] == pytest.approx(0.45)
    assert merits[source[0]] == pytest.approx(0.3)


def test_stream_keeps_the_order_of_the_source_and_suggests():
    source = texts(12)
    asking = Asking(source, "stream", script={"Acme": 0.9, "Bolt": 0.4}, unit_tokens=None)
    answered = asking.run(20)
    assert [shown(choice) for choice in answered] == source
    for choice in answered:
        written = [choice.text.passage.words[span.first] for span in choice.suggested]
        assert written == [word for word in choice.text.passage.words if word == "Acme"]


def test_without_a_model_cards_come_in_order_and_bare():
    asking = Asking(texts(30), "cost", script={"Acme": 0.9})
    chosen = asking.chooser.choose(None, "v0", 12)
    units = [(text.key, *unit) for text in asking.pool.texts for unit in sorted(text.open)]
    assert [choice.question for choice in chosen] == units[:12]
    assert {choice.why["reason"] for choice in chosen} == {"stream"}
    assert all(choice.why["score"] is None and not choice.suggested for choice in chosen)
    assert asking.chooser.considered == []


# -- the random ones ---------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_exactly_one_card_in_ten_is_random(seed):
    asking = past_the_start(texts(150), script={"Acme": 0.6, "Bolt": 0.4}, seed=seed)
    cards = asking.run(100)
    flags = [choice.random for choice in cards]
    assert [sum(flags[place : place + BLOCK]) for place in range(0, 100, BLOCK)] == [1] * 10
    assert {choice.why["text"] for choice in cards if choice.random} == {"drawn at random, to measure the model fairly"}


def test_what_is_drawn_at_random_does_not_depend_on_the_model():
    def drawn(script):
        asking = past_the_start(texts(150), script=script)
        return [choice.question for choice in asking.run(60) if choice.random]

    left, right = drawn({"Acme": 0.6}), drawn({"Cora": 0.3, "sea": 0.5})
    common = set(left) & set(right)
    assert len(common) >= 4, "the same draws, but for sentences that the other one had answered by then"
    assert [key for key in left if key in common] == [key for key in right if key in common]


def test_random_draws_are_even():
    asking = past_the_start(texts(60), script={"Acme": 0.5})
    units = [(text.key, unit[0]) for text in asking.pool.texts for unit in text.open]
    keys, firsts = zip(*units, strict=True)
    hits = dict.fromkeys(range(len(units)), 0)
    for seed in range(3000):
        hits[int(priorities(seed, 8, keys, firsts).argmin())] += 1
    mean = 3000 / len(units)
    spread = sum((count - mean) ** 2 for count in hits.values()) / mean
    assert spread < len(units) + 6 * math.sqrt(2 * len(units)), "chi squared"


def test_the_same_seed_asks_the_same_and_a_restart_goes_on():
    def asked(asking, cards):
        return [choice.question for choice in asking.run(cards)]

    kwargs = {"script": {"Acme": 0.6, "Bolt": 0.3}, "gold": ["Acme"], "patterns": ["Cora"]}
    whole = Asking(texts(), "cost", **kwargs)
    expected = asked(whole, 60)
    assert asked(Asking(texts(), "cost", **kwargs), 60) == expected
    assert asked(Asking(texts(), "cost", **kwargs, seed=5), 60) != expected
    begun = Asking(texts(), "cost", **kwargs)
    begun.run(30)
    again = Asking(texts(), "cost", **kwargs, answers=list(begun.book))
    again.version = begun.version
    assert asked(again, 30) == expected[30:]


# -- cards -------------------------------------------------------------------------------------


def test_neighbouring_sentences_share_a_card():
    source = ["Bolt came here today at noon. Bolt went home again at night. That was all there was to see."]
    source += [f"Nothing is to be seen in this text number {number}." for number in range(30)]
    asking = past_the_start(source, script={"Bolt": 0.5, "Nothing": 0.1})
    card = next(choice for choice in asking.choose(10) if "Bolt" in shown(choice) and not choice.random)
    assert shown(card) == "Bolt came here today at noon. Bolt went home again at night."
    assert card.why["score"] == pytest.approx(0.25)


APART = "Bolt came here today at noon. Then there was nothing. Bolt went home again at night."


def test_sentences_apart_share_a_card_when_another_one_costs_more_than_what_lies_between():
    filler = [f"Nothing is to be seen in this text number {number}." for number in range(30)]
    asking = past_the_start([APART, *filler], script={"Bolt": 0.5})
    apart = [shown(choice) for choice in asking.choose(10) if "Bolt" in shown(choice)]
    assert all(text != APART for text in apart)
    for _ in range(100):
        asking.work.observe("correct", 8, 0, 4.0)
    asking.version += 1
    assert asking.work.overhead > 1
    assert APART in [shown(choice) for choice in asking.choose(10)]


def test_a_card_never_spans_a_sentence_that_is_answered():
    asking = past_the_start(
        [APART, *(f"Nothing is to be seen in this text {n}." for n in range(30))], script={"Bolt": 0.5}
    )
    for _ in range(100):
        asking.work.observe("correct", 8, 0, 4.0)
    text = next(text for text in asking.pool.texts if text.passage.text == APART)
    middle = sorted(text.open)[1]
    plain = asking.chooser.choose(None, "v0", 30)
    asking.answer(next(choice for choice in plain if (choice.text, choice.first) == (text, middle[0])))
    cards = [shown(choice) for choice in asking.choose(10) if choice.text is text]
    assert sorted(cards) == ["Bolt came here today at noon.", "Bolt went home again at night."]


def test_a_card_stays_readable():
    rng = random.Random(4)
    long = " ".join(sentence(rng, mention="Bolt", length=18) for _ in range(30))
    asking = past_the_start([long], script={"Bolt": 0.5})
    cards = asking.choose(10)
    assert len(cards) > 3
    assert max(choice.end - choice.first for choice in cards) <= LONGEST_CARD


def test_two_cards_on_the_table_never_have_the_same_text():
    source = [
        f"{greeting} Text {number} has a Bolt in it." for number in range(9) for greeting in ["Bolt is here again now."]
    ]
    asking = past_the_start(source, script={"Bolt": 0.5})
    chosen = [choice for choice in asking.choose(9) if choice.why["reason"] == "cost"]
    written = [shown(choice) for choice in chosen]
    assert len(set(written)) == len(written)


def test_everything_is_asked_once_and_to_the_end():
    asking = Asking([*texts(40), "", "   "], "cost", script={"Acme": 0.6}, gold=["Acme"], window=5)
    units = {(text.key, unit) for text in asking.pool.texts for unit in text.open}
    closed = []
    while chosen := asking.choose(7):
        for choice in chosen[:3]:
            before = set(choice.text.open)
            asking.answer(choice)
            closed += [(choice.text.key, unit) for unit in before - choice.text.open]
    assert sorted(closed) == sorted(units)


def test_held_questions_are_not_chosen_again_and_full_rounds_are_given():
    asking = past_the_start(texts(40), script={"Acme": 0.6, "Bolt": 0.5})
    held = []
    while chosen := asking.choose(8, held):
        assert len(chosen) == 8 or not any(
            all(not (unit[0] < one.end and one.first < unit[1]) for one in [*held, *chosen] if one.text is text)
            for text in asking.pool.texts
            for unit in text.open
        )
        held += chosen
    asked = [(choice.text.key, place) for choice in held for place in range(choice.first, choice.end)]
    assert len(asked) == len(set(asked))
    assert len(asked) == sum(end - first for text in asking.pool.texts for first, end in text.open)


# -- scores ------------------------------------------------------------------------------------


def test_scores_are_used_again_within_a_version_and_remembered_between_versions():
    asking = past_the_start(texts(60), script={"Acme": 0.6})
    first = asking.choose(5)
    batches = asking.chooser.considered
    assert sum(map(len, batches)) >= sum(len(text.open) for text in asking.pool.texts)
    analyzed = asking.model.analyzed
    assert [choice.question for choice in asking.choose(5)] == [choice.question for choice in first]
    assert asking.model.analyzed - analyzed <= 1, "only a random card is scored by itself"
    asking.version += 1
    asking.model.script = {"Acme": 0.8}
    moved = next(choice for choice in asking.choose(5) if choice.why["score"] < 1 and choice.why["was"] is not None)
    count = round(math.log(moved.why["score"]) / math.log(0.8))
    assert moved.why["was"] == pytest.approx(0.6**count)


def test_considered_columns_speak_of_the_source():
    asking = past_the_start(texts(30), script={"Acme": 0.6})
    asking.choose(5)
    columns = asking.chooser.considered[-1].columns()
    assert {len(column) for column in columns.values()} == {len(columns["scores"])}
    rows = {text.source_hash: text.row["text"] for text in asking.pool.texts}
    for source_hash, start, end, excerpt in zip(
        columns["input_hashes"], columns["starts"], columns["ends"], columns["excerpts"], strict=True
    ):
        assert rows[int(source_hash)][start:end].strip()
        assert excerpt.strip("…") in rows[int(source_hash)]


@pytest.mark.parametrize("order", ["cost", "uncertain", "teach"])
def test_a_text_is_as_useful_as_the_best_question_about_it(order):
    source = ["Acme is rather known here.", "Here Bolt is unsure. And Acme is known again.", "Nobody is here."]
    asking = Asking(source, order, script={"Acme": 0.95, "Bolt": 0.5})
    merits = asking.chooser.merit(asking.model)(asking.pool.texts)
    assert len(merits) == 3
    assert merits[1] == max(merits) > merits[0] > merits[2] == 0
