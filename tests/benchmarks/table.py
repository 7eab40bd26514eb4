"""What every benchmark gives back, and how it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure beside its baseline of the same run and its goal.

    `ratio` is `value` to `baseline` in whichever direction the goal speaks of; `ok` is `None`
    where there is no goal.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    goal: str | None = None
    ok: bool | None = None


def print_table(rows: Sequence[Row]) -> None:
    """Print rows as a Markdown table.

    Examples
    --------
    >>> print_table([Row("append p50", 4.0, "ms", 3.2, 1.25, "<= 10 ms", True)])
    | what       | value | baseline | ratio | goal     | met |
    |------------|-------|----------|-------|----------|-----|
    | append p50 | 4 ms  | 3.2 ms   | 1.25  | <= 10 ms | yes |
    """
    lines = [["what", "value", "baseline", "ratio", "goal", "met"], *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for number, line in enumerate(lines):
        print(f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |")
        if number == 0:
            print(f"|{'|'.join('-' * (width + 2) for width in widths)}|")


def _cells(row: Row) -> list[str]:
    baseline = "" if row.baseline is None else _amount(row.baseline, row.unit)
    ratio = "" if row.ratio is None else _number(row.ratio)
    met = {None: "", True: "yes", False: "NO"}[row.ok]
    return [row.name, _amount(row.value, row.unit), baseline, ratio, row.goal or "", met]


def _amount(value: float, unit: str) -> str:
    return f"{_number(value)} {unit}".rstrip()


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
