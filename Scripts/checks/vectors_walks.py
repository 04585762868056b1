"""Vectors of walks (P1): the way to every scene, and at every state the acts that have no row there.

The states come from the rows of the published procedure and from nothing else: each act of a way must lead
where its row says, and each act without a row must be refused.
"""

from vectors_files import Fault, Names, book, register, requirement, step, vector

REGISTER, PATH = 'requirements/P1-walks.jsonl', 'vectors/P1/walks.json'
PROCEDURE, WORLD = 'procedure/shuicheng.json', 'village'
LEADS, REFUSED = 'SGC-P1-901', 'SGC-P1-902'
WHO_LOOKS, PURPOSE = 'resident', 'ownMatter'
SCENES = 'vectors/scenes'
# What an act may say beside its detail, so that nothing but its state speaks against it.
WORDS = [{'name': 'reason', 'value': '情况需要说明'}, {'name': 'declaration', 'value': '本人自愿撤回'}]
WAY = 'An act that leads elsewhere than its row says leaves the case with somebody who does not know that they have it.'
STRAY = 'An act that works in a state nobody thought of goes round every check of the states in between.'


def files(folder):
    table = Table(folder.json(PROCEDURE))
    scenes = Scenes(folder)
    named = Names(folder.vectors(PATH))
    ways = [way(name, messages, table, named) for name, messages in scenes.ways()]
    strays = [stray(name, state, table, scenes, named) for state, name in scenes.at_states(table)]
    return {PATH: book(ways + strays), REGISTER: register(requirements())}


class Table:
    """The rows of the procedure, by what they do and where."""

    def __init__(self, procedure):
        owned = [item['state'] for item in procedure['states'] if 'owner' in item]
        self.states = [item['state'] for item in procedure['states']]
        self.targets, self.roles, self.origins = {}, {}, {}
        for row in procedure['rows']:
            action = row['action']
            self.roles.setdefault(action, row['who'][0]['role'])
            for state in self.origins_of(row, owned):
                target = row['to']['state']['_0'] if 'state' in row['to'] else state
                if self.targets.setdefault((action, state), target) != target:
                    raise Fault(f'{PROCEDURE}: found two targets of {action} in {state}.')
                self.origins.setdefault(action, set()).add(state)

    @staticmethod
    def origins_of(row, owned):
        if 'states' in row['from']:
            return row['from']['states']['_0']
        return owned if 'anyOpen' in row['from'] else [None]

    def target(self, action, state):
        if (action, state) not in self.targets:
            raise Fault(f'scenes: found {action} in {state}, where the procedure has no row of it.')
        return self.targets[action, state]

    def strays(self, state):
        """The acts that have rows, none of them in this state; what opens a case is refused otherwise."""
        return [
            action for action, origins in self.origins.items() if state not in origins and None not in origins
        ]


class Scenes:
    """The scenes of the world, each with everything that goes before it."""

    def __init__(self, folder):
        self.cast = folder.json(f'vectors/worlds/{WORLD}.json')['cast']
        self.scenes = {
            scene['name']: scene
            for path in folder.all('vectors', '.json') if path.startswith(SCENES)
            for scene in folder.json(path)['scenes'] if scene['world'] == WORLD
        }
        self.given = {}
        for _, messages in self.ways():
            for message in messages:
                if message['type'] == 'command':
                    self.given.setdefault(message['action'], message)

    def messages(self, name):
        scene = self.scenes[name]
        before = self.messages(scene['after']) if 'after' in scene else []
        return before + scene['steps']

    def ways(self):
        """Every way once; one that is worked by another procedure is no way of this one."""
        seen = []
        for name in self.scenes:
            messages = self.messages(name)
            acts = [{**message, 'fields': None} for message in messages]
            if acts not in seen and not any(message['type'] == 'load' for message in messages):
                seen.append(acts)
                yield name, messages

    def at_states(self, table):
        """The shortest way to each state; the first that is written, where two are as short."""
        ends = {}
        for name, messages in self.ways():
            state = last_state(messages, table)
            if state not in ends or len(messages) < len(self.messages(ends[state])):
                ends[state] = name
        missing = [state for state in table.states if state not in ends]
        if missing:
            raise Fault(f'scenes: found no way to {missing[0]}.')
        return [(state, ends[state]) for state in table.states]

    def somebody(self, role):
        return next(name for name, post in self.cast.items() if post['role'] == role)

    def message(self, action, role):
        """The act as it is done where it can be done, if a scene does it, or with words enough."""
        plain = {'type': 'command', 'case': 'case-1', 'as': self.somebody(role), 'action': action}
        given = {**self.given.get(action, plain), 'case': 'case-1'}
        return given if 'detail' in given or 'fields' in given else {**given, 'fields': WORDS}


def last_state(messages, table):
    """Where the first case of a way stands at its end."""
    states = {}
    for message in messages:
        if message['type'] == 'command':
            states[message['case']] = table.target(message['action'], states.get(message['case']))
    return states['case-1']


def way(name, messages, table, named):
    """Every message of a way, and after each the state, the version and the event that the table gives."""
    states, versions, steps = {}, {}, []
    for message in messages:
        if message['type'] != 'command':
            # What time brings about has versions of its own, and the table does not say how many.
            versions = dict.fromkeys(versions)
            steps.append(step(message))
            continue
        case, action = message['case'], message['action']
        before = states.get(case)
        states[case] = table.target(action, before)
        version = versions.get(case, 0)
        versions[case] = version if version is None else version + 1
        event = {'action': action, 'from': before or {'$absent': True}, 'to': states[case]}
        if version is not None:
            event['version'] = version + 1
        steps.append(step(message, {'ok': {
            'state': states[case], 'version': {'$any': True} if version is None else version + 1,
            'events': [event],
        }}))
    steps.append(looked('case-1', states, versions))
    title = {'zh': f'情境「{name}」:每一步到达其行所示的状态', 'en': f'the way to {name}'}
    return made([LEADS, REFUSED], 'wrong-target', 'positive', title, WAY, steps, named, {'world': WORLD})


def looked(case, states, versions):
    stands = {'state': states[case]}
    if versions[case] is not None:
        stands['version'] = versions[case]
    return step(question(case), {'ok': stands})


def stray(name, state, table, scenes, named):
    """Every act that has no row in a state, and the case as it was when all of them have been refused."""
    steps = [step(question('case-1'), {'ok': {'state': state, 'version': {'$bind': 'version'}}})]
    for action in table.strays(state):
        states = [item for item in table.states if item in table.origins[action]]
        reason = {'code': 'noSuchStep', 'states': {'$set': states}}
        refusal = {'code': 'noSuchStep', 'detail': {'reasons': {'$has': [reason]}}}
        steps.append(step(scenes.message(action, table.roles[action]), {'rejected': refusal}))
    steps.append(step(question('case-1'), {'ok': {'state': state, 'version': {'$is': 'version'}}}))
    title = {
        'zh': f'`{state}`:没有对应行的动作一律拒绝({len(steps) - 2} 个)',
        'en': f'every act without a row in {state}',
    }
    given = {'world': WORLD, 'scene': name}
    return made([REFUSED, LEADS], 'wrong-state', 'negative', title, STRAY, steps, named, given)


def question(case):
    return {'type': 'query', 'what': 'case', 'case': case, 'reader': WHO_LOOKS, 'purpose': PURPOSE}


def made(homes, bug, polarity, title, rationale, steps, named, given):
    name = named.name(homes[0], title['en'])
    return vector(name, homes, bug, polarity, title, rationale, steps, given) | {'origin': 'walk'}


def requirements():
    design = [{'kind': 'design', 'ref': 'procedure: the rows, their origins and targets'}]
    return [
        requirement(
            LEADS,
            '每一获准的动作应使案卷到达其行所示的状态,行未改变状态的保持原状态;版本逐次加一,事件写明起止状态;'
            '未获准的动作不改变状态。',
            'Every act that is accepted shall lead to the state of its row, or leave the state where the row leaves '
            'it, the version rising by one and the event telling both states; an act that is refused moves nothing.',
            design,
        ),
        requirement(
            REFUSED,
            '动作在有对应行的状态中方可办理;在没有对应行的状态中,无论由谁发出、附何内容,均应以 `noSuchStep` 拒绝。',
            'An act shall be possible in the states in which it has a row; in every other it shall be refused with '
            '`noSuchStep`, whoever sends it and whatever it brings.',
            design,
        ),
    ]
