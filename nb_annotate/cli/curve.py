"""`train-curve`: whether more labels would help."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer

from nb_annotate.cli.options import (
    AnnotatorsOption,
    BaseOption,
    ComponentOption,
    ConfigOption,
    DatasetsArgument,
    EvalOption,
    JsonOption,
    LabelsOption,
    QueryOption,
    StoreOption,
    listed,
    settings,
)
from nb_annotate.cli.tables import print_frame
from nb_annotate.cli.training_data import data_of, evaluation_of, store_of
from nb_annotate.cli.wording import in_the_shell

Number = TypeVar("Number", int, float)


def train_curve(
    datasets: DatasetsArgument,
    *,
    base: BaseOption = "blank:en",
    shares: Annotated[
        str, typer.Option("--shares", metavar="A,B,…", help="Shares of the answers to train on.")
    ] = "0.25,0.5,0.75,1",
    seeds: Annotated[
        str, typer.Option("--seeds", metavar="A,B,…", help="Seeds; each share is trained with each.")
    ] = "0,1,2",
    component: ComponentOption = None,
    evaluation: EvalOption = None,
    labels: LabelsOption = None,
    annotator: AnnotatorsOption = None,
    query: QueryOption = None,
    config: ConfigOption = None,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Train on growing shares of the answers and show what each more would bring."""
    from nb_annotate.training.curve import train_curve as trained_curve

    with store_of(datasets, store) as opened:
        curve = trained_curve(
            data_of(datasets),
            base,
            shares=_numbers(shares, float, "--shares"),
            seeds=_numbers(seeds, int, "--seeds"),
            component=component,
            eval=evaluation_of(evaluation),
            store=opened,
            labels=listed(labels),
            annotators=annotator,
            query=query,
            config=settings(config),
            progress=sys.stderr.isatty(),
        )
    if as_json:
        print_frame(curve.frame, as_json=True)
        return
    print_frame(curve.summary)
    typer.echo(f"\n{in_the_shell(curve.advice)}")


def _numbers(written: str, kind: Callable[[str], Number], name: str) -> list[Number]:
    try:
        return [kind(part) for part in written.split(",")]
    except ValueError as error:
        msg = f"{name} {written!r} is not a list of numbers with commas between them."
        raise typer.BadParameter(msg) from error
