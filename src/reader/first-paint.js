// Runs before the first paint, so that neither colours nor layout jump: what the reader chose last time.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  // Storage may be refused; the defaults are good.
  try {
    const { theme, numbers, reading } = JSON.parse(localStorage.getItem('shuzheng') ?? '{}');
    Object.assign(root.dataset, theme && { theme }, numbers && { numbers }, reading && { reading });
  } catch {}
})();
