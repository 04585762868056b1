/** Compares a rule of a place's own with the rule of the law that has its name. */
import { meaning } from '../json.mjs';

// The least and the most days that an amount of a unit can come to.
const days = {
  minute: (amount) => [Math.floor(amount / 1440), Math.floor(amount / 1440) + 1],
  hour: (amount) => [Math.floor(amount / 24), Math.ceil(amount / 24)],
  workingHour: () => [0, Infinity],
  calendarDay: (amount) => [amount, amount],
  workingDay: (amount) => [amount, Infinity],
  month: (amount) => [28 * amount, 31 * amount],
};

// What a rule and its terms of extension say where they do not say it.
const complete = (rule) => ({ holder: 'organ', excludesStartDay: true, strength: 'limit', suspensions: [],
  endRolling: usualRolling(rule), ...rule });
const completeTerms = (terms) => ({ needsReason: true, needsNotice: true, splitting: 'once', ...terms });

/** How the end rolls where a rule does not say: citizens' days and months roll on. */
export function usualRolling(rule) {
  const isLong = ['calendarDay', 'workingDay', 'month'].includes(rule.limit.unit);
  return rule.holder === 'citizen' && isLong ? 'nextWorkday' : 'none';
}

/** Whether a period is certain not to be longer than another. */
function isNoLonger(one, other) {
  if (one.unit === other.unit) return one.amount <= other.amount;
  return days[one.unit](one.amount)[1] <= days[other.unit](other.amount)[0];
}

/** Whether an organ has longer, or a citizen shorter, than by the law; a number binds an organ more than none does. */
function isLimitLooser(own, law, isCitizen) {
  if (own.kind === 'fixed' && law.kind === 'fixed') return !(isCitizen ? isNoLonger(law, own) : isNoLonger(own, law));
  return own.kind !== law.kind && (isCitizen || own.kind !== 'fixed' || law.kind !== 'designated');
}

function isExtensionLooser(own, law) {
  if (own.extending === undefined) return false;
  if (law.extending === undefined) return true;
  const [terms, others] = [completeTerms(own.extending), completeTerms(law.extending)];
  return terms.approver !== others.approver || (others.needsReason && !terms.needsReason)
    || (others.needsNotice && !terms.needsNotice) || (others.splitting === 'once' && terms.splitting !== 'once')
    || extendsFurther({ ...own.limit, cap: terms.cap }, { ...law.limit, cap: others.cap });
}

/** Whether a limit comes to more in all than another, or by more: a shorter one is no leave to extend it further. */
function extendsFurther(own, law) {
  if (law.cap === undefined || law.unit === undefined) return false;
  if (own.cap === undefined) return true;
  return !isNoLonger({ ...own, amount: own.cap }, { ...law, amount: law.cap })
    || (own.unit === law.unit && own.cap - own.amount > law.cap - law.amount);
}

/** Whether a rule leaves people less than the law does, in its number or in what stands around it. */
export function isLooserThanLaw(ownRule, lawRule) {
  const [own, law] = [complete(ownRule), complete(lawRule)];
  const isCitizen = law.holder === 'citizen';
  const grounds = law.suspensions.map(meaning);
  return own.holder !== law.holder || own.startEvent !== law.startEvent
    || (own.strength === 'norm' && law.strength !== 'norm')
    || ![law.endRolling, isCitizen ? 'nextWorkday' : 'none'].includes(own.endRolling)
    || (isCitizen && !own.excludesStartDay)
    || (!isCitizen && (isExtensionLooser(own, law)
      || own.suspensions.some((ground) => !grounds.includes(meaning(ground)))))
    || isLimitLooser(own.limit, law.limit, isCitizen);
}
