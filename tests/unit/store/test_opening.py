"""Where a store may be, and what is said where it may not."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from nb_annotate.store.migrating import MIGRATIONS
from nb_annotate.store.schema import SCHEMA_VERSION, VERSION_TABLE, metadata
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import StoreError, StoreVersionError
from tests.unit.store.old_store import first_version

NOBODY = 65534


def test_the_default_is_a_file_beside_the_notebook(tmp_path, monkeypatch, answer) -> None:
    monkeypatch.chdir(tmp_path)
    with Store() as store:
        store.append([answer()])
        assert store.location == str(tmp_path / "nb_annotate.db")
        assert store.name == "nb_annotate.db"
        assert store.durable
    with Store(tmp_path / "nb_annotate.db") as again:
        assert again.counts("news").accept == 1


def test_a_path_a_string_and_a_url_are_the_same_place(path, answer) -> None:
    with Store(str(path)) as first, Store(path) as second, Store(f"sqlite:///{path}") as third:
        first.append([answer()])
        assert first.location == second.location == third.location
        assert third.counts("news").accept == 1


def test_memory_is_not_durable_and_not_shared(answer) -> None:
    with Store(":memory:") as one, Store("sqlite://") as other:
        one.append([answer()])
        assert (one.durable, one.name) == (False, "memory")
        assert one.location != other.location
        assert (one.counts("news").accept, other.counts("news").accept) == (1, 0)


def test_a_closed_store_says_so(path) -> None:
    store = Store(path)
    store.close()
    store.close()
    assert store.closed
    with pytest.raises(StoreError, match="was closed"):
        store.counts("news")


def test_an_empty_file_becomes_a_store(path) -> None:
    path.touch()
    with Store(path) as store:
        assert store.last_seq("news") == 0


def test_a_file_of_something_else_is_left_alone(path) -> None:
    content = b'{"text": "not a database"}\n' * 100
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"answers.db is not a SQLite database. Pass store="):
        Store(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("{}", r"is a folder. Pass the path of a file, for example .*nb_annotate.db"),
        ("{}/nowhere/answers.db", r"nowhere' does not exist. Make the folder"),
        ("mysql://user:secret@host/db", r"\('mysql'\) that nb_annotate cannot keep answers in"),
        ("nonsense://", r"\('nonsense'\) that nb_annotate cannot keep answers in"),
        (7, "store=7 is not a place"),
    ],
)
def test_a_wrong_place_is_named_with_the_way_out(tmp_path, location, said) -> None:
    with pytest.raises(StoreError, match=said) as caught:
        Store(location.format(tmp_path) if isinstance(location, str) else location)
    assert "secret" not in str(caught.value)


def test_a_missing_driver_is_named() -> None:
    with pytest.raises(
        StoreError, match=r"user:\*\*\*@host/db needs the Python package 'psycopg2'.*pip install psycopg2"
    ):
        Store("postgresql+psycopg2://user:secret@host/db")


def test_a_store_of_a_newer_version_is_refused_and_unharmed(path, answer) -> None:
    with Store(path) as store:
        store.append([answer()])
    connection = sqlite3.connect(path)
    connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = '0999'")
    connection.commit()
    connection.close()
    with pytest.raises(
        StoreVersionError, match=rf"answers.db .*0999.*{SCHEMA_VERSION}.*pip install --upgrade nb-annotate"
    ):
        Store(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM nb_annotate_events").fetchone() == (1,)
    connection.close()


def test_the_migrations_make_the_tables_that_queries_know(path) -> None:
    Store(path).close()
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA_VERSION
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_two_processes_may_make_the_same_store_at_once(path) -> None:
    command = [
        sys.executable,
        "-c",
        f"from nb_annotate.store.store import Store; print(Store({str(path)!r}).last_seq('x'))",
    ]
    makers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [maker.communicate()[0].strip() for maker in makers] == ["0"] * 4


def read_only_command(path: Path) -> list[str]:
    """Open a store and append, in a process without the rights of root."""
    lines = [
        "import os",
        "from nb_annotate.store.store import Store",
        "from nb_annotate.tasks.errors import StoreError",
        "Store(':memory:').close()  # whatever it imports, it imports while it may",
        f"os.getuid() or os.setuid({NOBODY})",
        "try:",
        f"    Store({str(path)!r})",
        "except StoreError as error:",
        "    print(error)",
    ]
    return [sys.executable, "-c", "\n".join(lines)]


@pytest.mark.parametrize("there", [True, False], ids=["file", "folder"])
def test_what_may_not_be_written_is_named(path, there) -> None:
    if there:
        Store(path).close()
        path.chmod(0o444)
    folders = [folder for folder in path.parents if folder.name.startswith("pytest-")]
    modes = {folder: folder.stat().st_mode for folder in folders}
    for folder in folders:
        folder.chmod(0o755)
    path.parent.chmod(0o555)
    try:
        done = subprocess.run(read_only_command(path), capture_output=True, text=True, check=False)
    finally:
        path.parent.chmod(0o755)
        for folder, mode in modes.items():
            folder.chmod(mode)
    assert "answers.db cannot be" in done.stdout, done
    assert "pass store= with" in done.stdout


def test_a_store_deleted_while_open_is_not_written_to(path, store, answer) -> None:
    store.append([answer()])
    shutil.copy(path, path.with_suffix(".copy"))
    path.unlink()
    with pytest.raises(StoreError, match="was deleted, moved or replaced while it was open"):
        store.append([answer()])
    path.with_suffix(".copy").replace(path)
    with pytest.raises(StoreError, match="was deleted, moved or replaced while it was open"):
        store.append([answer()])


def test_a_store_of_the_first_version_is_brought_up_to_date(path, answer) -> None:
    first_version(path)
    with Store(path) as store:
        assert store.df("news")["source"].tolist() == [None]
        store.append([answer("Bo", source="propagated")])
        assert store.df("news")["source"].tolist() == [None, "propagated"]
