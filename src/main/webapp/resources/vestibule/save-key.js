/*
 * Ctrl+S in an open dialog sends what can be typed or chosen there, by the button that submits it, and never what lies beneath.
 * Where there is nothing of that kind, as in a question before something is deleted, it says so, and does nothing. Dialogs that save
 * by themselves have prevented the browser's own answer before this hears of it.
 */
(() => {
  const nothing = document.currentScript?.dataset.nothing ?? '';
  /** @param {Element} element */
  const shown = element => element.getClientRects().length > 0;
  const fields = 'input:not([type=hidden], [readonly]), select, textarea:not([readonly])';

  /**
   * Why something can't be saved, in the words of the element that describes the button, if it has some for that.
   *
   * @param {string | null} id
   */
  function why(id) {
    const found = [...document.getElementById(id ?? '')?.querySelectorAll('[data-reason]') ?? []].map(each => each.textContent.trim());
    return found.join(' ') || nothing;
  }

  /** The one on top: of several, the one that was opened from another. */
  const open = () => [...document.querySelectorAll('dialog[open], .ui-dialog')].filter(shown).pop();

  document.addEventListener('keydown', event => {
    const dialog = open();
    if (!dialog || event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') {
      return;
    }
    event.preventDefault();
    /** @type {NodeListOf<HTMLButtonElement>} */
    const buttons = dialog.querySelectorAll('.vb-button--primary[type=submit]');
    const button = [...buttons].find(shown);
    if (!button || ![...dialog.querySelectorAll(fields)].some(shown)) {
      vestibuleReach.inform(nothing);
    } else if (!button.disabled) {
      button.click();
    } else if (!button.classList.contains('ui-state-loading')) {
      vestibuleReach.inform(why(button.getAttribute('aria-describedby')));
    }
  });
  window.vestibuleSaveKey = { why };
})();
