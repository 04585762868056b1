"""Runs the suite against the two example vendors and against what `init` writes, and says what does not hold.

usage: vendors.py PROGRAM [--short]
"""

import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = PROJECT / 'Examples'
PYTHON = f'{sys.executable} -B {EXAMPLES / "python-vendor"}'
VENDORS = {
    'python': (f'{PYTHON}/adapter.py', ('P0', 'P1')),
    'python, with more': (f'{PYTHON}/adapter_more.py', ('P2', 'P4', 'P6')),
    'javascript': (f'node {EXAMPLES / "javascript-vendor" / "adapter.mjs"}', ('P0', 'P1')),
}
SKELETONS = {'python': 'python3 adapter.py', 'javascript': 'node adapter.mjs', 'java': 'java Adapter.java',
             'go': 'go run adapter.go'}
# So long the Python vendor may take for P0, P1, P2 and P4 together, in seconds.
LIMIT = 120
# Of which files an adapter for P0 and P1 is made, and how many lines they may have together. What is beside it holds
# messages against the published schemas, brings values in by the doors of their types and, in JavaScript, words answers.
LINES = (
    ('Python, the adapter for P0 and P1', 'python-vendor', ('adapter.py',), 150),
    ('Python, beside it', 'python-vendor', ('vendor/message_form.py', 'vendor/doors.py'), 160),
    ('JavaScript, the adapter for P0 and P1', 'javascript-vendor', ('adapter.mjs',), 150),
    ('JavaScript, beside it', 'javascript-vendor',
     ('protocol/schema.mjs', 'protocol/reading.mjs', 'protocol/answering.mjs'), 200),
)


class Check:
    def __init__(self, program, is_short):
        self.program, self.is_short, self.faults = program, is_short, []

    def verdicts(self, *words, cwd=None):
        """What a run comes to, profile by profile, and how long it took."""
        began = time.monotonic()
        done = subprocess.run([self.program, 'conformance', 'run', *words, '--timeout', '60', '--json'],
                              capture_output=True, text=True, timeout=1800, cwd=cwd)
        seconds = time.monotonic() - began
        if done.returncode not in (0, 1, 3):
            self.faults.append(f'{words}: exit {done.returncode}: {done.stdout[-300:]}{done.stderr[-300:]}')
            return {}, seconds, {}
        report = json.loads(done.stdout)
        return ({each['profile']: each['verdict'] for each in report['profiles']}, seconds,
                {result['id']: result['outcome'] for result in report['results']})

    def conforms(self, name, profiles, *words):
        chosen = [word for profile in profiles for word in ('--profile', profile)]
        verdicts, seconds, _ = self.verdicts(*words, *chosen)
        print(f'{name}: {", ".join(f"{profile} {verdict}" for profile, verdict in verdicts.items())}, {seconds:.0f} s')
        for profile in profiles:
            if verdicts.get(profile) != 'conformant':
                self.faults.append(f'{name}: {profile} is {verdicts.get(profile)}')
        return seconds


def free_port():
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return listener.getsockname()[1]


def over_http(check, name, command, profiles):
    port = free_port()
    server = subprocess.Popen([*command.split(), '--http', str(port)], stderr=subprocess.DEVNULL)
    try:
        began = time.monotonic()
        while time.monotonic() - began < 60:
            with socket.socket() as probe:
                if probe.connect_ex(('127.0.0.1', port)) == 0:
                    break
            time.sleep(0.1)
        check.conforms(f'{name} over HTTP', profiles, '--url', f'http://127.0.0.1:{port}')
    finally:
        server.kill()
        server.wait()


def vendors(check):
    python = 0
    for name, (command, profiles) in VENDORS.items():
        counted = [profile for profile in profiles if profile != 'P6']
        seconds = check.conforms(f'{name} over stdio', counted, '--subject', command)
        python += seconds if command.startswith(PYTHON) else 0
        if 'P6' in profiles:
            check.conforms(f'{name} over stdio', ['P6'], '--subject', command)
        over = [profile for profile in counted if profile == 'P1' or not check.is_short]
        if over:
            over_http(check, name, command, over)
    if python > LIMIT:
        check.faults.append(f'python: {python:.0f} s, and at most {LIMIT}')
    for what, vendor, files, most in LINES:
        lines = sum(len((EXAMPLES / vendor / file).read_text(encoding='utf-8').splitlines()) for file in files)
        print(f'{what}: {lines} lines ({", ".join(files)})')
        if lines > most:
            check.faults.append(f'{what}: {lines} lines, and at most {most}')


def skeletons(check):
    """What `init` writes runs, claims nothing that fails, and shows nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for language, command in SKELETONS.items():
            if check.is_short and language not in ('python', 'javascript'):
                continue
            if not shutil.which(command.split()[0]):
                check.faults.append(f'skeleton in {language}: there is no {command.split()[0]} here')
                continue
            place = pathlib.Path(folder) / language
            subprocess.run([check.program, 'conformance', 'init', '--language', language, place], check=True,
                           capture_output=True)
            chosen = ('--profile', 'P1') if check.is_short else ()
            _, seconds, outcomes = check.verdicts('--subject', command, *chosen, cwd=place)
            print(f'skeleton in {language}: {len(outcomes)} vectors, all {set(outcomes.values())}, {seconds:.0f} s')
            if set(outcomes.values()) != {'skipped'}:
                check.faults.append(f'skeleton in {language}: {set(outcomes.values())}')


def differential(check):
    """On values that no vector has, the vendors answer as the kit does."""
    count = '200' if check.is_short else '20000'
    done = subprocess.run([sys.executable, PROJECT / 'Scripts' / 'checks' / 'differential.py', check.program, '--count',
                           count], text=True, capture_output=True, timeout=3600)
    print(done.stdout[-300:], end='')
    if done.returncode != 0:
        check.faults.append(f'they differ: {done.stdout[-600:]}{done.stderr[-300:]}')


def main():
    check = Check(sys.argv[1], '--short' in sys.argv[2:])
    for part in (vendors, skeletons, differential):
        part(check)
    for fault in check.faults:
        print(f'FAULT {fault}')
    print(f'{len(check.faults)} faults')
    sys.exit(1 if check.faults else 0)


if __name__ == '__main__':
    main()
