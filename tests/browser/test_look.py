"""Dark and light from the host's own theme, and nothing that axe finds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.host import Notebook

AXE = Path(__file__).parents[2] / "js/node_modules/axe-core/axe.min.js"
THEMES = "@jupyterlab/apputils-extension:themes"
CALLS = {
    "ner": "nba.ner.manual(TEXTS, labels=['PERSON', 'CITY'], patterns=PATTERNS, {common})",
    "spans": "nba.spans.manual(TEXTS, labels=['PERSON', 'CITY'], patterns=PATTERNS, {common})",
    "match": "nba.ner.match(TEXTS, labels=['CITY'], patterns=PATTERNS, {common})",
    "yes-no": "nba.textcat.manual(TEXTS, labels=['Travel'], {common})",
    "choice": "nba.textcat.manual(TEXTS, labels=['Travel', 'Sport'], exclusive=True, {common})",
    "many": "nba.textcat.manual(TEXTS, labels=['Label %d' % n for n in range(40)], {common})",
    "mark": "nba.mark(TEXTS, {common})",
}


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_the_theme_is_the_hosts_and_axe_finds_nothing(notebook: Notebook, theme: str) -> None:
    setup = (
        "import nb_annotate as nba\n"
        "TEXTS = ['Ana moves to Porto \\U0001f389\\nand sings', 'Bo']\n"
        "PATTERNS = [{'label': 'CITY', 'pattern': 'Porto'}]"
    )
    cells = [
        call.format(common=f"store={notebook.store.name!r}, dataset={name!r}, instructions='Mark **names**.'")
        for name, call in CALLS.items()
    ]
    notebook.host.settings(THEMES, {"theme": theme})
    try:
        notebook.open(setup, *cells)
        notebook.run_all()
        notebook.ready()
        dark = theme.endswith("Dark")
        background = notebook.card.evaluate("card => getComputedStyle(card).backgroundColor")
        brightness = sum(int(part) for part in background.removeprefix("rgb(").removeprefix("rgba(").split(",")[:1])
        assert (brightness < 100) is dark, background
        notebook.page.evaluate(AXE.read_text())
        for number in range(len(cells)):
            card = notebook.page.locator(".nba-card").nth(number)
            card.scroll_into_view_if_needed()
            expect(card).to_have_attribute("data-state", "ready")
            violations = card.evaluate(
                """async card => (await axe.run(card.getRootNode().host)).violations.map(
                    found => [found.id, found.nodes.map(node => node.html + ' ' + node.failureSummary)])"""
            )
            assert violations == [], json.dumps(violations, indent=1)[:3000]
    finally:
        notebook.host.settings(THEMES, {})
