import { expect, test } from 'vitest';
import { isPageAtHand } from '../../../../src/kiosk/watchdog/page-at-hand.ts';

const ask = (answer: () => Response | Promise<Response>) => {
  const asked: string[] = [];
  const location = { origin: 'https://atlas.example', pathname: '/en/' } as Location;
  const fetch = async (address: string | URL | Request) => {
    asked.push(String(address));
    return answer();
  };
  return isPageAtHand({ location, fetch: fetch as typeof globalThis.fetch }).then((isAtHand) => ({
    isAtHand,
    asked,
  }));
};

test('a page that answers can be loaded, by its plain address', async () => {
  expect(await ask(() => new Response('<div id="root"></div>'))).toEqual({
    isAtHand: true,
    asked: ['https://atlas.example/en/'],
  });
});

test('no network, an error and the login page of a network are no page', async () => {
  expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
    isAtHand: false,
  });
  expect(await ask(() => new Response('id="root"', { status: 503 }))).toMatchObject({ isAtHand: false });
  expect(await ask(() => new Response('<h1>Please log in</h1>'))).toMatchObject({ isAtHand: false });
});
