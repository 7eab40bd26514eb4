"""The Python of the pages beside the notebooks is one program each, and runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "example_notebooks"
PAGES = sorted(FOLDER.glob("*.md"))
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_there_are_the_pages() -> None:
    assert [path.stem for path in PAGES] == ["formats", "your_own_model"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_its_blocks_run_in_their_order(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = path.read_text(encoding="utf-8")
    blocks = list(BLOCK.finditer(page))
    assert len(blocks) >= 8
    names: dict[str, object] = {"__name__": path.stem}
    for block in blocks:
        line = page[: block.start(1)].count("\n")
        exec(compile("\n" * line + block[1], str(path), "exec"), names)  # noqa: S102  so an error names the page's line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_its_links_lead_somewhere(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^a-z0-9 -]", "", line.lower()).strip().replace(" ", "-")
        for line in re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", page):
        assert target.removeprefix("#") in headings if target.startswith("#") else (FOLDER / target).exists()
