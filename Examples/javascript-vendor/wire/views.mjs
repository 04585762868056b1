/** Shows what was read of a value to the rules; whoever touches what could not be read is stopped. */

/** Thrown where a rule needs a member that has a fault of its own. */
export class Unreadable extends Error {}

const partsOf = new WeakMap();

/** An object of parts whose members are those that were read; to get one with a fault throws Unreadable. */
export function view(parts) {
  const result = {};
  for (const [name, part] of parts) {
    Object.defineProperty(result, name, { get: () => shown(part), enumerable: true });
  }
  partsOf.set(result, parts);
  return result;
}

/** A member that was read without a fault, for rules that can do without it. */
export function known(object, name) {
  return isReadable(object, name) ? object[name] : undefined;
}

/** Whether a member has no fault; what is left out has none. */
export function isReadable(object, name) {
  return partsOf.get(object).get(name)?.isClean !== false;
}

/** The entries of a list that could be read, with their places; the others hide nothing of them. */
export function readable(object, name) {
  const items = partsOf.get(object).get(name)?.items ?? [];
  return items.flatMap((part, index) => (part.isClean ? [[index, shown(part)]] : []));
}

/** A test that is made only where these members have no fault, whether it looks at them or not. */
export function needing(names, test) {
  return (object) => {
    if (!names.every((name) => isReadable(object, name))) throw new Unreadable();
    return test(object);
  };
}

/** A test that is made only where nothing is wrong in any member. */
export function whole(test) {
  return (object) => needing([...partsOf.get(object).keys()], test)(object);
}

function shown(part) {
  if (!part.isClean) throw new Unreadable();
  if (part.items) return part.items.map(shown);
  return part.parts ? view(part.parts) : part.value;
}
