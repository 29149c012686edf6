/*
 * Tells the server once that a person opened the page of an invitation: when somebody first points, touches, scrolls or types
 * there. Programs that check the links in e-mails open pages as well, and may run their scripts.
 */
(function () {
  'use strict';

  var signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'click'];
  var secret = new URLSearchParams(location.search).get('invitation');
  /** @type {HTMLInputElement | null} */
  var token = document.querySelector('main form input[name="vestibule.token"]');
  if (!secret || !token) return;
  var told = { invitation: secret };
  var headers = { 'X-Vestibule-Token': token.value, 'X-Requested-With': 'fetch' };

  /** @param {Event} event */
  function tell(event) {
    // A browser says that the pointer moved where the page appears below it, too; then it moved by nothing.
    var still = event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;
    if (!event.isTrusted || still) return;
    signs.forEach(function (sign) { removeEventListener(sign, tell, true); });
    // The count is for the staff: what fails here concerns nobody who is on the page.
    fetch('/invitation/opened', { method: 'POST', keepalive: true, headers: headers, body: new URLSearchParams(told) })
      .catch(function () {});
  }

  signs.forEach(function (sign) { addEventListener(sign, tell, { capture: true, passive: true }); });
})();
