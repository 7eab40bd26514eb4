"""A user's object that learns: copied, handed each answer once, and brought back to earlier versions."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterable
from typing import Any, cast

from nb_annotate.models.copying import copy_of
from nb_annotate.models.own_calls import teach
from nb_annotate.tasks.errors import ModelError

Answers = dict[Hashable, dict[str, Any]]
"""Answered task dicts, by the question that they answer."""


class Pupil:
    """Teaches a user's object, without touching it unless it is to be trained in place.

    Parameters
    ----------
    model : object
        With `update(answers)`, if it learns.
    copy : bool
        Whether it is copied at the start and before each lesson.

    Attributes
    ----------
    original : object
        What is asked until something was learned: a copy, if it learns.
    learns : bool
        Whether it learns.
    notice : str or None
        Why it does not learn although it has `update`.
    trained_in_place : bool
        Whether earlier versions are gone.
    loss : float or None
        What `update` returned last.
    """

    def __init__(self, model: Any, *, copy: bool) -> None:
        self.notice: str | None = None
        self.loss: float | None = None
        self.learns = callable(getattr(model, "update", None))
        self.original = model
        self.trained_in_place = self.learns and not copy
        self._taught: Answers = {}
        if self.learns and copy:
            try:
                self.original = copy_of(model)
            except ModelError as error:
                self.learns = False
                self.notice = f"{error} Until then it suggests and does not learn."

    def learn(
        self, answers: Iterable[tuple[Hashable, dict[str, Any]]], published: Any, name: str, calling: threading.RLock
    ) -> Any:
        """Hand over the answers that it has not had yet; give the object that has learned, or `None` if there are none.

        Parameters
        ----------
        answers : iterable of (question, answer)
            What is to be learned.
        published : object
            The version in use.
        name : str
            What errors call it.
        calling : threading.RLock
            Held while somebody calls the version in use.

        Raises
        ------
        ModelError
            It raised, or its loss is not finite.
        """
        fresh = {question: answer for question, answer in answers if self._taught.get(question) != answer}
        if not self.learns or not fresh:
            return None
        with calling:  # nobody may ask it meanwhile
            pupil = published if self.trained_in_place else copy_of(published)
            if self.trained_in_place:
                self.loss = teach(pupil, list(fresh.values()), name)
        if not self.trained_in_place:
            self.loss = teach(pupil, list(fresh.values()), name)
        self._taught = {**self._taught, **fresh}
        return pupil

    def snapshot(self, published: Any) -> object:
        """Give the version in use and what it was taught."""
        return published, self._taught

    def restore(self, snapshot: object, name: str) -> Any:
        """Give back an earlier version, and forget what was taught since.

        Raises
        ------
        ModelError
            It is trained in place: earlier versions are gone.
        """
        model, taught = cast("tuple[Any, Answers]", snapshot)
        if self.trained_in_place and taught is not self._taught:
            msg = f"{name} is trained in place (copy=False): there is no earlier version to go back to."
            raise ModelError(msg, hint="Pass copy=True, the default, to keep versions.")
        self._taught = taught
        return model
