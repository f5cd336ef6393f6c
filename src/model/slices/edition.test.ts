import { describe, expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import { editionOf } from './edition.ts';

describe('the edition of a dataset', () => {
  it('says what it is called, of which day it is, and who the parties are', () => {
    expect(editionOf(tinyData())).toEqual({
      title: 'A tiny negotiation',
      language: 'en',
      subject: 'the talks of Portsea',
      version: '1.0.0',
      date: '2001-12-31',
      parties: ['Northland', 'Southland'],
      keyIssues: ['pause', 'hostages'],
      sides: [],
      rungExamples: {},
    });
  });

  it('has the sides by name and shape, without their members', () => {
    const sides = [
      { id: 'hosts', name: 'the hosts', shape: 'circle', actors: ['portsea'] },
      { id: 'north', name: 'Northland', shape: 'square', actors: ['northland'] },
    ];
    expect(editionOf(tinyData(['about.json', '/sides', sides])).sides).toEqual([
      { name: 'the hosts', shape: 'circle' },
      { name: 'Northland', shape: 'square' },
    ]);
  });

  it('names who gave the example of a rung', () => {
    const data = tinyData(['about.json', '/rungExamples', { 'media-report': 'cla-00002' }]);
    expect(editionOf(data).rungExamples).toEqual({
      'media-report': {
        speaker: null,
        outlet: { id: 'courier', name: 'Courier' },
        relay: { id: 'bulletin', name: 'Bulletin' },
        occasion: null,
        kind: 'media-report',
      },
    });
  });
});
