// At `/`: the language the browser asks for, or the one chosen last. Without a script both links stand on the page.
(() => {
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem('shuzheng') ?? '{}').language;
  } catch {
    // Storage may be refused.
  }
  const first = (navigator.languages?.[0] ?? navigator.language ?? 'en').toLowerCase();
  const language = chosen ?? (first.startsWith('zh') ? 'zh' : 'en');
  location.replace(new URL(`${language}/`, document.baseURI));
})();
