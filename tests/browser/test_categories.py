"""Categories with a model in the loop, on real texts, in a real JupyterLab: by keyboard, and through what goes wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.host import Notebook
from tests.browser.test_learning import AXE, kernel, learned, number, press_on

pytestmark = pytest.mark.parametrize("host", ["lab"], indirect=True)

ISSUES = """
import json
import nb_annotate as nba
rows = [json.loads(line) for line in open({file!r})]
gold = {{row["text"]: row["answer"] for row in rows}}
session = nba.textcat.teach(list(gold)[:380], "blank:en", labels=["DOCUMENTATION"], eval=rows[400:],
                            store={store!r}, dataset="d", annotator="me")
while len(session.df) < 40:
    session.answer(gold[session.task["text"]])
session.wait()
session
"""
BANKING = """
import json
import nb_annotate as nba
gold = {{row["text"]: row["label"] for row in map(json.loads, open({file!r}))}}
texts = list(gold)[::8]
session = nba.textcat.correct(texts, "blank:en", labels=sorted(set(gold.values())), exclusive=True, update=True,
                              store={store!r}, dataset="d", annotator="me")
for _ in range(60):
    session.answer("accept", accept=[gold[session.task["text"]]])
session.wait()
session
"""
ALIKE = ["Where is order 12?", "where is ORDER 77", "I want my money back 🎉", "Where is order 5", "אני רוצה החזר"]
SUPPORT = """
import nb_annotate as nba
LABELS = ["Delivery", "Refund", "Technical problem", "Praise"]
texts = [*{first!r}, *(task["text"] for task in nba.samples.load("support.jsonl"))]
session = nba.textcat.correct(texts, "blank:en", labels=LABELS, update=True, order="stream", threshold=0.05,
                              store={store!r}, dataset="d", annotator="me")
session
"""
BROKEN = """
import math
import time
import nb_annotate as nba
from nb_annotate.loop.learning import model_loop

model_loop.PATIENCE = 1.0


class Likes:
    def predict(self, tasks):
        return [(0.7, {**task, "accept": ["Praise"]}) for task in tasks]

    def update(self, answers):
        pass


class Raises(Likes):
    def update(self, answers):
        raise RuntimeError("no memory left")


class IsLost(Likes):
    def predict(self, tasks):
        return [(math.nan, {**task, "accept": ["Praise"]}) for task in tasks]


class Hangs(Likes):
    def predict(self, tasks):
        time.sleep(600)


def show(model):
    name = type(model).__name__
    return nba.textcat.correct(nba.samples.load("support.jsonl"), model, labels=["Refund", "Praise"], update=True,
                               store=STORE, dataset=name, annotator="me")
"""
MIXED = [
    "مرحبا أين طلبي 12؟ أريد استرداد المبلغ 🎉",
    "👩‍👩‍👧‍👦 love it!! 🇵🇹 c\u0327a va",
    "שלום, איפה החבילה שלי?",
    f"A {'very' * 60} long word\r\nand\ta line",
    "Where is my parcel?",
]
LOOKS = """
import nb_annotate as nba
MANY = ["Refund", "שאלה", "Praise 🎉", *(f"A_name_of_several_words_{{number}}" for number in range(20))]
def show(recipe, labels, **more):
    session = recipe({texts!r}, "blank:en", labels=labels, store={store!r}, order="stream", annotator="me", **more)
    session.answer("accept", **({{"accept": ["Refund"]}} if recipe is nba.textcat.correct else {{}}))
    session.wait()
    return session
"""


def open_card(notebook: Notebook, code: str, **named: object) -> Locator:
    notebook.open(code.format(store=notebook.store.name, **named))
    notebook.run_all()
    return notebook.ready()


def place(card: Locator) -> int:
    """Tell which text of the list is on the card."""
    found = re.search(r"list\[(\d+)\]", card.locator(".meta").inner_text())
    assert found is not None
    return int(found[1])


def chosen(card: Locator) -> list[str]:
    """Name the options that are chosen, in the order in which they stand."""
    found: list[str] = card.locator("[role][data-label][aria-checked=true]").evaluate_all(
        "all => all.map(one => one.dataset.label)"
    )
    return found


def last_accepted(notebook: Notebook) -> list[str]:
    notebook.saved()
    accepted: list[str] = kernel(notebook, "session.df.sort_values('ended_at')['accept'].tolist()[-1]")
    return accepted


def test_yes_no_teaches_and_a_killed_kernel_goes_on(notebook: Notebook, shared_data: Path) -> None:
    file = shared_data / "docs_issues" / "eval.jsonl"
    gold = {row["text"]: row["answer"] for row in map(json.loads, file.read_text().splitlines())}
    texts, pressed = list(gold), {}
    card = open_card(notebook, ISSUES, file=str(file))
    panel, opinion = card.locator("[data-model]"), card.locator(".headline .figures")
    expect(panel.locator("svg")).to_be_visible()
    expect(panel).to_contain_text("eval texts")
    expect(card.locator(".headline [data-label]")).to_have_text("DOCUMENTATION")

    def answer() -> None:
        text = texts[place(card)]
        pressed[text] = gold[text]
        press_on(card, {"accept": "a", "reject": "x"}[gold[text]])

    version, changes = number(panel.get_attribute("data-model")), 0
    for _ in range(4):
        answer()
        learned(notebook)
        assert re.fullmatch(r"([▲▼] \.\d\d)?\s*[01]\.\d\d", opinion.inner_text())
        changes += any(sign in opinion.inner_text() for sign in "▲▼")
    assert number(panel.get_attribute("data-model")) >= version + 4
    assert changes > 0  # each version thinks otherwise of a text that it is unsure of
    notebook.execute("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    answer()
    answer()
    notebook.confirm_restart()
    notebook.wait_idle()
    notebook.run_all()
    notebook.ready()
    notebook.saved()
    expect(panel).not_to_have_attribute("data-model", "v0")
    assert texts[place(card)] not in pressed
    answer()
    notebook.saved()
    stored = kernel(notebook, "session.df[['text', 'answer']].values.tolist()")
    assert len(stored) == len(dict(stored)) == 47
    assert {text: answer for text, answer in stored if text in pressed} == pressed


def test_one_of_77_is_found_by_search_by_likelihood_and_by_number(notebook: Notebook, shared_data: Path) -> None:
    card = open_card(notebook, BANKING, file=str(shared_data / "banking77" / "test.jsonl"))
    press, options = notebook.page.keyboard.press, card.locator("[role=radio][data-label]")
    expect(options).to_have_count(77)
    card.locator("[data-action=likelyFirst]").click()
    sure = options.evaluate_all("all => all.map(one => Number(one.style.getPropertyValue('--sure')))")
    assert sure == sorted(sure, reverse=True)
    assert sum(sure) == pytest.approx(1, abs=0.01)
    likely = options.evaluate_all("all => all.map(one => one.dataset.label)")
    press("3")
    assert chosen(card) == [likely[2]]
    press("/")
    notebook.page.keyboard.type("pin_bl")
    expect(options).to_have_count(1)
    press("Enter")
    expect(options).to_have_count(77)
    assert chosen(card) == ["pin_blocked"]  # one only
    press("Escape")
    expect(card).to_be_focused()
    press_on(card, "a")
    assert last_accepted(notebook) == ["pin_blocked"]
    expect(card.locator("[data-action=likelyFirst]")).to_have_attribute("aria-pressed", "true")
    wide = options.evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth).length")
    assert wide == 0  # no name is cut off


def test_suggestions_are_toggled_alike_texts_follow_together_and_a_label_is_renamed(notebook: Notebook) -> None:
    card = open_card(notebook, SUPPORT, first=ALIKE)
    press = notebook.page.keyboard.press
    suggested = card.locator(".option.suggested")
    expect(suggested).to_have_count(4)  # it has learned nothing: every one may be right
    for key in "2341":
        press(key)
    expect(suggested).to_have_count(0)
    assert chosen(card) == []
    press("1")
    assert chosen(card) == ["Delivery"]
    press_on(card, "a")
    assert last_accepted(notebook) == ["Delivery"]
    expect(card.locator("[data-action=alike]")).to_have_text("≡ 2 more")
    press("l")
    panel = card.locator(".alike")
    expect(panel.locator("li")).to_have_count(2)
    panel.locator("li input").nth(1).click()
    expect(panel.locator("[data-action=propagate]")).to_have_text("Label 1")
    press("Enter")
    expect(panel).to_have_count(0)
    expect(card.locator(".notice")).to_contain_text("1 labelled the same way")
    assert kernel(notebook, "sorted(session.df['text'])") == [ALIKE[0], ALIKE[1]]
    expect(card).to_contain_text(ALIKE[2])
    expect(card).to_be_focused()
    press("2")
    press_on(card, "a")
    press("Backspace")  # the last answer
    expect(card).to_contain_text(ALIKE[2])
    press("Backspace")  # those that were answered together
    notebook.saved()
    assert kernel(notebook, "session.df['text'].tolist()") == [ALIKE[0]]
    press("Backspace")
    notebook.saved()
    assert kernel(notebook, "len(session.df)") == 0
    press_on(card, "a")
    notebook.saved()
    accepted = "session.df.sort_values('ended_at')['accept'].tolist()"
    open_task = card.get_attribute("data-task")
    kernel(notebook, "session.store.rename_label('d', 'Delivery', 'Parcel').answers")
    expect(card).to_have_attribute("data-task", open_task or "")
    press_on(card, "a")
    notebook.saved()
    assert kernel(notebook, f"[len(session.df), {accepted}[0]]") == [2, ["Parcel"]]
    expect(card.locator("[data-notice=labels]")).to_contain_text("'Parcel' (1)")
    press("Backspace")
    notebook.saved()
    assert kernel(notebook, accepted) == [["Parcel"]]
    press("Backspace")  # an answer that is not any more what was given
    expect(card.locator("[data-notice=refused_undo]")).to_contain_text("labels of this answer were changed")
    assert kernel(notebook, accepted) == [["Parcel"]]


def test_a_broken_model_is_told_of_and_labelling_goes_on(notebook: Notebook) -> None:
    told = {
        "Raises": "Raises.update raised RuntimeError: no memory left",
        "IsLost": "gave the score nan",
        "Hangs": "Hangs has not answered for 1 second",
    }
    cells = [f"{name.lower()} = show({name}())\n{name.lower()}" for name in told]
    notebook.open(f"{BROKEN}\nSTORE = {notebook.store.name!r}", *cells)
    notebook.run_all()
    for place, (name, message) in enumerate(told.items()):
        card = notebook.page.locator(".nba-card").nth(place)
        card.scroll_into_view_if_needed()
        expect(card).to_have_attribute("data-state", "ready", timeout=30_000)
        card.focus()
        for key in "axa":
            press_on(card, key)
        expect(card.locator(".notice")).to_contain_text(message)
        expect(card.locator("[data-saved]")).to_have_attribute("data-saved", "saved")
        answers = kernel(notebook, f"{name.lower()}.df.sort_values('ended_at')['answer'].tolist()")
        assert answers == ["accept", "reject", "accept"]


def test_axe_finds_nothing_in_either_theme_and_every_script_is_read_its_way(notebook: Notebook) -> None:
    cells = [
        "show(nba.textcat.teach, ['استرداد المبلغ'], dataset='yes-no')",
        "show(nba.textcat.correct, MANY[:3], update=True, threshold=0.05, dataset='some')",
        "show(nba.textcat.correct, MANY, update=True, exclusive=True, dataset='many')",
    ]
    notebook.open(LOOKS.format(texts=MIXED, store=notebook.store.name), *cells)
    notebook.run_all()
    notebook.page.evaluate(AXE.read_text())
    for theme in ("Light", "Dark"):
        notebook.page.evaluate(
            "theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", f"JupyterLab {theme}"
        )
        for place, _ in enumerate(cells):
            card = notebook.page.locator(".nba-card").nth(place)
            card.scroll_into_view_if_needed()
            expect(card).to_have_attribute("data-state", "ready")
            notebook.page.wait_for_function(
                "([card, theme]) => card.getRootNode().host.dataset.theme === theme",
                arg=[card.element_handle(), theme.lower()],
            )
            violations = card.evaluate(
                """async card => (await axe.run(card.getRootNode().host)).violations.map(
                    found => [found.id, found.nodes.map(node => node.html + ' ' + node.failureSummary)])"""
            )
            assert violations == [], json.dumps(violations, indent=1)[:3000]
