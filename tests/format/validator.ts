import ajvModule from 'ajv/dist/2020.js'
import formatsModule from 'ajv-formats'

// Both are CommonJS modules whose default export stands one step deeper for Node's types.
const Ajv = ajvModule.default
const addFormats = formatsModule.default

/** What is wrong with a value by a JSON Schema of draft 2020-12; nothing where it is valid. */
export type Validate = (value: unknown) => string[]

/** Throws where the schema itself is wrong; `strict` refuses keywords that are unknown or do nothing, too. */
export function validator(schema: object, {strict = true} = {}): Validate {
  const ajv = new Ajv({strict, strictRequired: false, allowUnionTypes: true, allErrors: true})
  addFormats(ajv)
  const validate = ajv.compile(schema)
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}
