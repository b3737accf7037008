import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from './button.tsx';

interface SafePartProps {
  readonly children: ReactNode;
}

/** A part of the page whose failure leaves the others standing: it says so, and can be tried again. */
export class SafePart extends Component<SafePartProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="failed-part" role="alert">
            <p>{t('app.partFailed')}</p>
            <Button onClick={() => this.setState({ failed: false })}>{t('app.tryAgain')}</Button>
          </div>
        )}
      </Translation>
    );
  }
}
