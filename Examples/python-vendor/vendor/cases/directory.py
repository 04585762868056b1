"""The directory: divisions, offices and people, and which office stands above which."""

# How many digits of a code tell the division itself, tier by tier from the province down to the village.
TIERS = (2, 4, 6, 9, 12)


def inside(inner, outer):
    """Whether a division is another one or lies inside it."""
    return inner is not None and outer is not None and inner.startswith(outer[:tier_of(outer)])


def tier_of(division):
    """How many digits of a code tell the division itself."""
    return next(digits for digits in TIERS if not division[digits:].strip("0"))


def enclosing(division):
    """The division one tier up, if there is one."""
    own = TIERS.index(tier_of(division))
    return division[:TIERS[own - 1]].ljust(len(division), "0") if own else None


class Directory:
    """Who and what there is; what is loaded later takes the place of what has the same name."""

    def __init__(self):
        self.offices = {}
        self.centers_of = {}
        self.posts = {}

    def load(self, divisions=(), centers=(), organs=(), grids=(), actors=()):
        """Adds entries. Divisions need no place of their own: their codes say what lies in what."""
        for each in centers:
            self.offices[f"center/{each['id']}"] = {**each, "capacity": "centerOnly"}
            self.centers_of[each["division"]] = f"center/{each['id']}"
        for each in organs:
            self.offices[f"organ/{each['id']}"] = each
        for each in grids:
            code = each["code"]["digits"] if "code" in each else f"{each['village']}{each['number']:03}"
            self.offices[f"grid/{code}"] = {"division": each["village"], "capacity": "centerOnly"}
        for each in actors:
            self.posts[each["id"]] = {(post["role"], post["unit"]) for post in each.get("posts", ())}

    def knows(self, office):
        """Whether there is such an office."""
        return office in self.offices

    def knows_person(self, person):
        """Whether there is such a person."""
        return person in self.posts

    def capacity(self, office):
        """In which capacity an office receives a petition; None for one that is not known."""
        return self.offices[office]["capacity"] if office in self.offices else None

    def division(self, office):
        """The division that an office serves; None for an office that is not known."""
        return self.offices[office]["division"] if office in self.offices else None

    def holds(self, person, role, office):
        """Whether somebody holds exactly this post."""
        return (role, office) in self.posts.get(person, ())

    def workplaces(self, person):
        """The offices at which somebody holds a post."""
        return {office for _, office in self.posts.get(person, ())}

    def above(self, office):
        """The offices above one, nearest first; the last may be one that the directory does not know."""
        found = []
        while (office := self.directly_above(office)) and office not in found:
            found.append(office)
        return found

    def directly_above(self, office):
        """The office directly above one, if there is one."""
        entry = self.offices.get(office)
        if entry is None or office.startswith("grid/"):
            return None
        division = enclosing(entry["division"]) if office.startswith("center/") else None
        if division in self.centers_of:
            return self.centers_of[division]
        return f"organ/{entry['superior']}" if "superior" in entry else None

    def is_within(self, office, other):
        """Whether the division that an office serves is that of another office or lies inside it."""
        if not (self.knows(office) and self.knows(other)):
            return office == other
        return inside(self.division(office), self.division(other))

    def centers_around(self, office):
        """The centers whose division contains that of an office."""
        division = self.division(office)
        return [center for outer, center in self.centers_of.items() if inside(division, outer)]
