"""The clock of a duty: when it falls due, and how an extension, a pause or a resumption moves it."""

from dataclasses import dataclass

from .counting import is_over
from .derivation import Derivation
from .law import Rule
from .moments import day_of, end_of


@dataclass(frozen=True)
class Clock:
    """A deadline as it was last computed, with all that it was computed from; a moved clock is another value."""

    rule: Rule
    start: str
    due: str
    raw_last: str
    steps: tuple
    designated: str = None
    extensions: tuple = ()
    pauses: tuple = ()

    @staticmethod
    def started(rule, start, calendar, designated=None, extensions=(), pauses=()):
        """The clock of a rule from a moment on."""
        way = Derivation(rule, start, calendar, designated, extensions, pauses)
        return Clock(rule, start, way.due, way.raw_last, tuple(way.steps), designated,
                     tuple(extensions), tuple(pauses))

    @staticmethod
    def recorded(deadline, rule, designated=None):
        """The clock that a recorded `Deadline` tells of: its due day or moment is the one recorded."""
        steps = deadline.get("derivation", [])
        extensions = [{"amount": step["number"]} for step in steps if step["reason"] == "extended"]
        pauses = [{"ground": step["ground"], "from": step["since"],
                   **({"through": step["through"]} if "through" in step else {})}
                  for step in steps if step["reason"] in ("paused", "suspended")]
        orders = [step["to"] for step in steps if step["reason"] == "designated"]
        days = [step["to"] for step in steps if step["reason"] not in ("rolled", "designated", "provisional")]
        due = deadline.get("dueEndOf") or deadline.get("dueAt")
        return Clock(rule, deadline["start"], due, days[-1] if days else None, tuple(steps),
                     designated or (orders[-1] if orders else None), tuple(extensions), tuple(pauses))

    @property
    def deadline(self):
        """The wire form `Deadline`."""
        due = {} if self.due is None else {"dueAt" if "T" in self.due else "dueEndOf": self.due}
        return {"rule": self.rule.name, "start": self.start, **due, "derivation": list(self.steps)}

    @property
    def start_day(self):
        """The day in China on which it started."""
        return day_of(self.start)

    @property
    def due_moment(self):
        """The moment at which it is over; None where it has no date."""
        return self.due if self.due is None or "T" in self.due else end_of(self.due)

    @property
    def missing_years(self):
        """The years whose arrangement may still move it."""
        return [step["number"] for step in self.steps if step["reason"] == "provisional"]

    @property
    def provisional(self):
        """Whether an arrangement that is not published yet may move it."""
        return bool(self.missing_years)

    @property
    def basis(self):
        """Where its number comes from: statute and article, or the kind of source."""
        return self.rule.basis

    def is_open_at(self, moment):
        """Whether it is not over at a moment."""
        return self.due is None or not is_over(self.due, moment)

    @property
    def is_paused(self):
        """Whether it stands still until further notice."""
        return bool(self.pauses) and "through" not in self.pauses[-1]

    def against_extension(self, extension):
        """Every code that the terms of the rule have against an extension, in the fixed order; none where it may be."""
        terms, amount = self.rule.extending, extension["amount"]
        if not terms or not self.rule.counts_days:
            return ["extension.none"]
        asked, told = extension["requestedAt"], extension.get("notifiedAt")
        total = self.rule.amount + amount + sum(granted["amount"] for granted in self.extensions)
        found = {
            "extension.early": asked < self.start,
            "extension.late": not self.is_open_at(asked),
            "extension.amount": amount < 1,
            "extension.cap": "cap" in terms and total > terms["cap"],
            "extension.again": bool(self.extensions) and terms.get("splitting", "once") == "once",
            "extension.approver": extension["approver"] != terms["approver"],
            "extension.self": extension["approvedBy"] == extension["requestedBy"],
            "extension.reason": terms.get("needsReason", True) and not extension.get("reason", "").strip(),
            "extension.notice": terms.get("needsNotice", True) and (told is None or told < asked)}
        reasons = [code for code, holds in found.items() if holds]
        return reasons or (["extension.idle"] if self.is_shortened else [])

    @property
    def is_shortened(self):
        """Whether the day of an order stands, which no extension moves."""
        return (self.designated is not None and self.rule.holder != "citizen" and self.raw_last is not None
                and self.start_day <= self.designated <= self.raw_last)

    def extended(self, extension, calendar):
        """The clock with an extension."""
        return self.moved(calendar, extensions=self.extensions + (extension,))

    def against_pause(self, ground, day):
        """Every code that speaks against standing still from a day on, in the fixed order; none where it may."""
        told = {
            "pause.ground": ground not in self.rule.grounds or not self.rule.counts_days,
            "pause.order": day < self.start_day,
            "pause.open": self.is_paused,
            "pause.overlap": not self.is_paused and any(day <= pause["through"] for pause in self.pauses),
            "pause.late": not self.is_paused and self.raw_last is not None and day > self.raw_last}
        return [code for code, speaks in told.items() if speaks]

    def paused(self, ground, day, calendar):
        """The clock that stands still from a day on."""
        return self.moved(calendar, pauses=self.pauses + ({"ground": ground, "from": day},))

    def against_resuming(self, day):
        """The code that speaks against going on after a day, as a list; empty where it may."""
        if not self.is_paused:
            return ["pause.running"]
        return ["pause.order"] if day < self.pauses[-1]["from"] else []

    def resumed(self, day, calendar):
        """The clock that goes on after a day."""
        return self.moved(calendar, pauses=self.pauses[:-1] + ({**self.pauses[-1], "through": day},))

    def moved(self, calendar, extensions=None, pauses=None):
        """The same clock with other extensions or pauses, computed anew."""
        return Clock.started(self.rule, self.start, calendar, self.designated,
                             self.extensions if extensions is None else extensions,
                             self.pauses if pauses is None else pauses)
