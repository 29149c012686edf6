/*
 * What the frame of the staff's screens adds to plain HTML: menus close when people turn away from them, an error summary
 * takes the focus, a command that is gone once it is done leaves the focus at the words about it, a button copies what
 * stands in a field, a page that is being left asks for nothing more, and people hear of it before their sign-in ends.
 * Everything else works without this file.
 */
(function () {
  'use strict';

  function openMenus() {
    return document.querySelectorAll('details.vb-menu[open]');
  }

  document.addEventListener('click', function (event) {
    openMenus().forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    openMenus().forEach(function (menu) {
      var inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector('summary').focus();
    });
  });

  /* What a button copies is selected, too: where the browser keeps the clipboard closed, people copy it themselves. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copies]');
    if (!button) return;
    var field = document.getElementById(button.dataset.copies);
    var state = button.parentElement.querySelector('[data-copy-state]');
    field.focus();
    field.select();
    var copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject();
    copied.then(
      function () { state.textContent = button.dataset.copied; },
      function () { state.textContent = button.dataset.notCopied; });
  });

  function focusSummary() {
    var summary = document.querySelector('.vb-error-summary:not([data-seen])');
    if (!summary) return;
    summary.setAttribute('data-seen', '');
    summary.focus();
  }

  focusSummary();
  document.querySelectorAll('#notices').forEach(function (notices) { notices.setAttribute('data-seen', ''); });
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', function () {
    focusSummary();
    var notices = document.getElementById('notices');
    if (document.activeElement === document.body && notices && notices.textContent.trim()) {
      notices.setAttribute('tabindex', '-1');
      notices.focus();
    }
    showAbove(notices);
  });

  /* What is said beneath an open dialog, or out of sight, is said above everything, too: of several, the latest. */
  function showAbove(notices) {
    var latest = notices && notices.querySelector(':scope:not([data-seen]) > :last-child > p');
    if (!latest) return;
    notices.setAttribute('data-seen', '');
    var place = latest.getBoundingClientRect();
    var bar = document.querySelector('.vb-topbar');
    var seen = place.top >= (bar ? Math.max(0, bar.getBoundingClientRect().bottom) : 0) && place.bottom <= innerHeight && !document.querySelector('.ui-dialog[aria-hidden="false"]');
    if (seen) return;
    if (latest.parentElement.getAttribute('role') === 'alert') vestibuleReach.tell(latest);
    else vestibuleReach.inform(latest);
  }

  /* Who hides a notice goes on where the screen begins. */
  document.addEventListener('click', function (event) {
    var hide = event.target.closest('#notices [data-hide]');
    if (!hide) return;
    hide.parentElement.remove();
    document.getElementById('main').focus();
  });

  /* What was asked for in the background got no answer that can be read: nothing typed is lost, and it can be asked again. */
  if (window.jQuery) jQuery(document).on('pfAjaxError', function (event, xhr) {
    setTimeout(releaseButtons);
    if (leaving || xhr.statusText === 'abort') return;
    var renewed = xhr.status === 403 && xhr.getResponseHeader('X-Vestibule-Token');
    if (renewed) {
      document.querySelectorAll('input[name="vestibule.token"]').forEach(function (field) { field.value = renewed; });
      document.querySelector('meta[name="vestibule-token"]').content = renewed;
      vestibuleReach.cookieLost();
    } else {
      vestibuleReach.unreached();
    }
  }).on('pfAjaxSend', vestibuleReach.clear);

  /* PrimeFaces disables a button while its command is under way, and releases it only when an answer has come. */
  function releaseButtons() {
    Object.keys(PrimeFaces.widgets).forEach(function (name) {
      var button = PrimeFaces.widgets[name];
      if (!button.ajaxStart || button.ajaxCount > 0) return;
      delete button.ajaxStart;
      PrimeFaces.buttonEndAjaxDisabled(button, button.jq);
    });
  }

  /*
   * A page that is being left has told the server already, which has dropped what it knew of it. What it asked for until the
   * next page is there would be answered by loading it anew, and people would be back where they came from.
   */
  var leaving = false;
  addEventListener('beforeunload', function () {
    leaving = true;
    if (window.PrimeFaces) PrimeFaces.ajax.Queue.abortAll();
  });
  ['pageshow', 'pointerdown', 'keydown'].forEach(function (stayed) {
    addEventListener(stayed, function () { leaving = false; }, true);
  });
  if (window.jQuery) jQuery.ajaxPrefilter(function (request, asked, xhr) {
    if (leaving) xhr.abort();
  });

  /* The time that the sign-in has left counts from the latest answer to any tab of this browser. */
  var expiry = document.getElementById('expiry');
  if (!expiry) return;
  var whole = Number(expiry.dataset.seconds) * 1000;
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

  function show(when) {
    expiry.querySelectorAll('[data-when]').forEach(function (part) { part.hidden = part.dataset.when !== when; });
    if (!expiry.open) expiry.showModal();
  }

  function look() {
    var rest = left();
    if (rest <= 0 && !document.dispatchEvent(new CustomEvent('vestibule:over', { cancelable: true }))) {
      // The page lets people sign in again where they are.
      if (expiry.open) expiry.close();
    } else if (rest <= 0) {
      if (expiry.dataset.told !== 'over') show('over');
      expiry.dataset.told = 'over';
    } else if (rest <= lead) {
      if (expiry.dataset.told !== 'soon') show('soon');
      expiry.dataset.told = 'soon';
    } else {
      delete expiry.dataset.told;
      if (expiry.open) expiry.close();
    }
  }

  expiry.querySelector('button[data-when="soon"]').addEventListener('click', function () {
    var token = document.querySelector('meta[name="vestibule-token"]').content;
    fetch('/stay', { method: 'POST', headers: { 'X-Requested-With': 'fetch', 'X-Vestibule-Token': token } }).then(function (answer) {
      if (answer.ok) { answered(); look(); } else { show('over'); }
    }, vestibuleReach.unreached);
  });
  expiry.querySelector('button[data-when="over"]').addEventListener('click', function () { expiry.close(); });

  answered();
  document.addEventListener('vestibule:answered', answered);
  if (window.jQuery) jQuery(document).ajaxComplete(answered);
  setInterval(look, 5000);
})();
