"""Which words of a table of vectors may be asked, and when two are one term."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from nb_annotate.models.word_vectors import WordVectors

_JOINTS = re.compile(r"[\s_]+")


def form_of(term: str) -> str:
    """Give what two spellings of one term share: case, and spaces or underscores between words, do not count.

    Examples
    --------
    >>> form_of("New_York") == form_of(" new york")
    True
    """
    return _JOINTS.sub(" ", term.lower()).strip()


def shown(word: str) -> str:
    """Write a word of the table as it is asked: spaces in place of underscores.

    Examples
    --------
    >>> shown("New_York")
    'New York'
    """
    return _JOINTS.sub(" ", word).strip()


def is_plain(term: str, *, lowercase: bool) -> bool:
    """Whether a term has letters only (with spaces or hyphens within) and, if asked, no capital ones.

    Examples
    --------
    >>> [is_plain(term, lowercase=True) for term in ("shoe", "t-shirt", "Shoe", "4x4", "-")]
    [True, True, False, False, False]
    """
    if lowercase and term != term.lower():
        return False
    return all(part.isalpha() for part in re.split("[ -]", term))


def candidates(vectors: WordVectors, *, lowercase: bool, taken: Collection[str] = ()) -> Iterator[tuple[int, str]]:
    """List the words that may be asked with their positions in the table: each form once, words that own their vector.

    Parameters
    ----------
    vectors : WordVectors
        Their order decides which spelling of a form is asked: the first one, the most frequent in most tables.
    lowercase : bool
        Leave out words with capital letters.
    taken : collection of str
        Forms that are not asked.
    """
    seen = set(taken)
    for number in (vectors.usable & vectors.own).nonzero()[0].tolist():
        word = vectors.words[number]
        form = word.lower()
        if not word.isalpha():  # there may be millions of words: most need no closer look
            term = shown(word)
            if not is_plain(term, lowercase=lowercase):
                continue
            form = form_of(term)
        elif lowercase and word != form:
            continue
        if form not in seen:
            seen.add(form)
            yield number, form
