"""Hugging Face datasets for token and text classification, in a folder as `save_to_disk` makes it.

=============== ====================================================================================================
`text`          the text, unmodified; `id` and `annotator` beside it where there are any
`tokens`        its tokens, of whole texts or of their own
`ner_tags`      a class for each token: `O`, `B-ORG`, `I-ORG` (or another `scheme=`); -1, which `datasets` has for "no
                label", where the answers are not complete for all labels. Trainers refuse it: decide on it first.
`offsets`       start and end of each token, `spans` all spans: code points, end exclusive
`complete`      stretches and the labels of which all spans are known there, `wrong` spans known to be wrong
`label`         a class where each text has exactly one category; else a list of 1, 0 and -1 (unknown) with one number
                for each category, and `labels` has the classes that were chosen
=============== ====================================================================================================

Read are such datasets, and plain ones with `tokens` and tags (`tags="ner_tags"`), or with `text` and `label=`; of a
`DatasetDict` all splits. A text that is not there is made of the tokens with `join=" "` between them. Other columns with
plain values go under `meta`. `to_dataset` and `from_dataset` do without a folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.format import Reading, Tokenize, Writing
from nb_annotate.formats.hf_columns import ClassNames, categories_said, spans_said
from nb_annotate.formats.hf_writing import MISSING, MISSING_HINT, make_dataset
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import TextSaid, check_view, restore
from nb_annotate.formats.tag_schemes import Scheme, guess_scheme, is_tag
from nb_annotate.formats.tags import TagFault
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError, TaskError, did_you_mean
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    from datasets import Dataset, DatasetDict

_READING: Mapping[str, Any] = {"tags": "ner_tags", "label": "label", "join": " ", "scheme": None}
_OURS = frozenset(
    {"text", "id", "annotator", "tokens", "offsets", "spans", "complete", "wrong", "overlapping", "labels"}
)
_VIEWS = ("ner_manual", "spans_manual", "ner", "choice")


def to_dataset(
    records: Iterable[Record],
    *,
    tokenize: Tokenize | None = None,
    losses: Losses | None = None,
    scheme: Scheme = "iob2",
) -> Dataset:
    """Make a Hugging Face `Dataset` of answers.

    Parameters
    ----------
    records : iterable of Record
        Those to one text stand together.
    tokenize : callable, optional
        Cuts texts without tokens of their own; by default as spaCy does for English.
    losses : Losses, optional
        Takes note of what the dataset cannot hold. Without it, that is an error.
    scheme : {"iob2", "iob1", "biluo", "bioes"}
        What `ner_tags` are written in.

    Returns
    -------
    datasets.Dataset
        With the columns that are told at the top of this module.

    Raises
    ------
    FormatError
        `datasets` is not installed, or the dataset cannot hold something and there is no `losses`.

    Examples
    --------
    >>> from nb_annotate.tasks.hashing import set_hashes
    >>> span = {"start": 0, "end": 3, "label": "PER"}
    >>> record = Record(task=set_hashes({"text": "Ana sings"}, "ner_manual"), scope="complete", labels=["PER"],
    ...                 decision={"answer": "accept", "spans": [span]})
    >>> dataset = to_dataset([record])
    >>> dataset[0]["tokens"], dataset[0]["ner_tags"], dataset.features["ner_tags"].feature.names
    (['Ana', 'sings'], [1, 0], ['O', 'B-PER', 'I-PER'])
    """
    noted = Losses() if losses is None else losses
    dataset = make_dataset(records, Writing(losses=noted, tokenize=tokenize or _english(), options={"scheme": scheme}))
    if losses is None and noted.count("lost"):
        raise FormatError(
            f"A dataset cannot hold all of the answers: {noted.first_lost()}.",
            hint="Pass losses=Losses() to make it of the rest; the notes are then in losses.frame().",
        )
    return dataset


def _english() -> Tokenize:
    from nb_annotate.models.tokenizer import load_tokenizer

    return load_tokenizer("blank:en").tokenize


def from_dataset(
    dataset: Dataset | DatasetDict, reading: Reading | None = None, *, name: str = "Dataset"
) -> Iterator[Record | Problem]:
    """Read the answers that a Hugging Face dataset holds, one by one.

    Parameters
    ----------
    dataset : datasets.Dataset or datasets.DatasetDict
        With `tokens` and tags, or `text` and a label; see the top of this module.
    reading : Reading, optional
        `options` are `tags="ner_tags"`, `label="label"`, `join=" "` and `scheme=` (guessed).
    name : str
        For places: `"Dataset[3]"`.

    Raises
    ------
    FormatError
        It has no such columns, or there is no such option.

    Examples
    --------
    >>> import datasets
    >>> plain = datasets.Dataset.from_dict({"tokens": [["Ana", "sings"]], "ner_tags": [["B-PER", "O"]]})
    >>> [(record.text, record.right) for record in from_dataset(plain)]
    [('Ana sings', [{'start': 0, 'end': 3, 'label': 'PER'}])]
    """
    told = reading or Reading()
    check_view(told.view, _VIEWS, "A dataset")
    options = check_options(told.options, _READING, "Reading a dataset")
    if hasattr(dataset, "column_names") and isinstance(dataset.column_names, dict):
        for split, part in dataset.items():
            yield from _rows(part, told, options, f"{name}[{split!r}]")
    else:
        yield from _rows(dataset, told, options, name)


def _rows(dataset: Any, reading: Reading, options: Mapping[str, Any], name: str) -> Iterator[Record | Problem]:
    columns = set(dataset.column_names)
    tags, label = options["tags"], options["label"]
    tagged, labelled = tags in columns and "tokens" in columns, label in columns and "text" in columns
    if not tagged and not labelled:
        raise FormatError(
            f"{name} has neither 'tokens' with {tags!r} nor 'text' with {label!r}.",
            hint=f"Name the column with tags= or label=. {did_you_mean(tags, sorted(columns))}",
        )
    names = ClassNames(dataset.features)
    scheme = options["scheme"]
    try:
        if tagged and scheme is None:
            named = ([names.name(tags, value) for value in row] for row in dataset[tags] if row is not None)
            scheme = guess_scheme(
                [tag for tag in row if is_tag(tag)] for row in named
            )  # others are told with their row
    except TaskError as error:
        raise FormatError(f"{name}: {error.message}", hint=error.hint) from error
    shape = _Shape(names, tags if tagged else None, label if labelled else None, options["join"], scheme)
    for number, row in enumerate(dataset):
        place = f"{name}[{number}]"
        try:
            said, faults = shape.said(row, place)
            records = list(restore(said, reading))
        except UNUSABLE as error:
            yield problem_of(error, place, number)
            continue
        yield from (Problem(place, tags, "", str(fault), None, number) for fault in faults)
        yield from records


@dataclass(frozen=True, slots=True)
class _Shape:
    """Which columns hold what; `None` for a column that there is not."""

    names: ClassNames
    tags: str | None
    label: str | None
    join: str
    scheme: Scheme | None

    def said(self, row: Mapping[str, Any], place: str) -> tuple[TextSaid, list[TagFault]]:
        """Find out what a row says, and which of its tags do not follow."""
        found: dict[str, Any] = {"text": row.get("text")}
        faults: list[TagFault] = []
        if self.tags is not None and row[self.tags] is not None:
            spans = spans_said(row, self.tags, self.names, self.join, self.scheme)
            found |= {"text": spans.text, "right": spans.right, "wrong": spans.wrong, "complete": spans.complete}
            faults = spans.faults
        if self.label is not None and row[self.label] is not None:
            found["yes"], found["no"] = categories_said(row, self.label, self.names)
        known = _OURS | {self.tags, self.label}
        found["meta"] = {
            key: value for key, value in row.items() if key not in known and isinstance(value, str | int | float)
        }
        found |= {"id": row.get("id"), "annotator": row.get("annotator"), "overlapping": bool(row.get("overlapping"))}
        return TextSaid(**found, place=place), faults


class HuggingFace:
    """A folder that `Dataset.save_to_disk` makes.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('hf', True)
    """

    name = "hf"
    suffixes: tuple[str, ...] = ()
    folder = True

    def recognizes(self, path: Path) -> bool:
        """Whether a dataset or several splits were saved there."""
        return any((path / name).is_file() for name in ("dataset_info.json", "dataset_dict.json"))

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read a saved dataset; see `from_dataset`.

        Raises
        ------
        FormatError
            It is none, has no columns that can be used, or `datasets` is not installed.
        """
        try:
            import datasets
        except ImportError as error:
            raise FormatError(MISSING, hint=MISSING_HINT) from error
        try:
            dataset = datasets.load_from_disk(str(path))
        except (OSError, ValueError) as error:
            raise FormatError(f"{str(path)!r} is not a saved dataset: {error}") from error
        yield from from_dataset(dataset, reading, name=path.name)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Save one dataset of all answers; the option is `scheme="iob2"`.

        Raises
        ------
        FormatError
            There is no such option or scheme, a text is not cut into tokens, or `datasets` is not installed.
        """
        dataset = make_dataset(records, writing)
        import datasets

        shown = not datasets.are_progress_bars_disabled()
        datasets.disable_progress_bars()
        try:
            dataset.save_to_disk(str(path))
        finally:
            if shown:
                datasets.enable_progress_bars()


FORMAT = HuggingFace()
"""The format."""
