"""Whatever is done in whatever order: the store says what a plain list of answers says."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.store.event import Counts, NewEvent
from nb_annotate.store.store import Store

KINDS = ("accept", "reject", "ignore")


@dataclass
class Given:
    """An answer of the reference: hidden or not, undone or not."""

    id: str
    annotator: str
    task_hash: int
    kind: str
    active: bool = True
    hidden: bool = False


@dataclass
class Reference:
    """All answers in their order; what counts is looked up the slow way."""

    answers: list[Given] = field(default_factory=list)

    def counting(self) -> dict[tuple[str, int], Given]:
        """Find the newest active answer by annotator and task."""
        return {(one.annotator, one.task_hash): one for one in self.answers if one.active and not one.hidden}


steps = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(["ana", "bo"]), st.integers(1, 3), st.sampled_from(KINDS)),
    st.tuples(st.just("undo"), st.integers(0, 30)),
    st.tuples(st.just("redo"), st.integers(0, 30)),
    st.tuples(st.just("drop")),
)


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(steps, max_size=25), size=st.integers(1, 4))
def test_the_store_agrees_with_a_plain_list(steps, size) -> None:
    reference = Reference()
    events: list[NewEvent] = []
    states: list[dict[tuple[str, int], str]] = []
    for number, (kind, *rest) in enumerate(steps):
        common = {"id": f"e{number}", "kind": kind, "dataset": "d", "session": "s", "ended_at": float(number)}
        if kind == "answer":
            annotator, task_hash, said = rest
            reference.answers.append(Given(f"e{number}", annotator, task_hash, said))
            events.append(
                NewEvent(
                    **common,
                    annotator=annotator,
                    task_hash=task_hash,
                    text="t",
                    view_id="text",
                    decision={"answer": said},
                )
            )
        elif kind == "drop":
            for one in reference.answers:
                one.hidden = True
            events.append(NewEvent(**common, annotator="store"))
        elif reference.answers:
            target = reference.answers[rest[0] % len(reference.answers)]
            target.active = kind == "redo"
            events.append(
                NewEvent(**common, annotator=target.annotator, task_hash=target.task_hash, supersedes=target.id)
            )
        else:
            continue
        states.append({key: one.id for key, one in reference.counting().items()})

    with Store(":memory:") as store:
        for first in range(0, len(events), size):
            store.append(events[first : first + size])
        for annotator in ("ana", "bo"):
            mine = [one for (name, _), one in reference.counting().items() if name == annotator]
            assert store.answered("d", annotator) == {one.task_hash for one in mine}
            kinds = [one.kind for one in mine]
            assert store.counts("d", annotator) == Counts(*(kinds.count(kind) for kind in KINDS))
            order = [one.id for one in reference.answers]
            recent = [event.id for event in store.recent("d", annotator, 99)]
            assert recent == sorted((one.id for one in mine), key=order.index, reverse=True)
        for seq, state in enumerate(states, start=1):
            frame = store.df("d", at=seq)
            ended = {(row.annotator, task_hash): row.ended_at.timestamp() for task_hash, row in frame.iterrows()}
            assert ended == {key: float(identifier[1:]) for key, identifier in state.items()}
        assert store.df("d", at=len(states)).equals(store.df("d"))
