/** A procedure as data: which row decides an act in a state, who owns a state, and by which rule a duty runs. */
import { isInForce } from './days.mjs';

export class Procedure {
  #document;
  #owners;
  #law;

  constructor(document, law) {
    this.#document = document;
    this.#law = law;
    this.#owners = new Map(document.states.map(({ state, owner }) => [state, owner]));
  }

  get tag() { return `${this.#document.id.name}@${this.#document.id.version}`; }
  get duties() { return this.#document.duties; }
  get deemed() { return this.#document.deemed; }

  parameter(name) { return this.#document.parameters[name].amount; }
  isOpenFor(day) { return isInForce(this.#document, day); }
  isEnd(state) { return this.#owners.get(state) === undefined; }
  stage(state) { return this.#document.stages.find(({ states }) => states.includes(state))?.code; }
  duty(code) { return this.duties.find(({ duty }) => duty === code); }

  /** The row that decides an act in a state, or where there is no case yet. */
  row(action, state) {
    return this.#document.rows.find((row) => row.action === action && this.#startsFrom(row, state));
  }

  /** Whether an act opens cases. */
  opens(action) { return this.row(action, undefined) !== undefined; }

  /** All states in which an act has a row. */
  statesOf(action) { return [...this.#owners.keys()].filter((state) => this.row(action, state)); }

  #startsFrom({ from }, state) {
    if (state === undefined) return 'nothing' in from;
    if ('anyOpen' in from) return !this.isEnd(state);
    return from.states?._0.includes(state) ?? false;
  }

  /** Where a row leads from a state. */
  target(row, state) { return row.to.state?._0 ?? state; }

  /** The version of a rule that is in force on a day; the law goes before the procedure's own rules. */
  rule(id, day) {
    return [...this.#law, ...this.#document.rules].find((rule) => rule.id === id && isInForce(rule, day));
  }
}
