"""A model learns while somebody labels: answer key to next card painted, and how soon the kernel replies.

In a real JupyterLab, on a real corpus, with 300 answers that were given before: the card of `ner.manual`, that of
`ner.correct` without learning, and that of `ner.correct(update=True)`, which learns from each answer and, in the last
state, refits with cross-validation without a pause. The kernel's replies to the card's own requests are timed as they
come, and further `next` requests over the same comm when nobody types.

python -m tests.benchmarks.learning_latency --answers 60
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.key_to_paint import GOAL_MS, OBSERVE, percentile, press
from tests.benchmarks.learning_corpora import data_folder
from tests.benchmarks.table import Row, print_table
from tests.browser.conftest import CHROMIUM
from tests.browser.host import Host, Notebook

ROUND_TRIP_GOAL = 2.0
WARM_UP = 5
PROBES = 100
PROBE_GAP_MS = 100
BEFORE = 300
"""Answers before the first key."""

WATCH = """() => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const sent = new Map();
  const state = window.nbaTrips = { trips: [], last: null };
  kernel.anyMessage.connect((_, { msg, direction }) => {
    const body = msg.header.msg_type === 'comm_msg' ? msg.content.data?.content : undefined;
    if (direction === 'send' && body?.kind === 'req') {
      sent.set(body.id, performance.now());
      state.last = msg;
    } else if (direction === 'recv' && body?.kind === 'res' && sent.has(body.id)) {
      state.trips.push([body.op, performance.now() - sent.get(body.id)]);
      sent.delete(body.id);
    }
  });
}"""

PROBE = """() => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const last = window.nbaTrips.last;
  const content = { v: last.content.data.content.v, kind: 'req', id: crypto.randomUUID(), op: 'next',
                    body: { client: 'probe', want: 10, have: [] } };
  kernel.sendShellMessage({ ...last, parent_header: {}, header: { ...last.header, msg_id: crypto.randomUUID() },
    content: { ...last.content, data: { method: 'custom', content } } }, false, true);
}"""

TAKE_TRIPS = "() => window.nbaTrips.trips.splice(0)"

CELL = """import json, threading
import nb_annotate as nba
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator

folder = {folder!r}
rows = [json.loads(line) for line in open(folder + "/train.jsonl", encoding="utf-8")]
texts = [row["text"] for row in rows]
common = dict(labels=["FASHION_BRAND"], patterns=folder + "/patterns.jsonl", store={store!r}, dataset="latency")
before = nba.ner.manual(texts, **common)
annotator = SimulatedAnnotator(rows)
for _ in range({before}):
    before.answer("accept", spans=annotator.decide(before.task)[0]["spans"])
before.close()
session = nba.ner.{recipe}
session"""

REFITS = """def refit_for_ever():
    while not stop:
        session.learning.refit()
        session.wait()
stop = False
threading.Thread(target=refit_for_ever, daemon=True).start()"""

VERSIONS = """import os
with open({file!r} + ".part", "w") as file:
    json.dump(session.models.frame()["kind"].value_counts().to_dict(), file)
os.replace(file.name, {file!r})"""

RECIPES = {
    "manual": "manual(texts, **common)",
    "correct, no learning": "correct(texts, 'blank:en', **common)",
    "correct, learning": "correct(texts, 'blank:en', update=True, **common)",
}
REFITTING = "correct, refits without a pause"


@dataclass
class State:
    """What one state of the card gave: milliseconds."""

    painted: list[float]
    misses: int
    refits: int = 0
    trips: dict[str, list[float]] = field(default_factory=dict)
    probes: list[float] = field(default_factory=list)


def main(argv: Sequence[str] = ()) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=60)
    parser.add_argument("--before", type=int, default=BEFORE)
    options = parser.parse_args(argv)
    found: dict[str, State] = {}
    with tempfile.TemporaryDirectory() as folder, Host("lab", Path(folder)) as host, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for name, recipe in RECIPES.items():
            found |= measure(browser, host, name, recipe, options)
        browser.close()
    return list(rows(found))


def measure(browser: Browser, host: Host, name: str, recipe: str, options: argparse.Namespace) -> dict[str, State]:
    """Open a notebook with one card and press its keys; the card that learns does so in two states."""
    page = browser.new_page()
    notebook = Notebook(host, page, "latency")
    source = str(data_folder() / "fashion_brands")
    notebook.open(CELL.format(folder=source, store=notebook.store.name, before=options.before, recipe=recipe))
    notebook.run_all()
    notebook.ready()
    page.evaluate(OBSERVE)
    page.evaluate(WATCH)
    press(page, notebook, WARM_UP)
    notebook.execute("session.wait()")
    notebook.wait_idle()
    found = {}
    at_rest = probe(notebook)
    found[name] = typed(notebook, options.answers)
    found[name].probes = at_rest
    if "update=True" in recipe:
        notebook.execute(REFITS)
        page.wait_for_timeout(3000)
        probes = probe(notebook)
        before = versions(notebook)
        found[REFITTING] = typed(notebook, options.answers)
        found[REFITTING].probes = probes
        after = versions(notebook)
        found[REFITTING].refits = after["refit"] - before["refit"]
        notebook.execute("stop = True")
        print(f"versions: {after}, load {os.getloadavg()[0]:.1f}", file=sys.stderr, flush=True)
    notebook.shut_down()
    page.close()
    return found


def typed(notebook: Notebook, answers: int) -> State:
    """Accept cards by key, and time the paints and the requests that this makes."""
    notebook.page.evaluate(TAKE_TRIPS)
    painted, misses = press(notebook.page, notebook, answers)
    state = State(painted, misses)
    for operation, trip in notebook.page.evaluate(TAKE_TRIPS):
        state.trips.setdefault(operation, []).append(trip)
    return state


def probe(notebook: Notebook) -> list[float]:
    """Ask for cards over the card's comm, and time the replies."""
    notebook.page.evaluate(TAKE_TRIPS)
    for _ in range(PROBES):
        notebook.page.evaluate(PROBE)
        notebook.page.wait_for_timeout(PROBE_GAP_MS)
    notebook.page.wait_for_function(f"() => window.nbaTrips.trips.length >= {PROBES}", timeout=60_000)
    return [trip for _, trip in notebook.page.evaluate(TAKE_TRIPS)]


def versions(notebook: Notebook) -> Counter[str]:
    """Ask the kernel how many versions of each kind the model has had."""
    file = notebook.host.files / "versions.json"
    file.unlink(missing_ok=True)
    notebook.execute(VERSIONS.format(file=str(file)))
    while not file.exists():
        notebook.page.wait_for_timeout(100)
    return Counter(json.loads(file.read_text()))


def rows(found: dict[str, State]) -> Iterator[Row]:
    """Compare paints with those of the manual card, and round trips with those of a card at rest."""
    manual, still = found["manual"], found["correct, no learning"]
    for name, state in found.items():
        for share in (0.5, 0.95):
            time, baseline = percentile(state.painted, share), percentile(manual.painted, share)
            goal, met = (f"<= {GOAL_MS:.0f} ms", time <= GOAL_MS) if share == 0.95 else (None, None)
            yield Row(f"key to paint p{share * 100:.0f}, {name}", time, "ms", baseline, time / baseline, goal, met)
        title = f"answers without a next card, {name} ({len(state.painted)} painted)"
        yield Row(title, state.misses, "", goal="0", ok=state.misses == 0)
        if name == REFITTING:
            yield Row("refits that ended while somebody typed", state.refits, "", goal=">= 1", ok=state.refits >= 1)
        yield from _trips(f"`record` while typing, {name}", state.trips["record"], still.trips["record"])
        yield from _trips(f"`next`, nobody types, {name}", state.probes, _rest(found, name))


def _rest(found: dict[str, State], name: str) -> list[float]:
    """Give the probes of the same card at rest."""
    return found["correct, learning" if name == REFITTING else name].probes


def _trips(title: str, times: Sequence[float], baseline: Sequence[float]) -> Iterator[Row]:
    for share in (0.5, 0.95):
        time, rest = percentile(times, share), percentile(baseline, share)
        has_goal = share == 0.95 and times is not baseline
        goal, met = (f"<= {ROUND_TRIP_GOAL:g}x", time / rest <= ROUND_TRIP_GOAL) if has_goal else (None, None)
        name = f"kernel round trip p{share * 100:.0f}, {title} (slowest {max(times):.0f})"
        yield Row(name, time, "ms", rest, time / rest, goal, met)


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))
