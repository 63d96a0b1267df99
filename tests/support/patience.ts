/** What a page shows is waited for longer than a second: the machine the tests run on is not theirs alone. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 20_000 });
