/** What became of the page: its revisions and edits, in what two states differ, and the way back. */

import { all, byId, closest, find, get } from './elements.js';
import * as server from './server.js';
import { closeDialog, fetchDialog, onDialog, openDialog, parsed, showDialog } from './dialog.js';

const dialog = byId('draft-dialog');

export function enableHistory() {
  byId('history').addEventListener('click', () => showDialog('/history'));
  onDialog({
    history: () => showDialog('/history'),
    compare: button => compare(button.dataset.from ?? '', 'now'),
    restore: button => restore(button.dataset.from ?? ''),
    more,
  });
  dialog.addEventListener('change', event => {
    const changed = closest(event.target, '#compare-from, #compare-to');
    if (changed) {
      compare(byId('compare-from', HTMLSelectElement).value, byId('compare-to', HTMLSelectElement).value, changed);
    }
  });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {HTMLElement} [changed] what the author changed, which has the focus again
 */
async function compare(from, to, changed) {
  const content = await fetchDialog(`/history?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
  if (content !== null) {
    openDialog(content);
    changed && byId(changed.id).focus();
  }
}

/**
 * The draft becomes what it was: an edit like others, which Undo takes back.
 *
 * @param {string} from
 */
function restore(from) {
  const number = Number(from.slice(1));
  closeDialog();
  server.send(from.startsWith('r') ? { do: 'restore', revision: number } : { do: 'goBack', edit: number });
}

/**
 * Older entries come below those that are there.
 *
 * @param {HTMLButtonElement} button
 */
async function more(button) {
  const { what, before } = button.dataset;
  const content = await fetchDialog(`/history?${what}=${before}`);
  if (content === null) {
    return;
  }
  const page = parsed(content);
  const older = all(page, `[data-more=${what}] > *`);
  get(dialog, `[data-more=${what}]`).append(...older);
  const next = find(page, `button[data-what=${what}]`);
  next ? button.replaceWith(next) : button.remove();
  (older[0]?.querySelector('button') ?? next)?.focus();
}
