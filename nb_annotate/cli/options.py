"""Options that several commands have."""

from __future__ import annotations

import json
from typing import Annotated, Any, TypeAlias

import typer

StoreOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--store",
        envvar="NB_ANNOTATE_STORE",
        metavar="PATH|URL",
        help="Where the answers are: a SQLite file or a database URL. By default nb_annotate.db in this folder.",
    ),
]
JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")]
AnnotatorsOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--annotator", metavar="NAME", help="Only answers of this annotator; may be repeated."),
]
LabelsOption: TypeAlias = Annotated[
    str | None, typer.Option("--labels", metavar="A,B,…", help="Only these labels, separated by commas.")
]
QueryOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--query", metavar="EXPR", help="Only rows for which this pandas query of the answers is true."),
]
ComponentOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--component",
        metavar="NAME",
        help="ner, spancat, textcat or textcat_multilabel. By default what the cards of the datasets are for.",
    ),
]
BaseOption: TypeAlias = Annotated[
    str, typer.Option("--base", metavar="MODEL", help="What to start from: blank:LANG, a spaCy package or a folder.")
]
EvalOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--eval",
        metavar="SHARE|DATASET",
        help="What to evaluate on: a share such as 0.2, dataset:NAME or a file. By default a part that is drawn once "
        "and kept.",
    ),
]
FormatOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="NAME",
        help="jsonl, spacy, conll, labelstudio, doccano, brat, hf, parquet, csv, w3c or cas. By default what the path says; JSON Lines for a pipe.",
    ),
]
OptionOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--option", metavar="KEY=VALUE", help="An argument of this format alone, such as text=body; may be repeated."
    ),
]
ConfigOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--config", metavar="KEY=VALUE", help="A setting of spaCy, such as training.max_steps=400; may be repeated."
    ),
]
DatasetsArgument: TypeAlias = Annotated[
    list[str], typer.Argument(metavar="DATASET", help="One dataset or several; or a file.", show_default=False)
]


def listed(value: str | None) -> list[str] | None:
    """Split a list that was written with commas.

    >>> listed("PERSON, ORG"), listed(None)
    (['PERSON', 'ORG'], None)
    """
    return None if value is None else [part.strip() for part in value.split(",") if part.strip()]


def settings(values: list[str] | None) -> dict[str, Any]:
    """Read what was written as `KEY=VALUE`; values are JSON where they can be, else text.

    Raises
    ------
    BadParameter
        There is no `=`.

    Examples
    --------
    >>> settings(["training.max_steps=400", "text=body"])
    {'training.max_steps': 400, 'text': 'body'}
    """
    read = {}
    for value in values or ():
        key, equals, written = value.partition("=")
        if not equals or not key:
            msg = f"{value!r} is not of the form KEY=VALUE."
            raise typer.BadParameter(msg)
        try:
            read[key] = json.loads(written)
        except json.JSONDecodeError:
            read[key] = written
    return read
