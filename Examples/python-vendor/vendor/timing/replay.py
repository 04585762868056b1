"""Going the steps of a derivation again on a calendar: they lead to their day, or one of them does not follow."""

from . import counting
from .counting import LENGTH
from .derivation import facts_of, missing_years
from .form import typed
from .law import DAYS_AND_MONTHS
from .moments import day_after, day_of, end_of

FIRST = {"startDayExcluded", "counted", "elapsed", "promptly", "undesignated", "hoursUnknown", "designated"}
AFTER_COUNTING = {"extended", "paused", "suspended", "rolled", "stands", "designated", "provisional"}
FOLLOWERS = {
    None: FIRST,
    "startDayExcluded": {"counted"},
    "counted": AFTER_COUNTING,
    "extended": AFTER_COUNTING,
    "paused": AFTER_COUNTING - {"extended"},
    "suspended": {"provisional"},
    "rolled": {"designated", "provisional"},
    "stands": {"designated", "provisional"},
    "elapsed": {"designated", "provisional"},
    "designated": {"provisional"},
    "provisional": {"provisional"}}
FACTS = {"restDaysSkipped", "makeUpCounted"}
DATELESS = {"promptly", "undesignated", "hoursUnknown", "suspended"}
MOST = 9999


class Broken(Exception):
    """A step that does not follow, by its number."""

    def __init__(self, code, step):
        super().__init__(code)
        self.code = f"derivation.{code}"
        self.step = step


def replayed(steps, calendar):
    """The day or moment to which the steps lead, None where they lead to no date; Broken where one does not follow."""
    steps = [typed("DerivationStep", step) for step in steps]
    way = Way(calendar)
    for index, step in enumerate(steps):
        way.follow(index, step)
    return way.end(len(steps))


def is_amount(number):
    """Whether a limit or an extension can be of so many units."""
    return number is not None and 1 <= number <= MOST


class Way:
    """How far the steps have led, and what the calendar says must come next."""

    def __init__(self, calendar):
        self.calendar = calendar
        self.at = self.rule = self.start_day = self.first = self.unit = self.reason = self.due = None
        self.facts, self.reads, self.years, self.pauses = [], [], None, []

    def follow(self, index, step):
        """Goes one step, or says what is wrong with it."""
        reason = step["reason"]
        if self.at is not None and (step["from"], step["rule"]) != (self.at, self.rule):
            raise Broken("gap", index)
        if self.facts:
            follows = step["to"] == self.at and all(step.get(name) == told for name, told in self.facts.pop(0).items())
        elif reason not in FOLLOWERS.get(self.reason, ()):
            raise Broken("order", index)
        else:
            self.start(step)
            follows = CHECKS[reason](self, step)
            self.reason = reason
        if not follows:
            raise Broken("differs", index)
        self.at, self.rule = step["to"], step["rule"]
        if reason not in FACTS and reason != "provisional":
            self.due = None if reason in DATELESS else step["toMoment" if reason == "elapsed" else "to"]

    def start(self, step):
        """Remembers where the first step began, and that the period has a first day."""
        if self.reason is None:
            self.start_day = self.first = step["from"]
        elif self.reason == "startDayExcluded":
            self.first = step["from"]

    def end(self, count):
        """Where it has led; Broken where something is missing at the end."""
        if self.reason in (None, "startDayExcluded") or self.facts or self.years_left():
            raise Broken("missing", count)
        return self.due

    def years_left(self):
        """The missing years of all days that were read, which the last steps have to name one after another."""
        if self.years is None:
            self.years = missing_years(self.reads, self.calendar)
        return self.years

    def reads_as(self, step, read):
        """Whether the step names the days of the calendar that had to be read."""
        if read:
            self.reads.append(read)
        return (step.get("readsFrom"), step.get("readsThrough")) == (read or (None, None))

    def excludes_start_day(self, step):
        return step["to"] == day_after(step["from"])

    def counts(self, step):
        self.unit = step.get("unit")
        amount = step.get("number", 0)
        if self.unit not in DAYS_AND_MONTHS or not is_amount(amount):
            return False
        excludes = self.reason == "startDayExcluded"
        return self.counts_to(step, counting.first_period(self.start_day, excludes, amount, self.unit, self.calendar))

    def extends(self, step):
        amount = step.get("number", 0)
        return step.get("unit") == self.unit and is_amount(amount) and self.counts_to(
            step, counting.extended_by(self.at, amount, self.unit, self.calendar))

    def counts_to(self, step, counted):
        self.facts = facts_of(counted)
        return step["to"] == counted.last and self.reads_as(step, counted.read)

    def leaves_out(self, step):
        since, through = step.get("since"), step.get("through")
        unit = "workingDay" if self.unit == "workingDay" else "calendarDay"
        if since is None or through is None or not self.may_pause(since) or through < since or step.get("unit") != unit:
            return False
        self.pauses.append(through)
        number, counted = counting.paused_by(self.at, max(since, self.first), through, unit, self.calendar)
        return (step.get("number"), step["to"]) == (number, counted.last) and self.reads_as(step, counted.read)

    def stops(self, step):
        return step["to"] == self.at and "since" in step and self.may_pause(step["since"])

    def may_pause(self, since):
        """Whether a pause from a day on begins within the period, and after the pauses before it."""
        return self.start_day <= since <= self.at and all(since > through for through in self.pauses)

    def rolls(self, step):
        counted = counting.rolled_on(self.at, self.calendar)
        moves = counted.last != self.at
        return (moves == (step["reason"] == "rolled") and step["to"] == counted.last
                and step.get("kind") == self.calendar.kind(self.at) and self.reads_as(step, counted.read))

    def designates(self, step):
        if self.reason is None:
            return step["to"] >= step["from"]
        over = self.due if self.reason == "elapsed" else end_of(self.due)
        return step["to"] >= self.start_day and end_of(step["to"]) < over

    def elapses(self, step):
        start, due, unit, amount = (step.get(name) for name in ("fromMoment", "toMoment", "unit", "number"))
        if not start or not due or unit not in LENGTH or not is_amount(amount):
            return False
        if (step["from"], step["to"]) != (day_of(start), day_of(due)):
            return False
        counted = counting.elapsed_after(start, amount, unit, self.calendar)
        return counted is not None and counted.last == due and self.reads_as(step, counted.read)

    def knows_no_hours(self, step):
        return step["to"] == step["from"] and not self.calendar.sessions

    def has_no_date(self, step):
        return step["to"] == step["from"]

    def awaits_year(self, step):
        left = self.years_left()
        return step["to"] == self.at and bool(left) and left.pop(0) == step.get("number")


CHECKS = {
    "promptly": Way.has_no_date,
    "undesignated": Way.has_no_date,
    "elapsed": Way.elapses,
    "hoursUnknown": Way.knows_no_hours,
    "startDayExcluded": Way.excludes_start_day,
    "counted": Way.counts,
    "extended": Way.extends,
    "paused": Way.leaves_out,
    "suspended": Way.stops,
    "rolled": Way.rolls,
    "stands": Way.rolls,
    "designated": Way.designates,
    "provisional": Way.awaits_year}
