/**
 * Dragging with a pointer: a widget from the list, or one that is placed. While it lasts the slots show where the widget
 * would go, and nothing on the page moves. Escape gives up.
 */

import { byId, closest, get } from './elements.js';
import { announce, text } from './texts.js';
import { idOf, zones } from './placements.js';
import { cancel, drop, markSlots, openSlots } from './slots.js';

/**
 * @typedef {object} Drag
 * @property {import('./slots.js').Placed} what
 * @property {string} name
 * @property {{ x: number, y: number }} from
 * @property {{ x: number, y: number }} at
 * @property {HTMLElement | null} ghost what follows the pointer, once it has gone far enough
 * @property {HTMLButtonElement} [target] the slot that the widget would go to
 */

const frame = byId('designer');
const stage = get(frame, '.designer-stage');
const FAR_ENOUGH = 6;
const EDGE = 48;
/** Pixels a frame. */
const STEP = 8;
/** So far around a zone it still counts as meant. */
const MARGIN = 28;

/** @type {Drag | null} */
let drag = null;

export function enableDragging() {
  frame.addEventListener('pointerdown', begin);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      stop();
    }
  });
  // The click that ends a drag is none.
  frame.addEventListener('click', event => {
    if (frame.dataset.dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}

/** @param {PointerEvent} event */
function begin(event) {
  if (event.button !== 0 || event.pointerType === 'touch' || 'held' in frame.dataset) {
    return;
  }
  const offer = closest(event.target, '.designer-widget');
  const source = offer ?? (closest(event.target, '.slot') ? null : closest(event.target, '[data-placement]'));
  if (source) {
    const what = offer ? { widget: offer.dataset.widget ?? '' } : { placement: idOf(source) };
    const from = { x: event.clientX, y: event.clientY };
    drag = { what, name: source.getAttribute('aria-label') ?? '', from, at: from, ghost: null };
  }
}

/** @param {PointerEvent} event */
function move(event) {
  if (!drag || (!drag.ghost && Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y) < FAR_ENOUGH)) {
    return;
  }
  drag.ghost ??= lift(drag);
  event.preventDefault();
  drag.ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`;
  drag.at = { x: event.clientX, y: event.clientY };
  aim(drag, drag.ghost);
}

/** As long as something is held at an edge the page goes on moving below it. */
function goOn() {
  if (drag?.ghost) {
    if (scroll(drag.at.y)) {
      aim(drag, drag.ghost);
    }
    requestAnimationFrame(goOn);
  }
}

/** @param {Drag} drag */
function lift({ what, name }) {
  cancel();
  window.getSelection()?.removeAllRanges();
  frame.dataset.dragging = what.placement ?? '';
  const ghost = document.createElement('div');
  ghost.className = 'drag-ghost';
  ghost.textContent = name;
  document.body.append(ghost);
  markSlots();
  requestAnimationFrame(goOn);
  return ghost;
}

/**
 * The target is the slot under the pointer, or else the nearest one of the zone that is meant.
 *
 * @param {Drag} drag
 * @param {HTMLElement} ghost
 */
function aim(drag, ghost) {
  const { x, y } = drag.at;
  const slots = openSlots(drag.what.placement).map(slot => ({ slot, box: slot.getBoundingClientRect() }));
  const zone = zoneAt(x, y);
  const target = (slots.find(({ box }) => isAround(box, x, y, 0)) ?? slots
    .filter(({ slot }) => slot.parentElement === zone)
    .sort((one, other) => distance(one.box, y) - distance(other.box, y))[0])?.slot;
  if (drag.target !== target) {
    drag.target?.removeAttribute('data-target');
    target?.setAttribute('data-target', '');
    drag.target = target;
    ghost.textContent = target ? text('drop', drag.name, target.textContent) : drag.name;
  }
}

/**
 * The innermost zone at that place, or around it.
 *
 * @param {number} x
 * @param {number} y
 */
function zoneAt(x, y) {
  const boxes = zones().map(zone => ({ zone, box: zone.getBoundingClientRect() }));
  /** @param {number} margin */
  const within = margin => boxes
    .filter(({ box }) => isAround(box, x, y, margin))
    .sort((one, other) => one.box.width * one.box.height - other.box.width * other.box.height)[0];
  return (within(0) ?? within(MARGIN))?.zone;
}

/**
 * @param {DOMRect} box
 * @param {number} x
 * @param {number} y
 * @param {number} margin
 */
function isAround(box, x, y, margin) {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}

/**
 * @param {DOMRect} box
 * @param {number} y
 */
function distance(box, y) {
  return Math.abs(y - (box.top + box.bottom) / 2);
}

/**
 * Moves the page if that place is at an edge of it; says whether it moved.
 *
 * @param {number} y
 */
function scroll(y) {
  const box = stage.getBoundingClientRect();
  const before = stage.scrollTop;
  if (y < box.top + EDGE) {
    stage.scrollBy(0, -STEP);
  } else if (y > box.bottom - EDGE) {
    stage.scrollBy(0, STEP);
  }
  return stage.scrollTop !== before;
}

function end() {
  if (!drag?.ghost) {
    drag = null;
    return;
  }
  // The canvas may have been painted anew since the pointer moved.
  aim(drag, drag.ghost);
  const { what, target } = drag;
  frame.dataset.dragged = 'true';
  setTimeout(() => { delete frame.dataset.dragged; });
  stop();
  if (target) {
    drop(what, target);
  } else {
    announce(text('cancelled'));
  }
}

function stop() {
  if (drag?.ghost) {
    drag.ghost.remove();
    drag.target?.removeAttribute('data-target');
    delete frame.dataset.dragging;
    markSlots();
  }
  drag = null;
}
