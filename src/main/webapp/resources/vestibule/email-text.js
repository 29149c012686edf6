/*
 * The words of an e-mail: the preview follows what is typed, and placeholders are inserted where somebody types. Without this file
 * the preview follows its button, and the placeholders are a list to read.
 */
(() => {
  'use strict';

  const PAUSE = 400;
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector('form[data-record]');
  /** @type {HTMLButtonElement | null} */
  const update = document.querySelector('[data-preview]');
  /** @type {HTMLTextAreaElement | null} */
  const body = document.querySelector('#record\\:body');
  if (!form || !update || !body) {
    return;
  }

  function show() {
    clearTimeout(waiting);
    vestibuleFrameForm.show(update);
  }

  let waiting = 0;
  function showSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  }

  form.addEventListener('input', showSoon);
  document.addEventListener('change', event => {
    const chosen = event.target;
    if (chosen instanceof HTMLElement && chosen.matches('.vb-words-preview [form="record"]')) {
      show();
    }
  });

  /** @type {HTMLInputElement | null} */
  const phone = document.querySelector('[name="width"][value="phone"]');
  if (phone && matchMedia('(width < 40rem)').matches) {
    phone.checked = true;
  }

  /** @type {HTMLInputElement | HTMLTextAreaElement} */
  let typing = body;
  /** @param {EventTarget | null} field */
  function typeIn(field) {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement && field.type === 'text') {
      typing = field;
    }
  }
  form.addEventListener('focusin', event => typeIn(event.target));
  // Somebody may have begun to type before this file was there.
  if (form.contains(document.activeElement)) {
    typeIn(document.activeElement);
  }

  /**
   * Puts the text where the cursor is, so that the browser can undo it.
   *
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} text
   */
  function insert(field, text) {
    field.focus();
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /**
   * The placeholder with the empty lines around it that a paragraph needs there.
   *
   * @param {HTMLTextAreaElement} field
   * @param {string} placeholder
   */
  function paragraph(field, placeholder) {
    const before = field.value.slice(0, field.selectionStart);
    const after = field.value.slice(field.selectionEnd);
    const above = !before || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const below = !after || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    return above + placeholder + below;
  }

  /** @type {NodeListOf<HTMLElement>} */
  const listed = document.querySelectorAll('[data-placeholder]');
  listed.forEach(each => {
    const placeholder = each.textContent ?? '';
    const where = each.dataset.placeholder;
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'vb-chip';
    chip.textContent = placeholder;
    chip.ariaLabel = (each.dataset.insert ?? '') + ' ' + placeholder;
    chip.addEventListener('click', () => {
      const field = where === 'anywhere' ? typing : body;
      insert(field, where === 'paragraph' ? paragraph(body, placeholder) : placeholder);
    });
    each.replaceWith(chip);
  });
  const help = document.getElementById('placeholders-help');
  if (help) {
    help.textContent = help.dataset.chosen ?? '';
  }

  /* What was refused, or waits to be saved, is shown rather than what is stored. */
  if (form.dataset.changed) {
    show();
  }

  window.vestibuleEmailText = { show };
})();
