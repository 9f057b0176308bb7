import type { Route } from 'playwright-core';

/** Makes an answer: a body, or a function that makes one or answers by itself. */
export type Answering = Readonly<Record<string, unknown>> | AnswerFunction;

/** Makes a body of what was asked for, or answers by itself. */
type AnswerFunction = (url: URL, route: Route) => object | Promise<void>;
