"""What the library says in terms of Python, said in terms of the shell."""

from __future__ import annotations

import re

_OPTIONS = [
    "annotator",
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

_OPTION = re.compile(rf"(?<![\w.'\"-])(?P<name>{'|'.join(_OPTIONS)})=(?P<flag>True\b)?(?P<value>(?=[\w'\"(\[{{]))?")
_ATTRIBUTE = re.compile(r"(?:: see \.\w+| \(\.\w+\))")


def in_the_shell(message: str) -> str:
    """Name options as they are written in a shell, and leave out where the library has a list.

    >>> in_the_shell("lossy=True writes the rest. 2 things are lost: see .lost.")
    '--lossy writes the rest. 2 things are lost.'
    >>> in_the_shell("Pass store= with another path, or offset_unit='auto'.")
    "Pass --store with another path, or --offset-unit 'auto'."
    """
    return _ATTRIBUTE.sub("", _OPTION.sub(_option, message))


def _option(found: re.Match[str]) -> str:
    name = f"--{found['name'].replace('_id', '').replace('_', '-')}"
    return name if found["flag"] or found["value"] is None else f"{name} "
