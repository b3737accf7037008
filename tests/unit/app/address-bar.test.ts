import { expect, test, vi } from 'vitest';
import { addressBar } from '../../../src/app/address-bar.ts';

function windowAt(search: string, history: Partial<History> = {}) {
  const self = {} as Window;
  return {
    location: { pathname: '/', search, hash: '' },
    self,
    top: self,
    history,
  } as unknown as Window;
}

test('a page of its own has the browser’s', () => {
  const own = windowAt('?lang=fr');
  expect(addressBar(own)).toBe(own);
});

test('an embed adds no step to the history of the page around', () => {
  const pushState = vi.fn();
  const replaceState = vi.fn();
  addressBar(windowAt('?embed=1', { pushState, replaceState })).history.pushState(null, '', '/?country=ES');
  expect(pushState).not.toHaveBeenCalled();
  expect(replaceState).toHaveBeenCalledWith(null, '', '/?country=ES');
});

test('an embed goes on where it may not write its address', () => {
  const replaceState = () => {
    throw new DOMException('origin null', 'SecurityError');
  };
  const { history } = addressBar(windowAt('?embed=1', { replaceState }));
  expect(() => history.replaceState(null, '', '/?country=ES')).not.toThrow();
});
