/*
 * The tree of a portal's pages: one row at a time is in the tab order, arrow keys go from row to row and, with Alt, move the
 * page; subpages fold away; a search narrows the rows. Commands go to the server, which answers with the tree anew.
 */
(() => {
  'use strict';

  /** @type {Set<string | undefined>} */
  const hidden = new Set();
  /** @type {string | undefined} */
  let current;
  /** @type {string | undefined} */
  let opener;

  /** @returns {HTMLElement | null} */
  const grid = () => document.querySelector('.vb-tree');
  /** @returns {HTMLElement[]} */
  const rows = () => [...document.querySelectorAll('.vb-tree-row')].filter(row => row instanceof HTMLElement);
  const shown = () => rows().filter(row => !row.hidden);
  /** @param {string | number} page */
  const rowOf = page => rows().find(row => row.dataset.page === String(page));
  /** @param {HTMLElement} row */
  const parentOf = row => row.dataset.parent ? rowOf(row.dataset.parent) : undefined;
  /**
   * @param {HTMLElement} row
   * @returns {HTMLElement[]}
   */
  const ancestors = row => {
    const parent = parentOf(row);
    return parent ? [parent, ...ancestors(parent)] : [];
  };
  /**
   * @param {string} text
   * @param {...(string | number)} values
   */
  const format = (text, ...values) => values.reduce((/** @type {string} */ so, value, i) => so.replaceAll(`{${i}}`, String(value)), text);
  /**
   * What an event happened in, or null.
   *
   * @param {Event} event
   * @param {string} selector
   * @returns {HTMLElement | null}
   */
  const closest = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

  /** @param {string} text */
  function say(text) {
    const line = document.getElementById('said');
    if (line) {
      line.textContent = '';
      requestAnimationFrame(() => { line.textContent = text; });
    }
  }

  /**
   * @param {HTMLElement} [row]
   * @param {boolean} [focus]
   */
  function makeCurrent(row, focus) {
    rows().forEach(other => { other.tabIndex = other === row ? 0 : -1; });
    current = row?.dataset.page;
    if (row && focus) {
      row.focus();
      row.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @param {string} id */
  const valueOf = id => /** @type {HTMLInputElement | HTMLSelectElement | null} */ (document.getElementById(id))?.value ?? '';
  const words = () => valueOf('find').trim();
  const state = () => valueOf('find-state');
  const filtered = () => words() !== '' || state() !== '';
  /** @param {HTMLElement} row */
  const matches = row => vestibuleSearch(words())(row.dataset.title + ' ' + row.dataset.path)
    && (state() === '' || row.dataset.state === state());

  /* A search shows what it finds with what that stands under, folded away or not. */
  function draw() {
    const found = rows().filter(matches);
    const context = new Set(found.flatMap(ancestors));
    rows().forEach(row => {
      const folded = ancestors(row).some(above => hidden.has(above.dataset.page));
      row.hidden = filtered() ? !found.includes(row) && !context.has(row) : folded;
      row.classList.toggle('vb-tree-row--context', filtered() && !found.includes(row));
      if (row.hasAttribute('aria-expanded')) {
        row.setAttribute('aria-expanded', String(filtered() || !hidden.has(row.dataset.page)));
      }
    });
    grid()?.classList.toggle('vb-tree--filtered', filtered());
    document.querySelector('.vb-tree-none')?.toggleAttribute('hidden', found.length > 0);
    makeCurrent(shown().find(row => row.dataset.page === current) ?? shown()[0]);
    return found.length;
  }

  /**
   * @param {HTMLElement} row
   * @param {boolean} away
   */
  function fold(row, away) {
    if (row.hasAttribute('aria-expanded')) {
      hidden[away ? 'add' : 'delete'](row.dataset.page);
      draw();
    }
  }

  /**
   * Gives a command to the server: the name of its remote command, and what goes along.
   *
   * @param {PageCall} name
   * @param {HTMLElement | null} row
   * @param {Record<string, string | undefined>} values
   */
  function call(name, row, values = {}) {
    opener = row?.dataset.page;
    const all = { ...values, ...(row ? { page: row.dataset.page } : {}) };
    window[name](Object.entries(all).map(([key, value]) => ({ name: key, value: value ?? '' })));
  }

  /**
   * Gives the command that a button names.
   *
   * @param {HTMLElement} button
   * @param {HTMLElement | null} row
   */
  function press(button, row) {
    const { call: name, command } = button.dataset;
    call(/** @type {PageCall} */ (name), row, command ? { command } : {});
  }

  /** @type {Record<string, string>} */
  const steps = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'IN', ArrowLeft: 'OUT' };

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLElement} row
   */
  function go(event, row) {
    const all = shown();
    const at = all.indexOf(row);
    const open = row.getAttribute('aria-expanded') === 'true';
    const folded = row.getAttribute('aria-expanded') === 'false';
    /**
     * @param {string} selector
     * @returns {HTMLElement | null}
     */
    const part = selector => row.querySelector(selector);
    /** @type {Record<string, () => HTMLElement | null | undefined | void>} */
    const moves = {
      ArrowDown: () => all[at + 1],
      ArrowUp: () => all[at - 1],
      Home: () => all[0],
      End: () => all.at(-1),
      ArrowRight: () => folded ? fold(row, false) : open ? all[at + 1] : part('.vb-tree-title'),
      ArrowLeft: () => open && !filtered() ? fold(row, true) : parentOf(row),
      Enter: () => part('.vb-tree-title')?.click(),
      F2: () => call('pageRename', row),
      Delete: () => call('pageDelete', row),
      ContextMenu: () => part('[data-menu]')?.click()
    };
    if (moves[event.key]) {
      event.preventDefault();
      const to = moves[event.key]();
      if (to?.classList.contains('vb-tree-row')) {
        makeCurrent(to, true);
      } else if (to) {
        to.focus();
      }
    }
  }

  document.addEventListener('keydown', event => {
    const row = closest(event, '.vb-tree-row');
    if (!row || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.altKey && steps[event.key]) {
      event.preventDefault();
      call('pageRun', row, { command: steps[event.key] });
    } else if (event.target === row && !event.altKey && !event.shiftKey) {
      go(event, row);
    } else if (event.key === 'Escape' || event.key === 'ArrowLeft' && closest(event, '.vb-tree-title')) {
      makeCurrent(row, true);
    }
  });

  document.addEventListener('focusin', event => {
    const row = closest(event, '.vb-tree-row');
    if (row && row.dataset.page !== current) {
      makeCurrent(row);
    }
  });

  document.addEventListener('click', event => {
    const row = closest(event, '.vb-tree-row');
    const button = closest(event, '[data-call]');
    if (row && closest(event, '.vb-tree-toggle')) {
      fold(row, !hidden.has(row.dataset.page));
    } else if (button && !button.closest('#page-menu')) {
      press(button, row);
    }
  });

  document.addEventListener('input', event => {
    const control = closest(event, 'input, select');
    if (control?.matches('#find, #find-state')) {
      const found = draw();
      say(filtered() ? format(grid()?.dataset.found ?? '', found, rows().length) : '');
    } else if (control?.id === 'newPageForm:path') {
      control.dataset.typed = 'true';
    }
  });

  window.vestibulePages = {
    rows: shown, rowOf, parentOf, ancestors, closest, call, press, format, say,
    makeCurrent,
    /* After a command: the tree may be another, a row may want the focus, something may be to say. */
    done(args) {
      draw();
      const { focus } = args ?? {};
      if (focus) {
        const row = rowOf(focus);
        if (row) {
          ancestors(row).forEach(above => hidden.delete(above.dataset.page));
          draw();
          opener = row.dataset.page;
          makeCurrent(row, true);
          // A moment after a dialog PrimeFaces gives the focus to what had it before.
          setTimeout(() => document.activeElement?.closest('.vb-tree') || makeCurrent(rowOf(focus), true), 100);
        }
      }
      if (args?.say) {
        say(args.say);
      }
    },
    /* After a dialog: back to the row that it was opened from. */
    back() {
      const row = opener && rowOf(opener);
      if (row) {
        makeCurrent(row, true);
      }
    },
    /* A path worked out from the title, unless the author has written one. */
    suggest(args) {
      const path = /** @type {HTMLInputElement | null} */ (document.getElementById('newPageForm:path'));
      if (args?.path && path && !path.dataset.typed) {
        path.value = args.path;
      }
    }
  };
  draw();
})();
