"""The lists of cases from which people work; a case stands in them only where a single read shows it."""

import json

from .access import View
from .chronicle import first_asked, open_supports, supports
from .command import Command
from .dues import next_due, next_owed
from .facts import OFFERED
from .permitted import answer_for
from .situation import Situation
from .standing import permissions

FAR = "9999"
AT_WORK = ("handled", "decided", "substituteFor")
# For what a role reads the cases of its lists; every other one reads for handling.
PURPOSES = {"party": "ownMatter", "supervisor": "supervision", "reviewer": "review", "auditor": "audit"}
LISTS = {"mine": "is_mine", "office": "is_office", "overdue": "is_overdue", "awaitingMyAct": "awaits_act"}


class Worklists:
    """The lists of a desk for one reader at a time."""

    def __init__(self, desk):
        self.desk = desk

    def page(self, kind, reader, limit, after):
        """Some rows in the order of what falls due next, then by name, and from where to go on."""
        rows = sorted(self.rows(kind, reader), key=place)
        if after is not None:
            rows = [row for row in rows if place(row) > tuple(json.loads(after))]
        more = limit is not None and len(rows) > limit
        rows = rows[:limit] if more else rows
        return [row for _, row in rows], json.dumps(place(rows[-1])) if more and rows else None

    def rows(self, kind, reader):
        """The rows of a list in no order, each behind the moment by which it is sorted."""
        for name in self.desk.store.names():
            case = self.desk.case(name)
            if self.is_seen(case, reader) and getattr(self, LISTS[kind])(case, reader):
                row, due = {"case": name, "kind": case.matter["type"], "state": case.state}, next_due(case)
                owed = self.owed(case, reader) if kind in ("office", "overdue") else due
                yield owed, {**row, "nextDue": due} if due else row

    def owed(self, case, reader):
        """The moment at which the first of what the office itself owes falls due."""
        return next_owed(case, reader.unit, self.desk.procedures[case.procedure].duties)

    def is_seen(self, case, reader):
        """Whether the reader holds the post and sees the case for the purpose of the role."""
        if reader.unit and not self.desk.directory.holds(reader.actor, reader.role, reader.unit):
            return False
        procedure, purpose = self.desk.procedures[case.procedure], PURPOSES.get(reader.role, "handling")
        return View(case, reader, purpose, procedure, self.desk.directory, self.desk.now).shows("entry")

    def is_open(self, case):
        """Whether a case has not ended."""
        return not self.desk.procedures[case.procedure].is_end(case.state)

    def is_mine(self, case, reader):
        """Open cases in which somebody is at work or for which they answer; a resident's own."""
        person = f"actor/{reader.actor}"
        if reader.unit is None:
            return self.is_open(case) and case.has("party", person)
        return self.is_open(case) and (first_asked(case) == reader.actor or any(
            case.has(relation, person) for relation in AT_WORK))

    def is_office(self, case, reader):
        """Open cases in which the office has a seat, or a part as a support that it was not let off."""
        return self.is_open(case) and reader.unit in [*case.seats.values(), *supports(case)]

    def is_overdue(self, case, reader):
        """Cases in which the office owes what has fallen due."""
        duties = self.desk.procedures[case.procedure].duties
        return any(duty.phase == "overdue" and case.seats.get(duties[duty.name].get("owner")) == reader.unit
                   for duty in case.live_duties())

    def awaits_act(self, case, reader):
        """Cases that wait for an act of the role at the office."""
        procedure = self.desk.procedures[case.procedure]
        return any(self.is_awaited(case, reader, procedure, action)
                   for action, state in procedure.rows if state == case.state)

    def is_awaited(self, case, reader, procedure, action):
        """Whether an act of the role can be done by what is known, and is what the case waits for."""
        law = self.desk.laws[procedure.id]
        s = Situation(Command(case.name, action, reader.actor, reader.role, reader.unit), case, procedure, law, self.desk,
                      self.desk.now)
        if not any(is_meant(permission, s) for permission in permissions(s)):
            return False
        if answer_for(action, reader, case, procedure, law, self.desk, self.desk.now)[0]:
            return False
        return ends_a_duty(s) or self.is_open(case) and (moves_on(s) or is_offered(s))


def is_meant(permission, s):
    """Whether a permission that names no office of the case is for somebody who has to do with it."""
    is_general = not {"anyOffice", "noOffice"}.isdisjoint(permission["reach"]) and "relation" not in permission
    has_to_do = any({s.actor, s.unit} & set(subjects) for subjects in s.case.relations.values())
    return not is_general or has_to_do or is_offered(s)


def moves_on(s):
    """Whether a row leads to another state, or stays and lets a fact go that holds."""
    is_everywhere = all(s.procedure.row(s.command.action, state) or s.procedure.is_end(state)
                        for state in s.procedure.states)
    if s.procedure.target(s.row, s.case.state) != s.case.state:
        return not is_everywhere
    return any(fact in s.case.facts for fact in s.row["clears"])


def ends_a_duty(s):
    """Whether a row ends what the office owes and does not start it anew."""
    begun = {each["duty"] for each in s.row["starts"]}
    for each in s.row["ends"]:
        definition, duty = s.procedure.duties[each["duty"]], s.case.duty(each["duty"])
        if duty and definition["kind"] != "window" and each["duty"] not in begun \
                and s.unit and s.case.seats.get(definition.get("owner")) == s.unit:
            return True
    return False


def is_offered(s):
    """Whether a case waits for an answer or a part of whoever asks, though the act leaves the state."""
    action = s.command.action
    if action in ("acceptHandOver", "declineHandOver"):
        return OFFERED["isHandOverMine"](s)
    if action == "acceptCustody":
        return any(s.case.relations.get(relation) for relation in ("accused", "accusedUnit"))
    return action == "completeOrder" and s.unit in open_supports(s.case)


def place(entry):
    """Where a row stands."""
    due, row = entry
    return due or FAR, row["case"]
