/*
 * Dragging pages by their handles, with a mouse, a pen or a finger. While a page is dragged, slots lie over the gaps between
 * rows; nothing shifts. The nearest lights up and names its place; over the middle of a row it is the place under that page.
 * How far to the side the pointer is decides the level, where a gap has several.
 */
(() => {
  'use strict';

  const pages = window.vestibulePages;
  const START = 5;
  let drag = null;

  const level = row => Number(row.getAttribute('aria-level'));
  const indent = () => 24;

  function begin(handle, event) {
    const row = handle.closest('.vb-tree-row');
    drag = { row, handle, pointer: event.pointerId, x: event.clientX, y: event.clientY, on: false };
  }

  function lift() {
    const tree = drag.row.closest('.vb-tree');
    drag.on = true;
    drag.handle.setPointerCapture(drag.pointer);
    drag.tree = tree;
    drag.left = drag.row.querySelector('.vb-tree-page').getBoundingClientRect().left;
    drag.over = pages.rows().filter(row => row !== drag.row && !pages.ancestors(row).includes(drag.row));
    drag.taken = pages.rows().filter(row => !drag.over.includes(row));
    drag.taken.forEach(row => row.classList.add('vb-tree-row--dragged'));
    tree.classList.add('vb-tree--dragging');
    drag.slots = [...drag.over, null].map((next, i) => slot(i, next));
    drag.flag = document.createElement('div');
    drag.flag.className = 'vb-tree-flag';
    drag.flag.setAttribute('aria-hidden', 'true');
    tree.append(drag.flag);
  }

  function slot(index, next) {
    const line = document.createElement('div');
    line.className = 'vb-tree-slot';
    line.setAttribute('aria-hidden', 'true');
    const box = drag.tree.getBoundingClientRect();
    const edge = next ? next.getBoundingClientRect().top : bottom(index);
    line.style.top = edge - box.top - drag.tree.clientTop + 'px';
    drag.tree.append(line);
    return line;
  }

  const bottom = index => drag.over.length === 0 || index === 0
    ? drag.tree.getBoundingClientRect().top
    : pages.rows().at(-1).getBoundingClientRect().bottom;

  /* The place that the pointer means: a spot, the line or row to light up, and its name. */
  function target(x, y) {
    const into = drag.over.find(row => {
      const box = row.getBoundingClientRect();
      return y > box.top + box.height * 0.3 && y < box.bottom - box.height * 0.3;
    });
    if (into) {
      return { parent: into.dataset.page, before: '', row: into, name: named('under', into) };
    }
    const gap = drag.slots
      .map((line, index) => ({ index, away: Math.abs(line.getBoundingClientRect().top - y) }))
      .reduce((best, each) => each.away < best.away ? each : best).index;
    return spot(gap, x);
  }

  function spot(gap, x) {
    const previous = drag.over[gap - 1];
    const next = drag.over[gap];
    const least = next ? level(next) : 1;
    const most = Math.max(least, previous ? level(previous) : 1);
    const wished = Math.round((x - drag.left) / indent()) + 1;
    const chosen = Math.min(most, Math.max(least, wished));
    if (next && chosen === level(next)) {
      return { parent: next.dataset.parent, before: next.dataset.page, gap, level: chosen, name: named('before', next) };
    }
    const beside = [previous, ...(previous ? pages.ancestors(previous) : [])].find(row => row && level(row) === chosen);
    return {
      parent: beside?.dataset.parent, before: '', gap, level: chosen, name: beside ? named('after', beside) : drag.tree.dataset.top
    };
  }

  function named(how, row) {
    const texts = drag.tree.dataset;
    const parent = pages.parentOf(row);
    const where = parent ? pages.format(texts.within, parent.dataset.title) : texts.top;
    return pages.format(texts[how], row.dataset.title) + (how === 'under' ? '' : ', ' + where);
  }

  function light(x, y) {
    const to = target(x, y);
    drag.to = to;
    drag.slots.forEach((line, index) => {
      line.classList.toggle('vb-tree-slot--lit', index === to.gap);
      line.style.left = index === to.gap ? (to.level - 1) * indent() + 'px' : '';
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
    drag.slots?.forEach(line => line.remove());
    drag.flag?.remove();
    drag.taken?.forEach(row => row.classList.remove('vb-tree-row--dragged'));
    drag.over?.forEach(row => row.classList.remove('vb-tree-row--lit'));
    drag.tree?.classList.remove('vb-tree--dragging');
    drag = null;
  }

  /* The click that a browser may let follow a drag means no button. */
  function swallowClick() {
    const swallow = event => event.stopPropagation();
    addEventListener('click', swallow, { capture: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  }

  document.addEventListener('pointerdown', event => {
    const handle = event.target.closest('.vb-tree-handle');
    if (handle && event.button === 0 && !drag) {
      begin(handle, event);
    }
  });
  document.addEventListener('pointermove', event => {
    if (drag && !drag.on && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > START) {
      lift();
    }
    if (drag?.on) {
      light(event.clientX, event.clientY);
    }
  });
  document.addEventListener('pointerup', () => {
    if (drag?.on) {
      const { row, to } = drag;
      swallowClick();
      if (to) {
        pages.call('pageRun', row, { command: 'DROP', parent: to.parent, before: to.before });
      }
    }
    if (drag) {
      end();
    }
  });
  document.addEventListener('pointercancel', () => { if (drag) end(); });
  document.addEventListener('keydown', event => {
    if (drag?.on && event.key === 'Escape') {
      event.preventDefault();
      end();
      addEventListener('pointerup', swallowClick, { once: true });
    }
  });
})();
