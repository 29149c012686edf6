/* Gives the frame that shows an e-mail the height of the e-mail, at each width. Without this file, the frame scrolls. */
(function () {
  'use strict';

  document.querySelectorAll('.vb-mail-frame').forEach(function (frame) {
    var watch;

    function fit() {
      // The box of the whole e-mail, as its scroll height is never less than the frame's own.
      var height = frame.contentDocument.documentElement.getBoundingClientRect().height;
      if (height) frame.style.height = Math.ceil(height) + 'px';
    }

    function follow() {
      if (watch) watch.disconnect();
      if (!frame.contentDocument || !frame.contentDocument.documentElement) return;
      frame.classList.add('vb-mail-frame--fitted');
      watch = new ResizeObserver(fit);
      watch.observe(frame.contentDocument.documentElement);
    }

    frame.addEventListener('load', follow);
    follow();
  });
})();
