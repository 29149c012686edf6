/*
 * A click on a button whose script isn't there yet is carried out once it is. Otherwise the browser would send the form as if there
 * were no scripts, and the page would come anew without the dialog that the button opens.
 */
(function () {
  'use strict';

  /** @type {HTMLElement | null} */
  var pressed = null;

  /** @param {Event} event */
  function hold(event) {
    var button = event.target instanceof Element ? event.target.closest('button.ui-button') : null;
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  }

  function carryOut() {
    document.removeEventListener('click', hold, true);
    if (pressed && pressed.isConnected) pressed.click();
  }

  document.addEventListener('click', hold, true);
  document.addEventListener('DOMContentLoaded', function () {
    // Buttons get their scripts by jQuery, in the order in which these ask for it.
    if (window.jQuery) window.jQuery(carryOut);
    else carryOut();
  });
})();
