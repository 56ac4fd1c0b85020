/** A known error as plain data, since an error that passes between threads loses its class; and back. */
import { type ErrorKind, ShuzhaiError } from "../errors.ts";

export interface Failure {
  readonly kind: ErrorKind;
  readonly where: string;
  readonly problem: string;
  readonly remedy: string;
  readonly stack: string;
}

export const failureOf = (error: ShuzhaiError): Failure => {
  const { kind, where, remedy, message } = error;
  const problem = message.slice(where.length + ": ".length, message.length - remedy.length - "; ".length);
  return { kind, where, problem, remedy, stack: error.stack ?? message };
};

export const errorOf = ({ kind, where, problem, remedy, stack }: Failure): ShuzhaiError => {
  const error = new ShuzhaiError(kind, where, problem, remedy);
  error.stack = stack;
  return error;
};
