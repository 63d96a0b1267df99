import { crashService } from './crash-service';
import { runCrashWriter } from './crash-writer';

await runCrashWriter(crashService);
