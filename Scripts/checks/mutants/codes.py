"""Mutants of refusals: codes, reasons, standing, and what may be done."""

import copy

from catalogue import wrapper
from link import forgetful, is_ok, is_query, with_result

WRONG, STANDING, PERMITTED = 'a refusal has another code', 'whoever comes may act', 'permitted says something else'


def refused_with(code, other):
    def answer(link, message):
        answer = copy.deepcopy(link.ask(message))
        if answer['type'] == 'rejected':
            if answer.get('code') == code:
                answer['code'] = other
            for reason in (answer.get('detail') or {}).get('reasons') or []:
                if reason.get('code') == code:
                    reason['code'] = other
        return answer
    answer.__name__ = f'says_{other}_for_{code}'
    return answer


for code, other, requirement in (
        ('caseExists', 'caseUnknown', 'SGC-P1-096'), ('caseUnknown', 'notPermitted', 'SGC-P1-097'),
        ('noSuchStep', 'unmet', 'SGC-P1-098'), ('actorUnknown', 'postNotHeld', 'SGC-P1-099'),
        ('postNotHeld', 'notPermitted', 'SGC-P1-100'), ('notPermitted', 'postNotHeld', 'SGC-P1-101'),
        ('vetoed', 'notPermitted', 'SGC-P1-102'), ('inFuture', 'clockBehind', 'SGC-P1-103'),
        ('beforePrevious', 'tooFarBack', 'SGC-P1-104'), ('tooFarBack', 'beforePrevious', 'SGC-P1-105'),
        ('backdatingUnexplained', 'unmet', 'SGC-P1-106'), ('procedureNotInForce', 'ruleNotInForce', 'SGC-P1-108'),
        ('officeUnknown', 'caseUnknown', 'SGC-P1-110'), ('foreignDetail', 'unmet', 'SGC-P1-111'),
        ('malformedField', 'foreignDetail', 'SGC-P1-112'), ('clockBehind', 'inFuture', 'SGC-P1-113'),
        ('deadlineFixed', 'unmet', 'SGC-P1-115')):
    wrapper(WRONG, requirement, profiles=('P1',))(refused_with(code, other))


@wrapper(WRONG, 'SGC-P1-098')
def no_such_step_does_not_say_where_there_is_one(link, message):
    answer = copy.deepcopy(link.ask(message))
    for reason in (answer.get('detail') or {}).get('reasons') or []:
        reason.pop('states', None)
    return answer


@wrapper(WRONG, 'SGC-P1-090', 'SGC-P1-091', 'SGC-P1-900')
def an_unmet_guard_is_not_named(link, message):
    answer = copy.deepcopy(link.ask(message))
    for reason in (answer.get('detail') or {}).get('reasons') or []:
        reason.pop('guard', None)
    return answer


@wrapper(WRONG, 'SGC-P1-090', 'SGC-P1-091', 'SGC-P1-092')
def only_the_first_reason_is_told(link, message):
    answer = copy.deepcopy(link.ask(message))
    if message['type'] == 'command' and answer['type'] == 'rejected' and answer.get('detail', {}).get('reasons'):
        answer['detail']['reasons'] = answer['detail']['reasons'][:1]
    return answer


@wrapper(WRONG, 'SGC-P1-116')
def the_state_is_answered_as_it_was_before(link, message):
    def change(result):
        for event in result['events']:
            result['state'] = event.get('from', result['state'])
    return with_result(link.ask(message), change) if message['type'] == 'command' else link.ask(message)


@wrapper(STANDING, 'SGC-P1-101')
def the_office_of_an_act_is_not_looked_at(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and answer.get('code') == 'notPermitted' and message.get('role') in (
            'assessor', 'dispatcher', 'intake', 'director'):
        return link.ask({**message, 'actor': message['role'], 'unit': 'center/520204108000'})
    return answer


@wrapper(STANDING, 'SGC-P1-102')
def an_interest_bars_nobody(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and answer.get('code') == 'vetoed':
        return {'type': 'ok', 'result': {'case': message['case'], 'state': 'assessed', 'version': 2, 'events': []}}
    return answer


@wrapper(STANDING, 'SGC-P1-100', 'SGC-P1-099')
def a_post_need_not_be_held(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and answer.get('code') in ('postNotHeld', 'actorUnknown'):
        return link.ask({**message, 'actor': message['role']})
    return answer


@wrapper(STANDING, 'SGC-P1-117')
def an_auditor_acts(link, message):
    if message['type'] == 'command' and message.get('role') == 'auditor':
        return {'type': 'ok', 'result': {'case': message['case'], 'state': 'registered', 'version': 2, 'events': []}}
    return link.ask(message)


@wrapper(PERMITTED, 'SGC-P1-900', 'SGC-P1-093', 'SGC-P1-094')
def permitted_offers_every_act(link, message):
    def change(result):
        result['allowed'] = sorted(each['action'] for each in result['actions'])
        for each in result['actions']:
            each['reasons'] = []
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)


@wrapper(PERMITTED, 'SGC-P1-900', 'SGC-P1-093', 'SGC-P1-094')
def permitted_offers_nothing(link, message):
    def change(result):
        result['allowed'] = []
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)


@wrapper(PERMITTED, 'SGC-P1-094')
def permitted_does_not_say_what_is_asked(link, message):
    def change(result):
        for each in result['actions']:
            each['asks'] = []
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)


@wrapper(PERMITTED, 'SGC-P1-093', 'SGC-P1-900')
def permitted_does_not_say_why_not(link, message):
    def change(result):
        for each in result['actions']:
            each['reasons'] = each['reasons'][:1]
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)


@wrapper(PERMITTED, 'SGC-P1-900', 'SGC-P1-092', 'SGC-P1-093', 'SGC-P2-007')
def permitted_is_answered_from_memory(link, message):
    forgetful(link, message)
    if is_query(message, 'permitted'):
        name = tuple(message.get(part) for part in ('case', 'actor', 'role', 'unit'))
        if name not in link.kept:
            link.kept[name] = link.ask(message)
        return link.kept[name]
    return link.ask(message)


@wrapper(WRONG, role='control', profiles=('P1',))
def reasons_have_their_members_in_another_order(link, message):
    answer = copy.deepcopy(link.ask(message))
    detail = answer.get('detail') or {}
    if detail.get('reasons'):
        detail['reasons'] = [dict(reversed(reason.items())) for reason in detail['reasons']]
    return answer


@wrapper(WRONG, 'SGC-P1-110')
def reasons_stand_in_another_order(link, message):
    answer = copy.deepcopy(link.ask(message))
    if message['type'] == 'command' and len((answer.get('detail') or {}).get('reasons') or []) > 1:
        first, *rest = answer['detail']['reasons']
        answer['detail']['reasons'] = [first, *reversed(rest)]
    return answer


@wrapper(STANDING, role='control', profiles=('P1',))
def a_refused_command_is_sent_again(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and not is_ok(answer):
        return link.ask(message)
    return answer


@wrapper(PERMITTED, role='control', profiles=('P1',))
def permitted_lists_acts_in_another_order(link, message):
    def change(result):
        result['actions'].reverse()
        result['allowed'].reverse()
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)
