"""Web Annotations written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import Holds, annotator_of, gather, id_of
from nb_annotate.formats.json_text import json_bytes
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.quotes import quote_of
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

CONTEXT_URL = "http://www.w3.org/ns/anno.jsonld"
OURS = "nba:"
"""Before the keys that the vocabulary of Web Annotations has no words for."""
WRONG = "wrong"
_HEAD = {"@context": [CONTEXT_URL, {"nba": "urn:nb_annotate:"}], "type": "AnnotationCollection", "label": "nb_annotate"}


def write_w3c(records: Iterable[Record], path: Path, writing: Writing) -> None:
    """Write one collection with all annotations on its first page; see `w3c`.

    Raises
    ------
    FormatError
        An option is given; there are none.
    """
    check_options(writing.options, {}, "Writing Web Annotations")
    texts = gather(records, Holds("Web Annotation", wrong=True, categories=True), writing.losses)
    head = json_bytes(_HEAD).removesuffix(b"}")
    with open_new(path) as file:
        file.write(head + b',"first":{"type":"AnnotationPage","items":[')
        separator = b"\n"
        for number, text in enumerate(texts):
            for annotation in _annotations(text, f"urn:nb_annotate:text:{number}"):
                file.write(separator + json_bytes(annotation))
                separator = b",\n"
        file.write(b"\n]}}\n")


def _annotations(text: MergedText, source: str) -> Iterator[dict[str, Any]]:
    """Yield the annotations of one text; the first has the text itself."""
    annotator = annotator_of(text)
    common: dict[str, Any] = {"type": "Annotation"}
    if annotator is not None:
        common["creator"] = {"type": "Person", "name": annotator}
    embedded = {"id": source, "type": "TextualBody", "format": "text/plain", "value": text.text}
    described = {**common, "motivation": "describing", "target": embedded, f"{OURS}complete": list(_complete(text))}
    if id_of(text) is not None:
        described[f"{OURS}id"] = id_of(text)
    if text.overlapping:
        described[f"{OURS}overlapping"] = True
    yield described
    for spans, verdict in ((text.right, None), (text.wrong, WRONG)):
        for span in spans:
            target = {"source": source, "selector": _selectors(text.text, span)}
            yield {**common, **_said(span["label"], "tagging", verdict), "target": target}
    for names, verdict in ((text.yes, None), (text.no, WRONG)):
        for name in sorted(names):
            yield {**common, **_said(name, "classifying", verdict), "target": source}


def _complete(text: MergedText) -> Iterator[dict[str, Any]]:
    for region in text.complete:
        labels = sorted(region.labels)
        whole = region.start <= 0 and region.end >= len(text.text)
        yield {"labels": labels} if whole else {"start": region.start, "end": region.end, "labels": labels}


def _selectors(text: str, span: Span) -> list[dict[str, Any]]:
    quote = {"type": "TextQuoteSelector", **quote_of(text, span["start"], span["end"])._asdict()}
    return [quote, {"type": "TextPositionSelector", "start": span["start"], "end": span["end"]}]


def _said(label: str, purpose: str, verdict: str | None) -> dict[str, Any]:
    """Say that a label is right; one found wrong is only assessed, so that nobody takes it for a tag."""
    body = {"type": "TextualBody", "value": label, "purpose": purpose if verdict is None else "assessing"}
    if verdict is None:
        return {"motivation": purpose, "body": body}
    return {"motivation": "assessing", "body": body, f"{OURS}verdict": verdict, f"{OURS}about": purpose}
