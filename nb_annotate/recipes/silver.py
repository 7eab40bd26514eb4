"""`ner.silver_to_gold`: yes/no answers become full annotations, fixed by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Unpack

from threadpoolctl import threadpool_limits

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.recipe import Recipe, Tokenize, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.stored import answers_that_count
from nb_annotate.models.choosing import span_model
from nb_annotate.models.passage import TokenSpan
from nb_annotate.models.span_model import Lesson, SpanModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.model_recipe import tokenizer_of
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.span_tasks import SpanTasks
from nb_annotate.recipes.start import Common, looks, open_store, start
from nb_annotate.sources.opening import open_source
from nb_annotate.sources.problems import Problems
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import RecipeError, did_you_mean
from nb_annotate.tasks.types import Span, Token

_KEPT = ("text", "id", "meta", "tokens", "origin", "context")


@recipe
def silver_to_gold(
    silver: str | Sequence[str],
    model: Any = "blank:en",
    *,
    labels: Sequence[str] | None = None,
    tokenizer: Any = None,
    **common: Unpack[Common],
) -> Session:
    """Turn the yes/no answers of datasets into full annotations: the best guess that agrees with them, to be corrected.

    For each text the model gives its best parse that holds every accepted span and none of the rejected ones. A model
    that learns is taught all the answers first.

    Parameters
    ----------
    silver : str or sequence of str
        Names of datasets with answers of `ner.teach` or `ner.match`, of all annotators.
    model
        As for `ner.correct`.
    labels : sequence of str, optional
        By default those that the answers are about.
    tokenizer : str or spacy Language, optional
        As for `ner.correct`.
    **common
        As for `ner.correct`.

    Raises
    ------
    RecipeError
        A dataset has no answers about spans.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> store = nba.Store(":memory:")
    >>> patterns = [{"label": "CITY", "pattern": "Porto"}]
    >>> yes_no = nba.ner.match(["Ana in Porto"], labels=["CITY"], patterns=patterns, store=store, dataset="yes-no")
    >>> yes_no.answer("accept")
    >>> session = nba.ner.silver_to_gold("yes-no", labels=["CITY"], store=store)
    >>> [(span["start"], span["end"]) for span in session.task["spans"]]
    [(7, 12)]
    """
    names = [silver] if isinstance(silver, str) else list(silver)
    judged = _answers(open_store(common.get("store")), names)
    found = sorted({span["label"] for each in judged for span in each.task.get("spans", [])})
    asked = check_labels(labels if labels is not None else found)
    cutter = load_tokenizer(tokenizer if tokenizer is not None else tokenizer_of(model))
    cut = SpanTasks(cutter, asked, Problems()).tokenize
    taught = span_model(model, asked, seed=common.get("seed", 0))
    rows = open_source(list(_gold_rows(judged, taught, cut)), name="-".join(names))
    tasks = SpanTasks(cutter, asked, rows.problems)
    recipe = Recipe(
        stream=rows,
        view="ner_manual",
        labels=asked,
        name="gold",
        tokenize=tasks.tokenize,
        prepare=tasks.suggest,
        **looks(common),
    )
    session = start(recipe, common)
    _tell_disagreements(session, judged)
    return session


def _answers(store: Store, datasets: Sequence[str]) -> list[Judged]:
    """Read the answers about spans, of all annotators, oldest first within each dataset."""
    judged: list[Judged] = []
    for name in datasets:
        annotators = sorted(set(store.df(name)["annotator"]))
        answers = [each for who in annotators for each in answers_that_count(store, name, who)]
        if not any(each.yes_no and each.task.get("spans") for each in answers):
            known = store.datasets()["dataset"].tolist()
            msg = f"The dataset {name!r} has no yes/no answers about spans."
            raise RecipeError(msg, hint=f"{did_you_mean(name, known)} The store {store.name} has {known!r}.")
        judged += sorted(answers, key=lambda each: each.number)
    return judged


def _tell_disagreements(session: Session, judged: Iterable[Judged]) -> None:
    """Say how many questions were answered in different ways: the newest answer counts."""
    said: dict[int, set[str]] = {}
    for each in judged:
        if each.scope is not None:
            said.setdefault(each.task["_task_hash"], set()).add(each.decision["answer"])
    if different := sum(len(answers) > 1 for answers in said.values()):
        session.bulletin.notify(
            "warning",
            "disagreements",
            f"{different} questions were answered in different ways; the newest answer counts.",
            "Name only the datasets whose word counts, or answer these questions again.",
        )


def _gold_rows(judged: Iterable[Judged], model: SpanModel, cut: Tokenize) -> Iterator[dict[str, Any]]:
    """Make a row of each text, with the best parse that agrees with all that was said of it."""

    def tokens_of(text: str) -> tuple[list[Token], tuple[TokenSpan, ...]]:
        return cut({"text": text})["tokens"], ()

    book = SpanBook(tokens_of)
    said: dict[str, tuple[Judged, Lesson]] = {}
    for each in judged:
        for lesson in book.put(each):
            said[each.task["text"]] = (each, lesson)
    lessons = book.lessons()
    if model.learns and lessons:
        with threadpool_limits(limits=1):  # small matrices: more threads only get into each other's way
            model.update(lessons, lessons)
            model.refit(lessons, lambda: False)
    for each, lesson in said.values():
        kept = {key: each.task[key] for key in _KEPT if key in each.task}  # type: ignore[literal-required]
        yield {**kept, "spans": _best(model, lesson, each)}


def _best(model: SpanModel, lesson: Lesson, judged: Judged) -> list[Span]:
    before = len(judged.task.get("context", {"before": ""})["before"])
    right = set(lesson.accepted)
    spans: list[Span] = []
    for scored in model.consistent(lesson.passage, lesson.accepted, lesson.rejected):
        if lesson.first <= scored.first and scored.end <= lesson.end:
            start, end = lesson.passage.code_points(scored.first, scored.end)
            source = "accepted" if scored.span in right else model.name
            spans.append({"start": start - before, "end": end - before, "label": scored.label, "source": source})
    return spans
