/** What became of the page: its revisions and edits, in what two states differ, and the way back. */

import * as server from './server.js';
import { closeDialog, fetchDialog, onDialog, openDialog, parsed, showDialog } from './dialog.js';

const dialog = document.getElementById('desk-dialog');

export function enableHistory() {
  document.getElementById('history').addEventListener('click', () => showDialog('/history'));
  onDialog({
    history: () => showDialog('/history'),
    compare: button => compare(button.dataset.from, 'now'),
    restore: button => restore(button.dataset.from),
    more,
  });
  dialog.addEventListener('change', event => {
    if (event.target.matches('#compare-from, #compare-to')) {
      compare(dialog.querySelector('#compare-from').value, dialog.querySelector('#compare-to').value, event.target.id);
    }
  });
}

async function compare(from, to, changed) {
  const content = await fetchDialog(`/history?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
  if (content !== null) {
    openDialog(content);
    document.getElementById(changed)?.focus();
  }
}

/** The draft becomes what it was: an edit like others, which Undo takes back. */
function restore(from) {
  const number = Number(from.slice(1));
  closeDialog();
  server.send(from.startsWith('r') ? { do: 'restore', revision: number } : { do: 'goBack', edit: number });
}

/** Older entries come below those that are there. */
async function more(button) {
  const { what, before } = button.dataset;
  const content = await fetchDialog(`/history?${what}=${before}`);
  if (content === null) {
    return;
  }
  const page = parsed(content);
  const older = [...page.querySelector(`[data-more=${what}]`).children];
  dialog.querySelector(`[data-more=${what}]`).append(...older);
  const next = page.querySelector(`button[data-what=${what}]`);
  next ? button.replaceWith(next) : button.remove();
  (older[0]?.querySelector('button') ?? next)?.focus();
}
