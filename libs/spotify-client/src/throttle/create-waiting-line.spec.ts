import { describe, expect, it } from '@jest/globals';
import { buildCall } from '../../test/build-call.js';
import { countListeners } from '../../test/count-listeners.js';
import type { Slot } from './slot.js';
import { createWaitingLine } from './create-waiting-line.js';

const nothing = (): void => undefined;
const stop = new Error('stop');
const slot = { order: 1 } as Slot;

function setUp() {
  const line = createWaitingLine();
  const join = (order: number) => {
    const { controller, signal, listeners } = countListeners();
    let left = 0;
    const wait = line.join(buildCall({ order, signal }), () => {
      left += 1;
    });
    const outcome = wait.catch((error: unknown) => error);
    return { outcome, controller, listeners, left: () => left };
  };
  const takeAll = () => {
    const orders: number[] = [];
    for (let first = line.takeFirst(); first !== undefined; first = line.takeFirst()) {
      orders.push(first.call.order);
    }
    return orders;
  };
  return { line, join, takeAll };
}

describe('createWaitingLine', () => {
  it('puts older calls in front, and keeps those of one call as they came', () => {
    const { line, join, takeAll } = setUp();
    for (const order of [3, 1, 4, 2, 5, 0]) join(order);
    expect(line.size).toBe(6);
    expect(takeAll()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(line.size).toBe(0);
    const first = buildCall({ order: 7 });
    const second = buildCall({ order: 7 });
    void line.join(first, nothing);
    void line.join(second, nothing);
    expect(line.takeFirst()?.call).toBe(first);
    expect(line.takeFirst()?.call).toBe(second);
  });

  it('gives a slot to whom it serves, and leaves no listener', async () => {
    const { line, join } = setUp();
    const { outcome, listeners } = join(1);
    expect(listeners()).toBe(1);
    line.takeFirst()?.resolve(slot);
    expect(await outcome).toBe(slot);
    expect(listeners()).toBe(0);
  });

  it('lets an aborted one go with the reason, and tells so once', async () => {
    const { join, takeAll } = setUp();
    join(1);
    const second = join(2);
    join(3);
    second.controller.abort(stop);
    expect(await second.outcome).toBe(stop);
    expect([second.left(), second.listeners()]).toEqual([1, 0]);
    expect(takeAll()).toEqual([1, 3]);
  });

  it('sends away those for whom there is a reason, and leaves the others in order', async () => {
    const { line, join, takeAll } = setUp();
    const joined = [1, 2, 3, 4].map(join);
    line.rejectWhere(({ call }) => (call.order % 2 === 0 ? new Error(`no ${call.order}`) : null));
    expect(line.size).toBe(2);
    expect(await joined[1]?.outcome).toEqual(new Error('no 2'));
    expect(await joined[3]?.outcome).toEqual(new Error('no 4'));
    expect(joined.map(({ listeners }) => listeners())).toEqual([1, 0, 1, 0]);
    expect(joined.map(({ left }) => left())).toEqual([0, 0, 0, 0]);
    line.rejectWhere(() => null);
    expect(takeAll()).toEqual([1, 3]);
  });
});
