import { describe, expect, it } from 'vitest';
import { accountNaming } from './account-naming.ts';

const everybody = ['Ada First', 'Bo bin Second', 'Cy Second', 'Dee Al-Third', 'Eve Fourthly'];
const accounts = [
  { id: 'a', text: 'First and the envoy of Eastland came; Al-Third led them.' },
  { id: 'b', text: 'Ada First came on the second day, Second said.' },
  { id: 'c', text: 'Cy Second was there.' },
];
const found = (name: string) => accountNaming(name, everybody, accounts)?.id;

describe('the account that names somebody', () => {
  it('has the whole name before the last word of it', () => {
    expect(found('Ada First')).toBe('b');
    expect(found('Cy Second')).toBe('c');
    expect(accountNaming('Ada First', everybody, accounts.slice(0, 1))?.id).toBe('a');
    expect(found('Dee Al-Third')).toBe('a');
  });

  it('is none where only a last word is named that two of them have', () => {
    expect(found('Bo bin Second')).toBeUndefined();
  });

  it('is none where the name is only a part of a word', () => {
    expect(found('Eve Fourthly')).toBeUndefined();
    expect(accountNaming('Eve Fourth', [], [{ text: 'Fourthly came.' }])).toBeUndefined();
  });
});
