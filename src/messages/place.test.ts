import { describe, expect, it } from 'vitest';
import { venuesText } from './place.ts';

const portsea = { id: 'portsea', city: 'Portsea', country: 'Eastland' };
const unnamed = { id: 'eastland-unnamed', city: null, country: 'Eastland' };

describe('venuesText', () => {
  it('names city and country', () => {
    expect(venuesText([portsea])).toBe('Portsea, Eastland');
  });

  it('names the country alone where no city is known', () => {
    expect(venuesText([unnamed])).toBe('Eastland');
  });

  it('parts several venues by another sign than city and country', () => {
    expect(venuesText([portsea, unnamed])).toBe('Portsea, Eastland; Eastland');
  });

  it('says so where no venue is reported', () => {
    expect(venuesText([])).toBe('Venue not reported');
  });
});
