"""`export`: a dataset as a file of any format, or into a pipe."""

from __future__ import annotations

from typing import Annotated

import typer

from nb_annotate.cli.failing import end_with, say
from nb_annotate.cli.options import FormatOption, OptionOption, QueryOption, StoreOption, settings
from nb_annotate.cli.stores import existing_store
from nb_annotate.store.exporting import Export


def export(
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="What to write.", show_default=False)],
    path: Annotated[str, typer.Argument(metavar="PATH", help="Where to; - is stdout.")] = "-",
    *,
    store: StoreOption = None,
    format: FormatOption = None,  # noqa: A002  the word users know
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Only answers of this one.")
    ] = None,
    query: QueryOption = None,
    texts: Annotated[
        str | None,
        typer.Option(
            "--texts", metavar="SOURCE", help="The source: answers about parts of its texts are put together."
        ),
    ] = None,
    tokenizer: Annotated[
        str | None,
        typer.Option("--tokenizer", metavar="MODEL", help="What cuts texts, for formats of tokens: blank:en, …"),
    ] = None,
    lossy: Annotated[
        bool, typer.Option("--lossy", help="Leave out what the format cannot hold, and list it, instead of refusing.")
    ] = False,
    option: OptionOption = None,
) -> None:
    """Write the answers of a dataset to a file, in the format that its name says, or to stdout as JSON Lines.

    A format that cannot hold what an answer says is refused, unless --lossy is given: then what was lost is listed
    on stderr (exit code 3).
    """
    with existing_store(store) as opened:
        done = opened.export(
            dataset,
            path,
            format,
            annotator=annotator,
            query=query,
            texts=texts,
            tokenizer=tokenizer,
            lossy=lossy,
            **settings(option),
        )
    say(done.summary if path != "-" else done.summary.replace(" written to - ", " written to stdout ", 1))
    end_with(lost_of(done))


def lost_of(done: Export) -> list[str]:
    """Say what an export lost, one line each; what gives no labels by its nature is not lost."""
    lost = done.lost[done.lost["kind"] == "lost"]
    return [f"{row['place']}: {row['what']} is lost: {row['why']}" for row in lost.to_dict("records")]
