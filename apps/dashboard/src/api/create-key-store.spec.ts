import { expect, it } from '@jest/globals';
import { createKeyStore } from './create-key-store.js';

const createStorage = () => {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  };
};

it('keeps a key for the tab, tells of another one, and forgets it', () => {
  const storage = createStorage();
  const keys = createKeyStore(storage);
  const told: (string | null)[] = [];
  const end = keys.subscribe(() => told.push(keys.get()));
  keys.set('a-key');
  expect(createKeyStore(storage).get()).toBe('a-key');
  keys.set(null);
  expect([...storage.values]).toEqual([]);
  end();
  keys.set('later');
  expect(told).toEqual(['a-key', null]);
});

it('works where the browser refuses its storage', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const keys = createKeyStore(storage);
    keys.set('a-key');
    expect(keys.get()).toBe('a-key');
  }
});
