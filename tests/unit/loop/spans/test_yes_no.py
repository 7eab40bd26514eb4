"""Yes/no on single spans: which ones, in what mixture, and when whole sentences take over."""

from __future__ import annotations

from collections import Counter

import pytest

from nb_annotate.loop.spans.yes_no import SENTENCES, TRIAL
from tests.unit.loop.learning.asking import Asking

NAMES = {f"Name{number}": 0.05 + 0.9 * (number % 37) / 36 for number in range(300)}


def texts(count: int = 200) -> list[str]:
    names = list(NAMES)
    return [f"Then {names[n % 300]} met {names[(7 * n + 3) % 300]} on day {n} of May" for n in range(count)]


def teaching(source=None, *, script=None, **kwargs) -> Asking:
    """Texts to be taught from; the start is over."""
    begin = [f"Acme and Acme were seen in place number {number}" for number in range(10)]
    gold = [*kwargs.pop("gold", ()), "Acme"]
    asking = Asking(
        [*begin, *(texts() if source is None else source)],
        "teach",
        script=NAMES if script is None else script,
        gold=gold,
        unit_tokens=80,
        **kwargs,
    )
    for choice in [] if len(asking.book) else asking.chooser.choose(None, "v0", 10):
        asking.answer(choice)
    return asking


def right_half() -> list[str]:
    return [name for name, score in NAMES.items() if score >= 0.5]


def word(choice) -> str:
    return choice.text.passage.words[choice.candidate.first]


def test_it_begins_with_whole_texts():
    asking = Asking(texts(), "teach", script=NAMES, gold=list(NAMES), unit_tokens=80)
    answered = asking.run(14)
    assert [choice.why["reason"] for choice in answered[:10]] == ["start"] * 10
    assert all(choice.candidate is None for choice in answered[:10])
    assert all(choice.candidate is not None for choice in answered[10:])


def test_a_block_of_ten_has_three_pattern_hits_and_one_random_candidate():
    asking = teaching(patterns=list(NAMES)[:150], gold=right_half())
    asked = asking.run(40)
    for block in range(0, 40, 10):
        counts = Counter(choice.why["reason"] for choice in asked[block : block + 10])
        assert counts == {"undecided": 6, "pattern": 3, "random": 1}
    for choice in asked:
        assert choice.random == (choice.why["reason"] == "random")
        assert (choice.pattern is not None) == (choice.why["reason"] == "pattern")
    assert asked[-1].why["looked_at"] > 100
    undecided = next(choice for choice in asked if choice.why["reason"] == "undecided")
    assert undecided.why["text"].startswith("closest to undecided of ")


def test_the_undecided_ones_are_closest_to_one_half():
    asking = teaching()
    chosen = [choice for choice in asking.choose(10) if choice.why["reason"] == "undecided"]
    distances = [abs(choice.candidate.score - 0.5) for choice in chosen]
    assert distances == sorted(distances)
    assert max(distances) < 0.03
    assert [choice.why["merit"] for choice in chosen] == pytest.approx([1 - 2 * distance for distance in distances])


def test_one_question_a_text_and_round():
    chosen = teaching().choose(12)
    assert len({choice.text.key for choice in chosen}) == 12
    held = chosen[:3]
    again = teaching()
    assert not {choice.text.key for choice in again.choose(12, held)} & {choice.text.key for choice in held}


def test_no_span_is_asked_twice_and_none_across_an_accepted_one():
    asking = teaching(gold=[name for name, score in NAMES.items() if score > 0.3], patterns=list(NAMES)[:40])
    seen: set[object] = set()
    accepted: dict[int, set[int]] = {}
    for _ in range(150):
        choice = asking.choose(10)[0]
        if choice.candidate is None:
            break
        assert choice.question not in seen
        seen.add(choice.question)
        assert choice.candidate.first not in accepted.get(choice.text.key, set())
        task = asking.answer(choice)
        if task["text"][task["spans"][0]["start"] : task["spans"][0]["end"]] in asking.gold:
            accepted.setdefault(choice.text.key, set()).add(choice.candidate.first)
    assert len(seen) > 100


def test_the_least_known_pattern_is_asked_first():
    source = [f"Both Known and Fresh are in text {number} of these" for number in range(60)]
    asking = teaching(source, script={}, patterns=["Known", "Fresh"], gold=["Known"])
    first = [choice for choice in asking.choose(10) if choice.pattern == 0][:6]
    for choice in first:
        asking.answer(choice)
    assert asking.book.pattern_counts() == {0: (6, 0)}
    later = asking.choose(10)
    assert {word(choice) for choice in later} == {"Fresh"}
    merits = [choice.why["merit"] for choice in later]
    assert merits == [1.0] * 10


def test_a_hit_has_the_score_of_the_model_or_none():
    source = [f"There Acme is and Bolt is in text {number} of these" for number in range(60)]
    asking = teaching(source, script={"Acme": 0.97}, patterns=["Acme", "Bolt"])
    chosen = [choice for choice in asking.choose(20) if choice.pattern is not None]
    assert {(word(choice), choice.why["score"]) for choice in chosen} == {("Acme", 0.97), ("Bolt", None)}
    for choice in chosen:
        span = asking.maker.make(choice)["spans"][0]
        assert (span["source"], span["pattern"]) == ("pattern", choice.pattern)
        assert span.get("score") == choice.why["score"]


def test_when_no_candidate_is_left_whole_sentences_are_asked_and_say_so():
    asking = teaching(script={}, patterns=[])
    chosen = asking.choose(10)
    assert [choice.candidate for choice in chosen] == [None] * 10
    said = {choice.why["text"] for choice in chosen if choice.why["reason"] == "dry"}
    assert said == {"No span is left that the model is unsure of, so here is a whole sentence."}


def test_yes_no_comes_back_after_ten_sentences_when_there_are_candidates_again():
    asking = teaching(script={})
    asking.answer(next(choice for choice in asking.choose(10) if choice.why["reason"] == "dry"))
    asking.model.script = NAMES
    kinds = [choice.why["reason"] for choice in asking.run(25) if choice.why["reason"] != "random"]
    sentences = [kind for kind in kinds if kind == "dry"]
    assert kinds[: len(sentences)] == sentences
    assert len(sentences) == SENTENCES - 1
    assert set(kinds[len(sentences) :]) == {"undecided"}


def test_when_most_are_rejected_whole_sentences_are_asked_for_a_while():
    asking = teaching(gold=[])
    asked = asking.run(40)
    assert all(choice.candidate is not None for choice in asked)
    after = asking.run(SENTENCES + 2 + TRIAL + 3)
    reasons = [choice.why["reason"] for choice in after if choice.candidate is not None or not choice.random]
    assert reasons[:SENTENCES] == ["rejected"] * SENTENCES
    assert not {"rejected", "dry"} & set(reasons[SENTENCES : SENTENCES + TRIAL])
    assert reasons[SENTENCES + TRIAL] == "rejected"
    assert after[0].why["text"].startswith("Most of the last suggestions were wrong") or after[0].random


def test_accepted_ones_keep_yes_no_going():
    asking = teaching(gold=list(NAMES))
    assert all(choice.candidate is not None for choice in asking.run(80))


def test_a_restart_asks_what_would_have_been_asked():
    def kwargs():
        return {"gold": right_half(), "patterns": list(NAMES)[:40]}

    whole = teaching(**kwargs())
    whole.run(20)
    expected = [choice.question for choice in whole.choose(10)]
    again = teaching(**kwargs(), answers=list(whole.book))
    again.version = whole.version
    assert [choice.question for choice in again.choose(10)] == expected
