import { Component, type ContextType, createContext, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from './button.tsx';

/**
 * How long a part that failed waits before it comes back by itself, in milliseconds, for the number of its failures in
 * a row. Null: it waits for a reader's press.
 */
export const Recovery = createContext<((failures: number) => number) | null>(null);

interface SafePartProps {
  readonly children: ReactNode;
}

/** What a part does well for so long, in milliseconds, forgets its failures. */
const calm = 120_000;

/** A part of the page whose failure leaves the others standing: it says so, and can be tried again. */
export class SafePart extends Component<SafePartProps, { readonly failed: boolean }> {
  static override contextType = Recovery;
  declare context: ContextType<typeof Recovery>;
  override state = { failed: false };
  private failures = 0;
  private lastFailure = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (!this.context) return;
    const now = performance.now();
    this.failures = now - this.lastFailure > calm ? 1 : this.failures + 1;
    this.lastFailure = now;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(this.tryAgain, this.context(this.failures));
  }

  override componentWillUnmount(): void {
    clearTimeout(this.waiting);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="failed-part" role="alert">
            <p>{t('app.partFailed')}</p>
            <Button onClick={this.tryAgain}>{t('app.tryAgain')}</Button>
          </div>
        )}
      </Translation>
    );
  }

  private tryAgain = (): void => this.setState({ failed: false });
}
