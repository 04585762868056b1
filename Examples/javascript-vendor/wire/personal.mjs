/** Finds numbers of persons: resident identity numbers (GB 11643), credit codes (GB 32100), telephone numbers. */
import { existsDay } from './moments.mjs';

// Digits in a row, with the X that may end an identity number; what stands in a longer row is another number.
const runs = /(?<![0-9])(?:[0-9]{17}[Xx]|[0-9]+)/g;
const mobile = /^1[3-9][0-9]{9}$/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditForm = new RegExp(`^[${creditCharacters}]{2}[0-9]{6}[${creditCharacters}]{10}$`);

// What people type for the last X: full-width letters, Cyrillic, Greek and Roman ones, and the sign of multiplication.
const typedX = /[\uff38\uff58\u0425\u0445\u00d7\u2169\u2179\u03a7\u03c7]/g;
const betweenDigits = /[\p{White_Space}\p{Cf}\p{Pd}\p{Mn}\p{Zs}./_\u2212]/gu;

const runsOf = (text) => text.match(runs) ?? [];
const isMobile = (run) => mobile.test(run);

/** Whether a valid resident identity number stands in a row of characters. */
export function hasIdentityNumber(text) {
  return runsOf(text).some(isIdentityNumber);
}

/** Whether somebody has typed an identity number in a text: in groups, or in digits of another script. */
export function saysIdentityNumber(text) {
  const plain = text.replace(typedX, 'X').replace(/(?![0-9])\p{Nd}/gu, plainDigit);
  return hasIdentityNumber(plain) || hasIdentityNumber(plain.replace(betweenDigits, ''));
}

/** Whether a number of a person stands in a name or a code, whole or in the groups in which people write it. */
export function hasPersonalNumber(text) {
  if (hasIdentityNumber(text) || runsOf(text).some(isMobile)) return true;
  return text.split(/[^0-9Xx]/).some((_, place, parts) => {
    const three = parts.slice(place, place + 3);
    const [lengths, number] = [three.map(({ length }) => length).join(), three.join('')];
    return (lengths === '3,4,4' && isMobile(number)) || (lengths === '6,8,4' && isIdentityNumber(number));
  });
}

/** The same for a name made of the codes of places: their eighteen digits could pass for an identity number. */
export function hasPersonalNumberBesidesPlaces(name) {
  return runsOf(name).some((run) => isMobile(run) || (/[Xx]$/.test(run) && isIdentityNumber(run)));
}

/** The same for what is named after a place: the name of the place and its digits alone are nobody's number. */
export function hasPersonalNumberWithin(name, place) {
  const rest = name.startsWith(place) ? name.slice(place.length) : name;
  const long = runsOf(rest).filter((run) => run.length >= 11);
  return hasPersonalNumber(rest) && (long.length === 0 || long.some((run) => !place.startsWith(run)));
}

/** Whether eighteen characters are an identity number, born in whatever year, or a unified social credit code. */
export function isOfficialNumber(text) {
  return isValid(text) || isCreditCode(text);
}

/** The ten digits of a script follow one another, so that the first of them tells the value of each. */
function plainDigit(digit) {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0) - value - 1))) value += 1;
  return String(value % 10);
}

// The codes of places and numbers of cases are as long, and would be the numbers of people born in other centuries.
function isIdentityNumber(number) {
  const year = number.slice(6, 10);
  return !number.startsWith('0') && isValid(number.toUpperCase()) && year >= '1850' && year <= '2150';
}

function isValid(number) {
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return false;
  if (!existsDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

function isCreditCode(number) {
  if (!creditForm.test(number)) return false;
  const values = [...number].map((character) => creditCharacters.indexOf(character));
  const sum = creditWeights.reduce((total, weight, index) => total + weight * values[index], 0);
  return values[17] === (31 - (sum % 31)) % 31;
}
