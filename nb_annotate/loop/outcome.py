"""What came of a session: the part of `Session` that gives frames."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.loop.joining import join_by_content
from nb_annotate.loop.label_gaps import gaps_frame, label_gaps, tell_label_gaps
from nb_annotate.tasks.errors import RecipeError

if TYPE_CHECKING:
    import pandas as pd

    from nb_annotate.loop.bulletin import Bulletin
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.sources.opening import Source
    from nb_annotate.store.exporting import Export
    from nb_annotate.store.store import Store
    from nb_annotate.store.streams import PathOrStream
    from nb_annotate.tasks.types import Task
    from nb_annotate.training.report import DataCheck
    from nb_annotate.training.result import TrainResult


class Outcome:
    """Answers, open cards and problems as frames; mixed into `Session`."""

    recipe: Recipe
    source: Source
    store: Store
    dataset: str
    annotator: str
    bulletin: Bulletin

    if TYPE_CHECKING:

        @property
        def ahead(self) -> int: ...

        def next_tasks(self, want: int, have: Collection[int] = ()) -> tuple[list[Task], bool]: ...

    @property
    def df(self) -> pd.DataFrame:
        """One row per answered example, latest answer, indexed by task hash (see `Store.df`)."""
        return self.store.df(self.dataset, annotator=self.annotator)

    @property
    def spans_df(self) -> pd.DataFrame:
        """One row per span of the latest answers (see `Store.spans_df`)."""
        return self.store.spans_df(self.dataset, annotator=self.annotator)

    @property
    def queue_df(self) -> pd.DataFrame:
        """The open cards that are ready, first one first: index task_hash; id, text, label, spans, and why.

        `score`, `merit` and `why` are empty where no model chooses.
        """
        import pandas as pd

        columns = ["id", "text", "label", "spans", "score", "merit", "why"]
        tasks = self.next_tasks(self.ahead)[0]
        whys = [task.get("_why", {}) for task in tasks]
        rows = [
            [task.get(column) for column in columns[:4]] + [why.get("score"), why.get("merit"), why.get("text")]
            for task, why in zip(tasks, whys, strict=True)
        ]
        index = pd.Index([task["_task_hash"] for task in tasks], name="task_hash", dtype="int64")
        return pd.DataFrame(rows, columns=columns, index=index)

    @property
    def label_gaps(self) -> pd.DataFrame:
        """Which labels the answers are complete for: one row per label that is asked for or was.

        `asked` (now), `complete` and `incomplete` (answers that are complete, for this label or only for others),
        `judged` (yes/no answers about it). A label that was added, left out or renamed shows here.
        """
        return gaps_frame(label_gaps(self.store, self.dataset, self.annotator, self.recipe.labels))

    def _tell_label_gaps(self) -> None:
        if self.recipe.labels:
            gaps = label_gaps(self.store, self.dataset, self.annotator, self.recipe.labels)
            tell_label_gaps(self.bulletin, gaps, self.dataset)

    def join(self, frame: pd.DataFrame, text: str = "text") -> pd.DataFrame:
        """Put the answers beside the rows of a frame, by the content of the text.

        Repeated texts are asked once and answered everywhere; rows keep their order and index.
        Columns that the frame has too get the ending `_answer`.
        """
        return join_by_content(frame, self.df, text)

    def export(
        self,
        path: PathOrStream,
        format: str | None = None,  # noqa: A002  the word users know
        *,
        texts: Any = None,
        **options: Any,
    ) -> Export:
        """Write the answers of this session's annotator to a file (see `Store.export`).

        Parameters
        ----------
        path : str, Path or file
        format : str, optional
            By default what the path's ending says.
        texts : object, optional
            Where the whole texts are that cut ones come from; by default the session's source, if it can be read again.
            `False` writes answers about cut texts as they are.
        **options
            As `Store.export` takes them: `query`, `tokenizer`, `lossy`, and what the format takes.

        Raises
        ------
        FormatError
            The format cannot hold what an answer says, or the file cannot be written.

        Examples
        --------
        >>> import io
        >>> import nb_annotate as nba
        >>> session = nba.ner.manual(["Ana moves to Porto"], labels=["PERSON"], store=":memory:")
        >>> session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}])
        >>> session.export(io.StringIO(), "csv").answers
        1
        """
        if texts is None and not self.source.once:
            texts = self.source
        whole = None if texts is False else texts
        return self.store.export(self.dataset, path, format, annotator=self.annotator, texts=whole, **options)

    def train(self, base: Any = "blank:en", output: str | Path | None = None, **options: Any) -> TrainResult:
        """Train a spaCy pipeline on the answers of this session's annotator (see `nb_annotate.training.train.train`).

        Parameters
        ----------
        base : str, Path or spacy.Language
            A language, or a pipeline to go on from; never changed.
        output : str or Path, optional
            The folder to write the pipeline to.
        **options
            As `train` takes them: `config`, `seed`, `eval`, `labels`, `annotators`, `component`, ….

        Raises
        ------
        TrainingError
            There is nothing to learn from or to evaluate on, or a setting is wrong.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> things = "lamp sofa bicycle piano novel kettle coat tent camera clock".split()
        >>> texts = [text.format(thing) for thing in things for text in ("Refund the {} please", "Thanks for my {}")]
        >>> session = nba.textcat.manual(texts, labels=["REFUND"], store=":memory:")
        >>> while task := session.task:
        ...     session.answer("accept" if "Refund" in task["text"] else "reject")
        >>> result = session.train(config={"training.max_steps": 20}, progress=False)
        >>> result.nlp.pipe_names
        ['textcat_multilabel']
        """
        from nb_annotate.training.train import train

        return train(self.dataset, base, output, store=self.store, **self._own(options))

    def check(self, base: Any = "blank:en", **options: Any) -> DataCheck:
        """Check the answers of this session's annotator before a training (see `nb_annotate.training.check.check`).

        Parameters
        ----------
        base : str, Path or spacy.Language
            What would be trained.
        **options
            As `check` takes them: `eval`, `labels`, `component`, ….

        Raises
        ------
        TrainingError
            There are no answers.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> session = nba.textcat.manual(["Refund it", "Thank you"], labels=["REFUND"], store=":memory:")
        >>> session.answer("accept")
        >>> session.answer("accept")
        >>> session.check().ok
        False
        """
        from nb_annotate.training.check import check

        return check(self.dataset, base, store=self.store, **self._own(options))

    def _own(self, options: dict[str, Any]) -> dict[str, Any]:
        """Complete the options of a training: this annotator's answers, and what the cards say of the categories."""
        usual = {"annotators": [self.annotator], **({"component": "textcat"} if self.recipe.exclusive else {})}
        return usual | options

    @property
    def problems(self) -> pd.DataFrame:
        """Rows of the source that could not be used, and why: place, key, value, message, hint."""
        return self.source.problems.frame()

    @property
    def result(self) -> Any:
        """What the recipe makes of the answers: for `ner.compare`, which model was preferred, with an interval.

        Raises
        ------
        RecipeError
            The recipe has no result of its own: `df` and `spans_df` have the answers.
        """
        if self.recipe.result is None:
            msg = f"The recipe {self.recipe.name!r} has no result= of its own."
            raise RecipeError(msg, hint="session.df and session.spans_df have the answers.")
        return self.recipe.result(self)

    def __repr__(self) -> str:
        done = self.store.counts(self.dataset, self.annotator)
        answers = f"{done.accept} accepted, {done.reject} rejected, {done.ignore} skipped"
        where = f"dataset {self.dataset!r} of {self.store.name}"
        return f"<Session {self.recipe.name} of {self.source.name}: {answers} in {where}>"
