"""The way to a deadline, step by step: what a rule, a start and what happened since then come to on a calendar."""

from . import counting
from .moments import day_after, day_of, end_of
from .counting import LENGTH


def statute(code, article):
    """The basis of a step that an article of a statute orders."""
    return {"kind": "statutory", "citation": {"statute": code, "article": article}}


START_DAY_LEFT_OUT = statute("civil-code", "201")
LAST_DAY_ROLLS = statute("civil-code", "203")
CALENDAR_PUBLISHED = statute("holiday-measures", "7")


def facts_of(counted):
    """What the calendar did to a count of working days: the steps that must follow it, without rule and days."""
    if not counted.read:
        return []
    reads = {"readsFrom": counted.read[0], "readsThrough": counted.read[1]}
    facts = [{"reason": "restDaysSkipped", "kind": kind, "number": counted.rest_days.count(kind), **reads}
             for kind in ("holiday", "weekend") if kind in counted.rest_days]
    if counted.make_up_days:
        facts.append({"reason": "makeUpCounted", "days": list(counted.make_up_days), **reads})
    return facts


def missing_years(reads, calendar):
    """The years whose arrangement is missing for days that were read, from pairs of a first and a last day."""
    missing = set()
    for first, last in reads:
        day = first
        while day <= last:
            missing.add(calendar.missing_year(day))
            day = day_after(day)
    return sorted(missing - {None})


class Derivation:
    """The steps from the start of a rule to its due day or moment."""

    def __init__(self, rule, start, calendar, designated=None, extensions=(), pauses=()):
        """Goes all steps; `due` is a day, a moment or None, `raw_last` the last day before it rolls or is shortened."""
        self.rule, self.calendar, self.designated = rule, calendar, designated
        self.start, self.start_day = start, day_of(start)
        self.steps, self.reads, self.at = [], [], self.start_day
        self.raw_last = self.due = None
        if rule.kind == "promptly":
            self.step("promptly", self.at, rule.provenance)
        elif rule.kind == "designated":
            self.count_to_order()
        elif rule.unit in LENGTH:
            self.let_elapse()
        else:
            self.count_days(extensions, pauses)
        self.missing_years = missing_years(self.reads, calendar)
        for year in self.missing_years:
            self.step("provisional", self.at, CALENDAR_PUBLISHED, number=year)

    def step(self, reason, to, basis, read=(), **more):
        """Takes a step to a day, and remembers which days of the calendar were read for it."""
        taken = {"rule": self.rule.name, "from": self.at, "to": to, "reason": reason, "basis": basis, **more}
        if read:
            taken.update(readsFrom=read[0], readsThrough=read[1])
            self.reads.append(read)
        self.steps.append(taken)
        self.at = to

    def count_to_order(self):
        """A limit that an order names: its day, unless that lies before the start."""
        if self.designated and self.designated >= self.start_day:
            self.step("designated", self.designated, self.rule.provenance)
            self.due = self.raw_last = self.designated
        else:
            self.step("undesignated", self.at, self.rule.provenance)

    def let_elapse(self):
        """A limit in units of the clock."""
        rule = self.rule
        counted = counting.elapsed_after(self.start, rule.amount, rule.unit, self.calendar)
        if counted is None:
            self.step("hoursUnknown", self.at, rule.provenance)
            return
        self.due = counted.last
        self.raw_last = day_of(self.due)
        self.step("elapsed", self.raw_last, rule.provenance, counted.read, number=rule.amount, unit=rule.unit,
                  fromMoment=self.start, toMoment=self.due)
        self.shorten()

    def count_days(self, extensions, pauses):
        """A limit in days or months, with what was added and what was left out."""
        rule = self.rule
        if rule.excludes_start_day:
            self.step("startDayExcluded", day_after(self.at), cited(rule.counting) or START_DAY_LEFT_OUT)
        first = self.at
        counted = counting.first_period(self.start_day, rule.excludes_start_day, rule.amount, rule.unit, self.calendar)
        self.count("counted", counted, rule.amount, rule.provenance)
        for extension in extensions:
            counted = counting.extended_by(self.at, extension["amount"], rule.unit, self.calendar)
            self.count("extended", counted, extension["amount"], rule.extending["provenance"])
        goes_on = all(self.leave_out(pause, first) for pause in pauses)
        self.raw_last = self.at
        if not goes_on:
            return
        self.roll()
        self.due = self.at
        self.shorten()

    def count(self, reason, counted, number, basis):
        """Takes a step of counting, and tells what the calendar did to it."""
        self.step(reason, counted.last, basis, counted.read, number=number, unit=self.rule.unit)
        for fact in facts_of(counted):
            self.step(to=self.at, basis=CALENDAR_PUBLISHED, **fact)

    def leave_out(self, pause, first):
        """Leaves the days of a pause out; says whether the period goes on after it."""
        told = {"ground": pause["ground"], "since": pause["from"]}
        basis = self.rule.grounds[pause["ground"]].get("provenance", self.rule.provenance)
        if "through" not in pause:
            self.step("suspended", self.at, basis, **told)
            return False
        unit = "workingDay" if self.rule.unit == "workingDay" else "calendarDay"
        since, through = max(pause["from"], first), pause["through"]
        number, counted = counting.paused_by(self.at, since, through, unit, self.calendar)
        self.step("paused", counted.last, basis, counted.read, through=through, number=number, unit=unit, **told)
        return True

    def roll(self):
        """Lets the last day of what a citizen may do move on to a working day."""
        if not self.rule.rolls:
            return
        counted = counting.rolled_on(self.at, self.calendar)
        reason = "stands" if counted.last == self.at else "rolled"
        basis = cited(self.rule.counting) or LAST_DAY_ROLLS
        self.step(reason, counted.last, basis, counted.read, kind=self.calendar.kind(self.at))

    def shorten(self):
        """Lets the day of an order, from the start on, take the place of a later one of what an organ owes."""
        day = self.designated
        if day is None or self.rule.holder == "citizen" or day < self.start_day:
            return
        over = self.due if self.rule.unit in LENGTH else end_of(self.due)
        if end_of(day) < over:
            self.step("designated", day, self.rule.provenance)
            self.due = day


def cited(citation):
    """The basis that an article is, where there is one."""
    return {"kind": "statutory", "citation": citation} if citation else None
