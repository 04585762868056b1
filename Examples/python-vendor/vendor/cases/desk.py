"""The desk: what a center's system can be asked."""

import hashlib
import json
import secrets

from ..timing import Calendar, LawBook, day_of
from . import passing, permitted
from .access import View
from .case import Case
from .command import Refused, reason
from .decision import decide
from .directory import Directory
from .dues import duty_line, next_due, sorted_duties
from .migration import ADOPT, obstacles
from .procedure import Procedure
from .situation import Situation
from .store import Store, packed
from .terms import Terms
from .worklist import Worklists

PUBLIC = ("version", "action", "from", "to", "occurredAt", "recordedAt", "actor", "role", "unit", "procedure")


class NoClock(Exception):
    """Nobody has said yet what time it is."""


def public(event):
    """An event as it is told: who did what when, and the names of the texts that came with it."""
    told = {name: event[name] for name in PUBLIC if name in event}
    return {**told, "fields": [each["name"] for each in event["fields"]]}


class Desk:
    """Cases of one directory under a procedure; the law and the charter are named in every event."""

    def __init__(self, path, procedure, law_version, charter_version):
        self.store, self.first = Store(path), procedure
        self.versions = {"charter": charter_version, "law": law_version}
        self.reset()

    def reset(self):
        """Forgets everything, and has the first procedure and the national calendar again."""
        self.store.clear()
        self.procedures, self.laws, self.folded = {}, {}, {}
        self.load_procedure(self.first)
        self.calendar, self.directory, self.now = Calendar.national(), Directory(), None

    def restart(self):
        """Closes the store and opens it again; the cases are folded anew."""
        self.store.close()
        self.store.open()
        self.folded = {}

    def load_procedure(self, wire):
        """Cases begin under this procedure from now on; what a version says never changes."""
        loaded = Procedure(wire)
        known = self.procedures.setdefault(loaded.id, loaded)
        if known.wire != wire:
            raise ValueError("versionTaken")
        self.laws.setdefault(loaded.id, LawBook.of_procedure(wire))
        self.current = known

    def name_procedure(self, name, version):
        """Cases begin from now on under a version that was loaded before."""
        self.current = self.procedures[f"{name}@{version}"]

    def load_calendar(self, value):
        """Days are counted by this calendar from now on."""
        self.calendar = Calendar.loaded(value)

    def load_directory(self, **entries):
        """Adds divisions, centers, organs, grids and actors."""
        self.directory.load(**entries)

    def case(self, name):
        """The case of a name as it stands, if there is one."""
        if name not in self.folded:
            events = self.store.events(name)
            if not events:
                return None
            self.folded[name] = Case(name, events, self.laws.__getitem__)
        return self.folded[name]

    def set_clock(self, moment):
        """Shows a moment from now on; what falls due until then is recorded in every case."""
        self.now = moment
        for name in self.store.names():
            case = self.case(name).copy()
            events = self.pass_time(case)
            if events:
                self.store.append(name, events)
                self.folded[name] = case

    def pass_time(self, case):
        """What time brings about in a case until now."""
        procedure = self.procedures[case.procedure]
        return passing.brought_about(case, self.now, procedure, self.laws[procedure.id], self, self.context(procedure))

    def context(self, procedure):
        """The versions under which something is decided."""
        return {"procedure": procedure.id, **self.versions}

    def act(self, command):
        """Does an act, or says why not; the events that time has brought about come first."""
        if self.now is None:
            raise NoClock
        body = packed(command.body())
        known = self.store.sent(command.actor, command.key) if command.key is not None else None
        if known:
            if known[0] != body:
                raise Refused(reason("idempotencyKeyReused"))
            return json.loads(known[1])
        case = self.case(command.case)
        hidden = case is not None and Terms(case, self.directory).is_kept_from(command.actor, command.unit)
        absent = Refused(reason("caseExists" if self.current.opens_cases(command.action) else "caseUnknown"))
        if hidden and command.unit:
            raise absent
        try:
            return self.decided(command, case, body)
        except Refused:
            if hidden:
                raise absent from None
            raise

    def decided(self, command, case, body):
        """The outcome of a command on a case that is not hidden, or that its party may act in."""
        procedure = self.begin(command, case)
        events, obstacles = [], []
        if case:
            case = case.copy()
            events = self.pass_time(case)
        if case and command.action == ADOPT:
            procedure, obstacles = self.current, self.obstacles(case)
        s = Situation(command, case, procedure, self.laws[procedure.id], self, self.now)
        event = decide(s, self.context(procedure), obstacles)
        texts = self.put_apart(event, command.fields)
        if case:
            case.take(event)
        else:
            case = Case(command.case, [event], self.laws.__getitem__)
        events.append(event)
        outcome = {"case": case.name, "state": case.state, "version": case.version,
                   "events": [public(each) for each in events]}
        sent = (command.actor, command.key, body, packed(outcome)) if command.key is not None else None
        self.store.append(command.case, events, texts, sent)
        self.folded[command.case] = case
        return outcome

    def obstacles(self, case):
        """What keeps a case from the version under which new cases begin."""
        new = self.current
        return obstacles(case, self.procedures[case.procedure], new, self.laws[new.id], day_of(self.now))

    def begin(self, command, case):
        """The procedure under which a command is decided, once case, version and clock allow it."""
        if case is None and not self.current.opens_cases(command.action):
            raise Refused(reason("caseUnknown"))
        found = case.version if case else 0
        if command.expected_version not in (None, found):
            raise Refused(reason("versionMoved", found=found))
        if case and self.now < case.recorded_at:
            raise Refused(reason("clockBehind"))
        return self.procedures[case.procedure] if case else self.current

    def put_apart(self, event, fields):
        """Leaves salted digests of the texts in an event, and gives the texts themselves."""
        salts = [secrets.token_hex(16) for _ in fields]
        event["fields"] = [{"name": name, "commitment": hashlib.sha256(f"{salt}\n{name}\n{value}".encode()).hexdigest()}
                           for salt, (name, value) in zip(salts, fields)]
        return [(event["version"], name, value, salt) for salt, (name, value) in zip(salts, fields)]

    def view(self, name, reader, purpose):
        """A case as a reader sees it for a purpose; where they see nothing of it, it is not there."""
        case = self.case(name)
        if case is not None:
            view = View(case, reader, purpose, self.procedures[case.procedure], self.directory, self.now)
            if view.shows("entry"):
                return view
        raise Refused(reason("caseUnknown"))

    def show(self, name, reader, purpose):
        """What a case is and where it stands."""
        view = self.view(name, reader, purpose)
        case, procedure = view.case, view.procedure
        found = {
            "case": name, "kind": case.matter["type"], "procedure": case.procedure, "state": case.state,
            "stage": procedure.stage_of.get(case.state), "version": case.version, "openedAt": case.opened_at,
            "nextDue": next_due(case), "parts": view.parts, "seats": dict(case.seats) if view.shows("file") else {},
            "duties": self.duty_lines(view), "people": view.people(), "texts": list(view.texts(self.store.texts(name)))}
        return {member: value for member, value in found.items() if value is not None}

    def duty_lines(self, view):
        """The duties of a case that have not ended, what falls due first standing first."""
        duties = sorted_duties(view.case) if view.shows("file") else []
        return [duty_line(duty, view.procedure.duties[duty.name], view.case) for duty in duties]

    def deadlines(self, name, reader, purpose):
        """The duties of a case, as a reader sees them."""
        return self.duty_lines(self.view(name, reader, purpose))

    def history(self, name, reader, purpose):
        """The acts of a case, as a reader sees them."""
        view = self.view(name, reader, purpose)
        return list(view.history()) if view.shows("history") else []

    def permitted(self, name, reader, actions):
        """For each action what speaks against it for somebody, and what it still asks for."""
        case = self.case(name)
        if case is None or Terms(case, self.directory).is_kept_from(reader.actor, reader.unit):
            raise Refused(reason("caseUnknown"))
        case = case.copy()
        self.pass_time(case)
        for action in actions:
            procedure = self.current if action == ADOPT else self.procedures[case.procedure]
            law = self.laws[procedure.id]
            reasons, asks = permitted.answer_for(action, reader, case, procedure, law, self, self.now)
            blocked = self.obstacles(case) if action == ADOPT and procedure.row(ADOPT, case.state) else []
            yield action, reasons + blocked, [] if blocked else asks

    def worklist(self, kind, reader, limit=None, after=None):
        """A page of a list of cases: its rows, and from where to go on."""
        return Worklists(self).page(kind, reader, limit, after)

    def events_since(self, place=0, limit=None):
        """What was recorded after a place, and the place to go on from."""
        found = self.store.since(place, limit)
        return [{"case": name, **public(event)} for _, name, event in found], found[-1][0] if found else place
