import { CONTENT_TYPES, FRAMED, SERVING_RULES, type ServingRule } from '../server-rules.ts';
import { UNFRAMED } from '../policy.ts';
import { inEach, inQuotes, type HostedSite } from './host.ts';

/** Each language has a policy of its own, which overrides what was said before. */
export function caddyPolicies({ languages }: HostedSite): string {
  return [...languages]
    .map(([language, { policy }]) => {
      const framed = `/${language}${FRAMED}`;
      return `\t\t@pages_${language} path /${language}/*
\t\theader @pages_${language} Content-Security-Policy ${inQuotes(`${policy}; ${UNFRAMED}`)}
\t\t@framed_${language} path ${framed}
\t\theader @framed_${language} Content-Security-Policy ${inQuotes(policy)}`;
    })
    .join('\n');
}

/** The rules exclude each other here, where the table says that the first one counts. */
export function caddyRule(i: number, site: HostedSite): string {
  const { files, kept, keptByVersion, type } = SERVING_RULES[i] as ServingRule;
  // A folder that is asked for is its page.
  const asked = (files: string) =>
    files === '*.html' ? '*.html */' : inEach(files, site).join(' ');
  const before = SERVING_RULES.slice(0, i).map((earlier) => asked(earlier.files));
  const matcher = (name: string, more: string) =>
    `\t\t@${name} {
\t\t\tpath ${asked(files)}
${before.length > 0 ? `\t\t\tnot path ${before.join(' ')}\n` : ''}${more}\t\t}`;
  return [
    matcher(`files${i}`, ''),
    `\t\theader @files${i} Cache-Control "${kept}"`,
    ...(type ? [`\t\theader @files${i} Content-Type "${type}"`] : []),
    ...(keptByVersion
      ? [
          matcher(`version${i}`, '\t\t\texpression {http.request.uri.query.v} != ""\n'),
          `\t\theader @version${i} Cache-Control "${keptByVersion}"`,
        ]
      : []),
  ].join('\n');
}

/** By the endings of names, save where a rule has told the type. */
export function caddyTypes(site: HostedSite): string {
  const told = SERVING_RULES.filter(({ type }) => type).flatMap(({ files }) => inEach(files, site));
  return [...CONTENT_TYPES]
    .map(([ending, type]) => {
      const name = `type${ending.replaceAll('.', '_')}`;
      return `\t\t@${name} {
\t\t\tpath *${ending}
\t\t\tnot path ${told.join(' ')}
\t\t}
\t\theader @${name} Content-Type "${type}"`;
    })
    .join('\n');
}
