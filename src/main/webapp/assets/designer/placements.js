/** Finds what stands on the canvas. */

const canvas = document.getElementById('canvas');

/** All widgets on the canvas, in the order of the page. */
export function placements() {
  return [...canvas.querySelectorAll('[data-placement]')];
}

/** The widget with that id; null where it isn't on the canvas. */
export function placement(id) {
  return canvas.querySelector(`[data-placement="${CSS.escape(id)}"]`);
}

/** All zones that are shown, also those within widgets. */
export function zones() {
  return [...canvas.querySelectorAll('[data-zone]')];
}

/** Brings a placement before the author's eyes, and the keyboard to it. */
export function focusPlacement(id) {
  const element = placement(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
