"""Mutants of access: who sees a case, one by one and in lists."""

from catalogue import wrapper
from link import forgetful, is_ok, is_query, reader_of, refused, with_result

LEAK, LISTS = 'the accused or a stranger sees', 'a list and a single read differ'


def dispatcher_sees(link, message):
    """What the dispatcher of the receiving center would be told, wherever the kit refused somebody else."""
    answer = link.ask(message)
    if answer['type'] == 'rejected' and answer.get('code') == 'caseUnknown' and message.get('reader'):
        staff = link.kept.get(message.get('case'))
        if staff:
            return link.ask({**message, 'reader': staff, 'purpose': 'handling'})
    return answer


def remember_intake(link, message):
    """Keeps who has registered which case, so that a wrapper may ask as one who sees it."""
    forgetful(link, message)
    if message.get('action') == 'register' and message.get('unit'):
        link.kept[message['case']] = {key: message[key] for key in ('actor', 'role', 'unit')}


@wrapper(LEAK, 'SGC-P5-002', 'SGC-P5-003', 'SGC-P5-004', 'SGC-P5-040')
def whoever_asks_sees_the_case(link, message):
    remember_intake(link, message)
    return dispatcher_sees(link, message)


@wrapper(LEAK, 'SGC-P5-040', 'SGC-P5-002')
def history_is_open_to_everybody(link, message):
    remember_intake(link, message)
    return dispatcher_sees(link, message) if is_query(message, 'history') else link.ask(message)


@wrapper(LEAK, 'SGC-P5-100', 'SGC-P5-002')
def deadlines_are_open_to_everybody(link, message):
    remember_intake(link, message)
    return dispatcher_sees(link, message) if is_query(message, 'deadlines') else link.ask(message)


@wrapper(LEAK, 'SGC-P5-041')
def the_accused_side_is_told_that_it_is_barred(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and message.get('action') != 'register' and answer.get('code') == 'caseUnknown':
        return refused('vetoed', {'code': 'vetoed', 'relation': 'accused'})
    return answer


@wrapper(LEAK, 'SGC-P5-042')
def permitted_tells_the_accused_side_that_there_is_a_case(link, message):
    answer = link.ask(message)
    if is_query(message, 'permitted') and answer.get('code') == 'caseUnknown':
        return {'type': 'ok', 'result': {'allowed': [], 'actions': []}}
    return answer


@wrapper(LEAK, 'SGC-P5-002')
def a_hidden_case_is_called_forbidden(link, message):
    answer = link.ask(message)
    if message['type'] == 'query' and answer.get('code') == 'caseUnknown':
        return refused('notPermitted')
    return answer


@wrapper(LEAK, 'SGC-P5-043')
def registering_over_a_hidden_case_tells_more(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'caseExists':
        return refused('caseExists', {'code': 'caseExists'}, {'code': 'vetoed', 'relation': 'accused'})
    return answer


@wrapper(LEAK, 'SGC-P5-003', 'SGC-P5-001')
def the_purpose_is_not_looked_at(link, message):
    if message.get('purpose') and message.get('reader'):
        answer = link.ask(message)
        if answer.get('code') != 'caseUnknown':
            return answer
        for purpose in ('handling', 'supervision', 'audit', 'review', 'ownMatter'):
            other = link.ask({**message, 'purpose': purpose})
            if is_ok(other):
                return other
        return answer
    return link.ask(message)


@wrapper(LEAK, 'SGC-P5-013', 'SGC-P5-003')
def a_post_that_is_not_held_opens_the_case(link, message):
    answer = link.ask(message)
    reader = reader_of(message)
    if answer.get('code') == 'caseUnknown' and reader.get('role') in ('dispatcher', 'intake', 'assessor'):
        other = {**reader, 'actor': reader['role']}
        return link.ask({**message, 'reader': other})
    return answer


@wrapper(LISTS, 'SGC-P5-017')
def a_list_shows_what_a_single_read_refuses(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message.get('action') == 'register' and is_ok(answer):
        link.kept[message['case']] = 'registered'
    if is_query(message, 'worklist'):
        def change(result):
            shown = {row['case'] for row in result['rows']}
            result['rows'] += [{'case': case, 'kind': 'petition', 'state': state}
                               for case, state in sorted(link.kept.items()) if case not in shown]
        return with_result(answer, change)
    return answer


@wrapper(LISTS, 'SGC-P5-017')
def a_hidden_case_takes_a_place_on_the_page(link, message):
    answer = link.ask(message)
    if is_query(message, 'worklist') and message.get('limit'):
        return with_result(answer, lambda result: result.update(rows=result['rows'][:-1]))
    return answer


@wrapper(LISTS, 'SGC-P4-079', 'SGC-P4-080', 'SGC-P5-017', profiles=('P4', 'P6'))
def a_list_is_empty_for_everybody(link, message):
    answer = link.ask(message)
    return with_result(answer, lambda result: result.update(rows=[])) if is_query(message, 'worklist') else answer


@wrapper(LISTS, 'SGC-P4-083', 'SGC-P6-026', 'SGC-P5-017', profiles=('P4', 'P6'))
def a_list_is_in_the_order_of_its_names_backwards(link, message):
    answer = link.ask(message)
    if is_query(message, 'worklist'):
        return with_result(answer, lambda result: result['rows'].sort(key=lambda row: row['case'], reverse=True))
    return answer


@wrapper(LISTS, 'SGC-P4-083', profiles=('P4', 'P5', 'P6'))
def a_list_is_in_the_order_of_its_names(link, message):
    answer = link.ask(message)
    if is_query(message, 'worklist'):
        return with_result(answer, lambda result: result['rows'].sort(key=lambda row: row['case']))
    return answer


@wrapper(LISTS, role='control', profiles=('P5',))
def answers_with_their_members_in_another_order(link, message):
    def turned(value):
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in sorted(value, reverse=True)}
        return [turned(each) for each in value] if isinstance(value, list) else value
    return turned(link.ask(message))


@wrapper(LEAK, role='control', profiles=('P5',))
def every_message_is_asked_after_a_read_of_no_consequence(link, message):
    if message['type'] == 'command':
        link.ask({'type': 'query', 'what': 'case', 'case': message.get('case') or 'x', 'purpose': 'handling',
                  'reader': {'actor': 'nobody-there', 'role': 'auditor', 'unit': 'center/520204000000'}})
    return link.ask(message)
