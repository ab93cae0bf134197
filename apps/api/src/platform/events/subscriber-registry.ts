import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { SubscribesTo, topicMatches, type EventSubscriber } from './event-subscriber.js';

/** The subscribers of this process, found by their decorator. */
@Injectable()
export class SubscriberRegistry {
  private entries: ReadonlyArray<{ topics: readonly string[]; subscriber: EventSubscriber }> | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  of(type: string): EventSubscriber[] {
    this.entries ??= this.discovery.getProviders({ metadataKey: SubscribesTo.KEY }).map((wrapper) => ({
      topics: this.discovery.getMetadataByDecorator(SubscribesTo, wrapper) ?? [],
      subscriber: wrapper.instance as EventSubscriber,
    }));
    return this.entries
      .filter(({ topics }) => topics.some((pattern) => topicMatches(pattern, type)))
      .map(({ subscriber }) => subscriber);
  }
}
