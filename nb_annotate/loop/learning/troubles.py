"""What goes wrong with a model, told in the card and in Python; labelling goes on."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Literal, TypeAlias

from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.errors import ModelError, NbAnnotateError

log = logging.getLogger(__name__)

Doing: TypeAlias = Literal["update", "refit", "predict", "order"]

_DOING = {"update": "learn", "refit": "learn", "predict": "make suggestions"}


class Troubles:
    """Tells a bulletin what a model, or the source it reads from, could not do.

    Parameters
    ----------
    bulletin : Bulletin
        Of the session.
    name : str
        The model's.
    """

    def __init__(self, bulletin: Bulletin, name: str) -> None:
        self._bulletin = bulletin
        self._name = name
        self._told: dict[str, str] = {}
        self._failing: set[str] = set()

    def failed(self, what: Doing, error: ModelError) -> None:
        """Tell what the model, or the user's function that orders cards, raised, and that it is tried again."""
        self._failing.add(what)
        hint = error.hint or "Labelling goes on; every answer is stored, and the model is tried again."
        if what == "order":
            self._bulletin.notify("error", "order", error.message, hint)
            return
        message = f"{self._name} could not {_DOING[what]}: {error.message}"
        self._bulletin.notify("error", f"model_{what}", message, hint)

    def worked(self, what: Doing) -> None:
        """Tell that what failed before was done; says nothing where there was no trouble."""
        if what not in self._failing:
            return
        self._failing.remove(what)
        if what == "order":
            self._bulletin.notify("info", "order", "Cards come in the order that you asked for again.")
        else:
            self._bulletin.notify("info", f"model_{what}", f"{self._name} can {_DOING[what]} again.")

    def stopped(self, error: Exception) -> None:
        """Tell that the source raised; what was read before can still be asked."""
        message = f"The source stopped: {type(error).__name__}: {error}"
        self._bulletin.notify("error", "stream", message, "What was read before is still asked; answers are stored.")

    def broke(self, error: Exception) -> None:
        """Tell that the next cards could not be chosen; those that are ready can still be answered."""
        message = f"The next cards could not be chosen: {type(error).__name__}: {error}"
        self._bulletin.notify("error", "stream", message, "Answers are stored all the same.")
        if not isinstance(error, NbAnnotateError):
            log.error("nb_annotate could not choose the next cards", exc_info=error)

    def hangs(self, seconds: float) -> None:
        """Tell that nobody waits for the model any more."""
        message = f"{self._name} has not answered for {seconds:.0f} seconds: cards come without suggestions."
        self._bulletin.notify("error", "model_hangs", message, "They come with them again as soon as it answers.")

    def answers_again(self) -> None:
        """Tell that the model has come back."""
        self._bulletin.notify("info", "model_hangs", f"{self._name} answers again.")

    def unused(self, model: SpanModel, notices: Sequence[str], *, learns: bool) -> None:
        """Tell what of the model's words could not be used, and what the pool has to say; each thing once."""
        told: dict[str, str | None] = {
            "model_notice": getattr(model, "notice", None) if learns else None,
            "pool": " ".join(notices) or None,
        }
        if count := getattr(model, "off_tokens", 0):
            told["model_off_tokens"] = f"{count} spans of {self._name} are off the token borders and not shown."
        if ignored := getattr(model, "ignored_labels", None):
            told["model_labels"] = f"{self._name} suggests labels that are not in labels=: {sorted(ignored)}."
        for code, message in told.items():
            if message is not None and self._told.get(code) != message:
                self._told[code] = message
                self._bulletin.notify("warning", code, message)
