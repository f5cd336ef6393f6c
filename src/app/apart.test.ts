import { expect, test } from 'vitest';
import { Apart } from './apart.tsx';

test('a part beside the page is drawn, and left out once it has failed', () => {
  const part = new Apart({ children: 'the tray' });
  expect(part.render()).toBe('the tray');
  part.state = Apart.getDerivedStateFromError();
  expect(part.render()).toBeNull();
});
