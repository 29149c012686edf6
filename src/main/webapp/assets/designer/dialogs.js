/** Opens dialogs that the server renders. */

/** @param content as text, or parsed */
export function openDialog(content) {
  const template = document.createElement('template');
  template.innerHTML = typeof content === 'string' ? content : '';
  const dialog = (typeof content === 'string' ? template.content : content).querySelector('dialog');
  document.getElementById('designer').append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Opens a dialog in which something is chosen. When it is closed, what opened it has the focus again.
 *
 * @param enable gets the dialog and a function that closes it with what was chosen
 */
export function choose(content, enable) {
  const opener = document.activeElement;
  const dialog = openDialog(content);
  return new Promise(resolve => {
    let chosen = null;
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
    dialog.addEventListener('click', event => event.target.closest('[data-do="close"]') && close(null));
    enable(dialog, close);
  });
}
