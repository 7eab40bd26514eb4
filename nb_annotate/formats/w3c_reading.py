"""Web Annotations read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from nb_annotate.formats.format import Reading
from nb_annotate.formats.options import check_options
from nb_annotate.formats.quotes import Quote, find_quote
from nb_annotate.formats.restoring import Stretch, TextSaid, check_view, restore
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.formats.w3c_writing import OURS, WRONG
from nb_annotate.sources.lines import UNREADABLE, open_bytes
from nb_annotate.sources.problems import Problem, RowError, short_repr
from nb_annotate.tasks.errors import FormatError, SourceError, TaskError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

OPTIONS: Mapping[str, Any] = {"texts": None}
_VIEWS = ("ner_manual", "spans_manual", "ner", "choice")


@dataclass(slots=True)
class _Source:
    """What annotations say of one source and by one person."""

    source: str
    creator: str | None
    annotations: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)


def read_w3c(path: Path, reading: Reading) -> Iterator[Record | Problem]:
    """Read the annotations of a file, text by text; see `w3c`.

    Raises
    ------
    FormatError
        It holds no annotations, or there is no such option.
    """
    check_view(reading.view, _VIEWS, "Web Annotation")
    options = check_options(reading.options, OPTIONS, "Reading Web Annotations")
    texts: dict[str, str] = dict(options["texts"] or {})
    groups: dict[tuple[str, str | None], _Source] = {}
    for number, item in enumerate(_items(path)):
        place = f"{path.name}[{number}]"
        try:
            source, value = _source(item)
        except UNUSABLE as error:
            yield problem_of(error, place, number)
            continue
        if value is not None:
            texts[source] = value
        creator = _creator(item)
        groups.setdefault((source, creator), _Source(source, creator)).annotations.append((number, item))
    for group in groups.values():
        first = group.annotations[0][0]
        try:
            if group.source not in texts:
                message = f"The text of the source {group.source!r} is not in the file."
                raise RowError(message, key="source", hint='Pass it: texts={"' + group.source + '": "..."}.')
            said, problems = _Reader(path.name, texts[group.source], reading).said(group)
            records = list(restore(said, reading))
        except UNUSABLE as error:
            yield problem_of(error, f"{path.name}[{first}]", first)
            continue
        yield from problems
        yield from records


def _items(path: Path) -> list[Any]:
    """Give the annotations of a collection, a page, or a list.

    Raises
    ------
    FormatError
        There are none.
    """
    try:
        with open_bytes(path) as file:
            content = orjson.loads(file.read())
    except (SourceError, orjson.JSONDecodeError, *UNREADABLE) as error:
        raise FormatError(f"{path.name} cannot be read as JSON: {error}") from error
    page = content.get("first", content) if isinstance(content, dict) else content
    items = page.get("items", [page]) if isinstance(page, dict) else page
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise FormatError(
            f"{path.name} holds no annotations.",
            hint="An AnnotationCollection with its first page, an AnnotationPage, or a list of annotations was expected.",
        )
    return items


def _source(item: Mapping[str, Any]) -> tuple[str, str | None]:
    """Find the name of what an annotation is about, and its text if that is embedded."""
    target = item.get("target")
    source = target.get("source", target) if isinstance(target, dict) else target
    if isinstance(source, str):
        return source, None
    if isinstance(source, dict):
        value = source.get("value")
        name = source.get("id", value)
        if isinstance(name, str):
            return name, value if isinstance(value, str) else None
    raise RowError(f"The target is {short_repr(target)}, which does not say its source.", key="target", value=target)


def _creator(item: Mapping[str, Any]) -> str | None:
    creator = item.get("creator")
    if isinstance(creator, dict):
        creator = creator.get("name", creator.get("nickname", creator.get("id")))
    return creator if isinstance(creator, str) else None


class _Reader:
    """Makes what annotations say of one text into one thing."""

    def __init__(self, file: str, text: str, reading: Reading) -> None:
        self._file = file
        self._text = text
        self._offsets = reading.offsets
        self._problems: list[Problem] = []
        self._spans: dict[bool, list[Span]] = {True: [], False: []}
        self._names: dict[bool, set[str]] = {True: set(), False: set()}
        self._complete: list[Stretch] | None = None
        self._lost = False

    def said(self, group: _Source) -> tuple[TextSaid, list[Problem]]:
        """Take in all annotations of a group."""
        described: Mapping[str, Any] = {}
        for number, item in group.annotations:
            if f"{OURS}complete" in item:
                described = item
                self._complete = [self._stretch(each) for each in item[f"{OURS}complete"]]
                continue
            try:
                self._take(item, f"{self._file}[{number}]", number)
            except TaskError as error:
                self._problems.append(Problem.of(error, f"{self._file}[{number}]", number))
                self._lost = True
        complete = self._complete
        if complete is None:
            complete = [Stretch(0, len(self._text), None)] if self._spans[True] else []
        place = f"{self._file}[{group.annotations[0][0]}]"
        return TextSaid(
            text=self._text,
            place=place,
            id=described.get(f"{OURS}id", None if described else group.source),
            right=sorted(self._spans[True], key=lambda span: (span["start"], span["end"], span["label"])),
            wrong=self._spans[False],
            # Where a span could not be found again, it is not known that there are no others.
            complete=[] if self._lost else complete,
            yes=frozenset(self._names[True]),
            no=frozenset(self._names[False]),
            overlapping=bool(described.get(f"{OURS}overlapping")),
            annotator=group.creator,
        ), self._problems

    def _stretch(self, each: Mapping[str, Any]) -> Stretch:
        return Stretch(each.get("start", 0), each.get("end", len(self._text)), frozenset(each["labels"]))

    def _take(self, item: Mapping[str, Any], place: str, number: int) -> None:
        right = item.get(f"{OURS}verdict") != WRONG
        bodies = item.get("body")
        labels = [label for body in (bodies if isinstance(bodies, list) else [bodies]) if (label := _label(body))]
        if not labels:
            raise RowError(f"The body is {short_repr(bodies)}, which names no label.", key="body", value=bodies)
        target = item["target"]
        selector = target.get("selector") if isinstance(target, dict) else None
        if selector is None:
            self._names[right].update(labels)
            return
        start, end = self._place(selector if isinstance(selector, list) else [selector], place, number)
        self._spans[right] += [Span(start=start, end=end, label=label) for label in labels]

    def _place(self, selectors: Sequence[Any], place: str, number: int) -> tuple[int, int]:
        """Find a span by its position if that gives the quote, else by the quote, and tell."""
        flat = [each for one in selectors if isinstance(one, dict) for each in (one, one.get("refinedBy")) if each]
        position = next((each for each in flat if each.get("type") == "TextPositionSelector"), None)
        quoted = next((each for each in flat if each.get("type") == "TextQuoteSelector"), None)
        quote = None
        if quoted is not None:
            quote = Quote(quoted["exact"], quoted.get("prefix") or "", quoted.get("suffix") or "")
        if position is None:
            if quote is None:
                message = "The span is selected neither by position nor by quote."
                raise RowError(message, key="selector", value=selectors)
            return find_quote(self._text, quote)
        try:
            exact = None if quote is None else quote.exact
            return self._offsets.span(self._text, position["start"], position["end"], quote=exact, where=place)
        except TaskError:
            if quote is None:
                raise
        found = find_quote(self._text, quote)
        message = (
            f"The text at {position['start']}-{position['end']} is not {short_repr(quote.exact)}; "
            f"it was found at {found[0]}-{found[1]} and taken there."
        )
        self._problems.append(Problem(place, "selector", "", message, None, number))
        return found


def _label(body: Any) -> str | None:
    if isinstance(body, str):
        return body
    value = body.get("value", body.get("id")) if isinstance(body, dict) else None
    return value if isinstance(value, str) and value else None
