/** Reads JSON strictly (no member twice, no number or text that would change by being read) and writes RFC 8785. */

const depthLimit = 200;
const numberToken = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const blanks = /[ \t\n\r]*/y;

/** The value of a JSON text. Throws SyntaxError. */
export function parse(text) {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.skip();
  if (reader.at !== text.length) reader.fail('something follows the value');
  return value;
}

/** The canonical form of a value: members in the order of UTF-16 code units, nothing that is not needed. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).filter((name) => value[name] !== undefined).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no JSON number');
  return JSON.stringify(value);
}

/** The canonical form by which it is seen whether two values mean the same, however their letters are composed. */
export function meaning(value) {
  return canonical(value).normalize('NFC');
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail(reason) {
    throw new SyntaxError(`${reason} at ${this.at}`);
  }

  skip() {
    this.token(blanks);
  }

  /** What the expression matches here, or undefined. */
  token(expression) {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found) this.at = expression.lastIndex;
    return found?.[0];
  }

  /** Whether this character comes next; it is read then. */
  takes(character) {
    this.skip();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  value(depth) {
    if (depth > depthLimit) this.fail('nested too deeply');
    this.skip();
    if (this.takes('{')) return this.object(depth);
    if (this.takes('[')) return this.array(depth);
    if (this.text[this.at] === '"') return this.string();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  object(depth) {
    const result = {};
    if (this.takes('}')) return result;
    do {
      this.skip();
      const name = this.string();
      if (Object.hasOwn(result, name)) this.fail('a member twice');
      if (!this.takes(':')) this.fail('no colon');
      // A plain assignment would lose a member that is called __proto__.
      const value = this.value(depth + 1);
      Object.defineProperty(result, name, { value, writable: true, enumerable: true, configurable: true });
    } while (this.takes(','));
    if (!this.takes('}')) this.fail('an object that does not end');
    return result;
  }

  array(depth) {
    const result = [];
    if (this.takes(']')) return result;
    do result.push(this.value(depth + 1)); while (this.takes(','));
    if (!this.takes(']')) this.fail('an array that does not end');
    return result;
  }

  string() {
    const token = this.token(stringToken) ?? this.fail('no text');
    const text = JSON.parse(token);
    if (!text.isWellFormed()) this.fail('half a character');
    return text;
  }

  number() {
    const token = this.token(numberToken) ?? this.fail('no value');
    const value = Number(token);
    if (!Number.isFinite(value)) this.fail('a number that is too great');
    const isKept = Number.isSafeInteger(value) || /[.e]/i.test(token) || String(value) === token;
    if (!isKept) this.fail('a number of too many digits');
    return value;
  }
}
