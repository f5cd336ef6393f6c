/*
 * Browsers that know Trusted Types take no mere text as the address of a worker's script: the policy of the
 * site (src/publish/policy.ts) asks them to. Only what is made here counts as one.
 */

type Factory = {
  createPolicy: (
    name: 'parley',
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

let policy: ReturnType<Factory['createPolicy']> | null = null;

/**
 * The address of a script of this site for `navigator.serviceWorker.register` or `new Worker`.
 * @param url address, which may be relative to the page.
 * @returns what stands for the address: itself, where the browser knows no Trusted Types.
 * @throws Error where it is an address of another site.
 */
export function trustedScript(url: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return ours(url);
  policy ??= factory.createPolicy('parley', { createScriptURL: ours });
  return policy.createScriptURL(url);
}

function ours(url: string): string {
  if (new URL(url, location.href).origin === location.origin) return url;
  throw new Error(`${url} is no script of this site`);
}
