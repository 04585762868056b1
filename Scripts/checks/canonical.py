"""So that a canonical form is the same in every language: compares the kit's with another writer's.

Makes JSON values from a seed, writes each in a spelling picked at random, lets the program write it
as canonical JSON (RFC 8785), and compares the bytes with those of an independent writer.

usage: canonical.py PROGRAM [--count N] [--seed N]
"""

import argparse
import decimal
import json
import math
import random
import struct
import subprocess
import sys

import rfc8785

SAFE = 2**53 - 1
DEEPEST = 30

# Names of which the order by UTF-16 code units is not the order by code points, or which are one
# name to whoever compares letters and two to whoever compares code points.
NAMES = [
    "", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "\U0001f600", "\ufb33", "\u20ac", "\x80",
    "\xe9", "e\u0301", "\u212b", "\xc5", "A\u030a", "\uac00", "\u1100\u1161", "\xf6", "o\u0308",
    "a", "A", "aa", "a\x00", "1", "10", "2", "\r", "\n", " ", "\"", "\\", "/", "</script>", "\x7f",
    "type", "网格", "網格", "\u2028", "\u2029", "\ufeff", "\u0085",
]  # fmt: skip
TEXTS = NAMES + [
    "".join(map(chr, range(0x20))), "\x7f\x80\x9f\xa0\xad", "\u200d\u200e\u202e", "\ufffd\ufffe",
    "\U0001f469\u200d\U0001f33e", "1e5", "null", "\\u0041", "\\\\\"", "水城区\t一中心",
]  # fmt: skip
NUMBERS = [
    0, 1, -1, 9, 10, SAFE, -SAFE, SAFE - 1, 2**31, -(2**31) - 1, 0.0, -0.0, 5e-324, -5e-324,
    2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 2.0**53, -(2.0**53),
    2.0**53 + 2, 1e15, 1e16, 1e20, 999999999999999900000.0, 1e21, 1e22, 1e23, 9.5e20, 1e-5, 1e-6,
    9.999999999999999e-7, 1e-7, 1.5e-7, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 4.35, 333333333.33333329,
    9007199254740993.0, 5e-7, 123456789012345680000.0, 1.0, 100.0, 4.5, 2e-3, 1e-27, 295147905179352830000.0,
    9.007199254740992e15, 8.41e21, 2.0**70, 1.2345e-300, 5.0e-320,
]  # fmt: skip


class Maker:
    """Makes values, and spells them, from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, depth=0):
        kind = self.random.random()
        if depth < DEEPEST and kind < (0.55 if depth == 0 else 0.3):
            size = self.random.choice([0, 1, 1, 2, 3, 5, 9 if depth < 2 else 2])
            if self.random.random() < 0.5:
                return [self.value(depth + 1) for _ in range(size)]
            return {self.name(): self.value(depth + 1) for _ in range(size)}
        if kind < 0.7:
            return self.number()
        if kind < 0.92:
            return self.text()
        return self.random.choice([None, True, False])

    def deep(self):
        """A value of which one branch is as deep as any may be."""
        value = self.number()
        for _ in range(DEEPEST - 1):
            if self.random.random() < 0.5:
                value = [value]
            else:
                value = {self.name(): value, self.name(): self.text()}
        return value

    def number(self):
        kind = self.random.randrange(7)
        if kind == 0:
            return self.random.choice(NUMBERS)
        if kind == 1:
            return self.random.randint(-SAFE, SAFE) >> self.random.randrange(54)
        if kind == 2:
            return self.bits(self.random.getrandbits(64))
        if kind == 3:  # every exponent, subnormal ones included
            exponent = self.random.randrange(0x7FF)
            return self.bits(exponent << 52 | self.random.choice([0, 1, 2**52 - 1, 2**51]))
        if kind == 4:  # next to a power of ten, where the shortest digits change
            number = 10.0 ** self.random.randint(-308, 308)
            for _ in range(self.random.randrange(4)):
                number = math.nextafter(number, self.random.choice([0.0, math.inf]))
            return number if math.isfinite(number) else 1e308
        if kind == 5:
            return self.random.randint(-9999, 9999) / 10 ** self.random.randrange(1, 8)
        return float(self.random.randint(2**53, 2**80))

    def bits(self, bits):
        number = struct.unpack(">d", struct.pack(">Q", bits))[0]
        return number if math.isfinite(number) else 0.0

    def name(self):
        if self.random.random() < 0.6:
            return self.random.choice(NAMES)
        return self.random.choice(NAMES) + self.text()[:4]

    def text(self):
        kind = self.random.random()
        if kind < 0.3:
            return self.random.choice(TEXTS)
        return "".join(self.character() for _ in range(self.random.randrange(12)))

    def character(self):
        low, high = self.random.choice(
            [(0, 0x1F), (0x20, 0x7E), (0x7F, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFF),
             (0x10000, 0x10FFFF), (0x4E00, 0x9FFF), (0x300, 0x36F)]
        )  # fmt: skip
        return chr(self.random.randint(low, high))

    def line(self, value):
        """The value in a spelling picked at random; two of five are those of a common writer."""
        kind = self.random.randrange(5)
        if kind < 2:
            return json.dumps(value, ensure_ascii=kind == 0)
        return self.space() + self.spelled(value) + self.space()

    def spelled(self, value):
        if value is None or isinstance(value, bool):
            return json.dumps(value)
        if isinstance(value, str):
            return self.spelled_text(value)
        if isinstance(value, (int, float)):
            return self.spelled_number(value)
        space = self.space
        if isinstance(value, list):
            parts = [space() + self.spelled(inner) + space() for inner in value]
            return "[" + (",".join(parts) or space()) + "]"
        members = list(value.items())
        self.random.shuffle(members)
        parts = [
            space() + self.spelled_text(key) + space() + ":" + space() + self.spelled(inner) + space()
            for key, inner in members
        ]
        return "{" + (",".join(parts) or space()) + "}"

    def space(self):
        return self.random.choice(["", "", "", " ", "\t", " \r ", "  "])

    def spelled_text(self, text):
        return '"' + "".join(map(self.spelled_character, text)) + '"'

    def spelled_character(self, character):
        short = {'"': '\\"', "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f", "\n": "\\n",
                 "\r": "\\r", "\t": "\\t"}  # fmt: skip
        kind = self.random.random()
        if character in short and kind < 0.6:
            return short[character]
        if character >= " " and character not in '"\\' and kind < 0.8:
            return character
        units = character.encode("utf-16-be")
        escapes = [units[at : at + 2].hex() for at in range(0, len(units), 2)]
        return "".join("\\u" + (e if self.random.random() < 0.5 else e.upper()) for e in escapes)

    def spelled_number(self, number):
        """The number with its point anywhere, zeros added, an exponent of any form."""
        if isinstance(number, int) and self.random.random() < 0.4:
            return str(number)
        sign, digits, exponent = decimal.Decimal(repr(number)).as_tuple()
        if isinstance(number, float) and self.random.random() < 0.1:
            # All the digits there are: up to 767 of them.
            sign, digits, exponent = decimal.Decimal(number).as_tuple()
        text = "".join(map(str, digits)).lstrip("0") or "0"
        added = self.random.randrange(3)
        text, exponent = text + "0" * added, exponent - added
        point = self.random.randint(max(0, len(text) - 400), len(text))
        whole, fraction = text[:point].lstrip("0") or "0", text[point:]
        exponent += len(fraction)
        spelling = ("-" if sign else "") + whole + ("." + fraction if fraction else "")
        if exponent != 0 or self.random.random() < 0.3:
            signs = ["-"] if exponent < 0 else ["", "+"]
            zeros = "0" * self.random.randrange(3)
            spelling += self.random.choice("eE") + self.random.choice(signs) + zeros
            spelling += str(abs(exponent))
        elif not fraction and abs(number) > SAFE:
            # Without a point it would be a whole number, which readers take for different ones.
            spelling += ".0"
        return spelling


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    maker = Maker(options.seed)
    # The values that are known to be hard come first, each alone.
    values = [[number] for number in NUMBERS] + [[text] for text in TEXTS]
    values += [{name: place for place, name in enumerate(NAMES)}]
    values += [maker.deep() for _ in range(20)]
    values = values[: options.count]
    values += [maker.value() for _ in range(options.count - len(values))]
    lines = [maker.line(value) for value in values]
    for value, line in zip(values, lines):
        # A spelling that says something else would prove nothing.
        if rfc8785.dumps(json.loads(line)) != rfc8785.dumps(value):
            sys.exit(f"canonical JSON: this check has misspelled a value: {line[:200]}")

    run = subprocess.run(
        [options.program, "wire", "canonical"],
        input="".join(line + "\n" for line in lines).encode("utf-8"),
        capture_output=True,
        check=False,
    )
    answers = run.stdout.split(b"\n")[:-1]
    if run.returncode != 0 or len(answers) != len(lines):
        words = run.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        sys.exit(
            f"canonical JSON: the program answered {len(answers)} of {len(lines)} lines and ended "
            f"with {run.returncode}: {words}"
        )
    faults = 0
    for line, value, answer in zip(lines, values, answers):
        if answer != rfc8785.dumps(value):
            faults += 1
            if faults <= 20:
                expected = rfc8785.dumps(value).decode("utf-8")
                found = answer.decode("utf-8", "replace")
                print(
                    f"seed {options.seed}: {line[:300]!r} was written as {found[:300]!r}, "
                    f"expected was {expected[:300]!r}.",
                    file=sys.stderr,
                )
    if faults:
        sys.exit(f"canonical JSON: {faults} of {len(values)} values differ")
    print(f"canonical JSON: {len(values)} values equal")


if __name__ == "__main__":
    main()
