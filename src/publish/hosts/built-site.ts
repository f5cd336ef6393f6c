import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../base-of.ts';
import { POLICY_FILE, policyOf } from '../policy-file.ts';
import { redirectsIn } from '../server-rules.ts';
import type { HostedLanguage, HostedSite } from './host.ts';

/** The folders in which the other languages of a built site stand: each is a whole site, with a policy of its own. */
export function builtLanguages(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, POLICY_FILE)))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * What a configuration needs to know of a built site, in all its languages.
 * @throws Error where there is none, or where its table of retired addresses is wrong.
 */
export function hostedSiteIn(dir: string): HostedSite {
  if (policyOf(dir) === null)
    throw new Error(`there is no finished site in ${dir}: run npm run build first`);
  const base = baseOf(dir);
  const languages = builtLanguages(dir).map(
    (language) => [language, hostedIn(join(dir, language), `${base}${language}/`)] as const,
  );
  return { base, ...hostedIn(dir, base), languages: new Map(languages) };
}

function hostedIn(dir: string, base: string): HostedLanguage {
  const policy = policyOf(dir);
  if (policy === null)
    throw new Error(`there is no finished site in ${dir}: run npm run build first`);
  return {
    policy,
    redirects: redirectsIn(readFileSync(join(dir, 'redirects.json'), 'utf8'), base),
  };
}
