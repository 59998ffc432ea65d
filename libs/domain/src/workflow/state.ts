import * as z from 'zod';
import { states, transitionNames } from './states.js';

export const State = z.enum(states);
export type State = z.infer<typeof State>;

export const TransitionName = z.enum(transitionNames);
export type TransitionName = z.infer<typeof TransitionName>;
