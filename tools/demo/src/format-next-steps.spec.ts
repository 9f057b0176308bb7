import { describe, expect, it } from '@jest/globals';
import { formatNextSteps } from './format-next-steps.js';

describe('formatNextSteps', () => {
  it('has paths that are right where the shell is', () => {
    const steps = { directory: '/clone/data/demo', snapshotName: 'album_items_x.json' };
    const near = formatNextSteps({ ...steps, shellDirectory: '/clone' });
    expect(near).toContain('DATABASE_URL=file:data/demo/new-releases.db npx --no -- new-releases runs\n');
    expect(near).toContain('less data/demo/album_items_x.json\n');
    const far = formatNextSteps({ ...steps, shellDirectory: '/clone/libs' });
    expect(far).toContain('DATABASE_URL=file:/clone/data/demo/new-releases.db ');
    expect(far).toContain('sqlite3 /clone/data/demo/new-releases.db "');
  });

  it('names no snapshot where there is none', () => {
    const text = formatNextSteps({ directory: '/clone/data/demo', shellDirectory: '/', snapshotName: null });
    expect(text).not.toContain('less');
  });
});
