"""In and out of the store: the part of `Store` that imports and exports files and frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import sqlalchemy as sa

from nb_annotate.formats.choosing import check_exists, check_packing, format_for, format_named
from nb_annotate.formats.format import Reading
from nb_annotate.formats.frame import FrameFormat
from nb_annotate.formats.offset_units import OffsetUnit
from nb_annotate.store import frames, reading
from nb_annotate.store.database import Database
from nb_annotate.store.exporting import Export, export_of, matching, tokenize_with, write_records
from nb_annotate.store.importing import Import, Importer
from nb_annotate.store.streams import PathOrStream, is_stream, name_of, readable
from nb_annotate.store.whole_texts import WholeTexts
from nb_annotate.tasks.errors import StoreError, did_you_mean
from nb_annotate.tasks.record import Record


class Exchange:
    """Takes answers in from files and frames, and writes them out; mixed into `Store`."""

    _database: Database

    def import_(
        self,
        path_or_df: PathOrStream | pd.DataFrame,
        dataset: str,
        format: str | None = None,  # noqa: A002  the word users know
        offset_unit: OffsetUnit | None = None,
        *,
        view: str | None = None,
        labels: Sequence[str] | None = None,
        annotator: str | None = None,
        replace: bool = False,
        **options: Any,
    ) -> Import:
        """Put the answers of a file or frame into a dataset; `revert` takes them back.

        What is there already is left as it is, so that a file may be imported twice, and an import that was cut off
        is finished by the same call. Rows that cannot be used are listed, and the rest goes on.

        Parameters
        ----------
        path_or_df : str, Path, file or DataFrame
            A file or folder of any format, `"-"` or an open file for a pipe; a frame as `df` gives it, or one with a
            column `text` and some of `label`, `spans`, `accept`, `answer`.
        dataset : str
        format : str, optional
            `jsonl spacy conll labelstudio doccano brat hf parquet csv w3c cas`; by default found out from the path and
            what stands there.
        offset_unit : {"codepoint", "utf16", "utf8", "grapheme", "auto"}, optional
            What the file's offsets count; by default what its format does: doccano and UIMA CAS UTF-16 units, all others
            code points. `"auto"` finds it out from the text that the file quotes; either way what does not fit is
            listed in `mismatches`.
        view : str, optional
            The card (such as `"ner_manual"`) that the answers are from, where the file does not say; else it is
            guessed from all rows, and the summary says so.
        labels : sequence of str, optional
            The labels that answers are complete for, where the file does not say; else all found in it for the card.
        annotator : str, optional
            Whose answers they are, where the file does not say; else `"imported"`.
        replace : bool
            Let a new answer count in place of another one of the same annotator to the same question. Else such a row
            is listed as a problem.
        **options
            What the format takes, such as `text="body"` for the key or column of the text.

        Returns
        -------
        Import
            With `problems`, `mismatches` and a `summary`.

        Raises
        ------
        FormatError
            The file as a whole cannot be read.
        StoreError
            It could not be stored; what was stored until then stays, and the same call goes on.

        Examples
        --------
        >>> import pandas as pd
        >>> from nb_annotate.store.store import Store
        >>> store = Store(":memory:")
        >>> news = pd.DataFrame({"text": ["Ana", "Bo"], "spans": [[{"start": 0, "end": 3, "label": "PERSON"}], []]})
        >>> store.import_(news, "news").answers
        2
        >>> store.df("news")[["view_id", "scope", "labels"]].values.tolist()[1]
        ['ner_manual', 'complete', ['PERSON']]
        """
        if not dataset:
            raise StoreError("The answers need a dataset to go to.", hint='Name one: store.import_(path, "news").')
        if isinstance(labels, str) or not all(isinstance(label, str) for label in labels or ()):
            msg = f"labels={labels!r} must be a list of names."
            raise StoreError(msg, hint='Write labels=["PERSON", "CITY"].')
        if not isinstance(annotator, str | None):
            raise StoreError(f"annotator={annotator!r} must be a name.")
        importer = Importer(self._database, dataset, annotator, replacing=replace)
        told = Reading(view=view, labels=labels, options=options)
        if isinstance(path_or_df, pd.DataFrame):
            if format is not None:
                msg = f"format={format!r} is for files; the source is a DataFrame."
                raise StoreError(msg, hint="Leave it out.")
            return importer.run(FrameFormat(path_or_df), Path(), told, offset_unit)
        with readable(path_or_df) as path:
            check_exists(path)
            form = format_for(path, reading=True, name=name_of(path_or_df)) if format is None else format_named(format)
            return importer.run(form, path, told, offset_unit)

    def export(
        self,
        dataset: str,
        path: PathOrStream,
        format: str | None = None,  # noqa: A002  the word users know
        *,
        annotator: str | None = None,
        query: str | None = None,
        texts: Any = None,
        tokenizer: Any = None,
        lossy: bool = False,
        **options: Any,
    ) -> Export:
        """Write the answers that count to a file of another tool, or to one that holds everything.

        The file appears when all of it is on the disk; until then, and if anything fails, what was there stays.

        Parameters
        ----------
        dataset : str
        path : str, Path or file
            `"-"` or an open file for a pipe.
        format : str, optional
            `jsonl spacy conll labelstudio doccano brat hf parquet csv w3c cas`; by default what the path's ending says.
            `jsonl` (as Prodigy writes it), `parquet` and `csv` hold every answer exactly.
        annotator : str, optional
            Only the answers of this one.
        query : str, optional
            Only the rows of `df` that this pandas query finds: `'answer == "accept" and seconds > 1'`.
        texts : object, optional
            The source of the answers, as recipes take it: answers to stretches that were cut from longer texts are
            written as answers about the whole text. Complete answers of one annotator that together cover it become one
            complete answer; as long as they do not, their spans are one partial answer. Spans that were judged one by
            one stay so.
        tokenizer : str, spacy.Language or callable, optional
            `"blank:en"`, a pipeline, or a function from a text to tokens: for formats made of tokens, where tasks have
            none of their own.
        lossy : bool
            Write what the format can hold and list the rest, instead of raising.
        **options
            What the format takes.

        Returns
        -------
        Export
            `lost` lists what is not in the file.

        Raises
        ------
        FormatError
            The format is unknown or cannot hold what an answer says, or the file cannot be written.
        StoreError
            There is no such dataset, or the query does not work.

        Examples
        --------
        >>> import io
        >>> import nb_annotate as nba
        >>> store = nba.Store(":memory:")
        >>> session = nba.ner.manual(["Ana moves"], labels=["PERSON"], store=store, dataset="news", annotator="bo")
        >>> session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}])
        >>> file = io.StringIO()
        >>> store.export("news", file, "jsonl").answers
        1
        >>> file.getvalue()[:19]
        '{"text":"Ana moves"'
        """
        name = "jsonl" if format is None and is_stream(path) else format
        form = format_for(str(path), reading=False) if name is None else format_named(name)
        if isinstance(path, str | Path):
            check_packing(path, form)
        tokenize = tokenize_with(tokenizer)
        whole = None
        with self._database.reading() as connection:
            chosen = self._chosen(connection, dataset, annotator, query)
            if texts is not None:
                whole = WholeTexts.of(reading.records(connection, dataset, annotator), texts)
            records = filter(chosen, reading.records(connection, dataset, annotator))
            taken = records if whole is None else whole.records(records)
            answers, losses = write_records(taken, path, form, tokenize=tokenize, lossy=lossy, options=options)
        return export_of(path, form.name, answers, losses, "" if whole is None else whole.words)

    def _chosen(
        self, connection: sa.Connection, dataset: str, annotator: str | None, query: str | None
    ) -> Callable[[Record], bool]:
        known = reading.dataset_names(connection)
        if dataset not in known:
            msg = f"The store {self._database.location.name} has no answers in a dataset {dataset!r}."
            raise StoreError(msg, hint=did_you_mean(dataset, sorted(known)) if known else "It is empty.")
        if annotator is not None:
            names = sorted(reading.annotators(connection, dataset))
            if annotator not in names:
                msg = f"Dataset {dataset!r} has no answers of annotator={annotator!r}."
                raise StoreError(msg, hint=did_you_mean(annotator, names))
        if query is None:
            return lambda _: True
        return matching(frames.answers_frame(connection, dataset, annotator), query)
