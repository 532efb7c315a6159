// Prints numbers in the reader's style, at once when it follows the text, and again whenever the style changes.
(() => {
  const root = document.documentElement;
  const print = () => {
    for (const number of document.querySelectorAll('.number')) {
      const ways = number.dataset;
      ways.written ??= number.textContent;
      number.textContent = ways[root.dataset.numbers] ?? ways.written;
    }
  };
  root.addEventListener('numbers', print);
  print();
})();
