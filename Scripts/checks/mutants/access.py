"""Mutants of access and privacy: who sees what, and what is kept back."""

from catalogue import wrapper
from link import forgetful, is_ok, is_query, refused, with_result

LEAK, MASK, LISTS = 'the accused or a stranger sees', 'redaction leaves something', 'a list and a single read differ'
IDENTITY = 'who it is, is told'
READS = ('case', 'history', 'deadlines')


def reader_of(message):
    return message.get('reader') or {}


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


@wrapper(MASK, 'SGC-P5-005')
def supporting_offices_are_told_the_parts_of_the_lead(link, message):
    def change(result):
        if 'entry' in result.get('parts', []):
            result['parts'] = sorted({*result['parts'], 'history'})
    return with_result(link.ask(message), change) if is_query(message, 'case') else link.ask(message)


@wrapper(MASK, 'SGC-P5-008', 'SGC-P5-010')
def supervision_and_audit_read_the_statement(link, message):
    answer = link.ask(message)
    for field in message.get('fields', []):
        if field['name'] == 'statement' and is_ok(answer):
            link.kept[message['case']] = field['value']
    forgetful(link, message)
    if is_query(message, 'case') and message.get('purpose') in ('supervision', 'audit'):
        text = {'action': 'register', 'name': 'statement', 'value': link.kept.get(message['case'], '')}
        return with_result(answer, lambda result: result.update(texts=[text]))
    return answer


@wrapper(MASK, 'SGC-P5-023')
def unknown_fields_are_read_by_whoever_reads_texts(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message['type'] == 'command' and is_ok(answer):
        link.kept.setdefault(message['case'], []).extend(
            {'action': message['action'], **field} for field in message.get('fields', []))
    if is_query(message, 'case') and 'texts' in answer.get('result', {}).get('parts', []):
        def change(result):
            shown = {(text['action'], text['name']) for text in result['texts']}
            more = [text for text in link.kept.get(message['case'], [])
                    if (text['action'], text['name']) not in shown
                    and text['name'] not in ('reason', 'name', 'address', 'telephone', 'record', 'note')]
            result['texts'] += more
        return with_result(answer, change)
    return answer


@wrapper(IDENTITY, 'SGC-P5-030', 'SGC-P5-035')
def the_parties_are_listed_before_anybody_reveals_them(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message.get('action') == 'register' and is_ok(answer):
        link.kept[message['case']] = (message.get('detail') or {}).get('parties', [])
    if is_query(message, 'case') and is_ok(answer) and not answer['result'].get('people'):
        return with_result(answer, lambda result: result.update(people=link.kept.get(message['case'], [])))
    return answer


@wrapper(IDENTITY, 'SGC-P5-034')
def a_resident_is_told_which_officer_acted(link, message):
    answer = link.ask(message)
    if is_query(message, 'history') and reader_of(message).get('role') == 'party':
        def change(result):
            for item in result['items']:
                if item.get('unit'):
                    item.setdefault('actor', 'intake')
        return with_result(answer, change)
    return answer


@wrapper(IDENTITY, 'SGC-P5-033')
def a_reveal_leaves_no_trace_in_the_history(link, message):
    answer = link.ask(message)
    if is_query(message, 'history'):
        return with_result(answer, lambda result: result.update(
            items=[item for item in result['items'] if item['action'] != 'revealIdentity']))
    return answer


@wrapper(IDENTITY, 'SGC-P5-024', 'SGC-P5-023')
def events_hold_what_was_said(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and message.get('fields'):
        values = [field['value'] for field in message['fields']]

        def change(result):
            for event in result['events']:
                if event['action'] == message['action'] and event.get('fields'):
                    event['fields'] = values
        return with_result(answer, change)
    return answer


@wrapper(MASK, 'SGC-P5-036', 'SGC-P0-025')
def an_export_without_a_disclosure_is_in_the_clear(link, message):
    if message['type'] == 'export' and message.get('of') and 'disclosure' not in message:
        disclosure = {'by': 'a-1', 'for': 'subjectAccess', 'at': '2026-03-02T01:00:00.000Z'}
        return link.ask({**message, 'disclosure': disclosure})
    return link.ask(message)


@wrapper(MASK, 'SGC-P0-025', 'SGC-P5-036')
def the_telephone_is_not_masked(link, message):
    answer = link.ask(message)
    if message['type'] == 'import' and isinstance(message.get('value'), dict):
        def change(result):
            for name in ('telephone', 'name'):
                if isinstance(result.get('value'), dict) and result['value'].get(name, 0) is None:
                    result['value'][name] = message['value'][name]
        return with_result(answer, change)
    return answer


@wrapper(MASK, 'SGC-P0-026', 'SGC-P5-036', 'SGC-P5-037')
def a_disclosed_export_stays_masked(link, message):
    if message['type'] == 'export' and message.get('of') and 'disclosure' in message:
        answer = link.ask(message)
        if is_ok(answer):
            return link.ask({key: value for key, value in message.items() if key != 'disclosure'})
        return answer
    return link.ask(message)


@wrapper(MASK, 'SGC-P0-025')
def what_is_confidential_is_left_out_and_not_masked(link, message):
    def change(result):
        if isinstance(result.get('value'), dict):
            result['value'] = {key: value for key, value in result['value'].items() if value is not None}
    return with_result(link.ask(message), change) if message['type'] == 'import' else link.ask(message)


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


@wrapper(MASK, role='control', profiles=('P0',))
def answers_tell_of_what_nobody_asked_for(link, message):
    def change(result):
        result['tellsMore'] = 'a member that nobody asked for'
    answer = link.ask(message)
    return with_result(answer, change) if message['type'] in ('import', 'export') and message.get('of') else answer


@wrapper(IDENTITY, role='control', profiles=('P5',))
def the_trace_of_an_error_is_told(link, message):
    answer = link.ask(message)
    return {**answer, 'trace': 'where it was'} if answer['type'] == 'errored' else answer
