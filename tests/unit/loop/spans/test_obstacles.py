"""Why a model does not learn: each reason on data that has it, none on healthy data."""

from __future__ import annotations

import json

import pytest

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.loop.spans.obstacles import not_learning
from nb_annotate.tasks.types import Span
from tests.unit.loop.learning.answers import book_of, curve_of, judged, spans_at

BOTH = ("PERSON", "ORG")


def texts(count: int) -> list[str]:
    return [f"In {number} Ana met Bo of Acme" for number in range(count)]


def asked(text: str, words: str, label: str = "PERSON", **more: str) -> list[Span]:
    return [{**span, **more} for span in spans_at(text, (words, label))]


def healthy() -> list[Judged]:
    """Whole texts, yes and no, two labels, a few hits, two changes of mind."""
    answers = []
    for number, text in enumerate(texts(60)):
        ana, acme = spans_at(text, ("Ana", "PERSON"), ("Acme", "ORG"))
        if number < 30:
            hits = [{**ana, "source": "pattern"}]
            answers.append(judged(text, "ner_manual", asked=hits, spans=[ana, acme], labels=BOTH, random=True))
        else:
            answers.append(judged(text, "ner", "accept" if number % 3 else "reject", asked=asked(text, "Bo")))
        if number in {40, 41}:
            answers.append(judged(text, "ner", "accept", asked=asked(text, "In")))
            answers.append(judged(text, "ner_manual", spans=[], labels=BOTH))
    return answers


def reasons(answers: list[Judged], labels: tuple[str, ...] = BOTH, curve: SpanCurve | None = None) -> str:
    return " ".join(not_learning(book_of(answers), curve or SpanCurve(), labels))


def test_healthy_answers_raise_no_alarm():
    curve = curve_of([(100, 0.4, 0.1), (200, 0.5, 0.1), (300, 0.55, 0.1)])
    assert reasons(healthy(), curve=curve) == ""


@pytest.mark.parametrize("corpus", ["fashion_brands", "drugs"])
def test_real_annotations_raise_no_alarm(corpus, shared_data):
    path = next(path for path in sorted((shared_data / corpus).glob("*.jsonl")) if "train" in path.name)
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:400]]
    rows = [row for row in rows if row.get("answer", "accept") == "accept"]
    labels = tuple({span["label"] for row in rows for span in row.get("spans", [])})
    answers = [
        judged(row["text"], "ner_manual", spans=row.get("spans", []), labels=labels, random=True) for row in rows
    ]
    assert len(answers) > 200
    assert reasons(answers, labels) == ""


def test_a_few_answers_of_any_kind_raise_no_alarm():
    for view_id in ("ner", "ner_manual"):
        few = [judged(text, view_id, "reject", asked=asked(text, "In")) for text in texts(12)]
        assert reasons(few) == ""


def test_all_rejected():
    answers = [judged(text, "ner", "reject", asked=asked(text, "In")) for text in texts(35)]
    assert "because all 35 yes/no answers are no" in reasons(answers)


def test_texts_rejected_as_a_whole():
    answers = [judged(text, "ner_manual", "reject") for text in texts(45)]
    answers += [judged(f"{text}!", "ner_manual", spans=asked(text, "Ana")) for text in texts(5)]
    assert "45 of 50 texts were rejected as a whole" in reasons(answers)


def test_no_complete_text():
    answers = [
        judged(text, "ner", "accept" if number % 2 else "reject", asked=asked(text, "Ana"))
        for number, text in enumerate(texts(40))
    ]
    assert "all 40 answers are yes/no and no text is complete" in reasons(answers)
    said_once = judged(texts(1)[0], "ner", "accept", asked=asked(texts(1)[0], "Bo"), complete=True)
    assert "no text is complete" not in reasons([*answers, said_once])


def test_hardly_any_spans():
    rare = [
        judged(text, "ner_manual", spans=asked(text, "Ana") if number < 2 else [])
        for number, text in enumerate(texts(50))
    ]
    assert "50 complete texts hold 2 spans" in reasons(rare)


def test_one_label_of_several():
    answers = [judged(text, "ner_manual", spans=asked(text, "Ana"), labels=BOTH) for text in texts(31)]
    assert "all 31 accepted spans are PERSON; of ORG it has seen none" in reasons(answers)
    assert reasons(answers, ("PERSON",)) == ""


def test_nothing_but_pattern_hits():
    def answer(text: str) -> Judged:
        hit = asked(text, "Ana", source="pattern")
        return judged(text, "ner_manual", asked=hit, spans=asked(text, "Ana"))

    answers = [answer(text) for text in texts(33)]
    assert "all 33 accepted spans are pattern hits" in reasons(answers, ("PERSON",))
    one_more = judged("Then Cy came", "ner_manual", spans=asked("Then Cy came", "Cy"))
    assert reasons([*answers, one_more], ("PERSON",)) == ""


def test_answers_that_contradict_each_other():
    answers = healthy()
    for text in texts(8):
        answers.append(judged(text, "ner", "reject", asked=asked(text, "Ana")))
    assert "on 10 of 60 texts (17%) contradict each other" in reasons(answers)


def test_spans_off_the_token_borders():
    def answer(text: str) -> Judged:
        start = text.index("Acme")
        return judged(text, "ner_manual", spans=[{"start": start, "end": start + 2, "label": "ORG"}], labels=BOTH)

    answers = [*healthy(), *(answer(f"{text}!") for text in texts(40))]
    assert "40 spans do not begin and end where tokens do" in reasons(answers)


def test_a_curve_that_stays_at_zero():
    at_zero = curve_of([(250, 0.03, 0.05)])
    assert "after 250 answers its F on 60 random texts is 0.03 (0.00 to 0.08)" in reasons(healthy(), curve=at_zero)
    assert reasons(healthy(), curve=curve_of([(100, 0.03, 0.05)])) == "", "too early to tell"
    assert reasons(healthy(), curve=curve_of([(250, 0.03, 0.05)], texts=8)) == "", "too few texts to tell"


def test_several_reasons_read_as_one_paragraph():
    answers = [judged(text, "ner", "reject", asked=asked(text, "In")) for text in texts(35)]
    first, second = not_learning(book_of(answers), SpanCurve(), BOTH)
    assert first.startswith("This model is not learning well, because ")
    assert second.startswith("Also because ")
