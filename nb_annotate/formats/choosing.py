"""Which format is meant: by name, or by the path."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

from nb_annotate.formats.format import Format
from nb_annotate.sources.lines import open_bytes
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.problems import short_repr
from nb_annotate.tasks.errors import FormatError, SourceError, did_you_mean

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

_PACKED = frozenset({"parquet", "spacy"})
"""Files that are packed in their own way."""


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


def check_exists(path: Path) -> None:
    """Raise unless there is something to read.

    Raises
    ------
    FormatError
        There is not; with the nearest names in its folder.
    """
    try:
        there = path.exists()
    except OSError as error:  # a name that is too long, or a folder that may not be looked into
        msg = f"{short_repr(str(path))} cannot be read: {error.strerror}."
        raise FormatError(
            msg, hint="Give the path of a file; text in memory goes through io.StringIO(text)."
        ) from error
    if not there:
        msg = f"There is no file or folder {str(path)!r} (looked for {path.absolute()})."
        names = [file.name for file in path.parent.iterdir()] if path.parent.is_dir() else []
        raise FormatError(msg, hint=did_you_mean(path.name, sorted(names)) if names else None)


def check_packing(path: str | Path, form: Format) -> None:
    """Raise if the name of a new file promises gzip and its format cannot have it.

    Raises
    ------
    FormatError
        It is a folder, or a file that is packed in its own way.
    """
    if Path(path).suffix.lower() == ".gz" and (form.folder or form.name in _PACKED):
        msg = f"{Path(path).name!r} promises gzip, and {form.name!r} is not written with it."
        raise FormatError(msg, hint=f"Name it {Path(path).stem!r}.")


def _check_encoding(path: Path) -> None:
    try:
        open_bytes(path).close()
    except SourceError as error:
        raise FormatError(error.message, hint=error.hint) from error


def format_for(path: str | Path, *, reading: bool, name: str | None = None) -> Format:
    """Find out from a path which format is meant: by its suffix, then by what stands there.

    Parameters
    ----------
    path : str or Path
        Of a file or folder; `.gz` at its end does not count.
    reading : bool
        Whether it is to be read, so that its beginning may be looked at. A new file goes by its name alone.
    name : str, optional
        What to call it in messages, if not by its path.

    Raises
    ------
    FormatError
        There is nothing to read, it is empty, or the path does not say enough.

    Examples
    --------
    >>> format_for("answers.jsonl.gz", reading=False).name
    'jsonl'
    """
    path = Path(path).expanduser()
    shown = name or str(path)
    if reading:
        check_exists(path)
    if reading and path.is_file() and not path.stat().st_size:
        raise FormatError(f"{shown!r} is empty: there is nothing to import.")
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
        msg = f"{shown!r} {what}."
        if path.is_file():
            _check_encoding(path)
    else:
        msg = f"The name {path.name!r} does not say the format."
    raise FormatError(msg, hint=f"Name it with format=: {', '.join(FORMATS)}.")
