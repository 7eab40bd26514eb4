"""`check`: what is wrong with answers, before they are trained on."""

from __future__ import annotations

import typer

from nb_annotate.cli.failing import PROBLEMS
from nb_annotate.cli.options import (
    AnnotatorsOption,
    BaseOption,
    ComponentOption,
    DatasetsArgument,
    EvalOption,
    JsonOption,
    LabelsOption,
    QueryOption,
    StoreOption,
    listed,
)
from nb_annotate.cli.tables import print_frame, printable
from nb_annotate.cli.training_data import data_of, evaluation_of, store_of
from nb_annotate.cli.wording import in_the_shell

_OURS = ("→", "✗", "!", "·")
"""How lines of a report begin that say something; others quote texts, which stay as they are."""


def check(
    datasets: DatasetsArgument,
    *,
    base: BaseOption = "blank:en",
    component: ComponentOption = None,
    evaluation: EvalOption = None,
    labels: LabelsOption = None,
    annotator: AnnotatorsOption = None,
    query: QueryOption = None,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look for what would spoil a training: counts, conflicts, spans off tokens, missing negatives and more.

    The exit code is 3 if there is an error among what was found; warnings do not count.
    """
    from nb_annotate.training.check import check as check_data

    with store_of(datasets, store) as opened:
        found = check_data(
            data_of(datasets),
            base,
            component=component,
            eval=evaluation_of(evaluation),
            store=opened,
            labels=listed(labels),
            annotators=annotator,
            query=query,
        )
    if as_json:
        print_frame(found.frame, as_json=True)
    else:
        for line in str(found).splitlines():
            typer.echo(printable(in_the_shell(line) if line.lstrip().startswith(_OURS) else line))
    if (found.frame["severity"] == "error").any():
        raise typer.Exit(PROBLEMS)
