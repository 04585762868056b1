"""Asks the command for deadlines and holds its answers to what is promised of them.

usage: explain.py PROGRAM PUBLISHED
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
from referencing import Registry, Resource


class Asker:
    def __init__(self, program):
        self.program, self.faults, self.checks = program, [], 0

    def run(self, *arguments, text=None):
        return subprocess.run([self.program, *arguments], input=text, text=True, capture_output=True, timeout=60)

    def check(self, name, holds, detail=''):
        self.checks += 1
        if not holds:
            self.faults.append(f'{name} {detail}'.strip())

    def answered(self, name, *arguments, **expected):
        """An answer in JSON, with exit code 0 and these members."""
        done = self.run('deadline', 'explain', *arguments, '--json')
        self.check(name, done.returncode == 0, f'exit {done.returncode}: {done.stdout}{done.stderr}')
        if done.returncode:
            return {}
        answer = json.loads(done.stdout)
        for member in ('rule', 'from', 'due', 'provisional', 'derivation'):
            self.check(f'{name}: {member}', member in answer)
        for member, value in expected.items():
            self.check(name, answer.get(member) == value, f'{member}: found {answer.get(member)}, expected {value}')
        return answer

    def refused(self, name, code, *arguments, says=()):
        """A refusal in words in both languages and as JSON, with exit code 1 and nothing on standard error."""
        for language in ('zh', 'en'):
            done = self.run('deadline', 'explain', *arguments, '--language', language)
            self.check(name, done.returncode == 1 and done.stdout.startswith(f'{code}: ') and not done.stderr,
                       f'exit {done.returncode}: {done.stdout}{done.stderr}')
            for word in says:
                self.check(name, word in done.stdout, f'says nothing of {word}: {done.stdout}')
        done = self.run('deadline', 'explain', *arguments, '--json')
        answer = json.loads(done.stdout)
        self.check(name, done.returncode == 1 and answer['code'] == code and answer['message'],
                   f'exit {done.returncode}: {done.stdout}')
        return answer


def calendar_file(folder, name, content):
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding='utf-8')
    return str(path)


def check_answers(ask, published, folder):
    answer = ask.answered('sixty days', '--rule', 'XF-34', '--from', '2025-08-04', rule='XF-34', due='2025-10-03',
                          provisional=False, **{'from': '2025-08-04'})
    schemas = [json.loads(path.read_text(encoding='utf-8')) for path in (published / 'schemas').glob('*.json')]
    registry = Registry().with_resources((schema['$id'], Resource.from_contents(schema)) for schema in schemas)
    step_schema = json.loads((published / 'schemas/DerivationStep.schema.json').read_text(encoding='utf-8'))
    validator = jsonschema.Draft202012Validator(step_schema, registry=registry)
    for step in answer.get('derivation', []):
        ask.check('a step has its published form', validator.is_valid(step), json.dumps(step))
    ask.check('a sentence a step', all(len(answer['explanation'][language]) == len(answer['derivation'])
                                       for language in ('zh', 'en')))
    ask.answered('a window that rolls on', '--rule', 'XF-35a', '--from', '2025-09-03', due='2025-10-09',
                 readsFrom='2025-10-03', readsThrough='2025-10-09')
    ask.answered('a moment', '--rule', 'WH-URGENT', '--from', '2026-02-12T23:50', due='2026-02-12T16:20:00.000Z')
    ask.answered('promptly', '--rule', 'XF-25', '--from', '2025-08-04', due=None)
    ask.answered('the order names the day', '--rule', 'XF-22-3', '--from', '2025-08-04', '--designated', '2025-09-01',
                 due='2025-09-01')
    ask.answered('a year that is not published', '--rule', 'XF-23c', '--from', '2026-12-30', provisional=True,
                 missingYears=[2027])
    file = calendar_file(folder, '2027.json', {
        'version': 'somewhere@2027', 'years': [{'year': 2027, 'holidays': ['2027-01-01'], 'makeUpWorkdays': []}]})
    ask.answered('the year from a file', '--rule', 'XF-23c', '--from', '2026-12-30', '--calendar', file,
                 provisional=False, due='2027-01-07', missingYears=[], calendar='somewhere@2027')
    law = calendar_file(folder, 'law.json', {'version': 'somewhere@1', 'rules': [{
        'id': 'XF-34', 'title': {'zh': '办结', 'en': 'to conclude'}, 'startEvent': 'acceptance',
        'limit': {'kind': 'fixed', 'amount': 45, 'unit': 'calendarDay'}, 'inForceFrom': '2025-01-01',
        'provenance': {'kind': 'local', 'source': {'zh': '某区文件', 'en': 'a paper of the district'}}}]})
    ask.answered('a stricter rule of the place', '--rule', 'XF-34', '--from', '2025-08-04', '--law', law,
                 due='2025-09-18', law='somewhere@1')
    ask.answered('the law, where the place has none of that day', '--rule', 'XF-34', '--from', '2024-08-05',
                 '--law', law, due='2024-10-04', law='cn-law@2026.2')
    own = calendar_file(folder, 'own.json', {'version': 'own@1', 'statutes': [{
        'code': 'guizhou-reg', 'title': {'zh': '贵州省某条例', 'en': 'A Regulation of Guizhou'},
        'inForceFrom': '2020-01-01', 'articles': [{'number': '5', 'summary': {'zh': '期限', 'en': 'the limit'}}]}],
        'rules': [{'id': 'GZ-5', 'title': {'zh': '办', 'en': 'to act'}, 'startEvent': 'receipt',
                   'limit': {'kind': 'fixed', 'amount': 10, 'unit': 'calendarDay'}, 'inForceFrom': '2020-01-01',
                   'provenance': {'kind': 'statutory', 'citation': {'statute': 'guizhou-reg', 'article': '5'}}}]})
    words = ask.run('deadline', 'explain', '--rule', 'GZ-5', '--from', '2025-08-04', '--law', own).stdout
    ask.check("a place's own statute is called by its title", '《贵州省某条例》第5条' in words, words)
    compute = ask.run('deadline', 'compute', text='FR-URGENT 2025-08-04\nXF-99 2025-08-04\nx\n').stdout
    ask.check('what cannot be computed is answered by a code',
              compute.splitlines() == ['? from.noTime', '? rule.unknown', '? question.malformed'], compute)
    words = ask.run('deadline', 'explain', '--rule', 'XF-23c', '--from', '2026-02-12', '--language', 'en').stdout
    ask.check('in words', '4. the make-up workday 2026-02-14 is counted' in words, words)
    listed = ask.run('deadline', 'rules').stdout.splitlines()
    ask.check('every rule is listed', len(listed) > 50 and all(line.count('\t') == 4 for line in listed))


def check_refusals(ask, folder):
    ask.refused('before the law', 'rule.notInForce', '--rule', 'XF-34', '--from', '2022-04-30', says=['2022-05-01'])
    ask.refused('no deadline', 'rule.untimed', '--rule', 'XF-23d', '--from', '2025-01-01', says=['23'])
    ask.refused('no rule', 'rule.unknown', '--rule', 'XF-99', '--from', '2025-01-01', says=['XF-22'])
    ask.refused('no name', 'rule.unknown', '--rule', '办结', '--from', '2025-01-01')
    ask.refused('no day', 'from.malformed', '--rule', 'XF-34', '--from', '2025-02-30', says=['YYYY-MM-DD'])
    ask.refused('no order', 'designated.malformed', '--rule', 'XF-34', '--from', '2025-02-03', '--designated', 'soon')
    ask.refused('an order before the event', 'designated.beforeStart', '--rule', 'XF-34', '--from', '2025-03-01',
                '--designated', '2025-02-28', says=['2025-03-01'])
    ask.refused('a calendar that rewrites what the nation arranged', 'calendar.yearKnown', '--rule', 'XF-35a', '--from',
                '2025-09-03', '--calendar', calendar_file(folder, 'hack.json', {
                    'version': 'hack@1', 'years': [{'year': 2025, 'holidays': [], 'makeUpWorkdays': []}]}),
                says=['2025'])
    ask.refused('a day for hours', 'from.noTime', '--rule', 'FR-URGENT', '--from', '2025-02-03')
    ask.refused('no file', 'calendar.file', '--rule', 'XF-34', '--from', '2025-02-03', '--calendar',
                str(folder / 'none.json'))
    ask.refused('a file that is no JSON', 'law.file', '--rule', 'XF-34', '--from', '2025-02-03', '--law',
                calendar_file(folder, 'text.json', 'sixty days'))
    rule = {'id': 'A', 'title': {'zh': '一', 'en': 'one'}, 'startEvent': 'receipt', 'inForceFrom': '2023-01-01',
            'limit': {'kind': 'fixed', 'amount': 60, 'unit': 'calendarDay'},
            'provenance': {'kind': 'statutory', 'citation': {'statute': 'petition-regulation-2022', 'article': '34'}}}
    terms = {'cap': 30, 'approver': 'unitHead', 'provenance': rule['provenance']}
    broken = calendar_file(folder, 'broken.json', {'version': 'broken@1', 'rules': [
        {**rule, 'extending': terms}, {**rule, 'id': 'B', 'limit': {**rule['limit'], 'unit': 'fortnight'}},
        {**rule, 'id': 'C'}, {**rule, 'id': 'C', 'inForceFrom': '2024-01-01'},
        {**rule, 'id': 'D', 'provenance': {'kind': 'statutory', 'citation': {
            'statute': 'petition-regulation-2022', 'article': '340'}}}]})
    answer = ask.refused('a wrong rule file', 'law.file', '--rule', 'XF-34', '--from', '2025-02-03', '--law', broken)
    found = [finding['code'] for finding in answer['findings']]
    ask.check('every finding is listed', found == ['deadlineRule.cap', 'wire.code', 'lawBook.overlap',
                                                  'lawBook.articleUnknown'], str(found))


def check_replays(ask, folder):
    asked = [('XF-34', '2025-08-04'), ('XF-23c', '2026-02-12'), ('XF-35a', '2025-09-03'), ('RT-26', '2025-09-03')]
    lines = [ask.run('deadline', 'explain', '--rule', rule, '--from', start, '--json').stdout for rule, start in asked]
    done = ask.run('deadline', 'replay', text=''.join(lines))
    ask.check('what was explained follows', done.returncode == 0 and done.stdout.count('"follows":true') == len(asked),
              done.stdout)
    local = calendar_file(folder, 'local.json', {'version': 'local@1', 'years': [], 'localDays': [
        {'date': '2026-02-25', 'isWorking': False, 'source': {'zh': '地方节日', 'en': 'a local festival'}}]})
    done = ask.run('deadline', 'replay', '--calendar', local, text=''.join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    ask.check('a changed day breaks what has read it, and nothing else',
              done.returncode == 1 and [answer['follows'] for answer in answers] == [True, False, True, True]
              and answers[1]['step'] == 1 and answers[1]['code'] == 'derivation.differs', done.stdout)
    for text in ('0', '[]', '{"derivation":[{}]}', '{"derivation":"x"}', 'x' * 100000, '{"derivation":[' * 2000):
        done = ask.run('deadline', 'replay', text=text + '\n')
        holds = done.returncode == 1 and done.stdout.count('"follows":false') == 1
        ask.check('what is no derivation is answered so', not done.stderr and holds,
                  f'{text[:20]}: exit {done.returncode} {done.stdout}{done.stderr}')
    for old, new in (('"due":"2025-10-03"', '"due":"2026-10-03"'), ('"due":"2025-10-03"', '"due":null')):
        done = ask.run('deadline', 'replay', text=lines[0].replace(old, new))
        ask.check('a forged day is found', done.returncode == 1 and 'derivation.due' in done.stdout, done.stdout)


def main(program, published):
    ask = Asker(program)
    with tempfile.TemporaryDirectory() as folder:
        check_answers(ask, pathlib.Path(published), pathlib.Path(folder))
        check_refusals(ask, pathlib.Path(folder))
        check_replays(ask, pathlib.Path(folder))
    for fault in ask.faults:
        print(fault, file=sys.stderr)
    print(f'deadline: {ask.checks} checks of the command, {len(ask.faults)} faults')
    return 1 if ask.faults else 0


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
