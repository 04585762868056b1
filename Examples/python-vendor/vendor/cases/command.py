"""What somebody asks the desk to do, and how the desk says no."""

from dataclasses import dataclass, field
import re

CODE = re.compile(r"[A-Za-z0-9._:-]{1,64}", re.ASCII)
# The Unicode property White_Space, which is not what str.isspace looks at.
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" \
              "\u2028\u2029\u202f\u205f\u3000"


def is_code(text):
    """Whether a text is a code or the name of something."""
    return isinstance(text, str) and CODE.fullmatch(text) is not None


@dataclass(frozen=True)
class Command:
    """An act that somebody wants to do in a case: for an office, or without a `unit` in their own name."""

    case: str
    action: str
    actor: str
    role: str
    unit: str = None
    occurred_at: str = None
    detail: dict = field(default_factory=dict)
    fields: tuple = ()
    key: str = None
    expected_version: int = None

    def brings(self, kind):
        """The detail, if it is of this kind."""
        return self.detail if self.detail.get("type") == kind else None

    def gives(self, name):
        """Whether a text of this name comes with it that holds more than white space."""
        return any(given == name and value.strip(WHITE_SPACE) for given, value in self.fields)

    def body(self):
        """What makes it the same command when it is sent again."""
        return [self.case, self.action, self.role, self.unit, self.occurred_at, self.detail, self.fields]


def reason(code, **more):
    """A reason of a refusal: its code, and what there is to say beside it."""
    return {"code": code, **more}


class Refused(Exception):
    """The act is not done; nothing has changed."""

    def __init__(self, *reasons):
        super().__init__(", ".join(each["code"] for each in reasons))
        self.reasons = list(reasons)
