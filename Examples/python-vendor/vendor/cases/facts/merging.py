"""Facts of merging a case with the one that goes on."""

from ..terms import Terms
from .registry import offered


def survivor(s):
    """The case that goes on, if it is another one that is there for whoever acts."""
    name = (s.brings("merge") or {}).get("survivor")
    if name is None or name == s.case.name:
        return None
    other = s.world.case(name)
    hidden = other is None or Terms(other, s.directory).is_kept_from(s.command.actor, s.unit)
    return None if hidden else other


@offered("isSurvivorOpen")
def is_survivor_open(s):
    other = survivor(s)
    return other is not None and not s.procedure.is_end(other.state)


@offered("isSamePerson")
def is_same_person(s):
    other = survivor(s)
    parties = set(s.case.people("party"))
    return other is not None and bool(parties) and parties == set(other.people("party"))


@offered("isSameMatter")
def is_same_matter(s):
    return survivor(s) is not None and s.detail["hasSameFacts"]
