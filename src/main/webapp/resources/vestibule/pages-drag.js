/*
 * Dragging pages by their handles, with a mouse, a pen or a finger. While a page is dragged, slots lie over the gaps between
 * rows; nothing shifts. The nearest lights up and names its place; over the middle of a row it is the place under that page.
 * How far to the side the pointer is decides the level, where a gap has several.
 */
(() => {
  'use strict';

  const pages = window.vestibulePages;
  const START = 5;
  const INDENT = 24;

  /**
   * What was pressed, and may come to be dragged.
   *
   * @typedef {{ row: HTMLElement, handle: HTMLElement, pointer: number, x: number, y: number }} Press
   */

  /**
   * A page on its way: the rows that it can go to, its own and those below it, and what shows where it would go.
   *
   * @typedef {object} Drag
   * @property {HTMLElement} row
   * @property {HTMLElement} tree
   * @property {number} left
   * @property {HTMLElement[]} over
   * @property {HTMLElement[]} taken
   * @property {HTMLElement[]} slots
   * @property {HTMLElement} flag
   * @property {Place} [to]
   */

  /**
   * A place that the pointer means: the row to light up, or the gap with its level, and its name.
   *
   * @typedef {{ parent?: string, before?: string, row?: HTMLElement, gap?: number, level?: number, name: string }} Place
   */

  /** @type {Press | null} */
  let pressed = null;
  /** @type {Drag | null} */
  let drag = null;

  /** @param {HTMLElement} row */
  const level = row => Number(row.getAttribute('aria-level'));

  /**
   * @param {HTMLElement} handle
   * @param {PointerEvent} event
   */
  function begin(handle, event) {
    const row = pages.closest(event, '.vb-tree-row');
    pressed = row && { row, handle, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  }

  /**
   * @param {Press} press
   * @returns {Drag | null}
   */
  function lift({ row, handle, pointer }) {
    /** @type {HTMLElement | null} */
    const tree = row.closest('.vb-tree');
    const page = row.querySelector('.vb-tree-page');
    if (!tree || !page) {
      return null;
    }
    handle.setPointerCapture(pointer);
    const over = pages.rows().filter(each => each !== row && !pages.ancestors(each).includes(row));
    const taken = pages.rows().filter(each => !over.includes(each));
    taken.forEach(each => each.classList.add('vb-tree-row--dragged'));
    tree.classList.add('vb-tree--dragging');
    const edges = [...over.map(next => next.getBoundingClientRect().top), bottom(tree, over)];
    const slots = edges.map(edge => part(tree, 'vb-tree-slot', edge));
    return { row, tree, left: page.getBoundingClientRect().left, over, taken, slots, flag: part(tree, 'vb-tree-flag') };
  }

  /**
   * Adds to the tree what is only seen.
   *
   * @param {HTMLElement} tree
   * @param {string} name
   * @param {number} [edge] where in the window it lies
   */
  function part(tree, name, edge) {
    const added = document.createElement('div');
    added.className = name;
    added.setAttribute('aria-hidden', 'true');
    if (edge !== undefined) {
      added.style.top = edge - tree.getBoundingClientRect().top - tree.clientTop + 'px';
    }
    tree.append(added);
    return added;
  }

  /**
   * The edge beneath the last row.
   *
   * @param {HTMLElement} tree
   * @param {HTMLElement[]} over
   */
  function bottom(tree, over) {
    const last = pages.rows().at(-1);
    return last && over.length > 0 ? last.getBoundingClientRect().bottom : tree.getBoundingClientRect().top;
  }

  /**
   * The place that the pointer means.
   *
   * @param {Drag} drag
   * @param {number} x
   * @param {number} y
   * @returns {Place}
   */
  function target(drag, x, y) {
    const into = drag.over.find(row => {
      const box = row.getBoundingClientRect();
      return y > box.top + box.height * 0.3 && y < box.bottom - box.height * 0.3;
    });
    if (into) {
      return { parent: into.dataset.page, before: '', row: into, name: named(drag.tree, 'under', into) };
    }
    const gap = drag.slots
      .map((line, index) => ({ index, away: Math.abs(line.getBoundingClientRect().top - y) }))
      .reduce((best, each) => each.away < best.away ? each : best).index;
    return spot(drag, gap, x);
  }

  /**
   * @param {Drag} drag
   * @param {number} gap
   * @param {number} x
   * @returns {Place}
   */
  function spot(drag, gap, x) {
    const previous = drag.over[gap - 1];
    const next = drag.over[gap];
    const least = next ? level(next) : 1;
    const most = Math.max(least, previous ? level(previous) : 1);
    const wished = Math.round((x - drag.left) / INDENT) + 1;
    const chosen = Math.min(most, Math.max(least, wished));
    if (next && chosen === level(next)) {
      return { parent: next.dataset.parent, before: next.dataset.page, gap, level: chosen, name: named(drag.tree, 'before', next) };
    }
    const beside = [previous, ...(previous ? pages.ancestors(previous) : [])].find(row => row && level(row) === chosen);
    return {
      parent: beside?.dataset.parent, before: '', gap, level: chosen,
      name: beside ? named(drag.tree, 'after', beside) : drag.tree.dataset.top ?? ''
    };
  }

  /**
   * @param {HTMLElement} tree
   * @param {'before' | 'after' | 'under'} how
   * @param {HTMLElement} row
   */
  function named(tree, how, row) {
    const { within = '', top = '', [how]: text = '' } = tree.dataset;
    const parent = pages.parentOf(row);
    const where = parent ? pages.format(within, parent.dataset.title ?? '') : top;
    return pages.format(text, row.dataset.title ?? '') + (how === 'under' ? '' : ', ' + where);
  }

  /**
   * @param {Drag} drag
   * @param {number} x
   * @param {number} y
   */
  function light(drag, x, y) {
    const to = target(drag, x, y);
    drag.to = to;
    drag.slots.forEach((line, index) => {
      line.classList.toggle('vb-tree-slot--lit', index === to.gap);
      line.style.left = index === to.gap && to.level ? (to.level - 1) * INDENT + 'px' : '';
    });
    drag.over.forEach(row => row.classList.toggle('vb-tree-row--lit', row === to.row));
    drag.flag.textContent = to.name;
    const box = drag.tree.getBoundingClientRect();
    drag.flag.style.left = Math.min(x - box.left + 16, box.width - 160) + 'px';
    drag.flag.style.top = y - box.top + 18 + 'px';
    if (y < 90 || y > innerHeight - 60) {
      scrollBy(0, y < 90 ? -12 : 12);
    }
  }

  function end() {
    if (drag) {
      drag.slots.forEach(line => line.remove());
      drag.flag.remove();
      drag.taken.forEach(row => row.classList.remove('vb-tree-row--dragged'));
      drag.over.forEach(row => row.classList.remove('vb-tree-row--lit'));
      drag.tree.classList.remove('vb-tree--dragging');
    }
    pressed = drag = null;
  }

  /* The click that a browser may let follow a drag means no button. */
  function swallowClick() {
    /** @param {Event} event */
    const swallow = event => event.stopPropagation();
    addEventListener('click', swallow, { capture: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  }

  document.addEventListener('pointerdown', event => {
    const handle = pages.closest(event, '.vb-tree-handle');
    if (handle && event.button === 0 && !pressed) {
      begin(handle, event);
    }
  });
  document.addEventListener('pointermove', event => {
    if (pressed && !drag && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > START) {
      drag = lift(pressed);
    }
    if (drag) {
      light(drag, event.clientX, event.clientY);
    }
  });
  document.addEventListener('pointerup', () => {
    if (drag) {
      const { row, to } = drag;
      swallowClick();
      if (to) {
        pages.call('pageRun', row, { command: 'DROP', parent: to.parent, before: to.before });
      }
    }
    end();
  });
  document.addEventListener('pointercancel', end);
  document.addEventListener('keydown', event => {
    if (drag && event.key === 'Escape') {
      event.preventDefault();
      end();
      addEventListener('pointerup', swallowClick, { once: true });
    }
  });
})();
