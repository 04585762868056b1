"""Mutants of the stream of events, and of what an event says."""

from catalogue import wrapper
from link import forgetful, is_ok, with_result

EVENTS = 'an event is missing or doubled'


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-015')
def the_last_event_of_a_page_comes_again(link, message):
    answer = link.ask(message)
    if message['type'] == 'events' and 'after' in message and is_ok(answer) and link.kept.get('last'):
        answer = with_result(answer, lambda result: result['events'].insert(0, link.kept['last']))
    if message['type'] == 'events' and is_ok(answer) and answer['result']['events']:
        link.kept['last'] = answer['result']['events'][-1]
    forgetful(link, message)
    return answer


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-011')
def every_third_event_is_skipped(link, message):
    answer = link.ask(message)
    if message['type'] == 'events':
        return with_result(answer, lambda result: result['events'].__delitem__(slice(2, None, 3)))
    return answer


@wrapper(EVENTS, 'SGC-P6-012')
def events_come_backwards(link, message):
    answer = link.ask(message)
    return with_result(answer, lambda result: result['events'].reverse()) if message['type'] == 'events' else answer


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-013')
def the_page_after_the_last_has_no_place(link, message):
    answer = link.ask(message)
    if message['type'] == 'events' and is_ok(answer) and not answer['result']['events']:
        return with_result(answer, lambda result: result.pop('next'))
    return answer


@wrapper(EVENTS, 'SGC-P6-014', 'SGC-P6-010')
def a_refused_command_leaves_an_event(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message['type'] == 'command' and not is_ok(answer):
        link.kept['left'] = {'action': message.get('action'), 'case': message.get('case'), 'version': 99, 'fields': []}
    if message['type'] == 'events' and link.kept.get('left'):
        return with_result(answer, lambda result: result['events'].append(link.kept['left']))
    return answer


@wrapper(EVENTS, 'SGC-P6-011', 'SGC-P6-016')
def versions_begin_with_nought(link, message):
    def change(result):
        for event in result['events']:
            event['version'] -= 1
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-015', 'SGC-P1-116')
def only_the_last_event_of_a_command_is_told(link, message):
    answer = link.ask(message)
    if message['type'] == 'command':
        return with_result(answer, lambda result: result.update(events=result['events'][-1:]))
    return answer


@wrapper(EVENTS, 'SGC-P6-019')
def time_acts_under_the_name_of_an_office(link, message):
    def change(result):
        for event in result['events']:
            if event['role'] == 'clock':
                event['unit'] = 'center/520204108000'
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-019', 'SGC-P6-020', profiles=('P2',))
def what_fell_due_is_dated_when_it_was_noticed(link, message):
    def change(result):
        for event in result['events']:
            if event['role'] == 'clock':
                event['occurredAt'] = event['recordedAt'] = result['events'][-1]['recordedAt']
    answer = link.ask(message)
    if message['type'] in ('command', 'events') and is_ok(answer) and answer['result'].get('events'):
        return with_result(answer, change)
    return answer


@wrapper(EVENTS, 'SGC-P6-017', 'SGC-P1-107')
def an_act_that_is_entered_later_loses_its_own_time(link, message):
    def change(result):
        for event in result['events']:
            event['occurredAt'] = event['recordedAt']
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-016')
def the_first_event_comes_from_a_state(link, message):
    def change(result):
        for event in result['events']:
            event.setdefault('from', 'registered')
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, role='control', profiles=('P6',))
def places_are_written_in_another_way(link, message):
    if message['type'] == 'events':
        if isinstance(message.get('after'), str):
            message = {**message, 'after': message['after'].removeprefix('at ')}
        return with_result(link.ask(message), lambda result: result.update(next='at ' + result['next']))
    return link.ask(message)
