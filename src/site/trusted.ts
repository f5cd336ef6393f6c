/*
 * Browsers that know Trusted Types take no mere text as the address of a worker's script, or as what a script
 * holds: the policy of the site (src/publish/policy.ts) asks them to. Only what is made here counts as one.
 */

type Rules = {
  createScriptURL: (url: string) => string;
  createScript: (text: string) => string;
};

type Factory = { createPolicy: (name: 'parley', rules: Rules) => Rules };

let policy: Rules | null = null;

/** The policy of the site, or where the browser knows no Trusted Types its rules alone. */
function rules(): Rules {
  const own = { createScriptURL: ours, createScript: data };
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return own;
  policy ??= factory.createPolicy('parley', own);
  return policy;
}

/**
 * The address of a script of this site for `navigator.serviceWorker.register` or `new Worker`.
 * @param url address, which may be relative to the page.
 * @returns what stands for the address: itself, where the browser knows no Trusted Types.
 * @throws Error where it is an address of another site.
 */
export function trustedScript(url: string): string {
  return rules().createScriptURL(url);
}

/**
 * What an element holds that is a script by its name and data by its type, such as JSON-LD.
 * @returns what stands for the text: itself, where the browser knows no Trusted Types.
 * @throws SyntaxError where it is no JSON, which alone does nothing even if it was run.
 */
export function trustedData(json: string): string {
  return rules().createScript(json);
}

function ours(url: string): string {
  if (new URL(url, location.href).origin === location.origin) return url;
  throw new Error(`${url} is no script of this site`);
}

function data(json: string): string {
  JSON.parse(json);
  return json;
}
