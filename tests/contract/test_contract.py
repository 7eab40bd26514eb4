"""The golden messages beside this file; `js/test/contract.test.ts` reads the same ones."""

from __future__ import annotations

import copy
import json
import runpy
from pathlib import Path

import pytest

import nb_annotate as nba
from nb_annotate.front.protocol import EVENT_BODIES, PROTOCOL_VERSION, REPLY_BODIES, REQUEST_BODIES
from nb_annotate.front.protocol_check import validate_body
from nb_annotate.tasks.errors import ProtocolError
from nb_annotate.testing import FakeFrontend

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GOLDEN = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("*.json"))}
BODIES = {"req": REQUEST_BODIES, "res": REPLY_BODIES, "evt": EVENT_BODIES}


def with_body(name):
    return GOLDEN[name]["kind"] != "res" or GOLDEN[name]["ok"]


@pytest.mark.parametrize("name", list(filter(with_body, GOLDEN)))
def test_golden_body_is_valid(name):
    message = GOLDEN[name]
    assert message["v"] == PROTOCOL_VERSION
    validate_body(message["op"], message["body"], kind=message["kind"])


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_message_survives_json(name):
    assert json.loads(json.dumps(GOLDEN[name])) == GOLDEN[name]
    raw = (HERE / f"{name}.json").read_text(encoding="utf-8")
    assert json.dumps(GOLDEN[name], ensure_ascii=False, indent=2) + "\n" == raw


def test_every_operation_has_a_golden_message():
    seen = {(message["kind"], message["op"]) for message in GOLDEN.values() if message.get("ok", True)}
    assert seen == {(kind, op) for kind, bodies in BODIES.items() for op in bodies}


@pytest.mark.parametrize("name", list(filter(with_body, GOLDEN)))
def test_missing_and_wrong_values_are_named(name):
    """Leave out, then spoil, each required key of the body itself."""
    message = GOLDEN[name]
    operation, kind = message["op"], message["kind"]
    for key in BODIES[kind][operation].__annotations__:
        lacking = {name: value for name, value in message["body"].items() if name != key}
        with pytest.raises(ProtocolError, match=rf"'{operation}'.*'{key}'"):
            validate_body(operation, lacking, kind=kind)
        with pytest.raises(ProtocolError, match=rf"'{operation}' has {key} = <object.*expected"):
            validate_body(operation, {**message["body"], key: object()}, kind=kind)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("client",), 3, "client = 3, expected a string"),
        (("events",), {}, "events = {}, expected a list"),
        (("events", 0), None, "events[0] = None, expected an object"),
        (("events", 0, "ended_at"), "soon", "events[0].ended_at = 'soon', expected a number"),
        (("events", 0, "ended_at"), True, "events[0].ended_at = True, expected a number"),
        (("events", 0, "kind"), "erase", "events[0].kind = 'erase', expected one of 'answer', 'undo', 'redo'"),
        (("events", 0, "task_hash"), 1.5, "events[0].task_hash = 1.5, expected an integer"),
        (("events", 0, "task", "text"), None, "events[0].task.text = None, expected a string"),
        (("events", 0, "task", "meta"), [], "events[0].task.meta = [], expected an object"),
        (("events", 0, "task", "spans", 1, "end"), "9", "events[0].task.spans[1].end = '9', expected an integer"),
        (("events", 0, "task", "spans", 0, "pattern"), [], ".pattern = [], expected an integer or a string"),
        (("events", 0, "decision", "spans"), "x", "events[0].decision.spans = 'x', expected a list or null"),
        (("events", 0, "decision", "flagged"), 1, "events[0].decision.flagged = 1, expected true or false"),
    ],
)
def test_refusal_names_place_value_and_expectation(place, value, said):
    body = copy.deepcopy(GOLDEN["req.record.answer"]["body"])
    target = body
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    with pytest.raises(ProtocolError) as refusal:
        validate_body("record", body)
    assert said in refusal.value.message
    assert "reload the page" in str(refusal.value.hint)


def test_unknown_keys_of_a_task_are_let_through():
    body = copy.deepcopy(GOLDEN["req.record.answer"]["body"])
    body["events"][0]["task"]["customer"] = {"id": 7}
    validate_body("record", body)


@pytest.mark.parametrize(("op", "kind"), [("recrd", "req"), ("closed", "req"), ("open", "evt")])
def test_unknown_operation_is_refused_with_the_known_ones(op, kind):
    with pytest.raises(ProtocolError, match=f"'{op}' is not the name of a") as refusal:
        validate_body(op, {}, kind=kind)
    assert all(repr(known) in str(refusal.value.hint) for known in BODIES[kind])


def test_what_the_kernel_sends_is_of_the_protocols_types(tmp_path):
    texts = ["Zoé 👩🏽‍🚀 sings", "Bo", "Cy", "Di"]
    session = nba.ner.manual(texts, labels=["PERSON"], store=tmp_path / "contract.db", dataset="contract")
    card, other = FakeFrontend(session), FakeFrontend(session)
    card.accept(spans=[{"start": 0, "end": 3, "label": "PERSON"}])
    card.undo()
    card.redo()
    card.open(card.request("history", {"before": None, "limit": 5})["history"][0]["event_id"])
    session.close("over")
    seen = set()
    for message in [*card.messages, *other.messages]:
        validate_body(message["op"], message["body"], kind=message["kind"])
        seen.add(message["op"])
    assert seen >= {"hello", "record", "open", "history", "progress", "answered", "closed"}


def test_generated_types_are_up_to_date():
    generator = runpy.run_path(str(ROOT / "js" / "gen_protocol.py"))
    generated = (ROOT / "js" / "src" / "protocol.gen.ts").read_text(encoding="utf-8")
    assert generated == generator["render"](), "out of date: run `make js`"
