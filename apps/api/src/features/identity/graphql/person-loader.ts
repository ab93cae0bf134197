import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../../platform/auth/request-context.js';
import { PeopleListReadModel } from '../people-list.read-model.js';
import type { Person } from './person.model.js';

const KEY = Symbol('person loader');

/** People named by id (ids come from rows the reader may see), all of one request in one statement. */
@Injectable()
export class PersonLoader {
  constructor(private readonly people: PeopleListReadModel) {}

  async load({ once }: RequestContext, id: string | null): Promise<Person | null> {
    if (id === null) return null;
    const loader = once(KEY, () => new DataLoader<string, Person | null>((ids) => this.people.named(ids)));
    return loader.load(id);
  }
}
