/**
 * The script files of a page, asked for once the page has been painted: until then the line belongs to what
 * is read. Every page works without them.
 */
const modules = /<script type="module" src="([^"]*)"><\/script>/g;
const firstScript = /(<script>)(.*?<\/script>)/s;

export function lateScript(html: string): string {
  const files = [...html.matchAll(modules)].map(([, file = '']) => `import(${JSON.stringify(file)})`);
  if (files.length === 0) return html;
  // A frame is painted after its callbacks have run; the task after that finds it on the screen.
  const loader = `addEventListener('DOMContentLoaded',()=>requestAnimationFrame(()=>setTimeout(()=>{${files.join(';')}})));`;
  const rest = html.replace(modules, '');
  // Within the script that each page has anyway: one more would be one more hash in the page's policy.
  return firstScript.test(rest)
    ? rest.replace(firstScript, (_, tag, script) => `${tag}${loader}\n${script}`)
    : rest.replace(/(?=<\/head>)/, () => `<script>${loader}</script>`);
}
