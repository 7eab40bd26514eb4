"""Answer key to next card painted: nb_annotate beside the labelling widgets of others.

The time runs from the key event's own time stamp to the first frame after another example's text
shows. Each labeller runs in its own environment, in the same JupyterLab, browser and run; the
baseline of every peer is nb_annotate. With the kernel idle the figure is milliseconds, at two
answers a second; while a cell runs it is how many answers were followed by another card within a second.

python -m tests.benchmarks.peers --cache FOLDER
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as BrowserError

from tests.benchmarks.environments import CannotInstallError, python_with
from tests.benchmarks.key_to_paint import GAP_MS, percentile
from tests.benchmarks.labellers import OURS, PEERS, TEXTS, Labeller
from tests.benchmarks.table import Row, print_table
from tests.browser.conftest import CHROMIUM
from tests.browser.host import SUBSHELLS, Host, Notebook

BUSY_ANSWERS = 20
BUSY_GAP_MS = 1000
WARM_UP = 5

OBSERVE = """selector => {
  const find = root => {
    const found = root.querySelector(selector);
    if (found && /bird\\d{4}/.test(found.textContent)) return found;
    for (const node of root.querySelectorAll('*')) {
      const inside = node.shadowRoot && find(node.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const text = find(document);
  if (!text) return false;
  const root = text.getRootNode() instanceof ShadowRoot ? text.getRootNode() : text.closest('.jp-Cell-outputArea');
  const shown = () => root.querySelector(selector)?.textContent.match(/bird\\d{4}/)?.[0];
  let last = shown();
  const state = window.race = { times: [], pressed: null };
  window.addEventListener('keydown', event => { state.pressed = event.timeStamp; }, true);
  new MutationObserver(() => {
    const now = shown();
    if (now === undefined || now === last) return;
    last = now;
    const started = state.pressed;
    state.pressed = null;
    if (started === null) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => state.times.push(performance.now() - started);
      channel.port2.postMessage(0);
    });
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return true;
}"""


class CannotMeasureError(Exception):
    """A labeller could not race; the text says why."""


@dataclass(frozen=True)
class Result:
    """`idle`: milliseconds of each painted card; `busy`: answers that another card followed within a second."""

    idle: list[float]
    busy: int


def press(page: Page, key: str, count: int, gap: int) -> list[float]:
    page.evaluate("() => { window.race.times.length = 0; window.race.pressed = null; }")
    for _ in range(count):
        page.keyboard.press(key)
        page.wait_for_timeout(gap)
    times: list[float] = page.evaluate("() => window.race.times")
    return times


def race(labeller: Labeller, host: Host, page: Page, answers: int) -> Result:
    notebook = Notebook(host, page, "race")
    notebook.open(TEXTS + labeller.cell)
    notebook.run_all()
    page.wait_for_function(OBSERVE, arg=labeller.text, timeout=60_000, polling=500)
    widget = page.locator(labeller.focus).first
    widget.hover()  # some listen only under the pointer
    widget.focus()
    press(page, labeller.key, WARM_UP, GAP_MS)
    idle = press(page, labeller.key, answers, GAP_MS)
    if not idle:
        raise CannotMeasureError(f"{labeller.key} brings no other card")
    notebook.execute(f"import time; time.sleep({BUSY_ANSWERS * BUSY_GAP_MS / 1000 + 10})")
    page.wait_for_timeout(1000)
    busy = press(page, labeller.key, BUSY_ANSWERS, BUSY_GAP_MS)
    notebook.shut_down()
    return Result(idle, sum(time <= BUSY_GAP_MS for time in busy))


def run(labeller: Labeller, browser: Browser, cache: Path, options: argparse.Namespace) -> Result:
    """Race one labeller, in a server of its own."""
    python = Path(sys.executable)
    if labeller.requirements:
        python = python_with(labeller.requirements, cache / labeller.name.replace(" ", "-"))
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        host = stack.enter_context(Host("lab", Path(folder), python))
        if options.no_subshells:
            host.settings(SUBSHELLS, {"commsOverSubshells": "disabled"})
        page = browser.new_page()
        stack.callback(page.close)
        return race(labeller, host, page, options.answers)


def rows_of(name: str, found: Result, ours: Result) -> list[Row]:
    """Compare a labeller, which may be nb_annotate itself, with nb_annotate."""
    rows = []
    for share in (0.50, 0.95):
        time, baseline = percentile(found.idle, share), percentile(ours.idle, share)
        ahead = found is ours or time > baseline
        title = f"{name}: key to paint p{share * 100:.0f} ({len(found.idle)} painted)"
        rows.append(Row(title, time, "ms", baseline, time / baseline, "ours lower", ahead))
    title = f"{name}: cards within 1 s of {BUSY_ANSWERS} answers, busy cell"
    ratio = found.busy / ours.busy if ours.busy else None
    rows.append(Row(title, found.busy, "", ours.busy, ratio, "ours not lower", found.busy <= ours.busy))
    return rows


def main(argv: Sequence[str] = ()) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=40)
    parser.add_argument("--no-subshells", action="store_true", help="comm messages wait for the running cell")
    parser.add_argument("--cache", type=Path, help="folder that keeps the environments of the peers")
    options = parser.parse_args(argv)
    with ExitStack() as stack:
        cache = options.cache or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        stack.callback(browser.close)
        ours = run(OURS, browser, cache, options)
        rows = rows_of(OURS.name, ours, ours)
        for peer in PEERS:
            try:
                found = run(peer, browser, cache, options)
            except (CannotInstallError, CannotMeasureError) as error:
                print(f"skipped: {peer.name}: {error}")
            except BrowserError as error:
                print(f"skipped: {peer.name}: {error.message}")
            else:
                rows += rows_of(peer.name, found, ours)
    return rows


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))
