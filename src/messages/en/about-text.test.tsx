import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aboutSections } from './about-text.tsx';

const talks = { subject: 'the harbour talks', parties: ['Northland', 'Southland'] };
const maker = (who: Parameters<typeof aboutSections>[1]) => {
  const section = aboutSections(talks, who, (page) => page).find(({ id }) => id === 'maker');
  return renderToStaticMarkup(section?.body).replaceAll(/<[^>]+>/g, '');
};

it('says who makes the site, who pays, and where to write', () => {
  const said = maker({
    name: 'the Portsea Desk',
    funder: 'its members',
    reach: 'mailto:desk@example.org',
  });
  expect(said).toContain('This site is made and published by the Portsea Desk.');
  expect(said).toContain('It is paid for by its members.');
  expect(said).toContain('Write to desk@example.org.');
});

it('invents nobody: what was not set is said not to be known', () => {
  const said = maker({ name: null, funder: null, reach: null });
  expect(said).toContain('Who publishes this copy of the site has not been named.');
  expect(said).toContain('Who pays for it has not been stated.');
  expect(said).toContain('No address has been set for this copy of the site.');
});
