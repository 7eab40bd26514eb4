"""The log: what is appended is there, once, and undo, redo and revision decide what counts."""

from __future__ import annotations

import pytest

from nb_annotate.store.event import AppendResult, Counts, NewEvent
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import StoreError
from nb_annotate.tasks.types import Task

TEXTS = ["Ana moves to Porto", "Rain stops play", "Bo sings"]


def test_an_event_comes_back_as_it_was(store, answer) -> None:
    task: Task = {
        "id": {"page": 3},
        "meta": {"score": 0.25, "big": 2**70, "nested": [None, {"é": "🎉"}]},
        "spans": [{"start": 0, "end": 3, "label": "PERSON", "score": 0.5, "source": "model"}],
        "_source": {"place": "news.jsonl:3", "row": 2, "index": ["a", 1]},
        "custom": "kept",
    }
    event = answer(
        "Ana 🎉 \x00 <b>&amp;\u202e", "accept", task=task, spans=[{"start": 0, "end": 3, "label": "PERSON"}],
        note="half an emoji: \ud83c", flagged=True, labels=["PERSON"], scope="complete", model_version="v7", batch="b",
    )  # fmt: skip
    store.append([event])
    stored = store.answer(event.id)
    for name in NewEvent.__dataclass_fields__:
        if name != "decision":
            assert getattr(stored, name) == getattr(event, name), name
    assert stored.decision == {**(event.decision or {}), "labels": ["PERSON"]}
    assert stored.seq == 1


def test_sending_twice_stores_once(store, answer) -> None:
    first, second = answer(TEXTS[0]), answer(TEXTS[1])
    assert store.append([first]) == [AppendResult(first.id, "stored", 1)]
    assert store.append([first, second, second]) == [
        AppendResult(first.id, "duplicate", 1),
        AppendResult(second.id, "stored", 2),
        AppendResult(second.id, "duplicate", 2),
    ]
    assert [event.id for event in store.events_since("news", 0)] == [first.id, second.id]
    assert store.counts("news") == Counts(accept=2)


def test_an_answer_that_another_window_gave_is_named(store, answer) -> None:
    first = answer()
    store.append([first])
    (unaware,) = store.append([answer()])
    assert unaware.prior == first.id
    (revision,) = store.append([answer(supersedes=unaware.id)])
    assert revision.prior is None
    (other,) = store.append([answer(annotator="bo")])
    assert other.prior is None
    same_batch = store.append([answer(TEXTS[1], id="x"), answer(TEXTS[1], id="y")])
    assert [result.prior for result in same_batch] == [None, "x"]


def test_undoing_a_revision_brings_back_what_it_revised(store, answer, turn) -> None:
    first = answer(said="accept")
    second = answer(said="reject", flagged=True, supersedes=first.id)
    store.append([first, second])
    assert store.counts("news") == Counts(reject=1, flagged=1)

    store.append([turn("undo", second)])
    current = store.current("news", "ana", first.task_hash)
    assert current is not None
    assert current.id == first.id
    assert store.counts("news") == Counts(accept=1)

    store.append([turn("redo", second)])
    current = store.current("news", "ana", first.task_hash)
    assert current is not None
    assert current.id == second.id
    assert store.counts("news") == Counts(reject=1, flagged=1)

    store.append([turn("undo", second), turn("undo", first)])
    assert store.current("news", "ana", first.task_hash) is None
    assert store.answered("news") == set()
    assert store.counts("news") == Counts()


def test_an_answer_may_be_undone_in_the_same_call(store, answer, turn) -> None:
    first, again = answer(), answer(said="reject")
    results = store.append([first, turn("undo", first), again])
    assert [result.prior for result in results] == [None, None, None]
    assert store.counts("news") == Counts(reject=1)


def test_undone_answers_wait_last_first_until_a_new_answer(store, answer, turn) -> None:
    events = [answer(text) for text in TEXTS]
    store.append(events)
    store.append([turn("undo", event) for event in reversed(events)])
    assert [event.id for event in store.undone("news", "ana", 10)] == [event.id for event in events]
    assert [event.id for event in store.undone("news", "ana", 2)] == [event.id for event in events[:2]]
    assert store.undone("news", "bo", 10) == []

    store.append([turn("redo", events[0])])
    assert [event.id for event in store.undone("news", "ana", 10)] == [event.id for event in events[1:]]
    store.append([answer("a new one", annotator="bo")])
    assert len(store.undone("news", "ana", 10)) == 2
    store.append([answer("a new one")])
    assert store.undone("news", "ana", 10) == []


def test_recent_goes_back_in_pages(store, answer, turn) -> None:
    events = [answer(f"text {number}") for number in range(5)]
    store.append([*events, answer("of somebody else", annotator="bo")])
    store.append([turn("undo", events[3])])
    first = store.recent("news", "ana", 2)
    assert [event.text for event in first] == ["text 4", "text 2"]
    assert [event.text for event in store.recent("news", "ana", 9, before=first[-1].id)] == ["text 1", "text 0"]
    with pytest.raises(StoreError, match="'nowhere'"):
        store.recent("news", "ana", 9, before="nowhere")


def test_answered_tells_tasks_and_texts_of_one_or_all(store, answer) -> None:
    mine, asked = answer(TEXTS[0]), answer(TEXTS[1], view_id="ner", annotator="bo", said="ignore")
    store.append([mine, asked, answer(TEXTS[2], dataset="other")])
    assert store.answered("news") == {mine.task_hash, asked.task_hash}
    assert store.answered("news", "bo") == {asked.task_hash}
    assert store.answered_by_input("news") == {mine.input_hash, asked.input_hash}
    assert store.answered_by_input("news", "ana") == {mine.input_hash}
    assert store.counts("news") == Counts(accept=1, ignore=1)
    assert store.counts("news", "bo") == Counts(ignore=1)
    assert store.counts("nothing") == Counts()


def test_a_second_kernel_sees_only_what_is_new(path, store, answer, turn) -> None:
    event = answer()
    store.append([event, answer(dataset="other")])
    with Store(path) as second:
        assert second.last_seq("news") == 1
        store.append([turn("undo", event)])
        assert [(one.seq, one.kind, one.supersedes) for one in second.events_since("news", 1)] == [
            (3, "undo", event.id)
        ]
        assert second.events_since("news", 3) == []
        assert second.last_seq("nothing") == 0


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "answr"}, "Did you mean 'answer'"),
        ({"dataset": ""}, "dataset must be a non-empty string"),
        ({"decision": {"answer": "yes"}}, "one of accept, reject, ignore"),
        ({"decision": None}, "has no answer"),
        ({"decision": {"answer": "accept", "colour": "red"}}, "no 'colour'"),
        ({"kind": "undo", "supersedes": "nowhere"}, "no answer 'nowhere' of 'ana' in 'news' to undo"),
        ({"kind": "drop"}, "does not fit the kind 'drop'"),
        ({"text": "half \ud83c"}, "half a surrogate pair"),
        ({"task": {"meta": {"when": object()}}}, "cannot be written as JSON"),
    ],
)
def test_a_malformed_event_is_refused_with_all_that_came_with_it(store, answer, fields, said) -> None:
    good, bad = answer(TEXTS[1]), answer()
    bad = NewEvent(**{**{name: getattr(bad, name) for name in NewEvent.__dataclass_fields__}, **fields})
    with pytest.raises(StoreError, match=said):
        store.append([good, bad])
    assert store.last_seq("news") == 0
    assert store.counts("news") == Counts()
    assert store.append([good])[0].status == "stored"


def test_an_answer_is_undone_only_in_its_own_place(store, answer, turn) -> None:
    event = answer()
    store.append([event])
    for elsewhere in ({"annotator": "bo"}, {"dataset": "other"}, {"task_hash": 5}):
        with pytest.raises(StoreError, match="there is no answer"):
            store.append([turn("undo", event, **elsewhere)])
    assert store.counts("news") == Counts(accept=1)
    with pytest.raises(StoreError, match="no answer with the id 'undo-9'"):
        store.answer("undo-9")


def test_appending_nothing_is_nothing(store) -> None:
    assert store.append([]) == []
