"""Mutants of evolution: versions of a procedure, moves between them, histories from elsewhere."""

import copy

from catalogue import wrapper
from link import forgetful, is_ok, is_query, refused, with_result

PINNED, MOVED, LOADED = 'a case does not keep its version', 'a move is done wrongly', 'a history is not looked at'


def is_definition(message):
    return message['type'] == 'load' and message.get('what') == 'definition'


def is_history(message):
    return message['type'] == 'load' and message.get('what') == 'history'


@wrapper(PINNED, 'SGC-P7-002', 'SGC-P7-006')
def every_case_is_under_the_newest_version(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if is_definition(message) and is_ok(answer):
        name = message['value'].get('id')
        link.kept['newest'] = f'{name["name"]}@{name["version"]}' if isinstance(name, dict) else \
            f'{name}@{message["value"].get("version")}'
    if link.kept.get('newest') and is_ok(answer):
        def change(result):
            if 'procedure' in result:
                result['procedure'] = link.kept['newest']
            for event in result.get('events', []):
                event['procedure'] = link.kept['newest']
        return with_result(answer, change)
    return answer


@wrapper(PINNED, 'SGC-P7-001')
def a_new_version_is_never_used(link, message):
    answer = link.ask(message)
    if is_definition(message) and is_ok(answer):
        link.ask({'type': 'load', 'what': 'definition', 'value': {'id': 'shuicheng', 'version': '2026.1'}})
    return answer


@wrapper(PINNED, 'SGC-P7-007')
def a_version_by_name_is_always_there(link, message):
    answer = link.ask(message)
    if is_definition(message) and 'rows' not in message['value'] and not is_ok(answer):
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(PINNED, 'SGC-P7-010', 'SGC-P7-009', 'SGC-P7-008')
def a_bad_definition_is_taken_without_a_word(link, message):
    answer = link.ask(message)
    if is_definition(message) and answer.get('code') == 'invalid':
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(PINNED, 'SGC-P7-008', 'SGC-P7-009')
def only_the_first_fault_of_a_definition_is_told(link, message):
    answer = copy.deepcopy(link.ask(message))
    if is_definition(message) and answer.get('code') == 'invalid':
        answer['detail']['findings'] = answer['detail']['findings'][:1]
    return answer


@wrapper(PINNED, 'SGC-P7-011')
def a_version_may_say_something_else(link, message):
    answer = link.ask(message)
    findings = (answer.get('detail') or {}).get('findings') or []
    if is_definition(message) and any(finding['code'] == 'versionTaken' for finding in findings):
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(MOVED, 'SGC-P7-012')
def a_move_is_answered_and_not_done(link, message):
    if message['type'] == 'command' and message.get('action') == 'adoptProcedure':
        return {'type': 'ok', 'result': {'case': message['case'], 'state': 'registered', 'version': 1, 'events': []}}
    return link.ask(message)


@wrapper(MOVED, 'SGC-P7-013')
def a_move_needs_no_reason(link, message):
    if message.get('action') == 'adoptProcedure' and not message.get('fields'):
        message = {**message, 'fields': [{'name': 'reason', 'value': '改用新版'}]}
    return link.ask(message)


@wrapper(MOVED, 'SGC-P7-014')
def anybody_moves_a_case(link, message):
    answer = link.ask(message)
    if message.get('action') == 'adoptProcedure' and answer.get('code') == 'notPermitted':
        return link.ask({**message, 'actor': 'director', 'role': 'director', 'unit': 'center/520204108000'})
    return answer


@wrapper(MOVED, 'SGC-P7-018', 'SGC-P7-019', 'SGC-P7-020')
def obstacles_are_told_without_their_name(link, message):
    answer = copy.deepcopy(link.ask(message))
    for reason in (answer.get('detail') or {}).get('reasons') or []:
        reason.pop('obstacle', None)
    return answer


@wrapper(MOVED, 'SGC-P7-020')
def only_the_first_reason_against_a_move_is_told(link, message):
    answer = copy.deepcopy(link.ask(message))
    if message.get('action') == 'adoptProcedure' and answer['type'] == 'rejected':
        answer['detail']['reasons'] = answer['detail']['reasons'][:1]
    return answer


@wrapper(MOVED, 'SGC-P7-023')
def a_case_that_has_ended_is_called_blocked(link, message):
    answer = link.ask(message)
    if message.get('action') == 'adoptProcedure' and answer.get('code') == 'noSuchStep':
        return refused('migrationBlocked', {'code': 'migrationBlocked', 'obstacle': 'ended'})
    return answer


@wrapper(MOVED, 'SGC-P7-024')
def a_move_is_offered_where_there_is_nothing_to_move_to(link, message):
    def change(result):
        if 'adoptProcedure' not in result['allowed']:
            result['allowed'] = [*result['allowed'], 'adoptProcedure']
    return with_result(link.ask(message), change) if is_query(message, 'permitted') else link.ask(message)


@wrapper(MOVED, 'SGC-P7-015', 'SGC-P7-029')
def a_move_drops_a_deadline(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message.get('action') == 'adoptProcedure' and is_ok(answer):
        link.kept[message['case']] = True
    if is_query(message, 'deadlines') and link.kept.get(message.get('case')):
        return with_result(answer, lambda result: result.update(duties=result['duties'][1:]))
    return answer


@wrapper(MOVED, 'SGC-P7-015')
def a_move_counts_deadlines_anew(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message.get('action') == 'adoptProcedure' and is_ok(answer):
        link.kept[message['case']] = True

    def change(result):
        for duty in result.get('duties', []):
            if isinstance(duty.get('due'), str):
                duty['due'] = '2027' + duty['due'][4:]
    if is_query(message, 'deadlines') and link.kept.get(message.get('case')):
        return with_result(answer, change)
    return answer


@wrapper(MOVED, 'SGC-P7-022')
def a_move_has_no_key(link, message):
    if message.get('action') == 'adoptProcedure':
        message = {key: value for key, value in message.items() if key != 'key'}
    return link.ask(message)


@wrapper(LOADED, 'SGC-P7-031')
def an_unknown_event_of_a_history_is_left_out(link, message):
    answer = link.ask(message)
    findings = (answer.get('detail') or {}).get('findings') or []
    if is_history(message) and any(finding['code'] == 'unreadableEvent' for finding in findings):
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(LOADED, 'SGC-P7-032', 'SGC-P7-033', 'SGC-P7-031')
def every_history_is_taken(link, message):
    return {'type': 'ok', 'result': {}} if is_history(message) else link.ask(message)


@wrapper(LOADED, 'SGC-P7-030')
def a_history_loses_its_last_event(link, message):
    if is_history(message) and len(message['value'].get('events', [])) > 1:
        message = copy.deepcopy(message)
        message['value']['events'].pop()
    return link.ask(message)


@wrapper(LOADED, 'SGC-P7-026', 'SGC-P7-027', 'SGC-P7-028')
def a_restart_goes_on_by_the_first_version(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message['type'] == 'restart':
        link.kept['is_restarted'] = True
    if link.kept.get('is_restarted') and is_ok(answer) and 'procedure' in answer.get('result', {}):
        return with_result(answer, lambda result: result.update(procedure='shuicheng@2026.1'))
    return answer


@wrapper(PINNED, role='control', profiles=('P7',))
def a_definition_is_loaded_twice(link, message):
    answer = link.ask(message)
    return link.ask(message) if is_definition(message) and is_ok(answer) else answer


@wrapper(MOVED, role='control', profiles=('P7',))
def a_move_is_asked_about_first(link, message):
    if message.get('action') == 'adoptProcedure':
        link.ask({key: message[key] for key in ('case', 'actor', 'role', 'unit') if key in message}
                 | {'type': 'query', 'what': 'permitted'})
    return link.ask(message)


@wrapper(LOADED, role='control', profiles=('P7',))
def a_history_that_was_refused_is_sent_again(link, message):
    answer = link.ask(message)
    return link.ask(message) if is_history(message) and not is_ok(answer) else answer
