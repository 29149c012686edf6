/* The menu of commands that all rows of the tree share. It opens at a row's button, and closes by Esc or a click elsewhere. */
(() => {
  'use strict';

  const menu = document.getElementById('page-menu');
  const pages = window.vestibulePages;
  if (!menu) {
    return;
  }
  /** @type {HTMLElement | null} */
  let row = null;
  /** @type {HTMLElement | null} */
  let button = null;
  let scrolled = 0;

  /**
   * @param {string} selector
   * @returns {HTMLButtonElement[]}
   */
  const buttons = selector => [...menu.querySelectorAll(selector)].filter(each => each instanceof HTMLButtonElement);
  const items = () => buttons('[role="menuitem"]').filter(item => !item.hidden && !item.disabled);

  /**
   * @param {HTMLElement} from
   * @param {HTMLElement} about
   */
  const open = (from, about) => {
    button = from;
    row = about;
    const { steps = '', state = '' } = about.dataset;
    buttons('[data-command]').forEach(item => { item.disabled = !steps.split(' ').includes(item.dataset.command ?? ''); });
    buttons('[data-live]').forEach(item => { item.hidden = !['PUBLISHED', 'CHANGED'].includes(state); });
    menu.showPopover();
    const at = from.getBoundingClientRect();
    const size = menu.getBoundingClientRect();
    const below = at.bottom + 4 + size.height <= innerHeight;
    menu.style.left = Math.max(8, Math.min(at.right, innerWidth - 8) - size.width) + 'px';
    menu.style.top = (below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)) + 'px';
    items()[0].focus({ preventScroll: true });
    scrolled = scrollY;
  };

  menu.addEventListener('toggle', event => {
    const opened = event.newState === 'open';
    button?.setAttribute('aria-expanded', String(opened));
    if (!opened && (menu.contains(document.activeElement) || document.activeElement === document.body)) {
      button?.focus();
    }
  });

  menu.addEventListener('keydown', event => {
    const all = items();
    const at = all.findIndex(item => item === document.activeElement);
    /** @type {Record<string, number | undefined>} */
    const keys = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = keys[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Tab') {
      menu.hidePopover();
    }
  });

  menu.addEventListener('click', event => {
    const item = pages.closest(event, '[data-call]');
    if (item) {
      menu.hidePopover();
      pages.press(item, row);
    }
  });

  document.addEventListener('click', event => {
    const from = pages.closest(event, '[data-menu]');
    const about = pages.closest(event, '.vb-tree-row');
    if (from && about) {
      open(from, about);
    }
  });
  // A browser may tell late of the scrolling that brought the button into view: that isn't a turning away.
  addEventListener('scroll', () => {
    if (menu.matches(':popover-open') && Math.abs(scrollY - scrolled) > 80) {
      menu.hidePopover();
    }
  }, { passive: true });
})();
