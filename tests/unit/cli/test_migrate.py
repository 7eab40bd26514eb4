"""`migrate`: an older store comes to the newest schema, with a copy of it left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import nb_annotate as nba
from nb_annotate.store.schema import SCHEMA_VERSION
from tests.unit.store.old_store import first_version


@pytest.fixture
def old_store(tmp_path: Path) -> Path:
    """Make a store as the first version did, with one answer."""
    path = tmp_path / "old.db"
    first_version(path)
    return path


def version(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version_num FROM nb_annotate_version").fetchone()[0]


def test_it_says_from_where_to_where_and_keeps_the_old_store(old_store, run) -> None:
    told = run("migrate", "--store", old_store).stdout
    copy = old_store.with_name("old.schema-0001.db")
    assert str(copy) in told
    assert f"from schema 0001 to {SCHEMA_VERSION}" in told
    assert (version(old_store), version(copy)) == (SCHEMA_VERSION, "0001")
    with nba.Store(old_store) as store:
        assert store.df("news")["text"].tolist() == ["Ana"]
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM nb_annotate_events").fetchall() == [("Ana",)]


def test_a_second_time_there_is_nothing_to_do(old_store, run) -> None:
    run("migrate", "--store", old_store)
    files = sorted(old_store.parent.iterdir())
    assert "nothing to do" in run("migrate", "--store", old_store).stdout
    assert sorted(old_store.parent.iterdir()) == files


def test_an_earlier_copy_is_never_written_over(old_store, run) -> None:
    earlier = old_store.with_name("old.schema-0001.db")
    earlier.write_text("mine", encoding="utf-8")
    run("migrate", "--store", old_store)
    assert earlier.read_text(encoding="utf-8") == "mine"
    assert version(old_store.with_name("old.schema-0001-2.db")) == "0001"


def test_without_a_copy_if_asked(old_store, run) -> None:
    run("migrate", "--store", old_store, "--no-backup")
    assert [path.name for path in old_store.parent.glob("*.db")] == ["old.db"]
    assert version(old_store) == SCHEMA_VERSION


def test_a_newer_store_is_refused_and_left_alone(old_store, run) -> None:
    run("migrate", "--store", old_store, "--no-backup")
    with closing(sqlite3.connect(old_store)) as connection:
        connection.execute("UPDATE nb_annotate_version SET version_num = '9999'")
        connection.commit()
    assert "was written by a newer nb_annotate" in run("migrate", "--store", old_store, code=1).stderr
    assert version(old_store) == "9999"
