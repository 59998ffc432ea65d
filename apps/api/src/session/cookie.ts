import type { Config } from '../platform/config.js';

/** `__Host-` binds the cookie to this very host, and needs https; on http (localhost) a plain name must do. */
export function sessionCookie(config: Pick<Config, 'publicUrl' | 'sessionHours'>) {
  const secure = config.publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-samsyn' : 'samsyn',
    options: {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      maxAge: config.sessionHours * 3600,
    } as const,
  };
}
