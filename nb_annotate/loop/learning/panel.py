"""HTML that is shown below a cell: one frame and one style, in the notebook's colours, light and dark."""

from __future__ import annotations

import re
import unicodedata
from html import escape

HUES = 6
"""Colours for labels; from the seventh label on they repeat."""

_LIGHT = ("#b3261e", "#1f5fd0", "#1c7f46", "#8a5a00", "#8b2fb0", "#00748a")
_DARK = ("#ff9a91", "#8fb8ff", "#6fd9a0", "#eac35a", "#dba3f5", "#6fd6e8")

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What would act instead of being seen: control codes, bidi embeddings, overrides and isolates."""


def visible(text: str) -> str:
    r"""Put signs in place of characters that act and are not seen.

    Examples
    --------
    >>> visible("a\x1b[31m\u202eb")
    'a␛[31m⟨U+202E⟩b'
    """
    return _UNSEEN.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else f"⟨U+{code:04X}⟩"


def escaped(text: str) -> str:
    """Make a text fit for HTML, attributes included."""
    return escape(visible(text))


def label_tag(label: str, number: int, rest: str = "") -> str:
    """Make the small tag of a label, in the colour of its number; `rest` comes after it."""
    return (
        f'<span class="nba-tag" style="color:var(--nba-hue-{number % HUES})"><bdi>{escaped(label)}</bdi>{rest}</span>'
    )


def panel(body: str, name: str) -> str:
    """Put a frame round ready HTML; `name` says to screen readers what it is."""
    return f'<style>{_STYLE}</style><div class="nba-panel" role="group" aria-label="{escape(name)}">{body}</div>'


def direction(text: str) -> str:
    """Tell the reading direction of a text by its first strong character: `"ltr"` or `"rtl"`.

    Examples
    --------
    >>> direction("12 שלום")
    'rtl'
    """
    kinds = (unicodedata.bidirectional(character) for character in text)
    strong = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return "ltr" if strong == "L" else "rtl"


def _variables(ink: str, muted: str, line: str, background: str, hues: tuple[str, ...]) -> str:
    colours = "".join(f"--nba-hue-{number}:{hue};" for number, hue in enumerate(hues))
    return (
        f"--nba-ink:var(--jp-content-font-color1,{ink});--nba-muted:{muted};--nba-line:{line};"
        f"--nba-back:var(--jp-layout-color1,{background});{colours}"
    )


_LIGHT_VARIABLES = _variables("#1c2127", "#56616d", "#dfe3e8", "#fff", _LIGHT)
_DARK_VARIABLES = _variables("#e6e9ed", "#9fa9b5", "#3a424c", "#16191d", _DARK)

# The notebook's own theme goes before the system's.
_STYLE = f"""
.nba-panel{{{_LIGHT_VARIABLES}color-scheme:light;color:var(--nba-ink);background:var(--nba-back);
 font:14px/1.5 var(--jp-ui-font-family,system-ui,sans-serif);max-width:980px;padding:8px 10px}}
@media (prefers-color-scheme:dark){{.nba-panel{{{_DARK_VARIABLES}color-scheme:dark}}}}
[data-jp-theme-light="true"] .nba-panel{{{_LIGHT_VARIABLES}color-scheme:light}}
[data-jp-theme-light="false"] .nba-panel{{{_DARK_VARIABLES}color-scheme:dark}}
.nba-panel .nba-text{{max-height:420px;overflow:auto;padding:8px 12px;border:1px solid var(--nba-line);border-radius:8px;
 font-size:16px;white-space:pre-wrap;overflow-wrap:anywhere}}
.nba-panel .nba-token{{background-repeat:no-repeat;padding-bottom:var(--nba-bars,0)}}
.nba-panel mark{{color:inherit;background:none;border-radius:4px;padding:2px 1px;outline:1.5px solid var(--nba-muted)}}
.nba-panel .nba-tag{{font:700 11px/1 var(--jp-ui-font-family,system-ui,sans-serif);margin-inline:4px;letter-spacing:.03em;
 unicode-bidi:isolate}}
.nba-panel .nba-note{{color:var(--nba-muted);font-size:12.5px;margin:6px 0}}
.nba-panel .nba-scroll{{max-height:320px;overflow:auto}}
.nba-panel table{{border-collapse:collapse;font-size:13px;margin:8px 0}}
.nba-panel th,.nba-panel td{{padding:3px 10px;text-align:start;border-bottom:1px solid var(--nba-line);
 background:none;color:inherit}}
.nba-panel td.nba-number{{text-align:end;font-variant-numeric:tabular-nums}}
"""
