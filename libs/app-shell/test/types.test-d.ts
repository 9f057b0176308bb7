// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import { createLogger } from '../src/logger.js';
import { loadEnvironment } from '../src/environment.js';
import { exitCodes, isConfigurationError, Secret, type ExitCode, type Logger } from '../src/index.js';

// Credentials are sure where they were required, and only there.
expectTypeOf(loadEnvironment({ requireCredentials: true }).clientSecret).toEqualTypeOf<Secret>();
expectTypeOf(loadEnvironment().clientSecret).toEqualTypeOf<Secret | null>();
expectTypeOf(loadEnvironment({ requireCredentials: false }).clientId).toEqualTypeOf<string | null>();
// @ts-expect-error -- a boolean
loadEnvironment({ requireCredentials: 'yes' });

// A secret is no string.
expectTypeOf<Secret>().not.toExtend<string>();
expectTypeOf(new Secret('x').reveal()).toBeString();

expectTypeOf(createLogger({ level: 'info', format: 'json' })).toEqualTypeOf<Logger>();
// @ts-expect-error -- no such level
createLogger({ level: 'loud', format: 'json' });
// @ts-expect-error -- both are needed
createLogger({ level: 'info' });

expectTypeOf(exitCodes.configuration).toEqualTypeOf<78>();
expectTypeOf<ExitCode>().toEqualTypeOf<0 | 1 | 2 | 75 | 77 | 78 | 130 | 143>();

const error: unknown = null;
if (isConfigurationError(error)) expectTypeOf(error.message).toBeString();
