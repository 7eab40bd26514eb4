"""From a word list to match patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson
import pandas as pd

from nb_annotate.loop.session import Session
from nb_annotate.loop.terms.answers import term_answers
from nb_annotate.loop.terms.candidates import form_of, shown
from nb_annotate.loop.terms.source import TermSource
from nb_annotate.models.tokenizer import Tokenizer, load_tokenizer
from nb_annotate.recipes.start import open_store
from nb_annotate.sources.opening import open_source
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import RecipeError, SourceError
from nb_annotate.tasks.types import Task


def to_patterns(
    source: Any,
    *,
    label: str,
    path: str | Path | None = None,
    model: Any = "blank:en",
    case_sensitive: bool = False,
    seeds: Sequence[str] | str | Path = (),
    store: str | Path | Store | None = None,
) -> list[dict[str, Any]]:
    """Turn a word list into match patterns, for `patterns=` of any recipe.

    Parameters
    ----------
    source : Session, "dataset:NAME", frame, list of str, path
        The list: a session of `terms.teach` (its seeds included), accepted answers of a dataset, the column `term`
        or `text` of a frame, or the terms themselves. Rows with another `answer` than accept are left out.
    label : str
        What hits are labelled.
    path : str or Path, optional
        A `.jsonl` file to write them to as well; what it held is replaced.
    model : spaCy pipeline, name or path
        Whose tokenizer splits the terms; use the one that the patterns will be matched with.
    case_sensitive : bool
        Find the terms only as they are spelled.
    seeds : list of str or path
        Further terms, such as the seeds of a dataset, which are no answers and so not in it.
    store : None, str, Path or Store
        Where the dataset is.

    Returns
    -------
    list of dict
        `label`, `pattern` and `id`, which is made of the label and the term and so the same every time. A term that
        is split in several ways, depending on its case, has several patterns.

    Raises
    ------
    RecipeError, SourceError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> to_patterns(["New York", "new york"], label="CITY")
    [{'label': 'CITY', 'pattern': [{'lower': 'new'}, {'lower': 'york'}], 'id': 'CITY:new york'}]
    """
    given: object = label
    if not isinstance(given, str) or not given.strip():
        msg = f"label={label!r} must be a non-empty string."
        raise RecipeError(msg, hint='Say what the terms are: label="PRODUCT".')
    file = None if path is None else _file(path)
    terms = [shown(term) for term in (*_terms(seeds, store), *_terms(source, store))]
    if not terms:
        msg = f"There is no accepted term in {source!r:.120}."
        raise RecipeError(msg, hint="Accept some terms, or pass a list of them.")
    patterns = list(_patterns(terms, label, load_tokenizer(model), case_sensitive=case_sensitive))
    if file is not None:
        _write(file, patterns)
    return patterns


def _terms(source: Any, store: str | Path | Store | None) -> Iterable[str]:
    if isinstance(source, Session):
        if isinstance(source.source, TermSource):
            return list(source.source.terms()["term"])
        return term_answers(source.store, source.dataset, source.annotator).accepted
    if isinstance(source, str) and source.startswith("dataset:"):
        return _of_dataset(open_store(store), source.removeprefix("dataset:"))
    named = isinstance(source, pd.DataFrame) and "term" in source.columns
    rows = open_source(source, text="term" if named else None)
    listed = [task["text"] for task in rows if _answer(task) == "accept"]
    for problem in rows.problems:
        msg = (
            f"Not all of {rows.name!r} can be used ({len(rows.problems)} problems). {problem.place}: {problem.message}"
        )
        raise SourceError(msg, hint=problem.hint or "Leave it out.")
    return listed


def _answer(task: Task) -> object:
    """Read the answer of a row: a column of a table is found under its `meta`."""
    return task.get("answer", task.get("meta", {}).get("answer", "accept"))


def _of_dataset(store: Store, name: str) -> Iterable[str]:
    known = store.datasets()["dataset"].tolist()
    if name not in known:
        msg = f"The store {store.name} has no answers in a dataset {name!r}."
        raise RecipeError(msg, hint=f"It has {known!r}.")
    return term_answers(store, name).accepted


def _patterns(
    terms: Iterable[str], label: str, tokenizer: Tokenizer, *, case_sensitive: bool
) -> Iterator[dict[str, Any]]:
    """Make the patterns of each term, each once."""
    attribute = "orth" if case_sensitive else "lower"
    seen: set[tuple[str, ...]] = set()
    count: dict[str, int] = {}
    for term in terms:
        name = term if case_sensitive else form_of(term)
        # "cannot" and "CANNOT" may be split differently: a rule of the tokenizer may know one of them only
        for spelling in [term] if case_sensitive else _cased(term):
            words = [token["text"] for token in tokenizer.tokenize(spelling)]
            tokens = tuple(words) if case_sensitive else tuple(word.lower() for word in words)
            if tokens in seen:
                continue
            seen.add(tokens)
            count[name] = count.get(name, 0) + 1
            identity = f"{label}:{name}" if count[name] == 1 else f"{label}:{name}#{count[name]}"
            yield {"label": label, "pattern": [{attribute: token} for token in tokens], "id": identity}


def _cased(term: str) -> list[str]:
    """List the term in other cases; not in those that make another word of it, as capitals do of a sharp s."""
    cased = (term, term.lower(), term.title(), term.upper())
    return [spelling for spelling in cased if spelling.lower() == term.lower()]


def _file(path: str | Path) -> Path:
    file = Path(path).expanduser()
    if file.suffix.lower() != ".jsonl":
        msg = f"path={str(path)!r} must end in .jsonl: that is how patterns are read."
        raise RecipeError(msg, hint=f"Write path={file.with_suffix('.jsonl').name!r}.")
    return file


def _write(file: Path, patterns: Sequence[dict[str, Any]]) -> None:
    lines = b"".join(orjson.dumps(pattern) + b"\n" for pattern in patterns)
    try:
        file.write_bytes(lines)
    except OSError as error:
        msg = f"The patterns cannot be written to {str(file)!r}: {error.strerror or error}."
        raise RecipeError(msg, hint="They are what the function returns, too.") from error
