"""`import`: answers from a file, or from a pipe, into a dataset."""

from __future__ import annotations

from typing import Annotated, cast

import typer

from nb_annotate.cli.failing import end_with, say
from nb_annotate.cli.options import FormatOption, OptionOption, StoreOption, listed, settings
from nb_annotate.formats.choosing import format_for
from nb_annotate.formats.offset_units import OffsetUnit
from nb_annotate.store.store import Store


def import_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="What to read; - is stdin.", show_default=False)],
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="Where it goes.", show_default=False)],
    *,
    store: StoreOption = None,
    format: FormatOption = None,  # noqa: A002  the word users know
    offset_unit: Annotated[
        str | None,
        typer.Option(
            "--offset-unit",
            metavar="UNIT",
            help="What the file counts offsets in: codepoint, utf16, utf8, grapheme, or auto to find it out from the quoted texts; by default what its format counts.",
        ),
    ] = None,
    view: Annotated[
        str | None,
        typer.Option("--view", metavar="VIEW", help="The card that the rows are answers of, where they do not say."),
    ] = None,
    labels: Annotated[
        str | None,
        typer.Option(
            "--labels", metavar="A,B,…", help="The labels that the answers are complete for, where they do not say."
        ),
    ] = None,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Whose answers they are, where they do not say.")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Let the file's answers supersede those that are there and differ.")
    ] = False,
    option: OptionOption = None,
) -> None:
    """Read answers from a file into a dataset of a store, which is made if it is not there.

    The same file may be read again: answers that are there already are left as they are. Rows that cannot be used
    are listed on stderr (exit code 3), and the rest is read. After Ctrl-C what was read is kept.
    """
    if not dataset.strip():
        msg = "a dataset needs a name."
        raise typer.BadParameter(msg)
    if file != "-" and format is None:
        format_for(file, reading=True)  # before a store is made: a path written wrong is to leave none behind
    with Store(store) as opened:
        try:
            done = opened.import_(
                file,
                dataset,
                format,
                cast("OffsetUnit | None", offset_unit),
                view=view,
                labels=listed(labels),
                annotator=annotator,
                replace=replace,
                **settings(option),
            )
        except KeyboardInterrupt:
            kept = opened.datasets().set_index("dataset")["answers"].get(dataset, 0)
            say(f"{dataset!r} has {kept:,} answers now; the same command reads the rest.")
            raise
    say(done.summary)
    resolved = done.mismatches.dropna(subset="resolved_start")
    if len(resolved):
        say(f"{len(resolved):,} spans fitted the text that the file quotes in another unit, and were taken so.")
    end_with(
        [
            f"{row['place']}: {row['message']}" + (f" {row['hint']}" if isinstance(row["hint"], str) else "")
            for row in done.problems.to_dict("records")
        ]
    )
