"""Rules of statutes, code tables and books of deadline rules, which may not be looser than the law of the nation."""

from ..published import published
from ..readers import is_sound
from .looser import is_looser
from .rule import each_once, ordered, repeats, rule, sound_parts

_FOREVER = "9999-12-31"
# No table of codes is so deep; a longer way up is a ring that has not closed yet.
_MOST_LEVELS = 16


@rule("entries")
def _entries(table):
    """Each code is there once, and the way up from its parent ends at a code without one."""
    entries = table["entries"]
    for place in repeats(entry["code"] for entry in entries):
        yield "codeTable.repeated", f".entries[{place}].code"
    parents, grounded = {entry["code"]: entry.get("parent") for entry in entries}, {None}
    for place, entry in enumerate(entries):
        above, way = entry.get("parent"), set()
        while above not in grounded | way and above in parents and len(way) < _MOST_LEVELS:
            way.add(above)
            above = parents[above]
        if above in grounded:
            grounded |= way
        else:
            yield "codeTable.parent", f".entries[{place}].parent"


def _national(several: str) -> list:
    return published("law/national.json").get(several, [])


def _known_statutes(book: dict) -> dict:
    """The statutes that a book may cite: those that are published, which it may not replace, and its own."""
    known = {statute["code"]: statute for statute in published("law/statutes.json")}
    for _, statute in sound_parts(book, "statutes"):
        known.setdefault(statute["code"], statute)
    return known


@rule()
def _statutes_once(book):
    taken = {statute["code"] for statute in published("law/statutes.json")}
    for place, statute in sound_parts(book, "statutes"):
        if statute["code"] in taken:
            yield "lawBook.statute", f".statutes[{place}].code"
        taken.add(statute["code"])


@rule()
def _overlaps(book):
    seen = []
    for place, one in sound_parts(book, "rules"):
        if any(one["id"] == other["id"] and _overlap(one, other) for other in seen):
            yield "lawBook.overlap", f".rules[{place}]"
        seen.append(one)


def _overlap(one: dict, other: dict) -> bool:
    return one["inForceFrom"] <= other.get("inForceThrough", _FOREVER) and (
        other["inForceFrom"] <= one.get("inForceThrough", _FOREVER)
    )


@rule()
def _deadline_rules(book):
    """A rule cites what is there, is in force while its statute is, and is no looser than the law's of its name."""
    untimed, cites = {one["id"] for one in _national("untimed")}, _Citing(book)
    for place, one in sound_parts(book, "rules"):
        at = f".rules[{place}]"
        unknown = list(cites.unknown(one, at))
        yield from unknown
        if not unknown and not cites.is_founded(one):
            yield "lawBook.unfounded", at
        if "counting" in one:
            yield from cites.unknown_citation(one["counting"], f"{at}.counting")
        if "extending" in one:
            yield from cites.unknown(one["extending"], f"{at}.extending")
        for number, ground in enumerate(one.get("suspensions", ())):
            yield from cites.unknown(ground, f"{at}.suspensions[{number}]")
        if one["id"] in untimed:
            yield "lawBook.untimed", f"{at}.id"
        nations = (other for other in _national("rules") if other["id"] == one["id"] and _overlap(one, other))
        if any(is_looser(one, other) for other in nations):
            yield "lawBook.looser", at


@rule()
def _provisions(book):
    """What sets no deadline has a name of its own, and cites what is there."""
    taken = {one["id"] for one in _national("rules")} | {one["id"] for _, one in sound_parts(book, "rules")}
    cites = _Citing(book)
    for place, one in sound_parts(book, "untimed"):
        if one["id"] in taken:
            yield "lawBook.untimed", f".untimed[{place}].id"
        taken.add(one["id"])
        yield from cites.unknown(one, f".untimed[{place}]")


class _Citing:
    """What a book may cite; where one of its statutes cannot be read, nobody can say that a statute is unknown."""

    def __init__(self, book):
        self.known = _known_statutes(book)
        self.knows_all = is_sound(book.get("statutes", ()))

    def unknown(self, one: dict, at: str):
        """The breach of what has a provenance, if the statute or the article that this cites is not there."""
        if "citation" in one["provenance"]:
            yield from self.unknown_citation(one["provenance"]["citation"], f"{at}.provenance.citation")

    def unknown_citation(self, citation: dict, at: str):
        statute = self.known.get(citation["statute"])
        if statute is None:
            if self.knows_all:
                yield "lawBook.statuteUnknown", f"{at}.statute"
        elif citation["article"] not in [article["number"] for article in statute.get("articles", ())]:
            yield "lawBook.articleUnknown", f"{at}.article"

    def is_founded(self, one: dict) -> bool:
        """Whether a rule is in force only while the statute that it cites is, as far as that is known."""
        statute = self.known.get(one["provenance"].get("citation", {}).get("statute"))
        return statute is None or statute["inForceFrom"] <= one["inForceFrom"] and (
            one.get("inForceThrough", _FOREVER) <= statute.get("inForceThrough", _FOREVER)
        )


RULES = {
    "CodeTable": (_entries,),
    "LawBook": (_statutes_once, _overlaps, _deadline_rules, _provisions),
    "Statute": (
        ordered("inForceFrom", "inForceThrough", "statute.inForce"),
        each_once("articles", "number", "statute.article", ".number"),
    ),
}
