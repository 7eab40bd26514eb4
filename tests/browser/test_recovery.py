"""Nothing is lost: busy, restarted and killed kernels, reloads, two views, two tabs, a full store."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from playwright.sync_api import expect

import nb_annotate as nba
from tests.browser.host import SUBSHELLS, WIDGETS, Notebook

TEXTS = [f"Text number {number} of many 🎉" for number in range(40)]


def cell(notebook: Notebook) -> str:
    return (
        f"import nb_annotate as nba\nTEXTS = {TEXTS!r}\n"
        f"session = nba.ner.manual(TEXTS, labels=['A', 'B'], store={notebook.store.name!r}, dataset='d', annotator='me')\n"
        "session"
    )


def stored(path: Path) -> list[str]:
    with nba.Store(path) as store:
        frame = store.df("d").sort_values("ended_at")
        assert frame["text"].is_unique
        return list(frame["text"])


def accept(notebook: Notebook, count: int, start: int) -> None:
    for number in range(start, start + count):
        expect(notebook.card).to_contain_text(TEXTS[number])
        notebook.page.keyboard.press("a")
    expect(notebook.card).to_contain_text(TEXTS[start + count])


def test_a_busy_kernel_keeps_answers_waiting_and_gets_them(notebook: Notebook) -> None:
    notebook.host.settings(SUBSHELLS, {"commsOverSubshells": "disabled"})
    try:
        notebook.open(cell(notebook))
        notebook.run_all()
        notebook.ready(TEXTS[0])
        notebook.execute("import time; time.sleep(6)")
        accept(notebook, 5, 0)
        notebook.saved("waiting")
        expect(notebook.card).to_contain_text("busy")
        notebook.saved()
        assert stored(notebook.store) == TEXTS[:5]
    finally:
        notebook.host.settings(SUBSHELLS, {})


def test_a_restarted_kernel_gets_the_answers_when_the_cell_is_run_again(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    accept(notebook, 2, 0)
    notebook.saved()
    notebook.kernel("restart")
    notebook.wait_idle()
    accept(notebook, 3, 2)
    expect(notebook.page.locator("[data-saved]").first).not_to_have_attribute("data-saved", "saved")
    expect(notebook.card).to_contain_text("run the cell again", ignore_case=True)
    notebook.run_all()
    notebook.ready(TEXTS[5])
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:5]


def test_a_killed_kernel_loses_no_answer(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    accept(notebook, 2, 0)
    notebook.saved()
    notebook.execute("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    accept(notebook, 2, 2)
    notebook.confirm_restart()
    notebook.wait_idle()
    notebook.run_all()
    notebook.ready(TEXTS[4])
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:4]


def test_a_reloaded_page_goes_on_with_what_was_waiting(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    accept(notebook, 2, 0)
    notebook.saved()
    notebook.save()
    notebook.kernel("restart")
    notebook.wait_idle()
    accept(notebook, 2, 2)
    notebook.load()
    notebook.run_all()
    notebook.ready(TEXTS[4])
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:4]


def test_the_same_cell_again_and_two_views_are_one_card(notebook: Notebook) -> None:
    notebook.open(cell(notebook), "session")
    notebook.run_all()
    notebook.ready(TEXTS[0])
    accept(notebook, 1, 0)
    cards = notebook.page.locator(".nba-card")
    expect(cards).to_have_count(2)
    expect(cards.nth(1)).to_contain_text(TEXTS[1])
    notebook.run_all()
    notebook.ready(TEXTS[1])
    accept(notebook, 1, 1)
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:2]


def test_two_tabs_on_one_kernel_share_the_work(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    notebook.save()
    other = notebook.beside()
    other.ready(TEXTS[0])
    other.page.keyboard.press("a")
    expect(notebook.card).to_contain_text(TEXTS[1])
    notebook.card.focus()
    accept(notebook, 1, 1)
    expect(other.card).to_contain_text(TEXTS[2])
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:2]


def test_a_locked_store_is_told_and_recovers(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    accept(notebook, 1, 0)
    notebook.saved()
    lock = sqlite3.connect(notebook.store, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    accept(notebook, 2, 1)
    notebook.saved("failed")
    expect(notebook.card).to_contain_text("locked")
    lock.execute("ROLLBACK")
    lock.close()
    notebook.saved()
    assert stored(notebook.store) == TEXTS[:3]


def test_a_notebook_saved_with_widget_state_holds_no_example_text(notebook: Notebook) -> None:
    notebook.host.settings(WIDGETS, {"saveState": True})
    try:
        code = cell(notebook).replace(f"TEXTS = {TEXTS!r}", "TEXTS = [f'Text number {n} of many' for n in range(40)]")
        notebook.open(code)
        notebook.run_all()
        notebook.ready("Text number 0 of many")
        notebook.page.keyboard.press("a")
        notebook.saved()
        notebook.save()
        notebook.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty")
        saved = json.loads(notebook.file.read_text())
        assert "widgets" in saved["metadata"]
        assert "_config" in json.dumps(saved["metadata"]["widgets"])
        assert "Text number" not in json.dumps([saved["metadata"], [part.get("outputs") for part in saved["cells"]]])
    finally:
        notebook.host.settings(WIDGETS, {})


def test_two_notebooks_with_two_kernels_share_one_store(notebook: Notebook) -> None:
    notebook.open(cell(notebook))
    notebook.run_all()
    notebook.ready(TEXTS[0])
    other = Notebook(notebook.host, notebook.page.context.new_page(), "other")
    other.store = notebook.store
    other.open(cell(other))
    other.run_all()
    other.ready(TEXTS[0])
    accept(other, 2, 0)
    other.saved()
    notebook.page.bring_to_front()
    notebook.card.focus()
    notebook.page.keyboard.press("x")  # the same card, before this kernel has heard of the other's answer
    expect(notebook.card).to_contain_text(TEXTS[2])
    expect(notebook.card).to_contain_text("answered in another window or kernel")
    notebook.saved()
    assert sorted(stored(notebook.store)) == TEXTS[:2]
    with nba.Store(notebook.store) as store:
        assert store.events("d")["kind"].tolist() == ["answer"] * 3
    other.shut_down()
