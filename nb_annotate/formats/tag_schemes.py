"""The schemes of token tags, and which of them tags are written in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from nb_annotate.sources.problems import short_repr
from nb_annotate.tasks.errors import TaskError, did_you_mean

Scheme = Literal["biluo", "bioes", "iob1", "iob2"]
UNKNOWN = "-"
"""The tag of a token of which nothing is known."""
OUTSIDE = "O"


@dataclass(frozen=True, slots=True)
class Letters:
    """How a scheme marks the tokens of a span: its first, those between, its last, and one that is the whole span.

    `ends` says whether the last token looks different from those between.
    """

    first: str
    inside: str
    last: str
    single: str
    ends: bool


LETTERS: dict[Scheme, Letters] = {
    "biluo": Letters("B", "I", "L", "U", ends=True),
    "bioes": Letters("B", "I", "E", "S", ends=True),
    "iob2": Letters("B", "I", "I", "B", ends=False),
    "iob1": Letters("I", "I", "I", "I", ends=False),
}
BEGINS, LASTS, SINGLES = "B", frozenset("LE"), frozenset("US")
_KNOWN_LETTERS = frozenset("BILUES")


def is_tag(word: object) -> bool:
    """Whether something could be a tag of any scheme.

    Examples
    --------
    >>> is_tag("B-ORG"), is_tag("O"), is_tag("NNP")
    (True, True, False)
    """
    try:
        parse_tag(word, 0)
    except TaskError:
        return False
    return True


def check_scheme(scheme: str) -> Scheme:
    """Give a scheme's name back.

    Raises
    ------
    TaskError
        There is no such scheme.
    """
    for known in LETTERS:
        if scheme == known:
            return known
    raise TaskError(f"There is no tag scheme {scheme!r}.", hint=did_you_mean(scheme, get_args(Scheme)))


def parse_tag(tag: object, number: int) -> tuple[str, str]:
    """Split a tag into its letter and its label; `O` and `-` have no label.

    Parameters
    ----------
    tag : str
        Such as `"B-ORG"`.
    number : int
        Of its token, for the error.

    Raises
    ------
    TaskError
        It is no tag.

    Examples
    --------
    >>> parse_tag("B-SUB-LABEL", 0)
    ('B', 'SUB-LABEL')
    """
    if isinstance(tag, str):
        if tag in {OUTSIDE, UNKNOWN}:
            return tag, ""
        letter, dash, label = tag.partition("-")
        if dash and label and letter in _KNOWN_LETTERS:
            return letter, label
    raise TaskError(
        f"Token {number} has the tag {short_repr(tag)}, which is none.",
        hint="A tag is O, - (unknown), or a letter of B I L U E S with a dash and a label, such as B-ORG.",
    )


class SchemeEvidence:
    """What tags seen so far say about their scheme.

    Examples
    --------
    >>> evidence = SchemeEvidence()
    >>> evidence.see(["I-PER", "I-PER", "B-PER", "O"])
    >>> evidence.scheme()
    'iob1'
    """

    def __init__(self) -> None:
        self._letters: set[str] = set()
        self._begun_without_b = False
        self._needless_b = False

    def see(self, tags: Sequence[str]) -> None:
        """Take in the tags of one sequence.

        Raises
        ------
        TaskError
            One of them is no tag.
        """
        before = ""
        for number, tag in enumerate(tags):
            letter, label = parse_tag(tag, number)
            self._letters.add(letter)
            self._begun_without_b |= letter == "I" and label != before
            self._needless_b |= letter == BEGINS and label != before
            before = label

    def scheme(self) -> Scheme:
        """Tell the scheme; of tags that could be of several, `"iob2"`.

        Raises
        ------
        TaskError
            Letters of two schemes are mixed.
        """
        biluo, bioes = sorted(self._letters & set("LU")), sorted(self._letters & set("ES"))
        if biluo and bioes:
            raise TaskError(
                f"The tags mix {'/'.join(biluo)} of BILUO with {'/'.join(bioes)} of BIOES.",
                hint="Make them of one scheme first.",
            )
        if biluo or bioes:
            return "biluo" if biluo else "bioes"
        return "iob1" if self._begun_without_b and not self._needless_b else "iob2"


def guess_scheme(sequences: Iterable[Sequence[str]]) -> Scheme:
    """Tell the scheme of tags.

    `L` or `U` means BILUO and `E` or `S` BIOES. Without them it is IOB1 if spans begin with `I` and `B` stands only
    where a span touches one of the same label before it, else IOB2.

    Parameters
    ----------
    sequences : iterable of sequence of str
        The tags of each text.

    Raises
    ------
    TaskError
        Something is no tag, or letters of two schemes are mixed.

    Examples
    --------
    >>> guess_scheme([["O", "U-PER"]]), guess_scheme([["I-PER", "I-PER"]]), guess_scheme([["B-PER", "I-PER"]])
    ('biluo', 'iob1', 'iob2')
    """
    evidence = SchemeEvidence()
    for tags in sequences:
        evidence.see(tags)
    return evidence.scheme()
