import { Injectable } from '@nestjs/common';
import { searchKinds, type SearchHit, type SearchResult } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { excerpt } from './excerpt.js';
import { SearchRepository } from './search.repository.js';
import { questionOf, wantedOf } from './wanted.js';

@Injectable()
export class SearchService {
  constructor(private readonly searches: SearchRepository) {}

  /** What the person may read that holds all the words, in whatever form, by kind, with the words around each place. */
  async search(person: CurrentPerson, q: string): Promise<SearchResult> {
    const question = questionOf(q);
    const wanted = wantedOf(question, await this.searches.stems(question.words));
    const all = await this.searches.find(person, wanted);
    const groups = searchKinds
      .map((kind) => ({ kind, ...all[kind] }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count, found }) => ({
        kind,
        count,
        hits: found.map(({ text, ...hit }) => ({ ...hit, ...excerpt(text, wanted) }) as SearchHit),
      }));
    return { groups };
  }
}
