import { Injectable } from '@nestjs/common';
import type { NewUnit, Unit, UnitChange } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { isDuplicate } from '../database/duplicate.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { UnitRepository } from './unit.repository.js';

@Injectable()
export class UnitService {
  constructor(private readonly units: UnitRepository) {}

  /** `Unit[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.units.list(person.ability);
  }

  /** Adds a unit. @throws ProblemException invalid (parentId), nameTaken among its siblings */
  async add(person: CurrentPerson, unit: NewUnit): Promise<Unit> {
    const parent = await this.units.parent(person.ability, unit.parentId);
    if (!parent || parent.kind === 'userOrganisation')
      throw new ProblemException('invalid', {
        errors: [{ path: 'parentId', code: 'other', message: '' }],
      });
    const added = await this.units.insert(unit, parent.rootId);
    if (!added) throw new ProblemException('nameTaken');
    return added;
  }

  /** Renames a unit. @throws ProblemException notFound, nameTaken */
  async rename(person: CurrentPerson, id: string, { name }: UnitChange): Promise<Unit> {
    try {
      const renamed = await this.units.rename(person.ability, id, name);
      if (!renamed) throw notFound();
      return renamed;
    } catch (error) {
      throw isDuplicate(error) ? new ProblemException('nameTaken') : error;
    }
  }
}
