/**
 * Dragging with a pointer: a widget from the list, or one that is placed. While it lasts the slots show where the widget
 * would go, and nothing on the page moves. Escape gives up.
 */

import { announce, text } from './texts.js';
import { zones } from './placements.js';
import { cancel, drop, markSlots, openSlots } from './slots.js';

const frame = document.getElementById('designer');
const stage = frame.querySelector('.designer-stage');
const FAR_ENOUGH = 6;
const EDGE = 48;
/** Pixels a frame. */
const STEP = 8;
/** So far around a zone it still counts as meant. */
const MARGIN = 28;

let drag = null;

export function enableDragging() {
  frame.addEventListener('pointerdown', begin);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', event => event.key === 'Escape' && stop());
  // The click that ends a drag is none.
  frame.addEventListener('click', event => {
    if (frame.dataset.dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}

function begin(event) {
  if (event.button !== 0 || event.pointerType === 'touch' || 'held' in frame.dataset) {
    return;
  }
  const offer = event.target.closest('.designer-widget');
  const placed = event.target.closest('.slot') ? null : event.target.closest('[data-placement]');
  const source = offer ?? placed;
  if (source) {
    const what = offer ? { widget: offer.dataset.widget } : { placement: placed.dataset.placement };
    drag = { what, source, name: source.getAttribute('aria-label'), x: event.clientX, y: event.clientY, ghost: null };
  }
}

function move(event) {
  if (!drag) {
    return;
  }
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR_ENOUGH) {
      return;
    }
    lift();
  }
  event.preventDefault();
  drag.ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`;
  drag.at = { x: event.clientX, y: event.clientY };
  aim(event.clientX, event.clientY);
}

/** As long as something is held at an edge the page goes on moving below it. */
function goOn() {
  if (drag?.ghost) {
    if (scroll(drag.at.y)) {
      aim(drag.at.x, drag.at.y);
    }
    requestAnimationFrame(goOn);
  }
}

function lift() {
  cancel();
  window.getSelection()?.removeAllRanges();
  frame.dataset.dragging = drag.what.placement ?? '';
  drag.ghost = document.createElement('div');
  drag.ghost.className = 'drag-ghost';
  drag.ghost.textContent = drag.name;
  document.body.append(drag.ghost);
  markSlots();
  drag.at = { x: drag.x, y: drag.y };
  requestAnimationFrame(goOn);
}

/** The target is the slot under the pointer, or else the nearest one of the zone that is meant. */
function aim(x, y) {
  const slots = openSlots(drag.what.placement).map(slot => ({ slot, box: slot.getBoundingClientRect() }));
  const zone = zoneAt(x, y);
  const target = (slots.find(({ box }) => isAround(box, x, y, 0)) ?? slots
    .filter(({ slot }) => slot.parentElement === zone)
    .sort((one, other) => distance(one.box, y) - distance(other.box, y))[0])?.slot;
  if (drag.target !== target) {
    drag.target?.removeAttribute('data-target');
    target?.setAttribute('data-target', '');
    drag.target = target;
    drag.ghost.textContent = target ? text('drop', drag.name, target.textContent) : drag.name;
  }
}

/** The innermost zone at that place, or around it. */
function zoneAt(x, y) {
  const boxes = zones().map(zone => ({ zone, box: zone.getBoundingClientRect() }));
  const within = margin => boxes
    .filter(({ box }) => isAround(box, x, y, margin))
    .sort((one, other) => one.box.width * one.box.height - other.box.width * other.box.height)[0];
  return (within(0) ?? within(MARGIN))?.zone;
}

function isAround(box, x, y, margin) {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}

function distance(box, y) {
  return Math.abs(y - (box.top + box.bottom) / 2);
}

/** Moves the page if that place is at an edge of it; says whether it moved. */
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
  aim(drag.at.x, drag.at.y);
  const { what, target } = drag;
  frame.dataset.dragged = 'true';
  setTimeout(() => delete frame.dataset.dragged);
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
