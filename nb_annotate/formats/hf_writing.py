"""Answers as a Hugging Face dataset."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import Holds, annotator_of, gather, id_of
from nb_annotate.formats.hf_columns import NO_CLASS
from nb_annotate.formats.options import check_options
from nb_annotate.formats.spool import Spool
from nb_annotate.formats.tag_schemes import LETTERS, OUTSIDE, UNKNOWN, Scheme, check_scheme
from nb_annotate.formats.tagged import honest_tags, labels_in, tagged_row
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import FormatError, TaskError
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    from datasets import Dataset

OPTIONS: Mapping[str, Any] = {"scheme": "iob2"}
_BATCH = 1_000
"""Rows."""
MISSING = "This needs the package 'datasets', which is not installed."
MISSING_HINT = "pip install 'nb_annotate[hf]'"


def make_dataset(records: Iterable[Record], writing: Writing) -> Dataset:
    """Make a dataset of answers; see `hf`.

    Raises
    ------
    FormatError
        There is no such option or scheme, a text is not cut into tokens, or `datasets` is not installed.
    """
    try:
        import datasets
    except ImportError as error:
        raise FormatError(MISSING, hint=MISSING_HINT) from error
    import pyarrow as pa

    scheme = _scheme(check_options(writing.options, OPTIONS, "Writing a dataset")["scheme"])
    with Spool() as spool:
        survey = _Survey()
        for text in gather(records, Holds("A dataset", wrong=True, categories=True), writing.losses):
            row = _row(text, writing, scheme)
            survey.see(row)
            spool.add(row)
        features = datasets.Features(_features(datasets, survey, scheme))
        schema = features.arrow_schema
        rows = _finished(spool, survey, scheme)
        batches = []
        while batch := list(islice(rows, _BATCH)):
            batches.append(pa.RecordBatch.from_pylist(batch, schema=schema))
    table = pa.Table.from_batches(batches, schema=schema)
    return datasets.Dataset(datasets.table.InMemoryTable(table), info=datasets.DatasetInfo(features=features))


def _scheme(named: str) -> Scheme:
    try:
        return check_scheme(named)
    except TaskError as error:
        raise FormatError(error.message, hint=error.hint) from error


class _Survey:
    """What all rows have between them, which says which columns there are."""

    def __init__(self) -> None:
        self.labels: set[str] = set()
        self.categories: set[str] = set()
        self.spans = self.wrong = self.overlapping = self.annotated = False
        self.id_types: set[type] = set()
        self._choices: set[tuple[int, int]] = set()

    def see(self, row: Mapping[str, Any]) -> None:
        """Take in a row."""
        if "tags" in row:
            self.spans = True
            self.labels |= labels_in(row) | {label for _, _, label in row["wrong"]}
            self.wrong |= bool(row["wrong"])
            self.overlapping |= row["overlapping"]
        if "yes" in row:
            self.categories |= {*row["yes"], *row["no"]}
            self._choices.add((len(row["yes"]), len(row["yes"]) + len(row["no"])))
        self.annotated |= row["annotator"] is not None
        if row["id"] is not None:
            self.id_types.add(type(row["id"]))

    @property
    def exclusive(self) -> bool:
        """Whether every text with categories has exactly one, and all others are known not to apply."""
        return self._choices == {(1, len(self.categories))}


def _row(text: MergedText, writing: Writing, scheme: Scheme) -> dict[str, Any]:
    row: dict[str, Any] = {"text": text.text, "id": id_of(text), "annotator": annotator_of(text)}
    if text.spans_judged:
        row |= tagged_row(text, writing, scheme)
    if text.categories_judged:
        row |= {"yes": sorted(text.yes), "no": sorted(text.no)}
    return row


def _tag_names(labels: Iterable[str], scheme: Scheme) -> list[str]:
    letters = LETTERS[scheme]
    used = dict.fromkeys(["B", "I", letters.last, letters.single])
    return [OUTSIDE, *(f"{letter}-{label}" for label in sorted(labels) for letter in used)]


def _features(datasets: Any, survey: _Survey, scheme: Scheme) -> dict[str, Any]:
    """Name the columns and their types."""
    value, classes = datasets.Value, datasets.ClassLabel
    span = {"start": value("int64"), "end": value("int64"), "label": value("string")}
    features: dict[str, Any] = {"text": value("string")}
    if survey.id_types:
        features["id"] = value("int64" if survey.id_types == {int} else "string")
    if survey.annotated:
        features["annotator"] = value("string")
    if survey.spans:
        features |= {
            "tokens": [value("string")],
            "ner_tags": [classes(names=_tag_names(survey.labels, scheme))],
            "offsets": [[value("int64")]],
            "spans": [span],
            "complete": [{"start": value("int64"), "end": value("int64"), "labels": [value("string")]}],
        }
    if survey.wrong:
        features["wrong"] = [span]
    if survey.overlapping:
        features["overlapping"] = value("bool")
    if survey.categories:
        names = classes(names=sorted(survey.categories))
        features |= {"label": names} if survey.exclusive else {"label": [value("int8")], "labels": [names]}
    return features


def _finished(spool: Iterable[dict[str, Any]], survey: _Survey, scheme: Scheme) -> Iterator[dict[str, Any]]:
    """Fill in what is only known once all rows were seen: the numbers of the classes."""
    tags = {name: number for number, name in enumerate(_tag_names(survey.labels, scheme))} | {UNKNOWN: NO_CLASS}
    categories = sorted(survey.categories)
    for row in spool:
        done = {"text": row["text"], "id": _id(row["id"], survey), "annotator": row["annotator"]}
        if "tags" in row:
            done |= {
                "tokens": [row["text"][start:end] for start, end in row["offsets"]],
                "ner_tags": [tags[tag] for tag in honest_tags(row, survey.labels)],
                "offsets": row["offsets"],
                "spans": _dicts(row["spans"]),
                "wrong": _dicts(row["wrong"]),
                "complete": [{"start": start, "end": end, "labels": names} for start, end, names in row["complete"]],
                "overlapping": row["overlapping"],
            }
        if "yes" in row:
            known = dict.fromkeys(row["no"], 0) | dict.fromkeys(row["yes"], 1)
            if survey.exclusive:
                done["label"] = categories.index(row["yes"][0])
            else:
                done["label"] = [known.get(name, NO_CLASS) for name in categories]
                done["labels"] = [categories.index(name) for name in row["yes"]]
        yield done


def _id(value: object, survey: _Survey) -> object:
    if value is None or survey.id_types == {int} or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _dicts(spans: Iterable[tuple[int, int, str]]) -> list[dict[str, Any]]:
    return [{"start": start, "end": end, "label": label} for start, end, label in spans]
