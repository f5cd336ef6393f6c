import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aboutSections } from './about-text.tsx';

const talks = { subject: 'las conversaciones del puerto', parties: ['Northland', 'Isleland'] };
const saidIn = (id: string, who: Parameters<typeof aboutSections>[1]) => {
  const section = aboutSections(talks, who, (page) => page).find((one) => one.id === id);
  return renderToStaticMarkup(section?.body).replaceAll(/<[^>]+>/g, '');
};

it('says who makes the site, who pays, and where to write', () => {
  const said = saidIn('maker', {
    name: 'Portsea Desk',
    funder: 'sus socios',
    reach: 'mailto:desk@example.org',
  });
  expect(said).toContain('Quien hace y publica este sitio: Portsea Desk.');
  expect(said).toContain('Quien lo financia: sus socios.');
  expect(said).toContain('La dirección es desk@example.org.');
});

const NOBODY = { name: null, funder: null, reach: null };

it('invents nobody: what was not set is said not to be known', () => {
  const said = saidIn('maker', NOBODY);
  expect(said).toContain('No consta quién publica esta copia del sitio.');
  expect(said).toContain('No se ha indicado quién lo financia.');
  expect(said).toContain('No se ha indicado ninguna dirección para esta copia del sitio.');
});

it('names the talks and their parties by the grammar of Spanish', () => {
  const said = saidIn('what', NOBODY);
  expect(said).toContain('Parley muestra cada ronda de las conversaciones del puerto de la que');
  expect(said).toContain('Las partes son Northland e Isleland.');
});
