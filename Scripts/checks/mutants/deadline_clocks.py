"""Mutants of clocks and of the law: pauses, extensions, rules in force, derivations."""

import copy

from catalogue import wrapper
from link import is_asked, with_result

CLOCKS, LAW, PROOF = 'a clock is moved wrongly', 'a rule that is not in force', 'a derivation that does not follow'


def acts_changed(change):
    def answer(link, message):
        if is_asked(message, 'clock') and message.get('acts'):
            message = {**message, 'acts': change(copy.deepcopy(message['acts']))}
        return link.ask(message)
    return answer


def clock_mutant(name, change, *breaks, role='mutant', profiles=()):
    function = acts_changed(change)
    function.__name__ = name.replace('-', '_')
    wrapper(CLOCKS, *breaks, role=role, profiles=profiles)(function)


def doubled(kind):
    return lambda acts: [again for act in acts for again in ([act, act] if kind in act else [act])]


def set_in(kind, **members):
    def change(acts):
        for act in acts:
            if isinstance(act.get(kind), dict):
                act[kind].update(members)
        return acts
    return change


def halved(acts):
    for act in acts:
        if 'extend' in act:
            act['extend']['amount'] = act['extend']['amount'] - 1
    return acts


clock_mutant('an-extension-is-granted-twice', doubled('extend'), 'SGC-P2-121', 'SGC-P2-122')
clock_mutant('an-extension-is-a-day-short', halved, 'SGC-P2-121')
clock_mutant('whoever-asked-may-approve', set_in('extend', approvedBy='somebody-else'), 'SGC-P2-124')
clock_mutant('anybody-may-approve', set_in('extend', approver='unitHead'), 'SGC-P2-124')
clock_mutant('an-extension-needs-no-reason', set_in('extend', reason='complex'), 'SGC-P2-125')
clock_mutant('a-pause-needs-no-ground', lambda acts: [act for act in acts if 'pause' not in act], 'SGC-P2-128',
             'SGC-P2-129')
clock_mutant('the-acts-in-another-form', lambda acts: list(acts), role='control', profiles=('P2',))


@wrapper(CLOCKS, 'SGC-P2-127')
def only_the_first_reason_against_an_extension_is_told(link, message):
    def change(result):
        result['answers'] = [each[:1] for each in result.get('answers', [])]
    return with_result(link.ask(message), change) if is_asked(message, 'clock') else link.ask(message)


@wrapper(LAW, 'SGC-P2-117', 'SGC-P2-118')
def the_newest_rule_is_always_in_force(link, message):
    if is_asked(message, 'law') and message.get('on'):
        message = {**message, 'on': '2026-03-02'}
    return link.ask(message)


@wrapper(LAW, 'SGC-P2-118', 'SGC-P1-109')
def the_nearest_version_takes_the_place_of_none(link, message):
    answer = link.ask(message)
    if is_asked(message, 'law') and answer.get('result', {}).get('refused') == 'rule.notInForce':
        return link.ask({**message, 'on': answer['result']['inForce'][0][0]})
    return answer


@wrapper(LAW, 'SGC-P2-119')
def an_untimed_provision_is_an_unknown_one(link, message):
    def change(result):
        if result.get('refused') == 'rule.untimed':
            result['refused'] = 'rule.unknown'
    return with_result(link.ask(message), change) if is_asked(message, 'law', 'deadline') else link.ask(message)


@wrapper(LAW, 'SGC-P2-119')
def names_of_rules_are_read_without_their_case(link, message):
    if is_asked(message, 'law', 'deadline') and isinstance(message.get('rule'), str):
        message = {**message, 'rule': message['rule'].upper()}
    return link.ask(message)


@wrapper(PROOF, 'SGC-P2-133', 'SGC-P2-134', 'SGC-P2-135', 'SGC-P2-136')
def every_derivation_is_believed(link, message):
    answer = link.ask(message)
    if is_asked(message, 'replay') and answer.get('result', {}).get('code'):
        last = message['derivation'][-1] if message['derivation'] else {}
        return {'type': 'ok', 'result': {'due': last.get('to')}}
    return answer


@wrapper(PROOF, 'SGC-P2-133', 'SGC-P2-134')
def steps_are_numbered_from_one(link, message):
    def change(result):
        if isinstance(result.get('step'), int):
            result['step'] += 1
    return with_result(link.ask(message), change) if is_asked(message, 'replay') else link.ask(message)


@wrapper(PROOF, role='control', profiles=('P2',))
def a_derivation_is_replayed_twice(link, message):
    if is_asked(message, 'replay'):
        link.ask(message)
    return link.ask(message)


@wrapper(LAW, role='control', profiles=('P2',))
def the_law_is_asked_twice(link, message):
    if is_asked(message, 'law'):
        link.ask(message)
    return link.ask(message)
