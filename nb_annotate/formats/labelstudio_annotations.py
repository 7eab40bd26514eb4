"""One annotation of Label Studio as an answer in the shape of `rows`, as far as Label Studio itself says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from nb_annotate.formats.offset_units import OffsetReader, Quoted
from nb_annotate.sources.problems import RowError

OUR_KEY = "nb_annotate"
"""Where annotations and regions say what Label Studio has no place for."""
ABSENT = "absent"
"""There: keys of the row that the annotation says something under, and the answer does not."""
_SPAN_TYPES = frozenset({"labels", "hypertextlabels"})
_MICROSECONDS = 6
Kind = Literal["spans", "choices"]


@dataclass(frozen=True, slots=True)
class Result:
    """What the regions of an annotation or a prediction say.

    Parameters
    ----------
    spans : list of dict
        Code points.
    accept : list of str
        Chosen categories.
    kinds : set of {"spans", "choices"}
        What there are regions of.
    others : list of str
        Types of regions that are neither, such as relations.
    """

    spans: list[dict[str, Any]]
    accept: list[str]
    kinds: set[Kind]
    others: list[str]


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of the labelling config whose results are taken; all if `None`."""

    from_name: str | None = None
    to_name: str | None = None

    def take(self, region: Mapping[str, Any]) -> bool:
        """Whether a region is of these tags."""
        wanted = {"from_name": self.from_name, "to_name": self.to_name}
        return all(name is None or key not in region or region[key] == name for key, name in wanted.items())


def read_result(regions: object, text: str, offsets: OffsetReader, tags: Tags, place: str) -> Result:
    """Read the regions of an annotation.

    Raises
    ------
    TaskError
        One is malformed, or does not lie where the text that it quotes is.
    """
    if not isinstance(regions, list) or not all(isinstance(region, dict) for region in regions):
        raise RowError("'result' must be a list of objects.", key="result", value=regions)
    result = Result([], [], set(), [])
    drawn: list[tuple[Mapping[str, Any], list[str]]] = []
    for region in regions:
        if not tags.take(region):
            continue
        kind, value = region.get("type"), region.get("value")
        if kind in _SPAN_TYPES:
            drawn.append((region, _names(value, str(kind))))
            result.kinds.add("spans")
        elif kind == "choices":
            result.accept.extend(_names(value, "choices"))
            result.kinds.add("choices")
        else:
            result.others.append(str(kind))
    places = offsets.spans(text, [_quoted(region["value"], text) for region, _ in drawn], where=place)
    for (region, labels), (start, end) in zip(drawn, places, strict=True):
        more = {"score": region["score"]} if isinstance(region.get("score"), int | float) else {}
        more |= region.get(OUR_KEY) or {}
        result.spans.extend({"start": start, "end": end, "label": label, **more} for label in labels)
    return result


def read_annotation(
    task: Mapping[str, Any], annotation: Mapping[str, Any], result: Result, kind: Kind
) -> dict[str, Any]:
    """Lay out an annotation as a row, all but its card and what we write beside it.

    Parameters
    ----------
    task : mapping
        As in the file, with what was `suggested` (see `read_suggestion`).
    annotation : mapping
        As in the file.
    result : Result
        What its regions say.
    kind : {"spans", "choices"}
        Which part of that is the answer.
    """
    row: dict[str, Any] = {**task["data"]}
    if "id" not in row and task.get("id") is not None:
        row["id"] = task["id"]
    skipped = bool(annotation.get("was_cancelled"))
    row["answer"] = "ignore" if skipped else "accept"
    content = {"spans": result.spans} if kind == "spans" else {"accept": result.accept}
    row |= {key: value for key, value in content.items() if value or not skipped}
    if kind == "spans":
        row |= task["suggested"]
    if annotation.get("ground_truth"):
        row["meta"] = {**(row.get("meta") or {}), "ground_truth": True}
    if (annotator := _annotator(annotation.get("completed_by"))) is not None:
        row["_annotator_id"] = annotator
    ended = annotation.get("updated_at") or annotation.get("created_at")
    if ended is not None:
        seconds = seconds_of(ended)
        row["_timestamp"] = int(seconds)
        if row["_timestamp"] != seconds:
            row["_ended_at"] = seconds
        if isinstance(annotation.get("lead_time"), int | float):
            row["_started_at"] = round(seconds - annotation["lead_time"], _MICROSECONDS)
    return row


def read_suggestion(task: Mapping[str, Any], offsets: OffsetReader, tags: Tags, place: str) -> dict[str, Any]:
    """Lay out the last prediction of spans as what the card suggested; empty if there is none.

    Raises
    ------
    TaskError
        A region is malformed, or does not lie where the text that it quotes is.
    """
    predictions = task.get("predictions") or []
    if not isinstance(predictions, list) or not all(isinstance(prediction, dict) for prediction in predictions):
        raise RowError("'predictions' must be a list of objects.", key="predictions", value=predictions)
    suggested: dict[str, Any] = {}
    for number, prediction in enumerate(predictions, 1):
        where = f"{place}, prediction {number}"
        result = read_result(prediction.get("result"), task["data"]["text"], offsets, tags, where)
        if "spans" in result.kinds:
            version = prediction.get("model_version") or None
            named = {} if version is None else {"_model_version": str(version)}
            suggested = {"_asked": {"spans": result.spans, **named}, **named}
    return suggested


def seconds_of(moment: object) -> float:
    """Read a time; seconds since 1970, UTC where it does not say.

    Raises
    ------
    RowError
        It is none.

    Examples
    --------
    >>> seconds_of("1970-01-02T00:00:00.500000Z")
    86400.5
    """
    try:
        read = datetime.fromisoformat(str(moment))
    except ValueError:
        raise RowError(f"{moment!r} is no time.", key="created_at", value=moment) from None
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def moment_of(seconds: float) -> str:
    """Write a time as Label Studio does, to the microsecond.

    Examples
    --------
    >>> moment_of(86400.5)
    '1970-01-02T00:00:00.500000Z'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def lead_time(started_at: float, ended_at: float) -> float:
    """Tell how long an answer took: seconds, to the microsecond."""
    return round(ended_at - started_at, _MICROSECONDS)


def _names(value: object, key: str) -> list[str]:
    names = value.get(key) if isinstance(value, dict) else None
    if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
        raise RowError(
            f"A region of type {key!r} must have a list of names as its value's {key!r}.", key=key, value=value
        )
    return names


def _quoted(value: Mapping[str, Any], text: str) -> Quoted:
    """Give what a region says of where it is; on a HyperText, `start` and `end` are XPaths."""
    offsets: Mapping[str, Any] = value.get("globalOffsets") or value
    quote = value.get("text")
    if not isinstance(quote, str):
        quote = None
    elif "\\n" not in text:
        quote = quote.replace("\\n", "\n")  # Label Studio's editor writes line ends as a backslash and an n
    if "start" not in offsets or "end" not in offsets:
        raise RowError("A region's value must have 'start' and 'end'.", key="value", value=value)
    return Quoted(offsets["start"], offsets["end"], quote)


def _annotator(completed_by: object) -> str | None:
    """Name an annotator: the address where there is one, else the number."""
    if isinstance(completed_by, Mapping):
        completed_by = completed_by.get("email") or completed_by.get("id")
    return None if completed_by is None else str(completed_by)


def draw(spans: Iterable[Mapping[str, Any]], text: str, from_name: str, to_name: str) -> list[dict[str, Any]]:
    """Make regions of spans."""
    regions = []
    for number, span in enumerate(spans):
        start, end = span["start"], span["end"]
        region = {
            "id": f"span{number}",
            "from_name": from_name,
            "to_name": to_name,
            "type": "labels",
            "value": {"start": start, "end": end, "text": text[start:end], "labels": [span["label"]]},
        }
        more = {key: value for key, value in span.items() if key not in {"start", "end", "label", "score"}}
        if "score" in span:
            region["score"] = span["score"]
        if more:
            region[OUR_KEY] = more
        regions.append(region)
    return regions


def choose(accept: Sequence[str], choice_name: str, to_name: str) -> list[dict[str, Any]]:
    """Make a region of chosen categories; none if none are."""
    region = {"id": "choice", "from_name": choice_name, "to_name": to_name, "type": "choices"}
    return [{**region, "value": {"choices": list(accept)}}] if accept else []
