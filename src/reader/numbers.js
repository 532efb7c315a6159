// Prints numbers in the reader's style, at once when it follows the text, and again whenever the style changes.
(() => {
  const root = document.documentElement;
  const print = () => {
    const style = root.dataset.numbers ?? 'written';
    for (const number of document.querySelectorAll('.number[data-words], .number[data-digits]')) {
      number.dataset.written ??= number.textContent;
      number.textContent = number.dataset[style] ?? number.dataset.written;
    }
  };
  root.addEventListener('numbers', print);
  print();
})();
