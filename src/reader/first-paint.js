// Runs before the first paint, so that neither colours nor layout jump: what the reader chose last time.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const chosen = JSON.parse(localStorage.getItem('shuzheng') ?? '{}');
    for (const name of ['theme', 'numbers', 'reading']) if (chosen[name]) root.dataset[name] = chosen[name];
  } catch {
    // Storage may be refused; the defaults are good.
  }
})();
