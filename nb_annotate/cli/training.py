"""`train`: a spaCy pipeline from answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

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
from nb_annotate.cli.tables import print_frame, print_json
from nb_annotate.cli.training_data import data_of, evaluation_of, store_of
from nb_annotate.cli.wording import in_the_shell


def train(
    datasets: DatasetsArgument,
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FOLDER",
            help="Where the pipeline goes: a new folder, or one with a pipeline that was trained here.",
        ),
    ] = None,
    base: BaseOption = "blank:en",
    component: ComponentOption = None,
    evaluation: EvalOption = None,
    labels: LabelsOption = None,
    annotator: AnnotatorsOption = None,
    query: QueryOption = None,
    config: ConfigOption = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed, the same pipeline.")] = 0,
    gpu: Annotated[int, typer.Option("--gpu", metavar="NUMBER", help="The graphics card; -1 is none.")] = -1,
    replay: Annotated[
        float, typer.Option("--replay", help="How much of the base's own predictions is mixed in, against forgetting.")
    ] = 0,
    vectors: Annotated[
        str | None, typer.Option("--vectors", metavar="MODEL", help="Word vectors to start with.")
    ] = None,
    tok2vec_weights: Annotated[
        Path | None, typer.Option("--tok2vec-weights", metavar="FILE", help="Weights that `spacy pretrain` made.")
    ] = None,
    silver: Annotated[
        bool,
        typer.Option("--silver/--no-silver", help="Whether our own model fills in what yes/no answers leave open."),
    ] = True,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace whatever is in the folder.")] = False,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Train a spaCy pipeline on the answers of datasets, and show its scores.

    Ctrl-C ends the training and keeps the best model so far. COMPONENT=DATASET trains several components at once:
    ner=news textcat=topics.
    """
    from nb_annotate.training.train import train as train_pipeline

    with store_of(datasets, store) as opened:
        result = train_pipeline(
            data_of(datasets),
            base,
            output,
            component=component,
            eval=evaluation_of(evaluation),
            store=opened,
            labels=listed(labels),
            annotators=annotator,
            query=query,
            config=settings(config),
            seed=seed,
            gpu_id=gpu,
            replay=replay,
            vectors=vectors,
            tok2vec_weights=tok2vec_weights,
            silver=silver,
            progress=sys.stderr.isatty(),
            overwrite=overwrite,
        )
    if as_json:
        print_json({"path": output, "scores": result.scores, "per_label": result.per_label.to_dict("records")})
        return
    for line in result.summary:
        typer.echo(in_the_shell(line))
    print_frame(result.per_label)
    if output is not None:
        typer.echo(f"The pipeline is in {output}: spacy.load({str(output)!r})")
