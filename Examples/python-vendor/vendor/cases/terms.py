"""Who is accused, barred or shut out: the words that the definitions of facts use."""

BARRING = ("interested", "accused", "accusedUnit", "recused")


class Terms:
    """The words, as they hold for a case and a directory."""

    def __init__(self, case, directory):
        self.case, self.directory = case, directory
        self.receiving = case.seats.get("receivingCenter")
        self.somebody_accused = bool(case.relations.get("accused") or case.relations.get("accusedUnit"))

    def is_accused(self, office):
        """Whether an office is accused, or somebody who is accused holds a post there."""
        return self.case.has("accusedUnit", office) or any(
            office in self.directory.workplaces(person) for person in self.case.people("accused"))

    def is_under_accused(self, office):
        """Whether an office is accused or works under one that is."""
        around = self.directory.centers_around(office) if office.startswith("grid/") else []
        return any(self.is_accused(each) for each in [office, *self.directory.above(office), *around])

    def must_leave(self):
        """Whether the topmost known office over the case is accused, so that the case must leave."""
        known = [each for each in self.directory.above(self.receiving) if self.directory.knows(each)]
        return self.somebody_accused and self.is_accused(known[-1] if known else self.receiving)

    def is_excluded(self, office):
        """Whether an office is shut out of the case."""
        if not self.somebody_accused:
            return False
        if self.must_leave() and office in [self.receiving, *self.directory.above(self.receiving)]:
            return self.is_accused(office)
        return self.is_under_accused(office)

    def successor(self):
        """The nearest office above the receiving one that is known and not shut out, if there is one."""
        return next((each for each in self.directory.above(self.receiving)
                     if self.directory.knows(each) and not self.is_excluded(each)), None)

    def is_barred(self, subject):
        """Whether a person ("actor/…") or an office must step back."""
        return any(self.case.has(relation, subject) for relation in BARRING)

    def works_for_excluded(self, person):
        """Whether somebody holds a post at an office that is shut out."""
        return any(self.is_excluded(office) for office in self.directory.workplaces(person))

    def vetoes(self, person, unit):
        """The relations that bar somebody from acting, for an office where one is given."""
        subjects = [f"actor/{person}", *([unit] if unit else [])]
        own = [relation for relation in BARRING if self.case.has(relation, *subjects)]
        if own or not unit:
            return own
        if self.is_excluded(unit):
            return ["accusedUnit"]
        return ["interested"] if self.case.has("party", subjects[0]) else []

    def is_kept_from(self, person, unit):
        """Whether the case is as if it were not there for somebody, who may act or read for an office."""
        if self.case.has("accused", f"actor/{person}"):
            return True
        if not self.somebody_accused:
            return False
        if not unit and self.case.has("party", f"actor/{person}") and self.case.matter["type"] == "petition":
            return False
        offices = self.directory.workplaces(person) | ({unit} if unit else set())
        return any(self.is_excluded(office) or not self.directory.knows(office) for office in offices)
