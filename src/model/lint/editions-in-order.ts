import { compareVersions } from '../editions.ts';
import { byCode } from '../text.ts';
import type { Finding, Rule } from './finding.ts';

export const editionsInOrder: Rule = {
  name: 'editions-in-order',
  description:
    'Ensure that editions follow each other, that the newest is the version of the dataset, and that each id is recorded once.',
  check({ editions: { path, value: editions }, about }) {
    const findings: Finding[] = [];
    const find = (pointer: string, message: string, hint: string) =>
      findings.push({ file: path, pointer, message, hint });

    const first = new Map<string, string>();
    editions.forEach((edition, i) => {
      const before = editions[i - 1];
      if (before && compareVersions(before.version, edition.version) >= 0)
        find(
          `/${i}/version`,
          `version ${edition.version} does not come after ${before.version}`,
          'put the editions into the order of their versions, each once',
        );
      if (before && edition.date < before.date)
        find(
          `/${i}/date`,
          `the edition is of ${edition.date}, the one before it of ${before.date}`,
          'a later version is not published earlier: correct the date',
        );
      edition.ids.forEach((id, j) => {
        const earlier = first.get(id);
        first.set(id, earlier ?? edition.version);
        const previous = edition.ids[j - 1];
        if (earlier !== undefined)
          find(
            `/${i}/ids/${j}`,
            `"${id}" is already recorded in ${earlier}`,
            'leave it in the edition in which it was first published',
          );
        else if (previous !== undefined && byCode(previous, id) > 0)
          find(
            `/${i}/ids/${j}`,
            `"${id}" stands after "${previous}"`,
            'sort the ids; `npm run record-ids` does it for the newest edition',
          );
      });
    });

    const newest = editions.at(-1);
    if (newest?.version !== about.value.version)
      find(
        newest ? `/${editions.length - 1}/version` : '',
        `about.json names version ${about.value.version}, the newest edition is ${newest?.version ?? 'missing'}`,
        'raise the version in about.json, then `npm run record-ids`',
      );
    else if (newest.date !== about.value.date)
      find(
        `/${editions.length - 1}/date`,
        `about.json dates version ${newest.version} ${about.value.date}, the edition ${newest.date}`,
        'write the same date in both',
      );
    return findings;
  },
};
