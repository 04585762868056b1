"""The rules of deadlines: what each says, and which version of one is in force on a day."""

from dataclasses import dataclass, replace

from ..wire.published import published

DAYS_AND_MONTHS = ("calendarDay", "workingDay", "month")


class Refused(Exception):
    """There is no rule to count by: a code, and for a rule that is not in force the days on which its versions are."""

    def __init__(self, code, in_force=None):
        super().__init__(code)
        self.code = code
        self.in_force = in_force


@dataclass(frozen=True)
class Rule:
    """A rule of a deadline, with what it does not say as usual."""

    name: str
    kind: str
    amount: int
    unit: str
    holder: str
    excludes_start_day: bool
    rolls: bool
    extending: dict
    grounds: dict
    provenance: dict
    counting: dict
    in_force_from: str
    in_force_through: str

    @staticmethod
    def of(wire):
        """The rule that a `DeadlineRule` tells of."""
        limit, holder = wire["limit"], wire.get("holder", "organ")
        rolls_usually = holder == "citizen" and limit.get("unit") in DAYS_AND_MONTHS
        return Rule(
            name=wire["id"],
            kind=limit["kind"],
            amount=limit.get("amount"),
            unit=limit.get("unit"),
            holder=holder,
            excludes_start_day=wire.get("excludesStartDay", True),
            rolls=wire["endRolling"] == "nextWorkday" if "endRolling" in wire else rolls_usually,
            extending=wire.get("extending", {}),
            grounds={ground["code"]: ground for ground in wire.get("suspensions", [])},
            provenance=wire["provenance"],
            counting=wire.get("counting"),
            in_force_from=wire["inForceFrom"],
            in_force_through=wire.get("inForceThrough"))

    def is_in_force(self, day):
        """Whether this version counts for what happens on a day."""
        return self.in_force_from <= day and (self.in_force_through is None or day <= self.in_force_through)

    @property
    def counts_days(self):
        """Whether it is a number of days or months, which alone is extended and stands still."""
        return self.kind == "fixed" and self.unit in DAYS_AND_MONTHS

    def with_splitting(self, splitting):
        """The rule, if it may be extended once or in parts."""
        return replace(self, extending={**self.extending, "splitting": splitting} if self.extending else {})

    @property
    def basis(self):
        """Where its number comes from, as answers tell it: statute and article, or the kind of source."""
        return self.provenance.get("citation") or {"kind": self.provenance["kind"]}


class LawBook:
    """The versions of the rules by their names, and the provisions that set no deadline."""

    def __init__(self, books, untimed=()):
        """From lists of rules: a name that stands in one of them is not taken from those after it."""
        self.versions = {}
        for book in books:
            earlier = set(self.versions)
            for wire in book:
                if wire["id"] not in earlier:
                    self.versions.setdefault(wire["id"], []).append(Rule.of(wire))
        self.untimed = frozenset(provision["id"] for provision in untimed)

    @staticmethod
    def published():
        """The national law and the typical rules."""
        return LawBook.beside_the_law(published("law/typical.json")["rules"])

    @staticmethod
    def of_procedure(procedure):
        """The national law, and what the rules of a procedure add to it."""
        return LawBook.beside_the_law(procedure.get("rules", []))

    @staticmethod
    def beside_the_law(rules):
        """The national law, before some other rules."""
        law = published("law/national.json")
        return LawBook([law["rules"], rules], law.get("untimed", []))

    def rule_on(self, name, day):
        """The version of a rule that is in force on a day; Refused where there is none."""
        versions = self.versions.get(name)
        if versions is None:
            raise Refused("rule.untimed" if name in self.untimed else "rule.unknown")
        for rule in versions:
            if rule.is_in_force(day):
                return rule
        spans = sorted([rule.in_force_from, rule.in_force_through] for rule in versions)
        raise Refused("rule.notInForce", spans)
