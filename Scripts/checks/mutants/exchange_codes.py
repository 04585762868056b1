"""Mutants of exchange: codes, what is lost with them, and the numbers of states."""

from catalogue import wrapper
from exchange import each_result, is_rows, with_rows, without_finding
from link import is_ok, with_result

LOSSY, STATES = 'a map of codes loses something', 'a state is guessed'


def is_states(message):
    return message['type'] == 'export' and message.get('states') is not None


@wrapper(LOSSY, 'SGC-P9-005')
def a_leading_zero_is_put_back(link, message):
    def change(row):
        for key, value in row.items():
            if isinstance(value, str) and key.endswith(('_type', '_code', '_level', '_scale')) and value.isdigit() \
                    and len(value) == 1:
                row[key] = '0' + value
    return link.ask(with_rows(message, change)) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-005')
def a_lost_zero_is_not_seen(link, message):
    change = without_finding('exchange.code.leadingZero')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-006')
def a_code_of_another_table_is_called_unknown(link, message):
    def change(each):
        for finding in each['findings']:
            if finding['code'] == 'exchange.code.otherTable':
                finding['code'] = 'exchange.code.unknown'
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-007')
def an_unknown_code_passes_without_a_word(link, message):
    change = without_finding('exchange.code.unknown')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-013')
def degrees_lose_their_digits_in_silence(link, message):
    def change(each):
        each['losses'] = [loss for loss in each['losses'] if loss['kind'] != 'precision']
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-002', 'SGC-P9-024')
def items_go_by_the_names_of_their_columns(link, message):
    answer = link.ask(message)
    if is_rows(message) and is_ok(answer):
        def change(result):
            for row, each in zip(message['rows'], result['results']):
                if 'record' in each:
                    each['record']['items'] = {key: value for key, value in row.items() if value != ''}
        return with_result(answer, change)
    return answer


@wrapper(STATES, 'SGC-P9-027')
def both_codings_are_read_by_the_first(link, message):
    if message.get('profile') == 'legacy-matter@2021':
        message = {**message, 'profile': 'legacy-event@2021'}
    return link.ask(message)


@wrapper(STATES, 'SGC-P9-028')
def a_state_that_fits_roughly_is_no_loss(link, message):
    answer = link.ask(message)
    if message['type'] in ('import', 'export') and message.get('profile', '').startswith('legacy'):
        def change(result):
            for each in result.get('results', []):
                each['losses'] = []
            if 'losses' in result:
                result['losses'] = [[] for _ in result['losses']]
        return with_result(answer, change)
    return answer


@wrapper(STATES, 'SGC-P9-029')
def an_unknown_number_is_registered(link, message):
    def change(each):
        if any(finding['code'] == 'exchange.code.unknown' for finding in each['findings']):
            each.update(result='accepted', findings=[], state='registered')
    if is_rows(message) and message.get('profile', '').startswith('legacy'):
        return each_result(link.ask(message), change)
    return link.ask(message)


@wrapper(STATES, 'SGC-P9-026')
def an_unknown_profile_takes_nothing(link, message):
    answer = link.ask(message)
    if message.get('profile') and message['type'] in ('import', 'export') and answer['type'] == 'errored':
        return {'type': 'ok', 'result': {'results': [], 'rows': [], 'losses': []}}
    return answer


@wrapper(LOSSY, role='control', profiles=('P9',))
def every_import_is_followed_by_an_export(link, message):
    answer = link.ask(message)
    if is_rows(message) and message.get('profile') and is_ok(answer):
        link.ask({'type': 'export', 'profile': message['profile']})
    return answer


@wrapper(STATES, role='control', profiles=('P9',))
def states_are_asked_for_twice(link, message):
    if is_states(message):
        link.ask(message)
    return link.ask(message)
