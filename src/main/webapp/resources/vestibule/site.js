/* What forms of the portal pages can do more where scripts run. Each works without. */
(function () {
  "use strict";
  if (window.vestibuleSite) {
    return;
  }
  window.vestibuleSite = true;

  function showable(button) {
    var input = document.getElementById(button.getAttribute("aria-controls"));
    var show = button.textContent;
    var hide = button.dataset.hide;
    function set(visible) {
      input.type = visible ? "text" : "password";
      button.textContent = visible ? hide : show;
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      set(input.type === "password");
    });
    // A password that is sent as a visible text would be offered again by the browser's form history.
    input.form.addEventListener("submit", function () {
      set(false);
    });
  }

  document.querySelectorAll(".site-password button[data-hide]").forEach(showable);
  // A browser that goes back to the page shows it as it was left: not with a password for whoever sits there then.
  window.addEventListener("pagehide", function () {
    document.querySelectorAll(".site-password input").forEach(function (input) {
      input.value = "";
    });
  });
  var summary = document.querySelector(".site-error-summary");
  if (summary) {
    summary.focus();
  }
})();
