"""Extensions, pauses and resumptions that an act offers, and what speaks against them."""

from dataclasses import dataclass
from typing import Callable

from ..timing import day_of
from .chronicle import last


@dataclass(frozen=True)
class Move:
    """A move of the clock of a duty: what the rule has against it, and the moved clock."""

    duty: str
    change: dict
    against: list
    moved: Callable

    def recorded(self):
        """The move as its event records it."""
        clock = self.moved()
        designated = {"designated": clock.designated} if clock.designated else {}
        return {"duty": self.duty, "change": self.change, "deadline": clock.deadline, **designated}


def offered(s):
    """The move that an act offers, if it offers one."""
    if not s.fact("movesClock"):
        return None
    action = s.command.action
    if action in ("openHearing", "closeHearing"):
        duty = s.case.duty("XF-36b")
        return paused(s, duty, "hearing") if action == "openHearing" else resumed(s, duty)
    duty = s.handling_clock()
    if s.brings("extensionGrant"):
        return extended(s, duty)
    return paused(s, duty, s.detail["ground"]) if s.brings("suspension") else resumed(s, duty)


def extended(s, duty):
    """The extension that was asked for last."""
    asked = last(s.case, "requestExtension")
    extension = {
        "amount": asked["detail"]["amount"], "reason": asked["detail"]["reason"], "requestedAt": asked["occurredAt"],
        "requestedBy": asked["actor"], "approver": "unitHead", "approvedBy": s.command.actor,
        "notifiedAt": s.detail["notifiedAt"]}
    return Move(duty.name, {"type": "extended", **extension}, duty.clock.against_extension(extension),
                lambda: duty.clock.extended(extension, s.world.calendar))


def paused(s, duty, ground):
    """A pause from the day of the act on."""
    day = day_of(s.moment)
    return Move(duty.name, {"type": "paused", "ground": ground, "from": day}, duty.clock.against_pause(ground, day),
                lambda: duty.clock.paused(ground, day, s.world.calendar))


def resumed(s, duty):
    """Going on after the day of the act."""
    day = day_of(s.moment)
    return Move(duty.name, {"type": "resumed", "through": day}, duty.clock.against_resuming(day),
                lambda: duty.clock.resumed(day, s.world.calendar))
