"""spaCy's own files: a `DocBin` with all that components can learn from, and the folder that `spacy train` takes.

Each text is one Doc. Entities stand in `doc.ents`: tokens outside are O where the answers are complete for all labels of
the file, otherwise missing, so that `spacy train` takes nothing for outside that nobody called so. Wrong spans are in
`doc.spans["incorrect_spans"]`, spans that may overlap in `doc.spans["sc"]`, categories in `doc.cats`. The answers
themselves lie beside that in `doc.user_data["nb_annotate"]`: a Doc that nobody changed is read as exactly those.

With the option `dev=` it is a folder: `train.spacy`, `dev.spacy`, `config.cfg`, `labels/*.json`; run `spacy train config.cfg`
in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.docbin_docs import ANSWERS, answers_in, said_in, sealed
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.gathering import Holds, gather
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import SPAN_CARDS, check_view, restore
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from nb_annotate.merging.merged import MergedText

WRITE_OPTIONS: Mapping[str, Any] = {"labels": None, "dev": None, "lang": "en", "answers": True}
READ_OPTIONS: Mapping[str, Any] = {"lang": "xx", "spans_key": "sc", "incorrect_spans_key": "incorrect_spans"}
_FILES = ("train.spacy", "dev.spacy")


class DocBinFormat:
    """spaCy's `DocBin`, as one file or as a folder for training.

    Options for writing: `labels`, those that a text has to be complete for until its other tokens count as outside (all in
    the file by default); `dev`, the input hashes of the texts (of whole ones, where texts were cut) that go to
    `dev.spacy`, or the share of the texts, which makes it a folder; `lang` of the folder's `config.cfg`; `answers=False`
    leaves the answers themselves out.
    For reading: `lang` for the vocabulary, `spans_key` and `incorrect_spans_key`.
    """

    name = "spacy"
    suffixes: tuple[str, ...] = (".spacy",)
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether it is a `.spacy` file, or a folder with one for training."""
        return path.suffix == ".spacy" if path.is_file() else (path / _FILES[0]).is_file()

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read Docs one by one: the answers that they were made of, or else what their annotation says.

        Raises
        ------
        FormatError
            It is no DocBin, or a folder without one, or an option is none.
        """
        options = check_options(reading.options, READ_OPTIONS, "Reading spaCy files")
        check_view(reading.view, (*SPAN_CARDS, "choice"), "A spaCy file")
        reading.offsets.check_fixed("codepoint", "A spaCy file")
        files = [path / name for name in _FILES if (path / name).is_file()] if path.is_dir() else [path]
        if not files:
            msg = f"There is no {' or '.join(_FILES)} in {str(path)!r}."
            raise FormatError(msg, hint="Name the .spacy file that is meant.")
        row = 0
        for file in files:
            for number, doc in enumerate(_docs(file, options["lang"])):
                place = f"{file.name}:{number}"
                try:
                    known = answers_in(doc, place, row) if reading.view is None else None
                    records = known if known is not None else list(restore(said_in(doc, place, options), reading))
                    if not records:
                        message = "The Doc has no entities, spans or categories, not even that there are none."
                        yield Problem(place, "", "", message, "Set doc.ents, doc.spans or doc.cats.", row)
                    yield from records
                except UNUSABLE as error:
                    yield problem_of(error, place, row)
                row += 1

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one Doc for each text of which answers say something.

        Raises
        ------
        FormatError
            An option is none, or a text has no tokens and there is no tokenizer.
        """
        from spacy.tokens import DocBin

        from nb_annotate.formats.docbin_writing import DocWriter

        options = check_options(writing.options, WRITE_OPTIONS, "Writing spaCy files")
        beside = bool(options["answers"])
        holds = Holds("a spaCy file", wrong=True, categories=True, notes=beside, flags=beside)
        texts = list(gather(records, holds, writing.losses))
        writer = DocWriter(texts, options["labels"], options["lang"], writing, keeps_answers=bool(options["answers"]))
        train, dev = DocBin(store_user_data=True), DocBin(store_user_data=True)
        in_dev = _dev(texts, options["dev"])
        for text in texts:
            doc = writer.doc(text)
            if doc is None:
                continue
            if options["answers"]:
                doc.user_data[ANSWERS] = sealed(doc, text.records)
            (dev if text.source_hash in in_dev else train).add(doc)
        if options["dev"] is None:
            train.to_disk(path)
            return
        from spacy.cli.init_config import init_config

        from nb_annotate.formats.docbin_folder import write_settings

        path.mkdir(exist_ok=True)
        train.to_disk(path / _FILES[0])
        dev.to_disk(path / _FILES[1])
        config = init_config(lang=options["lang"], pipeline=list(writer.components), optimize="efficiency")
        write_settings(path, config, writer.components, options["lang"])


FORMAT = DocBinFormat()


def _docs(path: Path, language: str) -> Iterator[Doc]:
    from spacy.tokens import DocBin

    from nb_annotate.models.pipelines import blank_language

    vocab = blank_language(language).vocab
    try:
        read = DocBin().from_disk(path)
    except Exception as error:  # what msgpack and zlib raise for other files is of many kinds
        msg = f"{str(path)!r} is no DocBin of spaCy's: {error!r}."
        raise FormatError(msg, hint="A .spacy file is written with DocBin.to_disk, or with format='spacy'.") from error
    yield from read.get_docs(vocab)


def _dev(texts: Iterable[MergedText], dev: Any) -> frozenset[int]:
    """Choose the texts for evaluation; those cut from one text stay together."""
    if dev is None:
        return frozenset()
    if isinstance(dev, Iterable):
        return frozenset(dev)
    if not isinstance(dev, float) or not 0 <= dev < 1:
        msg = f"dev={dev!r} is neither a share below 1 nor a set of input hashes."
        raise FormatError(msg, hint="Write dev=0.2, or pass the input hashes of the texts for evaluation.")
    hashes = sorted({text.source_hash for text in texts})  # hashes are as good as drawn at random
    return frozenset(hashes[: round(len(hashes) * dev)])
