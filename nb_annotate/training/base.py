"""What training starts from: a language, or a pipeline that is only read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from nb_annotate.models.choosing import load_pipeline
from nb_annotate.models.spacy_copies import pipeline_name
from nb_annotate.tasks.errors import TrainingError

_KEPT = 20_000
"""Texts whose Docs are kept: those of more take more memory than time."""


@dataclass(frozen=True)
class Base:
    """What training starts from.

    Parameters
    ----------
    name : str
        For people: `"blank:en"`, `"en_core_web_sm"`.
    nlp : spacy.Language
        It makes tokens, and predicts what is replayed; never the user's own object.
    path : str or Path, optional
        Where spaCy loads it from; `None` for a blank language.
    """

    name: str
    nlp: Language
    path: str | Path | None
    _cut: dict[str, Doc] = field(default_factory=dict, repr=False)

    def make_doc(self, text: str) -> Doc:
        """Cut a text into tokens: once, though the data check wants them and then the training."""
        kept = self._cut.get(text)
        if kept is None:
            kept = self.nlp.make_doc(text)
            if len(self._cut) < _KEPT:
                self._cut[text] = kept
        return kept.copy()


@contextmanager
def opened_base(base: str | Path | Language) -> Iterator[Base]:
    """Load a base, for as long as the training takes.

    Parameters
    ----------
    base : str, Path or spacy.Language
        `"blank:en"`, a package, a folder, or a pipeline, which is copied through a temporary folder.

    Raises
    ------
    ModelError
        There is no such language or pipeline.
    TrainingError
        It is something else.
    """
    given: object = base
    if isinstance(base, Language):
        with TemporaryDirectory(prefix="nb_annotate_base_") as folder:
            base.to_disk(folder)
            yield Base(pipeline_name(base), spacy.load(folder), folder)
    elif isinstance(given, str | Path):
        blank = str(base).startswith("blank:")
        yield Base(str(base) if blank else pipeline_name(base), load_pipeline(base), None if blank else base)
    else:
        msg = f"base={base!r:.80} is no spaCy pipeline."
        raise TrainingError(msg, hint='Pass "blank:en" or another language, a package, a folder, or a spacy.Language.')
