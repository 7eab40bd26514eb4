"""A model of categories of the user's own: any object with `predict`, and with `update` if it learns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from nb_annotate.models.asked_text_model import AskedTextModel
from nb_annotate.models.found import excerpt, iterable_of
from nb_annotate.models.naming import name_of
from nb_annotate.models.own_calls import scored_task
from nb_annotate.models.own_pupil import Pupil
from nb_annotate.models.text_answers import task_of, text_answers_of
from nb_annotate.models.text_found import FoundCategories, read_categories
from nb_annotate.models.text_model import TextInput, TextLesson
from nb_annotate.tasks.errors import ModelError

_PAIRS = (
    "predict(tasks) gives back (score, task) for each task, the task with its category in label, its categories in "
    'accept, a score in each of its options, or "cats": {category: score}.'
)


class OwnTextModel(AskedTextModel):
    """Makes a `TextModel` of an object with `predict` (or one that is called itself), and `update` if it learns.

    `predict(tasks)` is called with task dicts (`text`, the keys of the row, and `label` where one category is asked, else
    `options`) and gives back `(score, task)` pairs. What a task says is the first of these that it has:

    ===========================  ===================================================================================
    `cats`                       {category: score}; those that are missing are denied
    `options` with `score`       as `cats`
    `accept`                     a list of categories, each with the score of the pair; the others are denied
    `label`                      one category, with the score of the pair; several pairs of a text say more of it
    ===========================  ===================================================================================

    `update(answers)` is called with task dicts that have `answer`: see `text_answers_of`. `answer["cats"]` says in all
    of them what is known, 1.0 for yes and 0.0 for no. Each answer comes once, and again if it was changed. What it
    returns may be a loss; one that is not finite counts as a failure.

    Parameters
    ----------
    model : object
        Has `predict` or can be called, and maybe `update`, `name` and `labels`.
    labels : sequence of str
        What is asked for; other categories are left out and counted.
    exclusive : bool
        Whether each text has exactly one of them: scores are then divided by their sum.
    copy : bool
        With `True`, an object that learns is copied (`copy.deepcopy`) when the session starts and before each update,
        so that yours is never changed, a failed update changes nothing, and every version can be brought back. An
        object that cannot be copied suggests without learning, and `notice` says so. With `False` your object is
        trained in place: it waits while it learns, and earlier versions are gone.

    Raises
    ------
    ModelError
        It has no `predict` and cannot be called, or it is a class, not an object.

    Examples
    --------
    >>> class Shouting:
    ...     def predict(self, tasks):
    ...         for task in tasks:
    ...             yield (0.9 if task["text"].isupper() else 0.2), task
    >>> OwnTextModel(Shouting(), ["urgent"]).scores([TextInput("HELP"), TextInput("hello")])
    array([[0.9],
           [0.2]])
    """

    def __init__(self, model: Any, labels: Sequence[str], *, exclusive: bool = False, copy: bool = True) -> None:
        if isinstance(model, type):
            msg = f"model={model.__name__} is a class, not a model."
            raise ModelError(msg, hint=f"Pass an object of it: {model.__name__}().")
        if not callable(getattr(model, "predict", None)) and not callable(model):
            msg = f"model={model!r:.120} has no method predict."
            raise ModelError(msg, hint=_PAIRS)
        self._pupil = Pupil(model, copy=copy)
        self._theirs = _labels_of(self._pupil.original)
        super().__init__(self._pupil.original, name_of(model), labels, exclusive=exclusive)

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

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:  # noqa: ARG002  it has its own memory
        """Hand the answers that it has not had yet to the model's own `update`.

        Raises
        ------
        ModelError
            The model raised, or its loss is not finite. What was published stays (unless trained in place).
        """
        answers = (
            answer for lesson in new for answer in text_answers_of(lesson, self.labels, exclusive=self.exclusive)
        )
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

    def _found(self, model: Any, inputs: Sequence[TextInput]) -> Sequence[FoundCategories]:
        who = f"{self.name}.predict"
        if _labels_of(model) != self._theirs:
            msg = (
                f"{self.name} changed its labels from {list(self._theirs)!r:.120} to {list(_labels_of(model))!r:.120}."
            )
            raise ModelError(msg, hint="A model keeps its labels during a session: start another one for new labels.")
        found: dict[str, list[FoundCategories]] = {each.text: [] for each in inputs}
        first = inputs[0].text
        # It may do with its tasks what it likes, also after we are done: they are made for this call.
        tasks = [task_of(each, self.labels) for each in inputs]
        predict = model.predict if callable(getattr(model, "predict", None)) else model
        try:
            results = list(iterable_of(predict(tasks), who, first))
        except ModelError:
            raise
        except Exception as error:  # whatever the user's code raises
            msg = f"{who} raised {type(error).__name__}: {error} (on {len(inputs)} texts, the first {excerpt(first)})."
            raise ModelError(msg, hint=_PAIRS) from error
        for result in results:
            text, said = self._read(result, who, first)
            if text not in found:
                msg = f"{who} gave back a task with the text {text!r:.80}, which it was not asked about."
                raise ModelError(msg, hint="Texts stay as they are.")
            found[text].append(said)
        missing = [text for text, said in found.items() if not said]
        if missing:
            msg = f"{who} gave back nothing for {len(missing)} of {len(inputs)} texts, the first {excerpt(missing[0])}."
            raise ModelError(msg, hint=f'{_PAIRS} A text without a category comes back with "accept": [].')
        return [_together(said) for said in found.values()]

    def _read(self, result: object, who: str, first: str) -> tuple[Any, FoundCategories]:
        score, task = scored_task(result, who, first, _PAIRS)
        text = str(task.get("text"))
        scored = [each for each in task.get("options") or () if isinstance(each, Mapping) and "score" in each]
        if "cats" in task:
            return text, read_categories(dict(task["cats"]), who, text)
        if scored:
            return text, read_categories([(each.get("id"), each["score"]) for each in scored], who, text)
        if "accept" in task:
            return text, read_categories([(label, score) for label in task["accept"]], who, text)
        if "label" in task:
            return text, read_categories([(task["label"], score)], who, text)._replace(complete=False)
        msg = f"{who} gave back a task for {excerpt(text)} that names no category."
        raise ModelError(msg, hint=_PAIRS)


def _together(said: Sequence[FoundCategories]) -> FoundCategories:
    """Put together what several pairs say of one text; of scores for the same category the last one counts."""
    scores = {label: score for each in said for label, score in each.scores.items()}
    return FoundCategories(scores, any(each.complete for each in said))


def _labels_of(model: object) -> tuple[str, ...]:
    labels = getattr(model, "labels", ())
    return tuple(labels) if isinstance(labels, list | tuple) else ()
