"""Holds the conformance commands to what they promise, from outside: exit codes, grades, reports.

usage: conformance.py PROGRAM PUBLISHED [--short]

It asks the kit itself over the three transports, and subjects that are wrong in every way that is known.
With --short it asks less of each kind.
"""

import collections
import concurrent.futures
import fnmatch
import http.client
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
import xml.etree.ElementTree

import jsonschema

FAKE = pathlib.Path(__file__).with_name('fake_subject.py')
# The profile that the fakes claim.
PROFILE = 'P6'
ADAPTERS = {
    'python': ('python3', 'adapter.py'), 'javascript': ('node', 'adapter.mjs'),
    'java': ('java', 'Adapter.java'), 'go': ('go', 'run adapter.go'),
}


class Check:
    def __init__(self, program, published, folder, is_short):
        self.program, self.published, self.folder = program, published, folder
        self.is_short, self.faults, self.checks = is_short, [], 0

    def run(self, *arguments, text=None, timeout=1800, cwd=None):
        return subprocess.run([self.program, 'conformance', *map(str, arguments)], input=text, text=True,
                              capture_output=True, timeout=timeout, cwd=cwd)

    def check(self, name, holds, detail=''):
        self.checks += 1
        if not holds:
            self.faults.append(f'{name}: {detail}'[:600])

    def ends(self, name, code, *arguments, **options):
        """Runs a command that must end with an exit code."""
        done = self.run(*arguments, **options)
        self.check(name, done.returncode == code,
                   f'exit {done.returncode} and not {code}: {done.stdout[-400:]}{done.stderr[-400:]}')
        return done

    def refused(self, name, code, *arguments):
        """A command that cannot run: exit code 2, a sentence in both languages, and an object of JSON."""
        for language in () if self.is_short else ('zh', 'en'):
            done = self.ends(name, 2, *arguments, '--language', language)
            self.check(name, done.stdout.startswith(f'{code}: '), f'{done.stdout[:200]}{done.stderr[:200]}')
        done = self.ends(name, 2, *arguments, '--json')
        self.check(name, json.loads(done.stdout).get('code') == code, done.stdout[:200])

    def report(self, name, code, *arguments):
        """A run that must end with an exit code, and its report."""
        folder = self.folder / 'reports' / name
        self.ends(name, code, 'run', '--report', folder, *arguments)
        file = folder / 'report.json'
        self.check(f'{name}: report', file.exists())
        return json.loads(file.read_text(encoding='utf-8')) if file.exists() else None


def verdicts(report):
    return {profile['profile']: profile['verdict'] for profile in report['profiles']}


def faults(report):
    return {exchange['fault'] for result in report['results'] for exchange in result['transcript']
            if 'fault' in exchange}


def transports(check):
    """The kit passes, and says the same whatever the transport and the store."""
    reports = {}
    for transport, store in (('in-process', 'sqlite'), ('stdio', 'memory'), ('http', 'memory')):
        chosen = []
        if check.is_short:
            store, chosen = 'memory', ['--profile', PROFILE]
            chosen += [] if transport == 'stdio' else ['--only', f'SGC-{PROFILE}-00*']
        reports[transport] = check.report(
            f'self-{transport}', 3 if '--only' in chosen else 0, '--self', '--transport', transport, '--store', store,
            '--timeout', '60', *chosen)
    reports = {transport: report for transport, report in reports.items() if report}
    told = {transport: {result['id']: [comparable(exchange) for exchange in result['transcript']]
                        for result in report['results'] if result['outcome'] != 'notRun'}
            for transport, report in reports.items()}
    for transport, spoken in told.items():
        check.check(f'{transport}: transport', reports[transport]['environment']['transport'] == transport)
        check.check(f'{transport}: failures', not faults(reports[transport]) and spoken)
        for vector, transcript in spoken.items():
            if not vector.startswith('SGC-P8'):
                check.check(f'{transport}: {vector}', transcript == told['stdio'].get(vector),
                            'another transcript than over stdio')
    check.check('stdio: profile', verdicts(reports['stdio'])[PROFILE] == 'conformant')
    if check.is_short:
        # A vector that no longer says what the kit does is found before anybody else meets it.
        whole = check.report('self-whole', 0, '--self', '--store', 'memory')
        check.check('whole: profiles', whole and set(verdicts(whole).values()) == {'conformant'})
    else:
        check.report('self-stores', 0, '--self', '--profile', 'P8')
    messages(check, reports['stdio'])
    forms(check, check.folder / 'reports' / 'self-stdio')


def comparable(exchange):
    """In process the kit claims its store, too, so that its description alone is another one there."""
    if exchange['send']['type'] != 'describe':
        return exchange
    result = {key: value for key, value in exchange['answer']['result'].items()
              if key not in ('profiles', 'capabilities')}
    return {**exchange, 'answer': {**exchange['answer'], 'result': result}}


def messages(check, report):
    """Every message and answer is what the published schemas say."""
    folder = check.published / 'protocol'
    schemas = {path.name.removesuffix('.schema.json'): json.loads(path.read_text(encoding='utf-8'))
               for path in folder.glob('*.schema.json')}
    detail = schemas['detail']

    def resolved(schema):
        if isinstance(schema, dict):
            if schema.get('$ref') == 'detail.schema.json':
                return detail
            return {key: resolved(value) for key, value in schema.items()}
        return [resolved(value) for value in schema] if isinstance(schema, list) else schema

    validators = {name: jsonschema.Draft202012Validator(resolved(schema)) for name, schema in schemas.items()}
    # A message is looked at once, however many vectors send it.
    seen = set()
    for result in report['results']:
        for exchange in result['transcript']:
            answer, text = exchange.get('answer'), json.dumps(exchange, sort_keys=True)
            if text in seen:
                continue
            seen.add(text)
            pairs = [('answer', answer)]
            # What no schema allows is sent on purpose, and must be answered as an error.
            if answer['type'] != 'errored':
                pairs.append((exchange['send']['type'], exchange['send']))
            for name, message in pairs:
                error = jsonschema.exceptions.best_match(validators[name].iter_errors({**message, 'seq': 1}))
                check.check(f'{result["id"]}: {name}', error is None, str(error and error.message))
    print(f'{len(seen)} exchanges looked at by the schemas')


def files(check):
    """Every published file of the suite is what its schema says."""
    folder, count = check.published / 'protocol', 0

    def look(name, schema, value):
        nonlocal count
        count += 1
        validator = jsonschema.Draft202012Validator(json.loads((folder / f'{schema}.schema.json').read_text('utf-8')))
        error = jsonschema.exceptions.best_match(validator.iter_errors(value))
        check.check(f'{name}', error is None, str(error and error.message))

    vectors = check.published / 'vectors'
    for path in sorted(vectors.rglob('*.json')):
        kind = 'world' if path.parent.name == 'worlds' else 'scenes' if path.parent == vectors else 'vector'
        look(path.relative_to(vectors), kind, json.loads(path.read_text(encoding='utf-8')))
    for path in [*sorted((check.published / 'requirements').glob('*.jsonl')), check.published / 'requirements.jsonl']:
        for line in path.read_text(encoding='utf-8').splitlines():
            look(path.name, 'requirement', json.loads(line))
    print(f'{count} files and requirements looked at by the schemas')


def forms(check, folder):
    """The forms of a report are what they are called."""
    for name in ('report.xml', 'badge.svg'):
        try:
            xml.etree.ElementTree.parse(folder / name)
            check.check(name, True)
        except (OSError, xml.etree.ElementTree.ParseError) as error:
            check.check(name, False, str(error))
    junit(check, folder)
    for name, sign in (('report.html', '<!doctype html>'), ('report.md', '#')):
        text = (folder / name).read_text(encoding='utf-8') if (folder / name).exists() else ''
        check.check(name, text.startswith(sign), text[:80])


# What JUnit XML may hold, as the tools that read it agree: the attributes that must and may be there, and the children.
JUNIT = {
    'testsuites': ((), ('name', 'time', 'tests', 'failures', 'errors'), ('testsuite',)),
    'testsuite': (('name', 'tests', 'failures', 'errors'), ('skipped', 'time', 'timestamp'), ('properties', 'testcase')),
    'properties': ((), (), ('property',)),
    'property': (('name', 'value'), (), ()),
    'testcase': (('name',), ('classname', 'time'), ('skipped', 'failure')),
    'skipped': ((), ('type', 'message'), ()),
    'failure': ((), ('type', 'message'), ()),
}


def junit(check, folder):
    """The report as JUnit XML is of its form, and says of every vector what report.json says."""
    report = json.loads((folder / 'report.json').read_text(encoding='utf-8'))
    root = xml.etree.ElementTree.parse(folder / 'report.xml').getroot()
    check.check('report.xml: root', root.tag == 'testsuites', root.tag)
    for element in root.iter():
        must, may, children = JUNIT.get(element.tag, ((), (), ()))
        check.check('report.xml: element', element.tag in JUNIT and set(must) <= set(element.keys()) <= {*must, *may}
                    and {child.tag for child in element} <= set(children), f'{element.tag} {element.attrib}')
    told = {}
    for suite in root:
        cases = suite.findall('testcase')
        for name, tag in (('tests', None), ('failures', 'failure'), ('skipped', 'skipped')):
            found = sum(tag is None or case.find(tag) is not None for case in cases)
            check.check(f'report.xml: {name}', suite.get(name) == str(found), f'{suite.get(name)} and not {found}')
        for case in cases:
            told[case.get('name').split()[0]] = next((child.tag for child in case), 'passed')
    known = [entry['pattern'] for entry in report['known']]
    expected = {'passed': 'passed', 'failed': 'failure', 'skipped': 'skipped', 'notRun': 'skipped'}
    for result in report['results']:
        is_known = any(fnmatch.fnmatchcase(result['id'], pattern) for pattern in known)
        outcome = 'skipped' if result['outcome'] == 'failed' and is_known else expected[result['outcome']]
        check.check(f"report.xml: {result['id']}", told.get(result['id']) == outcome, told.get(result['id']))
    check.check('report.xml: vectors', len(told) == len(report['results']))


def reports(check):
    """A report that was changed is found out, and a worse one is worse."""
    good = check.folder / 'reports' / 'self-stdio' / 'report.json'
    bad = check.folder / 'reports' / 'always-rejects' / 'report.json'
    check.ends('verify', 0, 'verify-report', good)
    if not check.is_short:
        check.ends('verify a failed one', 0, 'verify-report', bad)
    check.ends('compare with itself', 0, 'compare', good, good)
    done = check.ends('compare with a worse one', 1, 'compare', good, bad, '--json')
    check.check('compare', json.loads(done.stdout)['isWorse'] is True, done.stdout[:200])
    check.ends('compare with a better one', 0, 'compare', bad, good, '--language', 'en')
    check.refused('verify nothing', 'report.file', 'verify-report', check.folder / 'none.json')
    check.refused('compare with nothing', 'report.file', 'compare', good, check.folder / 'none.json')
    check.refused('verify another file', 'report.malformed', 'verify-report', good.with_name('badge.svg'))

    def tampered(name, change, source=good):
        report = json.loads(source.read_text(encoding='utf-8'))
        change(report)
        file = check.folder / 'tampered.json'
        file.write_text(json.dumps(report), encoding='utf-8')
        done = check.ends(f'tampered: {name}', 1, 'verify-report', file, '--json')
        check.check(f'tampered: {name}', done.returncode != 1 or json.loads(done.stdout)['findings'])

    def passes(report):
        for result in report['results']:
            result['outcome'] = 'passed'
            result.pop('failure', None)

    def is_conformant(report):
        report['outcome'] = 'pass'
        for profile in report['profiles']:
            profile['verdict'] = 'conformant' if profile['verdict'] == 'failed' else profile['verdict']

    tampered('all pass', passes, bad)
    tampered('the verdict', is_conformant, bad)
    tampered('an answer', lambda report: report['results'][0]['transcript'][-1].update(
        answer={'type': 'errored', 'message': 'x'}))
    if check.is_short:
        return
    tampered('a message', lambda report: report['results'][0]['transcript'][-1].update(send={'type': 'bye'}))
    tampered('a vector less', lambda report: report['results'].pop())
    tampered('a transcript less', lambda report: report['results'][0]['transcript'].pop())
    tampered('the digest', lambda report: report.update(digest='0' * 32))


def fakes(check):
    """Whatever a subject does is graded, and nothing of it ends the suite."""
    def subject(manner):
        return ['--subject', f'{sys.executable} {FAKE} {manner}', '--subject-log', check.folder / 'log']

    for manner in ('always-rejects',) if check.is_short else ('always-rejects', 'always-ok'):
        report = check.report(manner, 1, *subject(manner))
        check.check(manner, report and verdicts(report)[PROFILE] == 'failed' and not faults(report))
        forms(check, check.folder / 'reports' / manner)
    report = check.report('lacks', 3, *subject('lacks'))
    forms(check, check.folder / 'reports' / 'lacks')
    check.check('lacks', report and verdicts(report)[PROFILE] == 'partial')
    check.check('lacks', report and {result['outcome'] for result in report['results']} == {'skipped'})
    report = check.report('lacks-what-it-has', 1, *subject('lacks-what-it-has'))
    check.check('lacks-what-it-has', report and verdicts(report)[PROFILE] == 'failed' and not faults(report))
    for language in ('zh', 'en'):
        done = check.ends('paints', 1, 'run', *subject('paints'), '--only', f'SGC-{PROFILE}-00*', '--language', language)
        seen = {character for character in done.stdout if ord(character) < 32 or 127 <= ord(character) < 160}
        check.check('paints', seen == {'\n'} and '\u202e' not in done.stdout, repr(seen))
        check.check('paints', f'\n{PROFILE} conformant' not in done.stdout, done.stdout[:400])
    failing = {
        'leaves-child': 'crashed', 'crashes': 'crashed', 'is-killed': 'crashed', 'garbage': 'garbage', 'twice': 'wrongSequence',
        'wrong-seq': 'wrongSequence', 'hangs': 'timedOut', 'hangs-with-child': 'timedOut', 'too-much': 'garbage',
        'closes-output': 'crashed', 'closes-input': 'crashed',
    }
    if check.is_short:
        failing = {name: failing[name] for name in (
            'leaves-child', 'crashes', 'garbage', 'wrong-seq', 'hangs-with-child')}
    one = ['--only', f'SGC-{PROFILE}-001*']
    for manner, fault in failing.items():
        is_quick = manner in ('leaves-child', 'crashes', 'is-killed', 'garbage', 'twice', 'wrong-seq')
        limit = [] if is_quick else ['--timeout', '1' if fault == 'timedOut' else '5']
        report = check.report(manner, 1, *subject(manner), *limit, *([] if is_quick else one))
        check.check(manner, report and verdicts(report)[PROFILE] == 'failed')
        check.check(manner, report and faults(report) == {fault}, str(report and faults(report)))
    for manner, seconds in (('hangs-with-child', '600.125'), ('leaves-child', '600.25')):
        left = subprocess.run(['pgrep', '-f', f'^sleep {seconds}$'], capture_output=True, text=True)
        check.check(manner, left.returncode == 1, f'left behind: {left.stdout}')
    for manner in ('claims-P99', 'claims-P8', 'branch') if check.is_short else (
            'claims-P8', 'claims-P99', 'branch', 'branch-with-number', 'claims-twice', 'no-name',
            'blank-name', 'deviates-from-nothing', 'other-specification', 'unknown-capability',
            'rejects-describe'):
        check.refused(manner, 'description', 'run', *subject(manner))
    done = check.ends('painted', 2, 'run', *subject('painted'))
    check.check('painted', '\x1b' not in done.stdout, repr(done.stdout))
    if check.is_short:
        return
    check.refused('crashes-at-once', 'subject', 'run', *subject('crashes-at-once'))
    check.report('talks', 1, *subject('talks'), '--only', f'SGC-{PROFILE}-00*')
    check.check('log', 'a line of a log' in (check.folder / 'log').read_text(encoding='utf-8'))
    began = time.monotonic()
    slow = [*subject(f'slow {check.program}'), '--timeout', '5', '--profile', PROFILE]
    report = check.report('slow', 0, *slow)
    check.check('slow', report and verdicts(report)[PROFILE] == 'conformant')
    check.check('slow', time.monotonic() - began > 0.7)


def known(check):
    """What is known to fail must fail, until its day, and is never a pass."""
    report = json.loads((check.folder / 'reports' / 'always-rejects' / 'report.json').read_text(encoding='utf-8'))
    names = [result['id'] for result in report['results'] if result['outcome'] == 'failed']
    fake = ['--subject', f'{sys.executable} {FAKE} always-rejects']
    link = 'https://example.org/1'

    def listed(name, code, lines, *arguments, finding=None):
        file = check.folder / 'known.txt'
        file.write_text('# known\n\n' + ''.join(f'{line}\n' for line in lines), encoding='utf-8')
        done = check.ends(f'known: {name}', code, 'run', *arguments, '--known-failing', file, '--json')
        if finding:
            found = [item['code'] for item in json.loads(done.stdout)['knownFindings']]
            check.check(f'known: {name}', finding in found, str(found))

    own = ['--self', '--store', 'memory', '--profile', PROFILE, '--only', f'{names[0]}']
    listed('by a pattern', 3, [f'SGC-{PROFILE}-* {link} 2099-12-31'], *fake)
    listed('expired', 1, [f'SGC-{PROFILE}-* {link} 2020-01-01'], *fake, finding='expired')
    listed('one that passes', 1, [f'{names[0]} {link} 2099-12-31'], *own, finding='passes')
    if check.is_short:
        return
    listed('all', 3, [f'{name} {link} 2099-12-31' for name in names], *fake)
    listed('all but one', 1, [f'{name} {link} 2099-12-31' for name in names[1:]], *fake)
    listed('unmatched', 1, [f'SGC-{PROFILE}-* {link} 2099-12-31', f'SGC-P1-999x {link} 2099-12-31'], *fake,
           finding='unmatched')
    for line in ('SGC-P1-001a', f'SGC-P1-001a nowhere 2099-12-31', f'SGC-P1-001a {link} soon'):
        listed('no entry', 2, [line], *fake)
    check.refused('no list', 'known.file', 'run', *fake, '--known-failing', check.folder / 'none')


def refusals(check):
    own = ['run', '--self', '--store', 'memory']
    check.refused('nobody', 'subject.none', 'run')
    check.refused('two', 'subject.none', *own, '--url', 'http://127.0.0.1:1')
    check.refused('an empty command', 'subject.empty', 'run', '--subject', ' ')
    check.refused('no program', 'subject', 'run', '--subject', '/nonexistent/program')
    check.refused('no server', 'subject', 'run', '--url', 'http://127.0.0.1:1')
    check.refused('no URL', 'url.malformed', 'run', '--url', 'ftp://127.0.0.1')
    check.refused('no time', 'timeout.malformed', *own, '--timeout', '0')
    check.refused('an unknown profile', 'profile.unknown', *own, '--profile', 'P10')
    check.refused('no such vector', 'only.unmatched', *own, '--only', 'SGC-P1-0*', '--only', 'SGC-X*')
    check.refused('nothing to explain', 'explain.unknown', 'run', '--explain', 'SGC-P1-999')
    for folder in ('/dev/null/x', ''):
        began = time.monotonic()
        check.refused('no folder', 'folder.unwritable', *own, '--report', folder)
        # It is found before the run, which takes longer.
        check.check('no folder', time.monotonic() - began < 30, f'{time.monotonic() - began:.0f} s')


def explained(check):
    listed = check.ends('list', 0, 'run', '--list').stdout.splitlines()
    vectors = [line.split('\t')[0] for line in listed]
    check.check('list', len(vectors) == len(set(vectors)) > 0)
    for vector in vectors[:1] if check.is_short else vectors[::100]:
        for language, word in (('zh', '步骤'), ('en', 'Steps')):
            text = check.ends(f'explain {vector}', 0, 'run', '--explain', vector, '--language', language).stdout
            requirement = vector.rstrip('abcdefghijklmnopqrstuvwxyz')
            check.check(f'explain {vector}', vector in text and f'{requirement} M' in text.replace('SHOULD', 'M')
                        and word in text, text[:200])
    lines = check.ends('requirements', 0, 'requirements').stdout.splitlines()
    shown = collections.Counter(vector for line in lines for vector in json.loads(line)['vectors'])
    check.check('requirements', set(vectors) == set(shown))
    check.ends('export', 0, 'requirements', '--export', check.folder / 'export')
    check.check('export', (check.folder / 'export/requirements.jsonl').read_text(encoding='utf-8').splitlines() == lines)


def interrupted(check, temporary):
    """A signal ends the kit, over lines as when it asks itself, and nothing stays behind."""
    environment = {**os.environ, 'TMPDIR': str(temporary)}
    for name, arguments in (
            ('serve --stdio', ['serve', '--stdio', '--store', 'sqlite']),
            ('run --self --transport stdio', ['run', '--self', '--transport', 'stdio', '--profile', 'P1'])):
        process = subprocess.Popen([check.program, 'conformance', *arguments], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        began = time.monotonic()
        while not list(temporary.iterdir()) and time.monotonic() - began < 60:
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        check.check(name, process.wait(timeout=30) == 130, f'exit {process.returncode}')
        began = time.monotonic()
        while list(temporary.iterdir()) and time.monotonic() - began < 10:
            time.sleep(0.1)
        check.check(name, not list(temporary.iterdir()), f'left behind: {list(temporary.iterdir())}')


def serves(check):
    """The kit answers lines and requests, whatever is in them, and leaves nothing behind."""
    lines = ['{"seq":1,"type":"describe","protocol":"1"}', 'garbage', '[{"seq":2,"type":"bye"}]',
             '{"seq":3,"type":"x"}', '{"type":"bye"}', '{"seq":4,"type":"describe","protocol":"77"}',
             '{"seq":5,"type":"bye"}']
    done = check.ends('serve', 0, 'serve', '--store', 'memory', text='\n'.join(lines) + '\n')
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    found = [[answer.get('seq'), answer['type']] for answer in answers]
    check.check('serve', found == [[1, 'ok'], [0, 'errored'], [0, 'errored'], [3, 'errored'], [0, 'errored'],
                                   [4, 'errored'], [5, 'ok']], str(found))
    temporary = check.folder / 'temporary'
    temporary.mkdir()
    interrupted(check, temporary)
    server = subprocess.Popen([check.program, 'conformance', 'serve', '--http', '0'], stdout=subprocess.PIPE, text=True,
                              env={**os.environ, 'TMPDIR': str(temporary)})
    url = server.stdout.readline().strip()
    check.check('serve --http', url.startswith('http://127.0.0.1:') and url.endswith('/conformance/v1/messages'), url)
    with urllib.request.urlopen(url, data=lines[2].encode()) as response:
        check.check('serve --http', json.load(response)['type'] == 'errored')
    host, port = url.split('/')[2].split(':')
    for name, headers, body in (
            ('a body that is too long', {'Content-Length': str(17 << 20)}, b'x' * (17 << 20)),
            ('pieces that are too long together', {'Transfer-Encoding': 'chunked'},
             b'100000\r\n' + b'x' * (1 << 20) + b'\r\n')):
        connection = http.client.HTTPConnection(host, int(port), timeout=60)
        connection.putrequest('POST', '/conformance/v1/messages')
        for header, value in headers.items():
            connection.putheader(header, value)
        connection.endheaders()
        for _ in range(1 if 'Content-Length' in headers else 17):
            connection.send(body)
        if 'Content-Length' not in headers:
            connection.send(b'0\r\n\r\n')
        status = connection.getresponse().status
        check.check(f'serve --http: {name}', status == 413, f'status {status}')
        connection.close()
    check.ends('--url', 3, 'run', '--url', url.removesuffix('/conformance/v1/messages'), '--only',
               f'SGC-{PROFILE}-001*')
    server.send_signal(signal.SIGTERM)
    check.check('serve --http', server.wait(timeout=30) == 0, 'it does not end well')
    check.check('serve --http', not list(temporary.iterdir()), f'left behind: {list(temporary.iterdir())}')


def adapters(check):
    """An adapter that was just begun runs, and shows nothing yet."""
    for language, (tool, rest) in ADAPTERS.items():
        folder = check.folder / 'adapters' / language
        check.ends(f'init {language}', 0, 'init', '--language', language, folder)
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        check.check(f'init {language}', {'README.md', 'README.zh-Hans.md'} < set(files) and len(files) == 3)
        check.ends(f'init {language} again', 2, 'init', '--language', language, folder)
        check.check(f'init {language} again', files == {path.name: path.read_bytes() for path in folder.iterdir()})
        if check.is_short and language != 'python':
            continue
        if not shutil.which(tool):
            print(f'there is no {tool} here, so the adapter in {language} was not run')
            continue
        done = check.ends(f'adapter {language}', 3, 'run', '--subject', f'{tool} {rest}', '--timeout', '120', '--json',
                          *(['--profile', 'P1'] if check.is_short else []), cwd=folder)
        report = json.loads(done.stdout) if done.returncode == 3 else {'results': []}
        check.check(f'adapter {language}', {result['outcome'] for result in report['results']} == {'skipped'})


def timed(part, check):
    began = time.monotonic()
    part(check)
    print(f'{part.__name__}: {time.monotonic() - began:.0f} s')


def main():
    program, published = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        check = Check(program, published, pathlib.Path(folder), '--short' in sys.argv[3:])
        # The second stage looks at reports of the first.
        for stage in ((fakes, transports, files, refusals, explained, adapters, serves), (known, reports)):
            with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
                list(pool.map(lambda part: timed(part, check), stage))
    for fault in check.faults[:40]:
        print(f'FAULT {fault}')
    print(f'{check.checks} checks, {len(check.faults)} faults')
    sys.exit(1 if check.faults else 0)


if __name__ == '__main__':
    main()
