"""Texts, labels and answers on which offsets and formats break: shared by the tests of all formats.

* `TORTURE_TEXTS`: every text that must pass through every format unharmed, a 200 kB line among them;
  `SHORT_TEXTS` without that one, `UNUSABLE_TEXTS` those that nobody can label, which are to be problems, not crashes.
* `PLAIN_LABELS` any format can hold; `TORTURE_LABELS` have a blank, a tab, `/`, `-` and other letters.
* `texts()`, `records()`, `record_lists()`: Hypothesis strategies. Records are as the store gives them, and of the views
  `ner_manual` (spans apart), `spans_manual` (spans overlap, and cover one another) and `choice`. A list has each question
  of an annotator once, and the answers to one text together, as in an export.

`said_of` tells what answers say, for comparing what comes back from a format that does not hold single answers.

In a test: `from tests.unit.formats.torture import TORTURE_TEXTS, records`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies as st

from nb_annotate.merging.merge import merge
from nb_annotate.merging.merged import Region
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import Decision, Span

SHORT_TEXTS: tuple[str, ...] = (
    "Ana Lima works for Acme in São Paulo.",
    "👨🏻‍🚒 firemen met Ana 🎉🎉 at Acme",
    "Cafe\u0301 Rene\u0301e e\u0301\u0323 x",
    "first line\r\nsecond\r\n\r\nlast\r\n",
    "one\ntwo\rthree\n\nfour\n",
    "\ufeff",
    "\ufeffAna after a byte order mark \ufeff Bob",
    "before\u2028after\u2029end\x85next\x0bmore\x0cpage\x1cfile",
    "שָׁלוֹם עוֹלָם Ana",
    "\u202eright to left\u202c and \u200bnothing\u200b between",
    "สวัสดีชาวโลกอานา",
    "安娜在東京的アクメ株式会社で働いています。",
    "  blanks before, tab\tinside, no-break\u00a0space, after  ",
    '"quoted", \'so\'; <b>&amp;</b> \\n \\t \\ {"a": [1]} #1 |',
    "𝔸𝕟𝕒 🇵🇹🇧🇷 👩‍👩‍👧‍👦 𠜎",  # noqa: RUF001 - letters beyond 16 bits
    "-DOCSTART- -X- O O\n\nT1\tPERSON 0 3\tAna",
    "a",
)
LONG_TEXT = ("Ana Lima 🎉 works for Acme, 日本. " * 6_100)[:200_000]
TORTURE_TEXTS: tuple[str, ...] = (*SHORT_TEXTS, LONG_TEXT)
UNUSABLE_TEXTS: tuple[str, ...] = ("", " ", "\r\n", "\u2028")

PLAIN_LABELS: tuple[str, ...] = ("PERSON", "ORG", "LOC")
TORTURE_LABELS: tuple[str, ...] = ("PERSON", "BRAND NAME", "a/b", "B-PER", "tab\there", "名前", "O", "_", '"q"')

_PIECES = (
    "Ana", "Acme", "x", " ", "  ", "\n", "\r\n", "\t", "🎉", "👨🏻‍🚒", "e\u0301", "שָׁ", "\u2028", "\ufeff", "日本", "ไทย", ".",
    "-", "\\n", '"', "<b>", "&amp;", ";", "#",
)  # fmt: skip
_META: tuple[dict[str, Any], ...] = ({}, {"page": 3}, {"source": "news 🎉", "deep": {"list": [1, None, "two"]}})


def texts() -> st.SearchStrategy[str]:
    """Make texts that can be labelled."""
    pieced = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join)
    return st.one_of(st.sampled_from(SHORT_TEXTS), pieced).filter(lambda text: not text.isspace())


def records(
    *,
    views: Sequence[str] = ("ner_manual", "spans_manual", "choice"),
    answers: Sequence[str] = ("accept", "reject", "ignore"),
    labels: Sequence[str] = TORTURE_LABELS,
    texts: st.SearchStrategy[str] | None = None,
    rich: bool = True,
) -> st.SearchStrategy[Record]:
    """Make answers.

    Parameters
    ----------
    views, answers, labels : sequence of str
        What they may have.
    texts : strategy, optional
        Instead of `texts()`.
    rich : bool
        With ids, meta, unknown keys, notes, flags, times, annotators, scores; without, only the text and what was
        decided.
    """
    return _records(views=tuple(views), answers=tuple(answers), labels=tuple(labels), some=texts, rich=rich)


def record_lists(*, max_size: int = 6, **of: Any) -> st.SearchStrategy[list[Record]]:
    """Make lists of answers, one for each text, view and annotator; arguments as `records`."""
    different = st.lists(
        records(**of), max_size=max_size, unique_by=lambda one: (one.task["_task_hash"], one.annotator)
    )
    return different.map(_together)


@st.composite
def _records(
    draw: st.DrawFn,
    *,
    views: tuple[str, ...],
    answers: tuple[str, ...],
    labels: tuple[str, ...],
    some: st.SearchStrategy[str] | None,
    rich: bool,
) -> Record:
    text = draw(texts() if some is None else some)
    view = draw(st.sampled_from(views))
    answer = draw(st.sampled_from(answers))
    asked = draw(st.lists(st.sampled_from(labels), min_size=1, max_size=4, unique=True))
    task: dict[str, Any] = {"text": text}
    decision: Decision = {
        "answer": answer,
        "spans": None,
        "accept": None,
        "label": None,
        "note": None,
        "flagged": False,
    }
    if view == "choice":
        task["options"] = [{"id": label, "text": label.title()} for label in asked]
        decision["accept"] = draw(st.lists(st.sampled_from(asked), max_size=len(asked), unique=True))
    else:
        decision["spans"] = draw(_spans(text, asked, overlap=view == "spans_manual"))
    if answer != "accept" and draw(st.booleans()):
        decision["spans"] = decision["accept"] = None
    decision["labels"] = asked
    facts: dict[str, Any] = {}
    if rich:
        task |= draw(st.fixed_dictionaries({}, optional=_TASK_PARTS))
        decision["note"] = draw(st.sampled_from((None, "unsure: \t tab\nand 🎉")))
        decision["flagged"] = draw(st.booleans())
        for span in decision["spans"] or ():
            span.update(draw(st.sampled_from(_SPAN_PARTS)))
        facts = draw(_FACTS)
    hashed = set_hashes(task, view)  # type: ignore[arg-type]
    return Record(task=hashed, decision=decision, scope=scope_of(view, answer), labels=asked, **facts)  # type: ignore[arg-type]


_TASK_PARTS = {
    "id": st.sampled_from((7, "row-7", "7 🎉")),
    "meta": st.sampled_from(_META),
    "unknown": st.sampled_from(({"kept": [1, 2.5, None]}, "as it is")),
}
_SPAN_PARTS: tuple[Any, ...] = ({}, {"score": 0.25}, {"source": "pattern", "pattern": 3})
_FACTS = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {
            "annotator": st.sampled_from(("ana", "ben 🎉")),
            "session": st.sampled_from((None, "monday")),
            "started_at": st.sampled_from((None, 1_700_000_000.25, 1_700_000_001.0)),
            "ended_at": st.sampled_from((1_700_000_010.0, 1_700_000_010.123456)),
            "model_version": st.sampled_from((None, "v3")),
        }
    ),
)


@st.composite
def _spans(draw: st.DrawFn, text: str, labels: list[str], *, overlap: bool) -> list[Span]:
    label = st.sampled_from(labels)
    if overlap:
        start = st.integers(0, len(text) - 1)
        keys = {
            (at, draw(st.integers(at + 1, len(text))), draw(label)) for at in draw(st.lists(start, max_size=5))
        }  # fmt: skip
    else:
        borders = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))  # doubled, they are of spans that touch
        keys = {(*pair, draw(label)) for pair in zip(borders[::2], borders[1::2], strict=False) if pair[0] < pair[1]}
    return [{"start": start, "end": end, "label": name} for start, end, name in sorted(keys)]


def _together(records: list[Record]) -> list[Record]:
    first: dict[int, int] = {}
    for number, record in enumerate(records):
        first.setdefault(record.task["_input_hash"], number)
    return sorted(records, key=lambda record: first[record.task["_input_hash"]])


def _known(complete: Iterable[Region]) -> dict[tuple[int, int], set[str]]:
    """Name by stretch the labels of which all spans are known, whoever knows."""
    known: dict[tuple[int, int], set[str]] = {}
    for region in complete:
        known.setdefault((region.start, region.end), set()).update(region.labels)
    return known


def said_of(records: Iterable[Record]) -> list[dict[str, Any]]:
    """Tell what answers say together, text by text, with single answers, times and people left out."""
    return [
        {
            "text": text.text,
            "right": [(span["start"], span["end"], span["label"]) for span in text.right],
            "wrong": [(span["start"], span["end"], span["label"]) for span in text.wrong],
            "complete": _known(text.complete),
            "yes": set(text.yes),
            "no": set(text.no),
        }
        for text in merge(records).texts
        if text.spans_judged or text.categories_judged
    ]
