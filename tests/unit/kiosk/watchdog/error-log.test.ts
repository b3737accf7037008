import { describe, expect, test } from 'vitest';
import { type LoggedError, withError } from '../../../../src/kiosk/watchdog/error-log.ts';
import { errorMessage } from '../../../../src/kiosk/watchdog/error-message.ts';
import { recall, remember } from '../../../../src/kiosk/watchdog/memory.ts';

describe('the log of errors', () => {
  const add = (log: readonly LoggedError[], message: string, at: number) =>
    withError(log, { kind: 'uncaught', message, at });

  test('counts what comes again, and has the latest last', () => {
    const log = [['first', 1] as const, ['second', 2] as const, ['first', 3] as const].reduce(
      (before, [message, at]) => add(before, message, at),
      [] as readonly LoggedError[],
    );
    expect(log).toEqual([
      { kind: 'uncaught', message: 'second', at: 2, times: 1 },
      { kind: 'uncaught', message: 'first', at: 3, times: 2 },
    ]);
  });

  test('is bounded: the oldest go', () => {
    let log: readonly LoggedError[] = [];
    for (let at = 0; at < 200; at += 1) log = add(log, `error ${at}`, at);
    expect(log).toHaveLength(50);
    expect(log[0]?.message).toBe('error 150');
  });
});

describe('what an error says', () => {
  test('holds nothing that a visitor has typed', () => {
    expect(errorMessage(new SyntaxError('Invalid pattern: /polytech(/'), ['polytech('])).toBe(
      'SyntaxError: Invalid pattern: /…/',
    );
    expect(errorMessage(new Error('No page at https://x.example/a/b?q=polytech#here'), [])).toBe(
      'Error: No page at https://x.example/a/b',
    );
    expect(errorMessage({ query: 'polytech' }, [])).toBe('Object');
  });

  test('stays readable where little was typed', () => {
    expect(errorMessage(new TypeError('a is not a function'), ['', 'a', ' '])).toBe(
      'TypeError: a is not a function',
    );
  });

  test('is one line, and not endless', () => {
    const said = errorMessage(`one\n  two ${'x'.repeat(5000)}`, []);
    expect(said).toMatch(/^one two x+…$/);
    expect(said.length).toBeLessThan(300);
  });
});

describe('the watchdog’s memory', () => {
  function storage(text: string | null = null) {
    let kept = text;
    return () =>
      ({
        getItem: () => kept,
        setItem: (_key: string, value: string) => {
          kept = value;
        },
      }) as unknown as Storage;
  }
  const refused = () => {
    throw new Error('refused');
  };

  test('outlives a restart', () => {
    const tab = storage();
    const memory = {
      startedAt: 5,
      errors: [{ kind: 'context', message: 'lost', at: 6, times: 1 } as const],
      restarts: [7],
    };
    remember(tab, memory);
    expect(recall(tab, 100)).toEqual(memory);
  });

  test('begins empty', () => {
    expect(recall(storage(), 100)).toEqual({ startedAt: 100, errors: [], restarts: [] });
  });

  test('where nothing is kept, the page counts as restarted just now: else it would do nothing else', () => {
    remember(refused, { startedAt: 1, errors: [], restarts: [] });
    expect(recall(refused, 100).restarts).toEqual([100]);
    expect(recall(storage('not JSON'), 100).restarts).toEqual([100]);
    expect(recall(storage('null'), 100).restarts).toEqual([100]);
    expect(recall(storage('{"errors":[{"kind":"x"}],"restarts":"y"}'), 100)).toEqual({
      startedAt: 100,
      errors: [],
      restarts: [],
    });
  });
});
