import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aboutSections } from './about-text.tsx';

const talks = { subject: 'שיחות הנמל', parties: ['ארץ הצפון', 'ארץ הדרום'] };
const textOf = (id: string, who: Parameters<typeof aboutSections>[1]) => {
  const section = aboutSections(talks, who, (page) => page).find((one) => one.id === id);
  return renderToStaticMarkup(section?.body).replaceAll(/<[^>]+>/g, '');
};
const nobody = { name: null, funder: null, reach: null };

it('says who makes the site, who pays, and where to write', () => {
  const said = textOf('maker', {
    name: 'מערכת הנמל',
    funder: 'חברי המערכת',
    reach: 'mailto:desk@example.org',
  });
  expect(said).toContain('האתר נערך ומתפרסם בידי מערכת הנמל.');
  expect(said).toContain('המימון: חברי המערכת.');
  expect(said).toContain('אפשר לכתוב אל desk@example.org.');
});

it('invents nobody: what was not set is said not to be known', () => {
  const said = textOf('maker', nobody);
  expect(said).toContain('לא נמסר מי מפרסם את העותק הזה של האתר.');
  expect(said).toContain('לא נמסר מי מממן אותו.');
  expect(said).toContain('לא נקבעה כתובת לפניות לעותק הזה של האתר.');
});

it('names the talks and their parties', () => {
  const said = textOf('what', nobody);
  expect(said).toContain('שיחות הנמל');
  expect(said).toContain('הצדדים הם ארץ הצפון וארץ הדרום.');
});
