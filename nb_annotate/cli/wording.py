"""What the library says in terms of Python, said in terms of the shell."""

from __future__ import annotations

import re

_OPTIONS = [
    "annotator",
    "annotators",
    "base",
    "component",
    "config",
    "eval",
    "format",
    "gpu_id",
    "labels",
    "lossy",
    "offset_unit",
    "output",
    "overwrite",
    "query",
    "replace",
    "replay",
    "seed",
    "seeds",
    "shares",
    "silver",
    "store",
    "texts",
    "tok2vec_weights",
    "tokenizer",
    "vectors",
    "view",
]
"""The arguments of the library that are options of commands."""

_OPTION = re.compile(
    rf"(?<![\w.'\"-])(?P<name>{'|'.join(_OPTIONS)})="
    r"(?:(?P<flag>True\b)|[(\[](?P<numbers>-?\d[\d., ]*)[)\]]|(?P<value>(?=[\w'\"(\[{-])))?"
)
_ATTRIBUTE = re.compile(r"(?:: see \.\w+| \(\.\w+\))")
_CALLS = {"nba.check(...)": "`nb-annotate check`", "train_curve tells": "`nb-annotate train-curve` tells"}
"""Functions that messages send people to, and their commands."""
_RENAMED = {"annotators": "annotator", "gpu_id": "gpu"}
"""Arguments whose options have another name."""


def in_the_shell(message: str) -> str:
    """Name options as they are written in a shell, and leave out where the library has a list.

    >>> in_the_shell("lossy=True writes the rest. 2 things are lost: see .lost.")
    '--lossy writes the rest. 2 things are lost.'
    >>> in_the_shell("Pass store= with another path, or offset_unit='auto'.")
    "Pass --store with another path, or --offset-unit 'auto'."
    >>> in_the_shell("Pass seeds=(0, 1, 2), or gpu_id=-1.")
    'Pass --seeds 0,1,2, or --gpu -1.'
    """
    for call, command in _CALLS.items():
        message = message.replace(call, command)
    return _ATTRIBUTE.sub("", _OPTION.sub(_option, message))


def _option(found: re.Match[str]) -> str:
    name = f"--{_RENAMED.get(found['name'], found['name']).replace('_', '-')}"
    if found["numbers"] is not None:
        return f"{name} {found['numbers'].replace(' ', '').rstrip(',')}"
    return name if found["flag"] or found["value"] is None else f"{name} "
