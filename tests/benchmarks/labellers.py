"""The labelling widgets that race: what to install, the cell that shows one, and the key that answers it."""

from __future__ import annotations

from dataclasses import dataclass

TEXTS = """texts = [f"Ana Sousa of Northwind Labs sees bird{number:04} in Porto and calls Bo." for number in range(200)]
"""


@dataclass(frozen=True)
class Labeller:
    """One widget. `text` and `focus` are selectors, in whichever shadow root they are."""

    name: str
    cell: str
    text: str
    focus: str
    key: str
    requirements: tuple[str, ...] = ()


OURS = Labeller(
    "nb_annotate",
    """import nb_annotate as nba
nba.ner.manual(texts, labels=["PERSON", "ORG", "LOCATION"], store="race.db", dataset="race")""",
    text=".nba-card .text",
    focus=".nba-card",
    key="a",
)

PEERS = (
    Labeller(
        "spanmark 0.1.1",
        """from spanmark import AnnotationSession
documents = [{"id": str(number), "text": text} for number, text in enumerate(texts)]
session = AnnotationSession(documents, labels=["PERSON", "ORG", "LOCATION"], output_path="race.jsonl")
session.display()""",
        text=".so-textlayer",
        focus=".so-root",
        key="a",
        requirements=("spanmark==0.1.1",),
    ),
    Labeller(
        "molabel 0.1.5",
        """from molabel import SimpleLabel
SimpleLabel(examples=[{"text": text} for text in texts], render=lambda example: example["text"])""",
        text=".molabel-example",
        focus=".molabel-container",
        key="Alt+2",
        requirements=("molabel==0.1.5",),
    ),
    Labeller(
        "superintendent 0.6.0",
        """from ipyannotations.generic import ClassLabeller
from superintendent import Superintendent
Superintendent(features=texts, labelling_widget=ClassLabeller(options=["bird", "company"]))""",
        text=".widget-output",
        focus=".widget-output",
        key="1",
        # Newer SQLModel refuses the naive dates that superintendent writes.
        requirements=("superintendent==0.6.0", "ipyannotations==0.5.1", "sqlmodel==0.0.16", "sqlalchemy<2.1"),
    ),
)
