/** The texts that the page brings along, with {0}, {1}… replaced. */

const frame = document.getElementById('designer');

export function text(key, ...values) {
  return frame.dataset[key].replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
}

const announcer = document.getElementById('announcer');

/** Tells a screen reader; the same sentence twice is told twice. */
export function announce(sentence) {
  announcer.textContent = announcer.textContent === sentence ? sentence + '\u00a0' : sentence;
}
