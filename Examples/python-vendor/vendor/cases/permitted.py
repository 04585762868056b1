"""Which acts somebody may do in a case, what each still asks for, and what speaks against the others."""

from . import guards, standing
from .command import Command, reason
from .facts import KEPT, OFFERED
from .situation import Situation

# Offered facts that case and person settle: where they do not hold, no command makes them hold.
SETTLED = frozenset("""isKindSettledOnSpot isFirstReturn didHandle isReceiverAccused isOfferedHere isActorAbove
                       isFirstAsked isHandOverMine isReviewerBarred isCalled isWithdrawable mustLeave
                       didDecide""".split())


def answer_for(action, who, case, procedure, law, world, now):
    """The reasons against an action of somebody, and the guards that a command still has to meet."""
    bare = Command(case.name, action, who.actor, who.role, who.unit)
    s = Situation(bare, case, procedure, law, world, now)
    if s.row is None:
        return [reason("noSuchStep", states=procedure.states_of(action))], []
    found, asks = standing.reasons(s), []
    for guard in s.row["guards"]:
        if holds_as_known(s, guard):
            continue
        if can_hold(s, guard):
            asks.append(guards.text(guard))
        else:
            found.append(reason("unmet", guard=guards.text(guard)))
    return found, [] if found else asks


def is_known(s, fact):
    """Whether a fact holds by what is known before anything is brought."""
    if fact in s.row["keeps"]:
        return False
    return s.keeps(fact) if fact in KEPT or fact not in OFFERED else OFFERED[fact](s)


def is_free(s, atom):
    """Whether a command may still settle an atom either way."""
    if not isinstance(atom, str):
        return False
    return atom in s.row["keeps"] or atom in OFFERED and atom not in SETTLED and not is_known(s, atom)


def holds_as_known(s, guard):
    """Whether a guard holds by what is known."""
    return guards.holds(guard, lambda fact: is_known(s, fact), s.is_live, s.is_overdue)


def can_hold(s, guard):
    """Whether each part of a guard holds, or contains something that is free."""
    return all(any(holds_as_known(s, atom) == positive or is_free(s, atom) for atom, positive in clause)
               for clause in guards.clauses(guard))
