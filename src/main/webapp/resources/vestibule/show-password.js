/* Lets people see the password that they type. Without this file the button stays hidden, and the form works. */
(function () {
  'use strict';

  /** @param {HTMLButtonElement} button */
  function showable(button) {
    var input = /** @type {HTMLInputElement} */ (document.getElementById(button.getAttribute('aria-controls') || ''));
    var show = button.textContent;
    var hide = button.dataset.hide || '';

    /** @param {boolean} visible */
    function set(visible) {
      input.type = visible ? 'text' : 'password';
      button.textContent = visible ? hide : show;
    }

    button.hidden = false;
    button.addEventListener('click', function () { set(input.type === 'password'); });
    /* A password that is sent as a visible text would be offered again by the browser's form history. */
    if (input.form) input.form.addEventListener('submit', function () { set(false); });
    /* A browser that goes back to the page shows it as it was left: not with a password for whoever sits there then. */
    window.addEventListener('pagehide', function () { input.value = ''; });
  }

  /** @type {NodeListOf<HTMLButtonElement>} */
  var buttons = document.querySelectorAll('.vb-password button[data-hide]');
  buttons.forEach(showable);
})();
