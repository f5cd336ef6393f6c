import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * A look at a page for violations. It runs in the page itself and gives back violations alone: otherwise
 * what is in order is carried out of the page, element by element, and put together in another one, which
 * takes longer than the look. No page of ours has a frame from elsewhere that would need that.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}
