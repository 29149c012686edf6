/** Opens dialogs that the server renders. */

export function openDialog(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const dialog = template.content.querySelector('dialog');
  document.getElementById('designer').append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Opens a dialog in which something is chosen. When it is closed, what opened it has the focus again.
 *
 * @param enable gets the dialog and a function that closes it with what was chosen
 */
export function choose(html, enable) {
  const opener = document.activeElement;
  const dialog = openDialog(html);
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
