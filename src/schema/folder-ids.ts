/** The ids that a content folder has, put where its facts name them: then editors complete and check them. */

/** What ids are of. */
export type IdKind =
  | 'criteria'
  | 'sources'
  | 'claims'
  | 'options'
  | 'features'
  | 'topics'
  | 'trees'
  | 'guides';

/** Ids by what they are of, each once; a kind without any stays a text of any sort. */
export type FolderIds = Readonly<Record<IdKind, readonly string[]>>;

interface Schema {
  type?: string;
  enum?: readonly string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** Fields of facts that name something, in whatever file they stand. */
const named: Readonly<Record<string, IdKind>> = {
  sources: 'sources',
  inferredFrom: 'sources',
  criterion: 'criteria',
  criteria: 'criteria',
  claims: 'claims',
  accepts: 'claims',
  rulesOut: 'claims',
  replacedBy: 'claims',
  specimen: 'claims',
  features: 'features',
  options: 'options',
  option: 'options',
  recommends: 'options',
  topic: 'topics',
  trees: 'trees',
  guides: 'guides',
  guide: 'guides',
};

/** Maps whose keys name something. */
const keyed: Readonly<Record<string, IdKind>> = {
  gaps: 'criteria',
  assessments: 'options',
  options: 'options',
};

/** Puts the ids of a folder into a JSON Schema. */
export function withIds(schema: Schema, ids: FolderIds, field = ''): Schema {
  const inner = (child: Schema, name: string) => withIds(child, ids, name);
  const map = keyed[field] && ids[keyed[field]];
  const mine = named[field] && ids[named[field]];
  if (mine?.length && isText(schema)) return { ...schema, enum: mine };
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, child]) => [name, inner(child, name)]),
      ),
    }),
    ...(schema.items && { items: inner(schema.items, isText(schema.items) ? field : '') }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: inner(schema.additionalProperties, ''),
    }),
    ...(map?.length && schema.additionalProperties && { propertyNames: { enum: map } }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((child) => inner(child, field)) }),
    ...(schema.allOf && { allOf: schema.allOf.map((child) => inner(child, field)) }),
  };
}

function isText({ type, enum: values, anyOf }: Schema): boolean {
  return type === 'string' && values === undefined && anyOf === undefined;
}
