import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description: '附件 of a problem or visit. Pictures were re-encoded on arrival, without place and camera data.',
})
export class Attachment {
  @Field(() => ID) id!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Int, { description: 'Bytes' }) size!: number;
  @Field(() => Int, { nullable: true, description: 'Pixels; null when it is no picture.' }) width!: number | null;
  @Field(() => Int, { nullable: true, description: 'Pixels; null when it is no picture.' }) height!: number | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => String, { description: 'Signed-in path to the file.' }) url!: string;
}
