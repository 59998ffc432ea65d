import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ContributionContent, ContributionDetail, TransitionName } from '@samsyn/domain';

export interface Answer<Body = any> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One person's way into the API: HTTP in, answers out. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly accountId: string,
    readonly cookie: string,
  ) {}

  async request<Body = any>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    headers = {},
  ) {
    const answer = await this.app.inject({
      method,
      url,
      ...(payload && { payload }),
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
    const type = String(answer.headers['content-type'] ?? '');
    const body = (type.includes('json') ? answer.json() : undefined) as Body;
    return {
      status: answer.statusCode,
      body,
      text: answer.payload,
      headers: answer.headers,
    } satisfies Answer<Body>;
  }

  get<Body = any>(url: string): Promise<Answer<Body>> {
    return this.request<Body>('GET', url);
  }
  post(url: string, payload: object = {}): Promise<Answer> {
    return this.request('POST', url, payload);
  }
  put(url: string, payload: object = {}): Promise<Answer> {
    return this.request('PUT', url, payload);
  }

  /** A contribution as this person sees it. */
  async contribution(id: string): Promise<ContributionDetail> {
    const { status, body } = await this.get<ContributionDetail>(`/api/contributions/${id}`);
    if (status !== 200) throw new Error(`GET contribution: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Saves a draft over the newest version. */
  async write(id: string, content: ContributionContent): Promise<Answer> {
    const { version } = await this.contribution(id);
    return this.put(`/api/contributions/${id}/draft`, { basedOn: version, content });
  }

  /** Moves a contribution on; approves what this person sees. */
  async move(id: string, transition: TransitionName, comment?: string): Promise<Answer> {
    const seen =
      transition === 'approve' ? await this.get<ContributionDetail>(`/api/contributions/${id}`) : undefined;
    return this.post(`/api/contributions/${id}/transitions`, {
      transition,
      ...(comment && { comment }),
      ...(seen && { revisionHash: seen.body.revision?.hash ?? 'none' }),
    });
  }
}
