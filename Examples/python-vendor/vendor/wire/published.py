"""Where the published files lie, and how one of them is read."""

import json
import os
from functools import lru_cache
from pathlib import Path

# The folder of the example that holds the vendor's packages; the published files lie beside the examples.
EXAMPLE = Path(__file__).resolve().parents[2]


def root() -> Path:
    """The folder of the published files."""
    named = os.environ.get("GOVERNANCE_PUBLISHED")
    return Path(named) if named else (EXAMPLE / "../../Sources/Conformance/Published").resolve()


@lru_cache(maxsize=None)
def published(name: str):
    """The JSON value of a published file, such as `law/national.json`."""
    return json.loads((root() / name).read_text(encoding="utf-8"))


@lru_cache(maxsize=None)
def type_names() -> frozenset[str]:
    """The names of the published wire types."""
    return frozenset(file.name.removesuffix(".schema.json") for file in (root() / "schemas").glob("*.schema.json"))
