/** Who holds which post at which office, and which offices stand above which. */

/** How many digits of a division's code each tier has, from the province to the village. */
const TIERS = [2, 4, 6, 9, 12];

export class Directory {
  #offices = new Map();
  #actors = new Map();

  /** Adds divisions' centers, organs, grids and people; an entry of the same name takes the place of the earlier. */
  load({ centers = [], organs = [], grids = [], actors = [] }) {
    for (const center of centers) {
      this.#offices.set(`center/${center.division}`,
        { division: center.division, superior: center.superior, capacity: 'centerOnly' });
    }
    for (const { id, division, superior, capacity } of organs) {
      this.#offices.set(`organ/${id}`, { division, superior, capacity });
    }
    for (const { code, village, number } of grids) {
      // A grid without a code of its own goes by its village and its number there.
      const digits = code?.digits ?? `${village}${String(number).padStart(3, '0')}`;
      this.#offices.set(`grid/${digits}`, { division: village, capacity: 'centerOnly' });
    }
    for (const { id, posts = [] } of actors) this.#actors.set(id, posts);
  }

  knowsActor(actor) { return this.#actors.has(actor); }
  knows(office) { return this.#offices.has(office); }
  capacity(office) { return this.#offices.get(office)?.capacity; }

  posts(actor) { return this.#actors.get(actor) ?? []; }
  holdsPost(actor, role, unit) { return this.posts(actor).some((post) => post.role === role && post.unit === unit); }
  worksAt(actor, unit) { return this.posts(actor).some((post) => post.unit === unit); }

  /** The offices above an office, nearest first, itself left out. */
  above(office) {
    const found = [];
    for (let next = this.superior(office); next && next !== office && !found.includes(next);) {
      found.push(next);
      next = this.superior(next);
    }
    return found;
  }

  /** The office directly above: of a center the one a tier up or else the organ it names; of a grid none. */
  superior(office) {
    const entry = this.#offices.get(office);
    if (!entry || office.startsWith('grid/')) return undefined;
    if (office.startsWith('center/')) {
      const enclosing = `center/${enclosingDivision(entry.division)}`;
      if (this.knows(enclosing)) return enclosing;
    }
    return entry.superior === undefined ? undefined : `organ/${entry.superior}`;
  }

  /** Whether the division an office serves is another's or lies inside it; the same office where one is unknown. */
  isWithin(office, other) {
    const [inner, outer] = [this.#offices.get(office), this.#offices.get(other)];
    if (!inner || !outer) return office === other;
    return contains(outer.division, inner.division);
  }

  /** Whether an office's division contains another's and is not the same. */
  isBeyond(office, other) {
    const [outer, inner] = [this.#offices.get(office), this.#offices.get(other)];
    return Boolean(inner && outer) && outer.division !== inner.division && contains(outer.division, inner.division);
  }

  /** The centers whose divisions contain the one that an office serves. */
  centersAround(office) {
    const division = this.#offices.get(office)?.division;
    return [...this.#offices].filter(([name, entry]) => division !== undefined && name.startsWith('center/')
      && contains(entry.division, division)).map(([name]) => name);
  }
}

/** The part of a code that is not filled up with zeros. */
function stem(division) {
  const length = TIERS.find((digits) => /^0*$/.test(division.slice(digits)));
  return division.slice(0, length);
}

function enclosingDivision(division) {
  const tier = TIERS.indexOf(stem(division).length);
  return tier > 0 ? division.slice(0, TIERS[tier - 1]).padEnd(12, '0') : undefined;
}

const contains = (outer, inner) => inner.startsWith(stem(outer));
