"""Where a store is: the default file, a path, a database URL, or memory."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError

from nb_annotate.tasks.errors import StoreError

DEFAULT_FILE = "nb_annotate.db"
_DIALECTS = ("sqlite", "postgresql")
_MEMORY_NUMBERS = count(1)


@dataclass(frozen=True)
class Location:
    """An address: `full` names one store and no other, `name` is short, for the card; no password in either."""

    url: sa.URL
    full: str
    name: str
    path: Path | None

    @property
    def in_memory(self) -> bool:
        """Whether the answers go away with the process."""
        return self.url.get_backend_name() == "sqlite" and self.path is None


def locate(location: object) -> Location:
    """Read what the user gave as `store=`.

    Raises
    ------
    StoreError
        It is a folder, or a URL of a database that is not supported.
    """
    if location is None:
        return _file(Path.cwd() / DEFAULT_FILE)
    if isinstance(location, Path):
        return _file(location)
    if not isinstance(location, str):
        msg = f"store={location!r} is not a place for a store."
        raise StoreError(msg, hint='Pass a path, a database URL, ":memory:" or a Store.')
    if location == ":memory:":
        return Location(sa.URL.create("sqlite"), f":memory:{next(_MEMORY_NUMBERS)}", "memory", None)
    return _url(location) if "://" in location else _file(Path(location))


def _file(path: Path) -> Location:
    path = path.expanduser().absolute()
    if path.is_dir():
        msg = f"store={str(path)!r} is a folder."
        raise StoreError(msg, hint=f"Pass the path of a file, for example {str(path / DEFAULT_FILE)!r}.")
    if not path.parent.is_dir():
        msg = f"store={str(path)!r}: the folder {str(path.parent)!r} does not exist."
        raise StoreError(msg, hint="Make the folder, or pass store= with another path.")
    return Location(sa.URL.create("sqlite", database=str(path)), str(path), path.name, path)


def _url(location: str) -> Location:
    try:
        url = sa.make_url(location)
        backend = url.get_backend_name()
    except ArgumentError:
        backend = ""
    if backend not in _DIALECTS:
        msg = f"store= names a database ({location.split('://', maxsplit=1)[0]!r}) that nb_annotate cannot keep answers in."
        raise StoreError(msg, hint="Pass a path (SQLite) or a URL postgresql+psycopg://user@host/database.")
    if backend == "sqlite":
        return locate(":memory:") if url.database in {None, "", ":memory:"} else _file(Path(str(url.database)))
    return Location(url, url.render_as_string(hide_password=True), f"{url.host or 'localhost'}/{url.database}", None)
