// Before anything shows: the language and theme that the reader chose last, if the browser keeps them.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');
  try {
    var theme = localStorage.getItem('jcm-report-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (e) {
    // Pages opened as files may have no storage; the system's theme does.
  }
})();
