/*
 * A record's form: Ctrl+S saves it, or says why it can't, but for an open dialog, see save-key.js; leaving with unsaved changes
 * asks, and what needs attention gets the focus. What the page asks for in the background takes unsaved changes along, so that they
 * are kept where the answer is to sign in again.
 */
(() => {
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector('form[data-record]');
  /** @type {HTMLButtonElement | null} */
  const save = document.querySelector('[data-save]');
  /** @type {HTMLElement | null} */
  const state = document.querySelector('.vb-save-state[data-unsaved]');

  /**
   * A field of another form with something in it that saving the record would lose.
   *
   * @returns {HTMLInputElement | undefined}
   */
  const pending = () => {
    /** @type {NodeListOf<HTMLInputElement>} */
    const fields = document.querySelectorAll('[data-pending]');
    return [...fields].find(each => each.value.trim() && each.value !== each.defaultValue);
  };

  /** @type {HTMLElement | null} */
  const first = document.querySelector('[data-focus]');
  first?.focus();

  addEventListener('keydown', event => {
    if (!event.defaultPrevented && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (event.target instanceof Element && event.target.matches('[data-pending]')) {
        event.target.parentElement?.querySelector('button')?.click();
        return;
      }
      if (save && !save.disabled) {
        save.click();
      } else if (!save?.classList.contains('ui-state-loading')) {
        vestibuleReach.inform(vestibuleSaveKey.why(save?.getAttribute('aria-describedby') ?? 'readonly'));
      }
    }
  });

  /* What had the focus may be painted anew: then it goes to what waits for an answer, or to what looks the same. */
  /** @type {{ id: string, ariaLabel: string | null } | null} */
  let focused = null;
  window.jQuery?.(document).on('pfAjaxSend', () => {
    const { id, ariaLabel } = document.activeElement ?? document.body;
    focused = { id, ariaLabel };
  }).on('pfAjaxComplete', () => setTimeout(() => {
    if (document.activeElement !== document.body || !focused) {
      return;
    }
    const { id, ariaLabel } = focused;
    /** @type {NodeListOf<HTMLElement>} */
    const buttons = document.querySelectorAll('main button');
    const same = ariaLabel ? [...buttons].find(each => each.ariaLabel === ariaLabel) : undefined;
    /** @type {HTMLElement | null} */
    const waiting = document.querySelector('[data-takes-focus]');
    (waiting ?? document.getElementById(id) ?? same)?.focus();
  }));

  if (!form || !save) {
    return;
  }
  const fields = () => [...new FormData(form)].flatMap(([name, value]) =>
    name.startsWith(form.id + ':') && typeof value === 'string' ? [[name, value]] : []);
  const typed = () => JSON.stringify(fields());
  const stored = form.dataset.changed ? null : typed();
  let saving = false;
  const unsaved = () => !saving && typed() !== stored;
  const tell = () => {
    const changed = unsaved();
    if (state && changed !== state.classList.contains('vb-save-state--unsaved')) {
      state.classList.toggle('vb-save-state--unsaved', changed);
      state.textContent = changed ? state.dataset.unsaved ?? '' : '';
    }
  };
  form.addEventListener('input', tell);
  form.addEventListener('submit', () => { saving = true; });
  // Before anything else hears of it.
  addEventListener('submit', event => {
    const field = event.target === form ? pending() : null;
    if (field) {
      event.preventDefault();
      event.stopImmediatePropagation();
      vestibuleReach.inform(field.dataset.pending ?? '');
      field.focus();
    }
  }, true);
  addEventListener('pageshow', tell);
  addEventListener('beforeunload', event => {
    if (unsaved()) {
      event.preventDefault();
    }
  });
  window.jQuery?.ajaxPrefilter(request => {
    if (typeof request.data !== 'string' || !request.data.includes('jakarta.faces.partial.ajax') || !unsaved()) {
      return;
    }
    request.data += '&' + new URLSearchParams([[form.id, form.id], ...fields()]);
    request.dataFilter = answer => {
      saving ||= /<redirect url="(?!\/problem)/.test(answer);
      return answer;
    };
  });
})();
