/** The texts that the page brings along, with {0}, {1}… replaced. */

const sources = [...document.querySelectorAll('#designer, #desk-texts')].map(each => each.dataset);

export function text(key, ...values) {
  return sources.find(each => key in each)[key].replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
}

const announcer = document.getElementById('announcer');

/** Tells a screen reader; the same sentence twice is told twice. */
export function announce(sentence) {
  announcer.textContent = announcer.textContent === sentence ? sentence + '\u00a0' : sentence;
}
