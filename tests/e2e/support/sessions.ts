import { type APIRequestContext, type APIResponse, type BrowserContext, request } from '@playwright/test';
import { password, people, type Visitor } from './people.js';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const signedIn = new Map<Visitor, State>();

/** A visitor's cookies. Everybody signs in once: the product counts attempts per address. */
export async function cookiesOf(visitor: Visitor, baseURL: string): Promise<State> {
  if (visitor === 'nobody') return { cookies: [], origins: [] };
  const known = signedIn.get(visitor);
  if (known) return known;
  const http = await request.newContext({ baseURL });
  await answerTo(http.post('/api/session', { data: { email: people[visitor], password } }));
  const state = await http.storageState();
  await http.dispose();
  signedIn.set(visitor, state);
  return state;
}

/** The API as a person uses it, for what a journey builds on and does not look at itself. */
export class Api {
  constructor(private readonly http: APIRequestContext) {}

  get<Body>(path: string): Promise<Body> {
    return answerTo(this.http.get(`/api/${path}`));
  }

  post<Body>(path: string, data: unknown): Promise<Body> {
    return answerTo(this.http.post(`/api/${path}`, { data }));
  }

  put<Body>(path: string, data: unknown): Promise<Body> {
    return answerTo(this.http.put(`/api/${path}`, { data }));
  }
}

async function answerTo<Body>(asked: Promise<APIResponse>): Promise<Body> {
  const answer = await asked;
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}
