"""Texts that are hard on a card: very long, right to left, hostile, many labels, a narrow cell."""

from __future__ import annotations

from playwright.sync_api import expect

import nb_annotate as nba
from tests.browser.host import Notebook


def show(notebook: Notebook, setup: str, call: str) -> None:
    notebook.open(f"import nb_annotate as nba\n{setup}\n{call.format(store=repr(notebook.store.name))}")
    notebook.run_all()


def test_a_text_of_200_000_characters_can_be_labelled(notebook: Notebook) -> None:
    show(
        notebook,
        "text = ''.join(f'Line {n} tells of Porto.\\n' for n in range(8000)); text = text[:200_000]",
        "nba.ner.manual([text, 'short'], labels=['CITY'], store={store}, dataset='d')",
    )
    card = notebook.ready("Line 0 tells of Porto.")
    card.locator('[data-token="4"]').first.dblclick()
    expect(card.locator("mark[data-label=CITY]")).to_have_count(1)
    notebook.page.keyboard.press("a")
    expect(card).to_contain_text("short")
    notebook.saved()
    with nba.Store(notebook.store) as store:
        assert store.spans_df("d")["span_text"].tolist() == ["Porto"]
        assert store.df("d")["text"].str.len().tolist() == [200_000]


def test_text_from_right_to_left(notebook: Notebook) -> None:
    show(
        notebook,
        "text = '\\u05d3\\u05e0\\u05d4 \\u05d2\\u05e8\\u05d4 \\u05d1\\u05d7\\u05d9\\u05e4\\u05d4'",
        "nba.ner.manual([text, 'short'], labels=['CITY'], model='blank:he', store={store}, dataset='d')",
    )
    card = notebook.ready()
    first, second = (card.locator(f'[data-token="{number}"]').first.bounding_box() for number in (0, 1))
    assert first is not None
    assert second is not None
    assert first["x"] > second["x"]
    notebook.page.keyboard.press("ArrowLeft")
    notebook.page.keyboard.press("ArrowLeft")
    notebook.page.keyboard.press("1")
    expect(card.locator("mark[data-label=CITY]")).to_have_count(1)
    notebook.page.keyboard.press("a")
    notebook.saved()
    with nba.Store(notebook.store) as store:
        assert store.spans_df("d")[["start", "end"]].to_numpy().tolist() == [[4, 7]]


def test_markup_in_a_text_is_shown_and_not_run(notebook: Notebook) -> None:
    show(
        notebook,
        "text = '<img src=x onerror=\"window.ran = 1\"> <script>window.ran = 1</script> &amp; a < b'",
        "nba.mark([text], store={store})",
    )
    card = notebook.ready("<script>window.ran = 1</script> &amp; a < b")
    expect(card.locator("img, script")).to_have_count(0)
    assert notebook.page.evaluate("() => window.ran") is None


def test_five_hundred_labels_are_searched(notebook: Notebook) -> None:
    show(
        notebook,
        "labels = [f'Label {number:03d}' for number in range(500)]",
        "nba.ner.manual(['Ana sings', 'Bo'], labels=labels, store={store}, dataset='d')",
    )
    card = notebook.ready("Ana sings")
    card.locator("input[type=search], input").first.fill("437")
    card.locator("[data-label='Label 437']").first.click()
    card.locator('[data-token="0"]').first.dblclick()
    expect(card.locator("mark[data-label='Label 437']")).to_have_count(1)
    card.locator("[data-action=accept]").click()
    notebook.saved()
    with nba.Store(notebook.store) as store:
        assert store.spans_df("d")["label"].tolist() == ["Label 437"]


def test_a_narrow_window_hides_nothing(notebook: Notebook) -> None:
    sidebar = 380 if notebook.host.kind == "lab" else 0
    notebook.page.set_viewport_size({"width": 420 + sidebar, "height": 800})
    show(notebook, "text = 'Ana sings in Porto ' * 5", "nba.ner.manual([text], labels=['A', 'B'], store={store})")
    card = notebook.ready("Ana sings")
    width, scrolled = card.evaluate("card => [card.clientWidth, card.scrollWidth]")
    assert scrolled <= width
    for action in ("accept", "reject", "ignore", "undo"):
        box = card.locator(f"[data-action={action}]").bounding_box()
        assert box is not None
        assert box["width"] > 20
