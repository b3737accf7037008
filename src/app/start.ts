import '../ui/index.css';
import '../charts/charts.css';
import '../charts/stacked-bar.css';
import '../sidebar/sidebar.css';
import '../workings/workings.css';
import '../sidebar/headline.css';
import '../glossary/glossary.css';
import '../explore/search/search-box.css';
import '../sidebar/compare-button.css';
import '../sidebar/filter-button.css';
import '../map/map.css';
import '../map/markers.css';
import '../map/map-controls.css';
import '../prerender/first-paint.css';
import '../shortlist/keep-button.css';
import './app.css';
import './embedded.css';
import './hints.css';
import './print.css';
import { appFailed } from '../offline/app-failed.ts';
import { firstFrame } from './first-frame.ts';

// The page's entry. src/prerender has the browser fetch the rest meanwhile.
void firstFrame()
  .then(() => import('./main.tsx'))
  .then(({ startApp }) => startApp())
  .catch((error: unknown) => {
    // A page that was made beforehand says all without the app (src/prerender/pages).
    delete document.documentElement.dataset.scripted;
    dispatchEvent(new Event(appFailed));
    throw error;
  });
