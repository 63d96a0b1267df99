import { crashJournal } from './crash-journal';
import { runCrashWriter } from './crash-writer';

await runCrashWriter(crashJournal);
