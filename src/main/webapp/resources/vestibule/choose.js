/* Choosing rows of a list: all at once, and how many are. Without this file, people choose one by one. */
(function () {
  'use strict';

  /**
   * The boxes that the box for all of them chooses.
   *
   * @param {HTMLInputElement} all
   * @returns {HTMLInputElement[]}
   */
  function boxes(all) {
    return all.form ? Array.from(all.form.querySelectorAll('input[name="' + all.dataset.chooses + '"]')) : [];
  }

  /** @param {HTMLInputElement} all */
  function show(all) {
    var chosen = boxes(all).filter(function (box) { return box.checked; }).length;
    all.checked = chosen > 0 && chosen === boxes(all).length;
    all.indeterminate = chosen > 0 && !all.checked;
    /** @type {HTMLElement | null | undefined} */
    var count = all.form && all.form.querySelector('[data-chosen]');
    if (count) count.textContent = chosen ? (count.dataset.chosen || '').replace('{0}', String(chosen)) : '';
  }

  document.addEventListener('change', function (event) {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    /** @type {HTMLInputElement | null} */
    var all = box.form && box.form.querySelector('[data-chooses]');
    if (!all) return;
    // That one has to be chosen first is no longer true.
    document.querySelectorAll('#notices [role=alert]').forEach(function (notice) { notice.remove(); });
    if (box === all) boxes(all).forEach(function (each) { each.checked = box.checked; });
    show(all);
  });

  function showAll() {
    /** @type {NodeListOf<HTMLInputElement>} */
    var all = document.querySelectorAll('[data-chooses]');
    all.forEach(show);
  }

  showAll();
  // A command renders the list again, with the rows chosen that still are.
  window.jQuery && window.jQuery(document).on('pfAjaxComplete', showAll);
})();
