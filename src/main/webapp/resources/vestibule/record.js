/*
 * A record's form: Ctrl+S saves it, or says why it can't, but for an open dialog, see save-key.js; leaving with unsaved changes
 * asks, and what needs attention gets the focus. What the page asks for in the background takes unsaved changes along, so that they
 * are kept where the answer is to sign in again.
 */
(() => {
  const form = document.querySelector('form[data-record]');
  const save = document.querySelector('[data-save]');
  const state = document.querySelector('.vb-save-state[data-unsaved]');
  const fields = () => [...new FormData(form)].filter(([name]) => name.startsWith(form.id + ':'));
  const typed = () => JSON.stringify(fields());

  /** A field of another form with something in it that saving the record would lose. */
  const pending = () => [...document.querySelectorAll('[data-pending]')].find(each => each.value.trim() && each.value !== each.defaultValue);

  document.querySelector('[data-focus]')?.focus();

  addEventListener('keydown', event => {
    if (!event.defaultPrevented && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (event.target.matches?.('[data-pending]')) {
        event.target.parentElement.querySelector('button').click();
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
  let focused = null;
  window.jQuery?.(document).on('pfAjaxSend', () => {
    const { id, ariaLabel } = document.activeElement;
    focused = { id, ariaLabel };
  }).on('pfAjaxComplete', () => setTimeout(() => {
    if (document.activeElement !== document.body || !focused) {
      return;
    }
    const same = focused.ariaLabel && [...document.querySelectorAll('main button')].find(each => each.ariaLabel === focused.ariaLabel);
    (document.querySelector('[data-takes-focus]') ?? document.getElementById(focused.id) ?? same)?.focus();
  }));

  if (!form || !save) {
    return;
  }
  const stored = form.dataset.changed ? null : typed();
  let saving = false;
  const unsaved = () => !saving && typed() !== stored;
  const tell = () => {
    const changed = unsaved();
    if (state && changed !== state.classList.contains('vb-save-state--unsaved')) {
      state.classList.toggle('vb-save-state--unsaved', changed);
      state.textContent = changed ? state.dataset.unsaved : '';
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
      vestibuleReach.inform(field.dataset.pending);
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
