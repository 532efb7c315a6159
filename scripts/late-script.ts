/**
 * The script files of a page, asked for once the page has been painted: until then the line belongs to what
 * is read. Every page works without them; what a reader presses or types in between is held for them.
 */
const modules = /<script type="module" src="([^"]*)"><\/script>/g;
const firstScript = /(<script>)(.*?<\/script>)/s;

export function lateScript(html: string): string {
  const files = [...html.matchAll(modules)].map(([, file = '']) => `import(${JSON.stringify(file)})`);
  if (files.length === 0) return html;
  const loader = loading(files);
  const rest = html.replace(modules, '');
  // Within the script that each page has anyway: one more would be one more hash in the page's policy.
  return firstScript.test(rest)
    ? rest.replace(firstScript, (_, tag, script) => `${tag}${loader}\n${script}`)
    : rest.replace(/(?=<\/head>)/, () => `<script>${loader}</script>`);
}

/** Links and the buttons of popovers answer by themselves; a file that does not come holds nothing back from the others. */
const loading = (files: readonly string[]): string =>
  "{const q=[],h=e=>(e.type!='click'||e.target.closest('button:not([popovertarget])'))&&q.push(e)," +
  "s=f=>['click','keydown','input','change'].map(t=>f(t,h));s(addEventListener);" +
  // A frame is painted after its callbacks have run; the task after that finds it on the screen.
  `addEventListener('DOMContentLoaded',()=>requestAnimationFrame(()=>setTimeout(()=>Promise.allSettled([${files.join()}])` +
  '.then(()=>{s(removeEventListener);q.map(e=>e.target.dispatchEvent(new e.constructor(e.type,e)))}))))}';
