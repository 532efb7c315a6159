/**
 * Brings a chart to life when it comes into view; until then no chart code is loaded.
 */
export function watchCharts(page: Document): void {
  const charts = page.querySelectorAll<HTMLElement>('[data-chart]:not([data-live])');
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void import('./client.ts').then(({ draw }) => draw(target as HTMLElement));
      }
    },
    { rootMargin: '200px' },
  );
  for (const chart of charts) {
    chart.dataset['live'] = '';
    observer.observe(chart);
  }
}
