"""CoNLL read: blocks of token lines made into what they say of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nb_annotate.formats.conll_blocks import Block, Columns, read_blocks
from nb_annotate.formats.conll_words import shown
from nb_annotate.formats.format import Reading
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import SPAN_CARDS, Stretch, TextSaid, check_view, restore
from nb_annotate.formats.tag_schemes import OUTSIDE, UNKNOWN, Scheme, SchemeEvidence, check_scheme, is_tag
from nb_annotate.formats.tags import TagFault, tags_to_spans
from nb_annotate.formats.token_offsets import align, joined
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError, TaskError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span, Token

OPTIONS: Mapping[str, Any] = {"scheme": None, "token": 0, "tag": -1, "unit": "sentence", "join": " "}


def read_conll(path: Path, reading: Reading) -> Iterator[Record | Problem]:
    """Read the texts of a file one by one; see `conll`.

    Raises
    ------
    FormatError
        There is no such option, scheme or unit, or the file has no tags.
    """
    check_view(reading.view, SPAN_CARDS, "CoNLL")
    options = check_options(reading.options, OPTIONS, "Reading CoNLL")
    columns = Columns(options["token"], options["tag"])
    for name, kind in (("token", int), ("tag", int), ("join", str)):
        if type(options[name]) is not kind:
            what = "a string" if kind is str else "the number of a column"
            raise FormatError(f"{name}= must be {what}, not {options[name]!r}.")
    if options["unit"] not in {"sentence", "document"}:
        raise FormatError(f"unit= must be 'sentence' or 'document', not {options['unit']!r}.")
    try:
        scheme = survey_scheme(path, columns) if options["scheme"] is None else check_scheme(options["scheme"])
        if "token" not in reading.options and _counts_tokens(path, columns):
            raise FormatError(
                f"{path.name}: the first column counts the tokens of each sentence.",
                hint="Name the column of the tokens, such as token=1, or token=0 if it is this one.",
            )
    except TaskError as error:
        raise FormatError(f"{path.name}: {error.message}", hint=error.hint) from error
    for blocks in _texts(read_blocks(path, columns), whole=options["unit"] == "document"):
        if isinstance(blocks, Problem):
            yield blocks
            continue
        first = blocks[0].line
        problems: list[Problem] = []
        try:
            said = _said([_part(block, path, scheme, options["join"], problems) for block in blocks], path)
            records = list(restore(said, reading))
        except UNUSABLE as error:
            yield problem_of(error, f"{path.name}:{first}", first - 1)
            continue
        yield from problems
        yield from records


def survey_scheme(path: Path, columns: Columns) -> Scheme:
    """Tell the scheme of a file from all of its tags.

    Raises
    ------
    FormatError
        Nothing in the tag column is a tag.
    TaskError
        Two schemes are mixed.
    """
    evidence, other, found = SchemeEvidence(), "", False
    for block in read_blocks(path, columns):
        if isinstance(block, Problem):
            continue  # told when the file is read
        tags = [tag for tag in block.tags if is_tag(tag)]
        found = found or bool(tags) or not block.words
        other = other or next((tag for tag in block.tags if not is_tag(tag)), "")
        evidence.see(tags)
    if not found and other:
        raise FormatError(
            f"{path.name}: no line has a tag in the column that is read; the first has {other!r} there.",
            hint="Name the columns with token= and tag=, counted from 0, or from the end if negative.",
        )
    return evidence.scheme()


def _counts_tokens(path: Path, columns: Columns) -> bool:
    """Whether the column of the tokens holds 1, 2, 3 ... in each block, as in GermEval's files."""
    counted = False
    for block in read_blocks(path, columns):
        if isinstance(block, Problem) or block.broken:
            continue
        if "text" in block.comments or block.words != [str(number) for number in range(1, len(block.words) + 1)]:
            return False
        counted = counted or len(block.words) > 1
    return counted


def _texts(blocks: Iterable[Block | Problem], *, whole: bool) -> Iterator[list[Block] | Problem]:
    """Yield the blocks of each text: one, or all of a document. Those that a problem told of already are left out."""
    together: list[Block] = []
    for block in blocks:
        if isinstance(block, Problem):
            yield block
            continue
        if together and (block.document or not whole):
            yield together
            together = []
        if not block.broken:
            together.append(block)
    if together:
        yield together


@dataclass(frozen=True, slots=True)
class _Part:
    """What one block says; offsets are those of its own text."""

    block: Block
    text: str
    offsets: list[tuple[int, int]]
    right: list[Span]
    wrong: list[Span]
    complete: list[Stretch]


def _part(block: Block, path: Path, scheme: Scheme, join: str, problems: list[Problem]) -> _Part:
    """Find out what a block says.

    Raises
    ------
    TaskError
        Its tokens are not in its text, or something is no tag.
    """
    text, offsets = _place(block, join)
    names: Mapping[str, str] = block.value("names") or {}
    faults: list[TagFault] = []
    right = [
        Span(start=span["start"], end=span["end"], label=names.get(span["label"], span["label"]))
        for span in tags_to_spans(offsets, block.tags, scheme, faults=faults)
    ]
    for fault in faults:
        line = block.numbers[fault.token]
        tag = repr(block.tags[fault.token])
        problems.append(Problem(f"{path.name}:{line}", "", tag, fault.message, None, line - 1))
    wrong = [Span(start=start, end=end, label=label) for start, end, label in block.value("wrong") or ()]
    return _Part(block, text, offsets, right, wrong, _complete(block, text, offsets))


def _said(parts: Sequence[_Part], path: Path) -> TextSaid:
    """Put the parts of a text together, with line breaks between them."""
    right: list[Span] = []
    wrong: list[Span] = []
    complete: list[Stretch] = []
    offsets: list[tuple[int, int]] = []
    at = 0
    for part in parts:
        right += [_moved(span, at) for span in part.right]
        wrong += [_moved(span, at) for span in part.wrong]
        complete += [Stretch(start + at, end + at, labels) for start, end, labels in part.complete]
        offsets += [(start + at, end + at) for start, end in part.offsets]
        at += len(part.text) + 1
    text = "\n".join(part.text for part in parts)
    first = parts[0].block
    if len(parts) > 1 and all(part.complete == [Stretch(0, len(part.text), None)] for part in parts):
        complete = [Stretch(0, len(text), None)]
    return TextSaid(
        text=text,
        place=f"{path.name}:{first.line}",
        id=_named(first, "id", "sent_id"),
        right=right,
        wrong=wrong,
        complete=complete,
        overlapping=first.value("view") == "spans_manual",
        annotator=_annotator(first),
        tokens=_tokens(text, offsets),
    )


def _named(block: Block, *keys: str) -> Any:
    """Give the value of the first of some comments that is there: what it is as JSON, or as it stands."""
    for key in keys:
        if key in block.comments:
            value = block.value(key)
            return block.comments[key] if value is None else value
    return None


def _annotator(block: Block) -> str | None:
    name = _named(block, "annotator")
    return None if name is None else str(name)


def _moved(span: Span, by: int) -> Span:
    return {**span, "start": span["start"] + by, "end": span["end"] + by}


def _place(block: Block, join: str) -> tuple[str, list[tuple[int, int]]]:
    """Find the text of a block, and its tokens in it."""
    if "text" not in block.comments:
        text = join.join(block.words)
        return text, joined(block.words, join)
    written = block.value("text")
    offsets = block.value("offsets")
    if isinstance(written, str) and offsets is not None:
        pairs = [(start, end) for start, end in offsets]
        if [shown(written[start:end]) for start, end in pairs] != block.words:
            raise TaskError("The tokens are not those that the comment 'offsets' places in the text.")
        return written, pairs
    if isinstance(written, str):
        try:
            return written, align(block.words, written)
        except TaskError:
            if not block.comments["text"].startswith('"'):
                raise
    return block.comments["text"], align(block.words, block.comments["text"])


def _complete(block: Block, text: str, offsets: Sequence[tuple[int, int]]) -> list[Stretch]:
    """Tell where all spans are known: as the comments say, else where no token is unknown."""
    labels = block.value("labels")
    if labels is not None:
        return [Stretch(0, len(text), frozenset(labels))]
    complete = block.value("complete")
    if complete is not None:
        return [Stretch(start, end, frozenset(names)) for start, end, names in complete]
    if UNKNOWN not in block.tags:
        return [Stretch(0, len(text), None)]
    return list(_known(block.tags, offsets))


def _known(tags: Sequence[str], offsets: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    """Yield the longest stretches without an unknown token in which at least one is outside of all spans."""
    first, outside = 0, False
    for number, tag in enumerate([*tags, UNKNOWN]):
        if tag == UNKNOWN:
            if outside:
                yield Stretch(offsets[first][0], offsets[number - 1][1], None)
            first, outside = number + 1, False
        else:
            outside |= tag == OUTSIDE


def _tokens(text: str, offsets: Sequence[tuple[int, int]]) -> list[Token]:
    return [
        Token(text=text[start:end], start=start, end=end, id=number, ws=text[end : end + 1] == " ")
        for number, (start, end) in enumerate(offsets)
    ]
