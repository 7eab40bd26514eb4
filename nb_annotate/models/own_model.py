"""A model of the user's own: any object with `predict`, and with `update` if it learns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nb_annotate.models.answers import answers_of
from nb_annotate.models.candidate_model import CandidateModel
from nb_annotate.models.found import Output, excerpt, iterable_of, read_score, read_spans
from nb_annotate.models.naming import name_of
from nb_annotate.models.own_calls import scored_task
from nb_annotate.models.own_pupil import Pupil
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import Task

_PAIRS = "predict(tasks) gives back (score, task) for each task, the task with its spans; several are alternatives."


class OwnModel(CandidateModel):
    """Makes a `SpanModel` of an object with `predict`, and `update` if it learns.

    `predict(tasks)` is called with task dicts (`text`, `tokens`) and gives back `(score, task)` pairs: the task has
    `spans` (code points, end exclusive, each with a `score` if there is one), and `score` is the probability that
    they are right. Several pairs for one text are alternatives or single candidates (`nb_annotate.models.reading`
    says how their scores are put together); a text without entities comes back with `"spans": []`.

    `update(answers)` is called with task dicts that have `answer`. A text that was decided as a whole is one
    accepted task with all of its spans, `_view_id` "ner_manual" and `labels`, the ones that it is complete for. A
    yes/no answer is a task with one span, `_view_id` "ner" and `answer` "accept" or "reject". Each answer comes once,
    and again if it was changed. What it returns may be a loss; one that is not finite counts as a failure.

    Parameters
    ----------
    model : object
        Has `predict`, and maybe `update` and `name`.
    labels : sequence of str
        What is asked for; spans with other labels are left out and counted.
    overlap : bool
        Whether spans may share tokens.
    copy : bool
        With `True`, an object that learns is copied (`copy.deepcopy`) when the session starts and before each update,
        so that yours is never changed, a failed update changes nothing, and every version can be brought back. An
        object that cannot be copied suggests without learning, and `notice` says so. With `False` your object is
        trained in place: it waits while it learns, and earlier versions are gone.

    Raises
    ------
    ModelError
        It has no `predict`, or it is a class, not an object.

    Examples
    --------
    >>> from nb_annotate.models.passage import Passage
    >>> class Capitals:
    ...     def predict(self, tasks):
    ...         for task in tasks:
    ...             names = [token for token in task["tokens"] if token["text"].istitle()]
    ...             yield 0.8, {**task, "spans": [{**token, "label": "NAME"} for token in names]}
    >>> model = OwnModel(Capitals(), ["NAME"])
    >>> passage = Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0}])
    >>> model.analyze([passage]).best
    [[ScoredSpan(first=0, end=1, label='NAME', score=0.8)]]
    """

    def __init__(self, model: Any, labels: Sequence[str], *, overlap: bool = False, copy: bool = True) -> None:
        if isinstance(model, type):
            msg = f"model={model.__name__} is a class, not a model."
            raise ModelError(msg, hint=f"Pass an object of it: {model.__name__}().")
        if not callable(getattr(model, "predict", None)):
            msg = f"model={model!r} has no method predict."
            raise ModelError(msg, hint=_PAIRS)
        self._pupil = Pupil(model, copy=copy)
        super().__init__(self._pupil.original, name_of(model), labels, overlap=overlap)

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""
        return self._pupil.learns

    @property
    def notice(self) -> str | None:
        """Why it does not learn although it has `update`."""
        return self._pupil.notice

    @property
    def trained_in_place(self) -> bool:
        """Whether there is no way back to earlier versions."""
        return self._pupil.trained_in_place

    @property
    def loss(self) -> float | None:
        """What `update` returned last."""
        return self._pupil.loss

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:  # noqa: ARG002  it has its own memory
        """Hand the answers that it has not had yet to the model's own `update`.

        Raises
        ------
        ModelError
            The model raised, or its loss is not finite. What was published stays (unless trained in place).
        """
        answers = (answer for lesson in new for answer in answers_of(lesson))
        taught = self._pupil.learn(answers, self._state.model, self.name, self._calling)
        if taught is not None:
            self._publish(taught)

    def snapshot(self) -> object:
        """Give the published model and what it was taught."""
        return self._pupil.snapshot(self._state.model)

    def restore(self, snapshot: object) -> None:
        """Publish an earlier model.

        Raises
        ------
        ModelError
            It is trained in place: earlier versions are gone.
        """
        self._publish(self._pupil.restore(snapshot, self.name))

    def _outputs(self, model: Any, tasks: Sequence[Task]) -> Sequence[Sequence[Output]]:
        who = f"{self.name}.predict"
        asked = [task["text"] for task in tasks]
        found: dict[str, list[Output]] = {text: [] for text in asked}
        # It may do with its tasks what it likes, also after we are done: they are made for this call.
        try:
            returned = model.predict(list(tasks))
            results = list(iterable_of(returned, who, asked[0]))
        except ModelError:
            raise
        except Exception as error:  # whatever the user's code raises
            msg = (
                f"{who} raised {type(error).__name__}: {error} (on {len(asked)} texts, the first {excerpt(asked[0])})."
            )
            raise ModelError(msg, hint=_PAIRS) from error
        for result in results:
            score, task = scored_task(result, who, asked[0], _PAIRS)
            text = task.get("text")
            if text not in found:
                msg = f"{who} gave back a task with the text {text!r:.80}, which it was not asked about."
                raise ModelError(msg, hint="Texts stay as they are: offsets refer to them.")
            spans = read_spans(task.get("spans") or (), who, text)
            found[text].append(Output(read_score(score, who, text), spans))
        missing = [text for text, outputs in found.items() if not outputs]
        if missing:
            msg = f"{who} gave back nothing for {len(missing)} of {len(asked)} texts, the first {excerpt(missing[0])}."
            raise ModelError(msg, hint=f'{_PAIRS} Where there is nothing, give back the task with "spans": [].')
        return list(found.values())
