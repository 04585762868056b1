"""A command before a case at a moment: what guards and changes ask about."""

from ..timing import day_of
from . import guards
from .facts import KEPT, OFFERED
from .terms import Terms


class Situation:
    """`world` gives directory, calendar and other cases; `case` is None where there is none yet.

    `counted_from` is the moment from which duties are counted, where that is not the moment of the act.
    """

    def __init__(self, command, case, procedure, law, world, now, counted_from=None):
        self.command, self.case, self.procedure = command, case, procedure
        self.law, self.world, self.now = law, world, now
        self.today = day_of(now)
        self.moment, self.counted_from = command.occurred_at or now, counted_from
        self.directory = world.directory
        self.terms = Terms(case, world.directory) if case else None
        self.row = procedure.row(command.action, case.state if case else None)

    @property
    def detail(self):
        """What the command brings."""
        return self.command.detail

    @property
    def actor(self):
        """The person who acts, as a subject of relations."""
        return f"actor/{self.command.actor}"

    @property
    def unit(self):
        """The office for which somebody acts, if there is one."""
        return self.command.unit

    def brings(self, kind):
        """The detail, if it is of this kind."""
        return self.command.brings(kind)

    def seat(self, name):
        """The office in a seat, if there is one."""
        return self.case.seats.get(name) if self.case else None

    def sits(self, *seats):
        """Whether the office that acts sits in one of some seats."""
        return self.unit is not None and any(self.seat(seat) == self.unit for seat in seats)

    def matter(self):
        """What was brought."""
        return self.case.matter if self.case else (self.brings("registration") or {}).get("matter", {})

    def fact(self, name):
        """Whether a fact holds: decided anew where the row keeps it, kept by the case, or offered by the command."""
        if name in KEPT:
            if self.row and name in self.row["keeps"]:
                return KEPT[name](self)
            return self.keeps(name)
        return self.keeps(name) if name not in OFFERED else OFFERED[name](self)

    def keeps(self, name):
        """Whether the case keeps a fact."""
        return self.case is not None and name in self.case.facts

    def is_live(self, duty):
        """Whether a duty is live."""
        return self.case is not None and self.case.duty(duty) is not None

    def is_overdue(self, duty):
        """Whether a duty is overdue."""
        return self.is_live(duty) and self.case.duty(duty).phase == "overdue"

    def holds(self, guard):
        """Whether a guard holds; what says nothing always does."""
        return guard is None or guards.holds(guard, self.fact, self.is_live, self.is_overdue)

    def handling_clock(self):
        """The live duty of handling, if there is one."""
        live = (self.case.duty(name) for name in self.procedure.handling_clocks) if self.case else ()
        return next((duty for duty in live if duty), None)
