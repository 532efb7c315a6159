/**
 * Filters of a list that stands on the page in full: what does not match is hidden, and the address says what
 * was asked, so that a filtered list can be linked. Without a script the list is whole.
 */
export function filterLists(page: Document): void {
  for (const root of page.querySelectorAll<HTMLElement>('[data-filter]')) filterList(root);
}

function filterList(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];

  function show(): void {
    const asked = Map.groupBy(
      [...new FormData(form)].filter(([, value]) => value !== ''),
      ([name]) => name,
    );
    const fits = (item: HTMLElement) =>
      [...asked].every(([name, values]) => {
        const held = (item.dataset[name] ?? '').split(' ');
        return values.some(([, value]) => held.includes(String(value)));
      });
    let shown = 0;
    for (const item of items) {
      item.hidden = !fits(item);
      shown += Number(!item.hidden);
    }
    const filtered = asked.size > 0;
    for (const group of groups) {
      const left = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = filtered && left === 0;
      group.querySelector('[data-left]')!.textContent = String(left);
    }
    status.textContent = status.dataset['words']!.replace('{n}', String(shown)).replace(
      '{of}',
      String(items.length),
    );
    root.toggleAttribute('data-filtered', filtered);
  }

  function remember(): void {
    const query = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
    );
    history.replaceState(null, '', (query.size > 0 ? `?${query}` : location.pathname) + location.hash);
  }

  form.addEventListener('input', () => {
    show();
    remember();
  });
  form.addEventListener('reset', () =>
    // The form is empty only after this event.
    setTimeout(() => {
      show();
      remember();
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  recall(form);
  show();
}

function recall(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `[name="${CSS.escape(name)}"]`,
    )) {
      if (field instanceof HTMLInputElement) field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}
