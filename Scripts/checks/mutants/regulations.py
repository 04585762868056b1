"""Mutants of the ten regulations: numbers, days, tiers, gates, and what findings tell."""

import copy
import datetime
import json

import catalogue
from catalogue import wrapper
from link import demand, is_ok, is_query, with_result
from rows import PUBLISHED

CHARTER = json.loads((PUBLISHED / 'charter' / 'shuicheng.json').read_text(encoding='utf-8'))
NUMBERS, FOUND = 'a number of a regulation is another', 'a finding is missing or wrong'
GATES, DOORS = 'a gate stands open', 'a charter or record is taken that should not be'


def requirements_of(*clauses):
    """The requirements that speak of clauses, by the name of the clause at their beginning."""
    found = []
    for line in (PUBLISHED / 'requirements' / 'P3.jsonl').read_text(encoding='utf-8').splitlines():
        requirement = json.loads(line)
        if any(requirement['en'].startswith(f'`{clause}`') for clause in clauses):
            found.append(requirement['id'])
    return found


def on_charter(name, group, edit, *breaks, role='mutant', reason='', profiles=()):
    """A kit whose charter is another, and says that it is that of the district."""
    def answerer(link):
        charter = copy.deepcopy(CHARTER)
        edit(charter)
        loading = {'type': 'load', 'what': 'charter', 'value': charter}

        def answer(message):
            answer = link.ask(message)
            is_begun = message['type'] == 'reset' or message.get('value') == 'shuicheng'
            if is_begun and is_ok(answer):
                demand(link.ask(loading))
            return answer
        return answer
    catalogue.add(catalogue.Mutant(name, group, breaks, role, reason, answerer=answerer, profiles=profiles))


def number(code, change):
    def edit(charter):
        for regulation in charter['regulations']:
            for parameter in regulation.get('parameters', []):
                if parameter['code'] == code:
                    parameter['values'] = {tier: change(value) for tier, value in parameter['values'].items()}
    return edit



def without_gates(clause):
    def edit(charter):
        for regulation in charter['regulations']:
            for each in regulation['clauses']:
                if each['id'] == clause:
                    each.pop('gates', None)
    return edit


def is_findings(message):
    return is_query(message, 'findings')


def change_findings(message, answer, change):
    return with_result(answer, change) if is_findings(message) else answer


@wrapper(FOUND, 'SGC-P3-002')
def the_first_day_of_a_period_is_left_out(link, message):
    if is_findings(message):
        day = datetime.date.fromisoformat(message['from']) + datetime.timedelta(days=1)
        if day.isoformat() <= message['through']:
            message = {**message, 'from': day.isoformat()}
    return link.ask(message)


@wrapper(FOUND, 'SGC-P3-002')
def the_last_day_of_a_period_is_left_out(link, message):
    if is_findings(message):
        day = datetime.date.fromisoformat(message['through']) - datetime.timedelta(days=1)
        if day.isoformat() >= message['from']:
            message = {**message, 'through': day.isoformat()}
    return link.ask(message)


@wrapper(FOUND, 'SGC-P3-003')
def a_clause_that_is_asked_for_is_not_looked_at(link, message):
    if is_findings(message):
        message = {key: value for key, value in message.items() if key != 'clause'}
    return link.ask(message)


@wrapper(FOUND, 'SGC-P3-003', 'SGC-P3-109')
def findings_stand_in_the_order_of_their_days(link, message):
    return change_findings(message, link.ask(message),
                           lambda result: result['findings'].sort(key=lambda each: each['day'], reverse=True))


@wrapper(FOUND, 'SGC-P3-004')
def sensitive_times_are_like_others(link, message):
    if is_findings(message):
        message = {key: value for key, value in message.items() if key != 'sensitive'}
    return link.ask(message)


@wrapper(FOUND, 'SGC-P3-001')
def findings_have_no_evidence(link, message):
    def change(result):
        for finding in result['findings']:
            finding['evidence'] = []
    return change_findings(message, link.ask(message), change)


@wrapper(FOUND, 'SGC-P3-001')
def findings_are_of_the_day_before(link, message):
    def change(result):
        for finding in result['findings']:
            day = datetime.date.fromisoformat(finding['day']) - datetime.timedelta(days=1)
            finding['day'] = day.isoformat()
    return change_findings(message, link.ask(message), change)


@wrapper(FOUND, 'SGC-P3-001', 'SGC-P3-003')
def only_the_first_finding_is_told(link, message):
    return change_findings(message, link.ask(message), lambda result: result.update(findings=result['findings'][:1]))


@wrapper(FOUND, 'SGC-P3-001')
def a_record_without_a_breach_has_a_finding(link, message):
    def change(result):
        if not result['findings']:
            result['findings'] = [{'clause': 'R01.1', 'code': 'inquiry.firstAsked', 'day': message['from'],
                                   'evidence': [], 'subject': 'line/q-1'}]
    return change_findings(message, link.ask(message), change)


@wrapper(FOUND, 'SGC-P3-015')
def a_finding_tells_the_case_that_was_joined(link, message):
    if message['type'] == 'load' and message.get('what') == 'records':
        link.kept['lines'] = (message['value'].get('record') or {}).get('lines', [])

    def change(result):
        matters = [line['matter'] for line in link.kept.get('lines', []) if line.get('matter')]
        for finding in result['findings']:
            if finding['code'].startswith('counsel'):
                finding['evidence'] = [*finding['evidence'], *matters]
    return change_findings(message, link.ask(message), change)


@wrapper(FOUND, 'SGC-P3-017')
def an_open_norm_is_found_broken(link, message):
    def change(result):
        if message.get('clause') and not result['findings']:
            result['findings'] = [{'clause': message['clause'], 'code': 'inquiry.firstAsked', 'day': message['from'],
                                   'evidence': [], 'subject': 'line/q-1'}]
    return change_findings(message, link.ask(message), change)


@wrapper(DOORS, 'SGC-P3-005')
def records_are_added_and_do_not_replace(link, message):
    if message['type'] == 'load' and message.get('what') == 'records' and isinstance(
            (message['value'] or {}).get('record'), dict):
        record = message['value']['record']
        kept = link.kept.get('record')
        if kept and kept.get('center') == record.get('center'):
            joined = {**record, 'lines': [*kept['lines'], *record.get('lines', [])]}
            answer = link.ask({**message, 'value': {'record': joined}})
            if is_ok(answer):
                return answer
        answer = link.ask(message)
        if is_ok(answer):
            link.kept['record'] = record
        return answer
    if message['type'] == 'reset':
        link.kept.clear()
    return link.ask(message)


@wrapper(DOORS, 'SGC-P3-007', 'SGC-P3-008', 'SGC-P3-009', 'SGC-P3-010', 'SGC-P3-011', 'SGC-P5-061')
def every_charter_is_taken_without_a_word(link, message):
    answer = link.ask(message)
    if message['type'] == 'load' and message.get('what') == 'charter' and answer.get('code') == 'invalid':
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(DOORS, 'SGC-P3-012')
def a_refused_charter_leaves_none(link, message):
    answer = link.ask(message)
    if message['type'] == 'load' and message.get('what') == 'charter' and answer.get('code') == 'invalid':
        link.kept['none'] = True
    if message['type'] == 'reset' or (message.get('what') == 'charter' and is_ok(answer)):
        link.kept.clear()
    if is_findings(message) and link.kept.get('none'):
        return with_result(answer, lambda result: result.update(findings=[]))
    return answer


def only_without(code):
    def answer(link, message):
        answer = copy.deepcopy(link.ask(message))
        findings = (answer.get('detail') or {}).get('findings')
        if message['type'] == 'load' and message.get('what') == 'charter' and findings:
            answer['detail']['findings'] = [each for each in findings if each['code'] != code]
            if not answer['detail']['findings']:
                return {'type': 'ok', 'result': {}}
        return answer
    answer.__name__ = 'never_finds_' + code.replace('.', '_')
    return answer


for name, requirement in (('parameter.looser', 'SGC-P3-007'), ('indicator.forbidden', 'SGC-P3-008'),
                          ('scheme.bandHole', 'SGC-P3-009'), ('charter.dropped', 'SGC-P3-011'),
                          ('charter.check', 'SGC-P3-010')):
    wrapper(DOORS, requirement)(only_without(name))


@wrapper(GATES, 'SGC-P3-013')
def clauses_are_told_and_not_kept(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'clauseBroken':
        return {'type': 'ok', 'result': {'case': message.get('case'), 'state': 'registered', 'version': 1,
                                         'events': []}}
    return answer


@wrapper(GATES, 'SGC-P3-013')
def a_gate_does_not_say_which_clause(link, message):
    answer = copy.deepcopy(link.ask(message))
    for reason in (answer.get('detail') or {}).get('reasons') or []:
        reason.pop('clause', None)
    return answer


@wrapper(FOUND, role='control', profiles=('P3',))
def findings_are_asked_for_twice(link, message):
    if is_findings(message):
        link.ask(message)
    return link.ask(message)


@wrapper(DOORS, role='control', profiles=('P3',))
def a_charter_is_loaded_twice(link, message):
    answer = link.ask(message)
    if message['type'] == 'load' and message.get('what') == 'charter':
        return link.ask(message)
    return answer


@wrapper(GATES, role='control', profiles=('P3',))
def permitted_is_asked_before_every_act(link, message):
    if message['type'] == 'command' and message.get('action') != 'register':
        link.ask({key: message[key] for key in ('case', 'actor', 'role', 'unit') if key in message}
                 | {'type': 'query', 'what': 'permitted'})
    return link.ask(message)


on_charter('the-same-charter-loaded-again', NUMBERS, lambda charter: None, role='control', profiles=('P3',))


# Which clause reads which number.
READ_BY = {
    'R01.acceptance': 'R01.5', 'R01.notice': 'R01.7', 'R02.presence': 'R02.1', 'R02.reachable': 'R02.1',
    'R02.leaders': 'R02.6', 'R02.officers': 'R02.6', 'R02.officersSensitive': 'R02.6', 'R02.handOver': 'R02.3',
    'R02.phone': 'R02.4', 'R02.written': 'R02.4', 'R03.every': 'R03.1', 'R03.minutes': 'R03.4', 'R04.every': 'R04.1',
    'R04.opinion': 'R04.4', 'R05.day': 'R05.1', 'R05.smallest': 'R05.3', 'R05.incident': 'R05.8',
    'R05.sensitive': 'R05.9', 'R06.convene': 'R06.1', 'R06.conveneMajor': 'R06.1', 'R06.followUp': 'R06.3',
    'R06.returns': 'R06.8', 'R07.receipt': 'R07.2', 'R07.objection': 'R07.3', 'R07.returns': 'R07.4',
    'R07.returnsBeforeMeeting': 'R07.5', 'R07.notice': 'R07.10', 'R08.notice': 'R08.4', 'R08.answer': 'R08.7',
    'R09.retention': 'R09.5', 'R09.deletion': 'R09.4', 'R09.copyPeople': 'R09.3', 'R09.hold': 'R09.7',
    'R09.officers': 'R09.8', 'R10.session': 'R10.8', 'R10.stop': 'R10.5', 'R10.supervision': 'R10.10',
}
# What no charter may say, so that no system can be wrong in this way and go on: looser than the law or the floor.
REFUSED = {('R01.notice', 1), ('R05.smallest', -1), ('R07.objection', 1), ('R07.objection', -1),
           ('R09.retention', -1), ('R09.copyPeople', -1), ('R09.copyPeople', 1)}
# Another number with which the check says the same, since it asks for a kind of day or period and not for the number.
WHOLE_DAY, PERIOD = 'from 24 hours on the whole day is asked for', 'the number means the same kind of period'
ALIKE = {('R02.presence', 1): WHOLE_DAY, ('R02.reachable', 1): WHOLE_DAY, ('R03.every', -1): PERIOD,
         ('R04.every', 1): PERIOD, ('R04.every', -1): PERIOD, ('R10.supervision', -1): PERIOD}


def numbers():
    """Each number of each clause, one more and one less."""
    for code, clause in READ_BY.items():
        for step, word in ((1, 'more'), (-1, 'less')):
            if (code, step) in REFUSED:
                continue
            reason = ALIKE.get((code, step), '')
            on_charter(f'{code.replace(".", "-")}-is-one-{word}', NUMBERS,
                       number(code, lambda value, step=step: max(0, value + step)), *requirements_of(clause),
                       role='equivalent' if reason else 'mutant', reason=reason)


numbers()
# The other gates rest on the law, and a charter without one of them is refused.
GATED = ('R01.1', 'R01.2', 'R01.3', 'R01.4', 'R06.6', 'R07.1', 'R07.4')
# A gate that no act meets, whatever the rows are; why.
NEVER_MET = {'R07.1': 'every line of an order that an act writes has the one lead that the form of an order holds, and '
                      'lines that stood before the act are nothing that the act breaks'}
for clause in GATED:
    why = NEVER_MET.get(clause, '')
    on_charter(f'{clause.replace(".", "-")}-stands-before-no-act', GATES, without_gates(clause), 'SGC-P3-013',
               'SGC-P3-014', *requirements_of(clause), role='equivalent' if why else 'mutant', reason=why)
