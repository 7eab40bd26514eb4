"""`to-spacy`: a folder that `spacy train` takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nb_annotate.cli.exporting import lost_of
from nb_annotate.cli.failing import end_with, say
from nb_annotate.cli.options import EvalOption, LabelsOption, StoreOption, listed
from nb_annotate.cli.stores import check_dataset, existing_store
from nb_annotate.cli.training_data import evaluation_of
from nb_annotate.store.store import Store


def to_spacy(
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="What to write.", show_default=False)],
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to; a new folder.", show_default=False)],
    *,
    lang: Annotated[str, typer.Option("--lang", metavar="CODE", help="The language of the texts.")] = "en",
    labels: LabelsOption = None,
    evaluation: EvalOption = None,
    store: StoreOption = None,
) -> None:
    """Write train.spacy, dev.spacy, config.cfg and the labels of a dataset, for `spacy train` and `spacy debug data`.

    What is in dev.spacy is what `train` evaluates on. What spaCy's files cannot hold is listed on stderr (exit code 3).
    """
    with existing_store(store) as opened:
        check_dataset(opened, dataset)
        held_out, how = _held_out(opened, dataset, listed(labels), evaluation_of(evaluation))
        done = opened.export(
            dataset,
            str(folder),
            "spacy",
            tokenizer=f"blank:{lang}",
            lossy=True,
            dev=held_out,
            lang=lang,
            labels=listed(labels),
        )
    say(f"{done.summary} For evaluation: {how}.")
    end_with(lost_of(done))


def _held_out(
    store: Store, dataset: str, labels: list[str] | None, evaluation: str | float | None
) -> tuple[frozenset[int], str]:
    """Find the whole texts that `train` evaluates on, and how they were chosen."""
    from nb_annotate.training.reading import gather
    from nb_annotate.training.splitting import split

    parts = [
        split(part.merged.texts, eval=evaluation, store=store, datasets=part.datasets)
        for part in gather(dataset, store=store, labels=labels).parts.values()
    ]
    hashes = frozenset[int]().union(*(part.dev_hashes for part in parts))
    return hashes, "; ".join(dict.fromkeys(part.how for part in parts))
