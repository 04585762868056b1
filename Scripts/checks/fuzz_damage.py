"""What may be wrong with a message or an answer, all of it drawn, and what a reader can still make of it."""

import copy
import decimal
import json
import sys
import threading

WORDS = ['', ' ', '\u0000', '\ud800', 'a' * 70_000, '2026-02-30', '9999-12-31T23:59:59.999Z', '-1', 'NaN', '\u202e水',
         'center/', 'organ/x', 'case-1', 'SGC-P1-001a', '$ref', '{{', '123456789012345678', '\r\n']
NUMBERS = [0, -1, 1, 2**31, 2**53, 2**63, -2**63 - 1, 10**400, 1.5, -0.0, 1e308]
# Values are nested deeper than Python likes.
sys.setrecursionlimit(20_000)
threading.stack_size(256 << 20)
# The greatest whole number that every reader reads alike, and in how many arrays and objects a value may lie.
GREATEST = 2**53 - 1
DEEPEST = 64
# Of each member so many values are remembered.
KEPT = 40


class Unreadable(Exception):
    """A text is no JSON, or none that must be read."""


class Memory:
    """What members had for values in what went before, so that one can be put where another belongs."""

    def __init__(self, draw):
        self.draw = draw
        self.values = {}

    def learn(self, value):
        """Remembers the parts of a value."""
        for path in places(value):
            if path and isinstance(path[-1], str):
                kept = self.values.setdefault(path[-1], [])
                if len(kept) < KEPT:
                    kept.append(part(value, path))
                else:
                    kept[self.draw.randrange(KEPT)] = part(value, path)

    def another(self, path):
        """A value that a member of the name had elsewhere, or nothing."""
        name = next((key for key in reversed(path) if isinstance(key, str)), None)
        values = self.values.get(name)
        value = copy.deepcopy(self.draw.choice(values)) if values else None
        # What stands in a list is one element of what its member may be.
        if isinstance(path[-1], int) and isinstance(value, list):
            return self.draw.choice(value) if value else None
        return value


def anything(draw, depth=3):
    """A value of any kind."""
    kind = draw.randrange(8 if depth else 5)
    if kind < 2:
        return draw.choice(WORDS)
    if kind < 4:
        return draw.choice(NUMBERS)
    if kind == 4:
        return draw.choice([None, True, False])
    if kind == 5:
        return [anything(draw, depth - 1) for _ in range(draw.randrange(4))]
    if kind == 6:
        return {draw.choice(WORDS[3:]) or 'x': anything(draw, depth - 1) for _ in range(draw.randrange(4))}
    value = anything(draw, 0)
    for _ in range(draw.choice([2, 40, 600])):
        value = [value]
    return value


def places(value, path=()):
    """The paths to every part of a value."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from places(each, (*path, key))


def part(value, path):
    for key in path:
        value = value[key]
    return value


def changed(draw, value, memory=None):
    """The value with one of its parts dropped, doubled, made something else, or what it was elsewhere."""
    value = copy.deepcopy(value)
    path = draw.choice([each for each in places(value) if each] or [()])
    if not path:
        return anything(draw)
    inside, last = part(value, path[:-1]), path[-1]
    choice = draw.randrange(8 if memory else 4)
    if choice == 0:
        del inside[last]
    elif choice == 1 and isinstance(inside, dict):
        inside[draw.choice(WORDS[5:])] = inside[last]
    elif choice == 2 and isinstance(inside[last], str):
        text = inside[last]
        place = draw.randrange(len(text) + 1)
        inside[last] = text[:place] + draw.choice(WORDS) + text[place + draw.randrange(2):]
    elif choice > 3:
        inside[last] = memory.another(path)
    else:
        inside[last] = anything(draw)
    return value


def text_of(value):
    """JSON, in which a lone surrogate is an escape and a number may be none."""
    return json.dumps(value, ensure_ascii=True).encode()


def damaged(draw, value, memory=None):
    """One line of bytes: the value with something wrong in it, or no value at all."""
    kind = draw.randrange(10)
    if kind < 7:
        for _ in range(draw.choice([1, 1, 2, 5])):
            value = changed(draw, value, memory) if isinstance(value, (dict, list)) else anything(draw)
        return text_of(value)
    text = bytearray(text_of(value))
    for _ in range(draw.choice([1, 2, 20])):
        place = draw.randrange(len(text))
        if kind == 7:
            text[place] = draw.randrange(256)
        elif kind == 8:
            del text[place:place + draw.randrange(1, 9)]
            text = text or bytearray(b'x')
        else:
            text[place:place] = bytes(draw.randrange(256) for _ in range(draw.randrange(1, 9)))
    return bytes(byte for byte in text if byte not in (10, 13)) or b'x'


def read(text):
    """The value of a line as the chapter on data has it read, by a reader that shares no code with the kit.

    Raises Unreadable where it cannot be.
    """
    try:
        value = json.loads(text.decode(), object_pairs_hook=each_once, parse_int=whole, parse_float=finite,
                           parse_constant=refused)
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    if b'\\u' in text or text.count(b'[') + text.count(b'{') > DEEPEST:
        check(value, 0)
    return value


def each_once(members):
    value = dict(members)
    if len(value) < len(members):
        raise Unreadable
    return value


def whole(text):
    """A whole number, unless RFC 8785 would write it in other digits."""
    if len(text) > 22:
        raise Unreadable
    number = int(text)
    if abs(number) > GREATEST and (abs(number) >= 10**21 or decimal.Decimal(repr(float(number))) != number):
        raise Unreadable
    return number


def finite(text):
    number = float(text)
    if number in (float('inf'), float('-inf')):
        raise Unreadable
    return number


def refused(text):
    raise Unreadable


def check(value, depth):
    """Raises Unreadable where something lies too deep, or a text has half of a surrogate pair."""
    if depth > DEEPEST:
        raise Unreadable
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise Unreadable from error
    elif isinstance(value, dict):
        for key, each in value.items():
            check(key, depth + 1)
            check(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            check(each, depth + 1)
