"""A plain function `text -> spans` as a model: rules, an API, a large language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from nb_annotate.models.candidate_model import CandidateModel
from nb_annotate.models.found import Output, excerpt, read_spans
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import Task


class SpanFunction(CandidateModel):
    r"""Makes a `SpanModel` of a function that finds spans in a text. It suggests and does not learn.

    It is called once for each text, and what it said is kept.

    Parameters
    ----------
    function : callable
        `text -> iterable of spans`: dicts with `start`, `end`, `label` and maybe `score`, or tuples of these; code
        points of the text it was given, end exclusive. Spans without a score count as certain.
    labels : sequence of str
        What is asked for; spans with other labels are left out and counted.
    overlap : bool
        Whether spans may share tokens.

    Examples
    --------
    >>> import re
    >>> from nb_annotate.models.passage import Passage
    >>> def capitals(text):
    ...     return [(*match.span(), "NAME") for match in re.finditer(r"[A-Z]\w+", text)]
    >>> passage = Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0}])
    >>> SpanFunction(capitals, ["NAME"]).analyze([passage]).best
    [[ScoredSpan(first=0, end=1, label='NAME', score=1.0)]]
    """

    def __init__(self, function: Callable[[str], Any], labels: Sequence[str], *, overlap: bool = False) -> None:
        super().__init__(function, getattr(function, "__name__", type(function).__name__), labels, overlap=overlap)

    def _outputs(self, model: Any, tasks: Sequence[Task]) -> Sequence[Sequence[Output]]:
        return [[self._output(model, task["text"])] for task in tasks]

    def _output(self, function: Callable[[str], Any], text: str) -> Output:
        try:
            found = function(text)
            found = found if isinstance(found, str | dict) or not hasattr(found, "__iter__") else list(found)
        except Exception as error:  # whatever the user's code raises
            msg = f"{self.name} raised {type(error).__name__}: {error} (on {excerpt(text)})."
            raise ModelError(msg, hint="A text without entities is an empty list.") from error
        return Output(None, read_spans(found, self.name, text))
