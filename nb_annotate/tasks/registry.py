"""Names for things: those registered here, and those of installed plug-ins."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points
from typing import Any, TypeAlias, TypeVar, overload

from nb_annotate.tasks.errors import PlugInError, did_you_mean

Named: TypeAlias = Callable[..., Any]
Thing = TypeVar("Thing", bound=Callable[..., Any])


class Registry:
    """Names of one kind of thing.

    Parameters
    ----------
    kind : str
        What the things are, for people: `"model"`.
    group : str
        The entry-point group in which installed packages name theirs: `"nb_annotate.models"`.

    Examples
    --------
    >>> shapes = Registry("shape", "example.shapes")
    >>> @shapes.register("square")
    ... def square(side):
    ...     return side * side
    >>> shapes.get("square")(3), shapes.names()
    (9, ('square',))
    >>> shapes.get("sqare")
    Traceback (most recent call last):
    ...
    nb_annotate.tasks.errors.PlugInError: There is no shape 'sqare'. Did you mean 'square'? Available: 'square'.
    """

    def __init__(self, kind: str, group: str) -> None:
        self.kind = kind
        self.group = group
        self._own: dict[str, Named] = {}
        self._loaded: dict[str, Named] = {}

    @overload
    def register(self, name: str) -> Callable[[Thing], Thing]: ...

    @overload
    def register(self, name: str, thing: Thing) -> Thing: ...

    def register(self, name: str, thing: Thing | None = None) -> Thing | Callable[[Thing], Thing]:
        """Give a thing a name, or without `thing` decorate one.

        A function or class may take its own name again, as when its cell is run a second time.

        Parameters
        ----------
        name : str
            Without a colon: those are the names of blank languages.
        thing : callable, optional
            What to name.

        Raises
        ------
        PlugInError
            The name is taken, or is none.
        """
        if thing is None:
            return lambda named: self.register(name, named)
        given: object = name
        made: object = thing
        if not isinstance(given, str) or not given.strip() or ":" in given:
            msg = f"{name!r} is no name for a {self.kind}."
            raise PlugInError(msg, hint="A name is a string without a colon.")
        if not callable(made):
            msg = f"The {self.kind} {name!r} must be callable, not {thing!r:.80}."
            raise PlugInError(msg, hint="Register the function or class that makes it.")
        before = self._own.get(name)
        if before is not None and _place(before) != _place(thing):
            msg = f"There is a {self.kind} {name!r} already: {_place(before)}."
            raise PlugInError(msg, hint="Choose another name.")
        if before is None and (found := self._installed(name)):
            msg = f"There is a {self.kind} {name!r} already, from {_origin(found[0])}."
            raise PlugInError(msg, hint="Choose another name, or uninstall that package.")
        self._own[name] = thing
        return thing

    def get(self, name: str) -> Named:
        """Return the thing of a name; one of a plug-in is loaded when it is first asked for.

        Raises
        ------
        PlugInError
            There is none, two packages have one, or it cannot be loaded; names the package and the group.
        """
        if name in self._own:
            return self._own[name]
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def names(self) -> tuple[str, ...]:
        """List all names, in order of the alphabet."""
        return tuple(sorted({*self._own, *(point.name for point in entry_points(group=self.group))}))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._own or name in self._loaded or bool(self._installed(name)))

    def _installed(self, name: str) -> list[EntryPoint]:
        # one package may be found twice, in a checkout and where it is installed
        found = {(_origin(point), point.value): point for point in entry_points(group=self.group, name=name)}
        return list(found.values())

    def _load(self, name: str) -> Named:
        found = self._installed(name)
        if not found:
            msg = f"There is no {self.kind} {name!r}."
            raise PlugInError(msg, hint=did_you_mean(name, self.names()))
        if len(found) > 1:
            origins = " and ".join(sorted(_origin(point) for point in found))
            msg = f"There are {len(found)} {self.kind}s {name!r}: from {origins}."
            raise PlugInError(msg, hint="Uninstall all but one of these packages, or pass the object itself.")
        point = found[0]
        where = f"{self.kind} {name!r} of {_origin(point)} (entry point {point.value!r} in the group {self.group!r})"
        try:
            thing = point.load()
        except Exception as error:
            msg = f"The {where} cannot be loaded: {type(error).__name__}: {error}"
            raise PlugInError(msg, hint="Update or uninstall that package.") from error
        if not callable(thing):
            msg = f"The {where} is no function or class, but {thing!r:.80}."
            raise PlugInError(msg, hint="Tell the authors of that package.")
        loaded: Named = thing
        return loaded


def _origin(point: EntryPoint) -> str:
    return "an unknown package" if point.dist is None else f"{point.dist.name} {point.dist.version}"


def _place(thing: object) -> str:
    return f"{getattr(thing, '__module__', '?')}.{getattr(thing, '__qualname__', repr(thing))}"
