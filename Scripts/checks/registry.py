"""Makes a registry of reports and holds it to what it promises.

usage: registry.py PROGRAM FOLDER [--short]

The kit and both example vendors are run, and their reports put into FOLDER. Then reports are changed, cut short, made
old and replaced, and each must stand as it should. With --short each system is asked a few vectors.
"""

import copy
import datetime
import json
import pathlib
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = PROJECT / 'Examples'
SYSTEMS = {
    'governance-kit': ['--self', '--store', 'memory'],
    'python-vendor': ['--subject', f'{sys.executable} -B {EXAMPLES / "python-vendor" / "adapter_more.py"}'],
    'javascript-vendor': ['--subject', f'node {EXAMPLES / "javascript-vendor" / "adapter.mjs"}'],
}
POLICY = {'validDays': 365, 'provenance': {'kind': 'typical', 'source': {
    'zh': '本示例默认值,由登记人设定', 'en': 'a default of this example, for whoever keeps a registry'}}}


class Check:
    def __init__(self, program, folder):
        self.program, self.folder, self.faults = program, folder, []

    def governance(self, *words):
        return subprocess.run([self.program, 'conformance', *map(str, words)], capture_output=True, text=True,
                              timeout=900)

    def made(self, name, words):
        """Runs a system and keeps its report alone."""
        folder = self.folder / name
        done = self.governance('run', *words, '--report', folder)
        for path in folder.iterdir():
            if path.name != 'report.json':
                path.unlink()
        print(f'{name}: exit {done.returncode}')
        return json.loads((folder / 'report.json').read_text(encoding='utf-8'))

    def standings(self, *words, code):
        """How each file stands, and whether the command ends as it should."""
        done = self.governance('registry', 'check', self.folder, '--json', *words)
        if done.returncode != code:
            self.faults.append(f'exit {done.returncode} and not {code}: {done.stdout[-300:]}{done.stderr[-300:]}')
            return {}
        return {entry['file']: entry for entry in json.loads(done.stdout)['entries']}

    def stands(self, what, entries, file, standing):
        found = entries.get(file, {}).get('standing')
        if found != standing:
            self.faults.append(f'{what}: {file} is {found} and not {standing}')

    def variant(self, name, report, change):
        """Puts a changed report into the folder, under a vendor of its own unless the change says otherwise."""
        report = copy.deepcopy(report)
        change(report)
        (self.folder / f'{name}.json').write_text(json.dumps(report, ensure_ascii=False), encoding='utf-8')


def passed(report):
    """Every vector is said to have passed, whatever it came to."""
    report['results'][0]['transcript'][-1]['answer'] = {'type': 'errored', 'message': 'x'}


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    chosen = ['--only', 'SGC-P1-00*'] if '--short' in sys.argv[3:] else []
    standing = 'partial' if chosen else 'current'
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'registry.json').write_text(json.dumps(POLICY, ensure_ascii=False, indent=2) + '\n', encoding='utf-8')
    check = Check(program, folder)
    reports = {name: check.made(name, [*words, *chosen]) for name, words in SYSTEMS.items()}
    print(check.governance('registry', 'check', folder, '--language', 'en').stdout, end='')
    entries = check.standings(code=0)
    for name in SYSTEMS:
        check.stands('as they are', entries, f'{name}/report.json', standing)
    old = (datetime.date.today() + datetime.timedelta(days=POLICY['validDays'] + 2)).isoformat()
    for entry in check.standings('--on', old, code=3).values():
        check.stands('a year later', {entry['file']: entry}, entry['file'], 'expired')
    report = reports['javascript-vendor']
    check.variant('changed', report, passed)
    check.variant('other-suite', report, lambda each: each.update(suite='0.0.1'))
    check.variant('no-report', report, lambda each: each.pop('format'))
    check.variant('of-tomorrow', report, lambda each: each['environment'].update(
        startedAt='2100-01-01T00:00:00.000Z'))
    entries = check.standings(code=1)
    for file, expected in (('changed.json', 'rejected'), ('other-suite.json', 'expired'),
                           ('no-report.json', 'rejected'), ('of-tomorrow.json', 'rejected')):
        check.stands('what was changed', entries, file, expected)
    for path in folder.glob('*.json'):
        if path.name != 'registry.json':
            path.unlink()
    check.variant('earlier', report, lambda each: each['environment'].update(startedAt='2026-01-01T00:00:00.000Z'))
    check.stands('an earlier one', check.standings(code=0), 'earlier.json', 'superseded')
    (folder / 'earlier.json').unlink()
    for fault in check.faults:
        print(f'FAULT {fault}')
    print(f'{len(check.faults)} faults')
    sys.exit(1 if check.faults else 0)


if __name__ == '__main__':
    main()
