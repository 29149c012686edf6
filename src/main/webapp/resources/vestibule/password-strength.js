/* Says how good a new password is while it is typed, by what the server asks for. Without this file the form works the same. */
(function () {
  'use strict';
  if (window.vestibuleStrength) return;
  window.vestibuleStrength = true;

  /* As in PasswordPolicy.java: the characters that are measured, and the guesses that a password has to stand. */
  var MEASURED = 40;
  var LEAST_GUESSES = 7;
  var MANY_GUESSES = 10;
  var PAUSE = 400;

  /** @type {Promise<unknown> | undefined} */
  var loading;

  /** The estimate is large, so it is asked for by those who choose a password, when they begin. @param {string} address */
  function load(address) {
    loading = loading || new Promise(function (done, fail) {
      var script = document.createElement('script');
      script.src = address;
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    });
    return loading;
  }

  /** @param {HTMLElement} shown @param {HTMLInputElement} input */
  function words(shown, input) {
    /** @type {NodeListOf<HTMLInputElement>} */
    var fields = (input.form || document).querySelectorAll('input:not([type=password], [type=hidden], [type=submit])');
    var texts = Array.from(fields, function (field) { return field.value; });
    return texts.concat(shown.dataset.around || '').join(' ').toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  }

  /** @param {HTMLElement} shown */
  function attach(shown) {
    var input = /** @type {HTMLInputElement | null} */ (document.getElementById(shown.dataset.field || ''));
    if (!input) return;
    var field = input;
    var meter = /** @type {HTMLMeterElement} */ (shown.querySelector('meter'));
    var status = /** @type {HTMLElement} */ (shown.querySelector('[role=status]'));
    var least = Number(shown.dataset.least);
    var timer = 0;

    /** @param {number} value @param {string | undefined} text */
    function show(value, text) {
      meter.value = value;
      /* Screen readers are told once the typing pauses. */
      clearTimeout(timer);
      timer = setTimeout(function () { status.textContent = text || ''; }, PAUSE);
    }

    function judge() {
      var password = field.value.normalize('NFC');
      var characters = Array.from(password);
      shown.hidden = characters.length === 0;
      if (characters.length < least) {
        show(characters.length / least, (shown.dataset.short || '').replace('{0}', String(characters.length)).replace('{1}', String(least)));
      } else if (!window.zxcvbn) {
        show(2, shown.dataset.enough);
      } else {
        var guesses = window.zxcvbn(characters.slice(0, MEASURED).join(''), words(shown, field)).guesses_log10;
        if (guesses < LEAST_GUESSES) show(1, shown.dataset.weak);
        else if (guesses < MANY_GUESSES) show(3, shown.dataset.good);
        else show(4, shown.dataset.strong);
      }
    }

    field.addEventListener('input', function () {
      judge();
      load(shown.dataset.estimate || '').then(judge, function () { /* The length is said nevertheless. */ });
    });
  }

  /** @type {NodeListOf<HTMLElement>} */
  var all = document.querySelectorAll('[data-estimate]');
  all.forEach(attach);
})();
