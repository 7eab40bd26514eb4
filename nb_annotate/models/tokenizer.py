"""Texts cut into tokens by any spaCy language, without touching a user's pipeline."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.language import Language

from nb_annotate.models.pipelines import blank_language, tokenizer_of, tokenizer_twin
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import Token

if TYPE_CHECKING:
    from spacy.tokens import Doc


_NEW_WORDS = 25_000
"""About 10 MB. spaCy's own remedy, a memory zone per text, was measured to be ten times slower, and to grow too."""


class Tokenizer:
    """Cuts texts into tokens; safe to call from any thread, and of constant memory.

    Parameters
    ----------
    nlp : spacy.Language
        Whose tokenizer to use. It has to be ours alone: only one thread at a time may use it.
    name : str
        What the user called it.

    Attributes
    ----------
    nlp : spacy.Language
        The pipeline in use, without components. It is replaced now and then by a fresh one that cuts alike, as a
        vocabulary keeps every word that it ever met.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self.nlp = nlp
        self.name = name
        self._lock = threading.RLock()
        self._full = len(nlp.vocab) + _NEW_WORDS

    def tokenize(self, text: str) -> list[Token]:
        """Cut a text into tokens that cover all of it but single spaces.

        Parameters
        ----------
        text : str
            A text of any length.

        Returns
        -------
        list of Token
            In order; offsets are code points. Tokens of nothing but white space are `disabled`.

        Examples
        --------
        >>> [token["text"] for token in load_tokenizer("blank:en").tokenize("Ana's dog")]
        ['Ana', "'s", 'dog']
        """
        with self.doc(text) as doc:
            tokens: list[Token] = []
            for token in doc:
                start = token.idx
                written = token.text
                made: Token = {
                    "text": written,
                    "start": start,
                    "end": start + len(written),
                    "id": token.i,
                    "ws": bool(token.whitespace_),
                }
                if written.isspace():
                    made["disabled"] = True
                tokens.append(made)
        return tokens

    @contextmanager
    def doc(self, text: str) -> Iterator[Doc]:
        """Give the text as a spaCy Doc, to be used inside the `with` block, where no other thread uses its vocabulary.

        Parameters
        ----------
        text : str
            A text of any length: only the tokenizer runs, which has no limit.
        """
        with self._lock:
            if len(self.nlp.vocab) > self._full:
                self.nlp = tokenizer_twin(self.nlp)
                self._full = len(self.nlp.vocab) + _NEW_WORDS
            yield self.nlp.tokenizer(text)


def load_tokenizer(model: str | Path | Language) -> Tokenizer:
    """Load a tokenizer alone, which is quick even for a big pipeline.

    Parameters
    ----------
    model : str, Path or spacy.Language
        `"blank:xx"` for any language of spaCy, the name of an installed pipeline, its folder, or a pipeline, which is
        left as it is.

    Raises
    ------
    ModelError
        There is no such language or pipeline, or a package that it needs is not installed.

    Examples
    --------
    >>> load_tokenizer("blank:zh").name
    'blank:zh'
    """
    if isinstance(model, str | Path):
        name = str(model)
        if name.startswith("blank:"):
            return Tokenizer(blank_language(name.removeprefix("blank:")), name)
        return Tokenizer(tokenizer_of(name), name)
    if not isinstance(model, Language):
        raise ModelError(
            f"A tokenizer cannot be made of {model!r}.",
            hint='Pass "blank:en", the name or folder of a pipeline, or a spaCy Language.',
        )
    name = "_".join(part for part in (model.lang, model.meta.get("name", "")) if part)
    return Tokenizer(tokenizer_twin(model), name)
