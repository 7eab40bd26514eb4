"""Keys stay inside the card: nothing of the notebook changes, and Ctrl+S still saves."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.host import Notebook

COMMAND_KEYS = [
    "b", "c", "d", "d", "v", "z", "m", "y", "r", "0", "0", "i", "i", "1", "2", "3", "4", "5", "6", "s", "l", "o",
    "j", "k", "p", "q", "h", "Shift+m", "Shift+v", "Shift+l", "ArrowDown", "ArrowUp", "Delete", "Home", "End",
    "Shift+Enter", "x", "a", "Enter", "Space", "Backspace",
]  # fmt: skip


def test_no_command_mode_key_reaches_the_notebook(notebook: Notebook) -> None:
    texts = [f"Ana sees {number} birds" for number in range(60)]
    notebook.open(
        f"import nb_annotate as nba\nnba.ner.manual({texts!r}, labels=['A', 'B'], store={notebook.store.name!r})",
        "kept = 1",
        "# also kept",
    )
    notebook.run_all()
    notebook.ready(texts[0])
    before = notebook.cells()
    kernel = notebook.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.id")
    for key in COMMAND_KEYS:
        notebook.page.keyboard.press(key)
        notebook.card.focus()
    assert notebook.cells() == before
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)
    assert kernel == notebook.page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.id"
    )


def test_control_s_still_saves_the_notebook(notebook: Notebook) -> None:
    notebook.open(f"import nb_annotate as nba\nnba.mark(['Ana'], store={notebook.store.name!r})")
    notebook.run_all()
    notebook.ready("Ana")
    notebook.page.wait_for_function("() => window.jupyterapp.shell.currentWidget.context.model.dirty")
    notebook.page.keyboard.press("Control+s")
    notebook.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty")


def test_escape_leaves_the_card(notebook: Notebook) -> None:
    notebook.open(f"import nb_annotate as nba\nnba.mark(['Ana'], store={notebook.store.name!r})")
    notebook.run_all()
    notebook.ready("Ana")
    notebook.page.keyboard.press("Escape")
    expect(notebook.card).not_to_be_focused()
    notebook.page.keyboard.press("b")
    assert len(notebook.cells()) == 2


def test_typing_a_note_types(notebook: Notebook) -> None:
    notebook.open(f"import nb_annotate as nba\nnba.mark(['Ana', 'Bo'], store={notebook.store.name!r}, dataset='d')")
    notebook.run_all()
    card = notebook.ready("Ana")
    card.locator("[data-action=note]").click()
    field = card.locator("textarea, input[type=text]").first
    field.click()
    field.press_sequentially("ax b1?")
    expect(field).to_have_value("ax b1?")
    expect(card).to_contain_text("Ana")
