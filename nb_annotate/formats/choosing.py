"""Which format is meant: by name, or by the path."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

from nb_annotate.formats.format import Format
from nb_annotate.sources.paths import suffix_of
from nb_annotate.tasks.errors import FormatError, did_you_mean

FORMATS: dict[str, str] = {
    "jsonl": "jsonl",
    "parquet": "parquet",
    "csv": "csv",
    "spacy": "docbin",
    "conll": "conll",
    "labelstudio": "labelstudio",
    "doccano": "doccano",
    "brat": "brat",
    "hf": "hf",
    "w3c": "w3c",
    "cas": "cas",
}
"""The names that `format=` takes, and the modules of this package that are imported for them."""

_WRITTEN = {".jsonl": "jsonl"}
"""What a suffix that several formats share means for a new file."""


def format_named(name: str) -> Format:
    """Give the format of a name.

    Parameters
    ----------
    name : str
        One of `FORMATS`.

    Raises
    ------
    FormatError
        There is none of this name.

    Examples
    --------
    >>> format_named("jsonl").name
    'jsonl'
    """
    if name not in FORMATS:
        msg = f"There is no format {name!r}."
        raise FormatError(msg, hint=did_you_mean(name, FORMATS))
    return cast("Format", import_module(f"nb_annotate.formats.{FORMATS[name]}").FORMAT)


def format_for(path: str | Path, *, reading: bool) -> Format:
    """Find out from a path which format is meant: by its suffix, then by what stands there.

    Parameters
    ----------
    path : str or Path
        Of a file or folder; `.gz` at its end does not count.
    reading : bool
        Whether it is to be read, so that its beginning may be looked at. A new file goes by its name alone.

    Raises
    ------
    FormatError
        There is nothing to read, or the path does not say enough.

    Examples
    --------
    >>> format_for("answers.jsonl.gz", reading=False).name
    'jsonl'
    """
    path = Path(path)
    if reading and not path.exists():
        msg = f"There is no file or folder {str(path)!r} (looked for {path.absolute()})."
        names = [file.name for file in path.parent.iterdir()] if path.parent.is_dir() else []
        raise FormatError(msg, hint=did_you_mean(path.name, sorted(names)) if names else None)
    suffix = suffix_of(path)
    if not reading and suffix in _WRITTEN:
        return format_named(_WRITTEN[suffix])
    formats = [format_named(name) for name in FORMATS]
    if not (reading and path.is_dir()):
        by_suffix = next((form for form in formats if suffix in form.suffixes), None)
        if by_suffix is not None:
            return by_suffix
    if reading:
        found = [form for form in formats if form.recognizes(path)]
        if len(found) == 1:
            return found[0]
        what = f"looks like {' and '.join(form.name for form in found)}" if found else "is of no format that is known"
        msg = f"{str(path)!r} {what}."
    else:
        msg = f"The name {path.name!r} does not say the format."
    raise FormatError(msg, hint=f"Name it with format=: {', '.join(FORMATS)}.")
