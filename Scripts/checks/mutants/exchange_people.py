"""Mutants of exchange: who may be told of people, and what is written down of it."""

from catalogue import wrapper
from link import forgetful, with_result

PEOPLE = 'personal items go out'


@wrapper(PEOPLE, 'SGC-P9-021')
def people_go_out_without_a_provision(link, message):
    if message['type'] == 'export' and message.get('profile') and 'provision' not in message:
        provision = {'approvedBy': 'a-2', 'at': '2026-03-02T01:00:00.000Z', 'ground': 'statutoryDuty',
                     'basis': {'article': '13', 'statute': 'personal-information-law'}, 'id': 'provision-1',
                     'providedBy': 'a-1', 'purpose': 'statutoryReport', 'recipient': 'nobody'}
        answer = link.ask({**message, 'provision': provision})
        return with_result(answer, lambda result: result.pop('provision', None))
    return link.ask(message)


@wrapper(PEOPLE, 'SGC-P9-021')
def what_is_kept_back_is_no_loss(link, message):
    answer = link.ask(message)
    if message['type'] == 'export' and message.get('profile') and 'provision' not in message:
        return with_result(answer, lambda result: result.update(losses=[[] for _ in result['losses']]))
    return answer


@wrapper(PEOPLE, 'SGC-P9-022')
def the_record_of_a_provision_holds_no_fields(link, message):
    def change(result):
        if 'provision' in result:
            result['provision']['fields'] = []
    return with_result(link.ask(message), change) if message['type'] == 'export' else link.ask(message)


@wrapper(PEOPLE, 'SGC-P9-023')
def whoever_gives_may_approve(link, message):
    provision = message.get('provision')
    if message['type'] == 'export' and provision and provision.get('approvedBy') == provision.get('providedBy'):
        message = {**message, 'provision': {**provision, 'approvedBy': 'somebody-else'}}
    return link.ask(message)


@wrapper(PEOPLE, 'SGC-P5-140', 'SGC-P5-141', 'SGC-P5-142', 'SGC-P5-143', profiles=('P5',))
def whoever_gives_a_case_out_may_approve(link, message):
    to, reader = message.get('to'), message.get('reader')
    if message['type'] == 'export' and to and reader and (to.get('approver') or {}).get('actor') == reader['actor']:
        message = {**message, 'to': {**to, 'approver': {**to['approver'], 'actor': 'deputy'}}}
    return link.ask(message)


@wrapper(PEOPLE, role='control', profiles=('P9',))
def rows_go_out_twice(link, message):
    forgetful(link, message)
    if message['type'] == 'export' and message.get('profile'):
        link.ask(message)
    return link.ask(message)
