"""Facts of handing a case over, of custody and of who is first asked."""

from ..chronicle import first_asked, offered_to
from .registry import offered


def center_named(s):
    """The center to which a case would be handed, if one is named."""
    to = (s.brings("custody") or {}).get("to", "")
    return to if to.startswith("center/") else None


@offered("isTierAbove")
def is_tier_above(s):
    return center_named(s) is not None and center_named(s) == s.terms.successor()


@offered("isTierBelow")
def is_tier_below(s):
    return center_named(s) is not None and s.directory.directly_above(center_named(s)) == s.seat("receivingCenter")


def takes_custody(s):
    """Whether an office takes the case over."""
    return s.command.action == "acceptCustody" and s.unit is not None and s.case is not None


@offered("isReceiverAccused")
def is_receiver_accused(s):
    return takes_custody(s) and s.terms.is_excluded(s.seat("receivingCenter"))


@offered("isOfferedHere")
def is_offered_here(s):
    return takes_custody(s) and s.keeps("isCustodyOffered") and s.sits("offeredCenter")


@offered("isActorAbove")
def is_actor_above(s):
    return takes_custody(s) and s.unit == s.terms.successor()


@offered("isFirstAsked")
def is_first_asked(s):
    return s.case is not None and first_asked(s.case) == s.command.actor


@offered("isNewlyAsked")
def is_newly_asked(s):
    return s.brings("handOver") is not None and not s.case.has("firstAsked", f"actor/{s.detail['to']}")


@offered("isHandOverMine")
def is_hand_over_mine(s):
    return s.case is not None and offered_to(s.case) == s.command.actor


@offered("mustLeave")
def must_leave(s):
    return s.case is not None and s.terms.must_leave()
