import { isInternalLink } from './internal-link.js';

describe('a link to an internal site', () => {
  it.each([
    'http://localhost:3000/x',
    'http://127.0.0.1/',
    'https://10.1.2.3/rapport',
    'http://172.20.0.4/',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://[fd12:3456::1]/',
    'https://intranet/nyheter',
    'https://server01/delad',
    'https://wiki.kommun.local/sida',
    'https://filer.region.internal',
    'https://intranet.region.example/psykisk-halsa',
    'https://insidan.kommun.example/',
    'file:///G:/gemensam/rapport.docx',
  ])('is one: %s', (href) => expect(isInternalLink(href)).toBe(true));

  it.each([
    'https://www.example.com/rapport',
    'https://example.com',
    'http://172.32.0.1/',
    'http://11.1.1.1/',
    'https://internationell.example.se/',
    'https://skane.example/intranet/',
    'mailto:namn@intranet',
    'not an address',
  ])('is none: %s', (href) => expect(isInternalLink(href)).toBe(false));
});
