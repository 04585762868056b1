"""What lies between members: a rule names those it needs, and tells each breach and its place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..json_text import meaning
from ..readers import UNREADABLE, is_sound

Breach = tuple[str, str]
# What a rule needs that is looked at only where nothing is wrong in any member.
EVERY = "*"


@dataclass(frozen=True)
class Rule:
    """A rule that is looked at only where the members it needs have no breach of their own."""

    needs: frozenset
    breaches: Callable[[dict], Iterable[Breach]]

    def is_hidden_by(self, faulty: set) -> bool:
        """Whether one of the members that the rule needs is faulty."""
        return bool(faulty if EVERY in self.needs else faulty & self.needs)


def rule(*needs: str):
    """Makes a rule of a function that gives the breaches of an object."""
    return lambda breaches: Rule(frozenset(needs), breaches)


def demands(code: str, place: str, *needs: str):
    """Makes a rule of a function that says whether an object keeps it."""
    return lambda holds: Rule(frozenset(needs), lambda value: () if holds(value) else ((code, place),))


def ordered(earlier: str, later: str, code: str, strictly: bool = False) -> Rule:
    """The later member is not before the earlier one; strictly, it is after it."""

    def breaches(value):
        if earlier in value and later in value:
            if value[later] < value[earlier] or strictly and value[later] == value[earlier]:
                yield code, f".{later}"

    return Rule(frozenset((earlier, later)), breaches)


def different(one: str, other: str, code: str) -> Rule:
    """Two members are not the same."""

    def breaches(value):
        if one in value and value[one] == value.get(other):
            yield code, f".{other}"

    return Rule(frozenset((one, other)), breaches)


def not_among(member: str, several: str, code: str) -> Rule:
    """A member is none of the elements of a list."""

    def breaches(value):
        for place, one in enumerate(value.get(several, ())):
            if member in value and meaning(one) == meaning(value[member]):
                yield code, f".{several}[{place}]"

    return Rule(frozenset((member, several)), breaches)


def repeats(keys: Iterable) -> list[int]:
    """The places at which something stands that stood before."""
    seen, places = set(), []
    for place, key in enumerate(keys):
        if key in seen:
            places.append(place)
        seen.add(key)
    return places


def each_once(several: str, key: str, code: str, at: str = "", *also_needs: str) -> Rule:
    """No two elements of a list have the same key."""

    def breaches(value):
        for place in repeats(one[key] for one in value.get(several, ())):
            yield code, f".{several}[{place}]{at}"

    return Rule(frozenset((several, *also_needs)), breaches)


def only_with(condition: Callable[[dict], bool], member: str, code: str, needs: Iterable[str]) -> Rule:
    """A member is there exactly where the condition holds."""

    def breaches(value):
        if condition(value) != (member in value):
            yield code, f".{member}"

    return Rule(frozenset((*needs, member)), breaches)


def known(value: dict, member: str, otherwise=None):
    """A member that was read without a breach, for rules that can do without it."""
    return value[member] if member in value and is_sound(value[member]) else otherwise


def sound_parts(value: dict, several: str):
    """The elements of a list that were read without a breach, and their places: the others hide nothing of them."""
    parts = value.get(several, ())
    return [] if parts is UNREADABLE else [(place, one) for place, one in enumerate(parts) if is_sound(one)]
