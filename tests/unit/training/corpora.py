"""Small corpora that a pipeline learns in seconds: answers in a store, and the documents that say the same."""

from __future__ import annotations

import nb_annotate as nba

NAMES = ("Ana", "Bo", "Cleo", "Dag", "Edda", "Finn", "Greta", "Hugo")
CITIES = ("Porto", "Rome", "Oslo", "Bern", "Lyon")
TEXTS = [f"{name} flew to {city} yesterday" for name in NAMES for city in CITIES]
THINGS = (
    "lamp", "green sofa", "bicycle", "piano", "novel", "kettle", "wool coat", "tent", "camera", "clock", "mirror", "rug",
    "violin", "helmet", "teapot", "wardrobe", "blanket", "mattress", "hammer", "umbrella",
)  # fmt: skip
QUICK = {"training.max_steps": 60}


def person_and_city(text: str) -> list[dict[str, object]]:
    name, city = text.split(maxsplit=1)[0], text.split()[3]
    start = text.index(city)
    return [
        {"start": 0, "end": len(name), "label": "PERSON"},
        {"start": start, "end": start + len(city), "label": "CITY"},
    ]


def travellers(
    store: nba.Store, dataset: str = "travel", *, labels: tuple[str, ...] = ("PERSON", "CITY"), texts: list[str] = TEXTS
) -> nba.Session:
    session = nba.ner.manual(texts, labels=labels, store=store, dataset=dataset)
    while task := session.task:
        session.answer("accept", spans=[span for span in person_and_city(task["text"]) if span["label"] in labels])
    return session


def mail(store: nba.Store, dataset: str = "mail") -> nba.Session:
    texts = [text.format(thing) for thing in THINGS for text in ("Refund the {} please", "Thanks for my {} today")]
    session = nba.textcat.manual(texts, labels=["REFUND", "THANKS"], store=store, dataset=dataset, exclusive=True)
    while task := session.task:
        session.answer("accept", accept=["REFUND" if "Refund" in task["text"] else "THANKS"])
    return session
