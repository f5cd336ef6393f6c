import { describe, expect, it } from 'vitest';
import { formatText } from './talks-format.ts';

const party = (name: string, present: boolean | null) => ({ id: name, name, present });

describe('the format of talks', () => {
  it('names the one side that was there', () => {
    const delegations = [party('Northland', true), party('Southland', false)];
    expect(formatText({ format: 'mediators-and-one', delegations })).toBe(
      'Mediators with Northland',
    );
  });

  it('names every delegation of that side', () => {
    const delegations = [party('Northland', true), party('The Coast', true)];
    expect(formatText({ format: 'mediators-and-one', delegations })).toBe(
      'Mediators with Northland and The Coast',
    );
  });

  it('is general where no source says who was there', () => {
    const delegations = [party('Northland', null)];
    expect(formatText({ format: 'mediators-and-one', delegations })).toBe(
      'Mediators with one side',
    );
  });

  it('names nobody where both sides were there', () => {
    const delegations = [party('Northland', true), party('Southland', true)];
    expect(formatText({ format: 'direct', delegations })).toBe('Direct talks');
  });
});
