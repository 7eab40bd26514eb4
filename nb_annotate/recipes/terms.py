"""Word lists: `terms.teach` finds terms that are like some, `terms.to_patterns` turns them into match patterns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Unpack

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.session import Session
from nb_annotate.loop.terms.source import TermSource
from nb_annotate.models.vector_tables import word_vectors
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.start import Common, looks, open_rows, start
from nb_annotate.recipes.term_patterns import to_patterns
from nb_annotate.tasks.errors import RecipeError

__all__ = ["teach", "to_patterns"]

_NAMED = 12


@recipe
def teach(
    seeds: Sequence[str] | str | Path,
    vectors: Any,
    *,
    lowercase: bool = True,
    n: int | None = None,
    **common: Unpack[Common],
) -> Session:
    """Build a word list: accept or reject terms that are like those on it, the likeliest first.

    Every word is scored by `accept / (accept + reject + 0.2)`, with its cosines to the mean of accepted and to that of
    rejected terms (negative ones count as 0): the formula of Prodigy's `terms.teach`. The seeds count as accepted. All
    words are scored again after every answer, and all cards but the one on top are chosen again. The same cell again
    goes on where it was.

    Parameters
    ----------
    seeds : list of str, path or any source
        Terms that belong to the list, a word or several each. Seeds without a vector are on the list, and are named in
        a notice: nothing can be like them.
    vectors : spaCy pipeline, its name or folder, Vocab, Vectors, dict, pair
        Whatever `nb_annotate.models.vector_tables.word_vectors` takes. Words that borrow the vector of another one, as
        in pruned tables, are not asked.
    lowercase : bool
        Ask only words without capital letters. Words with digits or punctuation other than a hyphen are never
        asked, nor two spellings that differ in case.
    n : int, optional
        Ask so many terms in all; by default until there are no more words.
    **common
        As for `ner.manual`.

    Returns
    -------
    Session
        Its `result` is a frame with one row per term of the list: `term`, `seed` (bool), `score` (now), and `asked`
        (when it was shown).

    Raises
    ------
    SourceError, RecipeError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> vectors = {"boot": [1, 0], "shoe": [0.9, 0.2], "sandal": [0.8, 0.3], "pear": [0, 1]}
    >>> session = teach(["boot"], vectors, store=":memory:", dataset="footwear")
    >>> session.answer("accept"); session.answer("accept"); session.answer("reject")
    >>> session.result["term"].tolist()
    ['boot', 'shoe', 'sandal']
    """
    limit: object = n
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
        msg = f"n={n!r} must be the number of terms to ask, 1 or more."
        raise RecipeError(msg, hint="Leave it out to go on until there are no more words.")
    rows = open_rows(seeds, common)
    listed = [task["text"] for task in rows]
    if not listed:
        msg = f"There is no seed in {rows.name!r}."
        raise RecipeError(msg, hint='Start with some terms that belong to the list: ["boots", "sandals"].')
    terms = TermSource(word_vectors(vectors), listed, rows.name, rows.problems, lowercase=lowercase, n=n)

    def learn(_answers: object) -> None:
        terms.rescore()
        session.choose_anew()

    made = Recipe(
        stream=terms, view="text", name="terms", update=learn, result=lambda _: terms.terms(), **looks(common)
    )
    session = start(made, common)
    terms.follow(session.store, session.dataset, session.annotator, common.get("exclude", ()))
    if terms.without_vector:
        missing = ", ".join(repr(seed) for seed in terms.without_vector[:_NAMED])
        more = f" and {len(terms.without_vector) - _NAMED} more" if len(terms.without_vector) > _NAMED else ""
        message = f"{len(terms.without_vector)} of {len(terms.seeds)} seeds have no vector: {missing}{more}."
        session.bulletin.notify("warning", "seeds", message, "They stay on the list; nothing can be like them.")
    return session
