"""The way from a faulty wrapper to the kit that it wraps."""

import copy
import json
import subprocess


class Link:
    """A conversation with the kit, whose messages are numbered anew so that a wrapper may ask more or less."""

    def __init__(self, program):
        self.count = 0
        self.kept = {}
        self.system = subprocess.Popen(
            [program, 'conformance', 'serve', '--stdio', '--store', 'memory'],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, message):
        """Passes a message on and gives the answer as the kit gave it."""
        self.count += 1
        text = json.dumps({**message, 'seq': self.count}, ensure_ascii=False)
        self.system.stdin.write(text.encode() + b'\n')
        self.system.stdin.flush()
        return json.loads(self.system.stdout.readline())

    def result(self, message):
        """The result of what is asked besides, or nothing."""
        return self.ask(message).get('result')


def is_query(message, what):
    return message['type'] == 'query' and message.get('what') == what


def is_asked(message, *asks):
    """Whether something is computed of deadlines, and no case is asked about."""
    return is_query(message, 'deadlines') and message.get('ask') in asks


def reader_of(message):
    return message.get('reader') or {}


def but(message, *names):
    """The message without these members."""
    return {key: value for key, value in message.items() if key not in names}


def is_ok(answer):
    return answer['type'] == 'ok'


def with_result(answer, change):
    """The answer with its result changed in place, where it has one."""
    if is_ok(answer):
        answer = copy.deepcopy(answer)
        change(answer['result'])
    return answer


def refused(code, *reasons):
    return {'type': 'rejected', 'code': code, 'detail': {'reasons': list(reasons) or [{'code': code}]}}


def forgetful(link, message):
    """Forgets what a wrapper has kept, where everything is forgotten."""
    if message['type'] == 'reset':
        link.kept.clear()


def demand(answer):
    """Ends a mutant that is none: the kit does not take what it would have to be wrong with."""
    if answer['type'] != 'ok':
        raise SystemExit(f'this is no mutant, since the kit refuses it: {json.dumps(answer)[:400]}')
