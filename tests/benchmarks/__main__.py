"""Run the benchmarks and print one table against the goals.

`python -m tests.benchmarks` runs all of them at sizes that take minutes; names after it run only
those; `--full` takes the full sizes of the goals.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from nb_annotate.tasks.errors import did_you_mean
from tests.benchmarks.table import Row, print_table

FULL_SIZE: dict[str, list[str]] = {
    "calibration": ["--seeds", "5"],
    "exchange": ["--rows", "1000000"],
    "learning_latency": ["--answers", "100"],
    "learning_minutes": ["--full"],
    "linear_scoring": ["--texts", "1000000"],
    "loop_memory": ["--texts", "100000", "--answers", "10000"],
    "source_stream": ["--lines", "10000000"],
    "store_kill": ["--rounds", "1000"],
    "textcat_labels": ["--full"],
    "textcat_memory": ["--texts", "1000000"],
    "textcat_spacy": ["--seeds", "5"],
    "textcat_spacy_train": ["--seeds", "3", "--steps", "2000"],
    "train_parity": ["--full"],
    "transfer": ["--seeds", "5"],
}
"""What `--full` passes on; the other benchmarks are at full size as they are."""

Benchmark = Callable[[Sequence[str]], list[Row]]


def benchmarks() -> dict[str, Benchmark]:
    """Find every module beside this one that has a `main`."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))
    modules = {name: importlib.import_module(f"tests.benchmarks.{name}") for name in names}
    return {name: module.main for name, module in modules.items() if hasattr(module, "main")}


def main(argv: Sequence[str]) -> int:
    """Run the chosen benchmarks; one that fails is told, and the others go on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="which benchmarks; all if none is named")
    parser.add_argument("--full", action="store_true", help="at the full sizes of the goals; takes much longer")
    options = parser.parse_args(argv)

    available = benchmarks()
    for name in options.names:
        if name not in available:
            parser.error(f"there is no benchmark {name!r}. {did_you_mean(name, available)}")
    rows: list[Row] = []
    failed: list[str] = []
    for name in options.names or available:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            rows += available[name](FULL_SIZE.get(name, []) if options.full else [])
        except Exception:  # noqa: BLE001  the others must still run
            traceback.print_exc()
            failed.append(name)
    print_table(rows)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
