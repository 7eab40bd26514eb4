"""The trainer and its versions: when a refit is due, what can be returned to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest

from nb_annotate.loop.learning import trainer as trainer_module
from nb_annotate.loop.learning.guard import GivenUpError, Guard
from nb_annotate.loop.learning.trainer import FIRST_REFIT, Trainer
from nb_annotate.loop.learning.versions import KEPT_SNAPSHOTS, ModelVersions, Version
from nb_annotate.loop.spans.checked import CheckedSpanModel
from nb_annotate.models.span_model import Lesson, Refit
from nb_annotate.tasks.errors import ModelError
from tests.unit.loop.learning.asking import ScriptedModel


class Refitting(ScriptedModel):
    """Has a refit of its own, that a test may stop, fail or hold up."""

    def __init__(self) -> None:
        super().__init__({"Ana": 0.5})
        self.during: Callable[[], object] = lambda: None

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:  # noqa: ARG002
        self.during()
        return None if stop() else Refit([], {"bias": 1.0})


@pytest.fixture
def model() -> Refitting:
    return Refitting()


@pytest.fixture
def trainer(model: Refitting) -> Trainer:
    return Trainer(CheckedSpanModel(model, Guard(lambda: None)), lambda: None)


def test_a_refit_waits_for_half_as_many_answers_again(trainer: Trainer) -> None:
    assert not trainer.refit_due(FIRST_REFIT - 1)
    assert trainer.refit_due(FIRST_REFIT)
    ended, found = trainer.refit([], FIRST_REFIT, lambda: False)
    assert (ended, found is not None) == (True, True)
    assert [trainer.refit_due(answers) for answers in (FIRST_REFIT, 14, 15)] == [False, False, True]
    assert trainer.versions.latest.facts == {"bias": 1.0}


def test_a_refit_that_was_stopped_is_due_again_at_once(trainer: Trainer) -> None:
    assert trainer.refit([], 20, lambda: True) == (False, None)
    assert trainer.refit_due(20)
    assert len(trainer.versions) == 1


def test_a_refit_that_failed_is_tried_again_after_some_answers(trainer: Trainer, model: Refitting) -> None:
    def fail() -> None:
        raise ZeroDivisionError("no")

    model.during = fail
    with pytest.raises(ModelError, match="ZeroDivisionError: no"):
        trainer.refit([], 20, lambda: False)
    assert not trainer.refit_due(21)
    assert trainer.refit_due(20 + FIRST_REFIT)


def test_a_rollback_stops_the_refit_it_waits_for(trainer: Trainer, model: Refitting) -> None:
    begun = threading.Event()

    def wait_for_the_rollback() -> None:
        begun.set()
        while not trainer._waits_to_go_back:
            pass

    model.during = wait_for_the_rollback
    ended: list[bool] = []
    working = threading.Thread(target=lambda: ended.append(trainer.refit([], 20, lambda: False)[0]))
    working.start()
    assert begun.wait(10)
    trainer.versions.rollback("v0")
    working.join(10)
    assert ended == [False]
    assert trainer.versions.frame()["kind"].tolist() == ["start", "rollback"]


def test_a_rollback_does_not_wait_for_ever(trainer: Trainer, model: Refitting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer_module, "LONGEST_WAIT", 0.01)
    begun, go_on = threading.Event(), threading.Event()
    model.during = lambda: (begun.set(), go_on.wait(10))
    working = threading.Thread(target=trainer.refit, args=([], 20, lambda: False))
    working.start()
    assert begun.wait(10)
    with pytest.raises(ModelError, match="cannot go back meanwhile"):
        trainer.versions.rollback("v0")
    go_on.set()
    working.join(10)
    trainer.versions.rollback("v0")


def test_the_first_the_newest_and_refits_can_be_returned_to() -> None:
    restored: list[tuple[Version, object]] = []
    versions = ModelVersions("crf", lambda version, snapshot: restored.append((version, snapshot)))
    versions.add("start", answers=0, seconds=0.0, snapshot="s0")
    for number in range(1, 60):
        versions.add("refit" if number % 20 == 0 else "update", answers=number, seconds=0.0, snapshot=f"s{number}")
    kept = versions.frame().index[versions.frame()["restorable"]].tolist()
    assert len(kept) == KEPT_SNAPSHOTS
    assert {"v0", "v20", "v40", "v59", "v58", "v57"} <= set(kept)
    versions.rollback(20)
    assert (restored[0][0].name, restored[0][1]) == ("v20", "s20")
    with pytest.raises(ModelError, match="no version 'v1' of crf"):
        versions.rollback("v1")


def test_two_calls_at_once_are_told_apart() -> None:
    """One hangs and is given up; another one, of the thread that took over, is none of it."""
    begun, go_on, returned = threading.Event(), threading.Event(), threading.Event()
    model = Refitting()
    model.during = lambda: (begun.set(), go_on.wait(10))
    guard = Guard(returned.set)
    watched = CheckedSpanModel(model, guard)
    ended: list[type[BaseException]] = []

    def work() -> None:
        try:
            watched.refit([], lambda: False)
        except GivenUpError as error:
            ended.append(type(error))

    hanging = threading.Thread(target=work)
    hanging.start()
    assert begun.wait(10)
    assert guard.busy_for > 0
    assert guard.give_up()
    assert not guard.give_up(), "it was given up before"
    assert guard.busy_for == 0
    assert guard.given_up
    assert watched.snapshot() == {"Ana": 0.5}
    assert not returned.is_set()
    go_on.set()
    hanging.join(10)
    assert ended == [GivenUpError]
    assert returned.is_set()
    assert not guard.given_up
    assert not guard.give_up()
