/* Choosing rows of a list: all at once, and how many are. Without this file, people choose one by one. */
(function () {
  'use strict';

  function boxes(all) {
    return Array.from(all.form.querySelectorAll('input[name="' + all.dataset.chooses + '"]'));
  }

  function show(all) {
    var chosen = boxes(all).filter(function (box) { return box.checked; }).length;
    all.checked = chosen > 0 && chosen === boxes(all).length;
    all.indeterminate = chosen > 0 && !all.checked;
    var count = all.form.querySelector('[data-chosen]');
    count.textContent = chosen ? count.dataset.chosen.replace('{0}', chosen) : '';
  }

  document.addEventListener('change', function (event) {
    var box = event.target;
    if (!box.matches('input[type="checkbox"]')) return;
    var all = box.form && box.form.querySelector('[data-chooses]');
    if (!all) return;
    // That one has to be chosen first is no longer true.
    document.querySelectorAll('#notices [role=alert]').forEach(function (notice) { notice.remove(); });
    if (box === all) boxes(all).forEach(function (each) { each.checked = all.checked; });
    show(all);
  });

  function showAll() {
    document.querySelectorAll('[data-chooses]').forEach(show);
  }

  showAll();
  // A command renders the list again, with the rows chosen that still are.
  window.jQuery && window.jQuery(document).on('pfAjaxComplete', showAll);
})();
