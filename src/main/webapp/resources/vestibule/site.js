/* What forms of the portal pages can do more where scripts run. Each works without. */
(function () {
  "use strict";
  if (window.vestibuleSite) {
    return;
  }
  window.vestibuleSite = true;

  /** @param {HTMLButtonElement} button */
  function showable(button) {
    var input = /** @type {HTMLInputElement} */ (document.getElementById(button.getAttribute("aria-controls") || ""));
    var show = button.textContent;
    var hide = button.dataset.hide || "";
    /** @param {boolean} visible */
    function set(visible) {
      input.type = visible ? "text" : "password";
      button.textContent = visible ? hide : show;
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      set(input.type === "password");
    });
    // A password that is sent as a visible text would be offered again by the browser's form history.
    if (input.form) {
      input.form.addEventListener("submit", function () {
        set(false);
      });
    }
  }

  /** @type {NodeListOf<HTMLButtonElement>} */
  var buttons = document.querySelectorAll(".site-password button[data-hide]");
  buttons.forEach(showable);
  // A browser that goes back to the page shows it as it was left: not with a password for whoever sits there then.
  window.addEventListener("pagehide", function () {
    /** @type {NodeListOf<HTMLInputElement>} */
    var inputs = document.querySelectorAll(".site-password input");
    inputs.forEach(function (input) {
      input.value = "";
    });
  });
  /** @type {HTMLElement | null} */
  var summary = document.querySelector(".site-error-summary");
  if (summary) {
    summary.focus();
  }
})();
