/** What is not done, with every reason. */

export class Refusal extends Error {
  constructor(...reasons) {
    super(reasons[0].code);
    this.reasons = reasons;
  }
}
