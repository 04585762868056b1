"""What a run over the mutants has shown, in words, as a table and as the exit code of the command."""

import collections
import pathlib

# The mutants that are known to survive, one name a line: what the suite owes. It must be exact.
OWED = pathlib.Path(__file__).with_name('survivors.txt')


def owed():
    """The names of the mutants that are known to survive."""
    lines = OWED.read_text(encoding='utf-8').splitlines()
    return frozenset(line for line in lines if line and not line.startswith('#'))


class Score:
    """The findings of a run over mutants, controls and equivalents."""

    def __init__(self, findings, levels):
        self.findings, self.levels = findings, levels
        self.mutants = [each for each in findings if each.mutant.role == 'mutant']
        self.survivors = [each for each in self.mutants if each.vector is None]
        self.new = [each for each in self.survivors if each.mutant.name not in owed()]
        self.late = [each for each in self.mutants if each.vector and each.mutant.name in owed()]
        self.unnamed = [each for each in self.mutants if each.vector and not each.is_named]
        self.mistaken = [each for each in findings if each.mutant.role != 'mutant' and each.vector]

    def is_must(self, finding):
        """Whether a mutant breaks what must be; one that names nothing changes a row of the procedure, which must be."""
        breaks = finding.mutant.breaks
        return not breaks or any(self.levels.get(requirement) == 'MUST' for requirement in breaks)

    @property
    def holds(self):
        """Whether every mutant of a MUST that is not owed is found with its requirement told, and nothing that is right."""
        return not (self.mistaken or self.unnamed or self.late or any(map(self.is_must, self.new)))

    def rows(self, key):
        """Names with how many mutants there are under each, and how many were found."""
        counts = collections.defaultdict(lambda: [0, 0])
        for finding in self.mutants:
            counts[key(finding)][0] += 1
            counts[key(finding)][1] += finding.vector is not None
        return sorted(counts.items())

    def profile(self, finding):
        """The profile that found a mutant, or the first that should have."""
        return finding.vector.profile if finding.vector else finding.mutant.asked[0]

    def lines(self):
        """The score for a terminal."""
        for name, (count, found) in self.rows(self.profile):
            yield f'{name}: {found} of {count} found'
        for title, listed in (('survived', self.survivors), ('found, and listed as a survivor', self.late), ('found by another requirement than named', self.unnamed),
                              ('found, and nothing is wrong with it', self.mistaken)):
            for finding in listed:
                yield f'{title}: {finding.mutant.name}'
        roles = collections.Counter(finding.mutant.role for finding in self.findings)
        yield (f'{len(self.mutants)} mutants, {len(self.mutants) - len(self.survivors)} found; {roles["control"]} controls '
               f'and {roles["equivalent"]} equivalents, {len(self.mistaken)} found')

    def markdown(self):
        """The score as it stands in the documentation, without a date or a time."""
        equivalents = [each.mutant for each in self.findings if each.mutant.role == 'equivalent']
        controls = [each.mutant for each in self.findings if each.mutant.role == 'control']
        yield '# The score of the suite\n\nWritten by `Scripts/mutants --markdown`; what it means is told in [How good the suite is](mutants.md).\n'
        yield '| profile | mutants | found |\n| --- | --- | --- |'
        yield from (f'| {name} | {count} | {found} |' for name, (count, found) in self.rows(self.profile))
        yield f'| all | {len(self.mutants)} | {len(self.mutants) - len(self.survivors)} |'
        yield '\n| what is wrong | mutants | found |\n| --- | --- | --- |'
        yield from (f'| {name} | {count} | {found} |'
                    for name, (count, found) in self.rows(lambda finding: finding.mutant.group))
        yield f'\nControls: {len(controls)}, found: {sum(each.mutant.role == "control" for each in self.mistaken)}.'
        yield '\nSurvivors: ' + (', '.join(f'`{each.mutant.name}`' for each in self.survivors) or 'none') + '.'
        yield '\n| equivalent | why it is not wrong |\n| --- | --- |'
        yield from (f'| `{mutant.name}` | {mutant.reason} |' for mutant in equivalents)
