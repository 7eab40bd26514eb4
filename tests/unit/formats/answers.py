"""Answers to write, and what they mean, for the tests of formats that have one entry a text."""

from __future__ import annotations

from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.merging.merge import merge
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record

TOKENIZE = load_tokenizer("blank:en").tokenize


def characters(text):
    """Cut a text into its code points, so that every span fits."""
    return [{"text": each, "start": at, "end": at + 1, "id": at} for at, each in enumerate(text)]


def answer(text, spans, *, labels=("PER", "LOC"), view="ner_manual", annotator=None, **task):
    task = set_hashes({"text": text, **task}, view)
    spans = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    decision = {"answer": "accept", "spans": spans}
    return Record(
        task=task, decision=decision, scope="complete", labels=list(labels), annotator=annotator, place="test"
    )


def asked(text, span, kind="accept"):
    start, end, label = span
    task = set_hashes({"text": text, "spans": [{"start": start, "end": end, "label": label}]}, "ner")
    scope = {"accept": "partial", "reject": "negative"}[kind]
    return Record(task=task, decision={"answer": kind, "spans": task["spans"]}, scope=scope, labels=[label])


def chosen(text, accept, options):
    task = set_hashes({"text": text, "options": [{"id": name, "text": name} for name in options]}, "choice")
    decision = {"answer": "accept", "accept": list(accept)}
    return Record(task=task, decision=decision, scope="complete", labels=list(options))


def skipped(text):
    return Record(task=set_hashes({"text": text}, "ner_manual"), decision={"answer": "ignore"}, scope=None)


def write(form, path, records, tokenize=TOKENIZE, **options):
    """Write records, and give what was noted as lost."""
    losses = Losses()
    form.write(records, path, Writing(losses=losses, tokenize=tokenize, options=options))
    return losses


def read(form, path, *, view=None, labels=None, **options):
    """Read a file, and give records and problems apart."""
    items = list(form.read(path, Reading(view=view, labels=labels, options=options)))
    return [item for item in items if isinstance(item, Record)], [item for item in items if isinstance(item, Problem)]


def keys(spans):
    return [(span["start"], span["end"], span["label"]) for span in spans]


def meaning(records, texts=None):
    """Say what records mean, text by text, in a form that can be compared."""
    return {
        text.text: (
            keys(text.right),
            keys(text.wrong),
            {(region.start, region.end, label) for region in text.complete for label in region.labels},
            text.yes,
            text.no,
        )
        for text in merge(records, texts=texts).texts
        if text.spans_judged or text.categories_judged
    }
