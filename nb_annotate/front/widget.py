"""The widget: the only place that knows the comm. Small traits for configuration, messages for all else."""

from __future__ import annotations

from html import escape
from typing import Any

import anywidget
import traitlets

from nb_annotate.front.bundle import card_bundle
from nb_annotate.front.config import card_config, session_key
from nb_annotate.front.handler import Handler
from nb_annotate.front.protocol import PROTOCOL_VERSION
from nb_annotate.loop.session import Session


class AnnotationWidget(anywidget.AnyWidget):
    """The card of one session; shown twice, it is the same card in two places.

    Parameters
    ----------
    session : Session
        What the card is about.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _config = traitlets.Dict().tag(sync=True)
    _session = traitlets.Unicode().tag(sync=True)
    _protocol = traitlets.Int(PROTOCOL_VERSION).tag(sync=True)

    def __init__(self, session: Session) -> None:
        super().__init__(_esm=card_bundle(), _config=card_config(session), _session=session_key(session))
        self.session = session
        self._handler = Handler(session, self.send)
        self.on_msg(self._on_message)

    def close(self) -> None:
        """Close the comm and hear no more of the session."""
        self._handler.close()
        super().close()

    def _on_message(self, _widget: object, content: object, _buffers: object) -> None:
        self._handler.handle(content)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Add a summary that stays readable when the kernel is gone: counts only, no example text."""
        shown = super()._repr_mimebundle_(**options)
        bundle, metadata = shown if isinstance(shown, tuple) else (shown, {})
        text = f"{self.session!r}\nRun this cell to go on labelling."
        plain = {"text/plain": text, "text/html": f"<pre>{escape(text)}</pre>"}
        return {**(bundle or {}), **plain}, metadata

    def __repr__(self) -> str:
        return f"AnnotationWidget({self.session!r})"


_WIDGETS: dict[str, AnnotationWidget] = {}
"""By session id. Kept when a session is closed: answers may still be on their way to it."""


def widget_of(session: Session) -> AnnotationWidget:
    """Return the one widget of a session."""
    widget = _WIDGETS.get(session.id)
    if widget is None:
        widget = _WIDGETS[session.id] = AnnotationWidget(session)
    return widget
