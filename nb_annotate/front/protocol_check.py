"""Checks message bodies against the types in `protocol.py`, on every request.

Types are turned into small closures once; a check then costs some microseconds.
"""

from __future__ import annotations

import reprlib
import types
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, NotRequired, TypeAlias, Union, get_args, get_origin, get_type_hints, is_typeddict

from nb_annotate.front.protocol import EVENT_BODIES, REPLY_BODIES, REQUEST_BODIES, MessageKind
from nb_annotate.tasks.errors import ProtocolError, did_you_mean

Check: TypeAlias = Callable[[Any], None]

_BODIES: dict[MessageKind, dict[str, type]] = {"req": REQUEST_BODIES, "res": REPLY_BODIES, "evt": EVENT_BODIES}
_NAMES: dict[MessageKind, str] = {"req": "request", "res": "reply", "evt": "event"}
_PRIMITIVES: dict[Any, tuple[frozenset[type], str]] = {
    str: (frozenset({str}), "a string"),
    int: (frozenset({int}), "an integer"),
    float: (frozenset({float, int}), "a number"),
    bool: (frozenset({bool}), "true or false"),
    type(None): (frozenset({type(None)}), "null"),
}


class _Mismatch(Exception):  # noqa: N818  never leaves this module
    """A value that is not of its type; the path is filled in on the way out."""

    def __init__(self, expected: str, value: object) -> None:
        self.expected = expected
        self.value = value
        self.path = ""

    def inside(self, step: str) -> _Mismatch:
        """Return the same mismatch, seen from the list or object around it."""
        self.path = step + self.path
        return self


def validate_body(op: str, body: object, *, kind: MessageKind = "req") -> None:
    """Check the body of a message against the type of its op.

    Keys that the type does not name are let through: tasks may carry them.

    Parameters
    ----------
    op : str
        The operation, for example `"record"`.
    body : object
        What came with it, as parsed from JSON.
    kind : {"req", "res", "evt"}
        Whether it is the body of a request, of a reply or of an event.

    Raises
    ------
    ProtocolError
        If there is no such op, or a key is missing or has a value of the wrong type; the message
        names op, key, expected type and value.

    Examples
    --------
    >>> validate_body("open", {"event_id": "a1"})
    >>> validate_body("open", {"event_id": 3})
    Traceback (most recent call last):
        ...
    nb_annotate.tasks.errors.ProtocolError: The request 'open' has event_id = 3, expected a string. ...
    """
    bodies = _BODIES[kind]
    if op not in bodies:
        msg = f"{op!r} is not the name of a {_NAMES[kind]}."
        raise ProtocolError(msg, hint=did_you_mean(op, bodies))
    try:
        _check_of(bodies[op])(body)
    except _Mismatch as mismatch:
        place = mismatch.path.removeprefix(".") or "a body"
        value = reprlib.repr(mismatch.value)
        msg = f"The {_NAMES[kind]} {op!r} has {place} = {value}, expected {mismatch.expected}."
        hint = "The card may be of another version than the kernel: reload the page and run the cell again."
        raise ProtocolError(msg, hint=hint) from None


@cache
def _check_of(hint: Any) -> Check:
    """Turn a type into a function that raises for values which are not of it."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return _check_nothing
    if hint in _PRIMITIVES:
        return _check_primitive(*_PRIMITIVES[hint])
    if is_typeddict(hint):
        return _check_object(hint)
    if origin is Literal:
        return _check_literal(arguments)
    if origin in (Union, types.UnionType):
        return _check_union([_check_of(argument) for argument in arguments])
    if origin is list:
        return _check_list(_check_of(arguments[0]))
    if origin is dict:
        return _check_map(_check_of(arguments[1]))
    msg = f"protocol_check cannot check {hint!r}; teach `_check_of` about it"
    raise TypeError(msg)


def _check_nothing(_value: Any) -> None:
    return


def _check_primitive(accepted: frozenset[type], expected: str) -> Check:
    def check(value: Any) -> None:
        if type(value) not in accepted:  # not isinstance: True is no integer here
            raise _Mismatch(expected, value)

    return check


def _check_literal(values: tuple[Any, ...]) -> Check:
    accepted = frozenset(values)
    expected = f"one of {', '.join(map(repr, values))}"

    def check(value: Any) -> None:
        if type(value) is not str or value not in accepted:
            raise _Mismatch(expected, value)

    return check


def _check_union(checks: list[Check]) -> Check:
    def check(value: Any) -> None:
        expected = []
        for alternative in checks:
            try:
                return alternative(value)
            except _Mismatch as mismatch:
                if mismatch.path:  # right kind of value, wrong inside
                    raise
                expected.append(mismatch.expected)
        raise _Mismatch(" or ".join(expected), value)

    return check


def _check_list(check_item: Check) -> Check:
    def check(value: Any) -> None:
        if type(value) is not list:
            raise _Mismatch("a list", value)
        for index, item in enumerate(value):
            try:
                check_item(item)
            except _Mismatch as mismatch:
                raise mismatch.inside(f"[{index}]") from None

    return check


def _check_map(check_value: Check) -> Check:
    def check(value: Any) -> None:
        if type(value) is not dict:
            raise _Mismatch("an object", value)
        for key, item in value.items():
            try:
                check_value(item)
            except _Mismatch as mismatch:
                raise mismatch.inside(f"[{key!r}]") from None

    return check


def _check_object(typed_dict: type) -> Check:
    @cache
    def fields() -> list[tuple[str, bool, Check]]:  # on first use: a type may contain itself
        hints = get_type_hints(typed_dict, include_extras=True)
        return [_field(key, hint) for key, hint in hints.items()]

    def check(value: Any) -> None:
        if type(value) is not dict:
            raise _Mismatch("an object", value)
        for key, required, check_value in fields():
            if key not in value:
                if required:
                    raise _Mismatch(f"an object with the key {key!r}", value)
                continue
            try:
                check_value(value[key])
            except _Mismatch as mismatch:
                raise mismatch.inside(f".{key}") from None

    return check


def _field(key: str, hint: Any) -> tuple[str, bool, Check]:
    if get_origin(hint) is NotRequired:
        return key, False, _check_of(get_args(hint)[0])
    return key, True, _check_of(hint)
