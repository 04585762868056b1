"""So that the checks of official numbers rest on more than their own word: compares the verdicts of
`governance wire numbers` with those of python-stdnum on numbers made up by chance, right and wrong.

Set aside is what is decided otherwise on purpose, and is asserted instead:
- stdnum looks up the place of an identity number; the kit does not, since places change.
- stdnum wants two digits at the front of a credit code; GB 32100 allows letters there.
- stdnum takes white space, dashes and full-width digits for slips of the pen; the kit refuses them.
"""

import argparse
import datetime
import json
import random
import subprocess
import sys

from stdnum.cn import ric, uscc
from stdnum.util import isdigits

PERSON, BODY = "residentIdentityNumber", "creditCode"
KNOWN = {
    PERSON: ["11010519491231002X", "34052419800101001X", "520204199001010016"],
    BODY: ["9144030071526726XG", "91110000600037341L"],
}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SLIPS = [" ", "\t", "-", "\u3000", "\u00a0", "１", "Ｘ", "٣", "\u200b", "\u0301", "\n"]
FIRST = datetime.date.min.toordinal()
LAST = datetime.date.max.toordinal()


def person(chance):
    """A right identity number; the days of birth reach as far as the calendar."""
    recent = chance.random() < 0.8
    low, high = (693596, 739981) if recent else (FIRST, LAST)
    day = datetime.date.fromordinal(chance.randint(low, high))
    digits = f"{chance.randrange(10**6):06}{day.year:04}{day:%m%d}{chance.randrange(1000):03}"
    return digits + ric.calc_check_digit(digits + "0")


def body(chance):
    """A right credit code; one in eight begins with letters, as those of the N2 series do."""
    characters = uscc._alphabet if chance.random() < 0.125 else "0123456789"
    front = "".join(chance.choices(characters, k=2))
    text = front + f"{chance.randrange(10**6):06}" + "".join(chance.choices(uscc._alphabet, k=9))
    return text + uscc.calc_check_digit(text)


def mutated(chance, number):
    """The number with one thing changed, which may leave it right."""
    place = chance.randrange(len(number))
    kind = chance.randrange(8)
    if kind == 0:
        return number[:place] + chance.choice("0123456789") + number[place + 1 :]
    if kind == 1:
        return number[:place] + chance.choice(LETTERS) + number[place + 1 :]
    if kind == 2:
        other = min(place + 1, len(number) - 1)
        swapped = list(number)
        swapped[place], swapped[other] = swapped[other], swapped[place]
        return "".join(swapped)
    if kind == 3:
        return number[:place] + number[place + 1 :]
    if kind == 4:
        return number[:place] + chance.choice("0123456789X") + number[place:]
    if kind == 5:
        return number.lower()
    if kind == 6:
        # Another birth or body, so that days which do not exist come up.
        return number[:10] + f"{chance.randrange(10**4):04}" + number[14:]
    wrong = number[:6] + f"{chance.randrange(10**8):08}" + number[14:17]
    return wrong + (ric.calc_check_digit(wrong + "0") if isdigits(wrong) else number[17])


def slipped(chance, number):
    """The number with something that a lenient reader would clean away."""
    slip = chance.choice(SLIPS)
    place = chance.choice([0, len(number), chance.randrange(len(number))])
    if chance.random() < 0.3:
        return number.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    return number[:place] + slip + number[place:]


def set_aside():
    """Takes out of stdnum what is decided otherwise."""
    ric.get_birth_place = lambda number: {}
    uscc.isdigits = lambda front: isdigits(front[2:]) and set(front[:2]) <= set(uscc._alphabet)


def expected(scheme, text):
    """The verdict to agree with."""
    if not (text.isascii() and text.isalnum()):
        return False
    return (ric if scheme == PERSON else uscc).is_valid(text)


def verdicts(program, cases):
    """The codes the program answers with, one list a case."""
    lines = "".join(json.dumps({"scheme": s, "text": t}) + "\n" for s, t in cases)
    # Numbers are handed over on the standard input: arguments can be read by everybody.
    done = subprocess.run(
        [program, "wire", "numbers"], input=lines, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{program} wire numbers: exit {done.returncode}\n{done.stderr}")
    answers = done.stdout.splitlines()
    if len(answers) != len(cases):
        sys.exit(f"{len(cases)} numbers were asked about and {len(answers)} answered")
    for (_, text), answer in zip(cases, answers):
        if len(text) > 6 and text in answer:
            sys.exit("an answer repeats the number it is about")
    return [json.loads(answer)["findings"] for answer in answers]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program", help="the path of the governance program")
    parser.add_argument("--count", type=int, default=20_000, help="numbers of each kind")
    parser.add_argument("--seed", type=int, default=11643)
    options = parser.parse_args()
    set_aside()

    chance = random.Random(options.seed)
    agreed = {}
    for scheme, make in ((PERSON, person), (BODY, body)):
        cases = [(scheme, text) for text in KNOWN[scheme]]
        while len(cases) < options.count:
            number = make(chance)
            for text in (number, mutated(chance, number), mutated(chance, number)):
                cases.append((scheme, text))
            if chance.random() < 0.2:
                cases.append((scheme, slipped(chance, number)))
        del cases[options.count :]
        right = 0
        for (_, text), codes in zip(cases, verdicts(options.program, cases)):
            right += not codes
            if (not codes) != expected(scheme, text):
                print(
                    f"{scheme} {text!r}: the kit says {codes or 'right'}, "
                    f"stdnum says {'right' if expected(scheme, text) else 'wrong'}",
                    file=sys.stderr,
                )
                return 1
        if not len(cases) / 4 < right < len(cases) * 3 / 4:
            print(f"{scheme}: {right} of {len(cases)} are right: too lopsided", file=sys.stderr)
            return 1
        agreed[scheme] = len(cases)
    print(f"identity numbers: {agreed[PERSON]} agree, credit codes: {agreed[BODY]} agree")
    return 0


if __name__ == "__main__":
    sys.exit(main())
