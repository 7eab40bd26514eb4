"""Labelling in a real JupyterLab and Notebook 7: by key, by mouse, with and without tokens."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

import nb_annotate as nba
from tests.browser.host import Notebook

TEXTS = ["Ana Sousa moves to Porto 🎉 today", "Rain stops play", "Bo sings", "Cy dances"]


def cell(notebook: Notebook, call: str = "nba.ner.manual(TEXTS, labels=['PERSON', 'CITY'], {common})") -> str:
    common = f"store={notebook.store.name!r}, dataset='d', annotator='me'"
    return f"import nb_annotate as nba\nTEXTS = {TEXTS!r}\nsession = {call.format(common=common)}\nsession"


def answers(notebook: Notebook) -> list[tuple[str, str, Any]]:
    with nba.Store(notebook.store) as store:
        frame = store.df("d").sort_values("ended_at")
        return list(frame[["text", "answer", "spans"]].itertuples(index=False, name=None))


def drag(card: Locator, first: int, last: int) -> None:
    page = card.page
    boxes = [card.locator(f'[data-token="{number}"]').first.bounding_box() for number in (first, last)]
    points = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in boxes if box is not None]
    page.mouse.move(*points[0])
    page.mouse.down()
    page.mouse.move(*points[1], steps=5)
    page.mouse.up()


def test_accept_reject_skip_and_undo_by_key(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    for key, following in [("a", TEXTS[1]), ("x", TEXTS[2]), ("Space", TEXTS[3])]:
        notebook.page.keyboard.press(key)
        expect(card).to_contain_text(following)
    notebook.page.keyboard.press("Backspace")
    expect(card).to_contain_text(TEXTS[2])
    notebook.saved()
    assert [(text, answer) for text, answer, _ in answers(notebook)] == [(TEXTS[0], "accept"), (TEXTS[1], "reject")]


def test_a_span_by_mouse_forwards_backwards_and_by_double_click(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    drag(card, 1, 0)
    expect(card.locator("mark[data-label=PERSON]")).to_have_count(1)
    card.locator("button[data-label=CITY], [role=radio][data-label=CITY]").first.click()
    card.locator('[data-token="4"]').first.dblclick()
    expect(card.locator("mark[data-label=CITY]")).to_have_count(1)
    card.locator('[data-token="6"]').first.dblclick()  # behind the emoji
    expect(card.locator("mark[data-label=CITY]")).to_have_count(2)
    card.locator("[data-action=accept]").click()
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    ((_, _, spans),) = answers(notebook)
    found = [(span["start"], span["end"], span["label"]) for span in spans]
    assert found == [(0, 9, "PERSON"), (19, 24, "CITY"), (27, 32, "CITY")]
    assert TEXTS[0][27:32] == "today"


def test_a_span_by_keyboard_alone(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    keyboard = notebook.page.keyboard
    keyboard.press("ArrowRight")
    keyboard.press("Shift+ArrowRight")
    keyboard.press("1")
    expect(card.locator("mark[data-label=PERSON]")).to_have_count(1)
    keyboard.press("a")
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    ((_, _, spans),) = answers(notebook)
    assert [(span["start"], span["end"], span["label"]) for span in spans] == [(0, 9, "PERSON")]


def test_several_categories_by_key(notebook: Notebook) -> None:
    notebook.open(cell(notebook, "nba.textcat.manual(TEXTS, labels=['Sport', 'Music', 'Travel'], {common})"))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    notebook.page.keyboard.press("3")
    notebook.page.keyboard.press("2")
    notebook.page.keyboard.press("Enter")
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    with nba.Store(notebook.store) as store:
        assert sorted(store.df("d")["accept"].tolist()[0]) == ["Music", "Travel"]


def test_one_category_is_yes_or_no(notebook: Notebook) -> None:
    notebook.open(cell(notebook, "nba.textcat.manual(TEXTS, labels=['Music'], {common})"))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    expect(card).to_contain_text("Music")
    notebook.page.keyboard.press("x")
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    with nba.Store(notebook.store) as store:
        assert store.df("d")["scope"].tolist() == ["negative"]


def test_a_refusal_is_shown_and_the_card_stays(notebook: Notebook) -> None:
    code = (
        "import nb_annotate as nba\n"
        "def check(task):\n"
        "    if task['answer'] == 'accept' and not task['spans']:\n"
        "        raise ValueError('Mark at least one person.')\n"
        f"recipe = nba.Recipe(stream={TEXTS!r}, view='ner_manual', labels=['PERSON'], validate_answer=check)\n"
        f"nba.annotate(recipe, store={notebook.store.name!r}, dataset='d')"
    )
    notebook.open(code)
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    notebook.page.keyboard.press("a")
    expect(card).to_contain_text("Mark at least one person.")
    expect(card).to_contain_text(TEXTS[0])
    notebook.page.keyboard.press("x")
    expect(card).to_contain_text(TEXTS[1])


def test_an_old_answer_is_revised_from_the_history(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    notebook.page.keyboard.press("a")
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    card.locator("[data-event]").first.click()
    expect(card).to_contain_text("Changing an earlier answer")
    expect(card).to_contain_text(TEXTS[0])
    notebook.page.keyboard.press("x")
    expect(card).to_contain_text(TEXTS[1])
    notebook.saved()
    assert [(text, answer) for text, answer, _ in answers(notebook)] == [(TEXTS[0], "reject")]


def test_a_selection_takes_the_place_of_a_card_that_was_not_begun(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    card = notebook.ready(TEXTS[0])
    for key, following in [("a", TEXTS[1]), ("x", TEXTS[2])]:
        notebook.page.keyboard.press(key)
        expect(card).to_contain_text(following)
    notebook.saved()
    notebook.execute("session.focus(session.df['answer'] == 'reject')")
    expect(card).to_contain_text(TEXTS[1])
    expect(card).not_to_contain_text(TEXTS[2])
    notebook.execute("session.focus()")
    expect(card).to_contain_text(TEXTS[2])
    notebook.execute("session.focus(session.df['answer'] == 'reject')")
    expect(card).not_to_contain_text(TEXTS[2])
    notebook.page.keyboard.press("a")
    notebook.saved()
    assert [answer for _, answer, _ in answers(notebook)] == ["accept", "accept"]


@pytest.mark.parametrize("action", ["undo", "accept", "reject", "ignore"])
def test_every_action_has_a_button(notebook: Notebook, action: str) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    expect(notebook.ready().locator(f"[data-action={action}]")).to_be_visible()
