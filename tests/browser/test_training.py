"""From answers to a pipeline and back to cards, in a real JupyterLab and Notebook 7, without the internet."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.host import Notebook
from tests.browser.test_learning import kernel, press_on

LABEL = """
import nb_annotate as nba
gold = nba.samples.load("news.jsonl", gold=True)[:60]
session = nba.ner.manual(gold, labels=["PERSON", "ORG"], store={store!r}, dataset="news", annotator="me")
while len(session.df) < 58:
    session.answer("accept", spans=[span for span in session.task.get("spans", []) if span["label"] in {{"PERSON", "ORG"}}])
"""
TRAIN = (
    'result = session.train(output="pipeline", config={"training.max_steps": 20, "training.eval_frequency": 10})\n'
    "result"
)
ERRORS = (
    "again = nba.ner.manual(result.error_tasks(), labels=['PERSON', 'ORG'], store={store!r}, dataset='errors',"
    " annotator='me')\nagain"
)


@pytest.fixture
def offline(page: Page) -> list[str]:
    """Let the page reach nothing but its own server; what it asked for in vain is listed."""
    refused: list[str] = []

    def decide(route: Route) -> None:
        if urlsplit(route.request.url).hostname == "127.0.0.1":
            route.continue_()
        else:
            refused.append(route.request.url)
            route.abort()

    page.route("**/*", decide)
    return refused


def test_check_train_and_look_at_the_errors(notebook: Notebook, offline: list[str]) -> None:
    store = notebook.store.name
    notebook.open(
        LABEL.format(store=store), 'nba.check("news", store=session.store)', TRAIN, "result.plot()", ERRORS.format(store=store)
    )  # fmt: skip
    notebook.run_all()
    outputs = notebook.page.locator(".jp-Cell-outputArea")
    expect(outputs.filter(has_text="Data check: 0 errors")).to_contain_text("to learn from")
    expect(outputs.filter(has_text="Trained on")).to_contain_text("100%")  # the bar above the result
    expect(notebook.page.locator(".vega-embed canvas")).to_be_visible()
    assert offline == []
    card = notebook.ready()
    expect(card).to_contain_text("missed")  # what the model made of it, beside what was marked
    press_on(card, "a")
    notebook.saved()
    assert kernel(notebook, "[len(again.df), len(session.df), result.interrupted]") == [1, 58, False]
    assert kernel(notebook, "again.df['text'].iloc[0] in set(result.errors['text'])") is True
