/*
 * What the frame of the staff's screens adds to plain HTML: menus close when people turn away from them, an error summary
 * takes the focus, a command that is gone once it is done leaves the focus at the words about it, a button copies what
 * stands in a field, a page that is being left asks for nothing more, and people hear of it before their sign-in ends.
 * Everything else works without this file.
 */
(function () {
  'use strict';

  /** @type {HTMLMetaElement | null} */
  var tokenOfPage = document.querySelector('meta[name="vestibule-token"]');

  /** @returns {NodeListOf<HTMLDetailsElement>} */
  function openMenus() {
    return document.querySelectorAll('details.vb-menu[open]');
  }

  /**
   * What an event happened in, or null.
   *
   * @param {Event} event
   * @param {string} selector
   * @returns {HTMLElement | null}
   */
  function closest(event, selector) {
    return event.target instanceof Element ? event.target.closest(selector) : null;
  }

  document.addEventListener('click', function (event) {
    openMenus().forEach(function (menu) {
      if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    openMenus().forEach(function (menu) {
      var inside = menu.contains(document.activeElement);
      menu.open = false;
      var summary = menu.querySelector('summary');
      if (inside && summary) summary.focus();
    });
  });

  /* What a button copies is selected, too: where the browser keeps the clipboard closed, people copy it themselves. */
  document.addEventListener('click', function (event) {
    var button = closest(event, '[data-copies]');
    if (!button || !button.parentElement) return;
    var texts = button.dataset;
    var field = /** @type {HTMLInputElement | null} */ (document.getElementById(texts.copies || ''));
    const state = button.parentElement.querySelector('[data-copy-state]');
    if (!field || !state) return;
    field.focus();
    field.select();
    var copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject();
    copied.then(
      function () { state.textContent = texts.copied || ''; },
      function () { state.textContent = texts.notCopied || ''; });
  });

  function focusSummary() {
    /** @type {HTMLElement | null} */
    var summary = document.querySelector('.vb-error-summary:not([data-seen])');
    if (!summary) return;
    summary.setAttribute('data-seen', '');
    summary.focus();
  }

  focusSummary();
  document.querySelectorAll('#notices').forEach(function (notices) { notices.setAttribute('data-seen', ''); });
  if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', function () {
    focusSummary();
    var notices = document.getElementById('notices');
    if (document.activeElement === document.body && notices && notices.textContent.trim()) {
      notices.setAttribute('tabindex', '-1');
      notices.focus();
    }
    showAbove(notices);
  });

  /**
   * What is said beneath an open dialog, or out of sight, is said above everything, too: of several, the latest.
   *
   * @param {HTMLElement | null} notices
   */
  function showAbove(notices) {
    var latest = notices && notices.querySelector(':scope:not([data-seen]) > :last-child > p');
    if (!notices || !latest) return;
    notices.setAttribute('data-seen', '');
    var place = latest.getBoundingClientRect();
    var bar = document.querySelector('.vb-topbar');
    var seen = place.top >= (bar ? Math.max(0, bar.getBoundingClientRect().bottom) : 0) && place.bottom <= innerHeight && !document.querySelector('.ui-dialog[aria-hidden="false"]');
    if (seen) return;
    if (latest.matches('[role=alert] > *')) vestibuleReach.tell(latest);
    else vestibuleReach.inform(latest);
  }

  /* Who hides a notice goes on where the screen begins. */
  document.addEventListener('click', function (event) {
    var hide = closest(event, '#notices [data-hide]');
    if (!hide || !hide.parentElement) return;
    hide.parentElement.remove();
    var main = document.getElementById('main');
    if (main) main.focus();
  });

  /* What was asked for in the background got no answer that can be read: nothing typed is lost, and it can be asked again. */
  if (window.jQuery) window.jQuery(document).on('pfAjaxError', function (_event, xhr) {
    setTimeout(releaseButtons);
    if (leaving || xhr.statusText === 'abort') return;
    const renewed = xhr.status === 403 && xhr.getResponseHeader('X-Vestibule-Token');
    if (renewed) {
      /** @type {NodeListOf<HTMLInputElement>} */
      var fields = document.querySelectorAll('input[name="vestibule.token"]');
      fields.forEach(function (field) { field.value = renewed; });
      if (tokenOfPage) tokenOfPage.content = renewed;
      vestibuleReach.cookieLost();
    } else {
      vestibuleReach.unreached();
    }
  }).on('pfAjaxSend', vestibuleReach.clear);

  /* PrimeFaces disables a button while its command is under way, and releases it only when an answer has come. */
  function releaseButtons() {
    const faces = window.PrimeFaces;
    if (!faces) return;
    Object.values(faces.widgets).forEach(function (button) {
      if (!button.ajaxStart || button.ajaxCount > 0) return;
      delete button.ajaxStart;
      faces.buttonEndAjaxDisabled(button, button.jq);
    });
  }

  /*
   * A page that is being left has told the server already, which has dropped what it knew of it. What it asked for until the
   * next page is there would be answered by loading it anew, and people would be back where they came from.
   */
  var leaving = false;
  addEventListener('beforeunload', function () {
    leaving = true;
    if (window.PrimeFaces) window.PrimeFaces.ajax.Queue.abortAll();
  });
  ['pageshow', 'pointerdown', 'keydown'].forEach(function (stayed) {
    addEventListener(stayed, function () { leaving = false; }, true);
  });
  if (window.jQuery) window.jQuery.ajaxPrefilter(function (_request, _asked, xhr) {
    if (leaving) xhr.abort();
  });

  /* The time that the sign-in has left counts from the latest answer to any tab of this browser. */
  var expiry = /** @type {HTMLDialogElement | null} */ (document.getElementById('expiry'));
  if (!expiry) return;
  var dialog = expiry;
  var whole = Number(dialog.dataset.seconds) * 1000;
  var lead = Math.min(120000, whole / 2);
  var key = 'vestibule.lastAnswer';

  function answered() {
    try { localStorage.setItem(key, String(Date.now())); } catch (e) { fallback = Date.now(); }
  }

  var fallback = Date.now();

  function left() {
    var latest = fallback;
    try { latest = Number(localStorage.getItem(key)) || fallback; } catch (e) { /* the page's own time will do */ }
    return latest + whole - Date.now();
  }

  /** @param {'soon' | 'over'} when */
  function show(when) {
    /** @type {NodeListOf<HTMLElement>} */
    var parts = dialog.querySelectorAll('[data-when]');
    parts.forEach(function (part) { part.hidden = part.dataset.when !== when; });
    if (!dialog.open) dialog.showModal();
  }

  function look() {
    var rest = left();
    if (rest <= 0 && !document.dispatchEvent(new CustomEvent('vestibule:over', { cancelable: true }))) {
      // The page lets people sign in again where they are.
      if (dialog.open) dialog.close();
    } else if (rest <= 0) {
      if (dialog.dataset.told !== 'over') show('over');
      dialog.dataset.told = 'over';
    } else if (rest <= lead) {
      if (dialog.dataset.told !== 'soon') show('soon');
      dialog.dataset.told = 'soon';
    } else {
      delete dialog.dataset.told;
      if (dialog.open) dialog.close();
    }
  }

  /**
   * @param {'soon' | 'over'} when
   * @param {() => void} deed
   */
  function press(when, deed) {
    var button = dialog.querySelector('button[data-when="' + when + '"]');
    if (button) button.addEventListener('click', deed);
  }

  press('soon', function () {
    var token = tokenOfPage ? tokenOfPage.content : '';
    fetch('/stay', { method: 'POST', headers: { 'X-Requested-With': 'fetch', 'X-Vestibule-Token': token } }).then(function (answer) {
      if (answer.ok) { answered(); look(); } else { show('over'); }
    }, vestibuleReach.unreached);
  });
  press('over', function () { dialog.close(); });

  answered();
  document.addEventListener('vestibule:answered', answered);
  if (window.jQuery) window.jQuery(document).ajaxComplete(answered);
  setInterval(look, 5000);
})();
