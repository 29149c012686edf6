/*
 * The tree of a portal's pages: one row at a time is in the tab order, arrow keys go from row to row and, with Alt, move the
 * page; subpages fold away; a search narrows the rows. Commands go to the server, which answers with the tree anew.
 */
(() => {
  'use strict';

  const hidden = new Set();
  let current = null;
  let opener = null;

  const grid = () => document.querySelector('.vb-tree');
  const rows = () => [...document.querySelectorAll('.vb-tree-row')];
  const shown = () => rows().filter(row => !row.hidden);
  const rowOf = page => rows().find(row => row.dataset.page === String(page));
  const parentOf = row => row.dataset.parent ? rowOf(row.dataset.parent) : null;
  const ancestors = row => {
    const parent = parentOf(row);
    return parent ? [parent, ...ancestors(parent)] : [];
  };
  const format = (text, ...values) => values.reduce((so, value, i) => so.replaceAll(`{${i}}`, value), text);

  function say(text) {
    const line = document.getElementById('said');
    if (line) {
      line.textContent = '';
      requestAnimationFrame(() => { line.textContent = text; });
    }
  }

  function makeCurrent(row, focus) {
    rows().forEach(other => { other.tabIndex = other === row ? 0 : -1; });
    current = row?.dataset.page;
    if (row && focus) {
      row.focus();
      row.scrollIntoView({ block: 'nearest' });
    }
  }

  const words = () => (document.getElementById('find')?.value ?? '').trim();
  const state = () => document.getElementById('find-state')?.value ?? '';
  const filtered = () => words() !== '' || state() !== '';
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
    const none = document.querySelector('.vb-tree-none');
    if (none) {
      none.hidden = found.length > 0;
    }
    makeCurrent(shown().find(row => row.dataset.page === current) ?? shown()[0]);
    return found.length;
  }

  function fold(row, away) {
    if (row.hasAttribute('aria-expanded')) {
      hidden[away ? 'add' : 'delete'](row.dataset.page);
      draw();
    }
  }

  /* Gives a command to the server: the name of its remote command, and what goes along. */
  function call(name, row, values = {}) {
    opener = row ? row.dataset.page : null;
    const all = { ...values, ...(row ? { page: row.dataset.page } : {}) };
    window[name](Object.entries(all).map(([key, value]) => ({ name: key, value: value ?? '' })));
  }

  const steps = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'IN', ArrowLeft: 'OUT' };

  function go(event, row) {
    const all = shown();
    const at = all.indexOf(row);
    const open = row.getAttribute('aria-expanded') === 'true';
    const folded = row.getAttribute('aria-expanded') === 'false';
    const moves = {
      ArrowDown: () => all[at + 1],
      ArrowUp: () => all[at - 1],
      Home: () => all[0],
      End: () => all.at(-1),
      ArrowRight: () => folded ? fold(row, false) : open ? all[at + 1] : row.querySelector('.vb-tree-title'),
      ArrowLeft: () => open && !filtered() ? fold(row, true) : parentOf(row),
      Enter: () => row.querySelector('.vb-tree-title').click(),
      F2: () => call('pageRename', row),
      Delete: () => call('pageDelete', row),
      ContextMenu: () => row.querySelector('[data-menu]').click()
    };
    if (moves[event.key]) {
      event.preventDefault();
      const to = moves[event.key]();
      if (to?.classList.contains('vb-tree-row')) {
        makeCurrent(to, true);
      } else {
        to?.focus();
      }
    }
  }

  document.addEventListener('keydown', event => {
    const row = event.target.closest?.('.vb-tree-row');
    if (!row || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.altKey && steps[event.key]) {
      event.preventDefault();
      call('pageRun', row, { command: steps[event.key] });
    } else if (event.target === row && !event.altKey && !event.shiftKey) {
      go(event, row);
    } else if (event.key === 'Escape' || event.key === 'ArrowLeft' && event.target.matches('.vb-tree-title')) {
      makeCurrent(row, true);
    }
  });

  document.addEventListener('focusin', event => {
    const row = event.target.closest('.vb-tree-row');
    if (row && row.dataset.page !== current) {
      makeCurrent(row);
    }
  });

  document.addEventListener('click', event => {
    const row = event.target.closest('.vb-tree-row');
    const button = event.target.closest('[data-call]');
    if (row && event.target.closest('.vb-tree-toggle')) {
      fold(row, !hidden.has(row.dataset.page));
    } else if (button && !button.closest('#page-menu')) {
      call(button.dataset.call, row, button.dataset.command ? { command: button.dataset.command } : {});
    }
  });

  document.addEventListener('input', event => {
    if (event.target.matches('#find, #find-state')) {
      const found = draw();
      say(filtered() && grid() ? format(grid().dataset.found, found, rows().length) : '');
    } else if (event.target.id === 'newPageForm:path') {
      event.target.dataset.typed = 'true';
    }
  });

  window.vestibulePages = {
    rows: shown, rowOf, parentOf, ancestors, call, format, say,
    makeCurrent,
    /* After a command: the tree may be another, a row may want the focus, something may be to say. */
    done(args) {
      draw();
      if (args?.focus) {
        const row = rowOf(args.focus);
        if (row) {
          ancestors(row).forEach(above => hidden.delete(above.dataset.page));
          draw();
          opener = row.dataset.page;
          makeCurrent(row, true);
          // A moment after a dialog PrimeFaces gives the focus to what had it before.
          setTimeout(() => document.activeElement.closest('.vb-tree') || makeCurrent(rowOf(args.focus), true), 100);
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
      const path = document.getElementById('newPageForm:path');
      if (args?.path && path && !path.dataset.typed) {
        path.value = args.path;
      }
    }
  };
  draw();
})();
