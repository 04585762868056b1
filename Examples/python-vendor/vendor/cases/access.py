"""The one way to look at a case: a reader with a purpose, and what opens to them."""

from dataclasses import dataclass

from ..timing import day_of
from .access_rules import RULES, text_class
from .chronicle import acts, excused_supports, substitutes
from .standing import fits
from .terms import Terms


@dataclass(frozen=True)
class Reader:
    """Who looks at a case: a person, in a role, for an office or for none."""

    actor: str
    role: str
    unit: str = None


class View:
    """What a case shows to a reader for a purpose at a moment."""

    def __init__(self, case, reader, purpose, procedure, directory, now):
        self.case, self.reader, self.purpose = case, reader, purpose
        self.procedure, self.directory = procedure, directory
        self.terms = Terms(case, directory)
        self.today = day_of(now)
        self.rules = [rule for rule in RULES if self.may_read() and self.opens(rule)]
        self.parts = sorted({part for rule in self.rules for part in rule.parts})

    def shows(self, part):
        """Whether a part of the case is seen."""
        return part in self.parts

    def may_read(self):
        """Whether neither an accusation nor a relation nor a missing post stands in the way."""
        reader, case = self.reader, self.case
        if self.terms.is_kept_from(reader.actor, reader.unit):
            return False
        if not reader.unit:
            return True
        offices = self.directory.workplaces(reader.actor) | {reader.unit}
        is_shut_out = (case.has("party", f"actor/{reader.actor}") or self.terms.is_barred(f"actor/{reader.actor}")
                       or any(self.terms.is_barred(office) for office in offices))
        return not is_shut_out and (self.directory.holds(reader.actor, reader.role, reader.unit)
                                    or reader.actor in substitutes(case, reader.role, reader.unit, self.today))

    def opens(self, rule):
        """Whether a rule opens its parts to the reader."""
        is_meant = rule.role == self.reader.role and rule.purpose == self.purpose
        is_in_state = rule.state in (None, self.case.state)
        if not is_meant or not is_in_state or self.may_be_accusation() and not rule.in_accusations:
            return False
        if rule.relation == "party":
            return self.reader.unit is None and self.case.has("party", f"actor/{self.reader.actor}")
        if self.reader.unit is None:
            return False
        if rule.relation == "support":
            return (self.case.has("support", f"actor/{self.reader.actor}", self.reader.unit)
                    and self.reader.unit not in excused_supports(self.case))
        return self.is_seat_open(rule) and fits(self, rule.reach, self.reader.unit, self.case.seats.get(rule.seat))

    def is_seat_open(self, rule):
        """Whether a seat counts at present, and a rule for successors has one."""
        if rule.for_successor:
            receiving = self.case.seats["receivingCenter"]
            return self.terms.is_excluded(receiving) and self.reader.unit == self.terms.successor()
        if rule.seat == "offeredCenter":
            return "isCustodyOffered" in self.case.facts
        return rule.seat != "leadOrgan" or self.case.state != "returned"

    def may_be_accusation(self):
        """Whether the case is an accusation, or nobody has said yet that it is none."""
        is_open_question = "isPetition" in self.case.facts and "isAssessed" not in self.case.facts
        return "isAccusation" in self.case.facts or self.terms.somebody_accused or is_open_question

    def people(self):
        """Whose matter it is, as far as the reader sees it."""
        if not self.shows("identity"):
            return []
        if self.reader.unit is None:
            return [self.reader.actor]
        return self.case.people("party") if self.has_revealed() else []

    def has_revealed(self):
        """Whether this very person has asked who it is, in whatever post."""
        return any(event["actor"] == self.reader.actor for event in acts(self.case, "revealIdentity"))

    def history(self):
        """The acts of the case; a person is named to themself, and to offices where they acted for one."""
        for event in self.case.events:
            actor, unit = event.get("actor"), event.get("unit")
            item = {"action": event["action"], "occurredAt": event["occurredAt"], "state": event["to"]}
            if unit:
                item["unit"] = unit
            if actor and (actor == self.reader.actor or self.reader.unit and unit):
                item["actor"] = actor
            yield item

    def texts(self, stored):
        """The texts that the reader may read, of those that are stored."""
        if not self.shows("texts"):
            return
        opened = {kind for rule in self.rules if "texts" in rule.parts for kind in rule.texts}
        for version, name, value in stored:
            event = self.case.events[version - 1]
            kind = text_class(name, event["action"])
            if self.reads_as_office(kind, opened) if self.reader.unit else self.reads_as_party(kind, event):
                yield {"action": event["action"], "name": name, "value": value}

    def reads_as_office(self, kind, opened):
        """Whether an office reads a class that its rules open."""
        return kind in opened and (kind != "identity" or self.has_revealed())

    def reads_as_party(self, kind, event):
        """Whether a party reads a text: their own words, what they are told, and what was taken down for them alone."""
        if event.get("actor") == self.reader.actor and not event.get("unit"):
            return True
        is_only_party = self.case.people("party") == [self.reader.actor]
        if kind == "statement":
            return "unit" in event and ("isPetition" in self.case.facts or is_only_party)
        return kind == "told" or kind == "identity" and "unit" in event and is_only_party
