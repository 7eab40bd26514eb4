"""One component of a spaCy pipeline that is scored by some threads while another one trains it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.models.passage import Passage
from nb_annotate.models.spacy_copies import private_copy, twin
from nb_annotate.models.spacy_docs import docs_of
from nb_annotate.tasks.errors import ModelError, did_you_mean

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.training import Example

_LEARN_RATE = 3e-4
"""A third of what spaCy trains with from the start: steps of 1e-4 and 5e-5 learned no more and forgot no less."""
_DROPOUT = 0.1


def check_known(labels: Sequence[str], known: Sequence[str], component: str, advice: str) -> None:
    """Raise unless a component knows all labels.

    Raises
    ------
    ModelError
        Naming the label, the component and the way out.
    """
    unknown = next((label for label in labels if label not in known), None)
    if unknown is not None:
        raise ModelError(f"{component} has no label {unknown!r}.", hint=f"{did_you_mean(unknown, known)} {advice}")


class ScoredComponent:
    """A component that scores, one thread at a time: spaCy makes no promise about threads.

    Parameters
    ----------
    nlp : spacy.Language
        A private copy, which nobody else uses.
    component : str
        Name of the component.
    """

    def __init__(self, nlp: Language, component: str) -> None:
        self._nlp = nlp
        self._component = component
        self._lock = threading.Lock()

    @contextmanager
    def scoring(self, passages: Sequence[Passage]) -> Iterator[tuple[Any, list[Doc]]]:
        """Give the component and Docs of the passages; nothing of either may be kept."""
        with self._lock, docs_of(passages, self._nlp) as docs:
            yield self._pipe(self._nlp), docs

    def _pipe(self, nlp: Language) -> Any:
        return nlp.get_pipe(self._component)


class TrainedComponent(ScoredComponent):
    """A component in two copies, one that scores and one that learns, with a vocabulary each.

    No thread that scores ever meets the copy that learns. What was learned is published as bytes, which are loaded
    into the scoring copy in one go.

    Parameters
    ----------
    nlp : str, Path or spacy.Language
        Left as it is.
    component : str
        Name of the component.
    prepare : callable
        Called with each copy of the component, after each time that it was loaded.
    """

    def __init__(self, nlp: str | Path | Language, component: str, prepare: Callable[[Any], None]) -> None:
        super().__init__(private_copy(nlp, component), component)
        self._prepare = prepare
        self._learner = twin(self._nlp)
        self._published: bytes = self._pipe(self._nlp).to_bytes(exclude=["vocab"])
        for copied in (self._nlp, self._learner):
            prepare(self._pipe(copied))
        # One optimiser for life: Adam's averages are worth as much as the weights.
        self._optimizer = self._learner.resume_training()
        self._optimizer.learn_rate = _LEARN_RATE

    def frozen(self) -> ScoredComponent:
        """Give a copy of the component as it scores now."""
        return ScoredComponent(twin(self._nlp), self._component)

    def learn(self, passages: Sequence[Passage], examples_of: Callable[[list[Doc]], list[Example]]) -> None:
        """Make one step with the copy that learns; to be seen, it has to be published.

        A step that fails leaves that copy half changed: restore a state then.
        """
        with docs_of(passages, self._learner) as docs:
            examples = examples_of(docs)
            # What it returns is not to be relied on: some components give None on some of their ways.
            self._pipe(self._learner).update(examples, drop=_DROPOUT, sgd=self._optimizer, losses={})
            examples.clear()

    def publish(self) -> None:
        """Score with what was learned from now on."""
        state: bytes = self._pipe(self._learner).to_bytes(exclude=["vocab"])
        with self._lock:
            self._load(self._nlp, state)
            self._published = state

    @property
    def state(self) -> bytes:
        """The published state."""
        return self._published

    def restore(self, state: bytes) -> None:
        """Publish an earlier state, and go on learning from it."""
        self._load(self._learner, state)
        with self._lock:
            self._load(self._nlp, state)
            self._published = state

    def _load(self, nlp: Language, state: bytes) -> None:
        pipe = self._pipe(nlp)
        pipe.from_bytes(state, exclude=["vocab"])
        self._prepare(pipe)
