/** Finds what stands on the canvas. */

import { all, byId, find } from './elements.js';

const canvas = byId('canvas');

/** All widgets on the canvas, in the order of the page. */
export function placements() {
  return all(canvas, '[data-placement]');
}

/**
 * The widget with that id; null where it isn't on the canvas.
 *
 * @param {string} id
 */
export function placement(id) {
  return find(canvas, `[data-placement="${CSS.escape(id)}"]`);
}

/**
 * The id of a widget on the canvas.
 *
 * @param {HTMLElement} widget
 */
export function idOf(widget) {
  return widget.dataset.placement ?? '';
}

/** All zones that are shown, also those within widgets. */
export function zones() {
  return all(canvas, '[data-zone]');
}

/**
 * The widgets that stand in a zone, in order, without those within them.
 *
 * @param {Element} zone
 */
export function widgetsIn(zone) {
  return all(zone, ':scope > [data-placement]');
}

/**
 * Brings a placement before the author's eyes, and the keyboard to it.
 *
 * @param {string} id
 */
export function focusPlacement(id) {
  const element = placement(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
