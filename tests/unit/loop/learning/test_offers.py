"""Cards that lie ready: nothing is lost and nothing asked twice while they are replaced."""

from __future__ import annotations

from nb_annotate.loop.learning.choice import plain_why
from nb_annotate.loop.learning.offers import Offers
from nb_annotate.loop.spans.cards import CardMaker
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.tasks.types import Task
from tests.unit.loop.learning.desk import Desk

TEXTS = [f"Ana{letter} sings at the old station again. Then Bo{letter} came to see her." for letter in "abcdef"]


def chosen_of(desk: Desk) -> list[list[tuple[Task, SpanChoice]]]:
    """One card for each sentence, by text."""
    desk.pool.fill(20)
    maker = CardMaker(desk.learning, "scripted")
    why = plain_why("v0", None)
    by_text = [[SpanChoice(text, *unit, why) for unit in text.passage.units] for text in desk.pool.texts]
    return [[(maker.make(choice), choice) for choice in choices] for choices in by_text]


def key(card: tuple[Task, SpanChoice]) -> int:
    return card[0]["_task_hash"]


def test_cards_that_nobody_has_seen_make_room() -> None:
    cards = chosen_of(Desk(TEXTS))
    offers = Offers()
    offers.add([cards[0][0], cards[1][0], cards[2][0]])
    (top,) = offers.take(1)
    seen = {top["_task_hash"]}
    offers.replacement([cards[3][0], cards[4][0]], seen)(seen)
    assert offers.take(9) == [cards[3][0][0], cards[4][0][0]]
    assert offers.open == {key(cards[0][0]), key(cards[3][0]), key(cards[4][0])}


def test_a_card_that_came_into_sight_meanwhile_stays_and_its_text_is_not_asked_beside_it() -> None:
    cards = chosen_of(Desk(TEXTS))
    offers = Offers()
    offers.add([cards[0][0], cards[1][0]])
    offers.take(2)
    replace_unseen = offers.replacement([cards[1][1], cards[2][0]], {key(cards[0][0])})
    replace_unseen({key(cards[0][0]), key(cards[1][0])})
    assert offers.open == {key(cards[0][0]), key(cards[1][0]), key(cards[2][0])}
    assert offers.take(9) == [cards[2][0][0]]


def test_a_card_made_wider_meanwhile_stays_open() -> None:
    cards = chosen_of(Desk(TEXTS))
    offers = Offers()
    offers.add([cards[0][0]])
    offers.take(1)
    seen = {key(cards[0][0])}
    replace_unseen = offers.replacement([cards[2][0]], seen)
    offers.note(*cards[5][0])
    replace_unseen(seen)
    assert key(cards[5][0]) in offers.open


def test_an_answered_card_is_not_ready_any_more() -> None:
    cards = chosen_of(Desk(TEXTS))
    offers = Offers()
    offers.add([cards[0][0], cards[1][0]])
    offers.settle(key(cards[0][0]))
    assert offers.take(9) == [cards[1][0][0]]
    assert offers.choice(key(cards[0][0])) is None
