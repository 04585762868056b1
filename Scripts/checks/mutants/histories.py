"""Mutants of histories and of what is told of a case."""

from catalogue import wrapper
from link import is_ok, is_query, with_result

HISTORY, FILE, LISTED = 'a row of the history is missing or moved', 'the file says something else', \
    'a list says something else'


def in_history(link, message, change):
    return with_result(link.ask(message), change) if is_query(message, 'history') else link.ask(message)


def in_file(link, message, change):
    return with_result(link.ask(message), change) if is_query(message, 'case') else link.ask(message)


@wrapper(HISTORY, 'SGC-P6-016', profiles=('P1', 'P2', 'P6'))
def the_first_row_is_missing(link, message):
    return in_history(link, message, lambda result: result.update(items=result['items'][1:]))


@wrapper(HISTORY, 'SGC-P6-015', 'SGC-P5-033', profiles=('P1', 'P2', 'P5', 'P6'))
def the_last_row_is_missing(link, message):
    return in_history(link, message, lambda result: result.update(items=result['items'][:-1]))


@wrapper(HISTORY, 'SGC-P1-022', 'SGC-P6-016', 'SGC-P6-017', 'SGC-P6-019', profiles=('P1', 'P2', 'P6'))
def the_history_goes_backwards(link, message):
    return in_history(link, message, lambda result: result['items'].reverse())


@wrapper(HISTORY, 'SGC-P6-019', 'SGC-P2-026', profiles=('P2', 'P6'))
def what_time_did_is_not_in_the_history(link, message):
    return in_history(link, message, lambda result: result.update(
        items=[item for item in result['items'] if 'unit' in item or 'actor' in item]))


@wrapper(HISTORY, 'SGC-P5-001', 'SGC-P5-034', profiles=('P5',))
def residents_are_told_nothing_of_time(link, message):
    if (message.get('reader') or {}).get('role') == 'party':
        return in_history(link, message, lambda result: result.update(items=result['items'][:1]))
    return link.ask(message)


@wrapper(HISTORY, 'SGC-P1-107', 'SGC-P6-017', 'SGC-P6-015', profiles=('P1', 'P6'))
def every_row_is_dated_like_the_last(link, message):
    def change(result):
        for item in result['items']:
            item['occurredAt'] = result['items'][-1]['occurredAt']
    return in_history(link, message, change)


@wrapper(FILE, 'SGC-P1-001', 'SGC-P1-003', 'SGC-P1-007', profiles=('P1',))
def the_receiving_center_has_no_seat(link, message):
    return in_file(link, message, lambda result: result.get('seats', {}).pop('receivingCenter', None))


@wrapper(FILE, 'SGC-P1-007', 'SGC-P1-005', 'SGC-P1-009', profiles=('P1',))
def the_stage_is_the_first_one(link, message):
    return in_file(link, message, lambda result: result.update(stage='intake') if 'stage' in result else None)


@wrapper(FILE, 'SGC-P1-014', 'SGC-P1-015', 'SGC-P1-018', profiles=('P1',))
def an_ended_case_has_a_stage(link, message):
    return in_file(link, message, lambda result: result.setdefault('stage', 'feedback'))


@wrapper(FILE, 'SGC-P4-083', profiles=('P2', 'P4'))
def what_is_due_next_is_the_last(link, message):
    def change(result):
        if result.get('nextDue'):
            result['nextDue'] = '2099-12-31T16:00:00.000Z'
    return in_file(link, message, change)


@wrapper(FILE, 'SGC-P2-028', profiles=('P2',))
def an_ended_case_owes_nothing(link, message):
    def change(result):
        if 'stage' not in result:
            result['duties'] = []
    if is_query(message, 'deadlines') and 'ask' not in message:
        seen = link.result({**message, 'what': 'case'}) or {}
        if 'stage' not in seen:
            return with_result(link.ask(message), lambda result: result.update(duties=[]))
    return in_file(link, message, change)


@wrapper(FILE, 'SGC-P6-011', profiles=('P6',))
def the_version_of_a_file_is_one_behind(link, message):
    return in_file(link, message, lambda result: result.update(version=result['version'] - 1))


@wrapper(LISTED, 'SGC-P4-081', 'SGC-P6-026', 'SGC-P5-017', profiles=('P4', 'P5', 'P6'))
def lists_are_as_they_were_first(link, message):
    if message['type'] == 'reset':
        link.kept.clear()
    if is_query(message, 'worklist'):
        name = tuple(str(message.get(part)) for part in ('list', 'actor', 'role', 'unit', 'after', 'limit'))
        if name not in link.kept:
            link.kept[name] = link.ask(message)
        return link.kept[name]
    return link.ask(message)


@wrapper(LISTED, 'SGC-P4-079', 'SGC-P4-081', 'SGC-P5-017', profiles=('P4', 'P5', 'P6'))
def every_list_is_that_of_the_office(link, message):
    if is_query(message, 'worklist'):
        message = {**message, 'list': 'office'}
    return link.ask(message)


@wrapper(HISTORY, role='control', profiles=('P2',))
def every_history_is_read_twice(link, message):
    if is_query(message, 'history'):
        link.ask(message)
    return link.ask(message)


@wrapper(FILE, role='control', profiles=('P1',))
def a_file_tells_of_what_nobody_asked_for(link, message):
    return in_file(link, message, lambda result: result.update(tellsMore=True))


@wrapper(LISTED, role='control', profiles=('P4',))
def lists_are_read_twice(link, message):
    if is_query(message, 'worklist') and is_ok(link.ask(message)):
        pass
    return link.ask(message)
