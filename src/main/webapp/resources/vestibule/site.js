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

  /*
   * Sending one of a widget's forms loads the page anew: what was typed into the widget's other forms is kept in this tab until
   * that page is there, whatever page it is. Passwords aren't kept.
   */
  var TYPED = "vestibule.typed";
  var KEPT = "input:not([type=password]):not([type=hidden]):not([type=submit]), textarea";

  /** @param {HTMLFormElement} sent */
  function keepOthers(sent) {
    var widget = sent.closest(".widget");
    if (!widget) {
      return;
    }
    /** @type {Array<{ id: string, was: string, value: string }>} */
    var typed = [];
    /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
    var fields = widget.querySelectorAll(KEPT);
    fields.forEach(function (field) {
      if (field.form !== sent && field.value !== field.defaultValue) {
        typed.push({ id: field.id, was: field.defaultValue, value: field.value });
      }
    });
    if (typed.length > 0) {
      sessionStorage.setItem(TYPED, JSON.stringify({ path: location.pathname, typed: typed }));
    }
  }

  function restoreOthers() {
    var stored = JSON.parse(sessionStorage.getItem(TYPED) || "{}");
    sessionStorage.removeItem(TYPED);
    if (stored.path !== location.pathname) {
      return;
    }
    stored.typed.forEach(function (/** @type {{ id: string, was: string, value: string }} */ each) {
      var field = /** @type {HTMLInputElement | null} */ (document.getElementById(each.id));
      if (field && field.defaultValue === each.was && field.value === each.was) {
        field.value = each.value;
        var more = field.closest("details");
        if (more) {
          more.open = true;
        }
      }
    });
  }

  try {
    restoreOthers();
    document.addEventListener("submit", function (event) {
      if (event.target instanceof HTMLFormElement) {
        keepOthers(event.target);
      }
    });
  } catch (e) {
    // Without storage, or with something else in it, the fields show what is stored.
  }

  /** @type {HTMLElement | null} */
  var summary = document.querySelector(".site-error-summary");
  if (summary) {
    summary.focus();
  }
})();
