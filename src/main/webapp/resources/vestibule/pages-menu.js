/* The menu of commands that all rows of the tree share. It opens at a row's button, and closes by Esc or a click elsewhere. */
(() => {
  'use strict';

  const menu = document.getElementById('page-menu');
  const pages = window.vestibulePages;
  if (!menu) {
    return;
  }
  let row = null;
  let button = null;
  let scrolled = 0;
  const items = () => [...menu.querySelectorAll('[role="menuitem"]')].filter(item => !item.hidden && !item.disabled);

  function open(from) {
    button = from;
    row = from.closest('.vb-tree-row');
    const can = row.dataset.steps.split(' ');
    menu.querySelectorAll('[data-command]').forEach(item => { item.disabled = !can.includes(item.dataset.command); });
    menu.querySelector('[data-live]').hidden = !['PUBLISHED', 'CHANGED'].includes(row.dataset.state);
    menu.showPopover();
    const at = from.getBoundingClientRect();
    const size = menu.getBoundingClientRect();
    const below = at.bottom + 4 + size.height <= innerHeight;
    menu.style.left = Math.max(8, Math.min(at.right, innerWidth - 8) - size.width) + 'px';
    menu.style.top = (below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)) + 'px';
    items()[0].focus({ preventScroll: true });
    scrolled = scrollY;
  }

  menu.addEventListener('toggle', event => {
    const opened = event.newState === 'open';
    button?.setAttribute('aria-expanded', String(opened));
    if (!opened && (menu.contains(document.activeElement) || document.activeElement === document.body)) {
      button?.focus();
    }
  });

  menu.addEventListener('keydown', event => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length).focus();
    } else if (event.key === 'Tab') {
      menu.hidePopover();
    }
  });

  menu.addEventListener('click', event => {
    const item = event.target.closest('[data-call]');
    if (item) {
      menu.hidePopover();
      pages.call(item.dataset.call, row, item.dataset.command ? { command: item.dataset.command } : {});
    }
  });

  document.addEventListener('click', event => {
    const from = event.target.closest('[data-menu]');
    if (from) {
      open(from);
    }
  });
  // A browser may tell late of the scrolling that brought the button into view: that isn't a turning away.
  addEventListener('scroll', () => {
    if (menu.matches(':popover-open') && Math.abs(scrollY - scrolled) > 80) {
      menu.hidePopover();
    }
  }, { passive: true });
})();
