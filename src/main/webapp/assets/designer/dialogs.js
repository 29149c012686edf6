/** Opens dialogs that the server renders. */

import { byId, closest, get } from './elements.js';

/** @param {string | DocumentFragment} content as text, or parsed */
export function openDialog(content) {
  const template = document.createElement('template');
  template.innerHTML = typeof content === 'string' ? content : '';
  const dialog = get(typeof content === 'string' ? template.content : content, 'dialog', HTMLDialogElement);
  byId('designer').append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Opens a dialog in which something is chosen. When it is closed, what opened it has the focus again.
 *
 * @template T
 * @param {string | DocumentFragment} content
 * @param {(dialog: HTMLDialogElement, close: (choice: T | null) => void) => void} enable gets the dialog and a function that
 *   closes it with what was chosen
 * @returns {Promise<T | null>}
 */
export function choose(content, enable) {
  const opener = closest(document.activeElement, '*');
  const dialog = openDialog(content);
  return new Promise(resolve => {
    /** @type {T | null} */
    let chosen = null;
    /** @param {T | null} choice */
    const close = choice => {
      chosen = choice;
      dialog.close();
    };
    dialog.addEventListener('cancel', event => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener?.focus();
      resolve(chosen);
    });
    dialog.addEventListener('click', event => {
      if (closest(event.target, '[data-do="close"]')) {
        close(null);
      }
    });
    enable(dialog, close);
  });
}
