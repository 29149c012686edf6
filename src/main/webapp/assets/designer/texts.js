/** The texts that the page brings along, with {0}, {1}… replaced. */

import { all, byId } from './elements.js';

const sources = all(document, '#designer, #draft-texts').map(each => each.dataset);

/**
 * @param {string} key
 * @param {...(string | number | null)} values
 */
export function text(key, ...values) {
  const found = sources.find(each => key in each)?.[key];
  if (found === undefined) {
    throw new Error(`The page brings no text ${key}`);
  }
  return found.replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));
}

const announcer = byId('announcer');

/**
 * Tells a screen reader; the same sentence twice is told twice.
 *
 * @param {string} sentence
 */
export function announce(sentence) {
  announcer.textContent = announcer.textContent === sentence ? sentence + '\u00a0' : sentence;
}
