"""`datasets` and `stats`: what is in a store."""

from __future__ import annotations

from typing import Annotated

import typer

from nb_annotate.cli.options import JsonOption, StoreOption
from nb_annotate.cli.stores import check_dataset, existing_store
from nb_annotate.cli.tables import print_frame


def datasets(*, store: StoreOption = None, as_json: JsonOption = False) -> None:
    """List the datasets of a store: answers by kind, annotators, cards, last answer."""
    with existing_store(store) as opened:
        frame = opened.datasets()
    if not as_json:
        frame["last_at"] = frame["last_at"].dt.strftime("%Y-%m-%d")
        frame = frame.drop(columns=["flagged", "first_at"]).rename(columns={"view_ids": "cards", "last_at": "last"})
    print_frame(frame, as_json=as_json)


def stats(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="DATASET", help="Only these.", show_default=False)
    ] = None,
    *,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Count the answers that name each label, by kind, and the accepted spans."""
    with existing_store(store) as opened:
        frame = opened.stats()
        for name in names or ():
            check_dataset(opened, name)
    if names:
        frame = frame[frame["dataset"].isin(names)]
    print_frame(frame, as_json=as_json)
