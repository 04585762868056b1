"""How mutants of the vendor in Python are written down: a phrase for what they have in common, and one patch each."""

import catalogue

GROUPS = []


class Group:
    """Mutants that make one kind of mistake, and the one control among them."""

    def __init__(self, phrase, *profiles):
        self.phrase, self.profiles, self.controls = phrase, profiles, []
        GROUPS.append(self)

    def wrong(self, name, file, old, new, *breaks):
        """Adds a mutant; `breaks` are the requirements that it does not keep, without their first letters."""
        self.add(name, (file, old, new), 'mutant', '', [f'SGC-{requirement}' for requirement in breaks])

    def same(self, name, file, old, new):
        """Adds the control: a change after which everything is as it was."""
        self.controls.append(name)
        self.add(name, (file, old, new), 'control', '', [])

    def equivalent(self, name, reason, file, old, new):
        """Adds a change that looks wrong and is not, for a reason."""
        self.add(name, (file, old, new), 'equivalent', reason, [])

    def add(self, name, patch, role, reason, breaks):
        # A mutant is asked for what it breaks; where nothing is broken all that the group is about is asked.
        catalogue.add(catalogue.Mutant(f'vendor-{name}', self.phrase, tuple(breaks), role, reason, patch=patch,
                                       profiles=() if breaks else self.profiles))
