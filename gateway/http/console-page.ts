import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const script = `
const field = (id) => document.getElementById(id);
field('run').addEventListener('click', async () => {
  const headers = { 'content-type': 'application/json' };
  if (field('token').value !== '') headers.authorization = 'Bearer ' + field('token').value;
  const started = performance.now();
  try {
    const variables = field('variables').value.trim() === '' ? null : JSON.parse(field('variables').value);
    const body = JSON.stringify({ query: field('query').value, variables });
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    const answer = JSON.stringify(await response.json(), null, 2);
    field('status').textContent = response.status + ' in ' + Math.round(performance.now() - started) + ' ms';
    field('answer').textContent = answer;
  } catch (error) {
    field('status').textContent = String(error);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field('run').click();
});
`;

const style = `
body { font: 15px/1.4 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 80rem; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
label { display: block; margin: .5rem 0 .2rem; }
textarea, pre, input { font: 13px/1.4 ui-monospace, monospace; width: 100%; box-sizing: border-box; }
pre { border: 1px solid #999; padding: .5rem; min-height: 20rem; overflow: auto; }
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>GraphQL</title><style>${style}</style>
<h1>GraphQL</h1>
<main>
<div>
<label for="query">Operation (Ctrl+Enter runs it)</label>
<textarea id="query" rows="20" spellcheck="false">{ __typename }</textarea>
<label for="variables">Variables (JSON)</label><textarea id="variables" rows="4" spellcheck="false"></textarea>
<label for="token">Access token</label><input id="token" autocomplete="off">
<p><button id="run">Run</button> <output id="status"></output></p>
</div>
<div><label for="answer">Answer</label><pre id="answer" tabindex="0"></pre></div>
</main>
<script>${script}</script>
</html>`;

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; connect-src 'self'; script-src ${sourceOf(script)}; style-src ${sourceOf(style)}`;

/** A page to try operations in; for development, without anything from the network. */
export function consolePage(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(page);
}
