import { expect, it, vi } from 'vitest';
import { billOfMaterials, steady } from './bill-of-materials.ts';

it('the bill of materials is the same in each build, and bears the name of the project', () => {
  const bill = (serialNumber: string, timestamp: string, name: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber,
      metadata: { timestamp, component: { name, version: '1.0.0' } },
      components: [{ name: 'react' }],
    });
  const made = steady(bill('urn:uuid:1', '2026-01-01', 'a-folder'), '{"name":"parley"}');
  expect(made).toBe(steady(bill('urn:uuid:2', '2026-01-02', 'another'), '{"name":"parley"}'));
  expect(JSON.parse(made)).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'parley', version: '1.0.0' } },
    components: [{ name: 'react' }],
  });
});

it('it names what the site is made of, with versions and where each comes from', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const bill = JSON.parse(await billOfMaterials().finally(() => vi.unstubAllEnvs())) as {
    specVersion: string;
    components: { name: string; version: string; purl: string; hashes?: unknown[] }[];
  };
  expect(Number(bill.specVersion)).toBeGreaterThanOrEqual(1.5);
  for (const name of ['react', 'react-dom', 'minisearch', '@fontsource/source-serif-4', 'vite']) {
    const part = bill.components.find((one) => one.name === name);
    expect(part?.purl, name).toContain(`pkg:npm/${name.replace('@', '%40')}@${part?.version}`);
    expect(part?.hashes, name).toHaveLength(1);
  }
});
