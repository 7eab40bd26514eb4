"""The store: where answers stay."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

import pandas as pd

from nb_annotate.store import frames, overview, reading
from nb_annotate.store.append import append, still_open
from nb_annotate.store.database import Database
from nb_annotate.store.diff import difference
from nb_annotate.store.edits import edit_event, edited_cells
from nb_annotate.store.event import AppendResult, Change, Counts, NewEvent, StoredEvent
from nb_annotate.store.exchange import Exchange
from nb_annotate.store.locations import locate
from nb_annotate.store.migrating import migrate
from nb_annotate.store.moments import Moment
from nb_annotate.store.reverting import counter_events, drop_event
from nb_annotate.store.schema import current
from nb_annotate.store.span_rows import spans_frame
from nb_annotate.store.splits import Splits
from nb_annotate.store.surgery import LabelSurgery
from nb_annotate.tasks.errors import StoreError, did_you_mean
from nb_annotate.tasks.record import Record


class Store(LabelSurgery, Exchange, Splits):
    """An append-only log of answers, and frames as views of it.

    Parameters
    ----------
    location : None, str or Path
        `None` is `nb_annotate.db` in the working directory; a path; an SQLAlchemy URL
        (`postgresql+psycopg://…`); `":memory:"`, which is gone with the process.

    Raises
    ------
    StoreError
        It cannot be opened.
    StoreVersionError
        It was written by a newer nb_annotate.

    Examples
    --------
    >>> with Store(":memory:") as store:
    ...     store.counts("news")
    Counts(accept=0, reject=0, ignore=0, flagged=0)
    """

    def __init__(self, location: str | Path | None = None) -> None:
        self._database = Database(locate(location))
        try:
            migrate(self._database)
        except BaseException:
            self._database.close()
            raise
        self._database.remember_file()

    @property
    def location(self) -> str:
        """The full address of this store and no other, without any password."""
        return self._database.location.full

    @property
    def name(self) -> str:
        """A short name, for the card."""
        return self._database.location.name

    @property
    def durable(self) -> bool:
        """Whether answers outlive the process."""
        return not self._database.location.in_memory

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._database.closed

    # -- writing ------------------------------------------------------------------------------

    def append(self, events: Sequence[NewEvent]) -> list[AppendResult]:
        """Append events in one transaction: when this returns, all of them are on the disk.

        Raises
        ------
        StoreBusyError
            Another process holds the store; nothing was stored, try again.
        StoreError
            Nothing was stored: the disk is full or read-only, or an event is malformed.
        """
        if not events:
            return []
        with self._database.writing() as connection:
            return append(connection, events, time.time())

    def append_open(self, events: Sequence[NewEvent]) -> list[AppendResult]:
        """Append those answers whose questions have none yet, as `append` does; return what was stored."""
        if not events:
            return []
        with self._database.writing() as connection:
            return append(connection, still_open(connection, events), time.time())

    # -- reading ------------------------------------------------------------------------------

    def answer(self, event_id: str) -> StoredEvent:
        """Return an answer by its id, whether it counts or not.

        Raises
        ------
        StoreError
            There is none.
        """
        with self._database.reading() as connection:
            return reading.answer(connection, event_id)

    def current(self, dataset: str, annotator: str, task_hash: int) -> StoredEvent | None:
        """Return the answer to a question that counts, or `None`."""
        with self._database.reading() as connection:
            return reading.current_answer(connection, dataset, annotator, task_hash)

    def answered(self, dataset: str, annotator: str | None = None) -> set[int]:
        """Return the task hashes that have an answer, of one annotator or of any."""
        with self._database.reading() as connection:
            return reading.answered(connection, current.c.task_hash, dataset, annotator)

    def answered_by_input(self, dataset: str, annotator: str | None = None) -> set[int]:
        """Return the input hashes of the texts that have an answer, of one annotator or of any."""
        with self._database.reading() as connection:
            return reading.answered(connection, current.c.input_hash, dataset, annotator)

    def recent(self, dataset: str, annotator: str, limit: int, before: str | None = None) -> list[StoredEvent]:
        """Return the last answers that count, newest first; with `before` (an id) those older than it."""
        with self._database.reading() as connection:
            return reading.recent(connection, dataset, annotator, limit, before)

    def undone(self, dataset: str, annotator: str, limit: int) -> list[StoredEvent]:
        """Return the answers that can be put back, the one undone last first; none after a newer answer."""
        with self._database.reading() as connection:
            return reading.undone(connection, dataset, annotator, limit)

    def label_sets(self, dataset: str, annotator: str) -> list[tuple[list[str], str, int]]:
        """Return which sets of labels the answers that count are about, each with their scope and number."""
        with self._database.reading() as connection:
            return reading.label_sets(connection, dataset, annotator)

    def together(self, event: StoredEvent, *, counting: bool) -> list[StoredEvent]:
        """Return the other answers of an answer's batch: those that count, or those whose questions are open again."""
        with self._database.reading() as connection:
            return reading.together(connection, event, counting=counting)

    def propagated(self, dataset: str, annotator: str, view_id: str) -> list[StoredEvent]:
        """Return the answers that count and were taken over from texts alike, given in one view, oldest first."""
        with self._database.reading() as connection:
            return reading.propagated(connection, dataset, annotator, view_id)

    def counts(self, dataset: str, annotator: str | None = None) -> Counts:
        """Count the answers that count, of one annotator or of all."""
        with self._database.reading() as connection:
            return reading.counts(connection, dataset, annotator)

    def last_seq(self, dataset: str) -> int:
        """Return the number of the newest event of a dataset; 0 if it has none."""
        with self._database.reading() as connection:
            return reading.last_seq(connection, dataset)

    def events_since(self, dataset: str, seq: int) -> list[StoredEvent]:
        """Return the events of a dataset after a number, oldest first: cheap enough to ask often."""
        with self._database.reading() as connection:
            return reading.events_since(connection, dataset, seq)

    def records(self, dataset: str, annotator: str | None = None) -> Iterator[Record]:
        """Read the answers that count one by one: those to one text together, in the order of its first answer."""
        with self._database.reading() as connection:
            yield from reading.records(connection, dataset, annotator)

    # -- frames -------------------------------------------------------------------------------

    def df(self, dataset: str, annotator: str | None = None, at: Moment | None = None) -> pd.DataFrame:
        """Return one row per answered example: the answer that counts, or that counted at a moment.

        The index is `task_hash` (int64; unique for one annotator). The columns, always these and of these types:

        ============= ================= ======================================================================
        id            object            the source row's own id
        index         object            the index label of the source frame (a tuple for a MultiIndex)
        text          str               the text, unmodified
        view_id       str               the card
        answer        str               accept, reject or ignore
        scope         object            complete, partial, negative, unusable; None if skipped
        labels        object            list of the labels that the answer is complete for
        spans         object            list of dicts (code points, end exclusive); None where the card has none
        label         object            the category of a yes/no card
        accept        object            list of the chosen options; None where the card has none
        annotator     str
        session       str               one per sitting
        note          object            str or None
        flagged       bool
        score         float64           the model's score when the card was shown
        model_version object            str or None
        source        object            None for a person's own answer; propagated: taken over from a text alike
        input_hash    int64             equal for equal texts
        started_at    datetime64, UTC   when the card was shown
        ended_at      datetime64, UTC   when it was answered
        seconds       float64           between the two
        meta          object            dict or None
        ============= ================= ======================================================================

        `news.join(df.set_index("index")[["answer"]])` puts the answers beside the rows they came from. With a
        MultiIndex, which pandas joins by level, the labels are told apart first:
        `df.set_index(pd.MultiIndex.from_tuples(df["index"], names=news.index.names))`.

        Parameters
        ----------
        dataset : str
        annotator : str, optional
            Only the answers of this one.
        at : datetime, str or int, optional
            The state at that moment (naive times are UTC), or just after the event with that `seq`.

        Raises
        ------
        StoreError
            `at` is no moment.

        Examples
        --------
        >>> Store(":memory:").df("news").index.name
        'task_hash'
        """
        with self._database.reading() as connection:
            return frames.answers_frame(connection, dataset, annotator, at)

    def spans_df(self, dataset: str, annotator: str | None = None, at: Moment | None = None) -> pd.DataFrame:
        """Return one row per span of the answers in `df`: its parts, its text, and the keys of its row.

        `token_start` and `token_end` are inclusive and missing where there are no tokens; `span_no`
        counts the spans of an answer from 0. See `answer`: spans of rejected examples are there too.
        """
        return spans_frame(self.df(dataset, annotator, at))

    def events(self, dataset: str) -> pd.DataFrame:
        """Return the log of a dataset, one row per event, oldest first; the index is `seq`."""
        with self._database.reading() as connection:
            return frames.events_frame(connection, dataset)

    def datasets(self) -> pd.DataFrame:
        """Return one row per dataset: counts, annotators, cards, first and last answer."""
        with self._database.reading() as connection:
            return overview.datasets_frame(connection)

    def stats(self) -> pd.DataFrame:
        """Return one row per dataset and label: answers that name it by kind, and accepted spans."""
        with self._database.reading() as connection:
            return overview.labels_frame(connection)

    def diff(self, dataset: str, t1: Moment, t2: Moment | None = None) -> pd.DataFrame:
        """Return what changed between two moments (the second is now by default), one row per answer.

        `change` is added, removed or changed, `fields` names what differs, and every field has a column
        `_before` and one `_after`. Moments are as in `df`.

        Examples
        --------
        >>> Store(":memory:").diff("news", 0).empty
        True
        """
        with self._database.reading() as connection:
            before = frames.answers_frame(connection, dataset, at=t1)
            return difference(before, frames.answers_frame(connection, dataset, at=t2))

    # -- changing many answers ----------------------------------------------------------------

    def apply(self, frame: pd.DataFrame, dataset: str, annotator: str | None = None) -> Change:
        """Take back an edited copy of `df`: every changed row becomes an answer that supersedes the old one.

        The columns answer, spans, label, accept, note and flagged may have changed. Rows and columns may
        be missing from the frame. All changes are stored, or none; `revert` takes them back. An edited
        answer has no `started_at`.

        Parameters
        ----------
        frame : DataFrame
            The index (or a column) is `task_hash`.
        dataset : str
        annotator : str, optional
            Whose answers the rows are, if there is no column `annotator`.

        Raises
        ------
        StoreError
            Naming the row and the column that do not fit, and the way out.

        Examples
        --------
        >>> store = Store(":memory:")
        >>> store.apply(store.df("news"), "news").answers
        0
        """
        with self._database.reading() as connection:
            now = frames.answers_frame(connection, dataset)
            cells = edited_cells(frame, now, annotator)
            before = reading.last_seq(connection, dataset)
            answers = {key: reading.current_answer(connection, dataset, *key) for key in cells}
        change = uuid4().hex
        events = [edit_event(answer, cells[key], change) for key, answer in answers.items() if answer is not None]
        if not events:
            return Change(None, dataset, 0, before, before)
        with self._database.writing() as connection:
            results = append(connection, events, time.time())
            if any(result.prior is not None for result in results):
                msg = f"Somebody answered in {dataset!r} while the frame was applied; nothing was changed."
                raise StoreError(msg, hint="Take a new df, and make the changes there.")
        return Change(change, dataset, len(events), before, results[-1].seq)

    def drop(self, dataset: str) -> Change:
        """Hide all answers of a dataset from every frame; `revert` brings them back.

        The log keeps them: to delete answers for good, delete the file of the store.

        Raises
        ------
        StoreError
            There is no such dataset.
        """
        counts = self.counts(dataset)
        answers = counts.accept + counts.reject + counts.ignore
        if not answers:
            msg = f"The store {self.name} has no answers in a dataset {dataset!r}."
            raise StoreError(msg, hint=did_you_mean(dataset, self.datasets()["dataset"]))
        change = uuid4().hex
        before = self.last_seq(dataset)
        (result,) = self.append([drop_event(dataset, change)])
        return Change(change, dataset, answers, before, result.seq)

    def revert(self, change: Change | str) -> Change:
        """Take back an `apply`, an `import_`, a `drop`, an operation on labels or another `revert`, as a whole.

        Parameters
        ----------
        change : Change or str
            What they returned, or its `id`. One that changed nothing is returned as it is.

        Raises
        ------
        StoreError
            There is no such change.
        """
        if isinstance(change, Change) and change.id is None:
            return change
        identifier = change.id if isinstance(change, Change) else change
        reverting = uuid4().hex
        with self._database.writing() as connection:
            events = counter_events(connection, identifier or "", reverting)
            dataset = events[0].dataset
            answers = sum(event.kind != "surgery" for event in events)
            before = reading.last_seq(connection, dataset)
            results = append(connection, events, time.time())
        return Change(reverting, dataset, answers, before, results[-1].seq)

    # -- life ---------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the database; using the store afterwards is an error."""
        self._database.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    def __repr__(self) -> str:
        return f"Store({self.location!r})"
