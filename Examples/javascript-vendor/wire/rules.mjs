/** Applies what holds between the members of a type, as far as these could be read. */
import { rules as cases } from './rules/cases.mjs';
import { rules as charter } from './rules/charter.mjs';
import { rules as deadlines } from './rules/deadlines.mjs';
import { rules as law } from './rules/law.mjs';
import { rules as places } from './rules/places.mjs';
import { rules as records } from './rules/records.mjs';
import { rules as routing } from './rules/routing.mjs';
import { Unreadable, view } from './views.mjs';

const rules = { ...cases, ...charter, ...deadlines, ...law, ...places, ...records, ...routing };

/**
 * The breaches of the rules of an object's type: a code, and a path from the object.
 *
 * A rule is a code, the member that is named, and a test of the object. A test answers whether the rule is broken, or
 * lists what breaks it: paths, or codes with paths, where the rule has several. A test that needs a member which could
 * not be read is left out; nothing is known then.
 */
export function breaches(type, parts) {
  const found = [];
  for (const [code, member, test] of rules[type] ?? []) {
    try {
      const answer = test(view(parts));
      if (answer === true) found.push({ code, at: member && `.${member}` });
      else if (answer) found.push(...answer.map((item) => (typeof item === 'string' ? { code, at: item } : item)));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return found;
}
