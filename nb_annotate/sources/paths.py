"""From what a user typed to a file that exists, or an error that helps."""

from __future__ import annotations

from pathlib import Path

from nb_annotate.tasks.errors import SourceError, did_you_mean

SUFFIXES = (".jsonl", ".json", ".csv", ".tsv", ".txt", ".parquet")
_LONGEST_PATH = 1000


def suffix_of(path: Path) -> str:
    """Give the suffix that says how a file is read, in lower case and without `.gz`.

    Examples
    --------
    >>> suffix_of(Path("news.JSONL.gz"))
    '.jsonl'
    """
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix


def find_file(source: str | Path) -> Path:
    """Find a file of a known kind.

    Raises
    ------
    SourceError
        There is none, with the nearest names in its folder; or it is a text, a folder or of another kind.
    """
    written = str(source)
    if isinstance(source, str):
        _refuse_what_is_no_path(source)
    path = Path(source).expanduser()
    suffix = suffix_of(path)
    if path.is_dir():
        readable = sorted(file.name for file in path.iterdir() if suffix_of(file) in SUFFIXES)
        hint = (
            f"Pass one of its files: {', '.join(readable[:12])}." if readable else "No file in it is of a known kind."
        )
        raise SourceError(f"{written!r} is a folder.", hint=hint)
    if not path.is_file():
        raise SourceError(f"There is no file {written!r} (looked for {path.absolute()}).", hint=_near_names(path))
    if suffix not in SUFFIXES or (suffix == ".parquet" and path.suffix.lower() == ".gz"):
        message = f"{written!r} has the suffix {path.suffix!r}, which says no known kind of file."
        raise SourceError(message, hint=f"Known: {' '.join(SUFFIXES)}, and all but the last with .gz.")
    return path


def _refuse_what_is_no_path(source: str) -> None:
    if "\n" in source or len(source) > _LONGEST_PATH or not source.strip():
        message = f"The source is a string of {len(source)} characters that looks like a text, not like a path."
        raise SourceError(message, hint="Wrap it in a list: [text].")
    if source.startswith("dataset:"):
        message = f"{source!r} names a dataset of a store, and here is no store to look in."
        raise SourceError(message, hint="Pass it to a recipe, with store=.")
    if "://" in source:
        message = f"{source!r} is a web address; only local files are read."
        raise SourceError(message, hint="Read it first, for example with pandas.read_json(url, lines=True).")


def _near_names(path: Path) -> str:
    folder = path.parent
    if not folder.is_dir():
        return f"There is no folder {str(folder)!r} either; the working folder is {Path.cwd()}."
    names = sorted(file.name for file in folder.iterdir() if suffix_of(file) in SUFFIXES)
    if names:
        return did_you_mean(path.name, names)
    if not path.suffix:
        return "A text goes in a list: [text]."
    return f"{folder.absolute()} holds no file of a known kind."
