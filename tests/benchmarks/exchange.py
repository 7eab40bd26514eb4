"""Answers in and out: import beside bare `json.loads`, export beside pandas' `read_sql` and `to_*`, and the memory."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import multiprocessing.connection
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store.schema import current, events
from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import DATASET, fill
from tests.benchmarks.table import Row, print_table

_KIB = 1024
_SMALL = 0.1


def main(argv: Sequence[str]) -> list[Row]:
    """Measure each step in a process of its own, so that its memory is its own, too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args(argv)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = int(options.rows * _SMALL)
        for count in (small, options.rows):
            fill(folder / f"{count}.db", count)
        path = folder / "answers.jsonl"
        _export(folder / f"{options.rows}.db", path)
        _export(folder / f"{small}.db", folder / "small.jsonl")
        plain, _ = _apart(_loads, path)
        seconds, peak = _apart(_import, folder / "new.db", path)
        _, small_peak = _apart(_import, folder / "small-new.db", folder / "small.jsonl")
        title = f"import of {options.rows:,} rows of jsonl"
        rows.append(Row(f"{title} / json.loads", seconds, "s", plain, seconds / plain))
        rows.append(Row(f"{title}: memory / {small:,}", peak, "MB", small_peak, peak / small_peak))
        for suffix in ("jsonl", "csv", "parquet"):
            plain, plain_peak = _apart(_pandas, folder / f"{options.rows}.db", folder / f"pandas.{suffix}")
            seconds, peak = _apart(_export, folder / f"{options.rows}.db", folder / f"ours.{suffix}")
            title = f"export of {options.rows:,} rows to {suffix}"
            rows.append(Row(f"{title} / pandas", seconds, "s", plain, seconds / plain))
            rows.append(Row(f"{title}: memory / pandas", peak, "MB", plain_peak, peak / plain_peak))
    return rows


def _loads(path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        for line in file:
            json.loads(line)


def _import(store: Path, path: Path) -> None:
    with Store(store) as opened:
        opened.import_(path, DATASET, "jsonl")


def _export(store: Path, path: Path) -> None:
    with Store(store) as opened:
        opened.export(DATASET, path)


def _pandas(store: Path, path: Path) -> None:
    query = sa.select(events).join(current, events.c.seq == current.c.seq)
    with sa.create_engine(f"sqlite:///{store}").connect() as connection:
        frame = pd.read_sql(query, connection)
    if path.suffix == ".jsonl":
        frame.to_json(path, orient="records", lines=True)
    elif path.suffix == ".csv":
        frame.to_csv(path, index=False)
    else:
        frame.to_parquet(path)


def _apart(step: Callable[..., None], *arguments: Path) -> tuple[float, float]:
    """Run a step in a new process; return seconds and peak megabytes."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_timed, args=(sender, step, arguments))
    process.start()
    sender.close()
    try:
        return receiver.recv()  # type: ignore[no-any-return]
    finally:
        process.join()


def _timed(sender: multiprocessing.connection.Connection, step: Callable[..., None], arguments: Sequence[Path]) -> None:
    start = time.perf_counter()
    step(*arguments)
    seconds = time.perf_counter() - start
    status = Path("/proc/self/status").read_text(encoding="utf-8")  # getrusage would tell the parent's peak, too
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    sender.send((seconds, int(peak.split()[1]) / _KIB))


if __name__ == "__main__":
    import sys

    print_table(main(sys.argv[1:]))
