import { Field, ObjectType } from '@nestjs/graphql';
import { DateOnly } from '../../../platform/graphql/scalars.js';
import { Option } from '../../../platform/graphql/common.model.js';

@ObjectType({ description: 'A fact an act needs or accepts; the console draws its dialogs from this.' })
export class FactSpec {
  @Field(() => String, { description: 'Field of the facts input.' })
  name!: string;

  @Field(() => String) label!: string;

  @Field(() => String, {
    description:
      'text | longText | choice | user | users | date | dateTime | boolean | number | problem | attachments | findings | instruction',
  })
  kind!: string;

  @Field(() => [Option]) options!: Option[];

  @Field(() => String, { nullable: true, description: 'A sentence below the field.' })
  hint!: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'First day that can be chosen.' }) min!: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'Last day that can be chosen.' }) max!: string | null;
}

@ObjectType({ description: 'What the signed-in person can do now; the console draws its buttons from this.' })
export class AvailableAction {
  @Field(() => String) action!: string;
  @Field(() => String) label!: string;

  @Field(() => Boolean, { description: 'The one to draw as the main button.' })
  primary!: boolean;

  @Field(() => [FactSpec]) needs!: FactSpec[];
  @Field(() => [FactSpec]) offers!: FactSpec[];
}
