/* A record's form: Ctrl+S saves, leaving with unsaved changes asks, and what needs attention gets the focus. */
(() => {
  const form = document.querySelector('form[data-record]');
  const save = document.querySelector('[data-save]');
  const state = document.querySelector('.vb-save-state[data-unsaved]');
  const typed = () => JSON.stringify([...new FormData(form)].filter(([name]) => name.startsWith(form.id + ':')));

  document.querySelector('[data-focus]')?.focus();
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
  addEventListener('pageshow', tell);
  addEventListener('beforeunload', event => {
    if (unsaved()) {
      event.preventDefault();
    }
  });
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (!save.disabled) {
        save.click();
      }
    }
  });
})();
