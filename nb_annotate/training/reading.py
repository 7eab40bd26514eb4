"""From what the user calls data to what each component learns from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.merging.conflicts import Conflict, conflicts_frame
from nb_annotate.merging.merge import Merged, merge
from nb_annotate.merging.merged import MergedText
from nb_annotate.merging.statements import ABOUT_CATEGORIES, ABOUT_SPANS
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.tasks.record import Record
from nb_annotate.training.choosing import chosen
from nb_annotate.training.sources import Found, find_records

if TYPE_CHECKING:
    import pandas as pd

SPAN_COMPONENTS = ("ner", "spancat")
CATEGORY_COMPONENTS = ("textcat", "textcat_multilabel")
COMPONENTS = (*SPAN_COMPONENTS, *CATEGORY_COMPONENTS)
"""What can be trained."""

_USUAL = {
    "ner": "ner",
    "ner_manual": "ner",
    "spans_manual": "spancat",
    "classification": "textcat_multilabel",
    "choice": "textcat_multilabel",
}
"""The component that answers of a card are for, where nobody says."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one component learns from.

    Parameters
    ----------
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}
    datasets : tuple of str
        Names of datasets or files, in the order in which they were named.
    records : tuple of Record
        The answers that are about it.
    labels : tuple of str
        What it learns, in order of the alphabet or as they were asked for.
    merged : Merged
        The answers by text, and what of them gave way.
    only_rejected: tuple of str
        Labels of spans that nobody ever marked or looked for in full: not learned beside others unless `labels=` names
        them, as no token would be known to be outside of them.
    """

    component: str
    datasets: tuple[str, ...]
    records: tuple[Record, ...]
    labels: tuple[str, ...]
    merged: Merged
    only_rejected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """What all components learn from.

    Parameters
    ----------
    parts : dict of str to Part
        By component.
    """

    parts: Mapping[str, Part]

    @property
    def labels(self) -> dict[str, tuple[str, ...]]:
        """The labels of each component."""
        return {component: part.labels for component, part in self.parts.items()}

    @property
    def texts(self) -> dict[str, list[MergedText]]:
        """The texts of each component, as `examples_of` takes them."""
        return {component: part.merged.texts for component, part in self.parts.items()}

    @property
    def datasets(self) -> tuple[str, ...]:
        """All datasets and files, each once."""
        return tuple(dict.fromkeys(name for part in self.parts.values() for name in part.datasets))

    @property
    def conflicts(self) -> list[Conflict]:
        """What gave way to another answer, component by component."""
        return [conflict for part in self.parts.values() for conflict in part.merged.conflicts]

    def conflicts_frame(self) -> pd.DataFrame:
        """Give the conflicts as a frame, one row each."""
        return conflicts_frame(self.conflicts)


def gather(
    data: Any,
    *,
    store: str | Path | Store | None = None,
    component: str | None = None,
    labels: Sequence[str] | None = None,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
    complete_for: Sequence[str] | None = None,
) -> Gathered:
    """Read answers, and sort them by the component that learns from them.

    Parameters
    ----------
    data : str, Path, frame, list or dict
        The name of a dataset of the store (`"news"` or `"dataset:news"`), or of a file of any format; a frame as
        `Store.df` gives; Records; a list of these; or a dict that names the data of each component.
    store : None, str, Path or Store
        As for the recipes; it is only opened where a dataset is named.
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}, optional
        What is to be trained. By default the cards tell: `ner` and `ner_manual` are for `ner`, `spans_manual` for
        `spancat`, `classification` and `choice` for `textcat_multilabel`.
    labels : sequence of str, optional
        Learn these only; by default all that the answers name.
    annotators, answers : sequence of str, optional
        Only the answers of these people, and of these kinds (`"accept"`, `"reject"`, `"ignore"`).
    query : str, optional
        Only the answers that a pandas query finds among the columns of `Store.df`: `"seconds > 0.5 and not flagged"`.
    complete_for : sequence of str, optional
        The labels that files and frames are complete for, where they do not say; by default those found in them.

    Raises
    ------
    TrainingError
        Something that is named does not exist, or there is nothing to learn from.
    FormatError
        A file cannot be read.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> store = nba.Store(":memory:")
    >>> session = nba.ner.manual(["Ana in Porto"], labels=["CITY"], store=store, dataset="cities")
    >>> session.answer("accept", spans=[{"start": 7, "end": 12, "label": "CITY"}])
    >>> gather("cities", store=store).labels
    {'ner': ('CITY',)}
    """
    labels = _listed(labels)
    by_component: dict[str, Found] = {}
    named = data.items() if isinstance(data, Mapping) else [(component, data)]
    if isinstance(data, Mapping) and component is not None:
        msg = f"component={component!r} and a dict of components were both given."
        raise TrainingError(msg, hint="Leave component= out.")
    for name, part in named:
        if name is not None and name not in COMPONENTS:
            msg = f"There is no component {name!r} that answers can train."
            raise TrainingError(msg, hint=did_you_mean(name, COMPONENTS))
        found = find_records(part, store, complete_for=complete_for)
        records = chosen(found.records, annotators=annotators, answers=answers, query=query)
        if not records:
            what = f"{len(found.records)} answers, and none is left by annotators=, answers= and query=."
            msg = f"data={part!r:.120} has {what if found.records else 'no answers.'}"
            raise TrainingError(msg)
        for chosen_component, own in _sorted(records, name).items():
            by_component[chosen_component] = Found(found.datasets, own)
    if not by_component:
        msg = "None of the answers is about spans or categories."
        raise TrainingError(msg, hint="Answers to text and compare cards say nothing that a component could learn.")
    parts = {name: _part(name, found, labels) for name, found in by_component.items()}
    _check_labels(parts, labels)
    for name, _ in named:
        if name is not None and not parts[name].labels:
            msg = f"None of the answers for {name} is about {'any label' if labels is None else labels}."
            raise TrainingError(msg, hint="Skipped and unusable examples teach nothing.")
    return Gathered({name: part for name, part in parts.items() if part.labels})


def _listed(labels: Any) -> list[str] | None:
    """Take labels as they were asked for, each once."""
    if labels is None:
        return None
    if isinstance(labels, str) or not isinstance(labels, Iterable):
        msg = f"labels={labels!r} must be a list."
        raise TrainingError(msg, hint=f"Write labels=[{labels!r}].")
    if not (names := list(dict.fromkeys(labels))):
        raise TrainingError("labels= is empty.", hint="Leave it out to learn all labels that the answers name.")
    return names


def _sorted(records: Sequence[Record], component: str | None) -> dict[str, list[Record]]:
    """Sort answers by component; those that are not for the one asked for are left aside."""
    if component is not None:
        views = ABOUT_SPANS if component in SPAN_COMPONENTS else ABOUT_CATEGORIES
        own = [record for record in records if record.task["_view_id"] in views]
        if not own:
            cards = ", ".join(sorted({record.task["_view_id"] for record in records}))
            about = "spans" if component in SPAN_COMPONENTS else "categories"
            msg = f"{component} learns from answers about {about}; these are answers to {cards} cards."
            raise TrainingError(msg)
        return {component: own}
    by_component: dict[str, list[Record]] = {}
    for record in records:
        for usual in _usual(record):
            by_component.setdefault(usual, []).append(record)
    return by_component


def _usual(record: Record) -> list[str]:
    view = record.task["_view_id"]
    if view != "review":
        return [_USUAL[view]] if view in _USUAL else []
    found = [("spans", "ner"), ("accept", "textcat_multilabel")]
    return [component for key, component in found if record.decision.get(key) is not None]


def _part(component: str, found: Found, labels: Sequence[str] | None) -> Part:
    overlap = component == "spancat" if component in SPAN_COMPONENTS else None
    merged = merge(found.records, overlap=overlap)
    sought, rejected = _labels(component, merged.texts)
    names = sorted(sought or rejected) if labels is None else [label for label in labels if label in sought | rejected]
    left = sorted(rejected.difference(names)) if labels is None else []
    return Part(component, tuple(found.datasets), tuple(found.records), tuple(names), merged, tuple(left))


def _labels(component: str, texts: Sequence[MergedText]) -> tuple[set[str], set[str]]:
    """Find the labels that the answers name: those that were marked or looked for, and those of rejected spans."""
    sought: set[str] = set()
    rejected: set[str] = set()
    for text in texts:
        if component in CATEGORY_COMPONENTS:
            sought |= text.yes | text.no
        else:
            sought.update(span["label"] for span in text.right)
            sought.update(label for region in text.complete for label in region.labels)
            rejected.update(span["label"] for span in text.wrong)
    return sought, rejected


def _check_labels(parts: Mapping[str, Part], labels: Sequence[str] | None) -> None:
    known = sorted({
        label for part in parts.values() for named in _labels(part.component, part.merged.texts) for label in named
    })  # fmt: skip
    if not known:
        msg = "The answers name no label: all of them are skipped, or say that a text is unusable."
        raise TrainingError(msg)
    for label in labels or ():
        if label not in known:
            msg = f"labels= names {label!r}, which none of the answers is about."
            raise TrainingError(msg, hint=did_you_mean(label, known))
