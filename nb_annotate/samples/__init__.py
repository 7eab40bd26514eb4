"""Short invented texts that ship with the package, for demos, tests and simulation.

================  =====  ==================================================================  ========
file              texts  what                                                                gold
================  =====  ==================================================================  ========
`news.jsonl`        216  English headlines and briefs, almost one in four without an entity  `spans`
`support.jsonl`     119  English customer messages                                           `labels`
`issues.jsonl`      257  English titles from issue trackers                                      `labels`
`scripts.jsonl`      64  headlines in 12 languages, and some that mix scripts                `spans`
`patterns.jsonl`         match patterns for the labels of the news, some wrong
================  =====  ==================================================================  ========

People, companies and products are made up. The gold is kept in files of its own
(`news.gold.jsonl`, ...), joined by `id`, so that labelling a sample by hand shows nothing of it.

Spans are `PERSON` (names without titles), `ORG`, `LOCATION` (anything on a map, also streets
and rivers) and `PRODUCT` (what is made and sold); adjectives such as "French" are not marked. Those of
the news lie on token borders of `"blank:en"`; those of the scripts need not, since some of the languages
put no blank between words: mark them with `highlight_chars=True`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from nb_annotate.tasks.errors import SourceError, did_you_mean
from nb_annotate.tasks.types import Task

__all__ = ["load", "path", "patterns"]

_FOLDER = Path(__file__).parent
_TEXTS = ("news.jsonl", "support.jsonl", "issues.jsonl", "scripts.jsonl")
_PATTERNS = "patterns.jsonl"


def path(name: str) -> Path:
    """Say where a sample file lies.

    Parameters
    ----------
    name : str
        A file name: `"news.jsonl"`, `"support.jsonl"`, `"issues.jsonl"`, `"scripts.jsonl"`, one of these with its
        gold (`"news.gold.jsonl"`) or `"patterns.jsonl"`.

    Returns
    -------
    Path
        The file, to be given to any recipe as its source.

    Raises
    ------
    SourceError
        There is no sample of this name.

    Examples
    --------
    >>> path("news.jsonl").name
    'news.jsonl'
    """
    return _FOLDER / _known(name, (*_TEXTS, *map(_gold_name, _TEXTS), _PATTERNS))


def load(name: str, *, gold: bool = False) -> list[Task]:
    """Read sample texts as tasks.

    Parameters
    ----------
    name : str
        `"news.jsonl"`, `"support.jsonl"`, `"issues.jsonl"` or `"scripts.jsonl"`.
    gold : bool
        Whether to add the gold: `spans` (code-point offsets, end exclusive; `[]` where there is no
        entity) or, in the customer messages and the titles of issues, `labels` (one category or more).

    Returns
    -------
    list of Task
        In the order of the file; fresh dicts that may be changed.

    Raises
    ------
    SourceError
        There are no sample texts of this name.

    Examples
    --------
    >>> task = load("news.jsonl", gold=True)[0]
    >>> [(task["text"][span["start"] : span["end"]], span["label"]) for span in task["spans"]]
    [('Ana Sousa', 'PERSON'), ('Brackenfold Bank', 'ORG'), ('Évora', 'LOCATION')]
    """
    rows = list(_rows(_known(name, _TEXTS)))
    if gold:
        answers = {row["id"]: row for row in _rows(_gold_name(name))}
        rows = [row | answers[row["id"]] for row in rows]
    return cast("list[Task]", rows)


def patterns() -> Path:
    """Say where the match patterns for the news lie.

    Returns
    -------
    Path
        A JSON Lines file of `{"label", "pattern"}`, to be given to a recipe as `patterns=`. Most hits
        are right; some are wrong on purpose ("Paris" is also a novelist).

    Examples
    --------
    >>> patterns().name
    'patterns.jsonl'
    """
    return path(_PATTERNS)


def _gold_name(name: str) -> str:
    return name.replace(".jsonl", ".gold.jsonl")


def _known(name: str, available: tuple[str, ...]) -> str:
    if name not in available:
        msg = f"There is no sample {name!r}."
        raise SourceError(msg, hint=did_you_mean(name, available))
    return name


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with (_FOLDER / name).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
