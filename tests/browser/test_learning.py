"""A model in the loop, in a real JupyterLab and Notebook 7: it learns, chooses anew, and is never waited for."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.host import Notebook
from tests.browser.test_labelling import drag

AXE = Path(__file__).parents[2] / "js/node_modules/axe-core/axe.min.js"
THEMES = "@jupyterlab/apputils-extension:themes"
CITIES = ["Porto", "Oslo", "Turin", "Ghent", "Cork", "Basel", "Bergen", "Tartu", "Braga", "Gdansk"]
PEOPLE = ["Ana", "Bo", "Cy", "Dora", "Eli"]
TEXTS = [
    f"{person} took the early train to {city}. It rained in {city} all day. Nobody else had brought an umbrella."
    for city in CITIES
    for person in PEOPLE
]
SETUP = f"""
import re
import nb_annotate as nba
TEXTS = {TEXTS!r}
CITIES = re.compile("|".join({CITIES!r}))
PATTERNS = [{{"label": "CITY", "pattern": city}} for city in {CITIES[:2]!r}]


def cities(text):
    return [{{"start": hit.start(), "end": hit.end(), "label": "CITY"}} for hit in CITIES.finditer(text)]
"""
GATED = """
import threading
gate = threading.Event()


class Slow:
    def predict(self, tasks):
        return [(0.5, {**task, "spans": []}) for task in tasks]

    def update(self, answers):
        gate.wait(60)
"""
TEACH = (
    "session = nba.ner.teach(TEXTS, 'blank:en', labels=['CITY'], patterns=PATTERNS, {common})\n"
    "while session.task['_view_id'] != 'ner':\n"
    "    session.answer('accept', spans=cities(session.task['text']))\n"
    "    session.wait()\n"
    "session"
)
CORRECT = "session = nba.ner.correct(TEXTS, 'blank:en', labels=['CITY'], update=True, {common})\nsession"


def show(notebook: Notebook, code: str, setup: str = "") -> Locator:
    """Open a notebook whose second cell shows a card, and run it."""
    common = f"store={notebook.store.name!r}, dataset='d', annotator='me'"
    notebook.open(SETUP + setup, code.format(common=common))
    notebook.run_all()
    return notebook.ready()


def kernel(notebook: Notebook, expression: str) -> Any:
    """Evaluate an expression in the kernel, beside the cells; its value comes back through JSON.

    Everything that the kernel had sent before has then arrived in the browser.
    """
    code = f"import json\nprint(json.dumps({expression}))"
    printed: str = notebook.page.evaluate(
        """async code => {
            const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
            const future = kernel.requestExecute({code});
            let printed = '';
            future.onIOPub = ({header, content}) => {
                if (header.msg_type === 'stream') printed += content.text;
                if (header.msg_type === 'error') printed += content.traceback.join('\\n');
            };
            await future.done;
            return printed;
        }""",
        code,
    )
    return json.loads(printed)


def shown(card: Locator) -> str:
    """Give the text that can be labelled."""
    return " ".join(card.locator("[data-token]").all_text_contents())


def number(version: str | None) -> int:
    """Give the number of a model version, as in `v14`."""
    found = re.search(r"\bv(\d+)\b", version or "")
    assert found is not None, version
    return int(found[1])


def two_free_words(card: Locator) -> tuple[int, str]:
    """Find two words beside each other that are in no span; give the index of the first, and both."""
    words = card.locator("[data-token]").all_text_contents()
    taken = set(card.locator("mark [data-token]").evaluate_all("tokens => tokens.map(t => Number(t.dataset.token))"))
    first = next(place for place in range(len(words) - 1) if not {place, place + 1} & taken)
    return first, f"{words[first].strip()} {words[first + 1].strip()}"


def press_on(card: Locator, key: str) -> None:
    """Press a key and wait for the next card."""
    task = card.get_attribute("data-task")
    assert task is not None
    card.page.keyboard.press(key)
    expect(card).not_to_have_attribute("data-task", task)


def learned(notebook: Notebook) -> None:
    """Wait until the model has learned from all answers, and the browser has heard of it."""
    notebook.saved()
    assert kernel(notebook, "session.wait()") is True


def mark_cities(card: Locator) -> None:
    """Put a card to be corrected right: every city is marked, and nothing else."""
    suggested = card.locator("mark").all()
    if not all(re.match(f"({'|'.join(CITIES)})CITY", mark.inner_text()) for mark in suggested):
        for _ in suggested:
            card.page.keyboard.press("j")
            card.page.keyboard.press("Delete")
    for token in card.locator("[data-token]").all():
        if token.inner_text() in CITIES and not token.evaluate("token => token.closest('mark') !== null"):
            token.dblclick()
    card.focus()


def test_answers_are_taken_while_the_model_learns(notebook: Notebook) -> None:
    code = "session = nba.ner.correct(TEXTS, Slow(), labels=['CITY'], update=True, {common})\nsession"
    card = show(notebook, code, GATED)
    press_on(card, "a")
    expect(card.locator("[data-model]")).to_contain_text("training")
    for _ in range(6):
        press_on(card, "a")
    notebook.saved()
    expect(card.locator("[data-model]")).to_contain_text("training")
    assert kernel(notebook, "[len(session.df), gate.is_set()]") == [7, False]
    expect(card.locator(".notice")).to_have_count(0)  # nobody had to wait so long that the model was given up
    kernel(notebook, "gate.set()")
    learned(notebook)
    expect(card.locator("[data-model]")).not_to_contain_text("training")
    expect(card.locator("[data-model]")).not_to_contain_text("waiting")


def test_versions_rise_and_only_unseen_cards_are_chosen_anew(notebook: Notebook) -> None:
    card = show(notebook, CORRECT)
    panel, why = card.locator("[data-model]"), card.locator("[data-why]")
    assert (panel.get_attribute("data-model"), number(why.inner_text())) == ("v0", 0)
    for _ in range(3):
        version = number(panel.get_attribute("data-model"))
        mark_cities(card)
        press_on(card, "a")
        top, text, asked_by = card.get_attribute("data-task"), shown(card), number(why.inner_text())
        assert asked_by <= version  # it was chosen before that answer
        card.locator("[data-token]").first.evaluate("token => { token.drawnOnce = true; }")
        learned(notebook)
        assert number(panel.get_attribute("data-model")) > version
        assert (card.get_attribute("data-task"), shown(card), number(why.inner_text())) == (top, text, asked_by)
        assert card.locator("[data-token]").first.evaluate("token => token.drawnOnce") is True
        newest = number(panel.get_attribute("data-model"))
        mark_cities(card)
        press_on(card, "a")  # beneath it were only cards that the new version chose
        assert number(why.inner_text()) >= newest
        learned(notebook)
    notebook.saved()
    assert kernel(notebook, "session.df['scope'].tolist()") == ["complete"] * 6
    assert kernel(notebook, "session.models.latest.name") == panel.get_attribute("data-model")


def test_a_reload_and_a_restart_go_on_where_the_model_was(notebook: Notebook) -> None:
    card = show(notebook, CORRECT)
    for _ in range(6):
        mark_cities(card)
        press_on(card, "a")
        learned(notebook)
    notebook.saved()
    version = card.locator("[data-model]").get_attribute("data-model")
    notebook.save()
    notebook.load()
    card = notebook.ready()
    expect(card.locator("[data-model]")).to_have_attribute("data-model", version or "")
    texts = kernel(notebook, "session.df['text'].tolist()")
    notebook.kernel("restart")
    notebook.wait_idle()
    notebook.run_all()
    card = notebook.ready()
    assert kernel(notebook, "[session.wait(), session.models.latest.answers]") == [True, 6]
    expect(card.locator("[data-model]")).not_to_have_attribute("data-model", "v0")
    mark_cities(card)
    press_on(card, "a")
    notebook.saved()
    assert kernel(notebook, "session.df['text'].tolist()[:6]") == texts
    assert kernel(notebook, "[len(session.df), session.df['text'].is_unique]") == [7, True]


def test_the_text_around_a_sentence_is_shown_and_joined_but_not_labelled(notebook: Notebook) -> None:
    card = show(notebook, CORRECT)
    while not card.locator("[data-context=after]").count():
        mark_cities(card)
        press_on(card, "a")
        learned(notebook)
    after = card.locator("[data-context=after]")
    text, around = shown(card), after.inner_text()
    mark_cities(card)
    marks = card.locator("mark").count()
    expect(after.locator("[data-token]")).to_have_count(0)
    after.dblclick()
    expect(card.locator("mark")).to_have_count(marks)
    card.focus()
    words = card.locator("[data-token]").count()
    notebook.page.keyboard.press("]")
    expect(card.locator("[data-token]").nth(words)).to_be_attached()
    wider = shown(card)
    assert wider.startswith(text)
    assert around.split()[0] in wider.removeprefix(text)
    assert card.locator("mark").count() >= marks  # what was marked stays, and more may be suggested
    mark_cities(card)
    press_on(card, "a")
    learned(notebook)
    joined, scope, spans = kernel(
        notebook,
        "[[row['text'], row['scope'], [row['text'][span['start']:span['end']] for span in row['spans']]]"
        " for row in session.df.to_dict('records')][-1]",
    )
    assert "".join(joined.split()) == "".join(wider.split())
    assert (scope, spans) == ("complete", re.findall("|".join(CITIES), joined))


def test_yes_no_nothing_else_and_the_right_span_in_its_place(notebook: Notebook) -> None:
    card = show(notebook, TEACH)
    before = kernel(notebook, "len(session.df)")
    asked, complete = card.locator("[data-asked=CITY]"), card.locator("[data-action=complete]")
    expect(asked).to_have_text("Is this a CITY?")
    press_on(card, "a")
    press_on(card, "x")
    known = card.locator("mark").count() - 1
    notebook.page.keyboard.press("n")
    expect(complete).to_have_attribute("aria-pressed", "true")
    press_on(card, "x")
    expect(complete).to_have_attribute("aria-pressed", "false")
    first, words = two_free_words(card)
    drag(card, first, first + 1)
    expect(asked).to_have_text(f"instead: {words}")
    card.focus()
    press_on(card, "a")
    learned(notebook)
    rows = kernel(
        notebook,
        "[[row['answer'], row['scope'], [row['text'][span['start']:span['end']] for span in row['spans']]]"
        f" for row in session.df.iloc[{before}:].to_dict('records')]",
    )
    told = [("accept", "partial"), ("reject", "negative"), ("reject", "complete"), ("accept", "partial")]
    assert [(answer, scope) for answer, scope, _ in rows] == told
    assert [len(rows[2][2]), rows[3][2]] == [known, [words]]
    assert kernel(notebook, "session.spans_df['span_text'].iloc[-1]") == words
    judged = "list(session.learning.book)[-1]"  # the span that was drawn is right, the one asked about is not
    assert kernel(notebook, f"[len({judged}.right), {judged}.wrong == {judged}.task['spans']]") == [1, True]


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_beside_the_model(notebook: Notebook, theme: str) -> None:
    answered = "\nfor _ in range(12):\n    session.answer('accept', spans=cities(session.task['text']))\n"
    correct = CORRECT.replace("\nsession", f"{answered}    session.wait()\nsession")
    common = f"store={notebook.store.name!r}, annotator='me', dataset="
    notebook.host.settings(THEMES, {"theme": theme})
    try:
        notebook.open(SETUP, correct.format(common=f"{common}'c'"), TEACH.format(common=f"{common}'t'"))
        notebook.run_all()
        notebook.page.evaluate(AXE.read_text())
        expect(notebook.page.locator(".nba-card")).to_have_count(2)
        for card in notebook.page.locator(".nba-card").all():
            expect(card).to_have_attribute("data-state", "ready")
            expect(card.locator("[data-model] svg")).to_be_visible()
            violations = card.evaluate(
                """async card => (await axe.run(card.getRootNode().host)).violations.map(
                    found => [found.id, found.nodes.map(node => node.html + ' ' + node.failureSummary)])"""
            )
            assert violations == [], json.dumps(violations, indent=1)[:3000]
    finally:
        notebook.host.settings(THEMES, {})
