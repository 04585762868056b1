"""Changes published values of the wire types at random, but from a seed: a little each, close to their bounds."""

import copy
import datetime
import json
import re
import unicodedata

DATE = re.compile(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?')
DAYS = (1, 1, 1, 2, 7, 28, 29, 30, 31, 365)
MILLISECONDS = (1, 1000, 60_000, 3_600_000, 8 * 3_600_000, 24 * 3_600_000)
# Days and moments that are written rightly and do not exist, or just do.
ODD_DAYS = ('2026-02-29', '2028-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '0000-01-01', '0001-01-01',
            '9999-12-31')
ODD_TIMES = ('T24:00:00.000Z', 'T23:60:00.000Z', 'T23:59:60.000Z', 'T15:59:59.999Z', 'T16:00:00.000Z')
NUMBERS = (0, 1, -1, 2, 3, 4, 5, 6, 14, 15, 16, 20, 21, 29, 30, 31, 36, 60, 100, 101, 999, 1000, 9999, 10000, 2**31)
CHARACTERS = ('a', 'X', '0', ' ', '-', '.', ':', '/', '@', '(1)', '\n', '\t', '\r', '\u3000', '\u200b', '\u202e', '字',
              'é', 'e\u0301')
# Numbers that are somebody's, and some that are nobody's, however people write them.
PERSONAL = ('13800138000', '138-0013-8000', '12800138000', '138001380001', '8613800138000', '11010519491231002X',
            '110105-19491231-002X', '110105 1949 1231 002x', '110105.19491231.002X', '110105194912310021',
            '11010518491231002X', '１１０１０５１９４９１２３１００２Ｘ', '520204108001001005')
STRANGERS = (None, True, -1, 0.5, 1.0, 10**9, '', ' ', 'x', '01', [], {}, [None], {'type': 'x'})
CHANGES = (1, 1, 1, 1, 2, 2, 3)


class Place:
    """Where a part stands in a value, what the schema says of such parts, and of which kind they are."""

    def __init__(self, holder, key, schema, kind):
        self.holder, self.key, self.schema, self.kind = holder, key, schema, kind

    @property
    def part(self):
        return self.holder[self.key]

    @part.setter
    def part(self, part):
        self.holder[self.key] = part

    @property
    def owner(self):
        """The type of the part, or the place where it stands."""
        return self.kind.partition('#')[0]


class Mutations:
    """The values that a folder publishes, by type, and changed ones made of them."""

    def __init__(self, published, chance, only=None):
        self.chance = chance
        self.schemas = {path.name.split('.')[0]: read(path) for path in sorted(published.glob('schemas/*.schema.json'))}
        # What stands at places of one kind, so that parts of one value can be put into another.
        self.parts, self.taken, self.refused = {}, {}, {}
        for name in self.schemas:
            table = read(published / f'wire/{name}.json')
            self.taken[name] = [case['value'] for case in table['valid']]
            self.refused[name] = [case['value'] for case in table['invalid']]
            for value in self.taken[name] + self.refused[name]:
                for place in self.places(name, {'$': value}):
                    self.parts.setdefault(place.kind, []).append(place.part)
        self.names = [only] if only else list(self.schemas)
        # Where nothing else is said, types are as likely as they have values.
        self.weights = [len(self.taken[name]) + len(self.refused[name]) for name in self.names]

    def make(self):
        """A changed value and its type; large types do not crowd out the small ones."""
        chance = self.chance
        even = chance.random() < 0.5
        name = chance.choice(self.names) if even else chance.choices(self.names, self.weights)[0]
        values = (self.taken if chance.random() < 0.7 else self.refused)[name]
        holder = {'$': copy.deepcopy(chance.choice(values))}
        for _ in range(chance.choice(CHANGES)):
            places = list(self.places(name, holder))
            self.change(chance.choice(places), places)
        return name, holder['$']

    def places(self, name, holder):
        """Every place in a value of a type; the whole value is one."""
        whole = self.schemas[name]
        yield from self.within(Place(holder, '$', whole, name), whole.get('$defs', {}))

    def within(self, place, definitions):
        yield place
        part = place.part
        if isinstance(part, dict):
            forms = [definitions[form['$ref'].rpartition('/')[2]] for form in place.schema.get('oneOf', ())]
            place.schema = next((form for form in forms if form['properties']['type']['const'] == part.get('type')),
                                place.schema)
            for key in list(part):
                schema = place.schema.get('properties', {}).get(key, {})
                yield from self.within(resolved(part, key, schema, definitions, f'{place.owner}.{key}'), definitions)
        elif isinstance(part, list):
            for index in range(len(part)):
                schema = place.schema.get('items', {})
                yield from self.within(resolved(part, index, schema, definitions, place.kind + '[]'), definitions)

    def change(self, place, places):
        part, chance = place.part, self.chance
        way = chance.random()
        if way < 0.03:
            place.part = copy.deepcopy(chance.choice(STRANGERS))
        elif way < 0.2 and place.key != '$':
            place.part = copy.deepcopy(chance.choice(self.parts.get(place.kind, [part])))
        elif isinstance(part, dict):
            self.change_object(place)
        elif isinstance(part, list):
            self.change_list(place)
        elif isinstance(part, bool):
            place.part = not part
        else:
            place.part = self.scalar(place, places)

    def scalar(self, place, places):
        """Another number or text: that of another place or close to it, or close to what it was."""
        part, chance = place.part, self.chance
        others = [other.part for other in places if type(other.part) is type(part) and other.part != part
                  and other.schema.get('pattern') == place.schema.get('pattern')]
        if others and chance.random() < 0.4:
            part = chance.choice(others)
            if chance.random() < 0.5:
                return part
        if isinstance(part, (int, float)):
            return self.number(part, place.schema)
        return self.text(part, place.schema) if isinstance(part, str) else part

    def change_object(self, place):
        part, chance = place.part, self.chance
        names, properties = list(part), place.schema.get('properties', {})
        absent = [name for name in properties if name not in part]
        way = chance.random()
        if absent and way < 0.45:
            name = chance.choice(absent)
            added = self.parts.get(f'{place.owner}.{name}') or self.alike(properties[name])
            if added:
                part[name] = copy.deepcopy(chance.choice(added))
        elif names and way < 0.7:
            del part[chance.choice(names)]
        elif len(names) > 1 and way < 0.9:
            one, other = chance.sample(names, 2)
            # Either swapped, or equal: whoever asks may not be who allows.
            part[one], part[other] = copy.deepcopy(part[other]), part[one if way < 0.8 else other]
        else:
            part[chance.choice(['strange', 'type', 'id', '__proto__'])] = 1

    def alike(self, schema):
        """Parts of the type that a schema refers to, wherever they stand."""
        return self.taken.get(schema.get('$ref', '').rpartition('/')[2], [])

    def change_list(self, place):
        part, chance = place.part, self.chance
        way = chance.random()
        more = self.parts.get(place.kind + '[]')
        if part and way < 0.25:
            del part[chance.randrange(len(part))]
        elif part and way < 0.5:
            part.insert(chance.randint(0, len(part)), copy.deepcopy(chance.choice(part)))
        elif more and way < 0.7:
            part.insert(chance.randint(0, len(part)), copy.deepcopy(chance.choice(more)))
        elif len(part) > 1 and way < 0.9:
            chance.shuffle(part)
        elif way < 0.95:
            part.clear()
        elif part:
            most = min(place.schema.get('maxItems', 3), 30)
            part.extend(copy.deepcopy(part[-1]) for _ in range(most + 1 - len(part)))

    def number(self, part, schema):
        near = [part - 1, part + 1]
        bounds = [schema[name] + step for name in ('minimum', 'maximum') if name in schema for step in (-1, 0, 1)]
        return self.chance.choice(self.chance.choice([near, near, bounds or near, NUMBERS, [str(part), part + 0.5]]))

    def text(self, part, schema):
        chance = self.chance
        if 'enum' in schema and chance.random() < 0.8:
            return chance.choice(schema['enum'])
        if DATE.search(part) and chance.random() < 0.7:
            return DATE.sub(self.moved, part, count=1)
        digits = [index for index, character in enumerate(part) if character.isdigit()]
        if digits and chance.random() < 0.4:
            index = chance.choice(digits)
            return part[:index] + chance.choice('0123456789') + part[index + 1:]
        at = chance.choice([0, len(part), chance.randint(0, len(part))])
        ways = [part[:-1], part[1:], part * 2, part.upper(), part[:at], part + '1',
                unicodedata.normalize(chance.choice(('NFC', 'NFD')), part)]
        ways += [part[:at] + chance.choice(added) + part[at:] for added in (CHARACTERS, PERSONAL, PERSONAL)]
        if 'minLength' in schema:
            ways += ['字' * length for length in (schema['minLength'] - 1, schema['minLength'],
                                                 schema['maxLength'], schema['maxLength'] + 1) if length <= 300]
        return chance.choice(ways)

    def moved(self, found):
        """A day or a moment a little earlier or later, or an odd one."""
        day, time = found[0][:10], found[1] or ''
        if self.chance.random() < 0.1:
            return self.chance.choice(ODD_DAYS) + time
        if time and self.chance.random() < 0.1:
            return day + self.chance.choice(ODD_TIMES)
        sign = self.chance.choice((-1, 1))
        try:
            if not time:
                return (datetime.date.fromisoformat(day)
                        + sign * datetime.timedelta(days=self.chance.choice(DAYS))).isoformat()
            moment = datetime.datetime.fromisoformat(found[0][:-1])
            moment += sign * datetime.timedelta(milliseconds=self.chance.choice(MILLISECONDS))
            return moment.isoformat(timespec='milliseconds') + 'Z'
        except (ValueError, OverflowError):
            return found[0]


def resolved(holder, key, schema, definitions, kind):
    """A place whose kind begins with the type that its schema refers to, where it refers to one."""
    name = schema.get('$ref', '').rpartition('/')[2]
    return Place(holder, key, definitions[name], f'{name}#{kind}') if name else Place(holder, key, schema, kind)


def read(path):
    return json.loads(path.read_text(encoding='utf-8'))
