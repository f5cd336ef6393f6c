import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aboutSections } from './about-text.tsx';

const talks = { subject: 'les pourparlers du port', parties: ['Northland', 'Southland'] };
const maker = (who: Parameters<typeof aboutSections>[1]) => {
  const section = aboutSections(talks, who, (page) => page).find(({ id }) => id === 'maker');
  return renderToStaticMarkup(section?.body).replaceAll(/<[^>]+>/g, '');
};

it('says who makes the site, who pays, and where to write', () => {
  const said = maker({
    name: 'Portsea Desk',
    funder: 'ses membres',
    reach: 'mailto:desk@example.org',
  });
  expect(said).toContain('Ce site est fait et publié par\u00a0: Portsea Desk.');
  expect(said).toContain('Financement\u00a0: ses membres.');
  expect(said).toContain('Écrivez à desk@example.org.');
});

it('invents nobody: what was not set is said not to be known', () => {
  const said = maker({ name: null, funder: null, reach: null });
  expect(said).toContain('Nul n’a été désigné comme éditeur de cette copie du site.');
  expect(said).toContain('Son financement n’a pas été indiqué.');
  expect(said).toContain('Aucune adresse n’a été indiquée pour cette copie du site.');
});
