"""Vectors of combinations (P2): of what is registered and how it is sent out, every two circumstances meet once.

What is owed is decided here from the published law and calendar, and when from the arithmetic of deadlines.py.
"""

import itertools
import random

import deadlines
from vectors_files import Names, book, register, requirement, step, vector
from vectors_pairwise_axes import (
    BUGS, DAYS, LAND, LEADS, MATTERS, ORDER_DAYS, RECEIVERS, REGISTRATION, SENDING, TOWN,
)

REGISTER = 'requirements/P2-pairwise.jsonl'
INTAKE, HANDLING = 'vectors/P2/pairwise-intake.json', 'vectors/P2/pairwise-handling.json'
WORLD, SEED, CASE, OWED_AT_ONCE, ONE_CLOCK = 'village', 20260302, 'case-1', 'SGC-P2-090', 'SGC-P2-091'
CLOCKS = ['XF-34', 'ownProcedure', 'handle']
RULES = {'assess': 'SC-ASSESS', 'ownProcedure': 'SC-OWN'}
BY_COMPLEXITY = {'simple': 'SC-HANDLE-S', 'general': 'SC-HANDLE-G', 'complex': 'SC-HANDLE-C'}
OWED = 'Each circumstance alone is handled well; a clock is lost or moved where two of them meet.'
UNOWED = 'A duty that nobody has is warned of, falls due and is held against an office that owes nothing.'
UNDATED = 'An order without a day on a route with limits of its own is a case that never falls due.'


def files(folder):
    law = Law(folder)
    named = Names(folder.vectors(INTAKE) + folder.vectors(HANDLING))
    intake = [item for row in pairwise(REGISTRATION, is_intake) for item in registered(row, law, named)]
    handling = [item for row in pairwise(SENDING, lambda row: True) for item in sent(row, law, named)]
    return {INTAKE: book(intake), HANDLING: book(handling), REGISTER: register(requirements())}


class Law:
    """When something is due by the published rules and the published calendar."""

    def __init__(self, folder):
        self.calendar = deadlines.Calendar(folder.json('calendar/national.json'))
        self.rules = deadlines.Book(folder.json('law/national.json'), folder.json('law/typical.json'))

    def duty(self, name, holder, at, rule=None, order_day=None):
        """A duty as the answer on deadlines shows it on the moment on which it starts."""
        start = deadlines.moment(at)
        terms = self.rules.answer(rule or RULES.get(name, name), start.date().isoformat())
        named_day = deadlines.date(order_day) if order_day else None
        end, missing = deadlines.due(self.calendar, terms, start, named_day)
        return {
            'duty': name, 'holder': f'office:{holder}', 'isRight': False, 'due': deadlines.shown(end),
            'phase': 'running', 'provisional': bool(missing),
        }


def is_intake(row):
    """Names and addresses are a matter of petitions only."""
    unsaid = [row['name'] == 'nameUnsaid', row['address'] == 'addressUnsaid']
    return not any(unsaid) if row['kind'] == 'petition' else all(unsaid)


def pairwise(axes, allows):
    """Rows in which every two values that can meet do meet: greedily, the same rows at every run."""
    chance = random.Random(SEED)
    rows = [dict(zip(axes, values)) for values in itertools.product(*axes.values())]
    rows = [row for row in rows if allows(row)]
    chance.shuffle(rows)
    open_pairs = {pair for row in rows for pair in pairs(row)}
    while open_pairs:
        best = max(rows, key=lambda row: len(open_pairs & pairs(row)))
        open_pairs -= pairs(best)
        yield best


def pairs(row):
    return set(itertools.combinations(row.items(), 2))


def title(row, axes, prefix):
    words = '、'.join(axes[axis][value] for axis, value in row.items())
    return {'zh': f'{prefix[0]}:{words}', 'en': f"{prefix[1]}: {', '.join(row.values())}"}


def registered(row, law, named):
    """What is owed after a registration, and that nothing else is."""
    clerk, unit = RECEIVERS[row['receiver']]
    at = DAYS[row['day']]
    is_petition = row['kind'] == 'petition'
    is_clear = (row['name'], row['address'], row['notice']) == ('nameClear', 'addressClear', 'commonNotice')
    owed = ['assess']
    if is_petition and row['receiver'] == 'petitionOffice':
        owed.append('XF-22')
    if is_petition and row['receiver'] == 'organ' and is_clear:
        owed.append('XF-23a')
    unowed = [name for name in ('XF-22', 'XF-23a', 'XF-23b', *CLOCKS) if name not in owed]
    home = {'XF-22': 'SGC-P2-001', 'XF-23a': 'SGC-P2-003', 'assess': 'SGC-P2-004'}
    acts = [step(registration(row, clerk, unit)), asked(clerk)]
    for polarity, homes, bug, prefix, why, duties in (
        ('positive', [home[name] for name in owed], BUGS[row['day']],
         ('应当承担', 'owed'), OWED, {'$set': [law.duty(name, unit, at) for name in owed]}),
        ('negative', [home[name] for name in unowed if name in home], 'clock-started-wrongly',
         ('不应承担', 'not owed'), UNOWED, {'$set': [{'duty': name, 'holder': f'office:{unit}'} for name in owed]}),
    ):
        text = title(row, REGISTRATION, prefix)
        yield made([OWED_AT_ONCE, *homes], bug, polarity, text, why, expecting(acts, duties), named, at)


def registration(row, clerk, unit):
    matter = {'type': row['kind'], 'channel': row['channel'], **MATTERS[row['kind']]}
    if row['kind'] == 'petition':
        matter |= {'isNameClear': row['name'] == 'nameClear', 'isAddressClear': row['address'] == 'addressClear'}
    detail = {
        'type': 'registration', 'matter': matter, 'receiving': unit, 'parties': ['resident-1'],
        'hasOwnNoticeRules': row['notice'] == 'ownNotice',
    }
    return act(clerk, 'register', detail, {'statement': '占地补偿款没有到账'})


def sent(row, law, named):
    """Which handling clock runs once the order is accepted, and that no other does."""
    at = DAYS['monday']
    handler, unit = LEADS[row['lead']]
    is_petition, day = row['class'] != 'dispute', ORDER_DAYS[row['order']]
    order = {'type': 'order', 'id': 'order-1', 'lead': unit, 'isLeadCompetent': True} | ({'due': day} if day else {})
    dispatch = act('dispatcher', 'dispatch', order)
    before = [step(message) for message in assessed(row)]
    if row['class'] in ('route4', 'route5') and day is None:
        reasons = {'$set': [{'code': 'unmet', 'guard': 'isDueWithinLaw'}]}
        steps = before + [step(dispatch, {'rejected': {'code': 'unmet', 'detail': {'reasons': reasons}}})]
        text = title(row, SENDING, ('不得派出', 'not sent out'))
        yield made([ONE_CLOCK, 'SGC-P2-012'], 'guard-dropped', 'negative', text, UNDATED, steps, named, at)
        return
    clock = {'route6': 'XF-34', 'route4': 'ownProcedure', 'route5': 'ownProcedure'}.get(row['class'], 'handle')
    rule = BY_COMPLEXITY[row['complexity']] if clock == 'handle' else None
    owed = [law.duty(clock, unit, at, rule, day)]
    if is_petition and row['lead'] == 'organ':
        owed.append(law.duty('XF-23b', unit, at))
    homes = [ONE_CLOCK, 'SGC-P2-011'] + (['SGC-P2-012'] if day else [])
    steps = before + [step(dispatch), step(act(handler, 'accept')), asked(handler)]
    text = title(row, SENDING, ('应当起算', 'runs'))
    yield made(homes, 'clock-not-started', 'positive', text, OWED, expecting(steps, {'$set': owed}), named, at)
    only = {'$set': [{'duty': duty['duty'], 'holder': duty['holder']} for duty in owed]}
    text = title(row, SENDING, ('不应起算', 'does not run'))
    homes = [ONE_CLOCK, 'SGC-P2-013'] + (['SGC-P2-006'] if len(owed) == 1 else [])
    yield made(homes, 'clock-started-wrongly', 'negative', text, UNOWED, expecting(steps, only), named, at)


def assessed(row):
    """The matter registered and assessed, and consulted on where it is grave."""
    is_petition = row['class'] != 'dispute'
    taken = {
        'kind': 'petition' if is_petition else 'dispute', 'channel': 'visit', 'name': 'nameClear',
        'address': 'addressClear', 'notice': 'commonNotice',
    }
    yield registration(taken, 'intake', TOWN)
    graded = {'type': 'assessment', 'severity': row['severity'], 'complexity': row['complexity'],
              'searchedDuplicates': True, 'isRestricted': row['class'] == 'accusation'}
    yield act('assessor', 'assess', graded | ({'petitionClass': row['class']} if is_petition else {}))
    if row['severity'] in ('major', 'gravest'):
        offices = [LAND, 'organ/520204108000-police']
        yield act('dispatcher', 'convene',
                  {'type': 'consultation', 'chair': 'center/520204002000', 'invited': offices})
        yield act('chair', 'conclude', {'type': 'conclusion', 'present': offices, 'members': ['land', 'police']},
                  {'record': '会商意见一致'})


def act(who, action, detail=None, fields=None):
    message = {'type': 'command', 'case': CASE, 'as': who, 'action': action}
    if detail:
        message['detail'] = detail
    if fields:
        message['fields'] = [{'name': name, 'value': value} for name, value in fields.items()]
    return message


def asked(reader):
    return step({'type': 'query', 'what': 'deadlines', 'case': CASE, 'reader': reader, 'purpose': 'handling'})


def expecting(steps, duties):
    return steps[:-1] + [steps[-1] | {'expect': {'ok': {'duties': duties}}}]


def made(homes, bug, polarity, text, why, steps, named, at):
    name = named.name(homes[0], text['en'])
    item = vector(name, homes, bug, polarity, text, why, steps, {'world': WORLD})
    return {key: item[key] for key in item if key != 'steps'} | {
        'origin': 'pairwise', 'clock': at, 'steps': item['steps'],
    }


def requirements():
    receiver = [{'kind': 'design', 'ref': 'procedure: register; the capacity of the receiver'}]
    exempt = [{'kind': 'statute', 'ref': 'petition-regulation-2022', 'article': '23(4)'}]
    clock = [{'kind': 'design', 'ref': 'procedure: accept; the handling clock'}]
    return [
        requirement(
            OWED_AT_ONCE,
            '登记除 `assess`、`XF-22`、`XF-23a` 外不应使任何义务起算,后两者各以其条件齐备为限:中心不是法定机关,'
            '不是信访事项的,也不承担两者;来源渠道不影响期限。',
            'Registration shall start no duty but `assess`, `XF-22` and `XF-23a`, the last two only where their '
            'conditions are all met: a center is no statutory organ and owes neither, nobody owes them for what is no '
            'petition, and the channel changes nothing.',
            receiver + exempt,
        ),
        requirement(
            ONE_CLOCK,
            '接单后运行的办理期限应仅取决于类别、途径、派单所定日期及适用 `handle` 时的繁简程度,不因严重程度或牵头单位'
            '的性质而改变;派单时起算的义务中,仅信访事项牵头机关的 `XF-23b` 继续。',
            'Which handling clock runs after acceptance shall depend on class and route, on the day that the order '
            'names, and, for `handle`, on complexity, and neither on severity nor on what the lead is; of the duties '
            'that the order started only `XF-23b`, of an organ that leads a petition, lives on.',
            clock,
        ),
    ]
