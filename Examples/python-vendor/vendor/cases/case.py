"""A case: the fold of its events, and nothing beside it."""

from copy import copy
from dataclasses import dataclass, field, replace

from ..timing import Clock, day_of

LEVELS = ("none", "notice", "yellow", "red")
LIVE = ("running", "warned", "overdue")


@dataclass
class Card:
    """A level of supervision that was imposed on a duty; time has neither actor nor unit."""

    level: str
    actor: str = None
    unit: str = None
    is_annulled: bool = False


@dataclass
class Duty:
    """An entry of a duty: its clock, its phase, and the supervision under which it stands."""

    name: str
    clock: Clock
    version: int
    phase: str = "running"
    cards: list = field(default_factory=list)

    @property
    def is_live(self):
        """Whether it has not ended."""
        return self.phase in LIVE

    def level(self):
        """The highest level that is not annulled."""
        return highest(card.level for card in self.cards if not card.is_annulled)

    def highest_ever(self):
        """The highest level that was ever imposed."""
        return highest(card.level for card in self.cards)


def highest(levels):
    """The highest of some levels of supervision."""
    return max(levels, key=LEVELS.index, default="none")


class Case:
    """What the events of a case say, taken in one after another."""

    def __init__(self, name, events, law_of):
        """`law_of` gives the rules that go with the procedure of an event."""
        self.name, self.law_of = name, law_of
        self.events, self.duties = [], []
        self.state = self.procedure = self.opened_at = self.entered_at = self.last_act_at = None
        self.matter, self.entered_version = {}, 0
        self.facts, self.seats, self.relations = set(), {}, {}
        for event in events:
            self.take(event)

    def copy(self):
        """A case that can take events without this one noticing."""
        other = copy(self)
        other.events, other.seats, other.facts = list(self.events), dict(self.seats), set(self.facts)
        other.duties = [replace(duty, cards=[replace(card) for card in duty.cards]) for duty in self.duties]
        other.relations = {relation: list(subjects) for relation, subjects in self.relations.items()}
        return other

    @property
    def version(self):
        """The number of the last event."""
        return len(self.events)

    @property
    def recorded_at(self):
        """The moment of the last record."""
        return self.events[-1]["recordedAt"]

    @property
    def moved_at(self):
        """When the case came under its present version of the procedure, or began where it never moved."""
        moves = [event["occurredAt"] for event in self.events if event["action"] == "adoptProcedure"]
        return moves[-1] if moves else self.opened_at

    def seated_version(self, seat):
        """The number of the event by which the present office came to a seat; 0 where there is none."""
        return max((event["version"] for event in self.events if seat in event["changes"].get("seated", {})), default=0)

    def duty(self, name):
        """The live entry of a duty, if there is one."""
        return next((duty for duty in self.duties if duty.name == name and duty.is_live), None)

    def last_entry(self, name):
        """The last entry of a duty, live or not."""
        return next((duty for duty in reversed(self.duties) if duty.name == name), None)

    def live_duties(self):
        """The duties that have not ended, in the order in which they started."""
        return [duty for duty in self.duties if duty.is_live]

    def has(self, relation, *subjects):
        """Whether one of some people ("actor/…") or offices has a relation to the case."""
        return any(subject in self.relations.get(relation, ()) for subject in subjects)

    def people(self, relation):
        """The people who have a relation to the case."""
        return [subject[len("actor/"):] for subject in self.relations.get(relation, ()) if subject.startswith("actor/")]

    def take(self, event):
        """Takes in the next event."""
        if not self.events:
            self.matter, self.opened_at = event["detail"]["matter"], event["occurredAt"]
        self.events.append(event)
        if event["to"] != self.state:
            self.state, self.entered_at, self.entered_version = event["to"], event["occurredAt"], event["version"]
        self.procedure = event["procedure"]
        if event["role"] != "clock":
            self.last_act_at = event["occurredAt"]
        self.take_changes(event, event["changes"])

    def take_changes(self, event, changes):
        """Takes in what an event changes."""
        self.facts = (self.facts | set(changes.get("set", ()))) - set(changes.get("cleared", ()))
        self.seats.update(changes.get("seated", {}))
        for bond in changes.get("bound", ()):
            subjects = self.relations.setdefault(bond["relation"], [])
            if bond["subject"] not in subjects:
                subjects.append(bond["subject"])
        self.take_phases("ended", changes)
        for started in changes.get("started", ()):
            self.duties.append(Duty(started["duty"], self.clock_of(event, started), event["version"]))
        for moved in changes.get("moved", ()):
            duty = self.duty(moved["duty"])
            duty.clock = self.clock_of(event, moved)
            duty.phase = "overdue" if duty.phase == "overdue" else "running"
        self.take_phases("warned", changes)
        self.take_phases("overdue", changes)
        for card in changes.get("supervised", ()):
            self.duty(card["duty"]).cards.append(Card(card["level"], event.get("actor"), event.get("unit")))
        for card in changes.get("annulled", ()):
            self.card(card["duty"], card["level"]).is_annulled = True

    def take_phases(self, phase, changes):
        """Takes in which duties have come into a phase."""
        for name in changes.get(phase, ()):
            self.duty(name).phase = phase

    def clock_of(self, event, change):
        """The clock that a recorded start or move tells of."""
        deadline = change["deadline"]
        rule = self.law_of(event["procedure"]).rule_on(deadline["rule"], day_of(deadline["start"]))
        return Clock.recorded(deadline, rule, change.get("designated"))

    def card(self, name, level):
        """The last card of a level under which a live duty stands, if there is one."""
        duty = self.duty(name)
        cards = reversed(duty.cards) if duty else ()
        return next((card for card in cards if card.level == level and not card.is_annulled), None)
