type Schema = Readonly<Record<string, unknown>>

const words: Schema = {type: 'string', minLength: 1}
const uri: Schema = {type: 'string', format: 'uri'}
/** RFC 3339: seconds and a zone are not optional. */
const instant: Schema = {type: 'string', format: 'date-time'}
const count: Schema = {type: 'integer', minimum: 0}

function only(properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema {
  return {type: 'object', properties, required, unevaluatedProperties: false}
}

function some(items: Schema): Schema {
  return {type: 'array', minItems: 1, items}
}

const labelled = {role: words, contenttype: words, value: words}
const picture = only(
  {
    name: words,
    uri,
    type: {enum: ['picture', 'video', 'graphic']},
    representationtype: {const: 'partial'},
    by: words,
    descriptions: some(only(labelled, 'value')),
    renditions: some(only({name: words, href: uri}, 'name')),
  },
  'name',
  'uri',
)

/**
 * What IPTC ninjs 2.4 asks of the properties that we write, in our own words: the published schema allows more properties,
 * empty texts and empty lists, and refuses nothing that passes here. The source: github.com/iptc/newsinjson,
 * `specification/ninjs-schema_2.4.json`.
 */
export const ninjsRules: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...only(
    {
      standard: only({name: words, version: words, schema: uri}),
      uri,
      type: {enum: ['text', 'composite']},
      language: words,
      firstcreated: instant,
      versioncreated: instant,
      headlines: some(only(labelled, 'value')),
      by: words,
      located: words,
      places: some(only({name: words})),
      infosources: some(only({name: words, literal: words})),
      ednote: words,
      descriptions: some(only(labelled, 'value')),
      bodies: some(only({...labelled, charcount: count, wordcount: count}, 'value')),
      associations: some(picture),
    },
    'uri',
  ),
}
