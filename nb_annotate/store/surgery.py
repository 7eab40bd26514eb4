"""Label surgery: the part of `Store` that renames, merges and splits the labels of a whole dataset."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Literal, overload
from uuid import uuid4

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store import reading
from nb_annotate.store.append import append
from nb_annotate.store.assigning import Assign, Assignment
from nb_annotate.store.database import Database
from nb_annotate.store.event import StoredEvent, Surgery
from nb_annotate.store.label_names import check_free, check_known, check_label_list, check_new_name
from nb_annotate.store.operation import Disagreement, Operation, merging, splitting
from nb_annotate.store.relabelling import labels_in
from nb_annotate.store.splitting import Split
from nb_annotate.tasks.errors import StoreError, did_you_mean

Plan = Callable[[list[StoredEvent], set[str]], tuple[Operation, str]]
"""`(answers, their labels) -> (what changes, what it is called)`."""


class LabelSurgery:
    """Changes labels in all answers of all annotators at once; mixed into `Store`.

    Each operation is one entry of the history: an event of the kind `surgery`, and one for each answer that changes,
    in one transaction. `revert` takes it back as a whole, `df(at=...)` still shows the labels as they were, and
    `diff` lists what changed. With `preview=True` nothing is stored.

    Yes/no questions name their label, so they become other questions; all other questions are about a text, whatever
    the labels. Either way the same recipe with the new labels asks nothing twice.
    """

    _database: Database

    @overload
    def rename_label(self, dataset: str, old: str, new: str, *, preview: Literal[False] = False) -> Surgery: ...

    @overload
    def rename_label(self, dataset: str, old: str, new: str, *, preview: Literal[True]) -> pd.DataFrame: ...

    def rename_label(self, dataset: str, old: str, new: str, *, preview: bool = False) -> Surgery | pd.DataFrame:
        """Give a label another name: in spans, categories, questions, options, suggestions and what is complete.

        Parameters
        ----------
        dataset : str
        old, new : str
            The name that answers have, and one that none has.
        preview : bool
            Only tell what would change: a frame with one row per answer and change, index `task_hash`, with the
            columns annotator, view_id, answer, what, before, after, start, end, marked, text, conflict, look_again.

        Raises
        ------
        StoreError
            No answer has the old name, or some have the new one.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> store = nba.Store(":memory:")
        >>> session = nba.textcat.manual(["A new phone"], labels=["PRODUCT", "NEWS"], store=store, dataset="shop")
        >>> session.answer("accept", label="PRODUCT")
        >>> store.rename_label("shop", "PRODUCT", "BRAND").summary
        'rename PRODUCT -> BRAND in 1 answer'
        >>> store.df("shop")[["accept", "labels"]].values.tolist()
        [[['BRAND'], ['BRAND', 'NEWS']]]
        """
        check_new_name(new, "new")

        def plan(answers: list[StoredEvent], known: set[str]) -> tuple[Operation, str]:
            if old == new:
                msg = f"The label is called {old!r} already."
                raise StoreError(msg, hint="Give new= another name.")
            check_free(new, known, f"To make one label of both: store.merge_labels({dataset!r}, [{old!r}], {new!r}).")
            return merging(answers, [old], new), f"rename {old} -> {new}"

        return self._operate(dataset, [old], plan, preview=preview)

    @overload
    def merge_labels(
        self, dataset: str, labels: Sequence[str], into: str, *, preview: Literal[False] = False
    ) -> Surgery: ...

    @overload
    def merge_labels(
        self, dataset: str, labels: Sequence[str], into: str, *, preview: Literal[True]
    ) -> pd.DataFrame: ...

    def merge_labels(
        self, dataset: str, labels: Sequence[str], into: str, *, preview: bool = False
    ) -> Surgery | pd.DataFrame:
        """Make one label of several.

        An answer that was asked for some of them only is not complete for the new one: it is listed in the
        `queue`, and so is a no to some of them, which says nothing of the new one and counts as skipped. One yes is
        a yes. The same words marked with two of them become one span; spans that now stand side by side or overlap
        stay as they are and are named under `conflict` in the preview.

        Parameters
        ----------
        dataset : str
        labels : sequence of str
            Labels of its answers.
        into : str
            One of them, a new name, or a further label of the answers, which then takes part in the merge.
        preview : bool
            As for `rename_label`.

        Returns
        -------
        Surgery
            `session.focus(surgery.queue)` asks what is to be looked at again; as a source of its own it is
            `store.df(dataset).loc[surgery.queue]`.

        Raises
        ------
        StoreError
            No answer has one of the labels, or there is nothing to merge.
        """
        names = check_label_list(labels, "labels", 1)
        check_new_name(into, "into")

        def plan(answers: list[StoredEvent], known: set[str]) -> tuple[Operation, str]:
            gone = [*names, into] if into in known and into not in names else names
            if len(gone) == 1:
                msg = f"One label alone, {gone[0]!r}, cannot be merged into {into!r}, which no answer has."
                raise StoreError(msg, hint=f"store.rename_label({dataset!r}, {gone[0]!r}, {into!r}) renames it.")
            return merging(answers, gone, into), f"merge {', '.join(names)} -> {into}"

        return self._operate(dataset, names, plan, preview=preview)

    @overload
    def split_label(
        self,
        dataset: str,
        label: str,
        into: Sequence[str],
        assign: Assign = None,
        *,
        preview: Literal[False] = False,
    ) -> Surgery: ...

    @overload
    def split_label(
        self, dataset: str, label: str, into: Sequence[str], assign: Assign = None, *, preview: Literal[True]
    ) -> pd.DataFrame: ...

    def split_label(
        self, dataset: str, label: str, into: Sequence[str], assign: Assign = None, *, preview: bool = False
    ) -> Surgery | pd.DataFrame:
        """Make several labels of one, as far as it is known which: the rest is in the `queue`.

        A text without the label has none of the new ones; a no to it is a no to each of them. Spans that are not
        assigned keep the old label, and their texts are not complete for the new ones; options that are not
        assigned are no longer chosen.

        Parameters
        ----------
        dataset : str
        label : str
            A label of its answers.
        into : sequence of str
            New names; the label itself may be among them, if all is assigned.
        assign : callable, mapping or DataFrame, optional
            Says which. A function takes a dict (text, span_text, start, end, annotator, view_id, task_hash, id,
            meta) and returns a new label or `None`. A mapping goes from the marked text (of categories: from the
            row's id, the task hash or the text) to a new label. A frame is the preview with its column `after`
            filled in.
        preview : bool
            As for `rename_label`; `after` is `None` for what is undecided.

        Raises
        ------
        StoreError
            No answer has the label, a new one is taken, or `assign` does not fit.
        """
        names = check_label_list(into, "into", 2)
        assignment = Assignment(assign, names)

        def plan(answers: list[StoredEvent], known: set[str]) -> tuple[Operation, str]:
            for name in names:
                if name != label:
                    hint = f"Split into new names first; store.merge_labels({dataset!r}, [...], {name!r}) then joins one to it."
                    check_free(name, known, hint)
            operation = splitting(answers, Split(label, names, assignment))
            if label in names and operation.undecided and not preview:
                msg = f"{len(operation.undecided)} of those with {label!r} are not assigned to any of {names!r}."
                raise StoreError(
                    msg,
                    hint=f"As {label!r} stays in use, each needs to be: fill in 'after' of the preview, and pass it.",
                )
            return operation, f"split {label} -> {', '.join(names)}"

        made = self._operate(dataset, [label], plan, preview=preview)
        if isinstance(made, Surgery):
            made.unused.extend(assignment.unused)
        return made

    def _operate(self, dataset: str, labels: Sequence[str], plan: Plan, *, preview: bool) -> Surgery | pd.DataFrame:
        with self._database.reading() if preview else self._database.writing() as connection:
            answers = list(reading.all_current(connection, dataset))
            known = {label for event in answers for label in labels_in(event)}
            if not answers:
                msg = f"The store {self._database.location.name} has no answers in a dataset {dataset!r}."
                raise StoreError(msg, hint=did_you_mean(dataset, _datasets(connection)))
            for label in labels:
                elsewhere = [] if label in known else _datasets_with(connection, label)
                check_known(label, known, dataset, elsewhere)
            operation, name = plan(answers, known)
            if preview:
                return operation.frame(Disagreement(answers, operation))
            summary = f"{name} in {operation.answers} answer{'' if operation.answers == 1 else 's'}"
            change = uuid4().hex
            before = reading.last_seq(connection, dataset)
            results = append(connection, list(operation.events(change, dataset, summary)), time.time())
        after = results[-1].seq if results else before
        changed = change if results else None
        return Surgery(changed, dataset, operation.answers, before, after, summary=summary, queue=operation.queue)


def _datasets(connection: sa.Connection) -> list[str]:
    return sorted(reading.dataset_names(connection))


def _datasets_with(connection: sa.Connection, label: str) -> list[str]:
    def has(dataset: str) -> bool:
        return any(label in labels_in(event) for event in reading.all_current(connection, dataset))

    return [dataset for dataset in _datasets(connection) if has(dataset)]
