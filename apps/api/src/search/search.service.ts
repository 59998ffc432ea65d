import { Injectable } from '@nestjs/common';
import type { SearchResult } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { excerpt } from './excerpt.js';
import { SearchRepository } from './search.repository.js';

@Injectable()
export class SearchService {
  constructor(private readonly searches: SearchRepository) {}

  /** The contributions that the person may read and that hold the words, with the words around the first place. */
  async search(person: CurrentPerson, words: string): Promise<SearchResult> {
    const wanted = words.replace(/\s+/g, ' ');
    const { count, found } = await this.searches.find(person.ability, wanted);
    return { count, hits: found.map(({ text, ...hit }) => ({ ...hit, ...excerpt(text, wanted) })) };
  }
}
