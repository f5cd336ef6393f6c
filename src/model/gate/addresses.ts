import { characterFaults, UNSEEN_KINDS } from './characters.ts';
import type { Fault } from './fault.ts';
import { lookOf } from './lookalikes.ts';
import { decodePunycode } from './punycode.ts';
import { wordFaults } from './words.ts';

/* Whether the address of a page leads where a person who reads it thinks that it leads. */

/** Last labels of names that mean something on one machine or in one house only (RFC 6761, 6762, 8375). */
const NOT_PUBLIC = /^(?:localhost|local|internal|intranet|lan|home|corp|invalid|arpa|onion)$/;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;

/** Everything that is misleading in one address, which the schema has found to be one of the web. */
export function addressFaults(address: string): Fault[] {
  const url = new URL(address);
  const [, authority = ''] = /^[^:]+:\/*([^/?#]*)/.exec(address) ?? [];
  if (authority.includes('@'))
    return [
      {
        message: `the address leads to ${url.host}, and what stands before "@" only looks like a site`,
        hint: 'write the address of the page without a user',
      },
    ];
  const faults = hostFaults(url);
  const slashless = url.pathname === '/' && !url.search && !url.hash ? url.href.slice(0, -1) : '';
  if (faults.length === 0 && address !== url.href && address !== slashless)
    faults.push({
      message: `the address is written in one way and read in another: ${url.href}`,
      hint: `write ${url.href}`,
    });
  return [...faults, ...unseenIn(address)];
}

function hostFaults({ hostname, port }: URL): Fault[] {
  const labels = hostname.split('.');
  if (/^\[|^[\d.]+$/.test(hostname))
    return [
      { message: `${hostname} is a number in place of the name of a site`, hint: 'write its name' },
    ];
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || NOT_PUBLIC.test(last) || !labels.every((label) => LABEL.test(label)))
    return [
      {
        message: `"${hostname}" is no name of a site that others can reach`,
        hint: 'write the address under which the page was published',
      },
    ];
  const faults = labels.flatMap(labelFaults);
  if (port)
    faults.push({
      message: `the address names the port ${port}`,
      hint: 'write the address of the public page, or an exception with its reason',
    });
  return faults;
}

function labelFaults(label: string): Fault[] {
  if (!label.startsWith('xn--')) return [];
  const decoded = decodePunycode(label.slice('xn--'.length));
  if (decoded === null || /^[ -~]*$/.test(decoded))
    return [{ message: `"${label}" stands for no name`, hint: 'copy the address anew' }];
  const [wrong] = [...characterFaults(decoded), ...wordFaults(decoded)];
  return wrong
    ? [
        {
          message: `"${label}" stands for "${decoded}": ${wrong.message}`,
          hint: 'write the address of the site that is meant',
        },
      ]
    : [];
}

/** Characters that nobody sees, spelled with %. Bytes that are no UTF-8 are an older encoding, and stay. */
function unseenIn(address: string): Fault[] {
  const hint = 'remove it, or write an exception if the page has no other address';
  const control = /%(?:[01][0-9a-f]|7f)/i.exec(address);
  if (control) return [{ message: `the address has a control character, ${control[0]}`, hint }];
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return [];
  }
  return characterFaults(decoded)
    .filter(({ kind }) => UNSEEN_KINDS.includes(kind))
    .map(({ message }) => ({ message: `the address has ${message}`, hint }));
}

/** The site of a page: its host without "www.", which leads to the same. */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** What a person who reads in passing takes a site for. */
export function lookOfSite(site: string): string {
  const labels = site.split('.').map((label) => {
    const decoded = label.startsWith('xn--') ? decodePunycode(label.slice('xn--'.length)) : null;
    return lookOf(decoded ?? label);
  });
  return labels.join('.');
}
