// On the page for a wrong address: only the language of that address, or of the browser, is shown.
(() => {
  const named = /\/(zh|en)(?:\/|$)/.exec(location.pathname)?.[1];
  document.documentElement.dataset.asked = named ?? (/^zh/i.test(navigator.language) ? 'zh' : 'en');
})();
