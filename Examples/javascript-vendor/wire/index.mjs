/** The wire layer: values come in by the door of their type, and go out in their one form, masked or disclosed. */
import { form } from './forms.mjs';
import { read } from './reader.mjs';
import { typeNames } from './types.mjs';

export { canonical, parse } from './json.mjs';

/** A type that is not among those published. */
export class UnknownType extends Error {}

/** Throws `UnknownType` where no type of this name is published. */
export function demandType(typeName) {
  if (!typeNames.has(typeName)) throw new UnknownType('no such type');
}

/**
 * Judges a value by its type: `findings`, each a `code` and a `path`, in the order of the type; where there is none,
 * also the `value` in its one form, and that form `masked`.
 */
export function admit(typeName, value) {
  demandType(typeName);
  const { findings, part } = read(typeName, value);
  return findings.length > 0 ? { findings } : { findings, value: form(part, false), masked: form(part, true) };
}

/** Whether an act of disclosure (`by` whom, `for` which purpose, `at` which moment) is one. */
export function isDisclosure(disclosure) {
  const { by: actor, for: purpose, at, ...others } = disclosure ?? {};
  return Object.keys(others).length === 0 && admit('Disclosure', { actor, purpose, at }).findings.length === 0;
}
