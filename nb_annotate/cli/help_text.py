"""What `--help` shows below the options."""

from __future__ import annotations


def example(*commands: str) -> str:
    r"""Write commands as the end of a help text, one a line.

    >>> example("nb-annotate stats")
    '\x08\nExample:\n  nb-annotate stats'
    """
    title = "Example:" if len(commands) == 1 else "Examples:"
    return "\n".join(["\b", title, *(f"  {command}" for command in commands)])  # \b: not to be filled up to lines
