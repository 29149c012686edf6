/*
 * Keeps what was typed into a dialog that was closed by mistake: opened again, its fields with data-keep have their text until
 * the dialog has done what it is for. Without this file they are empty.
 */
(function () {
  'use strict';

  if (!window.jQuery || document.documentElement.dataset.keepsText) return;
  document.documentElement.dataset.keepsText = '';

  /** @type {Record<string, string>} */
  var kept = {};

  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field instanceof HTMLTextAreaElement && field.matches('[data-keep]')) kept[field.id] = field.value;
  });

  /** @param {string} id */
  function restore(id) {
    var field = /** @type {HTMLTextAreaElement | null} */ (document.getElementById(id));
    if (!field || field.value || !kept[id]) return;
    field.value = kept[id];
    var more = field.closest('details');
    if (more) more.open = true;
  }

  window.jQuery(document).on('pfAjaxComplete', function (_event, answer) {
    if (answer.pfArgs && answer.pfArgs.done) kept = {};
    else Object.keys(kept).forEach(restore);
  });
})();
