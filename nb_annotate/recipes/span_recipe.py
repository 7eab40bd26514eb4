"""The part that the span recipes share: tokenizer, patterns, suggestions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.span_tasks import Patterns, SpanTasks
from nb_annotate.recipes.start import Common, looks, open_rows, start, tell_skipped_patterns
from nb_annotate.sources.patterns import PatternMatcher, load_patterns
from nb_annotate.tasks.types import Task

if TYPE_CHECKING:
    from spacy.language import Language

Prepare = Callable[[SpanTasks], Callable[[Task], Iterable[Task]]]


def start_spans(
    source: Any,
    *,
    name: str,
    view: str,
    labels: Sequence[str],
    model: str | Language,
    patterns: Patterns,
    highlight_chars: bool,
    prepare: Prepare,
    common: Common,
) -> Session:
    """Start a session whose cards show spans; patterns with other labels are told of and left out."""
    names = check_labels(labels)
    tokenizer = load_tokenizer(model)
    overlap = view == "spans_manual"
    matcher = None
    if patterns is not None:
        loaded = load_patterns(patterns)
        matcher = PatternMatcher(tokenizer, loaded, labels=names, resolve="longest" if view == "ner_manual" else "all")
    rows = open_rows(source, common)
    tasks = SpanTasks(tokenizer, names, rows.problems, matcher, overlap=overlap, highlight_chars=highlight_chars)
    recipe = Recipe(
        stream=rows,
        view=view,
        labels=names,
        name=name,
        tokenize=tasks.tokenize,
        prepare=prepare(tasks),
        highlight_chars=highlight_chars,
        **looks(common),
    )
    session = start(recipe, common)
    tell_skipped_patterns(session, matcher)
    return session
