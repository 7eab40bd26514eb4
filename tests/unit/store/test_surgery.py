"""Labels of a whole dataset are renamed, merged and split: in one step, looked at first, taken back as a whole."""

from __future__ import annotations

import threading

import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import AnswerError, StoreError

TEXTS = ["Apple sells Siri", "Nokia is old", "Rain stops"]
APPLE = {"start": 0, "end": 5, "label": "ORG"}
NOKIA = {"start": 0, "end": 5, "label": "ORG"}
SIRI = {"start": 12, "end": 16, "label": "PRODUCT"}


def marked(store: Store, labels: tuple[str, ...] = ("PRODUCT", "ORG"), annotator: str = "ana") -> nba.Session:
    return nba.ner.manual(TEXTS, labels=labels, store=store, dataset="shop", annotator=annotator)


@pytest.fixture
def shop(store):
    """Give a store with three answers about spans."""
    session = marked(store)
    session.answer("accept", spans=[APPLE, SIRI])
    session.answer("accept", spans=[NOKIA])
    session.answer("reject")
    return store


def labels_of(store: Store, dataset: str = "shop") -> list[list[str]]:
    return [sorted(span["label"] for span in spans or ()) for spans in store.df(dataset).sort_values("text")["spans"]]


def test_a_rename_reaches_all_and_asks_nothing_twice(shop) -> None:
    before = shop.df("shop")
    preview = shop.rename_label("shop", "PRODUCT", "BRAND", preview=True)
    assert preview[["what", "before", "after", "marked"]].to_numpy().tolist() == [
        ["span", "PRODUCT", "BRAND", "Siri"],
        ["complete for", "PRODUCT", "BRAND", None],
        ["complete for", "PRODUCT", "BRAND", None],
    ]
    pd.testing.assert_frame_equal(shop.df("shop"), before)

    change = shop.rename_label("shop", "PRODUCT", "BRAND")
    assert change.summary == "rename PRODUCT -> BRAND in 3 answers"
    assert change.queue == []
    assert labels_of(shop) == [["BRAND", "ORG"], ["ORG"], []]
    assert shop.df("shop")["labels"].tolist() == [["BRAND", "ORG"]] * 3
    assert shop.df("shop")["seconds"].tolist() == before["seconds"].tolist()
    log = shop.events("shop")
    assert log[log["kind"] == "surgery"]["text"].tolist() == [change.summary]
    assert set(log["batch"].dropna()) == {change.id}
    assert set(shop.diff("shop", change.before)["fields"].explode()) == {"spans", "labels"}
    pd.testing.assert_frame_equal(shop.df("shop", at=change.before), before)

    again = marked(shop, ("BRAND", "ORG"))
    assert again.task is None
    assert again.bulletin.notices == []
    with pytest.raises(AnswerError, match=rf"labels .* changed since.*store.revert\('{change.id}'\)"):
        again.undo()

    back = shop.revert(change)
    pd.testing.assert_frame_equal(shop.df("shop"), before)
    shop.revert(back)
    assert labels_of(shop) == [["BRAND", "ORG"], ["ORG"], []]
    texts = shop.events("shop").query("kind == 'surgery'")["text"].tolist()
    assert texts == [change.summary, f"take back: {change.summary}", change.summary]


def test_a_renamed_question_is_the_question_of_the_new_name(store) -> None:
    teach = {"store": store, "dataset": "mail", "annotator": "ana"}
    session = nba.textcat.manual(["win now", "see you"], labels=["spam"], **teach)
    session.answer("accept")
    session.answer("reject")
    before = store.df("mail")
    change = store.rename_label("mail", "spam", "junk")
    assert change.answers == 2
    assert store.df("mail")["label"].tolist() == ["junk", "junk"]
    assert store.df("mail")["scope"].tolist() == ["partial", "negative"]
    assert store.counts("mail").reject == 1
    again = nba.textcat.manual(["win now", "see you"], labels=["junk"], **teach)
    assert again.task is None
    assert set(store.diff("mail", change.before)["change"]) == {"added", "removed"}
    store.revert(change)
    pd.testing.assert_frame_equal(store.df("mail"), before)
    assert nba.textcat.manual(["win now", "see you"], labels=["spam"], **teach).task is None


def test_options_and_choices_are_renamed_and_two_chosen_ones_become_one(store) -> None:
    session = nba.textcat.manual(["Late parcel"], labels=["Post", "Parcel", "Other"], store=store, dataset="desk")
    session.answer("accept", accept=["Post", "Parcel"])
    preview = store.merge_labels("desk", ["Post", "Parcel"], "Delivery", preview=True)
    assert preview["conflict"].tolist() == ["Post, Parcel were chosen together"] * 2
    change = store.merge_labels("desk", ["Post", "Parcel"], "Delivery")
    (row,) = store.df("desk").itertuples()
    assert (row.accept, row.labels) == (["Delivery"], ["Delivery", "Other"])
    task = store.current("desk", session.annotator, row.Index).task
    assert [option["id"] for option in task["options"]] == ["Delivery", "Other"]
    assert change.queue == []


def test_a_merge_names_what_comes_together(store) -> None:
    session = nba.spans.manual(["New York Times"], labels=["CITY", "ORG", "PLACE"], store=store, dataset="merge")
    spans = [
        {"start": 0, "end": 8, "label": "CITY"},
        {"start": 0, "end": 8, "label": "PLACE"},
        {"start": 4, "end": 14, "label": "ORG"},
        {"start": 9, "end": 14, "label": "PLACE"},
    ]
    session.answer("accept", spans=spans)
    preview = store.merge_labels("merge", ["CITY", "PLACE"], "PLACE", preview=True)
    assert preview["conflict"].tolist() == [
        "the same words were PLACE too: one span",
        "the same words were CITY too: one span",
        "beside 0-8 (CITY): one entity or two?",
    ]
    store.merge_labels("merge", ["CITY", "PLACE"], "PLACE")
    found = [(span["start"], span["label"]) for span in store.df("merge")["spans"].iloc[0]]
    assert found == [(0, "PLACE"), (4, "ORG"), (9, "PLACE")]


def test_what_was_asked_for_one_label_only_is_not_complete_for_the_merged_one(shop) -> None:
    later = nba.ner.manual(["Bo met Al"], labels=["ORG", "CITY"], store=shop, dataset="shop", annotator="ana")
    later.answer("accept", spans=[{"start": 0, "end": 2, "label": "ORG"}])
    change = shop.merge_labels("shop", ["ORG", "PRODUCT"], "THING")
    rows = shop.df("shop").set_index("text")
    assert rows.loc["Apple sells Siri", "labels"] == ["THING"]
    assert rows.loc["Bo met Al", "labels"] == ["CITY"]
    assert shop.df("shop").loc[change.queue, "text"].tolist() == ["Bo met Al"]
    session = nba.ner.manual(["Bo met Al"], labels=["THING", "CITY"], store=shop, dataset="shop", annotator="ana")
    session.focus(change.queue)
    assert session.task["spans"][0]["label"] == "THING"
    session.answer("accept")
    assert shop.df("shop").set_index("text").loc["Bo met Al", "labels"] == ["THING", "CITY"]


def test_an_answer_complete_for_no_label_any_more_is_partial(store) -> None:
    for label in ("CITY", "ORG"):
        session = nba.ner.manual([f"{label} Oslo"], labels=[label], store=store, dataset="one")
        session.answer("accept", spans=[])
    change = store.merge_labels("one", ["CITY", "ORG"], "PLACE")
    assert store.df("one")["scope"].tolist() == ["partial", "partial"]
    assert store.df("one")["labels"].tolist() == [[], []]
    assert sorted(change.queue) == sorted(store.df("one").index)


def question(text: str, label: str, said: str, store: Store) -> None:
    session = nba.textcat.manual([text], labels=[label], store=store, dataset="yes-no", annotator="ana")
    session.answer(said)


def test_yes_and_no_to_merged_questions(store) -> None:
    for text, said in [("both no", ("reject", "reject")), ("one yes", ("accept", "reject")), ("one no", ("reject",))]:
        for label, answer in zip(("A", "B"), said, strict=False):
            question(text, label, answer, store)
    before = store.df("yes-no")
    preview = store.merge_labels("yes-no", ["A", "B"], "C", preview=True)
    assert preview["conflict"].tolist() == [None, "a no as B gives way to the yes", "a no as A says nothing of B"]
    change = store.merge_labels("yes-no", ["A", "B"], "C")
    rows = store.df("yes-no").set_index("text")
    assert rows["answer"].to_dict() == {"both no": "reject", "one yes": "accept", "one no": "ignore"}
    assert rows["label"].tolist() == ["C"] * 3
    assert rows["scope"].isna().tolist() == [False, False, True]
    assert store.df("yes-no").loc[change.queue, "text"].tolist() == ["one no"]
    store.revert(change)
    pd.testing.assert_frame_equal(store.df("yes-no"), before)


def test_a_split_by_mapping_leaves_the_rest_to_be_looked_at(shop) -> None:
    change = shop.split_label("shop", "ORG", ["FIRM", "CLUB"], {"Apple": "FIRM", "Ikea": "CLUB"})
    assert change.unused == ["Ikea"]
    rows = shop.df("shop").set_index("text")
    assert rows.loc["Rain stops", "labels"] == ["PRODUCT", "FIRM", "CLUB"]
    assert rows.loc["Apple sells Siri", "labels"] == ["PRODUCT", "FIRM", "CLUB"]
    assert [span["label"] for span in rows.loc["Apple sells Siri", "spans"]] == ["FIRM", "PRODUCT"]
    assert rows.loc["Nokia is old", "labels"] == ["PRODUCT", "ORG"]
    assert shop.df("shop").loc[change.queue, "text"].tolist() == ["Nokia is old"]


def test_a_split_by_its_filled_in_preview_may_keep_the_old_name(shop) -> None:
    with pytest.raises(StoreError, match="2 of those with 'ORG' are not assigned"):
        shop.split_label("shop", "ORG", ["ORG", "FIRM"])
    frame = shop.split_label("shop", "ORG", ["ORG", "FIRM"], preview=True)
    frame.loc[frame["what"] == "span", "after"] = ["FIRM", "ORG"]
    change = shop.split_label("shop", "ORG", ["ORG", "FIRM"], frame)
    assert labels_of(shop) == [["FIRM", "PRODUCT"], ["ORG"], []]
    assert change.queue == []


def test_a_split_of_categories_and_of_questions(store) -> None:
    common = {"store": store, "dataset": "desk", "annotator": "ana"}
    session = nba.textcat.manual(["my parcel", "my letter"], labels=["Post", "Other"], **common)
    session.answer("accept", label="Post")
    session.answer("accept", accept=["Post", "Other"])
    change = store.split_label(
        "desk", "Post", ["Parcel", "Letter"], lambda item: "Parcel" if "parcel" in item["text"] else None
    )
    rows = store.df("desk").set_index("text")
    assert rows["accept"].to_dict() == {"my parcel": ["Parcel"], "my letter": ["Other"]}
    assert rows["labels"].to_dict() == {"my parcel": ["Parcel", "Letter", "Other"], "my letter": ["Other"]}
    session = nba.textcat.manual(["my parcel"], labels=["Parcel", "Letter", "Other"], **common)
    session.focus(change.queue)
    assert [option["id"] for option in session.task["options"]] == ["Parcel", "Letter", "Other"]

    question("no", "A", "reject", store)
    question("yes", "A", "accept", store)
    change = store.split_label("yes-no", "A", ["A1", "A2"])
    found = store.df("yes-no")[["text", "label", "answer"]].to_numpy().tolist()
    assert found == [["yes", "A", "accept"], ["no", "A1", "reject"], ["no", "A2", "reject"]]
    assert store.df("yes-no").loc[change.queue, "text"].tolist() == ["yes"]
    for label in ("A1", "A2"):
        session = nba.textcat.manual(["no"], labels=[label], store=store, dataset="yes-no", annotator="ana")
        assert session.task is None


def test_two_annotators_change_together_and_their_difference_is_told(shop) -> None:
    bo = marked(shop, annotator="bo")
    bo.answer("accept", spans=[{**APPLE, "label": "PRODUCT"}, {**SIRI, "label": "ORG"}])
    change = shop.merge_labels("shop", ["ORG", "PRODUCT"], "THING")
    assert change.answers == 4
    assert shop.df("shop", annotator="bo")["spans"].iloc[0] == shop.df("shop", annotator="ana")["spans"].iloc[0]
    shop.revert(change)
    preview = shop.rename_label("shop", "ORG", "FIRM", preview=True)
    apple = preview[(preview["marked"] == "Siri") | (preview["marked"] == "Apple")]
    assert apple["conflict"].tolist() == ["differs from the answer of bo", "differs from the answer of ana"]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda s: s.rename_label("shop", "PRODUKT", "X"), r"has the label 'PRODUKT'. Did you mean 'PRODUCT'\?"),
        (lambda s: s.rename_label("shop", "spam", "X"), "It is in 'mail'"),
        (
            lambda s: s.rename_label("shop", "PRODUCT", "ORG"),
            r"'ORG' is taken.*merge_labels\('shop', \['PRODUCT'\], 'ORG'\)",
        ),
        (lambda s: s.rename_label("shop", "ORG", "ORG"), "is called 'ORG' already"),
        (lambda s: s.rename_label("shop", "ORG", " "), "new=' ' must be a non-empty string"),
        (lambda s: s.rename_label("shops", "ORG", "X"), "no answers in a dataset 'shops'. Did you mean 'shop'"),
        (lambda s: s.merge_labels("shop", "ORG", "X"), "labels='ORG' must be a list"),
        (lambda s: s.merge_labels("shop", ["ORG", "ORG"], "X"), "names 'ORG' twice"),
        (lambda s: s.merge_labels("shop", ["ORG"], "X"), "rename_label"),
        (lambda s: s.split_label("shop", "ORG", ["X"]), "at least 2 labels"),
        (lambda s: s.split_label("shop", "ORG", ["X", "PRODUCT"]), "'PRODUCT' is taken"),
        (lambda s: s.split_label("shop", "ORG", ["X", "Y"], lambda _: "Z"), "gives 'Apple' the label 'Z'"),
        (
            lambda s: s.split_label("shop", "ORG", ["X", "Y"], lambda item: item["colour"]),
            r"assign= raised KeyError: 'colour' \(on 'Apple'\); nothing was changed",
        ),
        (lambda s: s.split_label("shop", "ORG", ["X", "Y"], 3), "assign=3 must be a function"),
        (lambda s: s.split_label("shop", "ORG", ["X", "Y"], pd.DataFrame({"x": [1]})), "without the column 'after'"),
    ],
)
def test_what_does_not_fit_is_named_and_nothing_changes(shop, answer, call, said) -> None:
    shop.append([answer("win", dataset="mail", view_id="classification", task={"label": "spam"}, label="spam")])
    before = shop.last_seq("shop")
    with pytest.raises(StoreError, match=said):
        call(shop)
    assert shop.last_seq("shop") == before


def test_answers_given_meanwhile_are_all_renamed_or_all_new(path, answer) -> None:
    with Store(path) as one, Store(path) as other:
        one.append([answer("first", spans=[SIRI], labels=["PRODUCT"], scope="complete", id="first")])
        events = [
            answer(f"text {n}", spans=[SIRI], labels=["PRODUCT"], scope="complete", id=f"e{n}") for n in range(30)
        ]

        def give() -> None:
            for event in events:
                other.append([event])

        thread = threading.Thread(target=give)
        thread.start()
        change = one.rename_label("news", "PRODUCT", "BRAND")
        thread.join()
        rows = one.df("news")
        assert len(rows) == 31
        renamed = sum(spans[0]["label"] == "BRAND" for spans in rows["spans"])
        assert renamed == change.answers
        assert one.df("news", at=change.after)["labels"].tolist() == [["BRAND"]] * renamed


def test_a_dropped_dataset_comes_back_after_an_operation(shop) -> None:
    shop.rename_label("shop", "PRODUCT", "BRAND")
    renamed = shop.df("shop")
    dropped = shop.drop("shop")
    assert shop.df("shop").empty
    shop.revert(dropped)
    pd.testing.assert_frame_equal(shop.df("shop"), renamed)
