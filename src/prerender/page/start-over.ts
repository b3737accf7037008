import { startOver } from '../../offline/start-over.ts';

/** A file of its own: the page asks for it where its app can't be loaded (prepare.ts). */
startOver();
