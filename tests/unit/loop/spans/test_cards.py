"""Tasks made of choices: offsets that always speak of the source."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.loop.learning.choice import Why
from nb_annotate.loop.spans.cards import CONTEXT, CardMaker
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.tasks.hashing import input_hash, task_hash
from tests.unit.loop.learning.asking import Asking

WHY: Why = {
    "reason": "cost",
    "text": "most to learn per second of 3 sentences looked at",
    "score": 0.25,
    "was": None,
    "merit": 0.1,
    "seconds": 3.0,
    "looked_at": 3,
    "version": "v4",
}
THREE = "  Ana Lima came 🎉 to Porto today. She met Bolt & Co there at noon! Then all of them went home.\n"


def asking_of(*rows, language="en", **kwargs) -> Asking:
    return Asking(list(rows), "cost", language=language, **kwargs)


def test_a_sentence_is_cut_out_with_its_place_and_what_stands_around():
    asking = asking_of({"text": THREE, "id": 7, "meta": {"page": 3}, "own": [1]})
    text = asking.pool.texts[0]
    first, end = sorted(text.open)[1]
    choice = SpanChoice(text, first, end, WHY, suggested=(ScoredSpan(first + 2, first + 5, "ORG", 0.8),), random=True)
    task = asking.maker.make(choice)
    assert task["text"] == "She met Bolt & Co there at noon!"
    start = THREE.index("She")
    assert task["origin"] == {"id": 7, "start": start, "input_hash": input_hash(THREE)}
    assert task["context"] == {"before": THREE[:start], "after": THREE[start + len(task["text"]) :]}
    expected = {
        "start": 8,
        "end": 17,
        "label": "ORG",
        "token_start": 2,
        "token_end": 4,
        "score": 0.8,
        "source": "script",
    }
    assert task["spans"] == [expected]
    assert THREE[start + 8 : start + 17] == "Bolt & Co"
    assert (task["_slice"], task["_model_version"], task["_why"]) == ("random", "v4", WHY)
    assert (task["id"], task["meta"], task["own"], task["_tokenizer"]) == (7, {"page": 3}, [1], "blank:en")
    assert task["_source"]["row"] == 0
    assert task["_view_id"] == "ner_manual"
    assert task["_input_hash"] == input_hash(task["text"])
    assert json.loads(json.dumps(task)) == task


def test_a_whole_text_stays_as_it_is():
    asking = asking_of({"text": THREE, "spans": [{"start": 0, "end": 2, "label": "OLD"}], "label": "OLD"})
    text = asking.pool.texts[0]
    task = asking.maker.make(SpanChoice(text, 0, len(text.passage), WHY))
    assert task["text"] == THREE
    assert task["spans"] == []
    assert not {"origin", "context", "label", "known"} & set(task)
    assert task["tokens"] == asking.tokenizer.tokenize(THREE)


def test_a_yes_no_card_asks_about_one_span_and_shows_the_known_ones():
    asking = asking_of({"text": THREE, "meta": {"page": 3}})
    text = asking.pool.texts[0]
    first, end = min(text.open)
    text.accepted += [(1, 3, "ORG"), (9, 12, "ORG")]
    why: Why = {**WHY, "reason": "undecided", "score": 0.53}
    choice = SpanChoice(text, first, end, why, candidate=ScoredSpan(6, 7, "ORG", 0.53))
    task = asking.maker.make(choice)
    (asked,) = task["spans"]
    assert task["text"][asked["start"] : asked["end"]] == "Porto"
    assert (asked["score"], asked["source"], task["label"]) == (0.53, "script", "ORG")
    assert [task["text"][span["start"] : span["end"]] for span in task["known"]] == ["Ana Lima"]
    assert task["meta"] == {"page": 3, "score": 0.53}
    assert text.row["meta"] == {"page": 3}
    assert task["_view_id"] == "ner"
    assert task["_task_hash"] == task_hash(task, "ner")


def test_overlapping_spans_have_their_own_card():
    asking = asking_of(THREE)
    object.__setattr__(asking.learning, "overlap", True)
    text = asking.pool.texts[0]
    assert CardMaker(asking.learning, "m").make(SpanChoice(text, 0, 3, WHY))["_view_id"] == "spans_manual"


def test_a_rows_own_tokens_are_kept():
    tokens = [
        {"text": "Ana", "start": 0, "end": 3, "id": 0, "ws": True, "lemma": "ana"},
        {"text": "sings", "start": 4, "end": 9, "id": 1, "ws": False, "disabled": True},
    ]
    asking = asking_of({"text": "Ana sings", "tokens": tokens})
    task = asking.maker.make(SpanChoice(asking.pool.texts[0], 0, 2, WHY))
    assert task["tokens"] == tokens
    assert "_tokenizer" not in task
    cut = asking.maker.make(SpanChoice(asking.pool.texts[0], 0, 1, WHY))
    assert cut["tokens"] == [{**tokens[0], "ws": False}]


def test_the_text_around_is_short_and_has_no_halves_of_words():
    words = " ".join(f"word{number}" for number in range(200))
    text = f"{words} end. The middle one is here now. So {words} end."
    asking = asking_of(text)
    pool_text, unit = next(
        (part, unit) for part in asking.pool.texts for unit in part.open if "middle" in part.passage.words[slice(*unit)]
    )
    assert len(asking.pool.texts) > 1, "it is too long for one passage"
    task = asking.maker.make(SpanChoice(pool_text, *unit, WHY))
    context = task["context"]
    assert CONTEXT - 10 <= len(context["before"]) <= CONTEXT
    assert CONTEXT - 10 <= len(context["after"]) <= CONTEXT
    assert {word.rstrip(".") for side in context.values() for word in side.split()} <= {*words.split(), "end", "So"}
    assert context["before"] + task["text"] + context["after"] in text


def test_widening_joins_the_neighbour_until_the_text_is_whole():
    asking = asking_of(THREE)
    text = asking.pool.texts[0]
    units = sorted(text.open)
    last = SpanChoice(text, *units[2], WHY)
    asking.answer(next(one for one in asking.chooser.choose(None, "v0", 9) if (one.first, one.end) == units[1]))
    text.accepted.append((units[1][0] + 2, units[1][0] + 5, "ORG"))
    wider = asking.maker.widen(last, "before")
    assert wider is not None
    task = asking.maker.make(wider)
    assert task["text"] == THREE[THREE.index("She") :]
    assert [task["text"][span["start"] : span["end"]] for span in task["spans"]] == ["Bolt & Co"]
    whole = asking.maker.widen(wider, "before")
    assert whole is not None
    assert asking.maker.make(whole)["text"] == THREE
    assert asking.maker.widen(whole, "before") is None
    assert asking.maker.widen(whole, "after") is None


PIECES = {
    "en": [
        "Ana Lima came 🎉 to Porto.",
        "👩‍👩‍👧‍👦 e\u0301tude naïve 𝒳 sets.",  # noqa: RUF001  as it is written
        "It is a day\nto rest.",
        " so on and on. ",
        "\u200b\t",
    ],
    "zh": ["他明天去北京。", "𠮷野家很好吃！", "我们都在家里🎉。", "Ana 也去上海？", "\u3000"],  # noqa: RUF001  as it is written
    "ar": [
        "ذهبت آنا إلى المدينة أمس؟",
        "نعم ذهبت إلى هناك. ",
        "\u202bשלום עולם לכולם היום!\u202c",  # noqa: RUF001  as it is written
        "🎉 كل عام وأنتم بخير.",
    ],
}


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_every_span_can_be_found_in_the_source_again(language, data):
    pieces = st.lists(st.sampled_from(PIECES[language]) | st.text(max_size=12), min_size=1, max_size=12)
    rows = data.draw(st.lists(pieces.map(" ".join), min_size=1, max_size=4, unique=True))
    script = {word["text"]: 0.7 for row in rows for word in Asking([], "cost").tokenizer.tokenize(row)[::3]}
    order = data.draw(st.sampled_from(["cost", "stream", "teach", "uncertain"]))
    asking = Asking(rows, order, script=script, language=language, gold=list(script)[:2])
    sources = {input_hash(text.row["text"]): text.row["text"] for text in asking.pool.texts}
    keys = set()
    while chosen := asking.choose(5):
        choice = data.draw(st.sampled_from(chosen))
        assert choice.question not in keys
        keys.add(choice.question)
        task = asking.answer(choice)
        origin = task.get("origin", {"start": 0, "input_hash": task["_input_hash"]})
        source, start = sources[origin["input_hash"]], origin["start"]
        assert source[start : start + len(task["text"])] == task["text"]
        if "context" in task:
            assert source[:start].endswith(task["context"]["before"])
            assert source[start + len(task["text"]) :].startswith(task["context"]["after"])
        assert [token["id"] for token in task["tokens"]] == list(range(len(task["tokens"])))
        for token in task["tokens"]:
            assert task["text"][token["start"] : token["end"]] == token["text"]
        for span in [*task["spans"], *task.get("known", [])]:
            covered = task["tokens"][span["token_start"] : span["token_end"] + 1]
            assert (covered[0]["start"], covered[-1]["end"]) == (span["start"], span["end"])
            written = source[start + span["start"] : start + span["end"]]
            assert written == task["text"][span["start"] : span["end"]]
            assert written in script or span not in task["spans"]
